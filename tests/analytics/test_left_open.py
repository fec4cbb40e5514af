"""A moment that was offered and not agreed to before all came to nothing."""

from dataclasses import replace

import pytest

from analytics.left_open import doubt_moments
from analytics.links import Weighed
from custody.records.findings import Finding, FindingField, Link, Verdict
from custody.records.ids import TransactionId
from tests.analytics.heard import said
from tests.builders import a_transaction

KEY = TransactionId("T-1")
OFFER = (
    "customer: I'd like to book an appointment.",
    "agent: I can offer you Monday the second of March at nine.",
)
LOST = (*OFFER, "customer: Hm, could I ask something?", "agent: Hold the line.")
PUT_OFF = (*OFFER, "customer: I'll think about it and ring you back.")
ONLY_OFFERED = OFFER


def row(kind: Verdict, moment: Verdict = Verdict.CONFIRMED) -> Weighed:
    findings = tuple(
        Finding(
            transaction_id=KEY, field=field, verdict=verdict, expected="x",
            start=1.0, end=1.5, channel=0, confidence=0.9,
        )
        for field, verdict in (
            (FindingField.KIND, kind), (FindingField.APPOINTMENT_AT, moment),
        )
    )  # fmt: skip
    transaction = replace(a_transaction(), transaction_id=KEY, kind="booking")
    link = Link(transaction_id=KEY, score=0.9, reasons=())
    return Weighed(transaction=transaction, findings=findings, link=link)


@pytest.mark.parametrize("lines", [LOST, PUT_OFF], ids=["lost", "put off"])
def test_a_moment_before_all_came_to_nothing_is_unclear(lines: tuple[str, ...]) -> None:
    (told,) = doubt_moments([row(Verdict.UNCLEAR)], said(*lines, language="en"))

    assert told.findings[1].verdict is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("lines", "kind"),
    [(ONLY_OFFERED, Verdict.UNCLEAR), (LOST, Verdict.CONFIRMED)],
    ids=["nothing after it", "done all the same"],
)
def test_else_a_moment_that_was_said_stays_confirmed(
    lines: tuple[str, ...], kind: Verdict
) -> None:
    (told,) = doubt_moments([row(kind)], said(*lines, language="en"))

    assert told.findings[1].verdict is Verdict.CONFIRMED
