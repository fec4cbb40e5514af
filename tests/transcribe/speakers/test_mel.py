"""The features of the voice encoder."""

import numpy as np
import pytest

from tests.transcribe.hearing import noise, tone
from transcribe.speakers.mel import FLOOR, NUM_MELS, log_mel


def test_silence_lies_on_the_floor() -> None:
    features = log_mel(np.zeros(1600, dtype=np.float32))

    assert features == pytest.approx(np.full((8, NUM_MELS), np.log(FLOOR)))


def test_what_never_changes_is_silent() -> None:
    features = log_mel(np.full(1600, 0.3, dtype=np.float32))

    assert features == pytest.approx(np.full((8, NUM_MELS), np.log(FLOOR)))


def test_twice_as_loud_is_the_same_step_everywhere() -> None:
    faint = noise(0.5, level=0.1)

    step = log_mel(2 * faint) - log_mel(faint)

    assert step == pytest.approx(np.full_like(step, np.log(4)), abs=1e-3)


def test_a_higher_tone_lies_in_higher_filters() -> None:
    low, high = (log_mel(tone(0.5, hertz=hertz)) for hertz in (400.0, 2000.0))

    assert low.mean(axis=0).argmax() < high.mean(axis=0).argmax()


@pytest.mark.parametrize(
    ("num_samples", "num_frames"), [(0, 0), (399, 0), (400, 1), (560, 2)]
)
def test_a_frame_needs_all_its_samples(num_samples: int, num_frames: int) -> None:
    features = log_mel(noise(1.0)[:num_samples])

    assert features.shape == (num_frames, NUM_MELS)
