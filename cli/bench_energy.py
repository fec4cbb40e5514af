"""The simple alternative in the bench of measures: who is loud, speaks."""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from analytics.talk import joined
from analytics.turn_taking import Span
from ingest.audio import decode

FRAME_SECONDS = 0.02
ABOVE_FLOOR = 10.0
"""Decibels above the channel's own floor from which a frame counts as speech."""
LEAST_DECIBELS = -45.0
"""Of full scale: nothing below it is taken for speech."""
FLOOR_PERCENTILE = 10.0
SHORTEST = 0.1
"""Seconds; a click is no speech."""
PARTIES = ("agent", "customer")

Samples = npt.NDArray[np.float32]


def loud_talk(recording: Path) -> dict[str, list[Span]]:
    """Give the spans in which each channel is louder than its own floor.

    Returns:
        By party where there are two channels, else under `channel_0`.
    """
    with recording.open("rb") as source:
        decoding = decode(source)
        rate = decoding.sampling_rate
        samples = np.concatenate(list(decoding), axis=1)
    if len(samples) == 1:
        return {"channel_0": _loud(samples[0], rate)}
    return {
        party: _loud(channel, rate)
        for party, channel in zip(PARTIES, samples, strict=False)
    }


def _loud(samples: Samples, rate: int) -> list[Span]:
    size = int(rate * FRAME_SECONDS)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    power = np.mean(np.square(frames.astype(np.float64)), axis=1)
    decibels = 10 * np.log10(np.maximum(power, 1e-10))
    floor = float(np.percentile(decibels, FLOOR_PERCENTILE))
    loud = decibels >= max(LEAST_DECIBELS, floor + ABOVE_FLOOR)
    edges = np.flatnonzero(np.diff(loud.astype(np.int8), prepend=0, append=0))
    spans = [
        (float(start) * FRAME_SECONDS, float(end) * FRAME_SECONDS)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]
    return [span for span in joined(spans) if span[1] - span[0] >= SHORTEST]
