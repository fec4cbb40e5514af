"""The door of the speaker encoder."""

from pathlib import Path

import numpy as np
import pytest

from custody.errors import ModelBrokenError
from tests.transcribe.hearing import noise
from transcribe.speakers.encoder import (
    BATCH,
    MOMENT_FRAMES,
    PATH,
    Moments,
    SpeakerEncoder,
    load_encoder,
    unit,
)
from transcribe.speakers.mel import NUM_MELS, log_mel


def some_moments(num: int) -> Moments:
    frames = log_mel(noise(1.0 + num * 0.1, level=0.1))
    return np.stack([frames[at * 5 : at * 5 + MOMENT_FRAMES] for at in range(num)])


def test_a_direction_has_length_one() -> None:
    directions = load_encoder().directions(some_moments(3))

    assert directions.shape == (3, 256)
    assert np.linalg.norm(directions, axis=1) == pytest.approx(np.ones(3), abs=1e-5)


def test_no_moments_have_no_directions() -> None:
    empty = np.zeros((0, MOMENT_FRAMES, NUM_MELS), dtype=np.float32)

    assert load_encoder().directions(empty).shape == (0, 256)


def test_more_than_a_batch_gives_one_direction_each() -> None:
    assert len(load_encoder().directions(some_moments(BATCH + 3))) == BATCH + 3


def test_weights_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelBrokenError, match="cannot be read"):
        SpeakerEncoder(tmp_path / "nowhere.onnx")


def test_weights_that_were_changed_are_refused(tmp_path: Path) -> None:
    changed = bytearray(PATH.read_bytes())
    changed[1000] ^= 1
    (tmp_path / "embedder.onnx").write_bytes(changed)

    with pytest.raises(ModelBrokenError, match="not the file it should be"):
        SpeakerEncoder(tmp_path / "embedder.onnx")


def test_a_row_of_zeros_has_no_direction() -> None:
    assert (unit(np.zeros((1, 256), dtype=np.float32)) == 0).all()
