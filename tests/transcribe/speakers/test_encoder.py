"""The door of the voice encoder."""

from pathlib import Path

import numpy as np
import pytest

from custody.errors import ModelBrokenError
from tests.transcribe.hearing import noise
from tests.transcribe.speakers.voices import sound
from transcribe.speakers.encoder import (
    NUM_DIMENSIONS,
    NUM_STEPS,
    PATH,
    STEP_SECONDS,
    Directions,
    SpeakerEncoder,
    load_encoder,
    unit,
)
from transcribe.speakers.parting import SCENE_SAMPLES


def directions_of(*spans: tuple[float, float]) -> Directions:
    """Tell where seconds of the first scene of a sample point."""
    shares = np.zeros((len(spans), NUM_STEPS), dtype=np.float32)
    for place, (start, end) in enumerate(spans):
        shares[place, round(start / STEP_SECONDS) : round(end / STEP_SECONDS)] = 1
    return load_encoder().directions(sound("D1")[0][:SCENE_SAMPLES], shares)


def test_a_direction_has_length_one() -> None:
    directions = directions_of((1.0, 3.0), (2.0, 2.2))

    assert directions.shape == (2, NUM_DIMENSIONS)
    assert np.linalg.norm(directions, axis=1) == pytest.approx(np.ones(2), abs=1e-5)


def test_a_voice_is_liker_to_itself_than_to_another() -> None:
    agent, agent_again, customer = directions_of((0.6, 2.5), (2.5, 4.5), (5.6, 8.5))

    assert agent @ agent_again > agent @ customer + 0.2


def test_no_stretches_have_no_directions() -> None:
    empty = np.zeros((0, NUM_STEPS), dtype=np.float32)

    found = load_encoder().directions(noise(10.0), empty)

    assert found.shape == (0, NUM_DIMENSIONS)


def test_weights_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelBrokenError, match="cannot be read"):
        SpeakerEncoder(tmp_path / "nowhere.onnx")


def test_weights_that_were_changed_are_refused(tmp_path: Path) -> None:
    changed = bytearray(PATH.read_bytes())
    changed[1000] ^= 1
    (tmp_path / "voices.onnx").write_bytes(changed)

    with pytest.raises(ModelBrokenError, match="not the file it should be"):
        SpeakerEncoder(tmp_path / "voices.onnx")


def test_a_row_of_zeros_has_no_direction() -> None:
    assert (unit(np.zeros((1, NUM_DIMENSIONS), dtype=np.float32)) == 0).all()
