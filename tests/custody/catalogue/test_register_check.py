from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custody.catalogue import findings, register
from custody.catalogue.engine import Catalogue, open_catalogue
from custody.catalogue.register_check import (
    CheckedTransaction,
    RegisterState,
    checked_transactions,
)
from custody.records.findings import (
    Finding,
    FindingField,
    Link,
    Notice,
    NoticeGiven,
    Verdict,
)
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.register import Customer, Transaction
from tests.custody.catalogue.test_overview import put

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
CUSTOMER = CustomerId("1001")


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = open_catalogue(tmp_path / "catalogue.db", b"k" * 32)
    opened.migrate()
    yield opened
    opened.close()


def write_down(catalogue: Catalogue, *names: str) -> None:
    """Write transactions into the register, the first one the newest."""
    with catalogue.writing() as work:
        register.put_customers(work, [Customer(customer_id=CUSTOMER, name="Invented")])
        register.put_transactions(
            work,
            [
                Transaction(
                    transaction_id=TransactionId(name),
                    customer_id=CUSTOMER,
                    kind="booking",
                    occurred_at=NOON - timedelta(hours=place),
                )
                for place, name in enumerate(names)
            ],
        )


def tell(
    catalogue: Catalogue, call_id: CallId, name: str, *, score: float, **said: Verdict
) -> None:
    """Link a call to a transaction, with a verdict for each field named."""
    transaction_id = TransactionId(name)
    with catalogue.writing() as work:
        findings.put_analysis(
            work,
            call_id,
            customer_id=CUSTOMER,
            customer_reasons=(),
            links=[Link(transaction_id=transaction_id, score=score, reasons=())],
            findings=[
                Finding(
                    transaction_id=transaction_id,
                    field=FindingField(field),
                    verdict=verdict,
                    expected="x",
                    confidence=0.9,
                )
                for field, verdict in said.items()
            ],
            notice=Notice(given=NoticeGiven.TRUE),
            measures={},
            now=NOON,
        )


@pytest.mark.parametrize(
    ("verdicts", "state"),
    [
        pytest.param(
            {"kind": Verdict.CONFIRMED, "amount_eur": Verdict.CONTRADICTED},
            RegisterState.CONTRADICTED,
            id="one contradiction outweighs",
        ),
        pytest.param(
            {"kind": Verdict.CONFIRMED, "service": Verdict.UNCLEAR},
            RegisterState.UNCLEAR,
            id="one doubt outweighs what is confirmed",
        ),
        pytest.param(
            {"kind": Verdict.CONFIRMED, "service": Verdict.ABSENT},
            RegisterState.CONFIRMED,
            id="what is not said does not weigh",
        ),
        pytest.param({"kind": Verdict.ABSENT}, RegisterState.UNHEARD, id="unheard"),
        pytest.param({}, RegisterState.UNHEARD, id="no field read"),
    ],
)
def test_the_worst_field_decides_how_a_transaction_stands(
    catalogue: Catalogue, verdicts: dict[str, Verdict], state: RegisterState
) -> None:
    write_down(catalogue, "T-1")
    tell(catalogue, put(catalogue, 1), "T-1", score=0.9, **verdicts)

    with catalogue.reading() as read:
        (checked,) = checked_transactions(read)

    assert checked.state is state


def test_a_transaction_that_no_call_is_about_is_shown_as_such(
    catalogue: Catalogue,
) -> None:
    write_down(catalogue, "T-1")

    with catalogue.reading() as read:
        checked = checked_transactions(read)

    assert checked == (
        CheckedTransaction(
            transaction_id=TransactionId("T-1"),
            customer_id=CUSTOMER,
            kind="booking",
            occurred_at=NOON,
            call_ids=(),
            findings=(),
        ),
    )
    assert checked[0].state is RegisterState.UNLINKED


def test_what_one_call_leaves_unsaid_another_may_say(catalogue: Catalogue) -> None:
    write_down(catalogue, "T-1")
    first, second = put(catalogue, 1), put(catalogue, 2)
    tell(catalogue, first, "T-1", score=0.5, kind=Verdict.ABSENT)
    tell(catalogue, second, "T-1", score=0.9, kind=Verdict.CONFIRMED)

    with catalogue.reading() as read:
        (checked,) = checked_transactions(read)

    assert checked.call_ids == (second, first)
    assert checked.findings == ((FindingField.KIND, Verdict.CONFIRMED),)


def test_the_most_pressing_come_first_and_among_them_the_newest(
    catalogue: Catalogue,
) -> None:
    write_down(catalogue, "none", "good", "bad", "worse")
    for number, (name, verdict) in enumerate(
        [
            ("good", Verdict.CONFIRMED),
            ("bad", Verdict.CONTRADICTED),
            ("worse", Verdict.CONTRADICTED),
        ]
    ):
        tell(catalogue, put(catalogue, number), name, score=0.9, kind=verdict)

    with catalogue.reading() as read:
        names = [one.transaction_id for one in checked_transactions(read)]

    assert names == ["bad", "worse", "good", "none"]


def test_the_limit_takes_the_newest_transactions(catalogue: Catalogue) -> None:
    write_down(catalogue, "new", "old")

    with catalogue.reading() as read:
        checked = checked_transactions(read, limit=1)

    assert [one.transaction_id for one in checked] == ["new"]
