"""Folding: what sounds alike over a telephone compares alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Äänitetään", "anitetan"),
        ("Kuudestoista", "kuutestoista"),
        ("viisi kymmentä", "viisikymmentä".replace("mm", "m")),
        ("Boka", "poka"),
        ("hallo", "halo"),
    ],
)
def test_what_sounds_alike_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_comma_between_digits_becomes_a_point() -> None:
    assert fold("45,50 euroa.") == "45.50euroa"


@given(st.text(alphabet=st.characters(categories=("Ll", "Lu", "Nd")), max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text(alphabet="aehiäöknst", min_size=1), max_size=6))
def test_a_phrase_folds_as_its_words_do(words: list[str]) -> None:
    assert fold(" ".join(words)) == "".join(fold(word) for word in words)
