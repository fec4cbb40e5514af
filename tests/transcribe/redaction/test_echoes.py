"""Numbers said again, and numbers that the register knows."""

import pytest

from tests.builders import a_customer
from tests.transcribe.redaction.conversing import readable
from transcribe.redaction.echoes import is_part


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("0199", "0405550199", True),
        ("0405550199", "0405550199", True),
        ("0405550189", "0405550199", True),
        ("99", "0405550199", False),
        ("1234", "0405550199", False),
        ("123456", "0405550199", False),
    ],
)
def test_a_stretch_of_a_number_is_a_part_of_it(
    part: str, whole: str, *, expected: bool
) -> None:
    assert is_part(part, whole, fewest=3) is expected


def test_the_end_of_the_customers_number_is_hidden_when_the_register_has_it() -> None:
    line = "A: Päättyykö numero siis nolla yksi kaksi kolme?"
    customer = a_customer(phones=("+358405550123",))

    assert readable(line, customer=customer) == ["Päättyykö numero siis _ _ _ _"]
    assert readable(line) == [line[3:]]


def test_a_clock_time_that_is_in_a_number_stays() -> None:
    line = "A: Tulkaa kello nolla yksi kaksi kolme aikaan."
    customer = a_customer(phones=("+358405550123",))

    assert readable(line, customer=customer) == [line[3:]]


def test_a_part_repeated_much_later_is_hidden() -> None:
    shown = readable(
        "C: Numeroni on nolla neljä nolla viisi viisi viisi nolla yksi yhdeksän.",
        "A: Kiitos, etsin tiedot.",
        "A: Mitä vielä haluaisitte kysyä?",
        "A: Oliko loppu viisi viisi nolla yksi yhdeksän?",
    )

    assert shown[3] == "Oliko loppu _ _ _ _ _"
