"""The door of the scene network."""

import numpy as np

from tests.transcribe.hearing import noise
from tests.transcribe.speakers.voices import sound, truth
from transcribe.speakers.encoder import load_encoder
from transcribe.speakers.parting import (
    FRAME_SECONDS,
    SCENE_FRAMES,
    SCENE_SAMPLES,
    SCENE_VOICES,
    SceneParter,
)


def test_who_speaks_is_told_frame_by_frame() -> None:
    activity, speaking = SceneParter().part(sound("D1")[0][:SCENE_SAMPLES])

    assert activity.shape == speaking.shape == (SCENE_FRAMES, SCENE_VOICES)
    assert activity.min() >= 0
    assert activity.max() <= 1 + 1e-5
    assert set(np.unique(speaking)) <= {0.0, 1.0}
    assert speaking.sum(axis=1).max() <= 2


def test_somebody_speaks_where_the_truth_says_so() -> None:
    _, speaking = load_encoder().parter.part(sound("D1")[0][:SCENE_SAMPLES])

    first = truth("D1")["turns"][0]
    turn = slice(*(round(first[edge] / FRAME_SECONDS) for edge in ("start", "end")))
    assert speaking[turn].max(axis=1).mean() > 0.8


def test_noise_is_nobody() -> None:
    _, speaking = load_encoder().parter.part(noise(10.0, level=0.1))

    assert speaking.sum() == 0
