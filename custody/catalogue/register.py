"""The organisation's register: customers and transactions, loaded in batches.

A row is written only when it differs from the one that is there, so a second load of
the same file changes nothing and says so.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Context, Decimal, Inexact
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import Row, batches, upsert
from custody.records.calls import Call, Direction
from custody.records.ids import CustomerId, TransactionId
from custody.records.loads import LoadBatch, RejectedRow
from custody.records.register import Customer, Transaction

ROWS_AT_ONCE: Final = 2000
"""One statement's worth: 100,000 transactions load in seconds, in little memory."""

_CENTS: Final = Context(prec=18, traps=[Inexact])


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a load did.

    Attributes:
        num_unchanged: rows that were there already, just so.
        changed_ids: of the rows that are new or were changed, in the order loaded.
    """

    num_new: int
    num_changed: int
    num_unchanged: int
    changed_ids: tuple[str, ...]


def put_customers(work: sa.Connection, customers: Iterable[Customer]) -> Loaded:
    """Write customers with their telephone numbers, new and changed ones only."""
    writer = _Writer(work, t.customers, "customer_id", _customer_row)
    for batch in batches(customers, ROWS_AT_ONCE):
        written = writer.write(batch)
        _replace_phones(work, written)
    return writer.loaded()


def put_transactions(
    work: sa.Connection, transactions: Iterable[Transaction]
) -> Loaded:
    """Write transactions, new and changed ones only.

    Raises:
        ValueError: an amount has a fraction of a cent; whoever loads must refuse it.
    """
    writer = _Writer(work, t.transactions, "transaction_id", _transaction_row)
    for batch in batches(transactions, ROWS_AT_ONCE):
        writer.write(batch)
    return writer.loaded()


def customer_by_id(read: sa.Connection, customer_id: CustomerId) -> Customer | None:
    """Read one customer, None when the register has none of that id."""
    return next(customers(read, ids=[customer_id]), None)


def customers_by_phone(read: sa.Connection, phone: str) -> tuple[Customer, ...]:
    """Read the customers who have a telephone number (E.164), in order of their id."""
    phones = t.customer_phones.c
    query = sa.select(phones.customer_id).where(phones.phone == phone)
    ids = [CustomerId(found) for found in read.execute(query).scalars()]
    return tuple(customers(read, ids=ids))


def customers_at(read: sa.Connection, call: Call) -> tuple[Customer, ...]:
    """Read the customers who have the other party's number; none where it is withheld.

    A household shares a telephone: whoever speaks is one of them as a rule.
    """
    number = call.callee if call.direction is Direction.OUTBOUND else call.caller
    return customers_by_phone(read, number) if number else ()


def customers(
    read: sa.Connection, ids: Collection[CustomerId] | None = None
) -> Iterator[Customer]:
    """Read customers in order of their id, in bounded memory.

    Args:
        read: the catalogue; to be kept open until the last one was taken.
        ids: None for all.
    """
    for rows in _pages(read, t.customers, t.customers.c.customer_id, ids):
        phones: defaultdict[str, list[str]] = defaultdict(list)
        found = [row["customer_id"] for row in rows]
        query = sa.select(t.customer_phones).where(
            t.customer_phones.c.customer_id.in_(found)
        )
        for phone in read.execute(query.order_by(*t.customer_phones.primary_key)):
            phones[phone.customer_id].append(phone.phone)
        for row in rows:
            yield _customer_of(row, phones[row["customer_id"]])


def transaction_by_id(
    read: sa.Connection, transaction_id: TransactionId
) -> Transaction | None:
    """Read one transaction, None when the register has none of that id."""
    return next(transactions(read, ids=[transaction_id]), None)


def transactions(
    read: sa.Connection,
    customer_id: CustomerId | None = None,
    ids: Collection[TransactionId] | None = None,
) -> Iterator[Transaction]:
    """Read transactions in order of their id, in bounded memory.

    Args:
        read: the catalogue; to be kept open until the last one was taken.
        customer_id: only this customer's.
        ids: only these; None for all.
    """
    of_customer = (
        [] if customer_id is None else [t.transactions.c.customer_id == customer_id]
    )
    key = t.transactions.c.transaction_id
    for rows in _pages(read, t.transactions, key, ids, of_customer):
        for row in rows:
            yield _transaction_of(row)


def transaction_ids_between(
    read: sa.Connection, first: datetime, last: datetime
) -> Iterator[Sequence[TransactionId]]:
    """Read the ids of a period's transactions page by page, both ends included."""
    key = t.transactions.c.transaction_id
    after: list[sa.ColumnElement[bool]] = []
    while True:
        query = sa.select(key).where(
            t.transactions.c.occurred_at.between(first, last), *after
        )
        page = query.order_by(key).limit(ROWS_AT_ONCE)
        ids = [TransactionId(one) for one in read.execute(page).scalars()]
        if ids:
            yield ids
        if len(ids) < ROWS_AT_ONCE:
            return
        after = [key > ids[-1]]


