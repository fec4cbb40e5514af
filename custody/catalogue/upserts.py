"""Keyed upserts: written once or twice, the rows are the same.

Any stage may be run a second time, so every effect on the catalogue is one of these.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from custody.records.ids import CallId

Row = Mapping[str, Any]
"""A row about to be written, by column name; it does not leave this room."""

T = TypeVar("T")


def upsert(work: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> None:
    """Write rows; where one with the same primary key is there, it is overwritten.

    Args:
        work: a writing connection.
        table: with a primary key that the rows bear.
        rows: all with the same columns.
    """
    if not rows:
        return
    statement = insert_into(work, table)
    keys = [column.name for column in table.primary_key]
    new = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    if new:
        statement = statement.on_conflict_do_update(index_elements=keys, set_=new)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=keys)
    work.execute(statement, rows)


def replace_of_call(
    work: sa.Connection, table: sa.Table, call_id: CallId, rows: Sequence[Row]
) -> None:
    """Make these rows the only ones that the table has of a call."""
    work.execute(sa.delete(table).where(table.c.call_id == call_id))
    if rows:
        work.execute(sa.insert(table), rows)


def is_inserted(work: sa.Connection, table: sa.Table, row: Row) -> bool:
    """Write a new row, unless one with a key of its own is there; tell whether.

    Asked by RETURNING: PostgreSQL's driver gives no count of rows here.
    """
    statement = insert_into(work, table).values(row).on_conflict_do_nothing()
    return work.execute(statement.returning(*table.primary_key)).first() is not None


def insert_into(
    work: sa.Connection, table: sa.Table
) -> "sqlite.Insert | postgresql.Insert":
    """Begin an INSERT that knows ON CONFLICT in this connection's dialect."""
    if work.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def batches(values: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """Cut a stream of any length into pieces that fit into one statement."""
    stream = iter(values)
    while batch := tuple(islice(stream, size)):
        yield batch
