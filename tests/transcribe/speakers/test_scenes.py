"""Listening to voices scene by scene."""

import numpy as np
import pytest

from tests.transcribe.hearing import noise, said
from tests.transcribe.speakers.voices import sound, spoken
from transcribe.speakers.encoder import load_encoder
from transcribe.speakers.parting import SCENE_SECONDS
from transcribe.speakers.scenes import HOP_SECONDS, LONGEST_RUN_SECONDS, listen


def test_chunks_of_any_size_give_the_same_scenes() -> None:
    words, _ = spoken("D6")
    whole = sound("D6")[:, :200_000]

    at_once = listen([whole], words, load_encoder())
    in_parts = listen(np.array_split(whole, 23, axis=1), words, load_encoder())

    assert [one.start for one in at_once] == [0.0, HOP_SECONDS]
    for one, other in zip(at_once, in_parts, strict=True):
        assert one.start == other.start
        assert (one.activity == other.activity).all()
        assert [run.first for run in one.runs] == [run.first for run in other.runs]


@pytest.mark.parametrize(
    ("seconds", "starts"),
    [
        (0.0, []),
        (0.3, [0.0]),
        (10.0, [0.0]),
        (10.1, [0.0, 5.0]),
        (15.0, [0.0, 5.0]),
        (15.1, [0.0, 5.0, 10.0]),
    ],
)
def test_every_second_is_in_a_scene(seconds: float, starts: list[float]) -> None:
    words = said("a b c d e f g h i j", seconds=2.0)

    scenes = listen([noise(seconds, level=0.1)[None]], words, load_encoder())

    assert [scene.start for scene in scenes] == starts


def test_only_where_words_were_heard_is_listened_to() -> None:
    words = said("hyvää päivää", 21.0)

    scenes = listen([noise(60.0, level=0.1)[None]], words, load_encoder())

    assert [scene.start for scene in scenes] == [15.0, 20.0]


def test_a_run_is_no_longer_than_it_may_be_and_lies_in_its_scene() -> None:
    words, _ = spoken("D1")

    scenes = listen([sound("D1")], words, load_encoder())

    runs = [run for scene in scenes for run in scene.runs]
    longest = max(run.last - run.first for run in runs) * SCENE_SECONDS / 589
    assert longest <= 1.5 * LONGEST_RUN_SECONDS
    assert all(0 <= run.first < run.last <= 589 for run in runs)


def test_nobody_speaks_in_noise() -> None:
    scenes = listen([noise(10.0, level=0.1)[None]], said("hei"), load_encoder())

    assert [scene.runs for scene in scenes] == [()]
