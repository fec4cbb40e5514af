"""Two rows of one kind beside one deed: only the one that fits is confirmed."""

from dataclasses import replace

import pytest

from analytics.kind_finding import num_done
from analytics.links import Weighed
from analytics.shared_deeds import tell_apart
from custody.records.findings import Finding, FindingField, Link, Verdict
from custody.records.ids import TransactionId
from tests.analytics.heard import said
from tests.builders import a_transaction

ONE_DONE = (
    "customer: I'd like to book an appointment.",
    "agent: I can offer you Monday the second of March at nine.",
    "customer: Yes, that's good.",
    "agent: I've booked you in for Monday the second of March at nine.",
    "customer: And another one, I need a lab appointment.",
    "agent: There's nothing free for the lab, I'm afraid.",
)
TWO_DONE = (
    *ONE_DONE[:5],
    "agent: The lab has Tuesday the third of March at ten, is that okay?",
    "customer: Yes, please.",
    "agent: I've booked that for you as well, Tuesday at ten.",
)


def row(name: str, moment: Verdict, kind: Verdict = Verdict.CONFIRMED) -> Weighed:
    key = TransactionId(name)
    findings = tuple(
        Finding(
            transaction_id=key, field=field, verdict=verdict, expected="x",
            confidence=0.9,
        )
        for field, verdict in (
            (FindingField.KIND, kind), (FindingField.APPOINTMENT_AT, moment),
        )
    )  # fmt: skip
    transaction = replace(a_transaction(), transaction_id=key, kind="booking")
    link = Link(transaction_id=key, score=0.9, reasons=())
    return Weighed(transaction=transaction, findings=findings, link=link)


def kinds_of(rows: tuple[Weighed, ...]) -> list[Verdict]:
    return [one.findings[0].verdict for one in rows]


def test_the_row_whose_moment_was_said_is_the_one_that_was_done() -> None:
    rows = [row("T-1", Verdict.CONFIRMED), row("T-2", Verdict.ABSENT)]

    told = tell_apart(rows, said(*ONE_DONE, language="en"))

    assert kinds_of(told) == [Verdict.CONFIRMED, Verdict.UNCLEAR]


def test_of_two_rows_that_fit_nothing_neither_is_sure() -> None:
    rows = [row("T-1", Verdict.CONTRADICTED), row("T-2", Verdict.ABSENT)]

    told = tell_apart(rows, said(*ONE_DONE, language="en"))

    assert kinds_of(told) == [Verdict.UNCLEAR, Verdict.UNCLEAR]


@pytest.mark.parametrize("moment", [Verdict.ABSENT, Verdict.CONFIRMED])
def test_two_deeds_confirm_two_rows(moment: Verdict) -> None:
    rows = [row("T-1", Verdict.CONFIRMED), row("T-2", moment)]

    told = tell_apart(rows, said(*TWO_DONE, language="en"))

    assert kinds_of(told) == [Verdict.CONFIRMED, Verdict.CONFIRMED]


def test_a_row_alone_needs_no_value_of_its_own() -> None:
    rows = [
        row("T-1", Verdict.ABSENT),
        row("T-2", Verdict.ABSENT, kind=Verdict.UNCLEAR),
    ]

    told = tell_apart(rows, said(*ONE_DONE, language="en"))

    assert told == tuple(rows)


@pytest.mark.parametrize(("lines", "number"), [(ONE_DONE, 1), (TWO_DONE, 2)])
def test_deeds_are_counted_by_what_was_asked(
    lines: tuple[str, ...], number: int
) -> None:
    assert num_done("booking", said(*lines, language="en")) == number
