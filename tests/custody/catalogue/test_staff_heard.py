"""The note that staff was heard."""

from datetime import date

import pytest

from custody.catalogue.engine import Catalogue
from custody.catalogue.staff_heard import (
    StaffHeard,
    ensure_staff_heard,
    note_staff_heard,
    staff_heard,
    withdraw_staff_heard,
)
from custody.errors import StaffNotHeardError
from tests.builders import A_MOMENT

NOTED = StaffHeard(
    heard_on=date(2026, 2, 1),
    noted_by="cli:aino",
    noted_at=A_MOMENT,
    note="minutes 4/2026",
)


def test_what_was_noted_is_read_again(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        note_staff_heard(work, NOTED)

    with catalogue.reading() as read:
        assert ensure_staff_heard(read) == NOTED
    assert "minutes" not in repr(NOTED)


def test_before_a_note_and_after_its_withdrawal_there_is_none(
    catalogue: Catalogue,
) -> None:
    with catalogue.reading() as read:
        before = staff_heard(read)
    with catalogue.writing() as work:
        note_staff_heard(work, NOTED)
        withdraw_staff_heard(work)

    with catalogue.reading() as read:
        assert (before, staff_heard(read)) == (None, None)
        with pytest.raises(StaffNotHeardError):
            ensure_staff_heard(read)
