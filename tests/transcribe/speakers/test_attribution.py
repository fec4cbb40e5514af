"""Which voice says each word."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.transcribe.hearing import said
from tests.transcribe.speakers.voices import a_run, a_scene, a_voice
from transcribe.speakers.attribution import Spoken, attribute
from transcribe.speakers.clustering import Voices
from transcribe.speakers.scenes import Scene
from transcribe.speakers.stretches import stretches_of

MAIJA, MATTI = a_voice(1), a_voice(2)
NOBODY = np.zeros_like(MAIJA)
BOTH = Voices(centres=np.stack((MAIJA, MATTI)), likeness=0.0)


def told(text: str, scene: Scene) -> list[int]:
    """Attribute words of 0.4 s each, the first at the scene's start."""
    words = said(text)
    spoken = attribute(words, stretches_of(words), [scene], BOTH)
    return [one.voice for one in spoken]


def test_a_new_sentence_may_be_another_voice() -> None:
    scene = a_scene(a_run(MAIJA, 0.0, 0.8), a_run(MATTI, 0.8, 1.6, voice=1))

    assert told("mikä vaivaa? polvi särkee.", scene) == [0, 0, 1, 1]


def test_a_voice_may_change_within_a_sentence_that_the_engine_ran_together() -> None:
    scene = a_scene(a_run(MAIJA, 0.0, 1.2), a_run(MATTI, 1.2, 2.4, voice=1))

    voices = told("mikä vaivaa nyt polvi särkee kovin", scene)

    assert voices == [0, 0, 0, 1, 1, 1]


def test_a_word_at_the_edge_of_a_voice_goes_with_its_sentence() -> None:
    scene = a_scene(a_run(MAIJA, 0.0, 1.05), a_run(MATTI, 1.05, 1.15, voice=1))

    voices = told("varasin teille ajan", scene)

    assert voices == [0, 0, 0]


def test_one_voice_of_a_scene_may_be_two_people() -> None:
    scene = a_scene(a_run(MAIJA, 0.0, 0.8), a_run(MATTI, 1.0, 2.4))

    assert told("mikä vaivaa? niin polvi särkee.", scene) == [0, 0, 1, 1, 1]


def test_a_short_answer_is_whose_its_scene_says() -> None:
    answer = a_run(NOBODY, 0.0, 0.4, voice=1)
    scene = a_scene(a_run(MAIJA, 0.5, 3.0), answer, a_run(MATTI, 4.0, 7.0, voice=1))

    assert told("joo.", scene) == [1]


def test_a_word_where_nobody_speaks_is_whose_speech_is_near() -> None:
    words = (*said("sopii.", 0.0), *said("kiitos", 5.0))
    scene = a_scene(a_run(MAIJA, 0.0, 0.4), a_run(MATTI, 5.6, 7.0, voice=1))

    spoken = attribute(words, stretches_of(words), [scene], BOTH)

    assert [one.voice for one in spoken] == [0, 1]


def test_the_margin_tells_how_much_of_a_word_another_speaks() -> None:
    words = said("kiitos")
    alone = a_scene(a_run(MAIJA, 0.0, 1.0))
    shared = a_scene(a_run(MAIJA, 0.0, 1.0), a_run(MATTI, 0.0, 1.0, voice=1))

    surely = attribute(words, stretches_of(words), [alone], BOTH)
    hardly = attribute(words, stretches_of(words), [shared], BOTH)

    assert surely[0].margin > 0.9
    assert hardly[0].margin < 0.1


def test_with_one_voice_all_is_said_by_it() -> None:
    words = said("hei hei")
    one = Voices(centres=MAIJA[None])
    scene = a_scene(a_run(MATTI, 0.0, 0.8))

    spoken = attribute(words, stretches_of(words), [scene], one)

    assert spoken == (Spoken(voice=0, margin=1.0), Spoken(voice=0, margin=1.0))


@given(
    st.lists(
        st.tuples(st.floats(0, 9), st.floats(0.1, 3), st.integers(0, 2), st.booleans()),
        max_size=8,
    ),
    st.floats(0, 30),
)
def test_every_word_gets_one_of_the_voices(
    made: list[tuple[float, float, int, bool]], start: float
) -> None:
    words = said("no niin. joo sopii hyvin. kiitos", 3.0)
    runs = [
        a_run(MAIJA if is_maija else MATTI, at, min(at + long, 9.9), voice=voice)
        for at, long, voice, is_maija in made
    ]

    spoken = attribute(words, stretches_of(words), [a_scene(*runs, start=start)], BOTH)

    assert len(spoken) == len(words)
    assert {one.voice for one in spoken} <= {0, 1}
    assert all(-1.0 <= one.margin <= 1.0 for one in spoken)
