"""What the switch wrote down of its calls (CDR), and files that became no call."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import batches, upsert
from custody.records.call_records import CallRecord
from custody.records.calls import Direction
from custody.records.ingest_failures import IngestFailure

ROWS_AT_ONCE: Final = 2000


def put_call_records(work: sa.Connection, records: Iterable[CallRecord]) -> int:
    """Write records; one of the same session in place of the one it had.

    Returns:
        How many were written.
    """
    num_written = 0
    for batch in batches(records, ROWS_AT_ONCE):
        rows = {record.session_id: _row_of(record) for record in batch}
        upsert(work, t.call_records, [rows[key] for key in sorted(rows)])
        num_written += len(rows)
    return num_written


def call_record(read: sa.Connection, session_id: str) -> CallRecord | None:
    """Read the record of one session, None when the switch wrote none."""
    query = sa.select(t.call_records).where(t.call_records.c.session_id == session_id)
    row = read.execute(query).mappings().one_or_none()
    return None if row is None else _record_of(row)


def records_without_recording(read: sa.Connection) -> tuple[CallRecord, ...]:
    """Read the answered conversations of which no recording came, newest first.

    A conversation may have several legs with a record each and be recorded once: a leg
    counts as recorded when any leg of its conversation is.
    """
    records = t.call_records.c
    query = (
        sa.select(t.call_records)
        .where(_is_answered(), ~_is_recorded())
        .order_by(records.started_at.desc(), records.session_id)
    )
    return tuple(_record_of(row) for row in read.execute(query).mappings())


def put_ingest_failure(  # noqa: PLR0913 # one row, told by name
    work: sa.Connection,
    *,
    content_digest: str,
    source_name: str,
    error_code: str,
    error_message: str,
    failed_at: datetime,
) -> None:
    """Write that a file could not become a call; once a file, however often tried."""
    upsert(
        work,
        t.ingest_failures,
        [
            {
                "content_digest": content_digest,
                "source_name": source_name,
                "error_code": error_code,
                "error_message": error_message,
                "failed_at": failed_at,
            }
        ],
    )


def forget_ingest_failure(work: sa.Connection, content_digest: str) -> None:
    """Take the note away: the file became a call after all."""
    failures = t.ingest_failures
    work.execute(sa.delete(failures).where(failures.c.content_digest == content_digest))


def ingest_failures(read: sa.Connection) -> tuple[IngestFailure, ...]:
    """Read the files that became no call, newest first."""
    failures = t.ingest_failures
    query = sa.select(failures).order_by(
        failures.c.failed_at.desc(), failures.c.content_digest
    )
    return tuple(IngestFailure(**row) for row in read.execute(query).mappings())


def _is_answered() -> sa.ColumnElement[bool]:
    """Say in SQL that somebody spoke; by the switch's word, else by its figures."""
    records = t.call_records.c
    return sa.or_(
        sa.func.upper(records.disposition) == "ANSWERED",
        sa.and_(
            records.disposition.is_(None),
            sa.or_(records.answered_at.is_not(None), records.billed_seconds > 0),
        ),
    )


def _is_recorded() -> sa.ColumnElement[bool]:
    records, calls = t.call_records.c, t.calls.c
    return sa.exists().where(
        sa.or_(
            calls.session_id == records.session_id,
            calls.session_id == records.linked_id,
            calls.linked_id == records.linked_id,
        )
    )


_SAME_NAMED: Final = (
    "session_id",
    "linked_id",
    "caller",
    "callee",
    "agent",
    "queue",
    "started_at",
    "answered_at",
    "ended_at",
    "billed_seconds",
    "disposition",
)


def _row_of(record: CallRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in _SAME_NAMED} | {
        "direction": str(record.direction)
    }


def _record_of(row: sa.RowMapping) -> CallRecord:
    return CallRecord(
        **{name: row[name] for name in _SAME_NAMED},
        direction=Direction(row["direction"]),
    )
