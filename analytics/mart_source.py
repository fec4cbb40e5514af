"""Everything the mart is made of, read from the catalogue batch by batch."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import TypeVar

import sqlalchemy as sa

from analytics.mart_rows import (
    Row,
    call_row,
    field_rows,
    finding_rows,
    link_rows,
    people_rows,
    phone_rows,
    transaction_rows,
)
from analytics.pseudonyms import Pseudonyms
from custody.catalogue import tables as t
from custody.catalogue.calls import call_by_id
from custody.catalogue.findings import analysis_of, findings_of, links_of
from custody.catalogue.register import customers, transactions
from custody.records.extra_fields import ExtraField
from custody.records.ids import CallId

BATCH_ROWS = 20_000
"""Rows handed over at once: a few megabytes."""
ItemT = TypeVar("ItemT")


def all_rows(
    read: sa.Connection,
    pseudonyms: Pseudonyms,
    extra: Mapping[str, ExtraField] = MappingProxyType({}),
) -> Iterator[tuple[str, list[Row]]]:
    """Give every table's rows in batches, each with its table's name."""
    for some in in_batches(customers(read), BATCH_ROWS):
        yield "phones", list(phone_rows(some, pseudonyms))
        yield "people", list(people_rows(some, pseudonyms))
    for listed in in_batches(transactions(read), BATCH_ROWS):
        yield "transactions", list(transaction_rows(listed, pseudonyms))
        yield "transaction_fields", list(field_rows(listed, pseudonyms, extra))
    held: dict[str, list[Row]] = {}
    for call_id in _call_ids(read):
        for table, rows in rows_of_call(read, call_id, pseudonyms):
            held.setdefault(table, []).extend(rows)
        if sum(map(len, held.values())) >= BATCH_ROWS:
            yield from held.items()
            held = {}
    yield from held.items()


def rows_of_call(
    read: sa.Connection, call_id: CallId, pseudonyms: Pseudonyms
) -> Iterator[tuple[str, list[Row]]]:
    """Give one call's rows of every table that has any."""
    call = call_by_id(read, call_id)
    analysis = analysis_of(read, call_id)
    given = None if analysis is None else str(analysis.notice.given)
    yield "calls", [call_row(call, given, pseudonyms)]
    yield "links", list(link_rows(call_id, links_of(read, call_id), pseudonyms))
    yield (
        "findings",
        list(finding_rows(call_id, findings_of(read, call_id), pseudonyms)),
    )
    measures = {} if analysis is None else analysis.measures
    yield "measures", [(call_id, name, value) for name, value in measures.items()]


def in_batches(items: Iterable[ItemT], size: int) -> Iterator[list[ItemT]]:
    """Cut what comes into lists of at most `size`."""
    left = iter(items)
    while some := list(islice(left, size)):
        yield some


def _call_ids(read: sa.Connection) -> Iterator[CallId]:
    """Read every call's id in order, page by page."""
    after = ""
    while True:
        query = (
            sa.select(t.calls.c.call_id)
            .where(t.calls.c.call_id > after)
            .order_by(t.calls.c.call_id)
            .limit(BATCH_ROWS)
        )
        found = read.execute(query).scalars().all()
        yield from map(CallId, found)
        if len(found) < BATCH_ROWS:
            return
        after = found[-1]
