"""One record a call out of the several rows that a switch may write of it.

A queue writes a row for each agent whom it rang, all under the key of the caller's
channel; the one who answered is the call's.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from custody.records.call_records import CallRecord
from custody.records.calls import Direction


def merge_records(records: Iterable[CallRecord]) -> dict[str, CallRecord]:
    """Make one record of all with the same session id, in the order they came."""
    merged: dict[str, CallRecord] = {}
    for record in records:
        known = merged.get(record.session_id)
        merged[record.session_id] = merge(known, record) if known else record
    return merged


def merge(one: CallRecord, other: CallRecord) -> CallRecord:
    """Make one record of two rows of a call; the answered, longer one leads.

    The order does not matter, and a row that was merged before changes nothing, so
    the same file can be read any number of times.
    """
    lead, second = sorted((one, other), key=_weight, reverse=True)
    return replace(
        lead,
        linked_id=lead.linked_id or second.linked_id,
        caller=lead.caller or second.caller,
        callee=lead.callee or second.callee,
        agent=lead.agent or (None if lead.answered_at else second.agent),
        queue=lead.queue or second.queue,
        direction=second.direction
        if lead.direction is Direction.UNKNOWN
        else lead.direction,
        started_at=min(lead.started_at, second.started_at),
        answered_at=_earliest(lead.answered_at, second.answered_at),
        ended_at=_latest(lead.ended_at, second.ended_at),
    )


def _weight(record: CallRecord) -> tuple[bool, float, str, str]:
    """Order the rows of a call; the last parts only make the order whole."""
    is_answered = record.answered_at is not None or record.disposition == "ANSWERED"
    return (
        is_answered,
        record.billed_seconds or 0.0,
        record.ended_at.isoformat() if record.ended_at else "",
        repr((record.agent, record.queue, record.disposition, record.direction)),
    )


def _earliest(one: datetime | None, other: datetime | None) -> datetime | None:
    known = [moment for moment in (one, other) if moment is not None]
    return min(known, default=None)


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    known = [moment for moment in (one, other) if moment is not None]
    return max(known, default=None)
