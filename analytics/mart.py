"""The mart: an encrypted, pseudonymous DuckDB file derived from the catalogue.

The only file that touches duckdb, `mart_opening.py` being its inner half. The mart may
be deleted at any time: whoever finds it missing, broken or not ours has it rebuilt. It
is never copied, for DuckDB leaves deleted rows in a copy; it is rebuilt from the
catalogue, in a fresh process and under a new key.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import duckdb
import pyarrow as pa

from analytics import mart_tables as sql
from analytics.desk import AnalyticsDesk
from analytics.mart_columns import to_arrow
from analytics.mart_lock import mart_lock
from analytics.mart_opening import SCHEMA, Place, attached
from analytics.mart_rebuild import build_elsewhere
from analytics.mart_rows import (
    Row,
    field_rows,
    people_rows,
    phone_rows,
    transaction_rows,
)
from analytics.mart_source import rows_of_call
from analytics.pseudonyms import Pseudonyms
from custody.catalogue.values import set_value, value
from custody.errors import MartUnavailableError
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.register import Customer, Transaction

PLACE = "mart"
"""Name of the workspace value that says which file is the mart and under which key."""
AGENT_SECONDS = (180, 900)
"""What an agent wrote down so long before a call's start, or after its end, may be of
this call whoever the customer is: from twelve times the wrap-up of a busy desk."""
FETCHED = 10_000
"""Rows taken at a time when there are many: some megabytes."""
ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A transaction that a call may be about, and whose it is."""

    transaction_id: TransactionId
    customer_id: CustomerId


def rebuild_mart(desk: AnalyticsDesk) -> None:
    """Build the mart anew from the catalogue under a new key, and swap it in.

    Raises:
        MartRebuildError: it could not be built; the old one is still in place.
        MartUnavailableError: others kept its lock.
    """
    with mart_lock(desk.mart_folder, exclusive=True):
        _rebuild(desk)
    desk.audit.record("mart:rebuilt", actor="system")


def refresh_call(desk: AnalyticsDesk, call_id: CallId) -> None:
    """Write a call's rows as the catalogue has them now, in place of what was there."""
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    with desk.catalogue.reading() as read:
        rows = dict(rows_of_call(read, call_id, pseudonyms))

    def write(mart: duckdb.DuckDBPyConnection) -> None:
        for table in sql.OF_CALL:
            mart.execute(f"DELETE FROM {SCHEMA}.{table} WHERE call_id = ?", [call_id])  # noqa: S608 # names of ours
            _insert(mart, table, rows.get(table, []))

    _write(desk, write)


def refresh_register(
    desk: AnalyticsDesk,
    *,
    customers: Sequence[Customer] = (),
    transactions: Sequence[Transaction] = (),
    withdrawn: Sequence[TransactionId] = (),
) -> None:
    """Write changed rows of the register in place of what was there."""
    if not customers and not transactions and not withdrawn:
        return
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    people = [pseudonyms.customer(one.customer_id) for one in customers]
    gone = (*(one.transaction_id for one in transactions), *withdrawn)
    business = [pseudonyms.transaction(one) for one in gone]

    def write(mart: duckdb.DuckDBPyConnection) -> None:
        for table in sql.OF_CUSTOMER:
            _delete(mart, table, "customer_key", people)
        for table in sql.OF_TRANSACTION:
            _delete(mart, table, "transaction_key", business)
        _insert(mart, "phones", list(phone_rows(customers, pseudonyms)))
        _insert(mart, "people", list(people_rows(customers, pseudonyms)))
        _insert(mart, "transactions", list(transaction_rows(transactions, pseudonyms)))
        own = field_rows(transactions, pseudonyms, desk.settings.fields)
        _insert(mart, "transaction_fields", list(own))

    _write(desk, write)


