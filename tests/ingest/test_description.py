from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from custody.records.calls import CallFlag, Direction, PartyRole
from ingest.description import (
    Place,
    Told,
    channel_parties,
    described,
    fact_flags,
    put_together,
    started_by_file,
    told_by_call,
    told_by_name,
    told_by_record,
    told_by_sidecar,
)
from ingest.names import read_name
from ingest.sidecar import Sidecar, read_sidecar
from tests.builders import a_call, a_call_record

PLACE = Place(zone=ZoneInfo("Europe/Helsinki"), country="FI")
AT = datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)
NAME = "in-358221234500-358405550142-20260309-091502-1773040502.11.wav"
AGENT, CUSTOMER = PartyRole.AGENT, PartyRole.CUSTOMER


def told_of(name: str) -> Told:
    return told_by_name(read_name(name, b"k" * 32), PLACE)


def test_a_name_tells_when_who_and_which_way() -> None:
    assert told_of(NAME) == Told(
        source="freepbx",
        session_id="1773040502.11",
        started_at=AT,
        direction=Direction.INBOUND,
        caller="+358405550142",
        callee="+358221234500",
    )


def test_an_extensions_own_recording_tells_its_agent() -> None:
    told = told_of("external-0405550142-201-20260309-091502-1773040502.11.wav")

    assert (told.direction, told.agent) == (Direction.OUTBOUND, "201")
    assert (told.caller, told.callee) == ("201", "+358405550142")


@pytest.mark.parametrize("caller", ["anonymous", "unknown", ""])
def test_a_name_without_a_number_says_that_it_is_withheld(caller: str) -> None:
    told = told_of(f"in-358221234500-{caller}-20260309-091502-1773040502.11.wav")

    assert (told.caller, told.is_withheld) == (None, True)


def test_a_name_of_nothing_tells_nothing() -> None:
    assert told_of("recording.wav") == Told(source="file")


def test_the_sidecar_is_believed_before_the_record_and_that_before_the_name() -> None:
    record = a_call_record(agent="pekka", queue="palvelu", started_at=AT)
    sidecar = Sidecar(agent_user="maija", direction=Direction.OUTBOUND)

    told = put_together(
        (
            told_by_sidecar(sidecar, PLACE),
            told_by_record(record, PLACE),
            told_of(NAME.replace("091502", "091600")),
        )
    )

    assert (told.agent, told.queue) == ("maija", "palvelu")
    assert (told.direction, told.started_at) == (Direction.OUTBOUND, AT)
    assert (told.source, told.is_record) == ("sidecar", True)


def test_a_number_of_the_world_is_believed_before_a_queues_extension() -> None:
    record = a_call_record(callee="400", caller="+358405550142")

    told = put_together((told_by_record(record, PLACE), told_of(NAME)))

    assert told.callee == "+358221234500"


def test_a_number_that_anyone_tells_is_not_withheld() -> None:
    record = a_call_record(caller=None)

    told = put_together((told_by_record(record, PLACE), told_of(NAME)))

    assert (told.caller, told.is_withheld) == ("+358405550142", False)


def test_a_sidecar_that_tells_no_start_is_no_call_record() -> None:
    found = [
        told_by_sidecar(read_sidecar(text), PLACE).is_record
        for text in (b'{"queue": "a"}', b'{"started_at": "2026-03-09T09:15:02"}')
    ]

    assert found == [False, True]


def test_a_sidecars_local_times_are_the_sources() -> None:
    sidecar = read_sidecar(
        b'{"started_at": "2026-03-09T09:15:02", "ended_at": "2026-03-09T07:16:02Z",'
        b' "caller": null, "language": "fi-FI", "channels": ["Customer", "ivr"]}'
    )

    told = told_by_sidecar(sidecar, PLACE)

    assert told == Told(
        source="sidecar",
        started_at=AT,
        ended_at=AT + timedelta(seconds=60),
        is_withheld=True,
        language="fi",
        channels=(CUSTOMER, None),
        is_record=True,
        whole_seconds=60.0,
    )


