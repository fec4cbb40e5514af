"""What people set right in a call's transcript: rows that are added, never changed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.transcripts import transcript_of
from custody.records.calls import PartyRole
from custody.records.correcting import lay_over
from custody.records.corrections import (
    Corrected,
    Correction,
    CorrectionKind,
    CorrectionReason,
)
from custody.records.ids import AccountId, CallId
from custody.records.purposes import Rendition
from custody.records.transcripts import Transcript
from custody.records.verifications import CitedCall

_SAME_NAMED = (
    "channel",
    "start",
    "end",
    "before",
    "after",
    "withdraws",
    "note",
    "model",
    "model_sha256",
    "transcribed_at",
    "made_at",
)


def add_correction(work: sa.Connection, correction: Correction) -> None:
    """Add a correction; its number must be the next one (`next_number`)."""
    row: dict[str, Any] = {
        "call_id": correction.call_id,
        "correction": correction.number,
        "kind": str(correction.kind),
        "party": correction.party and str(correction.party),
        "reason": str(correction.reason),
        "account_id": correction.author,
        "rendition": str(correction.rendition),
        **{name: getattr(correction, name) for name in _SAME_NAMED},
    }
    work.execute(sa.insert(t.corrections), row)


def next_number(work: sa.Connection, call_id: CallId) -> int:
    """Tell the number of a call's next correction; nobody else gets it meanwhile.

    Holding the call's row keeps two people at one call one after the other, on many
    hosts as on one.
    """
    calls = t.calls.c
    work.execute(
        sa.select(calls.call_id).where(calls.call_id == call_id).with_for_update()
    )
    query = sa.select(sa.func.max(t.corrections.c.correction)).where(
        t.corrections.c.call_id == call_id
    )
    return (work.execute(query).scalar_one() or 0) + 1


def corrections_of(read: sa.Connection, call_id: CallId) -> tuple[Correction, ...]:
    """Read a call's corrections and withdrawals, in the order they were made."""
    columns = t.corrections.c
    query = sa.select(t.corrections).where(columns.call_id == call_id)
    rows = read.execute(query.order_by(columns.correction)).mappings()
    return tuple(_correction_of(row) for row in rows)


def corrected_of(read: sa.Connection, call_id: CallId) -> Corrected | None:
    """Read a call's transcript with its corrections laid over it.

    Returns:
        None before it was transcribed.
    """
    machine = transcript_of(read, call_id)
    if machine is None:
        return None
    return lay_over(machine, corrections_of(read, call_id))


def corrected_transcript_of(read: sa.Connection, call_id: CallId) -> Transcript | None:
    """Read what was said in a call as people have set it right: what all else reads.

    Returns:
        None before it was transcribed.
    """
    found = corrected_of(read, call_id)
    return None if found is None else found.transcript


def set_right_since(
    read: sa.Connection, calls: Iterable[CitedCall], since: datetime
) -> tuple[Correction, ...]:
    """Read what people set right, or took back, within cited seconds after a moment.

    Args:
        read: the catalogue.
        calls: with the seconds that a verdict rests on.
        since: when the verdict was given.
    """
    return tuple(
        one
        for call in calls
        for one in corrections_of(read, call.call_id)
        if one.made_at > since
        and any(one.start < end and start < one.end for start, end in call.seconds)
    )


def _correction_of(row: sa.RowMapping) -> Correction:
    return Correction(
        call_id=CallId(row["call_id"]),
        number=row["correction"],
        kind=CorrectionKind(row["kind"]),
        party=row["party"] and PartyRole(row["party"]),
        reason=CorrectionReason(row["reason"]),
        author=AccountId(row["account_id"]),
        rendition=Rendition(row["rendition"]),
        **{name: row[name] for name in _SAME_NAMED},
    )
