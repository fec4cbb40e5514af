"""Payment card numbers."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transcribe.redaction.conversing import kinds, readable, speech, texts
from transcribe.redaction.card import find_cards, passes_luhn
from transcribe.redaction.generated import a_card_number
from transcribe.redaction.runs import find_runs


@given(st.integers(0, 2**32), st.integers(0, 15), st.integers(1, 9))
def test_one_digit_changed_fails_luhn(seed: int, place: int, add: int) -> None:
    number = a_card_number(random.Random(seed))  # noqa: S311 # invented
    other = str((int(number[place]) + add) % 10)

    assert passes_luhn(number)
    assert not passes_luhn(number[:place] + other + number[place + 1 :])


@pytest.mark.parametrize(
    "line",
    [
        "4000 1234 5678 9017",
        "viisi yksi nolla viisi 1051 0510 5105 100",
        "4111111111111111111111.",
    ],
)
def test_a_card_number_is_found_unasked_though_digits_be_wrong(line: str) -> None:
    (found,) = texts(find_cards(find_runs(speech(f"C: {line}"))))

    assert found == ("card", line)


def test_a_short_number_is_no_card() -> None:
    assert texts(find_cards(find_runs(speech("C: 4000 1234")))) == []


def test_a_card_number_asked_for_is_hidden_to_its_last_digit() -> None:
    lines = (
        "A: Of course. What is the card number?",
        "C: Four one one one, one one one one, one one one one, one one one one.",
        "A: Thank you. One hundred and twenty euros has been paid.",
    )

    assert readable(*lines, language="en") == [
        lines[0][3:],
        " ".join("_" * 16),
        lines[2][3:],
    ]
    assert kinds(*lines, language="en") == ["card"]
