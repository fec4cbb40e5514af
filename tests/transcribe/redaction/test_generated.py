"""The invented conversations that redaction is measured on."""

import random

import pytest

from transcribe.redaction.generated import (
    KINDS,
    a_card_number,
    an_identity_code,
    conversations,
    spoken_digits,
)
from transcribe.redaction.numbers import compose, read_number


def rng(seed: int = 1) -> random.Random:
    return random.Random(seed)  # noqa: S311 # invented speech


def test_the_same_seed_gives_the_same_conversations() -> None:
    first = list(conversations(rng(), num=40))

    assert list(conversations(rng(), num=40)) == first
    assert list(conversations(rng(2), num=40)) != first


def test_every_kind_comes_in_every_language() -> None:
    made = {(c.language, c.kind) for c in conversations(rng(), num=36)}

    assert made == {(lang, kind) for lang in ("fi", "sv", "en") for kind in KINDS}


def test_every_conversation_holds_an_identifier_and_speech_to_keep() -> None:
    for call in conversations(rng(), num=72):
        pieces = [piece for line in call.lines for piece in line.pieces]
        assert any(piece.kind is call.kind for piece in pieces)
        assert sum(piece.kind is None for piece in pieces) >= 5


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_digits_are_spoken_so_that_they_are_read_back(language: str) -> None:
    for seed in range(20):
        said = spoken_digits(rng(seed), language, "0405550199")
        values = tuple(
            value
            for word in said.split()
            for value in read_number(word, language).values
        )
        assert compose(values) == "0405550199"


def test_invented_codes_are_of_nobody() -> None:
    for seed in range(50):
        assert an_identity_code(rng(seed))[7] == "9"
        assert len(a_card_number(rng(seed))) == 16
