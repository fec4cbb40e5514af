"""The register held against the calls: which transaction which call speaks of, and how.

The system's reading only; a person's verdict is a verification.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.records.findings import FieldName, Verdict, field_named, field_rank
from custody.records.ids import CallId, CustomerId, TransactionId


class RegisterState(StrEnum):
    """What the calls say of a transaction, the most pressing first."""

    CONTRADICTED = "contradicted"
    UNCLEAR = "unclear"
    UNHEARD = "unheard"
    """Linked, but nothing of it was heard."""
    CONFIRMED = "confirmed"
    UNLINKED = "unlinked"
    """No call is about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedTransaction:
    """One transaction and the calls that speak of it.

    Attributes:
        call_ids: the calls linked to it, the likeliest first.
        findings: the worst verdict of each field over those calls.
    """

    transaction_id: TransactionId
    customer_id: CustomerId
    kind: str
    occurred_at: datetime
    call_ids: tuple[CallId, ...]
    findings: tuple[tuple[FieldName, Verdict], ...]

    @property
    def state(self) -> RegisterState:
        """What it comes to: one contradicted field outweighs every confirmed one."""
        verdicts = {verdict for _, verdict in self.findings}
        if not self.call_ids:
            return RegisterState.UNLINKED
        if Verdict.CONTRADICTED in verdicts:
            return RegisterState.CONTRADICTED
        if Verdict.UNCLEAR in verdicts:
            return RegisterState.UNCLEAR
        if Verdict.CONFIRMED in verdicts:
            return RegisterState.CONFIRMED
        return RegisterState.UNHEARD


_WORST_FIRST = (
    Verdict.CONTRADICTED,
    Verdict.UNCLEAR,
    Verdict.CONFIRMED,
    Verdict.ABSENT,
)
"""Absent last: what one call leaves unsaid, another may say."""

_MOST_PRESSING_FIRST = tuple(RegisterState)


def checked_transactions(
    read: sa.Connection, *, limit: int | None = None
) -> tuple[CheckedTransaction, ...]:
    """Hold every transaction against the calls, the most pressing first.

    Args:
        read: the catalogue.
        limit: the newest so many transactions; None for all.
    """
    calls = _calls_by_transaction(read)
    verdicts = _verdicts_by_transaction(read)
    found = read.execute(
        sa.select(
            t.transactions.c.transaction_id,
            t.transactions.c.customer_id,
            t.transactions.c.kind,
            t.transactions.c.occurred_at,
        )
        .order_by(t.transactions.c.occurred_at.desc())
        .limit(limit)
    )
    checked = [
        CheckedTransaction(
            transaction_id=TransactionId(transaction_id),
            customer_id=CustomerId(customer_id),
            kind=kind,
            occurred_at=occurred_at,
            call_ids=calls.get(transaction_id, ()),
            findings=verdicts.get(transaction_id, ()),
        )
        for transaction_id, customer_id, kind, occurred_at in found
    ]
    checked.sort(key=lambda one: _MOST_PRESSING_FIRST.index(one.state))
    return tuple(checked)


def _calls_by_transaction(read: sa.Connection) -> dict[str, tuple[CallId, ...]]:
    found = read.execute(
        sa.select(t.links.c.transaction_id, t.links.c.call_id).order_by(
            t.links.c.score.desc()
        )
    )
    calls: defaultdict[str, list[CallId]] = defaultdict(list)
    for transaction_id, call_id in found:
        calls[transaction_id].append(CallId(call_id))
    return {transaction_id: tuple(ids) for transaction_id, ids in calls.items()}


def _verdicts_by_transaction(
    read: sa.Connection,
) -> dict[str, tuple[tuple[FieldName, Verdict], ...]]:
    found = read.execute(
        sa.select(t.findings.c.transaction_id, t.findings.c.field, t.findings.c.verdict)
    )
    worst: defaultdict[str, dict[FieldName, Verdict]] = defaultdict(dict)
    for transaction_id, name, said in found:
        field, verdict = field_named(name), Verdict(said)
        before = worst[transaction_id].get(field, verdict)
        worst[transaction_id][field] = min(before, verdict, key=_WORST_FIRST.index)
    return {
        transaction_id: tuple(
            (field, fields[field]) for field in sorted(fields, key=field_rank)
        )
        for transaction_id, fields in worst.items()
    }
