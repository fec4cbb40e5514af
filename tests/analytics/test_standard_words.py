"""Words of one coast or county, read as those that everybody uses."""

import pytest

from analytics.business import read_business
from analytics.standard_words import STANDARD
from analytics.word_patterns import plain
from tests.analytics.heard import said


@pytest.mark.parametrize(
    ("language", "line", "meant"),
    [
        ("sv", "customer: Jag kan int komma i morron.", ("inte", "morgon")),
        ("fi", "customer: Mie en ennää tule.", ("minä", "enää")),
        ("en", "customer: There's nowt left.", ("nothing",)),
    ],
    ids=["sv", "fi", "en"],
)
def test_dialect_is_told_in_standard_words(
    language: str, line: str, meant: tuple[str, ...]
) -> None:
    (sentence,) = read_business(said(line, language=language)).sentences

    assert set(meant) <= set(sentence.tokens)


def test_a_sentence_with_int_is_no_good_news() -> None:
    (sentence,) = read_business(said("agent: Det går int.", language="sv")).sentences

    assert not sentence.is_good


@pytest.mark.parametrize("language", STANDARD)
def test_every_word_is_plain_and_none_stands_for_another_of_the_list(
    language: str,
) -> None:
    for told, meant in STANDARD[language].items():
        assert plain(told) == told
        assert meant not in STANDARD[language]
