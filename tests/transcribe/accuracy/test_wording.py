"""Two texts that say the same are the same, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcribe.accuracy.wording import as_spoken, as_written


def spoken(text: str, language: str | None) -> str:
    return " ".join(token.text for token in as_spoken(text.split(), language))


def written(text: str) -> str:
    return " ".join(token.text for token in as_written(text.split()))


def test_case_and_punctuation_are_no_errors() -> None:
    assert written("Kiitos,  HEI! It's — done.") == "kiitos hei its done"


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fi", "kello 14.30", "kello neljätoista kolmekymmentä"),
        ("fi", "16. maaliskuuta", "kuudestoista maaliskuuta"),
        ("fi", "98 €", "yhdeksänkymmentäkahdeksan euroa"),
        ("fi", "1985", "tuhat yhdeksänsataa kahdeksankymmentäviisi"),
        ("fi", "1234", "yksi kaksi kolme neljä"),
        ("sv", "25 kronor", "tjugofem kronor"),
        ("sv", "150 %", "etthundra femtio procent"),
        ("en", "205", "two hundred and five"),
        ("en", "21st", "twenty-first"),
        ("en", "ninety-eight euros", "98 €"),
    ],
)
def test_a_number_is_the_same_in_digits_and_in_words(
    language: str, one: str, other: str
) -> None:
    assert spoken(one, language) == spoken(other, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "oh and then he said so"),
        ("sv", "en bil och en hund"),
        ("fi", "kuusen takana oli uusi asia"),
    ],
)
def test_words_that_only_look_like_numbers_stay(language: str, text: str) -> None:
    assert spoken(text, language) == text


def test_another_number_stays_another() -> None:
    assert spoken("neljätoista", "fi") != spoken("viisitoista", "fi")


def test_a_language_without_number_words_folds_digits_only() -> None:
    assert spoken("zwölf 12", "de") == "zwölf 1 2"


def test_a_token_remembers_its_word() -> None:
    tokens = as_spoken(["se", "on", "kaksi", "sataa", "euroa."], "fi")

    assert [(token.text, token.source) for token in tokens] == [
        ("se", 0),
        ("on", 1),
        ("2", 2),
        ("0", 2),
        ("0", 2),
        ("euroa", 4),
    ]


@given(st.lists(st.text(max_size=12), max_size=12), st.sampled_from(["fi", "sv", "en"]))
def test_folding_twice_changes_nothing(words: list[str], language: str) -> None:
    once = [token.text for token in as_spoken(words, language)]

    assert [token.text for token in as_spoken(once, language)] == once


@given(st.lists(st.text(max_size=12), max_size=12))
def test_every_token_is_from_one_of_the_words(words: list[str]) -> None:
    sources = [token.source for token in as_spoken(words, "fi")]

    assert sources == sorted(sources)
    assert all(0 <= source < len(words) for source in sources)
