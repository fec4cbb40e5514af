"""Phrases: found in misheard words, and not where they only lie in others."""

import pytest

from analytics.phrases import find_phrases, says
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("tämä puhelu näuhoittetaan", "puhelu nauhoitetaan"),
        ("pervaholminen perutinajan", "peruutin"),
        ("tervelys tarkastukseen", "terveystarkastus"),
        ("Haluaisin varataa ajan", "varata"),
    ],
)
def test_a_misheard_phrase_is_found(text: str, phrase: str) -> None:
    assert find_phrases(stretch(text), [phrase], least=0.7)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        pytest.param("Jaana on jaloissa", "ja", id="inside other words"),
        pytest.param("tavaratalossa", "varata", id="a stem in the middle of a word"),
        pytest.param("", "varata", id="nothing said"),
    ],
)
def test_letters_that_happen_to_lie_in_a_row_are_no_phrase(
    text: str, phrase: str
) -> None:
    assert not find_phrases(stretch(text or "hm"), [phrase])


def test_every_place_is_found_best_first() -> None:
    found = find_phrases(stretch("maksu ja taas maksuu"), ["maksu"])

    assert [one.where.first for one in found] == [0, 3]


def test_says_compares_whole_words_only() -> None:
    assert says("Kyllä, juuri niin.", ["juuri niin"])
    assert not says("Jaana ei tiedä", ["ja"])
