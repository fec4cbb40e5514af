"""Legs of one conversation: what is said on one is evidence for the others."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from analytics.desk import AnalyticsDesk
from analytics.legs import conversation, legs_of
from analytics.stage import analyse_call
from custody.catalogue import tables as t
from custody.catalogue.calls import call_by_id
from custody.catalogue.findings import links_of
from custody.catalogue.stages import add_stage
from custody.catalogue.transcripts import put_transcript
from custody.records.calls import Call, PartyRole
from custody.records.stages import Stage, StageState
from custody.records.transcripts import Turn
from tests.analytics.desks import a_desk, lay_call, register
from tests.builders import (
    A_MOMENT,
    AClock,
    a_customer,
    a_transaction,
    a_transcript,
    a_turn,
)

KEY = "1772538369.266"
FIRST = (
    "agent: Ajanvaraus, Anna.",
    "customer: Täällä Aino Laaksonen, haluaisin ajan lääkärille.",
    "agent: Pieni hetki, yhdistän.",
)
SECOND = (
    "agent: Hei, Jussi tässä jatkaa.",
    "agent: Varasin teille ajan.",
    "customer: Kiitos, kuulemiin.",
)


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    return a_desk(tmp_path)


def _turns(lines: Sequence[str]) -> list[Turn]:
    turns: list[Turn] = []
    start = 0.5
    for line in lines:
        name, _, text = line.partition(": ")
        channel = 0 if name == "agent" else 1
        turns.append(a_turn(text, start=start, party=PartyRole(name), channel=channel))
        start = turns[-1].end + 0.6
    return turns


def _legs(desk: AnalyticsDesk) -> tuple[Call, Call]:
    """Lay two legs: an outsider's number, the customer's name on the first only."""
    register(
        desk,
        [a_customer("5729", name="Aino Laaksonen", phones=())],
        [
            a_transaction(
                customer_id="5729",
                handled_by="jussi",
                occurred_at=A_MOMENT + timedelta(minutes=3),
            )
        ],
    )
    first = lay_call(desk, _turns(FIRST), caller=None, linked_id=KEY, agent="anna")
    second = lay_call(
        desk,
        _turns(SECOND),
        started_at=A_MOMENT + timedelta(minutes=2),
        caller=None,
        linked_id=KEY,
        agent="jussi",
    )
    return first, second


def test_the_customer_named_on_the_first_leg_is_the_seconds_too(
    desk: AnalyticsDesk,
) -> None:
    _, second = _legs(desk)

    analyse_call(second.call_id, desk=desk)

    with desk.catalogue.reading() as read:
        assert call_by_id(read, second.call_id).customer_id == "5729"


def test_what_the_second_leg_did_is_the_firsts_transaction_too(
    desk: AnalyticsDesk,
) -> None:
    first, _ = _legs(desk)

    analyse_call(first.call_id, desk=desk)

    with desk.catalogue.reading() as read:
        linked = [link.transaction_id for link in links_of(read, first.call_id)]
    assert linked == [a_transaction().transaction_id]


def _put_back(desk: AnalyticsDesk) -> set[str]:
    """Give the calls whose analysis waits, and let it wait no more."""
    stage = t.stages.c.stage == str(Stage.ANALYSE)
    with desk.catalogue.writing() as work:
        query = sa.select(t.stages.c.call_id).where(
            stage, t.stages.c.state == str(StageState.WAITING)
        )
        found = set(work.execute(query).scalars())
        work.execute(
            sa.update(t.stages).where(stage).values(state=str(StageState.DONE))
        )
    return found


def test_a_leg_read_too_early_is_read_once_more_and_never_to_and_fro(
    desk: AnalyticsDesk,
) -> None:
    clock = desk.clock
    assert isinstance(clock, AClock)
    first, second = _legs(desk)
    clock.forward(days=1)
    with desk.catalogue.writing() as work:
        for call in (first, second):
            add_stage(work, call.call_id, Stage.ANALYSE, clock())
    _put_back(desk)

    def analysed(call: Call) -> set[str]:
        clock.forward(minutes=1)
        analyse_call(call.call_id, desk=desk)
        return _put_back(desk)

    alone = analysed(first)
    clock.forward(minutes=1)
    with desk.catalogue.writing() as work:
        heard = a_transcript(second.call_id, _turns(SECOND), created_at=clock())
        put_transcript(work, heard)
    rounds = [analysed(second), analysed(first), analysed(second)]

    assert alone == set()
    assert rounds == [{first.call_id}, set(), set()]


def test_a_call_alone_is_its_own_conversation(desk: AnalyticsDesk) -> None:
    call = lay_call(desk, _turns(FIRST))
    transcript = a_transcript(call.call_id, _turns(FIRST))

    with desk.catalogue.reading() as read:
        assert legs_of(read, call) == ()
    assert conversation(call, transcript, ()) == (call, transcript)


def test_a_conversation_spans_its_legs_in_their_order(desk: AnalyticsDesk) -> None:
    first, second = _legs(desk)
    with desk.catalogue.reading() as read:
        legs = legs_of(read, second)

    whole, text = conversation(
        second, a_transcript(second.call_id, _turns(SECOND)), legs
    )

    assert [leg.call.call_id for leg in legs] == [first.call_id]
    assert whole.started_at == first.started_at
    starts = [turn.words[0].start for turn in text.turns]
    assert min(starts[:3]) == pytest.approx(120.5)
    assert min(starts[3:]) == pytest.approx(0.5)