def candidates(
    desk: AnalyticsDesk,
    *,
    customer_ids: Collection[CustomerId],
    agent: str | None,
    began: datetime,
    ended: datetime,
) -> tuple[Candidate, ...]:
    """Find the transactions that a call may be about, by a window join.

    Those of its possible customers within the settings' days, and those that its agent
    wrote down about then.
    """
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    before, after = AGENT_SECONDS
    bound = {
        "customers": [pseudonyms.customer(one) for one in customer_ids],
        "agent": pseudonyms.agent(agent) if agent else "",
        "began": began.astimezone(UTC).replace(tzinfo=None),
        "ended": ended.astimezone(UTC).replace(tzinfo=None),
        "window": desk.settings.link_window_days * 86400,
        "before": before,
        "after": after,
    }
    rows = _ask(desk, sql.CANDIDATES_OF_CALL, bound)
    return tuple(
        Candidate(
            pseudonyms.transaction_of(str(transaction_key)),
            pseudonyms.customer_of(str(customer_key)),
        )
        for transaction_key, customer_key in sorted(rows)
    )


def customers_by_name(
    desk: AnalyticsDesk, skeletons: Collection[str]
) -> tuple[CustomerId, ...]:
    """Find customers whose name's skeleton is one of these (`analytics/names.py`)."""
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    keys = [pseudonyms.name(one) for one in dict.fromkeys(skeletons)]
    return _people(desk, sql.PEOPLE_BY_NAME, keys, pseudonyms)


def customers_by_birth(
    desk: AnalyticsDesk, iso_dates: Collection[str]
) -> tuple[CustomerId, ...]:
    """Find customers born on one of these days."""
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    keys = [pseudonyms.birth(one) for one in dict.fromkeys(iso_dates)]
    return _people(desk, sql.PEOPLE_BY_BIRTH, keys, pseudonyms)


def customers_by_henkilotunnus(
    desk: AnalyticsDesk, codes: Collection[str]
) -> tuple[CustomerId, ...]:
    """Find customers who have one of these identity codes, in normal form."""
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    keys = [pseudonyms.henkilotunnus(one) for one in dict.fromkeys(codes)]
    return _people(desk, sql.PEOPLE_BY_HETU, keys, pseudonyms)


def practitioners(desk: AnalyticsDesk) -> tuple[str, ...]:
    """Give the practitioners of the register's transactions, the busiest first."""
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    rows = _ask(desk, sql.PRACTITIONERS, {})
    return tuple(pseudonyms.practitioner_of(str(row[0])) for row in rows)


def field_values(desk: AnalyticsDesk) -> dict[str, tuple[str, ...]]:
    """Give what stands in the organisation's own columns of names and words."""
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    found: dict[str, list[str]] = {}
    if not desk.settings.fields:
        return {}
    for of, token in _ask(desk, sql.FIELD_VALUES, {}):
        name = str(of)
        text = pseudonyms.field_value_of(name, str(token))
        found.setdefault(name, []).append(text)
    return {name: tuple(texts) for name, texts in found.items()}


def ask_mart(
    desk: AnalyticsDesk, question: str, bound: Mapping[str, object]
) -> list[tuple[object, ...]]:
    """Ask the mart a question in SQL, `{schema}` standing for its schema.

    Raises:
        MartUnavailableError: it cannot be opened, nor rebuilt just now.
    """
    return _ask(desk, question, bound)


def create_mart(file: Path, key: str, batches: Iterator[tuple[str, pa.Table]]) -> None:
    """Make a mart's file and fill it; for the process that rebuilds.

    Raises:
        MartUnavailableError: encryption is not to be had, or the disk is full.
    """
    place = Place(file, key)
    with attached(place, writes=True) as mart:
        mart.execute("BEGIN")
        for statement in sql.create(SCHEMA):
            mart.execute(statement)
        for table, rows in batches:
            _insert_arrow(mart, table, rows)
        mart.execute("COMMIT")
        mart.execute(f"CHECKPOINT {SCHEMA}")
    file.chmod(0o600)


def timed_question(
    file: Path, key: str, question: str, bound: Mapping[str, object]
) -> int:
    """Ask one number of a mart given by file and key; for the bench."""
    with attached(Place(file, key), writes=False) as mart:
        row = mart.execute(question.format(schema=SCHEMA), dict(bound)).fetchone()
    return int(row[0]) if row else 0


