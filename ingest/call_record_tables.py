"""Call records (CDR) as switches write them: Asterisk's Master.csv and tables exported.

A table is recognised by what stands in it, never by its name. One call may have many
rows (every agent whom a queue rang has one); `ingest.legs` makes one record of them.
A row that cannot be read is reported with its line and its fault; the others are kept.

Source: Asterisk cdr/cdr_csv.c (order of columns); FreePBX/cdr Cdr.class.php (names of
columns); FusionPBX v_xml_cdr.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

from custody.records.call_records import CallRecord
from custody.records.calls import Direction
from ingest.directions import (
    agent_of_channel,
    agent_of_userfield,
    direction_by_context,
)
from ingest.moments import to_moment
from ingest.telephone_numbers import is_extension, read_number

MASTER_COLUMNS = (
    "accountcode",
    "src",
    "dst",
    "dcontext",
    "clid",
    "channel",
    "dstchannel",
    "lastapp",
    "lastdata",
    "start",
    "answer",
    "end",
    "duration",
    "billsec",
    "disposition",
    "amaflags",
    "uniqueid",
    "userfield",
)
"""Master.csv has no header; the last two only with `loguniqueid`, `loguserfield`."""

MIN_MASTER_COLUMNS = 16

_ALIASES = {
    "calldate": "start",
    "start_stamp": "start",
    "answer_stamp": "answer",
    "end_stamp": "end",
    "caller_id_number": "src",
    "destination_number": "dst",
    "xml_cdr_uuid": "uniqueid",
    "uuid": "uniqueid",
    "originating_leg_uuid": "linkedid",
    "context": "dcontext",
    "hangup_cause": "disposition",
    "cc_queue": "queue",
    "cc_agent": "userfield",
    "record_name": "recordingfile",
}
"""What FreePBX and FusionPBX call the columns that Master.csv has."""

_REQUIRED_COLUMNS = frozenset({"start", "src", "dst", "uniqueid"})

_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d")
_SECONDS = re.compile(r"\d{1,9}(?:\.\d+)?")
_SESSION = re.compile(r"[^\s,]{1,150}")


class TableKind(Enum):
    """The ways in which a table of call records may be laid out."""

    MASTER = "master"
    HEADED = "headed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRow:
    """A row that could not be read.

    Attributes:
        line: counted from 1, where the row ends in the file.
        reason: without any of the row's content.
    """

    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchRow:
    """One row that was read: the record, and the recording's name where it has one."""

    record: CallRecord
    recording_name: str | None = field(default=None, repr=False)


class _RowFaultError(ValueError):
    """A row's fault; never leaves this module."""


def recognise_table(first_lines: str) -> TableKind | None:
    """Tell what kind of call records begin like this, None if they are none.

    Args:
        first_lines: the beginning of a text file; some lines, for one may be broken.
    """
    lines = first_lines.splitlines()
    header = _column_names(_values(lines[0], _delimiter(lines[0]))) if lines else ()
    if set(header) >= _REQUIRED_COLUMNS:
        return TableKind.HEADED
    if any(_is_master_row(_values(line, ",")) for line in lines):
        return TableKind.MASTER
    return None


def read_table(
    lines: Iterable[str], kind: TableKind, *, zone: ZoneInfo, country: str
) -> Iterator[SwitchRow | RejectedRow]:
    """Read a table line by line, so that a broken line costs no other.

    Args:
        lines: of the file.
        kind: as recognised.
        zone: where the switch's clock hangs.
        country: ISO 3166, of numbers without a prefix.
    """
    numbered = enumerate(lines, start=1)
    columns: tuple[str, ...] = MASTER_COLUMNS
    delimiter = ","
    if kind is TableKind.HEADED:
        _, header = next(numbered, (1, ""))
        delimiter = _delimiter(header)
        columns = _column_names(_values(header, delimiter))
    for number, line in numbered:
        values = _values(line, delimiter)
        if not any(values):
            continue
        try:
            yield _read_row(_named(values, columns, kind), zone, country)
        except _RowFaultError as fault:
            yield RejectedRow(line=number, reason=str(fault))


def _values(line: str, delimiter: str) -> list[str]:
    """Part one line; one that no reader of CSV would take has no values that fit."""
    try:
        return next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter), [])
    except csv.Error:
        return [line]


def _is_master_row(values: list[str]) -> bool:
    return (
        MIN_MASTER_COLUMNS <= len(values) <= len(MASTER_COLUMNS)
        and _TIME.match(values[9].strip()) is not None
        and all(_SECONDS.fullmatch(seconds.strip()) for seconds in values[12:14])
    )


def _named(
    values: list[str], columns: tuple[str, ...], kind: TableKind
) -> Mapping[str, str]:
    """Give each value its column's name."""
    fewest = MIN_MASTER_COLUMNS if kind is TableKind.MASTER else len(columns)
    if not fewest <= len(values) <= len(columns):
        wanted = (
            len(columns) if fewest == len(columns) else f"{fewest} to {len(columns)}"
        )
        msg = f"it has {len(values)} columns, not {wanted}"
        raise _RowFaultError(msg)
    return {name: value.strip() for name, value in zip(columns, values, strict=False)}


