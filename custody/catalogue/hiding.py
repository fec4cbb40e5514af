"""What people decided about hiding, and the machine's own spans beside it."""

from typing import Any

import sqlalchemy as sa

from custody.catalogue.hiding_tables import found_redactions, hiding_decisions
from custody.catalogue.spans import put_spans, spans_of
from custody.records.hiding import HidingDecision, HidingReason, HidingVerb
from custody.records.ids import AccountId, CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind

_SAME_NAMED = (
    "channel",
    "start",
    "end",
    "words",
    "withdraws",
    "note",
    "made_at",
)


def add_decision(work: sa.Connection, decision: HidingDecision) -> None:
    """Add a decision; its number must be the next one (`next_decision`)."""
    row: dict[str, Any] = {
        "call_id": decision.call_id,
        "decision": decision.number,
        "verb": str(decision.verb),
        "kind": str(decision.kind),
        "reason": str(decision.reason),
        "account_id": decision.author,
        "rendition": str(decision.rendition),
        "purpose": str(decision.purpose),
        **{name: getattr(decision, name) for name in _SAME_NAMED},
    }
    work.execute(sa.insert(hiding_decisions), row)


def next_decision(work: sa.Connection, call_id: CallId) -> int:
    """Tell the number of a call's next decision, within the caller's transaction.

    Whoever adds holds the call's row (`corrections.next_number`), so that nobody else
    gets the same one.
    """
    columns = hiding_decisions.c
    query = sa.select(sa.func.max(columns.decision)).where(columns.call_id == call_id)
    return (work.execute(query).scalar_one() or 0) + 1


def decisions_of(read: sa.Connection, call_id: CallId) -> tuple[HidingDecision, ...]:
    """Read a call's decisions and withdrawals, in the order they were made."""
    columns = hiding_decisions.c
    query = sa.select(hiding_decisions).where(columns.call_id == call_id)
    return tuple(
        HidingDecision(
            call_id=call_id,
            number=row["decision"],
            verb=HidingVerb(row["verb"]),
            kind=RedactionKind(row["kind"]),
            reason=HidingReason(row["reason"]),
            author=AccountId(row["account_id"]),
            rendition=Rendition(row["rendition"]),
            purpose=Purpose(row["purpose"]),
            **{name: row[name] for name in _SAME_NAMED},
        )
        for row in read.execute(query.order_by(columns.decision)).mappings()
    )


def put_found(
    work: sa.Connection, call_id: CallId, found: tuple[Redaction, ...]
) -> None:
    """Make these the spans that the machine found, in this order."""
    put_spans(work, found_redactions, call_id, found)


def found_of(read: sa.Connection, call_id: CallId) -> tuple[Redaction, ...]:
    """Read the spans that the machine found, whatever anybody decided since."""
    return spans_of(read, found_redactions, call_id)
