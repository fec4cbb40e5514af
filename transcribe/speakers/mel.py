"""Log-mel features as the voice encoder was trained on them.

Source: Povey et al. 2011, "The Kaldi Speech Recognition Toolkit", its `fbank` features
without dither: frames of 25 ms, their mean taken off, pre-emphasis 0.97, Povey's
window, 80 triangles between 20 Hz and 8 kHz on the mel scale.
"""

import numpy as np
import numpy.typing as npt

from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]
Features = npt.NDArray[np.float32]

FRAME_SAMPLES = 400
FRAME_HOP = 160
"""Samples from one frame to the next: 10 ms."""
NUM_MELS = 80
FLOOR = float(np.finfo(np.float32).eps)

_FFT_SAMPLES = 512
_LOWEST_HZ = 20.0
_PRE_EMPHASIS = 0.97


def log_mel(samples: Samples) -> Features:
    """Compute features, one frame every FRAME_HOP samples.

    Args:
        samples: float32, shape (samples,), at 16 kHz.

    Returns:
        float32, shape (frames, NUM_MELS); none for less than FRAME_SAMPLES samples.
    """
    if len(samples) < FRAME_SAMPLES:
        return np.zeros((0, NUM_MELS), dtype=np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(samples, FRAME_SAMPLES)
    frames = windows[::FRAME_HOP] - windows[::FRAME_HOP].mean(axis=1, keepdims=True)
    before = np.concatenate((frames[:, :1], frames[:, :-1]), axis=1)
    emphasised = (frames - _PRE_EMPHASIS * before) * _WINDOW
    spectra = np.fft.rfft(emphasised, _FFT_SAMPLES, axis=1)[:, :-1]
    power = (spectra.real**2 + spectra.imag**2).astype(np.float32) @ _FILTERS.T
    return np.asarray(np.log(np.maximum(power, FLOOR)), dtype=np.float32)


def _povey() -> Samples:
    return np.asarray(np.hanning(FRAME_SAMPLES) ** 0.85, dtype=np.float32)


def _filters() -> Features:
    """Make triangular filters, shape (NUM_MELS, frequencies)."""
    hertz = np.arange(_FFT_SAMPLES // 2) * SAMPLING_RATE / _FFT_SAMPLES
    edges = _mels(np.array([_LOWEST_HZ, SAMPLING_RATE / 2]))
    corners = np.linspace(edges[0], edges[1], NUM_MELS + 2)
    steps = np.diff(corners)[:, None]
    rising = (_mels(hertz) - corners[:-2, None]) / steps[:-1]
    falling = (corners[2:, None] - _mels(hertz)) / steps[1:]
    filters = np.maximum(0.0, np.minimum(rising, falling))
    return np.asarray(filters, dtype=np.float32)


def _mels(hertz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(1127.0 * np.log1p(hertz / 700.0))


_WINDOW = _povey()
_FILTERS = _filters()
