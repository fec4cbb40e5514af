"""How one channel leaks into the other: how much fainter, how much later, and where.

A leak is there whenever its original is: seldom is a channel fainter than what leaks
into it. So over the frames in which the twin speaks, the lower edge of the difference
in level tells the leak's gain, provided that the channel follows the twin there; the
delay at which it follows best is the leak's. Two people on channels that do not leak
show no such edge: one is at the floor of their line while the other speaks.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from transcribe.heard import Levels
from transcribe.voice_activity import FRAME_SECONDS

Mask = npt.NDArray[np.bool_]
Smoothed = npt.NDArray[np.float64]

LONGEST_LAG_SECONDS = 0.4
"""Echo over a mobile network and back takes 0.1 to 0.3 s (ITU-T G.131 asks for echo
control from 25 ms)."""

LOUD_BELOW_PEAK_DB = 20.0
"""Frames of the twin this near to its loudest ones are its speech."""

LEAST_SECONDS = 1.5
"""Of the twin's speech; less tells no gain."""

FAINTER_DB = 9.0
"""A channel that is nearer to its twin than this is one that both speak into."""

FAINTEST_DB = -45.0
"""What is fainter is not heard as a voice."""

FOLLOWS_FROM = 0.9
"""Correlation, over the frames at the lower edge, from which a channel follows. Eight
calls without leaks have 0.19 to 0.62, two recordings in one room 0.75 to 0.86; leaks of
-12 to -30 dB, 0 to 250 ms late, through a codec, have 0.90 to 1.00, and their gain is
found to 1.5 dB."""

EDGE = (10, 40)
"""Percentiles of the difference that make up the lower edge: parties speak at once for
much less than half of the time."""

LEAST_SPREAD_DB = 1.0
"""Speech goes up and down by 5 dB and more; what does not is a tone or a line's noise,
which says nothing of who follows whom."""

TOLERANCE_DB = 4.0
"""How far a leak lies above its gain: codecs and echo paths colour it."""

SMOOTH_FRAMES = 3


@dataclass(frozen=True, slots=True)
class Leak:
    """What leaks from the twin into a channel.

    Attributes:
        gain: dB, below 0.
        lag: frames that the leak is late.
    """

    gain: float
    lag: int


def find_leak(own: Levels, twin: Levels) -> Leak | None:
    """Find how a channel's twin leaks into it; None where it does not.

    Args:
        own: level of each frame, dB.
        twin: the other channel's, of the same length.
    """
    mine, theirs = _smooth(own), _smooth(twin)
    edges = [
        edge
        for lag in range(round(LONGEST_LAG_SECONDS / FRAME_SECONDS) + 1)
        if (edge := _edge(mine, _late(theirs, lag), lag)) is not None
    ]
    if not edges:
        return None
    best = max(edges, key=_narrowness)
    is_leak = best.follows >= FOLLOWS_FROM and FAINTEST_DB <= best.gain <= -FAINTER_DB
    return Leak(best.gain, best.lag) if is_leak else None


def explained_frames(own: Levels, twin: Levels, leak: Leak) -> Mask:
    """Tell the frames in which a channel carries no more than the leak would."""
    mine, late = _smooth(own), _late(_smooth(twin), leak.lag)
    explained: Mask = (mine - late <= leak.gain + TOLERANCE_DB) & _is_loud(late)
    return explained


@dataclass(frozen=True, slots=True)
class _Edge:
    """The lower edge of the difference at one lag: where, how wide, how faithful."""

    gain: float
    lag: int
    width: float
    follows: float


def _narrowness(edge: _Edge) -> float:
    return edge.follows - edge.width / 2 / LOUD_BELOW_PEAK_DB


def _edge(mine: Smoothed, late: Smoothed, lag: int) -> _Edge | None:
    loud = _is_loud(late)
    if np.count_nonzero(loud) * FRAME_SECONDS < LEAST_SECONDS:
        return None
    difference = mine[loud] - late[loud]
    low, high = np.percentile(difference, EDGE)
    lies_there = (difference >= low) & (difference <= high)
    one, other = mine[loud][lies_there], late[loud][lies_there]
    if min(one.std(), other.std()) < LEAST_SPREAD_DB:
        return None
    return _Edge(
        gain=float(np.median(difference[lies_there])),
        lag=lag,
        width=float(high - low),
        follows=float(np.corrcoef(one, other)[0, 1]),
    )


def _is_loud(levels: Smoothed) -> Mask:
    if not len(levels):
        return np.zeros(0, dtype=np.bool_)
    loud: Mask = levels >= np.percentile(levels, 98) - LOUD_BELOW_PEAK_DB
    return loud


def _late(levels: Smoothed, lag: int) -> Smoothed:
    """Shift levels by some frames; before them nothing was said."""
    if not lag:
        return levels
    return np.concatenate((np.full(min(lag, len(levels)), -100.0), levels[:-lag]))


def _smooth(levels: Levels) -> Smoothed:
    """Average power over a few frames, dB."""
    if len(levels) < SMOOTH_FRAMES:
        return levels.astype(np.float64)
    power = 10 ** (levels.astype(np.float64) / 10)
    box = np.ones(SMOOTH_FRAMES) / SMOOTH_FRAMES
    return 10 * np.log10(np.maximum(np.convolve(power, box, mode="same"), 1e-10))
