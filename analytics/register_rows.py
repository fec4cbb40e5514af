"""Rows of a register's file, judged one by one and made into records.

pandera checks a chunk's form at the door; the cells are then read one by one. A row
that fails says why, by column, and takes no other row with it.
"""

import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

import pandas as pd

from analytics.cells import (
    CellError,
    read_amount,
    read_henkilotunnus,
    read_moment,
    read_phones,
    read_yes_no,
)
from analytics.register_files import LINE, RAGGED, Columns
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

CUSTOMER_COLUMNS = Columns(
    required=("customer_id", "name"),
    optional=(
        "henkilotunnus",
        "phone",
        "email",
        "address",
        "language",
        "marketing_allowed",
    ),
    aliases={
        "id": "customer_id",
        "customer": "customer_id",
        "customer_number": "customer_id",
        "asiakasnumero": "customer_id",
        "asiakas_id": "customer_id",
        "kundnummer": "customer_id",
        "full_name": "name",
        "nimi": "name",
        "namn": "name",
        "hetu": "henkilotunnus",
        "henkilötunnus": "henkilotunnus",
        "personbeteckning": "henkilotunnus",
        "phones": "phone",
        "phone_number": "phone",
        "telephone": "phone",
        "mobile": "phone",
        "puhelin": "phone",
        "puhelinnumero": "phone",
        "telefon": "phone",
        "e_mail": "email",
        "mail": "email",
        "sähköposti": "email",
        "e_post": "email",
        "osoite": "address",
        "adress": "address",
        "kieli": "language",
        "språk": "language",
        "lang": "language",
        "marketing": "marketing_allowed",
        "markkinointi": "marketing_allowed",
        "markkinointilupa": "marketing_allowed",
    },
)
TRANSACTION_COLUMNS = Columns(
    required=("transaction_id", "customer_id", "kind", "occurred_at"),
    optional=(
        "service",
        "amount_eur",
        "appointment_at",
        "practitioner",
        "reference",
        "handled_by",
    ),
    aliases={
        "id": "transaction_id",
        "transaction": "transaction_id",
        "tapahtuma": "transaction_id",
        "tapahtumanumero": "transaction_id",
        "customer": "customer_id",
        "customer_number": "customer_id",
        "asiakasnumero": "customer_id",
        "kundnummer": "customer_id",
        "type": "kind",
        "laji": "kind",
        "tyyppi": "kind",
        "typ": "kind",
        "created_at": "occurred_at",
        "recorded_at": "occurred_at",
        "time": "occurred_at",
        "timestamp": "occurred_at",
        "aika": "occurred_at",
        "product": "service",
        "palvelu": "service",
        "tjänst": "service",
        "amount": "amount_eur",
        "price": "amount_eur",
        "price_eur": "amount_eur",
        "summa": "amount_eur",
        "hinta": "amount_eur",
        "belopp": "amount_eur",
        "appointment": "appointment_at",
        "ajanvaraus": "appointment_at",
        "tid": "appointment_at",
        "doctor": "practitioner",
        "lääkäri": "practitioner",
        "läkare": "practitioner",
        "invoice": "reference",
        "viite": "reference",
        "referens": "reference",
        "agent": "handled_by",
        "user": "handled_by",
        "käsittelijä": "handled_by",
        "handläggare": "handled_by",
    },
)


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
    chunk: pd.DataFrame, *, zone: ZoneInfo
) -> JudgedRows[Transaction]:
    """Make transactions of a chunk's good rows."""

    def read(
        row: Mapping[str, str], problems: list[str], notices: Counter[str]
    ) -> Transaction | None:
        cell = _Cells(row, problems)
        moments = {
            name: cell.read(name, lambda text: read_moment(text, zone))
            for name in ("occurred_at", "appointment_at")
        }
        for name, found in moments.items():
            if found is not None and found[1] is not None:
                notices[f"{name} names {found[1]}"] += 1
        amount = cell.read("amount_eur", read_amount)
        occurred, appointment = moments["occurred_at"], moments["appointment_at"]
        if occurred is None:
            return None
        return Transaction(
            transaction_id=TransactionId(row["transaction_id"]),
            customer_id=CustomerId(row["customer_id"]),
            kind=row["kind"].lower(),
            occurred_at=occurred[0],
            service=row["service"] or None,
            amount_eur=amount,
            appointment_at=appointment[0] if appointment else None,
            practitioner=row["practitioner"] or None,
            reference=row["reference"] or None,
            handled_by=row["handled_by"] or None,
        )

    return _judged(chunk, TRANSACTION_COLUMNS, read)


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
