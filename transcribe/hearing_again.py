"""Speech that no word was written for, to be heard once more; pure.

A window is rejected whole where its text loops or is too unlikely to have been said: on
a noisy line one bad stretch takes the turns beside it along. Packed anew, in windows
half as long, much of it is read after all (docs/decisions/0023).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import ceil

from custody.records.lost_speech import Span as Seconds
from custody.records.lost_speech import lost_spans
from custody.records.transcripts import Speech
from transcribe.doubts import LOG_PROBABILITY_BELOW, mean_probability, weigh
from transcribe.heard import Passage
from transcribe.voice_activity import Span

LONGEST_AGAIN_SECONDS = 10.0
"""Of a window that is heard again. Of the words of 21 noisy calls .31 were missing;
with windows of 20 s .20, of 10 s .16, of 6 s .17."""

MARGIN_SECONDS = 0.15
"""Listened to before and after, as the first time."""

LEAST_WORD_PROBABILITY = 0.3
"""What words must average to be taken: speech has 0.31 and more a passage, what is made
up over tones and music at most 0.15 (see `doubts.py`)."""

NO_SPEECH_FROM = 0.5
"""Stricter than the first time: what was once rejected needs a better proof. Breath,
decoded by force, gave `I don't know.` at 0.56 and -1.01."""


def missed_spans(
    speech: Speech, passages: Iterable[Passage]
) -> tuple[tuple[Span, ...], ...]:
    """Find what is to be heard again, for each channel, in order of time.

    Args:
        speech: where somebody was heard, for each channel.
        passages: what was read; what is rejected of it counts as not read.
    """
    kept = weigh(passages).passages
    written = [
        sorted(
            (word.start, word.end)
            for passage in kept
            if passage.channel == channel
            for word in passage.words
        )
        for channel in range(len(speech))
    ]
    return tuple(
        tuple(
            part
            for start, end in lost_spans(
                heard, written[channel], _but(channel, written)
            )
            for part in _parts(max(0.0, start - MARGIN_SECONDS), end + MARGIN_SECONDS)
        )
        for channel, heard in enumerate(speech)
    )


def taken(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Keep of what was heard again what is speech by all that the engine says of it."""
    return tuple(
        replace(passage, is_heard_again=True)
        for passage in weigh(passages).passages
        if not (passage.is_looping or passage.is_unlooped or _is_faint(passage))
        and mean_probability(passage.words) >= LEAST_WORD_PROBABILITY
    )


def _is_faint(passage: Passage) -> bool:
    return (
        passage.no_speech_probability > NO_SPEECH_FROM
        and passage.log_probability < LOG_PROBABILITY_BELOW
    )


def _but(channel: int, written: Sequence[Sequence[Seconds]]) -> list[Seconds]:
    """Give what was written on the other channels."""
    return [
        span
        for other, spans in enumerate(written)
        if other != channel
        for span in spans
    ]


def _parts(start: float, end: float) -> Sequence[Span]:
    """Part what is longer than a window, evenly."""
    number = ceil((end - start) / LONGEST_AGAIN_SECONDS)
    edges = [start + (end - start) * place / number for place in range(number)]
    return [Span(one, other) for one, other in pairwise([*edges, end])]
