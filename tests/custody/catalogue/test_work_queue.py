from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from custody.catalogue import findings, register
from custody.catalogue.engine import Catalogue
from custody.catalogue.verifications import (
    add_entry,
    snapshot_of,
    snapshot_sha256,
)
from custody.catalogue.work_queue import Queue, draw_seeds, read_queue, seed_of
from custody.records.calls import Call
from custody.records.findings import Finding, Link, Notice, NoticeGiven, Verdict
from custody.records.ids import AccountId, TransactionId
from custody.records.work_queue import WorkReason, WorkRules
from custody.vault.evidence_key import EvidenceKey
from tests.builders import (
    A_KEY,
    A_MOMENT,
    a_content,
    a_finding,
    a_link,
    a_new_entry,
    a_transaction,
    an_added_call,
)

ZONE = ZoneInfo("Europe/Helsinki")
ME = AccountId("9" * 32)
RULES = WorkRules(per_agent=1, large_from=Decimal(1000))


@pytest.fixture
def call(catalogue: Catalogue) -> Call:
    return an_added_call(catalogue)


def _register(catalogue: Catalogue, *names: str, **changed: Any) -> None:  # noqa: ANN401 # any field
    with catalogue.writing() as work:
        rows = [a_transaction(name, occurred_at=A_MOMENT, **changed) for name in names]
        register.put_transactions(work, rows)


def _analyse(
    catalogue: Catalogue,
    call: Call,
    links: Sequence[Link],
    found: Sequence[Finding] = (),
) -> None:
    with catalogue.writing() as work:
        findings.put_analysis(
            work,
            call.call_id,
            customer_id=None,
            customer_reasons=(),
            links=links,
            findings=found,
            notice=Notice(given=NoticeGiven.TRUE),
            measures={},
            now=A_MOMENT,
        )


def _queue(catalogue: Catalogue, *, days: int = 30) -> Queue:
    with catalogue.writing() as work:
        return read_queue(
            work,
            rules=RULES,
            account_id=ME,
            now=A_MOMENT + timedelta(days=1),
            zone=ZONE,
            days=days,
        )


def test_only_what_a_call_speaks_of_can_be_verified(
    catalogue: Catalogue, call: Call
) -> None:
    _register(catalogue, "T-1", "T-2")
    _analyse(catalogue, call, [a_link("T-1")])

    queue = _queue(catalogue)

    (item,) = queue.items
    assert item.transaction.transaction_id == "T-1"
    assert item.transaction.call_ids == (call.call_id,)
    assert item.reason is WorkReason.SAMPLE


def test_doubt_is_read_from_the_findings(catalogue: Catalogue, call: Call) -> None:
    _register(catalogue, "T-1")
    doubt = a_finding(transaction_id=TransactionId("T-1"), verdict=Verdict.CONTRADICTED)
    _analyse(catalogue, call, [a_link("T-1")], [doubt])

    (item,) = _queue(catalogue).items

    assert item.reason is WorkReason.CONTRADICTED
    assert item.is_sampled


def _verify(catalogue: Catalogue, call: Call) -> None:
    """Give a verdict on T-1001 as the register has it."""
    with catalogue.writing() as work:
        (row,) = register.transactions(work, ids=[TransactionId("T-1001")])
        snapshot = snapshot_of(row)
        content = replace(
            a_content(call.call_id),
            snapshot=snapshot,
            snapshot_sha256=snapshot_sha256(snapshot),
        )
        entry = a_new_entry(
            call.call_id,
            author=ME,
            content=content,
            made_at=A_MOMENT + timedelta(hours=1),
        )
        add_entry(work, entry, EvidenceKey(A_KEY))


def test_what_was_verified_waits_no_more_and_counts(
    catalogue: Catalogue, call: Call
) -> None:
    _register(catalogue, "T-1001")
    _analyse(catalogue, call, [a_link("T-1001")])
    _verify(catalogue, call)

    queue = _queue(catalogue)

    assert queue.items == ()
    assert queue.weeks[0].progress.num_verified == 1
    assert queue.num_by_them == 1


def test_a_row_that_changed_after_its_verdict_waits_again(
    catalogue: Catalogue, call: Call
) -> None:
    _register(catalogue, "T-1001")
    _analyse(catalogue, call, [a_link("T-1001")])
    _verify(catalogue, call)
    _register(catalogue, "T-1001", kind="refund")

    (item,) = _queue(catalogue).items

    assert item.reason is WorkReason.CHANGED


def test_old_transactions_wait_no_more_beside_new_ones(
    catalogue: Catalogue, call: Call
) -> None:
    _register(catalogue, "T-1")
    with catalogue.writing() as work:
        late = a_transaction("T-2", occurred_at=A_MOMENT + timedelta(days=40))
        register.put_transactions(work, [late])
    _analyse(catalogue, call, [a_link("T-1"), a_link("T-2")])

    assert _waiting(catalogue, A_MOMENT + timedelta(days=40)) == ["T-2"]
    assert _waiting(catalogue, A_MOMENT + timedelta(days=20)) == ["T-1"]


def test_a_house_that_loads_its_past_sees_it(catalogue: Catalogue, call: Call) -> None:
    _register(catalogue, "T-1")
    _analyse(catalogue, call, [a_link("T-1")])

    assert _waiting(catalogue, A_MOMENT + timedelta(days=400)) == ["T-1"]


def _waiting(catalogue: Catalogue, now: datetime) -> list[str]:
    draw_seeds(catalogue, now=now, zone=ZONE, days=30)
    with catalogue.reading() as read:
        queue = read_queue(
            read, rules=RULES, account_id=ME, now=now, zone=ZONE, days=30
        )
    return [item.transaction.transaction_id for item in queue.items]


def test_a_seed_is_drawn_once_a_week(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        first = seed_of(work, "2026-W11")
        assert seed_of(work, "2026-W11") == first
        assert seed_of(work, "2026-W12") != first
        assert len(first) == 32
