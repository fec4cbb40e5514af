"""One record a call out of the several rows that a switch may write of it.

A queue writes a row for each agent whom it rang, all under the key of the caller's
channel; the one who answered is the call's.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from custody.records.call_records import CallRecord
from custody.records.calls import Direction

Value = TypeVar("Value")


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
    both = (one, other)
    return replace(
        lead,
        caller=lead.caller or second.caller,
        callee=lead.callee or second.callee,
        agent=lead.agent or (None if _is_answered(lead) else second.agent),
        linked_id=_last(each.linked_id for each in both),
        queue=_last(each.queue for each in both),
        direction=_direction(one.direction, other.direction),
        started_at=min(one.started_at, other.started_at),
        answered_at=min(_known(each.answered_at for each in both), default=None),
        ended_at=max(_known(each.ended_at for each in both), default=None),
    )


def _weight(record: CallRecord) -> tuple[bool, float, str, str, str, str]:
    """Order the rows of a call; the last parts only make the order whole.

    What merging takes from elsewhere is no part of it, or only makes it weigh more, so
    that a merged record outweighs the rows it was made of.
    """
    return (
        _is_answered(record),
        -1.0 if record.billed_seconds is None else record.billed_seconds,
        record.disposition or "",
        record.agent or "",
        record.caller or "",
        record.callee or "",
    )


def _is_answered(record: CallRecord) -> bool:
    return (
        record.disposition == "ANSWERED"
        or record.answered_at is not None
        or bool(record.billed_seconds)
    )


def _direction(one: Direction, other: Direction) -> Direction:
    known = _known(None if each is Direction.UNKNOWN else each for each in (one, other))
    return max(known, default=Direction.UNKNOWN)


def _last(texts: Iterable[str | None]) -> str | None:
    """Choose one text of those there are, the same in whichever order they come."""
    return max(_known(texts), default=None)


def _known(values: Iterable[Value | None]) -> list[Value]:
    return [value for value in values if value is not None]
