"""What is known of a call, put together from its name, its record and its sidecar.

Each of the three tells some of it. Where two disagree, the sidecar is believed before
the switch's record, and the record before the file's name; but a number of the world
before an extension, for the record may name only the queue that was dialled on.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from custody.records.call_records import CallRecord
from custody.records.calls import Call, CallFlag, Direction, PartyRole
from ingest.directions import direction_by_numbers
from ingest.moments import is_certain, to_moment
from ingest.names import NameFacts
from ingest.sidecar import Sidecar
from ingest.telephone_numbers import is_extension, read_number

SLACK_SECONDS, SLACK_SHARE = 3.0, 0.02
"""Switches count whole seconds, and begin to record when the channels are bridged."""

_RECORD_FLAGS = frozenset(
    {
        CallFlag.SHORTER_THAN_RECORD,
        CallFlag.LONGER_THAN_RECORD,
        CallFlag.NO_CALL_RECORD,
        CallFlag.NUMBER_WITHHELD,
        CallFlag.UNCERTAIN_TIME,
    }
)
"""Flags that speak of the call's facts, and change when more of them are known."""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the source stands: what its local times and numbers mean."""

    zone: ZoneInfo
    country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one source tells of a call; None where it tells nothing.

    Attributes:
        is_withheld: whether it says that the caller's number is not known.
        is_record: whether it is a call record, or stands for one.
        talk_seconds: how long the recording should be at least.
        whole_seconds: how long it may be at most.
    """

    source: str | None = None
    session_id: str | None = None
    linked_id: str | None = None
    started_at: datetime | None = None
    is_certain: bool = True
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    direction: Direction | None = None
    caller: str | None = field(default=None, repr=False)
    callee: str | None = field(default=None, repr=False)
    is_withheld: bool = False
    agent: str | None = None
    queue: str | None = None
    language: str | None = None
    customer_ref: str | None = field(default=None, repr=False)
    transaction_refs: tuple[str, ...] | None = None
    notice_played_at: datetime | None = None
    channels: tuple[PartyRole | None, ...] | None = None
    is_record: bool = False
    talk_seconds: float | None = None
    whole_seconds: float | None = None


def told_by_name(facts: NameFacts, place: Place) -> Told:
    """Tell what the file's name says."""
    caller = read_number(facts.caller, place.country)
    callee = read_number(facts.callee, place.country)
    direction = facts.direction
    if direction is Direction.UNKNOWN:
        direction = direction_by_numbers(caller.text, callee.text)
    moment = None
    if facts.started_local is not None:
        moment = to_moment(facts.started_local, place.zone, facts.session_id)
    return Told(
        source=facts.source,
        session_id=facts.session_id,
        started_at=moment.at if moment else None,
        is_certain=moment.is_certain if moment else True,
        direction=None if direction is Direction.UNKNOWN else direction,
        caller=caller.text,
        callee=callee.text,
        is_withheld=caller.is_withheld,
        agent=_extension_of_ours(direction, caller.text, callee.text),
        queue=facts.queue,
    )


def told_by_record(record: CallRecord, place: Place) -> Told:
    """Tell what the switch's record says."""
    unknown = record.direction is Direction.UNKNOWN
    return Told(
        session_id=record.session_id,
        linked_id=record.linked_id,
        started_at=record.started_at,
        is_certain=is_certain(record.started_at, place.zone, record.session_id),
        answered_at=record.answered_at,
        ended_at=record.ended_at,
        direction=None if unknown else record.direction,
        caller=record.caller,
        callee=record.callee,
        is_withheld=record.caller is None,
        agent=record.agent,
        queue=record.queue,
        is_record=True,
        talk_seconds=record.billed_seconds,
        whole_seconds=_between(record.started_at, record.ended_at),
    )


def told_by_sidecar(sidecar: Sidecar, place: Place) -> Told:
    """Tell what the sidecar says; it stands for a record when it tells the start."""
    caller = read_number(sidecar.caller, place.country)
    moments = {
        name: None
        if local is None
        else to_moment(local, place.zone, sidecar.source_call_id)
        for name, local in (
            ("started", sidecar.started_at),
            ("answered", sidecar.answered_at),
            ("ended", sidecar.ended_at),
            ("notice", sidecar.notice_played_at),
        )
    }
    at = {name: moment.at if moment else None for name, moment in moments.items()}
    started = moments["started"]
    return Told(
        source="sidecar",
        session_id=sidecar.source_call_id,
        linked_id=sidecar.linked_id,
        started_at=at["started"],
        is_certain=started.is_certain if started else True,
        answered_at=at["answered"],
        ended_at=at["ended"],
        direction=sidecar.direction,
        caller=caller.text,
        callee=read_number(sidecar.callee, place.country).text,
        is_withheld=sidecar.says_caller and caller.text is None,
        agent=sidecar.agent_user,
        queue=sidecar.queue,
        language=sidecar.language and sidecar.language[:2].lower(),
        customer_ref=sidecar.customer_ref,
        transaction_refs=sidecar.transaction_refs or None,
        notice_played_at=at["notice"],
        channels=_roles(sidecar.channels),
        is_record=sidecar.started_at is not None,
        talk_seconds=_between(at["answered"], at["ended"]),
        whole_seconds=_between(at["started"], at["ended"]),
    )


