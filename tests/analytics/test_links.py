"""Links: evidence for and against, and none as an honest answer."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.customers import Guess
from analytics.findings import read_findings
from analytics.link_evidence import Told
from analytics.links import LEAST_SCORE, Weighed, claimed, seconds_apart, weigh
from custody.records.findings import Finding, FindingField, Verdict
from custody.records.ids import CustomerId
from custody.records.register import Transaction
from tests.analytics.heard import beside, said
from tests.builders import A_MOMENT, a_call, a_finding, a_transaction

OWN = Guess(customer_id=CustomerId("5729"), probability=0.95)
OTHER = Guess(customer_id=CustomerId("1"), probability=0.95)


def _verdicts(**verdicts: Verdict) -> tuple[Finding, ...]:
    return tuple(
        a_finding(field=FindingField(name), verdict=verdict)
        for name, verdict in verdicts.items()
    )


def _score(
    transaction: Transaction,
    findings: tuple[Finding, ...],
    guess: Guess | None = OWN,
    **call: Any,  # noqa: ANN401 # any field
) -> float:
    guesses = [] if guess is None else [guess]
    told = Told(guesses)
    return weigh(transaction, findings, a_call(**call), told).link.score


DONE = _verdicts(kind=Verdict.CONFIRMED)
SILENT = _verdicts(kind=Verdict.ABSENT, amount_eur=Verdict.ABSENT)


def test_a_transaction_written_during_its_call_is_linked() -> None:
    assert _score(a_transaction(), DONE) > 0.99


def test_a_wrong_amount_in_the_right_transaction_is_still_linked() -> None:
    wrong = _verdicts(kind=Verdict.CONFIRMED, amount_eur=Verdict.CONTRADICTED)

    assert _score(a_transaction(), wrong) > 0.95


def test_days_away_and_never_spoken_of_is_not_linked() -> None:
    before = a_transaction(occurred_at=A_MOMENT - timedelta(days=4))

    assert _score(before, SILENT) < 0.1


def test_days_away_but_spoken_of_in_detail_is_linked() -> None:
    before = a_transaction(occurred_at=A_MOMENT - timedelta(days=3))
    spoken = _verdicts(kind=Verdict.CONFIRMED, appointment_at=Verdict.CONFIRMED)

    assert _score(before, spoken) >= LEAST_SCORE


def test_another_customers_transaction_is_not_linked() -> None:
    assert _score(a_transaction(), DONE, OTHER) < 0.5


def test_a_machines_payment_minutes_later_is_not_linked_unspoken() -> None:
    later = a_transaction(
        kind="payment", handled_by=None, occurred_at=A_MOMENT + timedelta(minutes=8)
    )

    assert _score(later, SILENT) < 0.2


def test_agent_time_and_words_link_a_call_of_nobody_known() -> None:
    spoken = _verdicts(kind=Verdict.CONFIRMED, appointment_at=Verdict.CONFIRMED)

    assert _score(a_transaction(), spoken, None) > 0.9


def test_a_sidecars_reference_links() -> None:
    score = _score(
        a_transaction(occurred_at=A_MOMENT - timedelta(days=6)),
        SILENT,
        transaction_refs=("T-1001",),
    )

    assert score > 0.5


@pytest.mark.parametrize(
    ("seconds", "apart"), [(-30, -30.0), (0, 0.0), (59, 0.0), (60, 0.0), (90, 30.0)]
)
def test_distance_is_counted_from_the_calls_span(seconds: int, apart: float) -> None:
    moment = A_MOMENT + timedelta(seconds=seconds)

    assert seconds_apart(a_call(), moment) == apart


@given(
    st.floats(-8 * 86400, 8 * 86400),
    st.sampled_from(Verdict),
    st.sampled_from(Verdict),
    st.sampled_from([OWN, OTHER, None]),
)
def test_a_score_is_a_probability_and_confirming_never_lowers_it(
    seconds: float, kind: Verdict, amount: Verdict, guess: Guess | None
) -> None:
    transaction = a_transaction(occurred_at=A_MOMENT + timedelta(seconds=seconds))
    given = _score(transaction, _verdicts(kind=kind, amount_eur=amount), guess)
    better = _verdicts(kind=kind, amount_eur=Verdict.CONFIRMED)

    assert 0.0 <= given <= 1.0
    assert _score(transaction, better, guess) >= given


def test_one_call_holds_several_and_the_strongest_comes_first() -> None:
    def weighed(name: str, score_of: tuple[Finding, ...]) -> Weighed:
        return weigh(a_transaction(name), score_of, a_call(), Told([OWN]))

    both = claimed([weighed("T-2", DONE), weighed("T-1", DONE)])
    strong = _verdicts(kind=Verdict.CONFIRMED, amount_eur=Verdict.CONFIRMED)
    ranked = claimed([weighed("T-1", DONE), weighed("T-2", strong)])

    assert [one.link.transaction_id for one in both] == ["T-1", "T-2"]
    assert [one.link.transaction_id for one in ranked] == ["T-2", "T-1"]


def test_reasons_name_no_number_and_no_name() -> None:
    hearing = said(
        "agent: Varasin teille ajan. Summa on kahdeksankymmentäyhdeksän euroa."
    )
    transaction = a_transaction()
    findings = read_findings(transaction, hearing, beside())

    link = weigh(transaction, findings, a_call(), Told([OWN])).link

    told = " ".join(link.reasons)
    assert "its amount was said" in told
    assert not any(char.isdigit() for char in told)
    assert "Virtanen" not in told
