import pytest

from custody.errors import CallMissingError, NotAllowedError
from custody.workspace.opening import Workspace
from dashboard import desk
from dashboard.frame import show_failure
from tests.dashboard.invented import BOOKING
from tests.dashboard.views.conftest import Page


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (CallMissingError(BOOKING), ("page:failed", "failed", "CallMissingError")),
        (NotAllowedError("listen"), ("page:refused", "refused", "NotAllowedError")),
        (ValueError("Virtanen"), ("page:failed", "failed", "ValueError")),
    ],
)
def test_a_failed_page_is_written_down_by_its_cause_alone(
    week: Workspace, error: Exception, told: tuple[str, str, str]
) -> None:
    desk.lay_down(week)

    assert show_failure(error)

    *_, event = week.audit.events()
    assert (event.verb, event.outcome, event.details["cause"]) == told
    assert "Virtanen" not in str(event)


def test_an_account_without_a_purpose_still_gets_its_pages(page: Page) -> None:
    at = page("aino")

    assert at.title[0].value == "Operations"
