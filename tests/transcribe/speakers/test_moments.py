"""Listening to voices moment by moment."""

import numpy as np
import pytest

from tests.transcribe.hearing import noise, said
from tests.transcribe.speakers.voices import sound, spoken
from transcribe.speakers.encoder import load_encoder
from transcribe.speakers.moments import MOMENT_SECONDS, STEP_SECONDS, listen


def test_chunks_of_any_size_give_the_same_moments() -> None:
    words, _ = spoken("D6")
    whole = sound("D6")[:, :160_000]

    at_once = listen([whole], words, load_encoder())
    in_parts = listen(np.array_split(whole, 23, axis=1), words, load_encoder())

    assert in_parts.centres == pytest.approx(at_once.centres)
    # 8 bits a number: what is in one batch moves another's last digits.
    assert (in_parts.directions * at_once.directions).sum(axis=1).min() > 0.98


def test_only_where_words_were_heard_is_listened_to() -> None:
    words = said("hyvää päivää", 2.0)

    moments = listen([noise(6.0, level=0.1)[None]], words, load_encoder())

    edge = MOMENT_SECONDS / 2
    assert len(moments)
    assert moments.centres.min() >= words[0].start - edge
    assert moments.centres.max() <= words[-1].end + edge


def test_the_silence_that_a_word_was_stretched_over_is_left_out() -> None:
    loud, silent = noise(2.0, level=0.1), np.zeros(32_000, dtype=np.float32)
    words = said("no niin tota hmm", 0.0, seconds=1.0)

    moments = listen([np.concatenate((loud, silent))[None]], words, load_encoder())

    assert moments.centres.max() < 2.0 + MOMENT_SECONDS / 2


@pytest.mark.parametrize("seconds", [0.0, 0.5], ids=["nothing", "half-a-moment"])
def test_a_recording_shorter_than_a_moment_has_none(seconds: float) -> None:
    chunk = noise(seconds)[None]

    assert len(listen([chunk], said("hei"), load_encoder())) == 0


def test_moments_are_found_by_their_seconds() -> None:
    moments = listen(
        [noise(4.0, level=0.1)[None]], said("a b c d e f g h"), load_encoder()
    )

    inside = moments.centres[moments.between(1.0, 2.0)]

    assert inside.min() >= 1.0
    assert inside.max() < 2.0
    assert len(inside) == round(1.0 / STEP_SECONDS)