def withdraw_transactions(work: sa.Connection, ids: Collection[TransactionId]) -> None:
    """Take transactions out of the register, with what was read of them on calls.

    Their verifications stay, for they are people's words, and say so.
    """
    for batch in batches(sorted(set(ids)), ROWS_AT_ONCE):
        for table in (t.findings, t.links, t.transactions):
            work.execute(sa.delete(table).where(table.c.transaction_id.in_(batch)))
        work.execute(
            sa.update(t.declarations)
            .where(t.declarations.c.transaction_id.in_(batch))
            .values(transaction_id=None)
        )


def put_load_batch(work: sa.Connection, batch: LoadBatch) -> None:
    """Write what became of a load, its refused rows kept aside."""
    upsert(
        work,
        t.load_batches,
        [
            {
                "batch_id": batch.batch_id,
                "register": batch.register,
                "loaded_at": batch.loaded_at,
                "num_loaded": batch.num_loaded,
                "num_unchanged": batch.num_unchanged,
                "num_rejected": len(batch.rejected),
            }
        ],
    )
    for rejected in batches(batch.rejected, ROWS_AT_ONCE):
        rows = [
            {
                "batch_id": batch.batch_id,
                "line": one.line,
                "reasons": list(one.reasons),
                "row": dict(one.row),
            }
            for one in rejected
        ]
        upsert(work, t.rejected_rows, rows)


def load_batches(read: sa.Connection) -> tuple[LoadBatch, ...]:
    """Read every load, newest first, with the rows that each refused."""
    query = sa.select(t.load_batches).order_by(t.load_batches.c.loaded_at.desc())
    return tuple(
        LoadBatch(
            batch_id=row.batch_id,
            register=row.register,
            loaded_at=row.loaded_at,
            num_loaded=row.num_loaded,
            num_unchanged=row.num_unchanged,
            rejected=rejected_rows(read, row.batch_id),
        )
        for row in read.execute(query).all()
    )


def rejected_rows(read: sa.Connection, batch_id: str) -> tuple[RejectedRow, ...]:
    """Read the rows that a load refused, in the order of the file."""
    rows = t.rejected_rows.c
    query = sa.select(t.rejected_rows).where(rows.batch_id == batch_id)
    return tuple(
        RejectedRow(line=row.line, reasons=tuple(row.reasons), row=row.row)
        for row in read.execute(query.order_by(rows.line))
    )


class _Writer:
    """Writes batches of one register and counts what they did."""

    def __init__(
        self,
        work: sa.Connection,
        table: sa.Table,
        key: str,
        row_of: Callable[[Any], dict[str, Any]],
    ) -> None:
        self._work = work
        self._table = table
        self._key = key
        self._row_of = row_of
        self._num_new = self._num_changed = self._num_unchanged = 0
        self._changed_ids: list[str] = []

    def write(self, batch: Sequence[Any]) -> list[Any]:
        """Write the records that differ from what is there, and give them back.

        Of several with one id the last counts.
        """
        records = {getattr(record, self._key): record for record in batch}
        rows = {key: self._row_of(record) for key, record in records.items()}
        digests = {key: _digest(records[key], row) for key, row in rows.items()}
        before = self._digests_before(list(records))
        differing = [key for key in records if before.get(key) != digests[key]]
        num_new = sum(key not in before for key in differing)
        self._num_new += num_new
        self._num_changed += len(differing) - num_new
        self._num_unchanged += len(records) - len(differing)
        self._changed_ids += differing
        written: list[Row] = [
            rows[key] | {"row_digest": digests[key]}
            for key in sorted(differing)  # in one order, or two loads could deadlock
        ]
        upsert(self._work, self._table, written)
        return [records[key] for key in differing]

    def loaded(self) -> Loaded:
        """Sum up."""
        return Loaded(
            num_new=self._num_new,
            num_changed=self._num_changed,
            num_unchanged=self._num_unchanged,
            changed_ids=tuple(self._changed_ids),
        )

    def _digests_before(self, keys: list[str]) -> dict[str, str]:
        column = self._table.c[self._key]
        query = sa.select(column, self._table.c.row_digest).where(column.in_(keys))
        return {row[0]: row[1] for row in self._work.execute(query)}


