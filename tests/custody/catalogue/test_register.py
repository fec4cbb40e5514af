from dataclasses import replace
from datetime import timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.catalogue import register
from custody.catalogue.engine import Catalogue
from custody.catalogue.register import Loaded
from custody.records.ids import CustomerId, TransactionId
from custody.records.loads import LoadBatch, RejectedRow
from custody.records.register import Transaction
from tests.builders import A_MOMENT, a_customer, a_transaction

NOTHING_NEW = Loaded(num_new=0, num_changed=0, num_unchanged=1, changed_ids=())


def test_a_customer_reads_as_it_was_written(catalogue: Catalogue) -> None:
    customer = a_customer(phones=("+358405550123", "+447700900123"))

    with catalogue.writing() as work:
        loaded = register.put_customers(work, [customer])

    assert loaded == Loaded(
        num_new=1, num_changed=0, num_unchanged=0, changed_ids=("5729",)
    )
    with catalogue.reading() as read:
        assert register.customer_by_id(read, CustomerId("5729")) == customer
        assert register.customer_by_id(read, CustomerId("1")) is None


def test_loading_the_same_customer_again_changes_nothing(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        register.put_customers(work, [a_customer()])

        assert register.put_customers(work, [a_customer()]) == NOTHING_NEW


def test_a_customer_who_moved_and_changed_number_is_changed(
    catalogue: Catalogue,
) -> None:
    moved = a_customer(address="Toinen katu 2, Turku", phones=("+447700900123",))
    with catalogue.writing() as work:
        register.put_customers(work, [a_customer(), a_customer("1")])

        loaded = register.put_customers(work, [moved])

        assert (loaded.num_changed, loaded.changed_ids) == (1, ("5729",))
        assert register.customer_by_id(work, moved.customer_id) == moved
        shared = register.customers_by_phone(work, "+358405550123")
        assert [customer.customer_id for customer in shared] == ["1"]


def test_a_household_shares_a_number(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        register.put_customers(work, [a_customer("2"), a_customer("1")])

        found = register.customers_by_phone(work, "+358405550123")

    assert [customer.customer_id for customer in found] == ["1", "2"]


def test_a_number_nobody_has_finds_nobody(catalogue: Catalogue) -> None:
    with catalogue.reading() as read:
        assert register.customers_by_phone(read, "+447700900999") == ()


def test_customers_are_read_in_order_of_their_id(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        register.put_customers(work, [a_customer(each) for each in "cab"])

        everybody = [one.customer_id for one in register.customers(work)]
        some = [
            one.customer_id
            for one in register.customers(
                work, ids=[CustomerId("c"), CustomerId("a"), CustomerId("z")]
            )
        ]

    assert (everybody, some) == (["a", "b", "c"], ["a", "c"])


def test_a_transaction_reads_as_it_was_written(catalogue: Catalogue) -> None:
    full = a_transaction()
    bare = Transaction(
        transaction_id=TransactionId("T-2"),
        customer_id=CustomerId("5729"),
        kind="cancellation",
        occurred_at=A_MOMENT,
    )

    with catalogue.writing() as work:
        register.put_transactions(work, [full, bare])

    with catalogue.reading() as read:
        assert register.transaction_by_id(read, full.transaction_id) == full
        assert register.transaction_by_id(read, bare.transaction_id) == bare
        assert register.transaction_by_id(read, TransactionId("T-9")) is None


def test_the_same_moment_and_amount_written_otherwise_are_no_change(
    catalogue: Catalogue,
) -> None:
    helsinki = timezone(timedelta(hours=2))
    same = a_transaction(
        amount_eur=Decimal("89.0"),
        occurred_at=a_transaction().occurred_at.astimezone(helsinki),
    )
    with catalogue.writing() as work:
        register.put_transactions(work, [a_transaction()])

        assert register.put_transactions(work, [same]) == NOTHING_NEW


def test_of_several_rows_with_one_id_the_last_counts(catalogue: Catalogue) -> None:
    rows = [a_transaction(amount_eur=Decimal(each)) for each in ("1", "2")]

    with catalogue.writing() as work:
        loaded = register.put_transactions(work, rows)

        found = register.transaction_by_id(work, TransactionId("T-1001"))
    assert found == rows[-1]
    assert (loaded.num_new, loaded.changed_ids) == (1, ("T-1001",))


def test_a_fraction_of_a_cent_is_refused(catalogue: Catalogue) -> None:
    odd = a_transaction(amount_eur=Decimal("89.005"))

    with pytest.raises(ValueError, match="cent"), catalogue.writing() as work:
        register.put_transactions(work, [odd])


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    amount=st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False)
)
def test_every_amount_in_cents_survives(catalogue: Catalogue, amount: Decimal) -> None:
    with catalogue.writing() as work:
        register.put_transactions(work, [a_transaction(amount_eur=amount)])

        found = register.transaction_by_id(work, TransactionId("T-1001"))

    assert found is not None
    assert found.amount_eur == amount


def test_transactions_are_read_by_customer_and_by_id(catalogue: Catalogue) -> None:
    ids = [f"T-{number}" for number in range(6)]
    rows = [
        a_transaction(each, customer_id=CustomerId(str(place % 2)))
        for place, each in enumerate(ids)
    ]
    with catalogue.writing() as work:
        register.put_transactions(work, rows)

        of_customer = register.transactions(work, customer_id=CustomerId("1"))
        named = register.transactions(work, ids=[TransactionId("T-4")])

        assert [one.transaction_id for one in of_customer] == ["T-1", "T-3", "T-5"]
        assert [one.transaction_id for one in named] == ["T-4"]
        assert list(register.transactions(work, ids=[])) == []


def test_many_rows_are_written_and_read_in_batches(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "ROWS_AT_ONCE", 7)
    rows = [a_transaction(f"T-{number:04}") for number in range(40)]
    changed = [replace(row, kind="payment") for row in rows[10:20]]
    with catalogue.writing() as work:
        first = register.put_transactions(work, iter(rows))
        second = register.put_transactions(work, [*changed, *rows[20:]])
        found = list(register.transactions(work))

    assert (first.num_new, len(first.changed_ids)) == (40, 40)
    assert (second.num_changed, second.num_unchanged) == (10, 20)
    assert found == [*rows[:10], *changed, *rows[20:]]


def test_refused_rows_are_kept_aside_with_their_reasons(catalogue: Catalogue) -> None:
    batch = LoadBatch(
        batch_id="b" * 32,
        register="customers",
        loaded_at=A_MOMENT,
        num_loaded=2,
        num_unchanged=1,
        rejected=(
            RejectedRow(line=3, reasons=("phone: no number",), row={"phone": "x"}),
            RejectedRow(line=9, reasons=("name: missing",), row={"name": None}),
        ),
    )

    with catalogue.writing() as work:
        register.put_load_batch(work, batch)

    with catalogue.reading() as read:
        assert register.rejected_rows(read, batch.batch_id) == batch.rejected
        assert register.load_batches(read) == (batch,)


def test_a_periods_transactions_are_read_and_withdrawn(catalogue: Catalogue) -> None:
    laid = [
        a_transaction(f"T-{day}", occurred_at=A_MOMENT + timedelta(days=day))
        for day in range(5)
    ]
    with catalogue.writing() as work:
        register.put_transactions(work, laid)

        first, last = laid[1].occurred_at, laid[3].occurred_at
        (ids,) = register.transaction_ids_between(work, first, last)
        register.withdraw_transactions(work, ids)

        left = [one.transaction_id for one in register.transactions(work)]
    assert (ids, left) == (["T-1", "T-2", "T-3"], ["T-0", "T-4"])
