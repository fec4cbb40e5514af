"""Deeds told by grammar alone: the past, the passive, the perfect, a state now."""

import pytest

from analytics.deed_shapes import GRAMMAR, told_as_done
from analytics.word_patterns import plain

DONE = {
    "fi": (
        "Noin, heitin sut siihen.",
        "Mä naputtelin sen tonne.",
        "Hoidettu.",
        "Se on nyt kirjattuna, kaikki on hoidettu.",
        "Nimi vaihdettiin.",
        "Osoite on nyt oikein.",
        "Noin, se lähti.",
    ),
    "sv": (
        "Jag slängde in den där.",
        "Så, den är fixad.",
        "Nu står du där.",
        "Jag har ordnat det.",
        "Klart, allt är inne nu.",
    ),
    "en": (
        "I've swapped it over.",
        "There, that's gone in.",
        "Sorted, you're all set.",
        "It's been switched.",
        "I popped you in.",
    ),
}
NOT_DONE = {
    "fi": (
        "Lääkärin vastaanotto on kolmannessa kerroksessa.",
        "Katsoin kalenteria.",
        "Sen on määrännyt toinen paikka.",
        "Hyvin sanottu.",
    ),
    "sv": (
        "Det närmaste huset ligger till vänster.",
        "Ett annat ställe har skrivit det.",
        "Dörren är på gården.",
    ),
    "en": (
        "We charge a hundred euros.",
        "I looked in the diary.",
        "Parking is behind the house.",
    ),
}


def listed(said: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, line) for language, lines in said.items() for line in lines]


def tokens(line: str) -> tuple[str, ...]:
    return tuple(plain(word) for word in line.split())


@pytest.mark.parametrize(("language", "line"), listed(DONE))
def test_grammar_tells_what_is_done_whatever_the_verb(language: str, line: str) -> None:
    assert told_as_done(tokens(line), language) is not None


@pytest.mark.parametrize(("language", "line"), listed(NOT_DONE))
def test_what_only_looks_like_a_deed_is_none(language: str, line: str) -> None:
    assert told_as_done(tokens(line), language) is None


@pytest.mark.parametrize("language", GRAMMAR)
def test_silence_tells_nothing(language: str) -> None:
    assert told_as_done((), language) is None
