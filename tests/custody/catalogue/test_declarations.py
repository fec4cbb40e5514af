from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from custody.catalogue import tables
from custody.catalogue.declarations import (
    count_declared,
    declarations_of,
    declared,
    put_declarations,
)
from custody.catalogue.engine import Catalogue
from custody.records.calls import PartyRole
from custody.records.declarations import Declaration, DeclarationKind
from custody.records.ids import CallId, TransactionId
from tests.builders import A_MOMENT, an_added_call


def _declaration(**changed: Any) -> Declaration:  # noqa: ANN401 # any field
    given: dict[str, Any] = {
        "kind": DeclarationKind.MARKETING_BAN,
        "quote": "en halua enää mainoksia",
        "party": PartyRole.CUSTOMER,
        "channel": 1,
        "start": 12.5,
        "end": 14.0,
        "confidence": 0.95,
    }
    return Declaration(**(given | changed))


def _put(catalogue: Catalogue, call_id: CallId, *declarations: Declaration) -> None:
    with catalogue.writing() as work:
        put_declarations(work, call_id, declarations)


def test_declarations_come_back_as_they_were_in_the_order_said(
    catalogue: Catalogue,
) -> None:
    call = an_added_call(catalogue)
    late = _declaration(start=30.0, end=31.0)
    early = _declaration(
        kind=DeclarationKind.COMPLAINT, party=None, transaction_id=TransactionId("T-1")
    )

    _put(catalogue, call.call_id, late, early)

    with catalogue.reading() as read:
        assert declarations_of(read, call.call_id) == (early, late)


def test_a_new_reading_takes_the_place_of_the_old(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    _put(catalogue, call.call_id, _declaration())

    _put(catalogue, call.call_id)

    with catalogue.reading() as read:
        assert declarations_of(read, call.call_id) == ()


def test_the_list_has_the_unwritten_ones_the_most_pressing_first(
    catalogue: Catalogue,
) -> None:
    old = an_added_call(catalogue)
    new = an_added_call(catalogue, started_at=A_MOMENT + timedelta(days=1))
    ban = _declaration()
    access = _declaration(kind=DeclarationKind.ACCESS_REQUEST)
    written = _declaration(
        kind=DeclarationKind.CANCELLATION, transaction_id=TransactionId("T-1")
    )
    _put(catalogue, old.call_id, ban, written)
    _put(catalogue, new.call_id, ban, access)

    with catalogue.reading() as read:
        found = [(one.call_id, one.declaration.kind) for one in declared(read)]
        everything = declared(read, unwritten_only=False)
        counts = count_declared(read)

    assert found == [
        (new.call_id, DeclarationKind.ACCESS_REQUEST),
        (old.call_id, DeclarationKind.MARKETING_BAN),
        (new.call_id, DeclarationKind.MARKETING_BAN),
    ]
    assert len(everything) == 4
    assert counts == {
        DeclarationKind.ACCESS_REQUEST: (1, 1),
        DeclarationKind.MARKETING_BAN: (2, 2),
        DeclarationKind.CANCELLATION: (1, 0),
    }


def test_a_call_that_goes_takes_its_declarations_along(catalogue: Catalogue) -> None:
    call = an_added_call(catalogue)
    _put(catalogue, call.call_id, _declaration())

    with catalogue.writing() as work:
        work.execute(sa.delete(tables.calls))

    with catalogue.reading() as read:
        assert declared(read) == ()
