"""The calls: adding, finding, listing them with all that a list shows."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.call_filters import CallFilter, conditions
from custody.catalogue.upserts import batches, is_inserted
from custody.errors import CallAmbiguousError, CallExistsError, CallMissingError
from custody.records.calls import Call, CallFlag, Direction, PartyRole, Recording
from custody.records.findings import NoticeGiven, Verdict
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.stages import STAGE_ORDER, CallStage, Stage, StageState

__all__ = [
    "CallFilter",
    "CallSummary",
    "add_call",
    "call_by_id",
    "call_stage",
    "count_calls",
    "find_by_digest",
    "find_call_id",
    "list_calls",
    "set_customer",
    "set_flags",
    "set_language",
    "summary_of",
]

MIN_PREFIX: Final = 6
"""Of 32 hexadecimal digits: 6 tell a thousand calls apart with one chance in 33."""

IDS_AT_ONCE: Final = 5000
"""Ids in one statement; PostgreSQL takes 65,535 parameters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSummary:
    """One call as a list shows it.

    Attributes:
        stage: how far it has come.
        transaction_ids: of its links, the strongest first.
        verdicts: one a finding, in order of transaction and field.
        notice_given: None before it was analysed.
        failure: why a stage failed for good, as an error's name; None if none did.
        failure_message: the same in a sentence, without anything personal.
    """

    call: Call
    stage: CallStage
    transaction_ids: tuple[TransactionId, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    notice_given: NoticeGiven | None = None
    failure: str | None = None
    failure_message: str | None = field(default=None, repr=False)

    @property
    def has_failed(self) -> str | None:
        """The cause of failure, None when nothing failed."""
        return self.failure


def add_call(work: sa.Connection, call: Call) -> None:
    """Write a call; the same call again overwrites what was there.

    Raises:
        CallExistsError: another call was made of the same source bytes.
    """
    row = _row_of(call)
    if is_inserted(work, t.calls, row):
        return
    known = find_by_digest(work, call.content_digest)
    if known is not None and known != call.call_id:
        raise CallExistsError(known)
    _update(work, call.call_id, row)


def call_by_id(read: sa.Connection, call_id: CallId) -> Call:
    """Read one call.

    Raises:
        CallMissingError: there is none of that id.
    """
    query = sa.select(t.calls).where(t.calls.c.call_id == call_id)
    found = read.execute(query).mappings().one_or_none()
    if found is None:
        raise CallMissingError(call_id)
    return _call_of(found)


def find_by_digest(read: sa.Connection, digest: str) -> CallId | None:
    """Find the call that was made of source bytes with this digest."""
    query = sa.select(t.calls.c.call_id).where(t.calls.c.content_digest == digest)
    found = read.execute(query).scalar_one_or_none()
    return None if found is None else CallId(found)


def find_call_id(read: sa.Connection, text: str) -> CallId:
    """Find a call by what people call it.

    In this order: its id, the switch's key, the source file's name, the beginning of
    its id (six digits or more).

    Raises:
        CallMissingError: no call answers.
        CallAmbiguousError: several do.
    """
    ways = [
        t.calls.c.call_id == text.lower(),
        t.calls.c.session_id == text,
        t.calls.c.source_name == text,
    ]
    if len(text) >= MIN_PREFIX:
        ways.append(t.calls.c.call_id.startswith(text.lower(), autoescape=True))
    for way in ways:
        found = read.execute(sa.select(t.calls.c.call_id).where(way)).scalars().all()
        if len(found) > 1:
            raise CallAmbiguousError(text, len(found))
        if found:
            return CallId(found[0])
    raise CallMissingError(text)


def set_flags(work: sa.Connection, call_id: CallId, flags: Iterable[CallFlag]) -> None:
    """Write a call's flags in place of those it had.

    Raises:
        CallMissingError: there is no such call.
    """
    _update(work, call_id, {"flags": [str(flag) for flag in flags]})


def set_language(work: sa.Connection, call_id: CallId, language: str | None) -> None:
    """Write the language that was spoken, ISO 639-1.

    Raises:
        CallMissingError: there is no such call.
    """
    _update(work, call_id, {"language": language})


def set_customer(
    work: sa.Connection, call_id: CallId, customer_id: CustomerId | None
) -> None:
    """Write whom the call was with, None when that is not known.

    Raises:
        CallMissingError: there is no such call.
    """
    _update(work, call_id, {"customer_id": customer_id})


def list_calls(read: sa.Connection, call_filter: CallFilter) -> tuple[CallSummary, ...]:
    """List the calls that pass a filter, newest first.

    A handful of queries, however many calls: one for the calls, one for each table
    that a summary draws on.
    """
    query = (
        sa.select(t.calls)
        .where(*conditions(read, call_filter))
        .order_by(t.calls.c.started_at.desc(), t.calls.c.call_id)
        .limit(call_filter.limit)
        .offset(call_filter.offset or None)
    )
    calls = [_call_of(row) for row in read.execute(query).mappings()]
    return tuple(
        summary
        for batch in batches(calls, IDS_AT_ONCE)
        for summary in _summaries(read, batch)
    )


def count_calls(read: sa.Connection, call_filter: CallFilter) -> int:
    """Count the calls that pass a filter, whatever its limit and offset."""
    query = sa.select(sa.func.count()).select_from(t.calls)
    found = read.execute(query.where(*conditions(read, call_filter)))
    return int(found.scalar_one())


def summary_of(read: sa.Connection, call_id: CallId) -> CallSummary:
    """Sum up one call.

    Raises:
        CallMissingError: there is none of that id.
    """
    (summary,) = _summaries(read, (call_by_id(read, call_id),))
    return summary


def call_stage(states: dict[Stage, StageState]) -> CallStage:
    """Tell how far a call has come from where its stages stand."""
    if StageState.FAILED in states.values():
        return CallStage.FAILED
    reached = {
        Stage.TRANSCRIBE: CallStage.TRANSCRIBED,
        Stage.ANALYSE: CallStage.ANALYSED,
        Stage.REDACT: CallStage.DONE,
    }
    so_far = CallStage.INGESTED
    for stage in STAGE_ORDER:
        if states.get(stage) is not StageState.DONE:
            break
        so_far = reached[stage]
    return so_far


def _summaries(read: sa.Connection, calls: Sequence[Call]) -> Iterable[CallSummary]:
    ids = [call.call_id for call in calls]
    states: defaultdict[str, dict[Stage, StageState]] = defaultdict(dict)
    failures: dict[str, tuple[str, str | None]] = {}
    for row in _rows_of(read, t.stages, ids):
        states[row.call_id][Stage(row.stage)] = StageState(row.state)
        if row.state == StageState.FAILED:
            failures[row.call_id] = (row.error_code or "unknown", row.error_message)
    links: defaultdict[str, list[TransactionId]] = defaultdict(list)
    for row in _rows_of(read, t.links, ids, t.links.c.score.desc()):
        links[row.call_id].append(TransactionId(row.transaction_id))
    verdicts: defaultdict[str, list[Verdict]] = defaultdict(list)
    for row in _rows_of(read, t.findings, ids):
        verdicts[row.call_id].append(Verdict(row.verdict))
    notices = {
        row.call_id: NoticeGiven(row.notice_given)
        for row in _rows_of(read, t.analyses, ids)
    }
    for call in calls:
        failure, message = failures.get(call.call_id, (None, None))
        yield CallSummary(
            call=call,
            stage=call_stage(states[call.call_id]),
            transaction_ids=tuple(links[call.call_id]),
            verdicts=tuple(verdicts[call.call_id]),
            notice_given=notices.get(call.call_id),
            failure=failure,
            failure_message=message,
        )


_NEEDED: Final = {
    t.stages: ("call_id", "stage", "state", "error_code", "error_message"),
    t.links: ("call_id", "transaction_id"),
    t.findings: ("call_id", "verdict"),
    t.analyses: ("call_id", "notice_given"),
}


def _rows_of(
    read: sa.Connection,
    table: sa.Table,
    ids: Sequence[CallId],
    *order: sa.ColumnElement[Any],
) -> Sequence[Any]:
    columns = [table.c[name] for name in _NEEDED[table]]
    query = sa.select(*columns).where(table.c.call_id.in_(ids))
    return read.execute(query.order_by(*order, *table.primary_key)).all()


def _update(work: sa.Connection, call_id: CallId, values: dict[str, Any]) -> None:
    statement = sa.update(t.calls).where(t.calls.c.call_id == call_id).values(values)
    if work.execute(statement).rowcount == 0:
        raise CallMissingError(call_id)


_SAME_NAMED: Final = (
    "call_id",
    "session_id",
    "linked_id",
    "source",
    "source_name",
    "content_digest",
    "started_at",
    "answered_at",
    "ended_at",
    "ingested_at",
    "duration",
    "agent",
    "caller",
    "callee",
    "queue",
    "language",
    "customer_ref",
    "notice_played_at",
    "customer_id",
)
_OF_RECORDING: Final = (
    "num_channels",
    "sampling_rate",
    "num_samples",
    "codec",
    "media_type",
)


def _row_of(call: Call) -> dict[str, Any]:
    parties = call.recording.channel_parties
    return (
        {name: getattr(call, name) for name in _SAME_NAMED}
        | {name: getattr(call.recording, name) for name in _OF_RECORDING}
        | {
            "direction": str(call.direction),
            "transaction_refs": list(call.transaction_refs),
            "flags": [str(flag) for flag in call.flags],
            "channel_parties": [party and str(party) for party in parties],
        }
    )


def _call_of(row: sa.RowMapping) -> Call:
    recording = Recording(
        **{name: row[name] for name in _OF_RECORDING},
        channel_parties=tuple(
            party and PartyRole(party) for party in row["channel_parties"]
        ),
    )
    return Call(
        **{name: row[name] for name in _SAME_NAMED},
        direction=Direction(row["direction"]),
        transaction_refs=tuple(row["transaction_refs"]),
        flags=tuple(CallFlag(flag) for flag in row["flags"]),
        recording=recording,
    )