def told_by_call(call: Call) -> Told:
    """Tell what is known already, when the file that told it is not at hand."""
    unknown = call.direction is Direction.UNKNOWN
    return Told(
        source=call.source,
        session_id=call.session_id,
        linked_id=call.linked_id,
        started_at=call.started_at,
        is_certain=CallFlag.UNCERTAIN_TIME not in call.flags,
        answered_at=call.answered_at,
        ended_at=call.ended_at,
        direction=None if unknown else call.direction,
        caller=call.caller,
        callee=call.callee,
        is_withheld=CallFlag.NUMBER_WITHHELD in call.flags,
        agent=call.agent,
        queue=call.queue,
        is_record=CallFlag.NO_CALL_RECORD not in call.flags,
        talk_seconds=_between(call.answered_at, call.ended_at),
        whole_seconds=_between(call.started_at, call.ended_at),
    )


def put_together(layers: Iterable[Told]) -> Told:
    """Make one of what several sources tell, the most believed one first."""
    told = tuple(layers)
    with_start = next((each for each in told if each.started_at), Told())
    caller = _best_number(each.caller for each in told)
    return Told(
        source=_first(each.source for each in told),
        session_id=_first(each.session_id for each in told),
        linked_id=_first(each.linked_id for each in told),
        started_at=with_start.started_at,
        is_certain=with_start.is_certain,
        answered_at=_first(each.answered_at for each in told),
        ended_at=_first(each.ended_at for each in told),
        direction=_first(each.direction for each in told),
        caller=caller,
        callee=_best_number(each.callee for each in told),
        is_withheld=caller is None and any(each.is_withheld for each in told),
        agent=_first(each.agent for each in told),
        queue=_first(each.queue for each in told),
        language=_first(each.language for each in told),
        customer_ref=_first(each.customer_ref for each in told),
        transaction_refs=_first(each.transaction_refs for each in told),
        notice_played_at=_first(each.notice_played_at for each in told),
        channels=_first(each.channels for each in told),
        is_record=any(each.is_record for each in told),
        talk_seconds=_first(each.talk_seconds for each in told),
        whole_seconds=_first(each.whole_seconds for each in told),
    )


def described(call: Call, told: Told) -> Call:
    """Give the call what is told of it, and the flags that follow from that.

    What nobody tells stays as it is; flags of the audio stay, too.
    """
    flags = {flag for flag in call.flags if flag not in _RECORD_FLAGS}
    flags.update(fact_flags(told, call.recording.duration))
    return replace(
        call,
        session_id=told.session_id or call.session_id,
        linked_id=told.linked_id or call.linked_id,
        source=told.source or call.source,
        started_at=told.started_at or call.started_at,
        answered_at=told.answered_at or call.answered_at,
        ended_at=told.ended_at or call.ended_at,
        direction=told.direction or call.direction,
        caller=told.caller or call.caller,
        callee=told.callee or call.callee,
        agent=told.agent or call.agent,
        queue=told.queue or call.queue,
        language=call.language or told.language,
        customer_ref=told.customer_ref or call.customer_ref,
        transaction_refs=told.transaction_refs or call.transaction_refs,
        notice_played_at=told.notice_played_at or call.notice_played_at,
        flags=tuple(flag for flag in CallFlag if flag in flags),
    )


def fact_flags(told: Told, duration: float) -> set[CallFlag]:
    """Tell what is odd about a recording of this length, given what is told of it.

    Args:
        told: everything that is known of the call.
        duration: seconds of audio.
    """
    flags: set[CallFlag] = set()
    if not told.is_record:
        flags.add(CallFlag.NO_CALL_RECORD)
    if told.is_withheld:
        flags.add(CallFlag.NUMBER_WITHHELD)
    if not told.is_certain:
        flags.add(CallFlag.UNCERTAIN_TIME)
    slack = SLACK_SECONDS + SLACK_SHARE * duration
    if told.talk_seconds is not None and duration < told.talk_seconds - slack:
        flags.add(CallFlag.SHORTER_THAN_RECORD)
    if told.whole_seconds is not None and duration > told.whole_seconds + slack:
        flags.add(CallFlag.LONGER_THAN_RECORD)
    return flags


def channel_parties(
    num_channels: int,
    *,
    declared: tuple[PartyRole | None, ...] | None,
    stereo: tuple[PartyRole | None, ...],
    is_dual_mono: bool,
) -> tuple[PartyRole | None, ...]:
    """Tell who speaks on which channel; None where it cannot be known.

    Args:
        num_channels: of the recording.
        declared: by the sidecar; believed when it names as many as there are.
        stereo: by the settings, for recordings of two channels.
        is_dual_mono: both channels are the same, so that neither is one party's.
    """
    if not is_dual_mono:
        for parties in (declared, stereo):
            if parties is not None and len(parties) == num_channels > 1:
                return parties
    if num_channels == 1 and declared is not None and len(declared) == 1:
        return declared
    return (None,) * num_channels


def started_by_file(modified_at: datetime, duration: float) -> datetime:
    """Guess the start of a call of which nothing is told: the file ended with it."""
    return modified_at.astimezone(UTC) - timedelta(seconds=duration)


def _roles(
    channels: tuple[str | None, ...] | None,
) -> tuple[PartyRole | None, ...] | None:
    if channels is None:
        return None
    known = {role.value: role for role in PartyRole}
    return tuple(known.get((name or "").strip().lower()) for name in channels)


def _extension_of_ours(
    direction: Direction, caller: str | None, callee: str | None
) -> str | None:
    """Name the agent by extension: of those two whose it is, where that is told."""
    ours = {Direction.OUTBOUND: caller, Direction.INBOUND: callee}.get(direction)
    return ours if is_extension(ours) else None


def _best_number(numbers: Iterable[str | None]) -> str | None:
    known = [number for number in numbers if number is not None]
    outside = (number for number in known if not is_extension(number))
    return next(outside, known[0] if known else None)


def _between(start: datetime | None, end: datetime | None) -> float | None:
    return (end - start).total_seconds() if start and end else None


def _first(values: Iterable[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)
