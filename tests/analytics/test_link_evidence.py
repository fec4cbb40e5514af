"""Pieces of evidence: named, worth something, told in words."""

from datetime import timedelta

import pytest

from analytics.customers import Guess
from analytics.link_evidence import (
    ALONE,
    Told,
    evidence,
    reason_of,
    seconds_apart,
    stand_beside,
)
from analytics.link_weights import WEIGHTS
from analytics.links import weigh_all
from custody.records.findings import FindingField, Verdict
from custody.records.ids import CustomerId
from tests.builders import A_MOMENT, a_call, a_finding, a_transaction

OWN = Guess(customer_id=CustomerId("5729"), probability=0.95)
OTHER = Guess(customer_id=CustomerId("1"), probability=0.95)
DOUBTED = Guess(customer_id=CustomerId("1"), probability=0.5)
KIND = a_finding(field=FindingField.KIND, verdict=Verdict.CONFIRMED)
AMOUNT = a_finding(field=FindingField.AMOUNT_EUR, verdict=Verdict.CONFIRMED)


@pytest.mark.parametrize("days", [-6.0, -0.1, 0.0, 0.005, 0.1, 6.0])
@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("field", FindingField)
def test_every_piece_has_a_weight(
    field: FindingField, verdict: Verdict, days: float
) -> None:
    transaction = a_transaction(occurred_at=A_MOMENT + timedelta(days=days))
    finding = a_finding(field=field, verdict=verdict)

    for told in (Told([OWN]), Told([OTHER], is_dim=True), Told([DOUBTED]), Told()):
        pieces = evidence(transaction, [finding], a_call(), told)

        assert set(pieces) <= set(WEIGHTS)


def test_what_was_not_heard_of_a_dim_call_speaks_less_against() -> None:
    nothing = a_finding(field=FindingField.KIND, verdict=Verdict.ABSENT)

    dim = evidence(a_transaction(), [nothing], a_call(), Told([OWN], is_dim=True))
    clear = evidence(a_transaction(), [nothing], a_call(), Told([OWN]))

    assert set(dim) - set(clear) == {"kind:absent:dim"}
    assert WEIGHTS["kind:absent:dim"] > WEIGHTS["kind:absent"]
    assert reason_of("kind:absent:dim") == reason_of("kind:absent")


def test_silence_about_a_far_transaction_speaks_against_it() -> None:
    far = a_transaction(occurred_at=A_MOMENT - timedelta(days=2))
    nothing = a_finding(field=FindingField.KIND, verdict=Verdict.UNCLEAR)

    silent = evidence(far, [nothing], a_call(), Told([OWN]))
    told = evidence(far, [nothing, AMOUNT], a_call(), Told([OWN]))
    nobodys = evidence(a_transaction(), [nothing], a_call(), Told())

    assert "silence:far" in silent
    assert not any(piece.startswith("silence") for piece in told)
    assert "silence:nobody's" in nobodys


def test_a_call_of_one_of_several_others_is_not_this_customers() -> None:
    pieces = evidence(a_transaction(), [], a_call(), Told([DOUBTED]))

    assert "customer:none of them" in pieces
    assert WEIGHTS["customer:none of them"] < 0


def test_no_verdict_weighs_more_than_confirmed() -> None:
    for name, worth in WEIGHTS.items():
        field, _, rest = name.partition(":")
        place = ":far" if rest.endswith(":far") else ""
        assert worth <= WEIGHTS.get(f"{field}:confirmed{place}", worth), name


def test_what_is_far_away_is_told_in_the_same_words() -> None:
    assert reason_of("kind:confirmed:far") == reason_of("kind:confirmed")
    assert reason_of("service:absent") == ""


def test_of_two_alike_the_one_written_on_the_call_outdoes_the_other() -> None:
    call = a_call()
    on_it = a_transaction("T-1")
    older = a_transaction("T-2", occurred_at=A_MOMENT - timedelta(days=3))

    weighed = weigh_all([(on_it, [KIND]), (older, [KIND])], call, Told([OWN]))

    assert "crowd:outdone" not in weighed[0].evidence
    assert "crowd:outdone" in weighed[1].evidence


def test_of_two_alike_the_one_whose_values_were_said_outsays_the_other() -> None:
    one, other = a_transaction("T-1"), a_transaction("T-2")

    beside = stand_beside(one, [KIND], [(other, [KIND, AMOUNT])], a_call())

    assert beside.is_outsaid
    assert not ALONE.is_outsaid


def test_a_record_of_a_moment_within_the_call_is_no_seconds_apart() -> None:
    assert seconds_apart(a_call(), A_MOMENT) == 0.0
