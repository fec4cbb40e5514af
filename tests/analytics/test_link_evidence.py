"""Pieces of evidence: named, worth something, told in words."""

from datetime import timedelta

import pytest

from analytics.customers import Guess
from analytics.link_evidence import (
    ALONE,
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

    pieces = evidence(transaction, [finding], a_call(), [OWN])

    assert set(pieces) <= set(WEIGHTS)


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

    weighed = weigh_all([(on_it, [KIND]), (older, [KIND])], call, [OWN])

    assert "crowd:outdone" not in weighed[0].evidence
    assert "crowd:outdone" in weighed[1].evidence


def test_of_two_alike_the_one_whose_values_were_said_outsays_the_other() -> None:
    one, other = a_transaction("T-1"), a_transaction("T-2")

    beside = stand_beside(one, [KIND], [(other, [KIND, AMOUNT])], a_call())

    assert beside.is_outsaid
    assert not ALONE.is_outsaid


def test_a_record_of_a_moment_within_the_call_is_no_seconds_apart() -> None:
    assert seconds_apart(a_call(), A_MOMENT) == 0.0
