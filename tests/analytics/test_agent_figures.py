"""Figures by agent and team, from a real mart."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from analytics.agent_figures import (
    FiguresAsked,
    Grouping,
    agent_figures,
    called,
    days_kept,
)
from analytics.desk import AnalyticsDesk
from analytics.figures_csv import figures_csv
from analytics.periods import Period, Step
from custody.catalogue.calls import add_call
from custody.catalogue.findings import put_analysis
from custody.catalogue.staff_heard import StaffHeard, note_staff_heard
from custody.errors import StaffNotHeardError
from custody.records.findings import Notice, NoticeGiven
from tests.analytics.desks import a_desk
from tests.builders import A_MOMENT, a_call

MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
FIRST_WEEK = Period(date(2026, 3, 2), date(2026, 3, 8))


def _lay(  # noqa: PLR0913 # whose, how many, when, how long, told or not
    desk: AnalyticsDesk,
    agent: str,
    number: int,
    *,
    began: datetime = MONDAY,
    hold: float = 4.0,
    given: NoticeGiven = NoticeGiven.TRUE,
) -> None:
    with desk.catalogue.writing() as work:
        for place in range(number):
            at = began + timedelta(minutes=place)
            call = a_call(agent=agent, started_at=at, duration=30.0)
            add_call(work, call)
            put_analysis(
                work,
                call.call_id,
                customer_id=None,
                customer_reasons=(),
                links=(),
                findings=(),
                notice=Notice(given=given),
                measures={"hold_seconds": hold, "of_nobody": 1.0},
                now=A_MOMENT,
            )


@pytest.fixture
def desk(tmp_path: Path) -> AnalyticsDesk:
    made = a_desk(tmp_path, teams={"day": ["maija", "pekka", "liisa"]})
    noted = StaffHeard(
        heard_on=date(2026, 2, 1),
        noted_by="cli:aino",
        noted_at=A_MOMENT,
        note="minutes",
    )
    with made.catalogue.writing() as work:
        note_staff_heard(work, noted)
    return made


def test_without_a_note_that_staff_was_heard_there_are_no_figures(
    tmp_path: Path,
) -> None:
    with pytest.raises(StaffNotHeardError):
        agent_figures(a_desk(tmp_path), FiguresAsked())


def test_a_house_without_calls_has_no_figures(desk: AnalyticsDesk) -> None:
    found = agent_figures(desk, FiguresAsked())

    assert (found.period, found.groups) == (None, ())
    assert figures_csv(found, {}).count("\n") == 1


def test_a_time_and_its_steps_are_what_is_counted(desk: AnalyticsDesk) -> None:
    _lay(desk, "maija", 5)
    _lay(desk, "maija", 6, began=MONDAY + timedelta(days=7), hold=10.0)

    first = agent_figures(desk, FiguresAsked(period=FIRST_WEEK))
    both = agent_figures(desk, FiguresAsked(step=Step.WEEK))

    assert days_kept(desk) == Period(date(2026, 3, 2), date(2026, 3, 9))
    assert [one.whole.num_calls for one in first.groups] == [5]
    assert first.groups[0].whole.measures == {"hold_seconds": 4.0}
    (maija,) = both.groups
    assert maija.whole.num_calls == 11
    assert [
        None if means is None else (means.num_calls, means.measures["hold_seconds"])
        for means in maija.trend.values()
    ] == [(5, 4.0), (6, 10.0)]


def test_a_narrower_time_keeps_the_smallest_group(desk: AnalyticsDesk) -> None:
    _lay(desk, "maija", 4)
    _lay(desk, "maija", 4, began=MONDAY + timedelta(days=7))

    assert agent_figures(desk, FiguresAsked(period=FIRST_WEEK)).groups == ()
    assert len(agent_figures(desk, FiguresAsked()).groups) == 1


def test_calls_without_a_notice_are_not_for_training(desk: AnalyticsDesk) -> None:
    _lay(desk, "maija", 5)
    _lay(desk, "maija", 5, hold=90.0, given=NoticeGiven.FALSE)

    training = agent_figures(desk, FiguresAsked(for_training=True)).groups[0].whole
    development = agent_figures(desk, FiguresAsked()).groups[0].whole

    assert (training.num_calls, training.measures["hold_seconds"]) == (5, 4.0)
    assert (development.num_calls, development.notice_share) == (10, 0.5)


def test_two_spellings_of_an_agent_are_one(desk: AnalyticsDesk) -> None:
    _lay(desk, "maija", 3)
    _lay(desk, "Maija", 3)

    found = agent_figures(desk, FiguresAsked())

    assert [(one.name, one.whole.num_calls) for one in found.groups] == [("Maija", 6)]


def test_a_team_is_its_agents_calls(desk: AnalyticsDesk) -> None:
    for agent in ("maija", "pekka", "liisa"):
        _lay(desk, agent, 2)
    _lay(desk, "of no team", 5)

    found = agent_figures(desk, FiguresAsked(by=Grouping.TEAM))

    assert [(one.name, one.whole.num_calls) for one in found.groups] == [
        ("day", 6),
        (None, 5),
    ]


def test_who_sees_no_names_sees_the_same_number_in_every_period(
    desk: AnalyticsDesk,
) -> None:
    _lay(desk, "maija", 1)
    _lay(desk, "pekka", 1)

    numbered = called(desk, is_named=False)

    assert sorted(numbered.values()) == ["Agent 1", "Agent 2"]
    assert called(desk, is_named=True) == {"maija": "maija", "pekka": "pekka"}


def test_a_spreadsheet_gets_no_formula_and_no_cell_of_few_calls(
    desk: AnalyticsDesk,
) -> None:
    _lay(desk, "=cmd()", 5)
    _lay(desk, "=cmd()", 6, began=MONDAY + timedelta(days=7))
    found = agent_figures(desk, FiguresAsked(step=Step.WEEK))

    lines = figures_csv(found, {}).splitlines()

    assert lines[1].startswith("'=cmd(),2026-03-02,2026-03-08,5,30.0,1.0,0.0,")
    assert lines[2].startswith("'=cmd(),2026-03-09,2026-03-09,6,")
    assert len(lines) == 3
