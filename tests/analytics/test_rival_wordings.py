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
    assert worded["Rantanen"] == ("Rantanen", "Rantasen", "Rantaselle", "Rantasella")


@pytest.mark.parametrize(
    ("minutes", "language", "wording"),
    [
        (14 * 60 + 30, "fi", "puoli kolme"),
        (14 * 60 + 30, "en", "half past two"),
        (14 * 60 + 30, "sv", "halv tre"),
        (14 * 60 + 30, "en", "two thirty"),
        (15 * 60 + 15, "fi", "vartin yli kolme"),
        (12 * 60 + 50, "fi", "kymmentä vaille yksi"),
        (14 * 60, "fi", "kahdelta"),
        (14 * 60 + 30, "fi", "puoli kolmelta"),
        (11 * 60 + 30, "fi", "puoli kahdeltatoista"),
        (14 * 60, "en", "two o'clock"),
        (12 * 60 + 30, "fi", "puoli yksi"),
        (12 * 60 + 30, "fi", "puoli yhdeltä"),
    ],
)
def test_a_time_after_noon_is_worded_as_a_clock_shows_it(
    minutes: int, language: str, wording: str
) -> None:
    worded = time_rivals(minutes, [], language)

    assert wording in worded[f"{minutes // 60:02d}:{minutes % 60:02d}"]


@pytest.mark.parametrize(
    ("language", "wordings"),
    [
        (
            "fi",
            (
                "kolmas maaliskuuta",
                "kolmas päivä maaliskuuta",
                "maaliskuun kolmas",
                "kolmas kolmatta",
            ),
        ),
        ("sv", ("tredje mars", "den tredje mars")),
        ("en", ("March third", "March the third", "the third of March")),
    ],
)
def test_a_day_is_worded_with_its_month_before_and_behind(
    language: str, wordings: tuple[str, ...]
) -> None:
    assert day_rivals(date(2026, 3, 3), language)["2026-03-03"] == wordings


def test_a_name_without_back_vowels_takes_the_front_ending() -> None:
    assert name_rivals("Niemi", [], "fi")["Niemi"][-1] == "Niemellä"
