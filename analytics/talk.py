"""Who speaks when: spans of speech, by party, from the times of words."""

from collections.abc import Iterable, Sequence

from analytics.turn_taking import Span, Talk
from custody.records.transcripts import Turn, Word

SIGNS = ".,?!:;"
GAP = 0.5
"""Seconds between two words below which their speaker is taken to go on speaking."""
LETTER_SECONDS = 0.1
WORD_SECONDS = 0.2
"""Seconds of a word, and of each of its letters, at the most: nine words in ten inside
of speech are no longer. What a recogniser gives the first or last word beyond that is
silence, or the other's voice leaking in."""


def talk_of(turns: Iterable[Turn], *, is_sure: bool = False) -> dict[str, list[Span]]:
    """Give each party's speech, in order; words closer than a breath are one span.

    Args:
        turns: of one call.
        is_sure: leave out what the words at the edges of speech are too long by.
    """
    words: dict[str, list[Word]] = {}
    for turn in turns:
        words.setdefault(name_of(turn), []).extend(turn.words)
    spans_of = _sure_spans if is_sure else spoken
    return {party: joined(spans_of(listed)) for party, listed in words.items()}


def has_own_channels(turns: Iterable[Turn]) -> bool:
    """Tell whether nobody shares a channel: of two voices on one, one is heard."""
    on_channel: dict[int, set[str]] = {}
    for turn in turns:
        on_channel.setdefault(turn.channel, set()).add(name_of(turn))
    return all(len(names) == 1 for names in on_channel.values())


def name_of(turn: Turn) -> str:
    """Name who speaks as well as is known: party, else voice, else channel."""
    if turn.party is not None:
        return turn.party.value
    if turn.speaker is not None:
        return f"speaker_{turn.speaker}"
    return f"channel_{turn.channel}"


def everyone(talk: Talk) -> list[Span]:
    """Give the speech of all parties as one."""
    return joined([span for listed in talk.values() for span in listed])


def spoken(words: Iterable[Word]) -> list[Span]:
    """Give the span of each word."""
    return [(word.start, max(word.start, word.end)) for word in words]


def joined(spans: Iterable[Span]) -> list[Span]:
    """Join spans that overlap or lie closer together than a breath."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start - whole[-1][1] < GAP:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((start, end))
    return whole


def gaps(spans: Sequence[Span], duration: float) -> list[Span]:
    """Give what lies between spans that are in order, to the end of the call."""
    edges = [0.0, *(edge for span in spans for edge in span), duration]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in pairs if end > start]


def seconds(span: Span) -> float:
    """Tell how long a span is."""
    return span[1] - span[0]


def length(spans: Iterable[Span]) -> float:
    """Add up spans."""
    return sum(map(seconds, spans))


def _sure_spans(words: Iterable[Word]) -> list[Span]:
    """Cut words that begin or end a stretch of speech to what they can last."""
    told = sorted(words, key=lambda word: word.start)
    cut: list[Span] = []
    for place, word in enumerate(told):
        start, end = word.start, max(word.start, word.end)
        longest = WORD_SECONDS + LETTER_SECONDS * len(word.text.strip(SIGNS))
        begins = place == 0 or start - told[place - 1].end >= GAP
        ends = place == len(told) - 1 or told[place + 1].start - end >= GAP
        if begins and not ends:
            start = max(start, end - longest)
        elif ends:
            end = min(end, start + longest)
        cut.append((start, end))
    return cut
