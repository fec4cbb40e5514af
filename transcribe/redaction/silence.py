"""Identifiers taken out of the audio: samples of a span replaced by silence.

Inside a span every sample is zero: a tone or noise laid over speech can be taken off
again, what is not there cannot. The ramps that keep the cut from clicking lie outside.

A span is silenced on its own channel, and on every other channel that says nothing in
those seconds: the other party's handset, a conference bridge or a stereo codec carries
the voice over too quietly for the recogniser and loudly enough for a person. Where the
other party speaks, or repeats nothing hidden, that channel is kept, unless the call is
known to leak; then nothing of the span is kept on any.
"""

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

from custody.records.redactions import Redaction
from custody.records.transcripts import Transcript

Samples = npt.NDArray[np.float32]

RAMP = 0.01
"""Seconds over which speech fades before a span and comes back after it: the shortest
at which no click is heard."""


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
    spans: list[Redaction] = []
    for span in redactions:
        spans.append(span)
        for channel in range(num_channels):
            if channel == span.channel:
                continue
            if is_leaking or not _speaks(transcript, channel, span.start, span.end):
                spans.append(
                    Redaction(
                        kind=span.kind, channel=channel, start=span.start, end=span.end
                    )
                )
    return tuple(spans)


def _speaks(transcript: Transcript, channel: int, start: float, end: float) -> bool:
    """Tell whether any word on a channel lies in some seconds."""
    return any(
        turn.channel == channel and word.start < end and start < word.end
        for turn in transcript.turns
        for word in turn.words
    )


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
