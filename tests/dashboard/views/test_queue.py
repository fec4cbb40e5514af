from urllib.parse import urlencode

from custody.records.ids import TransactionId
from custody.workspace.opening import Workspace
from dashboard.menu import call_address
from tests.dashboard.invented import BOOKING
from tests.dashboard.views.conftest import Page, component

SCRIPT = "views/queue.py"
T_1001 = TransactionId("T-1001")


def test_what_was_contradicted_waits_first_and_leads_to_its_call(page: Page) -> None:
    (row,) = component(page("saara", SCRIPT), "table")["rows"]

    assert row["id"] == "T-1001"
    assert row["cells"]["reason"][0]["label"] == "Contradicted"
    assert row["href"] == "/call?" + urlencode(call_address(BOOKING, T_1001))


def test_a_transaction_without_a_call_waits_for_nobody(page: Page) -> None:
    rows = component(page("saara", SCRIPT), "table")["rows"]

    assert "T-2002" not in [row["id"] for row in rows]


def test_the_seed_is_shown_and_stays_the_same(page: Page) -> None:
    def seeds() -> list[str]:
        shown = [text.value for text in page("saara", SCRIPT).expander[0].markdown]
        return [text for text in shown if "seed `" in text]

    first = seeds()

    assert len(first) == 1
    assert seeds() == first


def test_looking_is_written_down_once(page: Page, week: Workspace) -> None:
    page("saara", SCRIPT).run()

    (event,) = [e for e in week.audit.events() if e.verb == "queue:opened"]
    assert event.details == {"num_waiting": 1}


def test_progress_counts_own_verdicts_and_the_sample(page: Page) -> None:
    at = page("saara", SCRIPT)

    values = {metric.label: metric.value for metric in at.metric}
    assert values["Waiting"] == "1"
    assert values["Your verdicts this week"] == "0"
    assert "0 of 1" in values.values()
