"""Which voice says each word."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.transcribe.hearing import said
from tests.transcribe.speakers.voices import a_voice, moments_of
from transcribe.speakers.attribution import Spoken, attribute
from transcribe.speakers.clustering import Voices
from transcribe.speakers.stretches import stretches_of

MAIJA, MATTI = a_voice(1), a_voice(2)
BOTH = Voices(centres=np.stack((MAIJA, MATTI)), likeness=0.0)


def told(text: str, each: list[int]) -> list[int]:
    """Attribute words of 0.4 s; `each` says whose voice sounds, every 0.2 s."""
    words = said(text)
    moments = moments_of([(MAIJA, MATTI)[one] for one in each], 0.1)
    spoken = attribute(words, stretches_of(words), moments, BOTH)
    return [one.voice for one in spoken]


def test_a_new_sentence_may_be_another_voice() -> None:
    voices = told("mikä vaivaa? polvi särkee.", [0, 0, 0, 0, 1, 1, 1, 1])

    assert voices == [0, 0, 1, 1]


def test_a_voice_may_change_within_a_sentence_that_the_engine_ran_together() -> None:
    voices = told("mikä vaivaa nyt polvi särkee kovin", [0] * 6 + [1] * 6)

    assert voices == [0, 0, 0, 1, 1, 1]


def test_one_odd_moment_within_a_sentence_is_no_change() -> None:
    voices = told("varasin teille ajan maanantaina", [0, 0, 0, 1, 0, 0, 0, 0])

    assert voices == [0, 0, 0, 0]


def test_a_word_without_a_moment_goes_with_its_sentence() -> None:
    words = (*said("sopii.", 0.0, seconds=1.0), *said("kiitos hei", 5.0, seconds=0.01))
    moments = moments_of([MAIJA] * 5, 0.1)
    late = moments_of([MATTI], 5.005)
    both = type(moments)(
        centres=np.concatenate((moments.centres, late.centres)),
        directions=np.concatenate((moments.directions, late.directions)),
    )

    spoken = attribute(words, stretches_of(words), both, BOTH)

    assert [one.voice for one in spoken] == [0, 1, 1]


def test_with_one_voice_all_is_said_by_it() -> None:
    words = said("hei hei")
    one = Voices(centres=MAIJA[None])

    spoken = attribute(words, stretches_of(words), moments_of([MATTI] * 4), one)

    assert spoken == (Spoken(voice=0, margin=1.0), Spoken(voice=0, margin=1.0))


@given(st.lists(st.integers(0, 1), min_size=1, max_size=40))
def test_every_word_gets_one_of_the_voices(each: list[int]) -> None:
    words = said("no niin. joo sopii hyvin. kiitos")
    moments = moments_of([(MAIJA, MATTI)[one] for one in each])

    spoken = attribute(words, stretches_of(words), moments, BOTH)

    assert len(spoken) == len(words)
    assert {one.voice for one in spoken} <= set(each)