def _read_row(row: Mapping[str, str], zone: ZoneInfo, country: str) -> SwitchRow:
    """Read one row whose columns have their names."""
    session_id = row.get("uniqueid", "")
    started_at = _moment(row, "start", zone, session_id)
    if started_at is None:
        msg = "the start is missing"
        raise _RowFaultError(msg)
    if not session_id:  # `loguniqueid` is off: the channel's name is unique for a time
        session_id = f"{started_at.timestamp():.0f}/{row.get('channel', '')}"
    elif not _SESSION.fullmatch(session_id):
        msg = "the unique id is no key"
        raise _RowFaultError(msg)
    caller = read_number(row["src"], country).text
    callee = read_number(_dialled(row), country).text
    direction = _direction(row, caller, callee)
    billed_seconds = _seconds(row, "billsec")
    record = CallRecord(
        session_id=session_id,
        linked_id=row.get("linkedid") or None,
        caller=caller,
        callee=callee,
        agent=_agent(row, direction),
        queue=_queue(row),
        direction=direction,
        started_at=started_at,
        answered_at=_answered_at(row, started_at, zone, session_id),
        ended_at=_ended_at(row, started_at, zone, session_id),
        billed_seconds=billed_seconds,
        disposition=row.get("disposition", "").upper() or None,
    )
    recording_name = PurePosixPath(row.get("recordingfile", "")).name
    return SwitchRow(record=record, recording_name=recording_name or None)


def _dialled(row: Mapping[str, str]) -> str:
    """Give the number that the caller dialled, not the queue it was sent on to."""
    return row.get("did") or row["dst"]


def _direction(
    row: Mapping[str, str], caller: str | None, callee: str | None
) -> Direction:
    told = row.get("direction", "").lower()
    if told in {"inbound", "outbound"}:
        return Direction(told)
    if told == "local":  # FusionPBX
        return Direction.INTERNAL
    if row.get("did"):
        return Direction.INBOUND
    return direction_by_context(row.get("dcontext", ""), caller, callee)


def _agent(row: Mapping[str, str], direction: Direction) -> str | None:
    """Name the agent: whose channel answered, or whose channel dialled."""
    ours = "channel" if direction is Direction.OUTBOUND else "dstchannel"
    return (
        agent_of_channel(row.get(ours, ""))
        or agent_of_userfield(row.get("userfield", ""))
        or _dialled_extension(row, direction)
    )


def _dialled_extension(row: Mapping[str, str], direction: Direction) -> str | None:
    """Take the extension itself for the agent, unless it is a queue's or a group's."""
    number = row["src"] if direction is Direction.OUTBOUND else row["dst"]
    is_own = direction is Direction.OUTBOUND or row.get("lastapp", "") == "Dial"
    return number if is_own and is_extension(number) else None


def _queue(row: Mapping[str, str]) -> str | None:
    if row.get("queue"):
        return row["queue"]
    if row.get("lastapp", "").lower() == "queue":
        return row.get("lastdata", "").split(",")[0] or None
    if row.get("dcontext", "") == "ext-queues":
        return row["dst"] or None
    return None


def _answered_at(
    row: Mapping[str, str], started_at: datetime, zone: ZoneInfo, session_id: str
) -> datetime | None:
    """Tell when it was answered; a table without that column counts back from the end.

    FreePBX exports the whole length and the length from the answer on.
    """
    told = _moment(row, "answer", zone, session_id)
    duration, billed = _seconds(row, "duration"), _seconds(row, "billsec")
    if told is not None or "answer" in row or not duration or not billed:
        return told
    return started_at + timedelta(seconds=max(0.0, duration - billed))


def _ended_at(
    row: Mapping[str, str], started_at: datetime, zone: ZoneInfo, session_id: str
) -> datetime | None:
    """Tell when it ended; the length counts, for a clock may be set back meanwhile."""
    duration = _seconds(row, "duration")
    if duration is not None:
        return started_at + timedelta(seconds=duration)
    return _moment(row, "end", zone, session_id)


def _seconds(row: Mapping[str, str], column: str) -> float | None:
    text = row.get(column, "")
    if not text:
        return None
    if not _SECONDS.fullmatch(text):
        msg = f"the column {column} is no number of seconds"
        raise _RowFaultError(msg)
    return float(text)


def _moment(
    row: Mapping[str, str], column: str, zone: ZoneInfo, session_id: str
) -> datetime | None:
    text = row.get(column, "")
    if not text or text.startswith("0000-00-00"):
        return None
    try:
        local = datetime.fromisoformat(text)
        return to_moment(local, zone, session_id).at.astimezone(UTC)
    except (ValueError, OverflowError):
        msg = f"the column {column} is no time such as 2026-03-09 09:15:02"
        raise _RowFaultError(msg) from None


def _column_names(header: list[str]) -> tuple[str, ...]:
    names = (name.strip().strip('\ufeff"').lower() for name in header)
    return tuple(_ALIASES.get(name, name) for name in names)


def _delimiter(header: str) -> str:
    """Tell which of the usual delimiters a header uses."""
    return max(",;\t", key=header.count)
