"""Cutting windows out of a recording as it streams by: memory for open windows only."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from transcribe.voice_activity import SAMPLING_RATE
from transcribe.windows import Window

Samples = npt.NDArray[np.float32]


def cut_windows(
    chunks: Iterable[Samples], windows: Sequence[Window]
) -> Iterator[tuple[Window, Samples]]:
    """Give each window with its audio, as soon as its last sample has gone by.

    Args:
        chunks: float32, shape (channels, samples), at SAMPLING_RATE, the whole call.
        windows: in order of their ends, as `plan_windows` gives them.

    Yields:
        The window and float32 of shape (samples,): its pieces, zeros between them and
        where the recording ended too early.
    """
    waiting = list(windows)
    open_ones: list[tuple[Window, Samples]] = []
    position = 0
    for chunk in chunks:
        end = position + chunk.shape[1]
        opening = [one for one in waiting if one.start * SAMPLING_RATE < end]
        waiting = [one for one in waiting if one.start * SAMPLING_RATE >= end]
        open_ones += [(window, _silence(window)) for window in opening]
        for window, audio in open_ones:
            _lay(window, audio, chunk[window.channel], position)
        for window, audio in open_ones:
            if window.end * SAMPLING_RATE <= end:
                yield window, audio
        open_ones = [one for one in open_ones if one[0].end * SAMPLING_RATE > end]
        position = end
    yield from open_ones


def _silence(window: Window) -> Samples:
    return np.zeros(round(window.duration * SAMPLING_RATE), dtype=np.float32)


def _lay(window: Window, audio: Samples, heard: Samples, position: int) -> None:
    """Copy what a chunk of the window's channel holds of its pieces."""
    for piece in window.pieces:
        start = round(piece.span.start * SAMPLING_RATE)
        offset = round(piece.offset * SAMPLING_RATE)
        length = min(round(piece.span.duration * SAMPLING_RATE), len(audio) - offset)
        first = max(start, position)
        last = min(start + length, position + len(heard))
        if first < last:
            audio[offset + first - start : offset + last - start] = heard[
                first - position : last - position
            ]
