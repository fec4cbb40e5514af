"""The outline of a recording: how loud it is from moment to moment, to be drawn.

With the outline at hand a player need not fetch and decode the whole recording before
it can show it.
"""

from collections.abc import Iterable

import numpy as np

from transcribe.listening import Samples


def outline(
    chunks: Iterable[Samples], *, num_samples: int, num_peaks: int
) -> tuple[tuple[float, ...], ...]:
    """Take the loudest sample of each of `num_peaks` equal stretches, per channel.

    Args:
        chunks: float32, shape (channels, samples), in [-1, 1], in order of time.
        num_samples: per channel, as the catalogue says; what the chunks hold beyond it
            counts to the last stretch, what they lack is silence.
        num_peaks: stretches to part the recording into; fewer when there are fewer
            samples.

    Returns:
        One row a channel of values in [0, 1], rounded to three digits: a thousand
        steps are more than any screen is high. Empty when there is no sample.
    """
    num_peaks = min(num_peaks, num_samples)
    peaks: Samples | None = None
    position = 0
    for chunk in chunks:
        if peaks is None:
            peaks = np.zeros((chunk.shape[0], num_peaks), dtype=np.float32)
        places = np.arange(position, position + chunk.shape[1], dtype=np.int64)
        stretches = np.minimum(places * num_peaks // max(num_samples, 1), num_peaks - 1)
        if num_peaks and chunk.shape[1]:
            starts = np.flatnonzero(np.diff(stretches, prepend=-1))
            loudest = np.maximum.reduceat(np.abs(chunk), starts, axis=1)
            held = stretches[starts]
            peaks[:, held] = np.maximum(peaks[:, held], loudest)
        position += chunk.shape[1]
    if peaks is None or not num_peaks:
        return ()
    rounded = np.round(np.minimum(peaks, 1.0).astype(np.float64), 3)
    return tuple(tuple(row) for row in rounded.tolist())
