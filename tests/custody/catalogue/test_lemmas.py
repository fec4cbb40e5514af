import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.catalogue.lemmas import (
    LANGUAGES,
    MAX_QUERY_WORDS,
    index_terms,
    is_everyday,
    is_known,
    load,
    query_terms,
    words_of,
)


@pytest.mark.parametrize(
    ("word", "language", "lemma"),
    [
        ("hyvityksestä", "fi", "hyvitys"),
        ("hyvityksiä", "fi", "hyvitys"),
        ("ajanvarausta", "fi", "ajanvaraus"),
        ("lääkäreille", "fi", "lääkäri"),
        ("räkningarna", "sv", "räkning"),
        ("appointments", "en", "appointment"),
    ],
)
def test_a_word_is_indexed_with_its_base_form(
    word: str, language: str, lemma: str
) -> None:
    assert set(index_terms(word, language)) == {word, lemma}


def test_a_call_of_unknown_language_is_indexed_in_all() -> None:
    text = "räkningarna hyvityksestä appointments"

    assert {"räkning", "hyvitys", "appointment"} <= set(index_terms(text, None))
    assert set(index_terms(text, "et")) == set(index_terms(text, None))


def test_a_query_holds_the_forms_of_each_of_its_words() -> None:
    first, second = query_terms("Laskun hyvityksestä", LANGUAGES)

    assert {"laskun", "lasku"} <= first
    assert {"hyvityksestä", "hyvitys"} <= second


def test_a_query_in_no_language_that_we_know_is_taken_in_all() -> None:
    assert query_terms("räkningarna", ("et",)) == query_terms("räkningarna", LANGUAGES)


def test_a_long_query_is_cut() -> None:
    assert len(query_terms("sana " * 100, ("fi",))) == MAX_QUERY_WORDS


def test_a_letter_written_in_two_parts_is_the_same_letter() -> None:
    apart = unicodedata.normalize("NFD", "lääkäri")

    assert words_of(apart) == ["lääkäri"]


def test_dictionaries_can_be_read_beforehand() -> None:
    load(["en"])

    assert words_of("a") == ["a"]


@pytest.mark.parametrize(
    ("word", "language", "known"),
    [
        ("hyvityksestä", "fi", True),
        ("Räkningarna", "sv", True),
        ("qwzrtp", "en", False),
        ("hyvityksestä", "et", False),
    ],
)
def test_a_word_is_known_where_it_is_a_form_of_another(
    word: str, language: str, *, known: bool
) -> None:
    assert is_known(word, language) is known


@pytest.mark.parametrize(
    ("word", "language", "everyday"),
    [
        ("lasku", "fi", True),
        ("Virtasen", "fi", False),
        ("virtasen", "fi", False),
        ("lasku", "et", False),
    ],
)
def test_a_name_is_no_everyday_word(
    word: str, language: str, *, everyday: bool
) -> None:
    assert is_everyday(word, language) is everyday


@given(text=st.text())
def test_index_words_are_letters_and_digits_only(text: str) -> None:
    for term in index_terms(text, "fi"):
        assert term
        assert all(character.isalnum() for character in term)


@given(text=st.text(alphabet="abcåäö -.,'", max_size=60))
def test_what_is_indexed_is_found_by_its_own_words(text: str) -> None:
    indexed = set(index_terms(text, "fi"))

    assert all(indexed & forms for forms in query_terms(text, LANGUAGES))


def test_words_looked_up_while_a_dictionary_is_read_find_their_base_forms() -> None:
    with ThreadPoolExecutor(2) as threads:
        reading = threads.submit(load, ("sv", "xx"))
        found = threads.submit(lambda: list(index_terms("hyvityksestä", "fi")))

    assert reading.exception() is None
    assert "hyvitys" in found.result()
