"""How parties take turns: who cuts in on whom, and how soon they answer.

Every measure is defined in docs/measures.md.

Source: M. Heldner and J. Edlund, "Pauses, gaps and overlaps in conversations", Journal
of Phonetics 38 (2010): an overlap between speakers is one after which the other goes on
alone; one within a speaker's own speech (a "yes", a laugh) takes no turn.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median

Span = tuple[float, float]
Talk = Mapping[str, Sequence[Span]]
"""Each party's spans of speech, in order, none of one party overlapping."""

BACKCHANNEL = 1.0
"""Seconds of speech below which somebody only shows that they listen."""
GIVES_WAY = 2.0
"""Seconds within which the one cut in on stops: later they ended of themselves."""
CUTS_IN = 0.4
"""Seconds of the other's speech that must be left: people begin a breath early.

Source: S. Levinson and F. Torreira, "Timing in turn-taking", Frontiers in Psychology 6
(2015): overlaps where the turn passes last 0.1 s most often and 0.3 s on average. As
heard, words are off by 0.2 s and more: at 0.25 two in five cut-ins read were none.
"""
HOLD = 8.0
"""Seconds of silence of everybody from which a caller feels put on hold: what comes
after it answers nobody."""


def interruptions(spans: Talk) -> dict[str, int]:
    """Count how often each party cuts in: begins in another's speech, and they stop."""
    counted = dict.fromkeys(spans, 0)
    for party, _ in cut_ins(spans):
        counted[party] += 1
    return counted


def cut_ins(spans: Talk) -> tuple[tuple[str, float], ...]:
    """Find who cuts in and when, in order of time."""
    found = [
        (span[0], party)
        for party, own in spans.items()
        for span in own
        for name, listed in spans.items()
        if name != party and any(_cuts_in(span, other) for other in listed)
    ]
    return tuple((party, at) for at, party in sorted(found))


def responses(spans: Talk) -> dict[str, float]:
    """Measure how long each party takes to answer another: mean and median, seconds.

    What lies within the other's speech takes no turn, who cuts in answers nobody, and
    neither does who comes back after a hold.
    """
    waits: dict[str, list[float]] = {}
    for party, wait in _waits(spans):
        waits.setdefault(party, []).append(wait)
    measured: dict[str, float] = {}
    for party, listed in waits.items():
        measured[f"response_seconds_{party}"] = round(sum(listed) / len(listed), 3)
        measured[f"median_response_seconds_{party}"] = round(median(listed), 3)
    return measured


def _cuts_in(span: Span, other: Span) -> bool:
    start, end = span
    return (
        other[0] < start < other[1] - CUTS_IN
        and other[1] <= start + GIVES_WAY
        and end > other[1]
        and end - start >= BACKCHANNEL
    )


def _waits(spans: Talk) -> Iterator[tuple[str, float]]:
    cuts = set(cut_ins(spans))
    marks = sorted(
        (start, end, party)
        for party, listed in spans.items()
        for start, end in listed
        if not _is_within_another(party, (start, end), spans)
    )
    for (_, end, before), (start, _, party) in pairwise(marks):
        wait = max(0.0, start - end)
        if party != before and wait < HOLD and (party, start) not in cuts:
            yield party, wait


def _is_within_another(party: str, span: Span, spans: Talk) -> bool:
    return any(
        start < span[0] and span[1] < end
        for other, listed in spans.items()
        if other != party
        for start, end in listed
    )