def streamed_question(
    file: Path, key: str, question: str, bound: Mapping[str, object]
) -> Iterator[tuple[Any, ...]]:
    """Ask for many rows of a mart given by file and key, some at a time; for the bench.

    Nobody else of this process can ask any mart until the last row is taken.
    """
    with attached(Place(file, key), writes=False) as mart:
        asked = mart.execute(question.format(schema=SCHEMA), dict(bound))
        while rows := asked.fetchmany(FETCHED):
            yield from rows


def _people(
    desk: AnalyticsDesk, question: str, keys: Sequence[str], pseudonyms: Pseudonyms
) -> tuple[CustomerId, ...]:
    if not keys:
        return ()
    rows = _ask(desk, question, {"keys": list(keys)})
    return tuple(
        dict.fromkeys(pseudonyms.customer_of(str(row[1])) for row in sorted(rows))
    )


def _ask(
    desk: AnalyticsDesk, question: str, bound: Mapping[str, object]
) -> list[tuple[object, ...]]:
    def read(mart: duckdb.DuckDBPyConnection) -> list[tuple[object, ...]]:
        return mart.execute(question.format(schema=SCHEMA), dict(bound)).fetchall()

    return _opened(desk, read, writes=False)


def _write(
    desk: AnalyticsDesk, write: Callable[[duckdb.DuckDBPyConnection], None]
) -> None:
    def whole(mart: duckdb.DuckDBPyConnection) -> None:
        mart.execute("BEGIN")
        try:
            write(mart)
        except BaseException:
            mart.execute("ROLLBACK")
            raise
        mart.execute("COMMIT")

    _opened(desk, whole, writes=True)


def _opened(
    desk: AnalyticsDesk,
    use: Callable[[duckdb.DuckDBPyConnection], ResultT],
    *,
    writes: bool,
) -> ResultT:
    """Open the mart and use it; rebuild it first when it is missing or not ours."""
    for attempt in range(2):
        with mart_lock(desk.mart_folder, exclusive=writes):
            place = _place(desk)
            if place is not None and place.file.is_file():
                try:
                    with attached(place, writes=writes) as mart:
                        return use(mart)
                except duckdb.Error as error:
                    if attempt:
                        raise MartUnavailableError(_cause(error)) from error
        with mart_lock(desk.mart_folder, exclusive=True):
            if place == _place(desk):  # else somebody was faster
                _rebuild(desk)
    why = "it was taken away as soon as it was rebuilt"
    raise MartUnavailableError(why)


def _cause(error: duckdb.Error) -> str:
    """Name the kind of error; DuckDB's own words may quote values."""
    return f"DuckDB answered {type(error).__name__}"


def _place(desk: AnalyticsDesk) -> Place | None:
    with desk.catalogue.reading() as read:
        text = value(read, PLACE)
    if text is None:
        return None
    found = json.loads(text)
    return Place(desk.mart_folder / Path(found["file"]).name, found["key"])


def _rebuild(desk: AnalyticsDesk) -> None:
    """Build and swap; the caller holds the lock."""
    file, key = build_elsewhere(desk)
    with desk.catalogue.writing() as work:
        set_value(work, PLACE, json.dumps({"file": file.name, "key": key}))
    for old in desk.mart_folder.glob("mart-*.duckdb*"):
        if not old.name.startswith(file.name):
            old.unlink(missing_ok=True)


def _insert(mart: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Row]) -> None:
    if rows:
        _insert_arrow(mart, table, to_arrow(table, rows))


def _insert_arrow(mart: duckdb.DuckDBPyConnection, table: str, rows: pa.Table) -> None:
    mart.register("incoming", rows)
    try:
        mart.execute(f"INSERT INTO {SCHEMA}.{table} SELECT * FROM incoming")  # noqa: S608 # names of ours
    finally:
        mart.unregister("incoming")


def _delete(
    mart: duckdb.DuckDBPyConnection, table: str, column: str, keys: Sequence[str]
) -> None:
    if keys:
        mart.execute(
            f"DELETE FROM {SCHEMA}.{table} WHERE {column} IN (SELECT unnest(?))",  # noqa: S608 # names of ours
            [list(keys)],
        )
