"""The stage: ten sample calls as they were really heard, and scenes of our own."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from analytics.desk import AnalyticsDesk
from analytics.load import load_customers, load_transactions
from analytics.stage import analyse_call
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import add_correction
from custody.catalogue.findings import analysis_of, findings_of, links_of
from custody.catalogue.transcripts import transcript_of
from custody.errors import TranscriptMissingError
from custody.records.calls import Call, PartyRole
from custody.records.findings import FindingField, NoticeGiven, Verdict
from custody.records.ids import CallId, CustomerId
from custody.records.transcripts import Turn
from tests.analytics.desks import a_desk, lay_call, register
from tests.analytics.heard import SAMPLES, ZONE, golden, golden_turns
from tests.builders import (
    A_MOMENT,
    a_correction,
    a_customer,
    a_transaction,
    a_turn,
    an_added_call,
)

OWN = "+358405550123"


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    return a_desk(tmp_path)


def _linked(desk: AnalyticsDesk, call_id: CallId) -> set[str]:
    with desk.catalogue.reading() as read:
        return {link.transaction_id for link in links_of(read, call_id)}


def _verdicts(desk: AnalyticsDesk, call_id: CallId) -> dict[tuple[str, str], str]:
    with desk.catalogue.reading() as read:
        return {
            (one.transaction_id, str(one.field)): str(one.verdict)
            for one in findings_of(read, call_id)
        }


def _customer(desk: AnalyticsDesk, call_id: CallId) -> str | None:
    with desk.catalogue.reading() as read:
        return call_by_id(read, call_id).customer_id


@cache
def _truth() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8")))


def _true_turns(call: dict[str, Any]) -> tuple[Turn, ...]:
    stereo = call["channels"] > 1
    return tuple(
        a_turn(
            turn["text"],
            start=turn["start"],
            party=PartyRole(turn["speaker"]) if stereo else None,
            channel=turn["channel"] if stereo else 0,
            seconds_a_word=(turn["end"] - turn["start"]) / len(turn["text"].split()),
        )
        for turn in call["turns"]
    )


def _lay_sample(desk: AnalyticsDesk, call: dict[str, Any], way: str) -> Call:
    turns = (
        _true_turns(call)
        if way == "true text"
        else golden_turns(golden("calls_heard.json")[way][call["id"]]["channels"])
    )
    return lay_call(
        desk,
        turns,
        language=call["lang"],
        started_at=datetime.fromisoformat(call["started_at"]).replace(tzinfo=ZONE),
        duration=call["duration"],
        caller=call["caller"] if call["caller"].startswith("+") else None,
        callee=call["called"],
        agent=call["agent"],
    )


@pytest.mark.parametrize("way", ["true text", "tallenne", "plain", "voice-activity"])
def test_the_samples_are_linked_and_read_as_the_truth_has_it(
    desk: AnalyticsDesk, way: str
) -> None:
    load_customers([SAMPLES / "customers.csv"], desk)
    load_transactions([SAMPLES / "transactions.csv"], desk)
    links: dict[str, set[str]] = {}
    wrong: list[tuple[str, str, str]] = []
    num_right = 0
    for call in _truth():
        call_id = _lay_sample(desk, call, way).call_id
        analyse_call(call_id, desk=desk)
        links[call["id"]] = _linked(desk, call_id)
        read = _verdicts(desk, call_id)
        for transaction_id, facts in call["facts"].items():
            for name, true in facts.items():
                verdict = read[transaction_id, name]
                num_right += verdict == true
                if verdict not in {true, Verdict.UNCLEAR}:
                    wrong.append((call["id"], name, verdict))

    assert links == {call["id"]: set(call["links"]) for call in _truth()}
    assert wrong == []
    assert num_right >= (19 if way in {"true text", "tallenne", "plain"} else 18)


@pytest.mark.parametrize("way", ["true text", "tallenne"])
def test_the_fourth_samples_amount_is_contradicted(
    desk: AnalyticsDesk, way: str
) -> None:
    load_customers([SAMPLES / "customers.csv"], desk)
    load_transactions([SAMPLES / "transactions.csv"], desk)
    call_id = _lay_sample(desk, _truth()[3], way).call_id

    analyse_call(call_id, desk=desk)

    with desk.catalogue.reading() as read:
        (amount,) = (
            one
            for one in findings_of(read, call_id)
            if one.field is FindingField.AMOUNT_EUR
        )
    assert (amount.verdict, amount.expected, amount.heard) == (
        Verdict.CONTRADICTED,
        "89.00",
        "98.00",
    )
    assert amount.start is not None
    assert 10 < amount.start < 21


def test_the_sixth_samples_customer_is_found_without_a_number(
    desk: AnalyticsDesk,
) -> None:
    load_customers([SAMPLES / "customers.csv"], desk)
    load_transactions([SAMPLES / "transactions.csv"], desk)
    call_id = _lay_sample(desk, _truth()[5], "tallenne").call_id

    analyse_call(call_id, desk=desk)

    with desk.catalogue.reading() as read:
        analysis = analysis_of(read, call_id)
    assert analysis is not None
    assert analysis.customer_id == "5729"
    assert set(analysis.customer_reasons) == {
        "the customer number was said",
        "the customer's name was said",
    }
    assert analysis.notice.given is NoticeGiven.TRUE


BOOKING = (
    "agent: Hyvää päivää, puhelu nauhoitetaan.",
    "customer: Hei, haluaisin varata ajan lääkärille.",
    "agent: Varasin ajan kahdestoista maaliskuuta kello kymmenen kolmekymmentä.",
    "agent: Se on lääkäri Virtaselle.",
    "customer: Kiitos.",
)


def _turns(lines: Sequence[str]) -> list[Turn]:
    turns: list[Turn] = []
    start = 0.5
    for line in lines:
        name, _, text = line.partition(": ")
        turns.append(
            a_turn(
                text,
                start=start,
                party=PartyRole(name),
                channel=0 if name == "agent" else 1,
                seconds_a_word=0.4,
            )
        )
        start = turns[-1].end + 0.6
    return turns


def test_an_agents_other_customer_of_the_same_minute_is_not_linked(
    desk: AnalyticsDesk,
) -> None:
    register(
        desk,
        [a_customer(phones=(OWN,)), a_customer("9", phones=("+358405550999",))],
        [a_transaction(), a_transaction("T-other", customer_id=CustomerId("9"))],
    )
    call = lay_call(desk, _turns(BOOKING))

    analyse_call(call.call_id, desk=desk)

    assert _linked(desk, call.call_id) == {"T-1001"}


def test_a_parent_may_book_for_a_child_who_has_no_number(desk: AnalyticsDesk) -> None:
    register(
        desk,
        [a_customer(phones=(OWN,)), a_customer("9", name="Lapsi Esimerkki", phones=())],
        [a_transaction("T-child", customer_id=CustomerId("9"))],
    )
    lines = (*BOOKING, "agent: Summa on kahdeksankymmentäyhdeksän euroa.")
    call = lay_call(desk, _turns(lines))

    analyse_call(call.call_id, desk=desk)

    assert _linked(desk, call.call_id) == {"T-child"}


def test_one_call_may_hold_two_transactions(desk: AnalyticsDesk) -> None:
    lines = (
        *BOOKING,
        "customer: En halua enää mainoksia.",
        "agent: Merkitsen teille markkinointikiellon.",
    )
    register(
        desk,
        [a_customer(phones=(OWN,))],
        [
            a_transaction(),
            a_transaction(
                "T-2",
                kind="marketing_ban",
                service=None,
                amount_eur=None,
                appointment_at=None,
                practitioner=None,
                reference=None,
            ),
        ],
    )
    call = lay_call(desk, _turns(lines))

    analyse_call(call.call_id, desk=desk)

    assert _linked(desk, call.call_id) == {"T-1001", "T-2"}


def test_one_transaction_may_have_two_calls(desk: AnalyticsDesk) -> None:
    register(desk, [a_customer(phones=(OWN,))], [a_transaction()])
    first = lay_call(desk, _turns(BOOKING))
    again = lay_call(
        desk,
        _turns(
            (
                "agent: Hyvää päivää, puhelu nauhoitetaan.",
                "customer: Hei, soitan varauksesta. Olihan se aika varattu?",
                "agent: Aika on varattu, kahdestoista maaliskuuta puoli yksitoista.",
            )
        ),
        started_at=A_MOMENT + timedelta(days=1),
    )

    analyse_call(first.call_id, desk=desk)
    analyse_call(again.call_id, desk=desk)

    assert _linked(desk, first.call_id) == {"T-1001"}
    assert _linked(desk, again.call_id) == {"T-1001"}


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ("agent: Puhelu nauhoitetaan.", "customer: Olen pettynyt palveluunne.",
             "agent: Välitän palautteen."),
            id="a complaint",
        ),
        pytest.param(
            ("agent: Puhelu nauhoitetaan.", "customer: Mihin aikaan olette auki?",
             "agent: Olemme auki kello kahdeksasta kuuteentoista."),
            id="opening hours",
        ),
        pytest.param(
            ("agent: Puhelu nauhoitetaan.", "customer: Tarvitsisin reseptin uusimisen.",
             "agent: Resepti uusitaan kahden päivän kuluessa."),
            id="a prescription",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("days", [-6, -1, 1, 6])
def test_a_call_about_something_else_links_to_nothing(
    desk: AnalyticsDesk, lines: tuple[str, ...], days: int
) -> None:
    register(
        desk,
        [a_customer(phones=(OWN,))],
        [
            a_transaction(occurred_at=A_MOMENT + timedelta(days=days)),
            a_transaction(
                "T-2",
                kind="payment",
                service="lasku",
                handled_by=None,
                occurred_at=A_MOMENT + timedelta(days=days, minutes=10),
            ),
        ],
    )
    call = lay_call(desk, _turns(lines))

    analyse_call(call.call_id, desk=desk)

    assert _linked(desk, call.call_id) == set()


def test_of_a_household_the_one_who_is_spoken_of_is_linked(desk: AnalyticsDesk) -> None:
    register(
        desk,
        [
            a_customer(name="Aino Esimerkki", phones=(OWN,)),
            a_customer("6001", name="Eero Esimerkki", phones=(OWN,)),
        ],
        [
            a_transaction(handled_by="pekka", occurred_at=A_MOMENT - timedelta(days=2)),
            a_transaction("T-eero", customer_id=CustomerId("6001")),
        ],
    )
    lines = ("customer: Hei, täällä Eero Esimerkki.", *BOOKING)
    call = lay_call(desk, _turns(lines))

    analyse_call(call.call_id, desk=desk)

    assert _linked(desk, call.call_id) == {"T-eero"}
    assert _customer(desk, call.call_id) == "6001"


def test_a_person_s_words_win_over_the_machine_s(desk: AnalyticsDesk) -> None:
    register(desk, [a_customer(phones=(OWN,))], [a_transaction()])
    lines = (*BOOKING, "agent: Summa on yhdeksänkymmentäkahdeksan euroa.")
    call = lay_call(desk, _turns(lines))
    analyse_call(call.call_id, desk=desk)
    amount = ("T-1001", "amount_eur")
    assert _verdicts(desk, call.call_id)[amount] == "contradicted"
    with desk.catalogue.writing() as work:
        heard = transcript_of(work, call.call_id)
        assert heard
        right = "kahdeksankymmentäyhdeksän"
        last = len(heard.turns) - 1
        add_correction(work, a_correction(heard, last, 2, after=right))

    analyse_call(call.call_id, desk=desk)

    assert _verdicts(desk, call.call_id)[amount] == "confirmed"
    with desk.catalogue.reading() as read:
        (finding,) = (
            one
            for one in findings_of(read, call.call_id)
            if one.field is FindingField.AMOUNT_EUR
        )
    assert "kahdeksankymmentäyhdeksän" in finding.quote


def test_analysing_again_ends_the_same(desk: AnalyticsDesk) -> None:
    register(desk, [a_customer(phones=(OWN,))], [a_transaction()])
    call = lay_call(desk, _turns(BOOKING))
    analyse_call(call.call_id, desk=desk)
    with desk.catalogue.reading() as read:
        before = (links_of(read, call.call_id), findings_of(read, call.call_id))

    analyse_call(call.call_id, desk=desk)

    with desk.catalogue.reading() as read:
        after = (links_of(read, call.call_id), findings_of(read, call.call_id))
    assert before == after


def test_a_call_without_a_word_is_analysed_to_nothing(desk: AnalyticsDesk) -> None:
    register(desk, [a_customer(phones=(OWN,))], [])
    call = lay_call(desk, [a_turn("hm")])

    analyse_call(call.call_id, desk=desk)

    assert _linked(desk, call.call_id) == set()
    assert _customer(desk, call.call_id) == "5729"


def test_a_call_without_a_transcript_must_wait(desk: AnalyticsDesk) -> None:
    call = an_added_call(desk.catalogue)

    with pytest.raises(TranscriptMissingError):
        analyse_call(call.call_id, desk=desk)
