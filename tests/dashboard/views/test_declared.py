from datetime import timedelta

import pytest

from custody.accounts import people
from custody.accounts.declared import view_declared
from custody.catalogue.declarations import put_declarations
from custody.errors import NotAllowedError
from custody.records.calls import PartyRole
from custody.records.declarations import Declaration, DeclarationKind
from custody.records.ids import TransactionId
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from tests.dashboard.invented import BOOKING, NOW, SECOND
from tests.dashboard.views.conftest import Page, component

SCRIPT = "views/declared.py"
WORDS = "saisinko kopion nauhoitteesta"


def _declare(
    week: Workspace,
    kind: DeclarationKind = DeclarationKind.ACCESS_REQUEST,
    transaction_id: str | None = None,
) -> None:
    one = Declaration(
        kind=kind,
        quote=WORDS,
        party=PartyRole.CUSTOMER,
        channel=1,
        start=4.0,
        end=6.0,
        confidence=0.93,
        transaction_id=TransactionId(transaction_id) if transaction_id else None,
    )
    with week.catalogue.writing() as work:
        put_declarations(work, BOOKING, [one])


def test_a_request_that_nobody_wrote_down_is_listed_with_its_day(
    page: Page, week: Workspace
) -> None:
    _declare(week)

    (row,) = component(page("saara", SCRIPT), "table")["rows"]

    assert row["href"] == f"/call?id={BOOKING}"
    assert row["cells"]["declared"][0]["label"] == "Asked for their data"
    assert WORDS in row["cells"]["quote"]
    due = NOW - timedelta(days=7) + timedelta(days=30)
    assert f"{due.day} {due:%b %Y}" in row["cells"]["due"]


def test_what_is_in_the_register_is_counted_and_not_listed(
    page: Page, week: Workspace
) -> None:
    _declare(week, transaction_id="T-1001")

    at = page("saara", SCRIPT)

    assert "in the register" in at.success[0].value
    assert at.caption[0].value == "1 declaration heard, 0 without an entry."


def test_a_purpose_without_raw_shows_no_words(week: Workspace) -> None:
    _declare(week)
    with week.catalogue.reading() as read:
        officer = people.account_named(read, "daniel")

    def quotes(purpose: Purpose) -> list[str]:
        found = view_declared(week.catalogue, purpose=purpose, viewer=officer)
        return [one.declaration.quote for one in found]

    assert quotes(Purpose.ACCESS_REQUEST) == [WORDS]
    assert quotes(Purpose.ADMINISTRATION) == [""]


def test_nobody_without_the_register_reads_the_list(week: Workspace) -> None:
    with week.catalogue.reading() as read:
        trainer = people.account_named(read, "teemu")

    with pytest.raises(NotAllowedError):
        view_declared(week.catalogue, purpose=Purpose.TRAINING, viewer=trainer)


def test_listing_is_written_down_once_without_the_words(
    page: Page, week: Workspace
) -> None:
    _declare(week)

    page("saara", SCRIPT).run()

    (event,) = [e for e in week.audit.events() if e.verb == "declarations:listed"]
    assert event.details == {"num_listed": 1}


def test_before_anything_was_heard_the_page_says_what_fills_it(page: Page) -> None:
    assert "tallenne work" in page("saara", SCRIPT).info[0].value


def test_a_month_that_has_passed_is_told(page: Page, week: Workspace) -> None:
    _declare(week, DeclarationKind.ERASURE_REQUEST)
    (row,) = component(page("saara", SCRIPT), "table")["rows"]

    assert "overdue" not in row["cells"]["due"]
    assert SECOND not in row["href"]
