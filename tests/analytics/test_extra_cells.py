"""Cells of the organisation's own columns: typed, strict, in one normal form."""

import string
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.cells import CellError, UnclearCellError
from analytics.extra_cells import ExtraCells
from analytics.register_columns import TRANSACTION_COLUMNS, with_extra
from analytics.register_files import open_register
from analytics.register_habits import Habits
from tests.analytics.heard import ZONE
from tests.analytics.own import own_fields

CHOICES = {"type": "choice", "values": {"KES": ["keskusta"], "Raisio": []}}


class _NoHabits(Habits):
    """A file whose other rows tell nothing."""

    def __init__(self) -> None:
        """Begin without a file."""

    @property
    def decimal_mark(self) -> None:
        """Nothing tells."""

    @property
    def date_order(self) -> None:
        """Nothing tells."""


def _read(text: str, **told: Any) -> str:  # noqa: ANN401 # as the settings tell it
    cells = ExtraCells(ZONE, _NoHabits(), Counter())
    return cells.read(own_fields(one=told)[0], text)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("amount", "1 234,50 €", "1234.50"),
        ("amount", "(5)", "-5.00"),
        ("moment", "9.3.2026 klo 9.16", "2026-03-09T09:16+02:00"),
        ("moment", "2026-07-01T06:00:00Z", "2026-07-01T09:00+03:00"),
        ("date", "23.3.2026", "2026-03-23"),
        ("date", "2026-03-23 00:00:00", "2026-03-23"),
        ("count", "004", "4"),
        ("count", "4.0", "4"),
        ("code", "FI-12 34", "FI-12 34"),
        ("words", "  kaksi   sanaa ", "kaksi sanaa"),
        ("name", "Anna  Korhonen", "Anna Korhonen"),
    ],
)
def test_a_cell_has_one_normal_form(kind: str, text: str, value: str) -> None:
    assert _read(text, type=kind) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("amount", "1.234"),
        ("amount", "twenty"),
        ("amount", "20 SEK"),
        ("moment", "03/09/2026 10:00"),
        ("date", "03/09/2026"),
        ("date", "2026-02-30"),
        ("date", "2026-03-23T10:00"),
        ("count", "4.5"),
        ("count", "-1"),
        ("count", "4 or 5"),
        ("code", "see the note!"),
        ("code", "-12"),
    ],
)
def test_what_is_none_of_its_type_or_two_things_is_refused(
    kind: str, text: str
) -> None:
    with pytest.raises(CellError) as refused:
        _read(text, type=kind)

    assert text not in str(refused.value)


@pytest.mark.parametrize("text", ["KES", "kes", " Kes "])
def test_a_choice_is_written_as_the_settings_do(text: str) -> None:
    assert _read(text, **CHOICES) == "KES"


def test_a_value_that_the_settings_do_not_list_is_refused() -> None:
    with pytest.raises(CellError, match="none of the values"):
        _read("Naantali", **CHOICES)


@given(cents=st.integers(-(10**11), 10**11))
def test_every_amount_reads_as_it_was_written(cents: int) -> None:
    amount = (Decimal(cents) / 100).quantize(Decimal("0.01"))

    assert _read(f"{amount}", type="amount") == f"{amount:.2f}"


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_reads_the_same_however_it_is_written(day: date) -> None:
    written = {day.isoformat(), f"{day.day}.{day.month}.{day.year}"}

    assert {_read(one, type="date") for one in written} == {day.isoformat()}


@given(
    moment=st.datetimes(
        datetime(1990, 1, 1),  # noqa: DTZ001 # hypothesis puts the zone on
        datetime(2100, 1, 1),  # noqa: DTZ001 # hypothesis puts the zone on
        timezones=st.just(UTC),
    )
)
def test_a_moment_stays_the_same_moment(moment: datetime) -> None:
    read = datetime.fromisoformat(_read(moment.isoformat(), type="moment"))

    assert timedelta() <= moment - read < timedelta(minutes=1)


@given(number=st.integers(0, 10**9 - 1), zeros=st.integers(0, 2))
def test_every_count_reads_as_its_number(number: int, zeros: int) -> None:
    text = str(number).zfill(min(9, len(str(number)) + zeros))

    assert _read(text, type="count") == str(number)


@given(text=st.text(string.printable, max_size=60))
def test_any_cell_is_read_or_refused_and_reading_again_changes_nothing(
    text: str,
) -> None:
    for kind in ("amount", "date", "count", "code", "words"):
        try:
            value = _read(text, type=kind)
        except CellError:
            continue

        assert _read(value, type=kind) == value


def test_other_rows_decide_what_a_cell_may_mean(tmp_path: Path) -> None:
    fields = own_fields(
        deductible={"type": "amount"}, due_on={"type": "date", "header": "Eräpäivä"}
    )
    path = tmp_path / "register.csv"
    path.write_text(
        "transaction_id,customer_id,kind,occurred_at,deductible,due_on\n"
        "1,1,payment,2026-03-09T09:00,1.234,03/09/2026\n"
        '2,1,payment,2026-03-09T09:00,"45,50",03/29/2026\n',
        encoding="utf-8",
    )
    file = open_register(path, with_extra(TRANSACTION_COLUMNS, fields))
    notices: Counter[str] = Counter()
    cells = ExtraCells(ZONE, Habits(file, extra=fields), notices)

    read = [cells.read(fields[0], "1.234"), cells.read(fields[1], "03/09/2026")]

    assert read == ["1234.00", "2026-03-09"]
    assert notices == {
        "deductible parts thousands or cents as other rows do": 1,
        "due_on has day and month in the order of other rows": 1,
    }


def test_where_no_row_tells_the_cell_is_unclear() -> None:
    with pytest.raises(UnclearCellError):
        _read("1.234", type="amount")
