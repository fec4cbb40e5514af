"""Trainers see how calls went by agent, by name, but none that is not for training."""

from custody.catalogue import calls, findings
from custody.records.findings import Notice, NoticeGiven
from custody.workspace.opening import Workspace
from tests.builders import a_call
from tests.dashboard.invented import NOW
from tests.dashboard.views.conftest import Page, component, components

COACHING = "views/coaching.py"


def measured(
    week: Workspace, agent: str, hold_seconds: float, given: NoticeGiven
) -> None:
    """Add five analysed calls of an agent."""
    with week.catalogue.writing() as work:
        for _ in range(5):
            call = a_call(agent=agent)
            calls.add_call(work, call)
            findings.put_analysis(
                work,
                call.call_id,
                customer_id=None,
                customer_reasons=(),
                links=(),
                findings=(),
                notice=Notice(given=given),
                measures={"silence_share": 0.25, "hold_seconds": hold_seconds},
                now=NOW,
            )


def test_agents_stand_by_name_with_the_means_of_their_calls(
    page: Page, week: Workspace
) -> None:
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)

    rows = component(page("teemu", COACHING), "table")["rows"]

    assert [row["id"] for row in rows] == ["vilhelmiina"]
    assert rows[0]["cells"] | {"calls": "5"} == rows[0]["cells"]
    assert (rows[0]["cells"]["hold_seconds"], rows[0]["cells"]["silence_share"]) == (
        "8.0 s",
        "25 %",
    )


def test_calls_without_a_notice_are_in_no_figure(page: Page, week: Workspace) -> None:
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)
    measured(week, "vilhelmiina", 99.0, NoticeGiven.FALSE)

    rows = component(page("teemu", COACHING), "table")["rows"]

    assert rows[0]["cells"]["hold_seconds"] == "8.0 s"


def test_of_few_calls_no_figure_is_shown(page: Page) -> None:
    at = page("teemu", COACHING)

    assert components(at, "table") == 0
    assert "from 5 analysed calls on" in at.info[0].value


def test_looking_is_written_down_with_its_purpose(page: Page, week: Workspace) -> None:
    page("teemu", COACHING).run()

    opened = [one for one in week.audit.events() if one.verb == "measures:opened"]
    assert [one.purpose for one in opened] == ["training"]