def _replace_phones(work: sa.Connection, written: Sequence[Customer]) -> None:
    ids = [customer.customer_id for customer in written]
    phones = t.customer_phones
    work.execute(sa.delete(phones).where(phones.c.customer_id.in_(ids)))
    rows = [
        {"customer_id": customer.customer_id, "phone": phone}
        for customer in written
        for phone in dict.fromkeys(customer.phones)
    ]
    if rows:
        work.execute(sa.insert(phones), rows)


def _pages(
    read: sa.Connection,
    table: sa.Table,
    key: sa.ColumnElement[Any],
    ids: Collection[str] | None,
    conditions: Sequence[sa.ColumnElement[bool]] = (),
) -> Iterator[Sequence[sa.RowMapping]]:
    """Read a table page by page in order of its key, all of it or some ids."""
    if ids is not None:
        for batch in batches(sorted(set(ids)), ROWS_AT_ONCE):
            query = sa.select(table).where(key.in_(batch), *conditions).order_by(key)
            yield read.execute(query).mappings().all()
        return
    after: list[sa.ColumnElement[bool]] = []
    while True:
        query = sa.select(table).where(*conditions, *after).order_by(key)
        rows = read.execute(query.limit(ROWS_AT_ONCE)).mappings().all()
        if rows:
            yield rows
        if len(rows) < ROWS_AT_ONCE:
            return
        after = [key > rows[-1][key.key or ""]]


def _digest(record: Customer | Transaction, row: Row) -> str:
    """Tell what would be written apart; it lies beside the row and goes with it."""
    phones = sorted(set(record.phones)) if isinstance(record, Customer) else []
    # A row without fields of the house's own keeps the digest it had before these.
    told = {name: one for name, one in row.items() if name != "extra" or one}
    text = json.dumps([phones, told], sort_keys=True, default=_utc_text)
    return hashlib.sha256(text.encode()).hexdigest()


def _utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


_CUSTOMER_COLUMNS: Final = (
    "customer_id",
    "name",
    "henkilotunnus",
    "email",
    "address",
    "language",
    "marketing_allowed",
)
_TRANSACTION_COLUMNS: Final = (
    "transaction_id",
    "customer_id",
    "kind",
    "occurred_at",
    "service",
    "appointment_at",
    "practitioner",
    "reference",
    "handled_by",
)


def _customer_row(customer: Customer) -> dict[str, Any]:
    return {name: getattr(customer, name) for name in _CUSTOMER_COLUMNS}


def _customer_of(row: sa.RowMapping, phones: Sequence[str]) -> Customer:
    return Customer(
        **{name: row[name] for name in _CUSTOMER_COLUMNS}, phones=tuple(phones)
    )


def _transaction_row(transaction: Transaction) -> dict[str, Any]:
    return {name: getattr(transaction, name) for name in _TRANSACTION_COLUMNS} | {
        "amount_cents": _cents_of(transaction.amount_eur),
        "extra": dict(transaction.extra) or None,
    }


def _transaction_of(row: sa.RowMapping) -> Transaction:
    cents = row["amount_cents"]
    amount = None if cents is None else Decimal(cents).scaleb(-2)
    return Transaction(
        **{name: row[name] for name in _TRANSACTION_COLUMNS},
        amount_eur=amount,
        extra=tuple(sorted((row["extra"] or {}).items())),
    )


def _cents_of(amount_eur: Decimal | None) -> int | None:
    if amount_eur is None:
        return None
    try:
        return int(amount_eur.quantize(Decimal("0.01"), context=_CENTS).scaleb(2))
    except Inexact as error:
        msg = "an amount has a fraction of a cent"
        raise ValueError(msg) from error
