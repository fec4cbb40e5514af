"""Numbers in words, read letter for letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.folding import fold
from analytics.number_words import number_at, number_of, resembles_number
from analytics.numerals import cardinal_forms
from tests.analytics.heard import stretch


@given(
    number=st.integers(min_value=0, max_value=9999),
    language=st.sampled_from(["fi", "sv", "en"]),
    joined=st.booleans(),
)
def test_every_number_below_ten_thousand_reads_back_to_itself(
    number: int, language: str, *, joined: bool
) -> None:
    for form in cardinal_forms(number, language):
        words = [form.replace(" ", "")] if joined else form.split()

        assert number_of("".join(fold(word) for word in words), language) == number


@pytest.mark.parametrize(
    ("language", "text", "value", "num_words"),
    [
        ("fi", "viiskytkuus euroa", 56, 1),
        ("fi", "kolkytviis", 35, 1),
        ("fi", "kakssataa kolkyt viis", 235, 3),
        ("fi", "sata neljä euroa", 104, 2),
        ("fi", "neljänkymmenenviiden euron", 45, 1),
        ("fi", "kaksi sataa kolme kymmentä viisi", 235, 5),
        ("fi", "tuhat kaksisataa", 1200, 2),
        ("sv", "hundratjugoåtta och", 128, 1),
        ("sv", "tjugi fem", 25, 2),
        ("sv", "etthundraarton", 118, 1),
        ("sv", "femtonhundra", 1500, 1),
        ("en", "a hundred and ten euros", 110, 4),
        ("en", "two hundred thirty-four", 234, 3),
        ("en", "fifteen hundred", 1500, 2),
    ],
)
def test_a_number_is_read_however_its_words_are_cut(
    language: str, text: str, value: int, num_words: int
) -> None:
    heard = number_at(stretch(text), 0, language)

    assert heard is not None
    assert (heard.value, heard.last + 1) == (value, num_words)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "neljakrymmentävisi euraa"),
        ("fi", "satakieli on lintu"),
        ("sv", "tolvan gick förbi"),
        ("en", "someone called"),
        ("en", "and then"),
    ],
)
def test_misspelled_numbers_and_other_words_are_none(language: str, text: str) -> None:
    assert number_at(stretch(text), 0, language) is None


def test_a_comma_ends_a_number() -> None:
    heard = number_at(stretch("kaksikymmentä, viisi"), 0, "fi")

    assert heard is not None
    assert heard.value == 20


@pytest.mark.parametrize(
    ("language", "word", "is_part"),
    [
        ("fi", "kymetä", True),
        ("fi", "90", True),
        ("fi", "maksettavaa", False),
        ("en", "hundred", True),
        ("en", "exactly", False),
    ],
)
def test_what_is_left_of_a_numbers_beginning_is_known(
    language: str, word: str, *, is_part: bool
) -> None:
    assert resembles_number(fold(word), language) is is_part
