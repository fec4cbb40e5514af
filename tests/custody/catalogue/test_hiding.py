"""Decisions about hiding read as they were written, and go with their call."""

from custody.catalogue import hiding
from custody.catalogue import tables as t
from custody.catalogue.engine import Catalogue
from custody.records.hiding import HidingVerb
from custody.records.redactions import Redaction, RedactionKind
from tests.builders import an_added_call
from tests.custody.records.test_hiding import a_decision


def test_what_was_decided_and_found_is_read_back_and_erased_with_its_call(
    catalogue: Catalogue,
) -> None:
    call_id = an_added_call(catalogue).call_id
    shown = a_decision(HidingVerb.SHOW, 1.0, 3.0, call_id=call_id, note="kuultu")
    back = a_decision(
        HidingVerb.WITHDRAWAL, 1.0, 3.0, call_id=call_id, number=2, withdraws=1
    )
    found = Redaction(kind=RedactionKind.IBAN, channel=1, start=1.0, end=3.0)
    with catalogue.writing() as work:
        assert hiding.next_decision(work, call_id) == 1
        hiding.add_decision(work, shown)
        assert hiding.next_decision(work, call_id) == 2
        hiding.add_decision(work, back)
        hiding.put_found(work, call_id, (found,))

    with catalogue.reading() as read:
        assert hiding.decisions_of(read, call_id) == (shown, back)
        assert hiding.found_of(read, call_id) == (found,)

    with catalogue.writing() as work:
        work.execute(t.calls.delete().where(t.calls.c.call_id == call_id))
        assert hiding.decisions_of(work, call_id) == ()
        assert hiding.found_of(work, call_id) == ()
