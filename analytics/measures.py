"""Measures of a call from times alone: who spoke, how long nobody did, how fast.

Every measure is defined in docs/measures.md.
"""

from collections.abc import Iterable, Mapping, Sequence

from analytics.lost_speech import NONE_LOST, LostSpeech, lost_speech
from analytics.syllables import count_syllables
from analytics.talk import (
    everyone,
    gaps,
    has_own_channels,
    length,
    name_of,
    seconds,
    talk_of,
)
from analytics.turn_taking import HOLD, Span, Talk, interruptions, responses
from custody.records.transcripts import Speech, Transcript, Turn


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
    `lost_speech_share` is how much of the speech that the voice detector heard no word
    was written for; it is left out where a transcript does not tell what was heard.
    """
    return measure_turns(
        transcript.turns, transcript.language, duration, transcript.speech
    )


def measure_turns(
    turns: Sequence[Turn],
    language: str | None,
    duration: float,
    speech: Speech | None = None,
) -> Mapping[str, float]:
    """Measure what is of a call by its turns; see `measure`."""
    if duration <= 0:
        return {}
    talk = talk_of(turns)
    sure = talk_of(turns, is_sure=True)
    apart = has_own_channels(turns)
    lost = lost_speech(turns, speech)
    measures = measure_times(talk, duration, sure=sure, at_once=apart, lost=lost)
    measures |= lost.shares
    for party, listed in sorted(talk.items()):
        words = [
            word.text for turn in turns if name_of(turn) == party for word in turn.words
        ]
        measures |= _rates(words, language, party, length(listed))
    return measures


def measure_times(
    talk: Talk,
    duration: float,
    *,
    sure: Talk | None = None,
    at_once: bool = True,
    lost: LostSpeech = NONE_LOST,
) -> dict[str, float]:
    """Measure what needs no words; see `measure`.

    Args:
        talk: of each party's speech, in order, none of them overlapping.
        duration: seconds of the call, above 0.
        sure: the same where words are no longer than they can be, for what hangs on
            tenths of a second: overlap, interruptions. None: all of it is sure.
        at_once: whether two voices at once could be heard; else what rests on that is
            left out.
        lost: speech that no word was written for. It is talk, no silence, and answers
            somebody; overlap and interruptions are by words, for what leaks is heard
            beside the other's words.
    """
    sure = talk if sure is None else sure
    silences = _silences(talk, duration, lost)
    held = holds(talk, duration, lost)
    talk, answering = lost.added_to(talk), lost.added_to(sure)
    measures = {
        "silence_share": _share(length(silences), duration),
        "longest_silence_seconds": _longest(silences),
        "num_holds": float(len(held)),
        "hold_seconds": round(length(held), 3),
    }
    for party, listed in sorted(talk.items()):
        measures[f"talk_share_{party}"] = _share(length(listed), duration)
        measures[f"longest_quiet_seconds_{party}"] = _longest(gaps(listed, duration))
    if len(talk) > 1:
        measures |= responses(answering)
    if len(talk) > 1 and at_once:
        talked = sum(length(listed) for listed in sure.values())
        overlap = talked - length(everyone(sure))
        measures["overlap_share"] = _share(overlap, duration)
        for party, number in interruptions(sure).items():
            measures[f"num_interruptions_{party}"] = float(number)
    return measures


def holds(
    talk: Talk, duration: float, lost: LostSpeech = NONE_LOST
) -> tuple[Span, ...]:
    """Find the silences of everybody that a caller feels as being put on hold."""
    silences = _silences(talk, duration, lost)
    return tuple(gap for gap in silences if seconds(gap) >= HOLD)


def _silences(talk: Talk, duration: float, lost: LostSpeech) -> list[Span]:
    return gaps(everyone({**lost.added_to(talk), "": lost.unnamed}), duration)


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
    return round(max(map(seconds, gaps), default=0.0), 3)


def _share(seconds: float, duration: float) -> float:
    return round(min(1.0, max(0.0, seconds / duration)), 4)
