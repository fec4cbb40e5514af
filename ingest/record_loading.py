"""Call records into the catalogue, and what they tell to calls that were there before.

Records are kept whether or not a recording came with them: an answered call without
audio is a finding of its own.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import islice

import sqlalchemy as sa

from custody.catalogue import call_records, calls, completion, stages
from custody.errors import CallRecordsUnreadableError, SourceUnreadableError
from custody.records.call_records import CallRecord
from custody.records.calls import Call
from custody.records.ids import CallId
from custody.records.stages import Stage
from ingest.call_record_tables import RejectedRow, SwitchRow, TableKind, read_table
from ingest.description import (
    Place,
    Told,
    described,
    put_together,
    told_by_call,
    told_by_name,
    told_by_record,
)
from ingest.desk import IngestDesk
from ingest.legs import merge_records
from ingest.names import NameFacts, read_name, safe_label
from ingest.reports import RejectedRecord
from ingest.sources import FoundTable

BATCH_RECORDS = 2000
"""Rows in one transaction: a large table neither fills memory nor keeps others out."""

SAME_START = timedelta(seconds=2)
"""How far a file's name and a record without a key may differ and mean one call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedRecords:
    """What came of the tables of call records.

    Attributes:
        session_by_name: the key of the record that names a recording's file.
    """

    num_records: int = 0
    num_completed: int = 0
    rejected: tuple[RejectedRecord, ...] = ()
    session_by_name: dict[str, str] = field(default_factory=dict, repr=False)


def load_table(table: FoundTable, desk: IngestDesk) -> LoadedRecords:
    """Read one table into the catalogue, and complete the calls that it speaks of.

    Raises:
        CallRecordsUnreadableError: it was promised to be call records and is not.
        SourceUnreadableError: it cannot be read.
    """
    if table.kind is None:
        why = "its first lines are no call records"
        raise CallRecordsUnreadableError(why)
    label = safe_label(table.path.name, desk.digest_key)
    sessions: set[str] = set()
    num_completed = 0
    rejected: list[RejectedRecord] = []
    session_by_name: dict[str, str] = {}
    rows = _rows(table, table.kind, desk.place())
    while batch := list(islice(rows, BATCH_RECORDS)):
        read = [row for row in batch if isinstance(row, SwitchRow)]
        rejected += [
            RejectedRecord(label=label, line=row.line, reason=row.reason)
            for row in batch
            if isinstance(row, RejectedRow)
        ]
        names = {row.recording_name: row.record.session_id for row in read}
        session_by_name |= {name: key for name, key in names.items() if name}
        sessions |= {row.record.session_id for row in read}
        num_completed += _keep(read, desk)
    return LoadedRecords(
        num_records=len(sessions),
        num_completed=num_completed,
        rejected=tuple(rejected),
        session_by_name=session_by_name,
    )


def record_told(
    read: sa.Connection, facts: NameFacts, sessions: Sequence[str | None], place: Place
) -> Told | None:
    """Tell what the call records say of a call, None if there is none of it.

    Args:
        read: the catalogue.
        facts: of the recording's name.
        sessions: keys that the call may have, the most believed one first.
        place: where the source stands.
    """
    for session_id in filter(None, sessions):
        found = completion.records_of_session(read, session_id)
        if found:
            record = _leading(found)
            told = told_by_record(record, place)
            # a linked leg's key is not the key of the leg that was recorded
            is_same = record.session_id == session_id
            return told if is_same else replace(told, session_id=session_id)
    of_start = _record_by_start(read, facts, place)
    return None if of_start is None else told_by_record(of_start, place)


def complete_call(
    work: sa.Connection, call: Call, told: Told, desk: IngestDesk
) -> bool:
    """Write what is now told of a call, if that is more or other than before.

    Links and findings rest on it, so the analysis is made again if it was made.

    Returns:
        Whether anything changed.
    """
    better = described(call, told)
    if better == call:
        return False
    completion.change_facts(work, better)
    if any(row.stage is Stage.ANALYSE for row in stages.stage_rows(work, call.call_id)):
        stages.enqueue(work, call.call_id, Stage.ANALYSE, desk.clock())
    desk.audit.record("call:completed", actor=desk.actor, call_id=call.call_id)
    return True


def _rows(
    table: FoundTable, kind: TableKind, place: Place
) -> Iterator[SwitchRow | RejectedRow]:
    try:
        with table.path.open(
            encoding="utf-8-sig", errors="replace", newline=""
        ) as text:
            yield from read_table(text, kind, zone=place.zone, country=place.country)
    except OSError as error:
        raise SourceUnreadableError(error.strerror or "unknown") from None


def _keep(rows: Sequence[SwitchRow], desk: IngestDesk) -> int:
    """Write a batch of records; tell how many calls know more by them."""
    with desk.catalogue.writing() as work:
        merged = merge_records(
            record for row in rows for record in _with_known(work, row.record)
        )
        call_records.put_call_records(work, merged.values())
        num_completed = 0
        for call_id in _concerned(work, rows):
            call = calls.call_by_id(work, call_id)
            told = _told_anew(work, call, rows, desk)
            num_completed += complete_call(work, call, told, desk)
        return num_completed


def _with_known(work: sa.Connection, record: CallRecord) -> Iterator[CallRecord]:
    """Give what the catalogue knows under the same key, then the record."""
    known = call_records.call_record(work, record.session_id)
    if known is not None:
        yield known
    yield record


def _concerned(work: sa.Connection, rows: Iterable[SwitchRow]) -> tuple[CallId, ...]:
    """Find the calls that these rows may speak of."""
    found: dict[CallId, None] = {}
    for row in rows:
        record = row.record
        keys = [key for key in (record.session_id, record.linked_id) if key]
        of_keys = completion.calls_of_sessions(work, keys, row.recording_name)
        if not of_keys and "/" in record.session_id:  # a record without a key
            of_keys = completion.calls_started_between(
                work, record.started_at - SAME_START, record.started_at + SAME_START
            )
        found.update(dict.fromkeys(of_keys))
    return tuple(found)


def _told_anew(
    work: sa.Connection, call: Call, rows: Iterable[SwitchRow], desk: IngestDesk
) -> Told:
    """Put together what is told of a call whose source file is not at hand."""
    place = desk.place()
    facts = read_name(call.source_name, desk.digest_key)
    named = [
        row.record.session_id for row in rows if row.recording_name == call.source_name
    ]
    record = record_told(work, facts, [call.session_id, *named], place)
    if record is None:
        return told_by_call(call)
    if call.source == "sidecar":
        return put_together((told_by_call(call), record))
    return put_together((record, told_by_name(facts, place), told_by_call(call)))


def _leading(records: Sequence[CallRecord]) -> CallRecord:
    """Choose, of several legs, the answered and longest."""
    return max(
        records,
        key=lambda record: (record.answered_at is not None, record.billed_seconds or 0),
    )


def _record_by_start(
    read: sa.Connection, facts: NameFacts, place: Place
) -> CallRecord | None:
    """Find the one record without a key that began when the name says, between them."""
    told = told_by_name(facts, place)
    if told.started_at is None:
        return None
    found = completion.records_started_between(
        read, told.started_at - SAME_START, told.started_at + SAME_START
    )
    fitting = [
        record
        for record in found
        if "/" in record.session_id
        and (record.caller, record.callee) == (told.caller, told.callee)
    ]
    return fitting[0] if len(fitting) == 1 else None
