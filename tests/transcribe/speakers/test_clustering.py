"""How many voices there are."""

import numpy as np
import pytest

from custody.records.transcripts import Word
from tests.transcribe.hearing import said
from tests.transcribe.speakers.voices import a_voice, moments_of, sound, spoken
from transcribe.speakers.clustering import Voices, find_voices
from transcribe.speakers.encoder import Directions, load_encoder, unit
from transcribe.speakers.moments import listen
from transcribe.speakers.stretches import stretches_of

MAIJA, MATTI, BOT = a_voice(1), a_voice(2), a_voice(3)


def found(*voices: Directions, spread: float = 0.03) -> Voices:
    """Find the voices of stretches of two seconds, each said by one voice."""
    words: list[Word] = []
    for place in range(len(voices)):
        words += said("yksi kaksi kolme neljä loppu.", place * 2.0)
    each = [voice for voice in voices for _ in range(10)]
    return find_voices(moments_of(each, spread=spread), words, stretches_of(words))


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


def test_an_announcement_is_a_third_voice() -> None:
    assert len(found(BOT, MAIJA, MATTI, MAIJA, MATTI, BOT)) == 3


def test_a_voice_heard_for_a_moment_is_nobody() -> None:
    words = [word for place in range(10) for word in said("a b c d e.", place * 2.0)]
    each = [MAIJA] * 97 + [unit((0.8 * MAIJA + 0.6 * MATTI)[None])[0]] * 3

    voices = find_voices(moments_of(each), words, stretches_of(words))

    assert len(voices) == 1


def test_voices_that_are_much_alike_are_flagged() -> None:
    sister = unit((MAIJA * 0.82 + MATTI * np.sqrt(1 - 0.82**2))[None])[0]

    assert found(*[MAIJA, sister] * 8, spread=0.01).are_unsure


def test_too_little_speech_tells_no_voice() -> None:
    words = said("hei.")

    voices = find_voices(moments_of([MAIJA, MAIJA]), words, stretches_of(words))

    assert len(voices) == 0


@pytest.mark.parametrize("sample", ["D1", "D2", "D6", "D7", "D8"])
def test_a_call_of_two_has_two_voices(sample: str) -> None:
    words, _ = spoken(sample)
    moments = listen([sound(sample)], words, load_encoder())

    assert len(find_voices(moments, words, stretches_of(words))) == 2
