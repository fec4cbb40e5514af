"""Measures of a call from times alone: who spoke, how long nobody did, how fast.

Every measure is defined in docs/measures.md.
"""

from collections.abc import Iterable, Mapping, Sequence

from analytics.syllables import count_syllables
from analytics.turn_taking import HOLD, Span, Talk, interruptions, responses
from custody.records.transcripts import Transcript, Turn, Word

SIGNS = ".,?!:;"
GAP = 0.5
"""Seconds between two words below which their speaker is taken to go on speaking."""
LETTER_SECONDS = 0.1
WORD_SECONDS = 0.2
"""Seconds of a word, and of each of its letters, at the most: nine words in ten inside
of speech are no longer. What a recogniser gives the first or last word beyond that is
silence, or the other's voice leaking in."""


def measure(transcript: Transcript, duration: float) -> Mapping[str, float]:
    """Measure a call; seconds, shares from 0 to 1 and words a minute.

    Shares of talk and silence are of the whole call; `hold_seconds` is the time of all
    holds. `response_seconds_…` is the mean time from the other's last word to the first
    of this party, overlaps counting 0; the median beside it is not moved by one hold.
    `longest_quiet_seconds_…` is the longest time in which this party said nothing,
    whoever else spoke. `num_interruptions_…` counts how often this party cut in.
    A voice that is no known party is `speaker_1`, `speaker_2`; where voices were not
    told apart, a channel's speech is that of `channel_0`. Without speech all of it is
    left out; where voices share a channel, overlap and interruptions are.
    """
    return measure_turns(transcript.turns, transcript.language, duration)


def measure_turns(
    turns: Sequence[Turn], language: str | None, duration: float
) -> Mapping[str, float]:
    """Measure what is of a call by its turns; see `measure`."""
    if duration <= 0:
        return {}
    talk = talk_of(turns)
    sure = talk_of(turns, is_sure=True)
    apart = has_own_channels(turns)
    measures = measure_times(talk, duration, sure=sure, at_once=apart)
    for party, listed in sorted(talk.items()):
        words = [
            word.text for turn in turns if _name(turn) == party for word in turn.words
        ]
        measures |= _rates(words, language, party, _length(listed))
    return measures


def measure_times(
    talk: Talk, duration: float, *, sure: Talk | None = None, at_once: bool = True
) -> dict[str, float]:
    """Measure what needs no words; see `measure`.

    Args:
        talk: of each party's speech, in order, none of them overlapping.
        duration: seconds of the call, above 0.
        sure: the same where words are no longer than they can be, for what hangs on
            tenths of a second: overlap, interruptions. None: all of it is sure.
        at_once: whether two voices at once could be heard; else what rests on that is
            left out.
    """
    sure = talk if sure is None else sure
    silences = _gaps(_everyone(talk), duration)
    held = holds(talk, duration)
    measures = {
        "silence_share": _share(_length(silences), duration),
        "longest_silence_seconds": _longest(silences),
        "num_holds": float(len(held)),
        "hold_seconds": round(_length(held), 3),
    }
    for party, listed in sorted(talk.items()):
        measures[f"talk_share_{party}"] = _share(_length(listed), duration)
        measures[f"longest_quiet_seconds_{party}"] = _longest(_gaps(listed, duration))
    if len(talk) > 1:
        measures |= responses(sure)
    if len(talk) > 1 and at_once:
        talked = sum(_length(listed) for listed in sure.values())
        overlap = talked - _length(_everyone(sure))
        measures["overlap_share"] = _share(overlap, duration)
        for party, number in interruptions(sure).items():
            measures[f"num_interruptions_{party}"] = float(number)
    return measures


def has_own_channels(turns: Iterable[Turn]) -> bool:
    """Tell whether nobody shares a channel: of two voices on one, one is heard."""
    on_channel: dict[int, set[str]] = {}
    for turn in turns:
        on_channel.setdefault(turn.channel, set()).add(_name(turn))
    return all(len(names) == 1 for names in on_channel.values())


def holds(talk: Talk, duration: float) -> tuple[Span, ...]:
    """Find the silences of everybody that a caller feels as being put on hold."""
    silences = _gaps(_everyone(talk), duration)
    return tuple(gap for gap in silences if _seconds(gap) >= HOLD)


def talk_of(turns: Iterable[Turn], *, is_sure: bool = False) -> dict[str, list[Span]]:
    """Give each party's speech, in order; words closer than a breath are one span.

    Args:
        turns: of one call.
        is_sure: leave out what the words at the edges of speech are too long by.
    """
    words: dict[str, list[Word]] = {}
    for turn in turns:
        words.setdefault(_name(turn), []).extend(turn.words)
    spans_of = _sure_spans if is_sure else _spans
    return {party: joined(spans_of(listed)) for party, listed in words.items()}


def _everyone(talk: Talk) -> list[Span]:
    return joined([span for listed in talk.values() for span in listed])


def _name(turn: Turn) -> str:
    """Name who speaks as well as is known: party, else voice, else channel."""
    if turn.party is not None:
        return turn.party.value
    if turn.speaker is not None:
        return f"speaker_{turn.speaker}"
    return f"channel_{turn.channel}"


def _spans(words: Iterable[Word]) -> list[Span]:
    return [(word.start, max(word.start, word.end)) for word in words]


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


def joined(spans: Iterable[Span]) -> list[Span]:
    """Join spans that overlap or lie closer together than a breath."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start - whole[-1][1] < GAP:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((start, end))
    return whole


def _gaps(spans: Sequence[Span], duration: float) -> list[Span]:
    edges = [0.0, *(edge for span in spans for edge in span), duration]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in pairs if end > start]


def _rates(
    words: Sequence[str], language: str | None, party: str, spoken: float
) -> dict[str, float]:
    """Measure how fast a party speaks, by the minute of its own speech."""
    num_syllables = count_syllables(words, language)
    return {
        f"words_per_minute_{party}": _a_minute(len(words), spoken),
        f"syllables_per_minute_{party}": _a_minute(num_syllables, spoken),
    }


def _a_minute(number: int, seconds: float) -> float:
    return round(60 * number / seconds, 1) if seconds > 0 else 0.0


def _longest(gaps: Iterable[Span]) -> float:
    return round(max(map(_seconds, gaps), default=0.0), 3)


def _seconds(span: Span) -> float:
    return span[1] - span[0]


def _length(spans: Iterable[Span]) -> float:
    return sum(map(_seconds, spans))


def _share(seconds: float, duration: float) -> float:
    return round(min(1.0, max(0.0, seconds / duration)), 4)
