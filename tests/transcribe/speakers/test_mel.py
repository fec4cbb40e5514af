"""The features of the speaker encoder."""

import numpy as np
import pytest

from tests.transcribe.hearing import noise, tone
from transcribe.speakers.mel import FLOOR, NUM_MELS, log_mel


def test_the_features_are_those_the_encoder_was_trained_on() -> None:
    """Every eighth number of three frames of a chirp, as librosa 0.11 gives them."""
    seconds = np.arange(16_000) / 16_000
    phase = 200 * seconds + 1500 * seconds**2
    chirp = (0.3 * np.sin(2 * np.pi * phase)).astype(np.float32)

    features = log_mel(chirp)

    expected = [
        [-3.008, -3.296, -4.060, -4.533, -4.995],
        [-3.999, -3.879, -1.553, -4.216, -5.114],
        [-4.721, -4.690, -4.410, -3.073, -4.611],
    ]
    assert features.shape == (97, NUM_MELS)
    assert features[[0, 40, 80], ::8] == pytest.approx(np.array(expected), abs=2e-3)


def test_silence_lies_on_the_floor() -> None:
    features = log_mel(np.zeros(1600, dtype=np.float32))

    assert features == pytest.approx(np.full((7, NUM_MELS), np.log10(FLOOR)))


def test_a_higher_tone_lies_in_higher_filters() -> None:
    low, high = (log_mel(tone(0.5, hertz=hertz)) for hertz in (400.0, 2000.0))

    assert low.mean(axis=0).argmax() < high.mean(axis=0).argmax()


@pytest.mark.parametrize(("num_samples", "num_frames"), [(0, 0), (511, 0), (512, 1)])
def test_a_frame_needs_all_its_samples(num_samples: int, num_frames: int) -> None:
    features = log_mel(noise(1.0)[:num_samples])

    assert features.shape == (num_frames, NUM_MELS)
