"""What comes later than a recording, and completes it.

A recording may come in before its call record, and the records of one conversation lie
on several legs; these are the ways from one to the other, and the one change of a
call's facts that is ever made.
"""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from custody.catalogue.tables import call_records, calls
from custody.records.call_records import CallRecord
from custody.records.calls import Call, Direction
from custody.records.ids import CallId


def calls_of_sessions(
    read: sa.Connection, session_ids: Collection[str], source_name: str | None = None
) -> tuple[CallId, ...]:
    """Find the calls that bear one of these keys of the switch, or this file's name."""
    is_theirs: sa.ColumnElement[bool] = calls.c.session_id.in_(session_ids)
    if source_name is not None:
        is_theirs = is_theirs | (calls.c.source_name == source_name)
    rows = read.execute(sa.select(calls.c.call_id).where(is_theirs))
    return tuple(CallId(row.call_id) for row in rows)


def calls_started_between(
    read: sa.Connection, since: datetime, until: datetime
) -> tuple[CallId, ...]:
    """Find the calls that began in this span, both ends included."""
    is_then = calls.c.started_at.between(since, until)
    rows = read.execute(sa.select(calls.c.call_id).where(is_then))
    return tuple(CallId(row.call_id) for row in rows)


def records_of_session(read: sa.Connection, session_id: str) -> tuple[CallRecord, ...]:
    """Find the record with this key; failing that, those of the legs linked to it."""
    for column in (call_records.c.session_id, call_records.c.linked_id):
        found = read.execute(sa.select(call_records).where(column == session_id)).all()
        if found:
            return tuple(_record(row) for row in found)
    return ()


def records_started_between(
    read: sa.Connection, since: datetime, until: datetime
) -> tuple[CallRecord, ...]:
    """Find the records of calls that began in this span, both ends included."""
    is_then = call_records.c.started_at.between(since, until)
    rows = read.execute(sa.select(call_records).where(is_then))
    return tuple(_record(row) for row in rows)


def change_facts(work: sa.Connection, call: Call) -> None:
    """Write what is told of a call by its switch; its audio and digest do not change.

    The language is left alone, for the transcript may have told it since.
    """
    work.execute(
        calls.update()
        .where(calls.c.call_id == call.call_id)
        .values(
            session_id=call.session_id,
            linked_id=call.linked_id,
            source=call.source,
            started_at=call.started_at,
            answered_at=call.answered_at,
            ended_at=call.ended_at,
            direction=call.direction.value,
            caller=call.caller,
            callee=call.callee,
            agent=call.agent,
            queue=call.queue,
            customer_ref=call.customer_ref,
            transaction_refs=list(call.transaction_refs),
            notice_played_at=call.notice_played_at,
            flags=[flag.value for flag in call.flags],
        )
    )


def _record(row: sa.Row[tuple[object, ...]]) -> CallRecord:
    columns = dict(row._mapping)  # noqa: SLF001 # SQLAlchemy's documented way to a row's names
    columns["direction"] = Direction(columns["direction"])
    return CallRecord(**columns)
