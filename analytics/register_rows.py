"""Rows of a register's file, judged one by one and made into records.

pandera checks a chunk's form at the door; the cells are then read one by one. A row
that fails says why, by column, and takes no other row with it.
"""

import warnings
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

import pandas as pd

from analytics.cell_amounts import is_euro, read_amount
from analytics.cell_moments import read_moment
from analytics.cells import (
    CellError,
    UnclearCellError,
    read_henkilotunnus,
    read_phones,
    read_yes_no,
)
from analytics.extra_cells import ExtraCells
from analytics.register_columns import (
    CUSTOMER_COLUMNS,
    TRANSACTION_COLUMNS,
    Columns,
    with_extra,
)
from analytics.register_files import LINE, RAGGED
from analytics.register_habits import Habits
from custody.records.extra_fields import ExtraField, ExtraName
from custody.records.ids import CustomerId, TransactionId
from custody.records.loads import RejectedRow
from custody.records.register import Customer, Transaction

with warnings.catch_warnings():
    # pandera warns of its own deprecations while it is imported
    warnings.simplefilter("ignore")
    import pandera.pandas as pa
    from pandera.errors import SchemaErrors

RecordT = TypeVar("RecordT", Customer, Transaction)
MAX_TEXT = 1000
"""Characters of the longest cell; an address or a service is never longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedRows(Generic[RecordT]):
    """A chunk after it was judged.

    Attributes:
        records: of the good rows, in the order of the file.
        rejected: the bad ones with their reasons.
        notices: in words, each with the number of rows it holds for.
    """

    records: tuple[RecordT, ...] = field(repr=False)
    rejected: tuple[RejectedRow, ...] = field(repr=False)
    notices: Counter[str]


def judge_customers(chunk: pd.DataFrame, *, country: str) -> JudgedRows[Customer]:
    """Make customers of a chunk's good rows."""

    def read(row: Mapping[str, str], problems: list[str]) -> Customer:
        cell = _Cells(row, problems)
        phones = cell.read("phone", lambda text: read_phones(text, country))
        return Customer(
            customer_id=CustomerId(row["customer_id"]),
            name=" ".join(row["name"].split()),
            henkilotunnus=cell.read("henkilotunnus", read_henkilotunnus),
            phones=phones or (),
            email=row["email"] or None,
            address=row["address"] or None,
            language=row["language"].lower()[:2] or None,
            marketing_allowed=cell.read("marketing_allowed", read_yes_no),
        )

    return _judged(
        chunk, CUSTOMER_COLUMNS, lambda row, problems, _: read(row, problems)
    )


def judge_transactions(
    chunk: pd.DataFrame,
    *,
    zone: ZoneInfo,
    habits: Habits,
    kinds: Mapping[str, str],
    extra: Collection[ExtraField] = (),
) -> JudgedRows[Transaction]:
    """Make transactions of a chunk's good rows.

    Args:
        chunk: rows as text, as `RegisterFile.chunks` gives them.
        zone: of moments that name none.
        habits: of the file, asked where a cell may mean two things.
        kinds: the settings' words for a kind of business, theirs to ours.
        extra: the organisation's own fields.
    """
    names = {plain_kind(theirs): plain_kind(ours) for theirs, ours in kinds.items()}

    def read(
        row: Mapping[str, str], problems: list[str], notices: Counter[str]
    ) -> Transaction | None:
        cell = _Cells(row, problems)
        moments = _MomentCells(cell, zone, habits, notices)
        occurred, appointment = (
            moments.read("occurred_at"),
            moments.read("appointment_at"),
        )
        amount = _amount(row, cell, habits, notices)
        own = _extra(extra, cell, ExtraCells(zone, habits, notices))
        if occurred is None:
            return None
        kind = plain_kind(row["kind"])
        return Transaction(
            transaction_id=TransactionId(row["transaction_id"]),
            customer_id=CustomerId(row["customer_id"]),
            kind=names.get(kind, row["kind"].lower()),
            occurred_at=occurred,
            service=row["service"] or None,
            amount_eur=amount,
            appointment_at=appointment,
            practitioner=row["practitioner"] or None,
            reference=row["reference"] or None,
            handled_by=row["handled_by"] or None,
            extra=own,
        )

    return _judged(chunk, with_extra(TRANSACTION_COLUMNS, extra), read)


def _extra(
    extra: Iterable[ExtraField], cell: "_Cells", cells: ExtraCells
) -> tuple[tuple[ExtraName, str], ...]:
    """Read the organisation's own cells, in order of their names."""
    read = {one.name: cell.read(one.name, partial(cells.read, one)) for one in extra}
    return tuple((name, text) for name, text in sorted(read.items()) if text)


