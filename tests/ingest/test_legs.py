from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from custody.records.call_records import CallRecord
from custody.records.calls import Direction
from ingest.legs import merge, merge_records

AT = datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)


def a_leg(**changed: object) -> CallRecord:
    leg = CallRecord(
        session_id="1.1",
        caller="+358405550142",
        callee="+358221234500",
        queue="palvelu",
        direction=Direction.INBOUND,
        started_at=AT,
        ended_at=AT + timedelta(seconds=20),
        billed_seconds=0.0,
        disposition="NO ANSWER",
    )
    return replace(leg, **changed)  # type: ignore[arg-type] # a builder changes any field


RUNG = a_leg(agent="pekka")
ANSWERED = a_leg(
    agent="maija",
    started_at=AT + timedelta(seconds=20),
    answered_at=AT + timedelta(seconds=25),
    ended_at=AT + timedelta(seconds=65),
    billed_seconds=40.0,
    disposition="ANSWERED",
)
WHOLE = replace(ANSWERED, started_at=AT)

LEGS = st.builds(
    a_leg,
    agent=st.sampled_from([None, "maija", "pekka"]),
    queue=st.sampled_from([None, "palvelu"]),
    billed_seconds=st.sampled_from([None, 0.0, 10.0, 40.0]),
    answered_at=st.sampled_from([None, AT, AT + timedelta(seconds=5)]),
    started_at=st.sampled_from([AT, AT - timedelta(seconds=9)]),
    ended_at=st.sampled_from([None, AT + timedelta(seconds=60)]),
    direction=st.sampled_from(list(Direction)),
    linked_id=st.sampled_from([None, "1.0"]),
)


def test_the_agent_who_answered_has_the_call_whoever_was_rung_before() -> None:
    assert merge(RUNG, ANSWERED) == WHOLE


def test_an_answered_leg_takes_no_agent_from_one_who_did_not() -> None:
    nameless = replace(ANSWERED, agent=None)

    assert merge(RUNG, nameless).agent is None


@given(LEGS, LEGS)
def test_the_order_of_rows_does_not_matter(one: CallRecord, other: CallRecord) -> None:
    assert merge(one, other) == merge(other, one)


@given(LEGS)
def test_a_row_read_twice_changes_nothing(leg: CallRecord) -> None:
    assert merge(leg, leg) == leg


@given(LEGS, LEGS)
def test_reading_both_rows_again_changes_nothing(
    one: CallRecord, other: CallRecord
) -> None:
    merged = merge(one, other)

    again = merge(merge(merged, one), other)

    assert again == merged


def test_records_of_different_calls_are_not_mixed() -> None:
    second = a_leg(session_id="2.2", agent="pekka")

    merged = merge_records([RUNG, second, ANSWERED])

    assert merged == {"1.1": WHOLE, "2.2": second}