def test_a_time_in_doubt_is_flagged_whoever_tells_it() -> None:
    at = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    told = [
        told_of("in-1-2-20261025-033000-1.11.wav"),
        told_by_record(a_call_record("x-1", started_at=at), PLACE),
        told_by_sidecar(read_sidecar(b'{"started_at": "2026-10-25T03:30:00"}'), PLACE),
    ]

    flags = [CallFlag.UNCERTAIN_TIME in fact_flags(each, 30.0) for each in told]

    assert flags == [True, True, True]


@pytest.mark.parametrize(
    ("duration", "flag"),
    [
        (39.9, None),
        (36.5, None),
        (34.0, CallFlag.SHORTER_THAN_RECORD),
        (0.0, CallFlag.SHORTER_THAN_RECORD),
        (46.5, None),
        (48.0, CallFlag.LONGER_THAN_RECORD),
        (900.0, CallFlag.LONGER_THAN_RECORD),
    ],
)
def test_a_recording_is_held_against_its_record(
    duration: float, flag: CallFlag | None
) -> None:
    told = Told(is_record=True, talk_seconds=39.0, whole_seconds=43.0)

    assert fact_flags(told, duration) == ({flag} if flag else set())


def test_without_a_record_that_is_said_and_no_length_is_wrong() -> None:
    assert fact_flags(Told(), 900.0) == {CallFlag.NO_CALL_RECORD}


def test_what_is_told_later_completes_a_call_and_takes_back_what_was_missed() -> None:
    call = a_call(
        agent=None,
        queue=None,
        caller=None,
        flags=(CallFlag.CROSSTALK, CallFlag.NO_CALL_RECORD, CallFlag.NUMBER_WITHHELD),
    )
    record = a_call_record(agent="maija", queue="palvelu", caller="+358405550142")

    better = described(call, told_by_record(record, PLACE))

    assert (better.agent, better.queue) == ("maija", "palvelu")
    assert better.caller == "+358405550142"
    assert better.flags == (CallFlag.CROSSTALK,)


def test_what_nobody_tells_stays_as_it_was() -> None:
    call = a_call()

    same = described(call, replace(told_by_call(call), is_record=True))

    assert same == replace(call, flags=same.flags)


def test_a_language_that_was_heard_is_not_overruled() -> None:
    call = a_call(language="sv")

    assert described(call, Told(language="fi")).language == "sv"


@pytest.mark.parametrize(
    ("num_channels", "declared", "is_dual_mono", "parties"),
    [
        (2, None, False, (AGENT, CUSTOMER)),
        (2, (CUSTOMER, AGENT), False, (CUSTOMER, AGENT)),
        (2, (CUSTOMER,), False, (AGENT, CUSTOMER)),
        (2, None, True, (None, None)),
        (2, (CUSTOMER, AGENT), True, (None, None)),
        (1, None, False, (None,)),
        (1, (CUSTOMER,), False, (CUSTOMER,)),
        (1, (CUSTOMER, AGENT), False, (None,)),
        (3, None, False, (None, None, None)),
        (3, (CUSTOMER, None, AGENT), False, (CUSTOMER, None, AGENT)),
    ],
)
def test_a_channel_is_a_partys_only_where_that_is_known(
    num_channels: int,
    declared: tuple[PartyRole | None, ...] | None,
    is_dual_mono: bool,  # noqa: FBT001 # a table's column
    parties: tuple[PartyRole | None, ...],
) -> None:
    found = channel_parties(
        num_channels,
        declared=declared,
        stereo=(AGENT, CUSTOMER),
        is_dual_mono=is_dual_mono,
    )

    assert found == parties


def test_a_file_of_which_nothing_is_told_began_its_length_before_its_end() -> None:
    assert started_by_file(AT, 60.0) == AT - timedelta(seconds=60)
