import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from custody.catalogue import tables as t
from custody.catalogue.engine import Catalogue
from custody.catalogue.upserts import batches, is_inserted, replace_of_call, upsert
from custody.errors import CatalogueFaultError
from custody.records.ids import CallId
from tests.builders import an_added_call


def _values(read: sa.Connection) -> dict[str, str]:
    found = read.execute(sa.select(t.workspace_values))
    return {row.name: row.value for row in found}


def test_written_twice_the_rows_are_the_same(catalogue: Catalogue) -> None:
    rows = [{"name": "a", "value": "1"}, {"name": "b", "value": "2"}]

    with catalogue.writing() as work:
        for _ in range(2):
            upsert(work, t.workspace_values, rows)

        assert _values(work) == {"a": "1", "b": "2"}


def test_a_row_with_the_same_key_is_overwritten(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        upsert(work, t.workspace_values, [{"name": "a", "value": "1"}])
        upsert(work, t.workspace_values, [{"name": "a", "value": "2"}])

        assert _values(work) == {"a": "2"}


def test_no_rows_are_no_statement(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        upsert(work, t.workspace_values, [])

        assert _values(work) == {}


def test_a_row_that_is_all_key_is_left_where_it_is(catalogue: Catalogue) -> None:
    customer = {"customer_id": "1", "name": "Aino Esimerkki", "row_digest": "x"}
    phone = {"customer_id": "1", "phone": "+358405550123"}

    with catalogue.writing() as work:
        upsert(work, t.customers, [customer])
        for _ in range(2):
            upsert(work, t.customer_phones, [phone])

        found = work.execute(sa.select(t.customer_phones)).all()
    assert [tuple(row) for row in found] == [("1", "+358405550123")]


def test_a_new_row_is_told_from_one_that_is_there(catalogue: Catalogue) -> None:
    row = {"name": "a", "value": "1"}

    with catalogue.writing() as work:
        told = [is_inserted(work, t.workspace_values, row) for _ in range(2)]

    assert told == [True, False]


def test_rows_of_other_calls_are_left_alone(catalogue: Catalogue) -> None:
    call_id, other = an_added_call(catalogue).call_id, an_added_call(catalogue).call_id

    def link(call: CallId) -> dict[str, object]:
        return {"call_id": call, "transaction_id": "T", "score": 1.0, "reasons": []}

    with catalogue.writing() as work:
        for each in (call_id, other):
            replace_of_call(work, t.links, each, [link(each)])
        replace_of_call(work, t.links, call_id, [])

        found = work.execute(sa.select(t.links.c.call_id)).scalars().all()
    assert found == [other]


def test_what_is_no_number_is_refused_on_either_database(catalogue: Catalogue) -> None:
    call_id = an_added_call(catalogue).call_id
    row: dict[str, object] = {
        "call_id": call_id,
        "notice_given": "true",
        "customer_reasons": [],
        "measures": {"talk_share": float("nan")},
        "analysed_at": None,
    }

    with (
        pytest.raises((CatalogueFaultError, ValueError)),
        catalogue.writing() as work,
    ):
        replace_of_call(work, t.analyses, call_id, [row])


@given(values=st.lists(st.integers()), size=st.integers(1, 9))
def test_batches_hold_every_value_in_order(values: list[int], size: int) -> None:
    found = list(batches(values, size))

    assert [value for batch in found for value in batch] == values
    assert all(len(batch) == size for batch in found[:-1])
    assert all(found)
