"""The fuzzy reader of spoken numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from transcribe.redaction.number_words import exact_words, number_words
from transcribe.redaction.numbers import NOTHING, SURE, read_joined, read_number


@pytest.mark.parametrize(
    ("word", "language", "digits"),
    [
        ("nolla", "fi", "0"),
        ("kaks", "fi", "2"),
        ("Seiska", "fi", "7"),
        ("kahdeksankymmentäkaksi", "fi", "82"),
        ("kuudestoista", "fi", "16"),
        ("kaksituhatta", "fi", "2000"),
        ("tjugofem", "sv", "25"),
        ("nittioåtta", "sv", "98"),
        ("thirty-five", "en", "35"),
        ("oh", "en", "0"),
        ("030182-9086", "fi", "0301829086"),
        (",5", "fi", "5"),
        ("17th", "en", "17"),
    ],
)
def test_a_number_well_heard_is_read_whole(
    word: str, language: str, digits: str
) -> None:
    reading = read_number(word, language)

    assert (reading.digits, reading.share) == (digits, 1.0)


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("ollayksi", "01"),
        ("nollakolmen", "03"),
        ("yhtäksään", "9"),
        ("itsemaan", "7"),
        ("kolmetrymmentä", "30"),
        ("neljatoista", "14"),
        ("neljäkrymmentävisiä", "45"),
        ("yhteksen", "9"),
        ("yhtekysän", "9"),
    ],
)
def test_a_number_that_whisper_misheard_is_still_read(word: str, digits: str) -> None:
    reading = read_number(word, "fi")

    assert reading.digits == digits
    assert reading.share >= SURE


@pytest.mark.parametrize("word", ["uusi", "olla", "taksi", "kausi", "viisaan"])
def test_a_word_that_only_sounds_like_a_number_is_doubtful(word: str) -> None:
    assert read_number(word, "fi").share < SURE


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("kiitos", "fi"),
        ("haluaisin", "fi"),
        ("puhelimessa", "fi"),
        ("klockan", "sv"),
        ("tidigare", "sv"),
        ("phone", "en"),
        ("appointment", "en"),
        ("", "fi"),
        ("?", "fi"),
    ],
)
def test_ordinary_words_are_no_numbers(word: str, language: str) -> None:
    assert read_number(word, language).share < SURE


def test_a_number_torn_in_two_is_read_as_one() -> None:
    assert read_joined("itse", "maan", "fi").digits == "7"


def test_two_known_english_words_are_never_joined_to_a_number() -> None:
    assert read_joined("found", "your", "en") == NOTHING


def test_an_ordinal_says_so() -> None:
    assert read_number("kolmas", "fi").is_ordinal
    assert read_number("3rd", "en").is_ordinal
    assert not read_number("kolme", "fi").is_ordinal


def test_without_a_language_all_three_are_tried() -> None:
    assert [read_number(w, "").digits for w in ("viisi", "fem", "five")] == ["5"] * 3


@given(st.integers(0, 99), st.sampled_from(["fi", "sv", "en"]))
def test_every_number_below_a_hundred_is_read_back(value: int, language: str) -> None:
    said = num2words(value, lang=language)

    assert read_number(said, language).digits == str(value)


@given(st.text(max_size=30), st.sampled_from(["fi", "sv", "en", ""]))
def test_any_text_is_read_with_a_share_between_nothing_and_whole(
    text: str, language: str
) -> None:
    reading = read_number(text, language)

    assert 0.0 <= reading.share <= 1.0
    assert reading.digits == "" or reading.digits.isdigit()


def test_number_words_are_folded_and_unique() -> None:
    for language in ("fi", "sv", "en"):
        forms = [word.form for word in number_words(language)]
        assert len(forms) == len(set(forms)) == len(exact_words(language))


def test_a_word_that_only_sounds_like_a_number_word_is_doubtful() -> None:
    assert read_number("kuten", "fi").share < SURE
    assert read_number("kuuden", "fi").share == 1
