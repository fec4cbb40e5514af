"""Log-mel features as the speaker encoder was trained on them.

Source: Slaney 1998, "Auditory Toolbox" (the mel scale, filters of equal area); the same
numbers as librosa's `melspectrogram(n_fft=512, win_length=400, hop_length=160,
n_mels=40, window="hamming", center=False)` to 0.00002, without its 300 MB.
"""

import numpy as np
import numpy.typing as npt

from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]
Features = npt.NDArray[np.float32]

FRAME_SAMPLES = 512
FRAME_HOP = 160
"""Samples from one frame to the next: 10 ms."""
WINDOW_SAMPLES = 400
NUM_MELS = 40
FLOOR = 1e-10

_LINEAR_HZ = 200 / 3
_BREAK_HZ = 1000.0
_BREAK_MEL = _BREAK_HZ / _LINEAR_HZ
_LOG_STEP = np.log(6.4) / 27


def log_mel(samples: Samples) -> Features:
    """Compute features, one frame every FRAME_HOP samples.

    Args:
        samples: float32, shape (samples,), at 16 kHz.

    Returns:
        float32, shape (frames, NUM_MELS); none for less than FRAME_SAMPLES samples.
    """
    if len(samples) < FRAME_SAMPLES:
        return np.zeros((0, NUM_MELS), dtype=np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples, FRAME_SAMPLES)
    spectra = np.fft.rfft(frames[::FRAME_HOP] * _WINDOW, axis=1)
    power = (spectra.real**2 + spectra.imag**2) @ _FILTERS.T
    return np.log10(power + FLOOR).astype(np.float32)


def _hamming() -> Samples:
    """Make a periodic Hamming window in the middle of a frame."""
    turns = 2 * np.pi * np.arange(WINDOW_SAMPLES) / WINDOW_SAMPLES
    margin = (FRAME_SAMPLES - WINDOW_SAMPLES) // 2
    window = np.pad(0.54 - 0.46 * np.cos(turns), margin)
    return np.asarray(window, dtype=np.float32)


def _filters() -> Features:
    """Make triangular filters of equal area, shape (NUM_MELS, frequencies)."""
    bins = np.arange(FRAME_SAMPLES // 2 + 1) * SAMPLING_RATE / FRAME_SAMPLES
    top = _BREAK_MEL + np.log(SAMPLING_RATE / 2 / _BREAK_HZ) / _LOG_STEP
    corners = _hertz(np.linspace(0.0, top, NUM_MELS + 2))
    rising = (bins - corners[:-2, None]) / np.diff(corners)[:-1, None]
    falling = (corners[2:, None] - bins) / np.diff(corners)[1:, None]
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    areas = 2 / (corners[2:] - corners[:-2])
    return np.asarray(triangles * areas[:, None], dtype=np.float32)


def _hertz(mels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    above = _BREAK_HZ * np.exp(_LOG_STEP * (mels - _BREAK_MEL))
    return np.where(mels < _BREAK_MEL, mels * _LINEAR_HZ, above)


_WINDOW = _hamming()
_FILTERS = _filters()