def plain_kind(kind: str) -> str:
    """Write a kind so that capitals and spaces around it do not tell it apart."""
    return " ".join(kind.split()).casefold()


def _amount(
    row: Mapping[str, str], cell: "_Cells", habits: Habits, notices: Counter[str]
) -> Decimal | None:
    """Read the amount, unless the currency's own column names another than euros."""

    def read(text: str) -> Decimal:
        if row["currency"] and not is_euro(row["currency"]):
            reason = "is in another currency than euros"
            raise CellError(reason)
        try:
            return read_amount(text)
        except UnclearCellError:
            amount = read_amount(text, habits.decimal_mark)
            notices["amount_eur parts thousands or cents as other rows do"] += 1
            return amount

    return cell.read("amount_eur", read)


@dataclass(frozen=True, slots=True)
class _MomentCells:
    """Reads a row's moments and notes what it took to read them."""

    cells: "_Cells"
    zone: ZoneInfo
    habits: Habits
    notices: Counter[str]

    def read(self, name: str) -> datetime | None:
        found = self.cells.read(name, self._moment)
        if found is None:
            return None
        for notice in found[1]:
            self.notices[f"{name} {notice}"] += 1
        return found[0]

    def _moment(self, text: str) -> tuple[datetime, tuple[str, ...]]:
        told: tuple[str, ...] = ()
        try:
            moment, notice = read_moment(text, self.zone)
        except UnclearCellError:
            moment, notice = read_moment(text, self.zone, self.habits.date_order)
            told = ("has day and month in the order of other rows",)
        return moment, told if notice is None else (*told, f"names {notice}")


class _Cells:
    """Reads the cells of one row and collects what is wrong with them."""

    def __init__(self, row: Mapping[str, str], problems: list[str]) -> None:
        self._row = row
        self._problems = problems

    def read(self, name: str, reader: Callable[[str], "ValueT"]) -> "ValueT | None":
        text = self._row[name]
        if not text:
            return None
        try:
            return reader(text)
        except CellError as error:
            self._problems.append(f"{name} {error}")
            return None


ValueT = TypeVar("ValueT")


def _judged(
    chunk: pd.DataFrame,
    columns: Columns,
    read: Callable[[Mapping[str, str], list[str], Counter[str]], RecordT | None],
) -> JudgedRows[RecordT]:
    failed = _failures(chunk, _schema(columns))
    records: list[RecordT] = []
    rejected: list[RejectedRow] = []
    notices: Counter[str] = Counter()
    for position, line, row in _rows(chunk, columns):
        problems = list(failed.get(position, ()))
        record = None if problems else read(row, problems, notices)
        if record is None or problems:
            rejected.append(
                RejectedRow(line=line, reasons=tuple(problems), row=dict(row))
            )
        else:
            records.append(record)
    return JudgedRows(records=tuple(records), rejected=tuple(rejected), notices=notices)


def _rows(
    chunk: pd.DataFrame, columns: Columns
) -> Iterator[tuple[int, int, Mapping[str, str]]]:
    names = columns.all
    listed = [chunk[name].tolist() for name in names]
    for position, (line, *cells) in enumerate(
        zip(chunk[LINE].tolist(), *listed, strict=True)
    ):
        yield position, int(line), dict(zip(names, cells, strict=True))


def _schema(columns: Columns) -> pa.DataFrameSchema:
    """Say what a chunk must be before its cells are read."""
    short = pa.Check(
        lambda cells: cells.str.len() <= MAX_TEXT,
        error=f"is longer than {MAX_TEXT} characters",
    )
    printable = pa.Check(
        lambda cells: ~cells.str.contains("[\x00-\x08\x0b\x0e-\x1f\ufffd]", regex=True),
        error="holds characters that are no text",
    )
    filled = pa.Check(lambda cells: cells.str.len() > 0, error="is empty")
    whole = pa.Check(lambda cells: ~cells, error="has more or fewer cells than columns")
    return pa.DataFrameSchema(
        {
            **{
                name: pa.Column(checks=[filled, short, printable])
                for name in columns.required
            },
            **{name: pa.Column(checks=[short, printable]) for name in columns.optional},
            RAGGED: pa.Column(bool, checks=[whole]),
        },
        strict=False,
    )


def _failures(
    chunk: pd.DataFrame, schema: pa.DataFrameSchema
) -> Mapping[int, list[str]]:
    """Check a chunk and give the reasons of the rows that failed, by position."""
    try:
        schema.validate(chunk, lazy=True)
    except SchemaErrors as error:
        failed: dict[int, list[str]] = {}
        for case in error.failure_cases.itertuples():
            column = "the row" if case.column == RAGGED else case.column
            failed.setdefault(int(str(case.index)), []).append(f"{column} {case.check}")
        return failed
    return {}
