"""A value is worded beside what may be said in its place, never alone."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.rival_wordings import (
    amount_rivals,
    day_rivals,
    name_rivals,
    time_rivals,
)

LANGUAGES = st.sampled_from(["fi", "sv", "en"])
AMOUNTS = st.decimals(min_value=1, max_value=400, places=2).map(
    lambda value: value.quantize(Decimal("0.1")).quantize(Decimal("0.01"))
)


@given(expected=AMOUNTS, language=LANGUAGES)
def test_the_registers_amount_comes_first_and_has_rivals(
    expected: Decimal, language: str
) -> None:
    worded = amount_rivals(expected, [], language)

    assert next(iter(worded)) == f"{expected:.2f}"
    assert len(worded) > 5
    assert all(worded.values())


@given(minutes=st.integers(7 * 12, 19 * 12 - 1), language=LANGUAGES)
def test_no_two_times_share_a_wording(minutes: int, language: str) -> None:
    worded = time_rivals(minutes * 5, [], language)

    forms = [form for of_value in worded.values() for form in of_value]
    assert len(forms) == len(set(forms))
    assert len(worded) > 5


@given(
    days=st.integers(0, 800),
    language=LANGUAGES,
)
def test_the_days_around_a_day_are_its_rivals(days: int, language: str) -> None:
    expected = date(2026, 1, 1) + timedelta(days=days)

    worded = day_rivals(expected, language)

    assert next(iter(worded)) == expected.isoformat()
    assert (expected + timedelta(days=1)).isoformat() in worded
    assert all(worded.values())


def test_turned_digits_are_a_rival() -> None:
    assert "89.00" in amount_rivals(Decimal("98.00"), [], "fi")


def test_what_was_heard_is_a_rival() -> None:
    assert "12.34" in amount_rivals(Decimal("98.00"), [Decimal("12.34")], "en")


@pytest.mark.parametrize("wording", ["puoli yhdeksän", "kahdeksan kolmekymmentä"])
def test_a_time_is_worded_by_halves_and_by_minutes(wording: str) -> None:
    assert wording in time_rivals(8 * 60 + 30, [], "fi")["08:30"]


def test_half_euros_are_worded_so() -> None:
    worded = amount_rivals(Decimal("34.50"), [], "fi")["34.50"]

    assert "kolmekymmentäneljä ja puoli euroa" in worded


def test_all_practitioners_are_rivals_of_one() -> None:
    worded = name_rivals("Rantanen", ["Aino Rantanen", "Kari Mattila"], "fi")

    assert list(worded) == ["Rantanen", "Mattila"]
    assert worded["Rantanen"] == ("Rantanen", "Rantasen", "Rantaselle")
