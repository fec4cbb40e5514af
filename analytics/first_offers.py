"""An earlier offer that is taken back up: "No, I'll have the first one after all".

The value that was offered last then falls, and the one before it stands, though it
had been refused.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.numerals import known_language
from custody.records.calls import PartyRole

ANSWER_SECONDS = 10.0
"""Who takes an earlier offer says so at most so long after the last one."""
OFFERS_SECONDS = 90.0
"""Offers of one talk lie at most so far apart."""
_FIRST = {
    "fi": re.compile(
        r"\b(?:ensimmäi|eka\b|ekan\b|ekaa\b|ensin|ensiks|aiem|aikaisem|edelli)"
        r"(?!\w*\s+(?:kert|kerr))"
    ),
    "sv": re.compile(
        r"\b(?:först|förra|tidigare|föregående)(?!\w*\s+(?:gång|veck|år))"
    ),
    "en": re.compile(
        r"\b(?:first|earlier|previous|original)\b(?!\s+(?:time|visit|thing|of all))"
    ),
}
_DENIED = {
    "fi": re.compile(r"\b(?:ei|en) (?:se |sitä )?(?:ensimmäi|eka|aiem)"),
    "sv": re.compile(r"\binte den första\b"),
    "en": re.compile(r"\bnot the (?:first|earlier)\b"),
}


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Which of the values offered falls and which stands, by their places."""

    stands: int
    falls: int


def taken_up(values: Sequence[Passage], hearing: Hearing) -> TakenUp | None:
    """Find the offer that was taken back up last.

    Args:
        values: what was offered, in order of time.
        hearing: the call.
    """
    language = known_language(hearing.language)
    for stretch in reversed(hearing.stretches):
        if stretch.party is PartyRole.AGENT:
            continue
        for first, last in reversed(_sentences(stretch)):
            said = " ".join(word.text for word in stretch.words[first : last + 1])
            if not _FIRST[language].search(said.lower()):
                continue
            if _DENIED[language].search(said.lower()):
                continue
            found = _offers_before(values, stretch, first, last)
            if found is not None:
                return found
    return None


def _sentences(stretch: Stretch) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(stretch.words):
        first, last = sentence_of(stretch, place)
        found.append((first, last))
        place = last + 1
    return found


def _offers_before(
    values: Sequence[Passage], stretch: Stretch, first: int, last: int
) -> TakenUp | None:
    """Give the last two offers before a sentence that names no value itself."""
    start, end = stretch.words[first].start, stretch.words[last].end
    before = [place for place, one in enumerate(values) if one.start < start]
    within = [one for one in values if start <= one.start <= end]
    if within or len(before) < 2:  # noqa: PLR2004 # the earlier one and the last
        return None
    falls, stands = before[-1], before[-2]
    if start - values[falls].end > ANSWER_SECONDS:
        return None
    if values[falls].start - values[stands].start > OFFERS_SECONDS:
        return None
    return TakenUp(stands=stands, falls=falls)
