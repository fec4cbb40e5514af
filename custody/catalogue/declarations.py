"""What callers declared: by call, and those that nobody wrote down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import replace_of_call
from custody.records.calls import PartyRole
from custody.records.declarations import Declaration, DeclarationKind
from custody.records.ids import CallId, CustomerId, TransactionId

_SAME_NAMED = ("quote", "channel", "start", "end", "confidence", "transaction_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredOnCall:
    """One declaration with the call it was made on.

    Attributes:
        customer_id: whose call it is; None when nobody knows.
    """

    call_id: CallId
    started_at: datetime
    agent: str | None
    customer_id: CustomerId | None
    declaration: Declaration


def put_declarations(
    work: sa.Connection, call_id: CallId, declarations: Sequence[Declaration]
) -> None:
    """Write a call's declarations in place of those it had."""
    rows = [
        {
            "call_id": call_id,
            "kind": str(one.kind),
            "party": None if one.party is None else str(one.party),
            **{name: getattr(one, name) for name in _SAME_NAMED},
        }
        for one in declarations
    ]
    replace_of_call(work, t.declarations, call_id, rows)


def declarations_of(read: sa.Connection, call_id: CallId) -> tuple[Declaration, ...]:
    """Read a call's declarations in the order in which they were said."""
    query = sa.select(t.declarations).where(t.declarations.c.call_id == call_id)
    found = read.execute(query.order_by(t.declarations.c.start)).mappings()
    return tuple(_declaration_of(row) for row in found)


def declared(
    read: sa.Connection, *, unwritten_only: bool = True, limit: int | None = None
) -> tuple[DeclaredOnCall, ...]:
    """Read declarations over all calls, the most pressing kind first, then the oldest.

    Args:
        read: the catalogue.
        unwritten_only: only those that the register has no entry of.
        limit: so many at most.
    """
    query = sa.select(
        t.declarations,
        t.calls.c.started_at,
        t.calls.c.agent,
        t.calls.c.customer_id,
    ).join(t.calls)
    if unwritten_only:
        query = query.where(t.declarations.c.transaction_id.is_(None))
    ranks = {str(kind): rank for rank, kind in enumerate(DeclarationKind)}
    order = sa.case(ranks, value=t.declarations.c.kind)
    ordered = query.order_by(order, t.calls.c.started_at, t.calls.c.call_id)
    return tuple(
        DeclaredOnCall(
            call_id=CallId(row["call_id"]),
            started_at=row["started_at"],
            agent=row["agent"],
            customer_id=row["customer_id"],
            declaration=_declaration_of(row),
        )
        for row in read.execute(ordered.limit(limit)).mappings()
    )


def count_declared(
    read: sa.Connection,
) -> Mapping[DeclarationKind, tuple[int, int]]:
    """Count each kind: how often it was declared, and how often nobody wrote it."""
    kind = t.declarations.c.kind
    unwritten = sa.func.sum(
        sa.case((t.declarations.c.transaction_id.is_(None), 1), else_=0)
    )
    query = sa.select(kind, sa.func.count(), unwritten).group_by(kind)
    counts = {row[0]: (int(row[1]), int(row[2])) for row in read.execute(query)}
    return {one: counts[str(one)] for one in DeclarationKind if str(one) in counts}


def _declaration_of(row: sa.RowMapping) -> Declaration:
    transaction_id = row["transaction_id"]
    values = {name: row[name] for name in _SAME_NAMED[:-1]}
    return Declaration(
        kind=DeclarationKind(row["kind"]),
        party=None if row["party"] is None else PartyRole(row["party"]),
        transaction_id=None
        if transaction_id is None
        else TransactionId(transaction_id),
        **values,
    )
