"""Amounts in a register's cells: read when they can mean one thing only."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.cell_amounts import (
    DecimalMark,
    is_euro,
    mark_told,
    names_other_currency,
    read_amount,
)
from analytics.cells import CellError, UnclearCellError

CENTS = st.integers(-(10**11), 10**11)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("45,50", "45.50"),
        ("45.5", "45.50"),
        ("45", "45.00"),
        ("0,500", "0.50"),
        (",50", "0.50"),
        ("1234.500", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234,50", "1234.50"),
        ("1\u202f234\u202f567,5", "1234567.50"),
        ("1'234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234.567", "1234567.00"),
        ("45 €", "45.00"),
        ("€45,50", "45.50"),
        ("45,50e", "45.50"),
        ("45,50 euroa", "45.50"),
        ("EUR 12.00", "12.00"),
        ("12,00EUR", "12.00"),
        ("45,-", "45.00"),
        ("-5,00", "-5.00"),
        ("\u22125,00", "-5.00"),
        ("5,00-", "-5.00"),
        ("-5,00 €", "-5.00"),
        ("€ -5.00", "-5.00"),
        ("-€5.00", "-5.00"),
        ("(45,50)", "-45.50"),
        ("(45,50 €)", "-45.50"),
        ("+5", "5.00"),
    ],
)
def test_an_amount_is_read_as_people_and_programs_write_it(
    text: str, value: str
) -> None:
    assert read_amount(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("$5", "is in another currency than euros"),
        ("450 SEK", "is in another currency than euros"),
        ("450 kr", "is in another currency than euros"),
        ("GBP 45.50", "is in another currency than euros"),
        ("abc", "is no amount in euros"),
        ("12.345,6,7", "is no amount in euros"),
        ("12.34.5", "is no amount in euros"),
        ("12 50", "is no amount in euros"),
        ("1€234", "is no amount in euros"),
        ("1e3", "is no amount in euros"),
        ("(-5)", "is no amount in euros"),
        ("(5", "is no amount in euros"),
        ("--5", "is no amount in euros"),
        ("\u0664\u0665", "is no amount in euros"),
        ("45.505", "may mean thousands or decimals"),
        ("45.5051", "has a fraction of a cent"),
        ("0,505", "has a fraction of a cent"),
        ("9" * 20, "is larger than any amount"),
        ("9" * 60, "is larger than any amount"),
    ],
)
def test_what_is_no_amount_in_euros_is_refused_without_its_value(
    text: str, reason: str
) -> None:
    with pytest.raises(CellError, match=reason) as refused:
        read_amount(text)

    assert text not in str(refused.value)


@pytest.mark.parametrize("text", ["1.234", "1,234", "-12,500", "999.999 €"])
def test_one_mark_before_three_digits_is_not_guessed(text: str) -> None:
    with pytest.raises(UnclearCellError):
        read_amount(text)


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("1.234", DecimalMark.COMMA, "1234.00"),
        ("1,234", DecimalMark.POINT, "1234.00"),
        ("-12.500 €", DecimalMark.COMMA, "-12500.00"),
        ("12,500", DecimalMark.COMMA, "12.50"),
        ("45.50", DecimalMark.COMMA, "45.50"),
    ],
)
def test_a_known_decimal_mark_decides_only_what_is_unclear(
    text: str, mark: DecimalMark, value: str
) -> None:
    assert read_amount(text, mark) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("45,50", DecimalMark.COMMA),
        ("45.5 €", DecimalMark.POINT),
        ("1.234,50", DecimalMark.COMMA),
        ("1.234.567", DecimalMark.COMMA),
        ("1 234", None),
        ("1.234", None),
        ("45", None),
        ("nothing", None),
        ("", None),
    ],
)
def test_a_cell_bears_witness_to_the_decimal_mark_it_shows(
    text: str, mark: DecimalMark | None
) -> None:
    assert mark_told(text) is mark


@given(CENTS)
def test_an_amount_written_in_cents_reads_back(cents: int) -> None:
    value = Decimal(cents) / 100

    for written in (f"{value:.2f}", f"{value:,.2f}", f"EUR {value:.2f}"):
        swapped = written.translate(str.maketrans(",.", ".,"))
        assert read_amount(written) == value
        assert read_amount(swapped) == value
        assert read_amount(swapped.replace(".", "\u00a0")) == value


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    for mark in (None, *DecimalMark):
        try:
            value = read_amount(text, mark)
        except CellError:
            continue
        assert value == value.quantize(Decimal("0.01"))


@pytest.mark.parametrize("text", ["EUR", "€", "eur", "Euroa", "978"])
def test_a_currency_cell_may_name_the_euro(text: str) -> None:
    assert is_euro(text)
    assert not names_other_currency(text)


@pytest.mark.parametrize("text", ["SEK", "$", "Summa (SEK)", "belopp i kr"])
def test_another_currency_is_seen(text: str) -> None:
    assert not is_euro(text)
    assert names_other_currency(text)
