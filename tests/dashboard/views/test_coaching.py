"""Trainers see how calls went by agent, by name, but none that is not for training."""

from datetime import datetime, timedelta

from analytics.periods import Step
from custody.catalogue import calls, findings
from custody.catalogue.staff_heard import withdraw_staff_heard
from custody.records.findings import Notice, NoticeGiven
from custody.workspace.opening import Workspace
from tests.builders import A_MOMENT, a_call
from tests.dashboard.invented import NOW
from tests.dashboard.views.conftest import Page, component, components

COACHING = "views/coaching.py"


def measured(
    week: Workspace,
    agent: str,
    hold_seconds: float,
    given: NoticeGiven,
    began: datetime = A_MOMENT,
) -> None:
    """Add five analysed calls of an agent."""
    with week.catalogue.writing() as work:
        for _ in range(5):
            call = a_call(agent=agent, started_at=began)
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


def test_without_a_note_that_staff_was_heard_the_page_says_what_to_do(
    page: Page, week: Workspace
) -> None:
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)
    with week.catalogue.writing() as work:
        withdraw_staff_heard(work)

    at = page("teemu", COACHING)

    assert components(at, "table") == 0
    assert "tallenne figures heard" in at.info[0].value


def test_the_page_says_when_staff_was_heard(page: Page, week: Workspace) -> None:
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)

    captions = [one.value for one in page("teemu", COACHING).caption]

    assert any("16 March 2026 (noted by cli:aino)" in one for one in captions)


def test_a_shorter_time_counts_its_own_calls_only(page: Page, week: Workspace) -> None:
    later = A_MOMENT + timedelta(days=20)
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)
    measured(week, "wilma", 8.0, NoticeGiven.TRUE, later)
    at = page("teemu", COACHING)
    assert len(component(at, "table")["rows"]) == 2

    days = (later.date(), later.date())
    at.date_input(key="figure_days").set_value(days).run()

    assert [row["id"] for row in component(at, "table")["rows"]] == ["wilma"]


def test_the_time_before_stands_in_brackets(page: Page, week: Workspace) -> None:
    later = A_MOMENT + timedelta(days=1)
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)
    measured(week, "vilhelmiina", 4.0, NoticeGiven.TRUE, later)
    at = page("teemu", COACHING)

    at.date_input(key="figure_days").set_value((later.date(), later.date()))
    next(one for one in at.selectbox if one.label == "Beside").select("before").run()

    (row,) = component(at, "table")["rows"]
    assert row["cells"]["hold_seconds"] == "4.0 s (8.0 s)"
    assert "9 Mar 2026 to 9 Mar 2026" in at.caption[0].value


def test_a_trend_is_shown_where_it_is_asked_for(page: Page, week: Workspace) -> None:
    measured(week, "vilhelmiina", 8.0, NoticeGiven.TRUE)
    at = page("teemu", COACHING)
    assert not at.get("vega_lite_chart")

    next(one for one in at.selectbox if one.label == "Beside").select(Step.WEEK).run()

    assert len(at.get("vega_lite_chart")) == 1


def test_looking_is_written_down_with_its_purpose(page: Page, week: Workspace) -> None:
    page("teemu", COACHING).run()

    opened = [one for one in week.audit.events() if one.verb == "measures:opened"]
    assert [one.purpose for one in opened] == ["training"]
