"""A decision holds for the words it was made on; the latest about a second counts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.hiding import (
    HidingDecision,
    HidingReason,
    HidingState,
    HidingVerb,
    decided,
    standing_of,
    words_between,
)
from custody.records.ids import AccountId, new_call_id
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind
from tests.builders import A_MOMENT, a_redaction, a_transcript, a_turn

CALL = new_call_id()
HEARD = a_transcript(CALL, [a_turn("nimeni on Maija Mallikas kiitos")])
CHANNEL = HEARD.turns[0].channel


def a_decision(
    verb: HidingVerb, start: float, end: float, **changed: object
) -> HidingDecision:
    decision = HidingDecision(
        call_id=CALL,
        number=1,
        verb=verb,
        kind=RedactionKind.NAME,
        channel=CHANNEL,
        start=start,
        end=end,
        words=words_between(HEARD, CHANNEL, start, end),
        reason=HidingReason.MISSED,
        author=AccountId("a" * 32),
        rendition=Rendition.RAW,
        purpose=Purpose.VERIFICATION,
        made_at=A_MOMENT + timedelta(hours=1),
    )
    return replace(decision, **changed)  # type: ignore[arg-type] # any field of it


def spans(
    found: tuple[Redaction, ...], *decisions: HidingDecision
) -> list[tuple[float, float]]:
    held = decided(found, standing_of(decisions, HEARD))
    return [(span.start, span.end) for span in held]


FOUND = (a_redaction(1.0, 3.0, channel=CHANNEL),)
SHOW, HIDE = HidingVerb.SHOW, HidingVerb.HIDE


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ((), [(1.0, 3.0)]),
        ((a_decision(SHOW, 0.5, 3.5),), []),
        ((a_decision(SHOW, 1.5, 2.0),), [(1.0, 1.5), (2.0, 3.0)]),
        ((a_decision(HIDE, 4.0, 5.0),), [(1.0, 3.0), (4.0, 5.0)]),
        (
            (a_decision(SHOW, 1.0, 3.0), a_decision(HIDE, 1.0, 2.0, number=2)),
            [(1.0, 2.0)],
        ),
        ((a_decision(HIDE, 4.0, 5.0), a_decision(SHOW, 1.0, 5.0, number=2)), []),
        ((a_decision(SHOW, 1.0, 3.0, channel=CHANNEL + 1, words=""),), [(1.0, 3.0)]),
        (
            (
                a_decision(SHOW, 1.0, 3.0),
                a_decision(HidingVerb.WITHDRAWAL, 1.0, 3.0, number=2, withdraws=1),
            ),
            [(1.0, 3.0)],
        ),
    ],
    ids=[
        "none",
        "shown",
        "a part shown",
        "hidden",
        "hidden again",
        "shown in the end",
        "another channel",
        "taken back",
    ],
)
def test_the_latest_decision_about_a_second_holds(
    decisions: tuple[HidingDecision, ...], expected: list[tuple[float, float]]
) -> None:
    assert spans(FOUND, *decisions) == expected


def test_a_showing_holds_for_the_words_that_were_read_only() -> None:
    shown = a_decision(SHOW, 1.0, 3.0)
    hidden = a_decision(HIDE, 1.0, 3.0, number=2)
    other = a_transcript(CALL, [a_turn("nimeni on Liisa Mallikas kiitos")])

    states = [one.state for one in standing_of([hidden, shown], other)]

    assert states == [HidingState.STALE, HidingState.APPLIED]
    assert standing_of([shown], HEARD)[0].state is HidingState.APPLIED


@given(
    st.lists(
        st.tuples(
            st.sampled_from([SHOW, HIDE]), st.integers(0, 19), st.integers(1, 10)
        ),
        max_size=6,
    )
)
def test_every_second_is_as_the_last_decision_about_it_said(
    made: list[tuple[HidingVerb, int, int]],
) -> None:
    decisions = [
        a_decision(verb, start / 2, (start + long) / 2, number=number)
        for number, (verb, start, long) in enumerate(made, start=1)
    ]
    held = decided(FOUND, standing_of(decisions, HEARD))

    for tick in range(60):
        moment = tick / 2 + 0.25
        about = [one for one in decisions if one.start <= moment < one.end]
        wanted = about[-1].verb is HIDE if about else 1.0 <= moment < 3.0
        is_hidden = any(span.start <= moment < span.end for span in held)
        assert is_hidden == wanted
