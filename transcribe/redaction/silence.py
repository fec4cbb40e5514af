"""Identifiers taken out of the audio: samples of a span replaced by silence.

Inside a span every sample is zero: a tone or noise laid over speech can be taken off
again, what is not there cannot. The ramps that keep the cut from clicking lie outside.

A span is silenced on its own channel, and on every other one wherever that says nothing
in those seconds: the other party's handset, a conference bridge or a stereo codec
carries the voice over too quietly for the recogniser and loudly enough for a person.
What the other party says meanwhile is kept, unless the call is known to leak; then
nothing of the span is kept on any channel.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from custody.records.redactions import Redaction
from custody.records.transcripts import Transcript, Word

Samples = npt.NDArray[np.float32]

RAMP = 0.01
"""Seconds over which speech fades before a span and comes back after it: the shortest
at which no click is heard."""

AROUND_WORDS = 0.2
"""Seconds kept around the other party's words, whose times are out by so much."""

LONGEST_WORD = 30.0
"""Seconds of the longest word: an engine stretches one over its whole window."""


def silenced(
    chunks: Iterable[Samples], sampling_rate: int, redactions: Iterable[Redaction]
) -> Iterator[Samples]:
    """Silence spans in a recording that passes by in chunks.

    Args:
        chunks: float32, shape (channels, samples), in order; left unchanged.
        sampling_rate: Hz.
        redactions: in any order; channels that the recording has not are ignored.

    Yields:
        The chunks with the same shapes. Samples inside a span are zero, those in the
        ramp beside it fade, every other one is the same.
    """
    spans = tuple(redactions)
    position = 0
    for chunk in chunks:
        yield _silenced_chunk(chunk, position, sampling_rate, spans)
        position += chunk.shape[1]


def audio_spans(
    redactions: Iterable[Redaction],
    transcript: Transcript,
    *,
    num_channels: int,
    is_leaking: bool = False,
) -> tuple[Redaction, ...]:
    """Give the spans to silence: each on its channel, and where else it may be heard.

    Args:
        redactions: of the call.
        transcript: tells which channel speaks when.
        num_channels: of the recording; on mono a span silences the whole of it.
        is_leaking: the call bears the flag for crosstalk or two like channels.
    """
    said = _words_by_channel(transcript, num_channels)
    spans: list[Redaction] = []
    for span in redactions:
        spans.append(span)
        for channel in range(num_channels):
            if channel == span.channel:
                continue
            words = [] if is_leaking else said[channel]
            spans.extend(
                Redaction(kind=span.kind, channel=channel, start=start, end=end)
                for start, end in _unsaid(span, words)
            )
    return tuple(spans)


def _words_by_channel(transcript: Transcript, num_channels: int) -> list[list[Word]]:
    """Give each channel's words in order of their start."""
    said: list[list[Word]] = [[] for _ in range(num_channels)]
    for turn in transcript.turns:
        if turn.channel < num_channels:
            said[turn.channel].extend(turn.words)
    for words in said:
        words.sort(key=lambda word: word.start)
    return said


def _unsaid(span: Redaction, words: list[Word]) -> Iterator[tuple[float, float]]:
    """Give the parts of a span in which none of some words, in order, is said."""
    first = bisect_left(words, span.start - LONGEST_WORD, key=lambda word: word.start)
    start = span.start
    for word in words[first:]:
        if word.start >= span.end:
            break
        if word.start - AROUND_WORDS > start:
            yield start, word.start - AROUND_WORDS
        start = max(start, word.end + AROUND_WORDS)
    if start < span.end:
        yield start, span.end


def _silenced_chunk(
    chunk: Samples, position: int, sampling_rate: int, spans: tuple[Redaction, ...]
) -> Samples:
    """Multiply a chunk by its gains; a chunk that no span touches is passed on."""
    num_channels, num_samples = chunk.shape
    quiet = chunk
    for span in spans:
        if span.channel >= num_channels:
            continue
        first, after = _bounds(span, sampling_rate)
        ramp = max(1, round(RAMP * sampling_rate))
        if after + ramp <= position or first - ramp >= position + num_samples:
            continue
        if quiet is chunk:
            quiet = chunk.copy()
        places = np.arange(position, position + num_samples)
        quiet[span.channel] *= _gains(places, first, after, ramp)
    return quiet


def _bounds(span: Redaction, sampling_rate: int) -> tuple[int, int]:
    """Give the first sample of a span and the first after it, outward to whole ones."""
    first = int(np.floor(span.start * sampling_rate))
    return first, max(first, int(np.ceil(span.end * sampling_rate)))


def _gains(places: npt.NDArray[np.int64], first: int, after: int, ramp: int) -> Samples:
    """Give each place's gain: 0 inside, 1 outside, straight lines between."""
    outside = np.maximum(first - places, places - after + 1)
    gains: Samples = np.clip(outside / (ramp + 1), 0.0, 1.0).astype(np.float32)
    return gains
