"""How many voices there are."""

import numpy as np
import pytest

from tests.transcribe.speakers.voices import (
    a_run,
    a_scene,
    a_voice,
    nearly,
    sound,
    spoken,
)
from transcribe.speakers.clustering import Voices, find_voices
from transcribe.speakers.encoder import Directions, load_encoder, unit
from transcribe.speakers.scenes import listen

MAIJA, MATTI, BOT = a_voice(1), a_voice(2), a_voice(3)


def beside(voice: Directions, other: Directions, cosine: float) -> Directions:
    """Make a direction that is so like a voice, leaning towards another."""
    across = unit((other - (other @ voice) * voice)[None])[0]
    made: Directions = unit((cosine * voice + np.sqrt(1 - cosine**2) * across)[None])[0]
    return made


def found(*voices: Directions, seconds: float = 2.0) -> Voices:
    """Find the voices of scenes in which each speaks once."""
    scenes = [
        a_scene(a_run(nearly(voice, place), 1.0, 1.0 + seconds), start=5.0 * place)
        for place, voice in enumerate(voices)
    ]
    return find_voices(scenes)


def test_two_people_are_two_voices() -> None:
    voices = found(MAIJA, MATTI, MAIJA, MATTI, MATTI)

    cosines = voices.centres @ np.stack((MAIJA, MATTI)).T
    assert len(voices) == 2
    assert sorted(cosines.argmax(axis=1)) == [0, 1]
    assert cosines.max(axis=1).min() > 0.9
    assert not voices.are_unsure


def test_one_person_is_one_voice() -> None:
    voices = found(MAIJA, MAIJA, MAIJA, MAIJA)

    assert len(voices) == 1
    assert not voices.are_unsure


def test_one_run_is_one_voice() -> None:
    assert len(found(MAIJA)) == 1


def test_an_announcement_is_a_third_voice() -> None:
    assert len(found(BOT, MAIJA, MATTI, MAIJA, MATTI, BOT)) == 3


def test_a_voice_heard_for_a_moment_is_nobody() -> None:
    cough = a_scene(a_run(beside(MAIJA, MATTI, 0.7), 1.0, 2.1), start=100.0)
    speech = [
        a_scene(a_run(nearly(MAIJA, place), 0.0, 3.0), start=5.0 * place)
        for place in range(10)
    ]

    assert len(find_voices([*speech, cough])) == 1


def test_voices_that_are_much_alike_are_flagged() -> None:
    sister = beside(MAIJA, MATTI, 0.77)

    voices = found(*[MAIJA, sister] * 8)

    assert voices.are_unsure


def test_two_of_a_scene_are_rather_two_people() -> None:
    sister = beside(MAIJA, MATTI, 0.7)
    together = [
        a_scene(
            a_run(nearly(MAIJA, place), 0.0, 3.0),
            a_run(nearly(sister, place + 50), 4.0, 7.0, voice=1),
            start=5.0 * place,
        )
        for place in range(4)
    ]

    assert len(find_voices(together)) == 2


def test_too_little_speech_tells_no_voice() -> None:
    assert len(found(MAIJA, MAIJA, seconds=0.3)) == 0


def test_no_scene_tells_no_voice() -> None:
    assert len(find_voices([])) == 0


def test_a_long_call_is_told_by_its_longest_runs() -> None:
    voices = found(*[MAIJA, MATTI] * 900)

    assert len(voices) == 2


@pytest.mark.parametrize("sample", [f"D{number}" for number in range(1, 11)])
def test_a_call_of_two_has_two_voices(sample: str) -> None:
    words, _ = spoken(sample)

    assert len(find_voices(listen([sound(sample)], words, load_encoder()))) == 2
