"""Which calls may read differently after a load: they are analysed again.

Only calls that a changed row can touch: by its customer's numbers or earlier link, or
by its time and agent. Asked of the catalogue inside the load's own transaction, so that
a row and the calls it makes stale are written together or not at all.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import TypeVar

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.stages import enqueue
from custody.records.ids import CallId
from custody.records.register import Customer, Transaction
from custody.records.stages import Stage

ValueT = TypeVar("ValueT")
AT_ONCE = 400
"""Values in one IN list; SQLite takes 999 parameters on old builds."""
NEAR = timedelta(minutes=30)
"""Around a transaction's time: calls of whoever, by its agent or a withheld number."""


def stale_by_customers(
    work: sa.Connection, customers: Sequence[Customer]
) -> set[CallId]:
    """Find calls from or to these customers' numbers, theirs already, or of nobody."""
    found: set[CallId] = set()
    phones = [phone for customer in customers for phone in customer.phones]
    ids = [customer.customer_id for customer in customers]
    calls = t.calls.c
    for some in _batched(phones):
        found |= _calls(work, calls.caller.in_(some) | calls.callee.in_(some))
    for some in _batched(ids):
        found |= _calls(
            work, calls.customer_id.in_(some) | calls.customer_ref.in_(some)
        )
    # A call that belongs to nobody yet may have named one of these.
    return found | _calls(work, calls.customer_id.is_(None))


def stale_by_transactions(
    work: sa.Connection, transactions: Sequence[Transaction], window: timedelta
) -> set[CallId]:
    """Find calls near these transactions: of their customers, or minutes away."""
    found: set[CallId] = set()
    for some in _batched(transactions):
        ids = sorted({one.transaction_id for one in some})
        links = sa.select(t.links.c.call_id).where(t.links.c.transaction_id.in_(ids))
        found |= {CallId(call_id) for call_id in work.execute(links).scalars()}
        found |= set(_near_in_time(work, some, window))
    return found


def put_back(work: sa.Connection, call_ids: Iterable[CallId], now: datetime) -> int:
    """Let `analyse` wait again for those calls that have come so far already."""
    wanted = sorted(set(call_ids))
    num_put_back = 0
    for some in _batched(wanted):
        query = sa.select(t.stages.c.call_id).where(
            t.stages.c.stage == str(Stage.ANALYSE), t.stages.c.call_id.in_(some)
        )
        for call_id in work.execute(query).scalars().all():
            enqueue(work, CallId(call_id), Stage.ANALYSE, now)
            num_put_back += 1
    return num_put_back


def _near_in_time(
    work: sa.Connection, transactions: Collection[Transaction], window: timedelta
) -> Iterator[CallId]:
    """Give calls within the window whose customer or minutes fit one of these."""
    first = min(one.occurred_at for one in transactions) - window
    last = max(one.occurred_at for one in transactions) + window
    phones = _phones_of(work, {str(one.customer_id) for one in transactions})
    calls = t.calls.c
    query = sa.select(
        calls.call_id, calls.started_at, calls.caller, calls.callee, calls.customer_id
    ).where(calls.started_at.between(first, last))
    by_customer: dict[str, list[datetime]] = {}
    for one in transactions:
        by_customer.setdefault(str(one.customer_id), []).append(one.occurred_at)
    moments = sorted(one.occurred_at for one in transactions)
    for row in work.execute(query):
        owners = {
            row.customer_id,
            *phones.get(row.caller, ()),
            *phones.get(row.callee, ()),
        }
        times = [moment for owner in owners for moment in by_customer.get(owner, ())]
        if any(abs(row.started_at - moment) <= window for moment in times) or any(
            abs(row.started_at - moment) <= NEAR for moment in moments
        ):
            yield CallId(row.call_id)


def _phones_of(
    work: sa.Connection, customer_ids: Collection[str]
) -> dict[str, list[str]]:
    owners: dict[str, list[str]] = {}
    phones = t.customer_phones.c
    for some in _batched(sorted(customer_ids)):
        query = sa.select(phones.phone, phones.customer_id).where(
            phones.customer_id.in_(some)
        )
        for phone, customer_id in work.execute(query):
            owners.setdefault(phone, []).append(customer_id)
    return owners


def _calls(work: sa.Connection, condition: sa.ColumnElement[bool]) -> set[CallId]:
    query = sa.select(t.calls.c.call_id).where(condition)
    return {CallId(call_id) for call_id in work.execute(query).scalars()}


def _batched(values: Iterable[ValueT]) -> Iterator[tuple[ValueT, ...]]:
    left = iter(values)
    while some := tuple(islice(left, AT_ONCE)):
        yield some
