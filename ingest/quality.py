"""What can be told of a recording's quality at the door: pure sums over its chunks.

Everything streams: one second comes in, a few numbers stay. The answers are flags on
the call; none of them keeps a call from being taken.

Measured on the ten sample calls, their codecs and six strangers' recordings: two
people on two channels resemble each other by 0.02 to 0.12 (normalised correlation
at the best delay, half a second at a time); a leaking codec's copy by 0.97 to 0.99.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from custody.records.calls import CallFlag

Samples = npt.NDArray[np.float32]
Levels = npt.NDArray[np.float64]

SPEECH_DB = -65.0
"""dB to full scale: idle lines lie at -66 and lower; the faintest
recordings of people that were met with (FLEURS) reach -63 for a third of a second."""

MIN_SPEECH_SECONDS, MIN_SPEECH_SHARE = 0.3, 0.0005
"""Less sound than this is a click of the line: the shortest answer, `jo`, is longer;
and in an hour more than one click comes together."""

STEADY_DB, STEADY_SPREAD_DB = -30.0, 6.0
"""Sound that is quieter than speech and never changes by more is noise or hum."""

DUAL_MONO_CORRELATION = 0.98
"""Two channels that are one: what lossy joint stereo leaves of it is above 0.99."""

LEAK_CORRELATION = 0.35
"""Thrice what two people reach, and a third of a clean leak: an echo in a room."""

LEAK_SHARE = 0.5
"""A leak is there whenever one party speaks alone, not once in a while."""

ALONE_DB = 10.0
"""How much louder one channel is while only its party speaks."""

MAX_LEAK_SECONDS = 0.3
"""Echo paths of networks and headsets are shorter (ITU-T G.168 tests up to 0.128)."""

LEAK_BIN_MS = 4
"""Delays this close to each other are the same path."""

MIN_LEAK_BLOCKS = 3
"""Half seconds of one party alone, below which nothing is claimed."""

CLIP_LEVEL, CLIP_STEP = 0.975, 0.004
"""Full scale of A-law is 0.984; a flat top differs by less than a companding step."""

CLIP_SHARE, MIN_CLIPS = 1e-4, 5
"""Flat tops in one of 10,000 samples are heard; a handful is a knock on the phone."""

_ANALYSIS_RATE = 8000
_NUM_LEVEL_BINS = 101


@dataclass(slots=True)
class QualityMeter:
    """Takes in a recording second by second, and tells its faults at the end.

    Attributes:
        num_channels: of every chunk.
        sampling_rate: Hz.
    """

    num_channels: int
    sampling_rate: int
    _num_samples: int = 0
    _histogram: npt.NDArray[np.int64] = field(init=False, repr=False)
    _clips: npt.NDArray[np.int64] = field(init=False, repr=False)
    _products: npt.NDArray[np.float64] = field(init=False, repr=False)
    _leaks: "tuple[_LeakMeter, _LeakMeter]" = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Start from nothing heard."""
        self._histogram = np.zeros((self.num_channels, _NUM_LEVEL_BINS), dtype=np.int64)
        self._clips = np.zeros(self.num_channels, dtype=np.int64)
        self._products = np.zeros((2, 2))
        self._leaks = (_LeakMeter(), _LeakMeter())

    def add(self, chunk: Samples, levels: Levels) -> None:
        """Take in the next chunk.

        Args:
            chunk: float32, shape (channels, samples), in [-1, 1].
            levels: float64, shape (channels, blocks), dB to full scale, of each tenth
                of a second of the chunk.
        """
        self._num_samples += chunk.shape[1]
        for channel, of_channel in enumerate(levels):
            bins = np.clip(np.rint(-of_channel), 0, _NUM_LEVEL_BINS - 1).astype(int)
            self._histogram[channel] += np.bincount(bins, minlength=_NUM_LEVEL_BINS)
        self._clips += count_flat_tops(chunk)
        if self.num_channels == 2:  # noqa: PLR2004 # both parties of a stereo call
            pair = chunk.astype(np.float64)
            self._products += pair @ pair.T
            self._add_leaks(pair)

    def flags(self) -> tuple[CallFlag, ...]:
        """Tell the faults of what was taken in, in the order of `CallFlag`."""
        if not self._num_samples:
            return ()
        silent = self.silent_channels()
        found: set[CallFlag] = set()
        if all(silent):
            found.add(CallFlag.ALL_SILENT)
        elif any(silent):
            found.add(CallFlag.SILENT_CHANNEL)
        if not any(silent):
            found.update(self._resemblances())
        if self._is_clipped():
            found.add(CallFlag.CLIPPED)
        return tuple(flag for flag in CallFlag if flag in found)

    def silent_channels(self) -> tuple[bool, ...]:
        """Tell of each channel whether nobody is heard on it."""
        return tuple(_is_silent(levels) for levels in self._histogram)

    @property
    def has_no_signal(self) -> bool:
        """Whether every single sample is digital silence."""
        heard = self._histogram[:, : _NUM_LEVEL_BINS - 1]
        return not heard.any()

    def _resemblances(self) -> Iterable[CallFlag]:
        """Tell how the two channels of a stereo recording resemble each other."""
        if self.num_channels != 2:  # noqa: PLR2004 # both parties of a stereo call
            return
        energies = float(np.sqrt(self._products[0, 0] * self._products[1, 1]))
        if abs(self._products[0, 1]) >= DUAL_MONO_CORRELATION * energies:
            yield CallFlag.DUAL_MONO
        elif any(leak.is_leaking for leak in self._leaks):
            yield CallFlag.CROSSTALK

    def _is_clipped(self) -> bool:
        enough = np.maximum(MIN_CLIPS, CLIP_SHARE * self._num_samples)
        return bool((self._clips >= enough).any())

    def _add_leaks(self, pair: npt.NDArray[np.float64]) -> None:
        """Look at each half second for a copy of the louder channel in the other."""
        step = max(1, self.sampling_rate // _ANALYSIS_RATE)
        rate = self.sampling_rate / step
        slow = _slowed(pair, step)
        half = int(rate / 2)
        for start in range(0, slow.shape[1] - half + 1, half):
            block = slow[:, start : start + half]
            powers = np.mean(block**2, axis=1) + 1e-12
            difference_db = 10 * np.log10(powers[0] / powers[1])
            louder = 0 if difference_db > 0 else 1
            is_speech = 10 * np.log10(powers[louder]) > SPEECH_DB
            if abs(difference_db) >= ALONE_DB and is_speech:
                likeness, delay = best_delay(block[louder], block[1 - louder], rate)
                self._leaks[louder].add(likeness, delay)


class _LeakMeter:
    """Counts how often one channel was heard in the other, and at which delay."""

    def __init__(self) -> None:
        self._num_blocks = 0
        self._delays: Counter[int] = Counter()

    def add(self, likeness: float, delay: float) -> None:
        self._num_blocks += 1
        if likeness >= LEAK_CORRELATION:
            self._delays[round(1000 * delay / LEAK_BIN_MS)] += 1

    @property
    def is_leaking(self) -> bool:
        """Whether most blocks hold a copy, and at one and the same delay."""
        if self._num_blocks < MIN_LEAK_BLOCKS:
            return False
        most = max(self._delays, key=self._delays.__getitem__, default=0)
        num_same = sum(self._delays[most + near] for near in (-1, 0, 1))
        return num_same >= LEAK_SHARE * self._num_blocks


def best_delay(
    loud: npt.NDArray[np.float64], faint: npt.NDArray[np.float64], rate: float
) -> tuple[float, float]:
    """Find the delay at which the faint channel most resembles the loud one.

    Returns:
        (normalised correlation, 0 to 1; seconds by which the copy comes later).
    """
    energies = float(np.sqrt(np.dot(loud, loud) * np.dot(faint, faint)))
    if energies == 0:
        return 0.0, 0.0
    size = 1 << (2 * loud.size - 1).bit_length()
    spectrum = np.conj(np.fft.rfft(loud, size)) * np.fft.rfft(faint, size)
    correlation = np.abs(np.fft.irfft(spectrum, size))
    reach = min(int(MAX_LEAK_SECONDS * rate), loud.size - 1)
    near = np.concatenate([correlation[-reach:], correlation[: reach + 1]])
    best = int(near.argmax())
    return float(near[best]) / energies, (best - reach) / rate


def count_flat_tops(chunk: Samples) -> npt.NDArray[np.int64]:
    """Count the samples in the middle of a flat top near full scale.

    Returns:
        int64, shape (channels,).
    """
    before, middle, after = chunk[:, :-2], chunk[:, 1:-1], chunk[:, 2:]
    is_high = np.abs(middle) >= CLIP_LEVEL
    is_flat = (np.abs(middle - before) <= CLIP_STEP) & (
        np.abs(after - middle) <= CLIP_STEP
    )
    is_over = (np.abs(before) > 1) & (np.abs(middle) > 1) & (np.abs(after) > 1)
    flat_tops: npt.NDArray[np.int64] = (is_high & (is_flat | is_over)).sum(axis=1)
    return flat_tops


def _is_silent(histogram: npt.NDArray[np.int64]) -> bool:
    """Tell whether these levels, counted in bins of -0, -1, … dB, hold no speech."""
    num_blocks = int(histogram.sum())
    if num_blocks == 0:
        return True
    num_speech = max(MIN_SPEECH_SECONDS * 10, MIN_SPEECH_SHARE * num_blocks)
    falling = np.cumsum(histogram)
    loud_db = -float(np.searchsorted(falling, min(num_speech, num_blocks)))
    quiet_db = -float(np.searchsorted(falling, 0.9 * num_blocks))
    is_steady = loud_db - quiet_db < STEADY_SPREAD_DB
    return loud_db < SPEECH_DB or (is_steady and loud_db < STEADY_DB)


def _slowed(pair: npt.NDArray[np.float64], step: int) -> npt.NDArray[np.float64]:
    """Average every `step` samples into one: speech below 4 kHz is enough here."""
    if step == 1:
        return pair
    whole = pair[:, : pair.shape[1] // step * step]
    averaged: npt.NDArray[np.float64] = whole.reshape(pair.shape[0], -1, step).mean(2)
    return averaged
