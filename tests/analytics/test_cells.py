"""Cells of a register's file."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.cells import (
    CellError,
    birth_of,
    read_amount,
    read_henkilotunnus,
    read_moment,
    read_phones,
    read_yes_no,
)

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("45,50", "45.50"),
        ("45.5", "45.50"),
        ("1 234,50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("45 €", "45.00"),
        ("EUR 12.00", "12.00"),
        ("-5,00", "-5.00"),
        ("\u22125,00", "-5.00"),
    ],
)
def test_an_amount_is_read_with_comma_or_point(text: str, value: str) -> None:
    assert read_amount(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["$5", "abc", "1,234", "12.345,6,7", "45.505", "9" * 20]
)
def test_what_is_no_amount_in_euros_is_refused_without_its_value(text: str) -> None:
    with pytest.raises(CellError) as refused:
        read_amount(text)

    assert text not in str(refused.value)


@given(st.integers(-(10**9), 10**9))
def test_an_amount_written_in_cents_reads_back(cents: int) -> None:
    value = Decimal(cents) / 100

    assert read_amount(f"{value:.2f}") == value
    assert read_amount(f"{value:.2f}".replace(".", ",")) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-09T09:16:20", datetime(2026, 3, 9, 7, 16, 20, tzinfo=UTC)),
        ("9.3.2026 9:16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("9.3.2026 klo 9.16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("2026-07-09 09:16", datetime(2026, 7, 9, 6, 16, tzinfo=UTC)),
        ("2026-03-09T09:16:20Z", datetime(2026, 3, 9, 9, 16, 20, tzinfo=UTC)),
        ("2026-03-09T09:16:20+05:00", datetime(2026, 3, 9, 4, 16, 20, tzinfo=UTC)),
    ],
)
def test_a_moment_is_local_unless_it_says_otherwise(
    text: str, expected: datetime
) -> None:
    assert read_moment(text, HELSINKI) == (expected, None)


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("2026-03-29T03:30", "an hour that the clock change skips"),
        ("2026-10-25T03:30", "an hour that the clock change repeats"),
        ("2026-03-09", "a date without a time of day"),
    ],
)
def test_a_moment_that_takes_a_decision_says_so(text: str, notice: str) -> None:
    assert read_moment(text, HELSINKI)[1] == notice


def test_the_first_of_two_repeated_hours_is_taken() -> None:
    moment, _ = read_moment("2026-10-25T03:30", HELSINKI)

    assert moment == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["soon", "32.13.2026", "2026-02-30"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="is no date and time"):
        read_moment(text, HELSINKI)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("040 555 0123", ("+358405550123",)),
        ("+44 7700 900123", ("+447700900123",)),
        ("040-5550123; 0405550124", ("+358405550123", "+358405550124")),
        ("0405550123/0405550123", ("+358405550123",)),
    ],
)
def test_telephone_numbers_become_international(
    text: str, expected: tuple[str, ...]
) -> None:
    assert read_phones(text, "FI") == expected


@pytest.mark.parametrize("text", ["none", "12", "0" * 30])
def test_what_is_no_telephone_number_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="is no telephone number"):
        read_phones(text, "FI")


@pytest.mark.parametrize(
    ("text", "normal", "born"),
    [
        ("010170-901k", "010170-901K", date(1970, 1, 1)),
        ("030303A907C", "030303A907C", date(2003, 3, 3)),
        ("0301 82-9086", "030182-9086", date(1982, 1, 3)),
    ],
)
def test_an_identity_code_takes_its_normal_form(
    text: str, normal: str, born: date
) -> None:
    assert read_henkilotunnus(text) == normal
    assert birth_of(normal) == born


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("010170-901L", "has a wrong check character"),
        ("310270-901K", "holds a date that does not exist"),
        ("12345", "is no personal identity code"),
    ],
)
def test_a_wrong_identity_code_is_refused(text: str, reason: str) -> None:
    with pytest.raises(CellError, match=reason):
        read_henkilotunnus(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yes", True), ("Kyllä", True), ("ja", True), ("0", False), ("ei", False)],
)
def test_yes_and_no_are_read_in_three_languages(text: str, *, expected: bool) -> None:
    assert read_yes_no(text) is expected


def test_maybe_is_neither_yes_nor_no() -> None:
    with pytest.raises(CellError):
        read_yes_no("maybe")
