"""What is counted as right, and what the figures are made of."""

from collections.abc import Mapping
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.bench_scores import Tally, VerifyFigures
from analytics.bench_truth import TruthCall
from custody.records.findings import Finding, FindingField, Link, Verdict
from custody.records.ids import TransactionId
from tests.analytics.heard import ZONE

T1 = TransactionId("T1")


def a_truth(
    allowed: Mapping[str, tuple[str, ...]], *, customer: str | None = "C1"
) -> TruthCall:
    return TruthCall(
        name="G1",
        file="a.wav",
        language="fi",
        started_at=datetime(2026, 3, 9, 9, 0, tzinfo=ZONE),
        duration=10.0,
        caller=None,
        callee=None,
        agent="maija",
        num_channels=2,
        links=frozenset({T1}),
        allowed={T1: allowed},
        tells_customer=True,
        customer=customer,
        is_knowable=customer is not None,
        turns=(),
    )


def a_link(score: float, transaction: str = "T1") -> Link:
    return Link(transaction_id=TransactionId(transaction), score=score, reasons=())


def a_finding(verdict: Verdict) -> Finding:
    return Finding(
        transaction_id=T1,
        field=FindingField.AMOUNT_EUR,
        verdict=verdict,
        expected="45.50",
        confidence=0.9,
    )


def counted(
    verdict: Verdict | None,
    allowed: tuple[str, ...],
    *,
    links: tuple[Link, ...] = (a_link(0.95),),
) -> VerifyFigures:
    tally = Tally()
    findings = (a_finding(verdict),) if verdict else ()
    tally.add(a_truth({"amount_eur": allowed}), links, findings, "C1")
    return tally.figures()


@pytest.mark.parametrize("verdict", [Verdict.ABSENT, Verdict.UNCLEAR])
def test_any_verdict_that_a_careful_listener_might_give_is_right(
    verdict: Verdict,
) -> None:
    figures = counted(verdict, ("absent", "unclear"))

    assert (figures.verdicts_right, figures.false_confirmed) == (1.0, 0)


@pytest.mark.parametrize("true", ["contradicted", "absent", "unclear"])
def test_confirmed_is_false_whatever_else_it_should_have_been(true: str) -> None:
    figures = counted(Verdict.CONFIRMED, (true,))

    assert (figures.false_confirmed, figures.false_confirmed_share) == (1, 1.0)


def test_a_verdict_of_a_missed_link_is_wrong_but_not_false() -> None:
    figures = counted(None, ("confirmed",), links=())

    assert dict(figures.confusion) == {("confirmed", "unlinked"): 1}
    assert figures.verdicts_right == 0.0
    assert figures.verdicts_right_if_linked == 1.0
    assert (figures.links_missed, figures.recall) == (1, 0.0)


def test_a_wrong_link_costs_precision_and_is_told() -> None:
    tally = Tally()

    missed = tally.add(a_truth({}), (a_link(0.95), a_link(0.6, "T2")), (), "C1")

    assert [(miss.transaction, miss.field, miss.read) for miss in missed] == [
        ("T2", "link", "0.60")
    ]
    assert tally.figures().precision == 0.5


@pytest.mark.parametrize(
    ("named", "true", "counts"),
    [
        ("C1", "C1", (1, 0, 0)),
        ("C2", "C1", (0, 1, 1)),
        (None, "C1", (0, 0, 1)),
        (None, None, (0, 0, 0)),
        ("C1", None, (0, 1, 0)),
    ],
)
def test_customers_are_right_wrong_or_missed(
    named: str | None, true: str | None, counts: tuple[int, int, int]
) -> None:
    tally = Tally()

    tally.add(a_truth({}, customer=true), (a_link(0.9),), (), named)

    figures = tally.figures()
    assert counts == (
        figures.customers_right,
        figures.customers_wrong,
        figures.customers_missed,
    )


def test_scores_that_promise_too_much_are_found_out() -> None:
    tally = Tally()
    for transaction in ("T1", "T2"):
        tally.add(a_truth({}), (a_link(0.9, transaction),), (), "C1")

    figures = tally.figures()

    (tenth,) = figures.reliability
    assert (tenth.num_links, tenth.mean_score, tenth.right_share) == (2, 0.9, 0.5)
    assert figures.calibration_error == pytest.approx(0.4)
    assert figures.brier == pytest.approx((0.01 + 0.81) / 2)


@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=40))
def test_every_link_lies_in_one_tenth_and_shares_stay_shares(
    scores: list[float],
) -> None:
    tally = Tally()
    for score in scores:
        tally.add(a_truth({}), (a_link(score),), (), None)

    figures = tally.figures()

    assert sum(one.num_links for one in figures.reliability) == len(scores)
    assert 0.0 <= figures.calibration_error <= 1.0
    assert 0.0 <= figures.brier <= 1.0
    assert all(one.least <= one.mean_score <= one.most for one in figures.reliability)


def test_nothing_measured_is_no_fault() -> None:
    figures = Tally().figures()

    assert (figures.precision, figures.recall, figures.verdicts_right) == (1, 1, 1)
    assert figures.false_confirmed_share == 0.0
