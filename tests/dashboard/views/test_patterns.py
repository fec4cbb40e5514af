import re
from datetime import timedelta

import pytest

from custody.accounts import people
from custody.accounts.roles import Role
from custody.catalogue import calls, findings
from custody.catalogue.rule_outcomes import put_rule_outcomes
from custody.catalogue.staff_heard import withdraw_staff_heard
from custody.records.findings import Notice, NoticeGiven
from custody.records.rules import RuleKind, RuleOutcome
from custody.workspace.opening import Workspace
from tests.builders import a_call
from tests.dashboard.invented import NOW, PASSWORD
from tests.dashboard.views.conftest import Page, component, components, everything

PATTERNS = "views/patterns.py"


@pytest.fixture
def busy(week: Workspace) -> Workspace:
    """Five more calls of one agent, each put to one rule."""
    outcome = RuleOutcome(
        rule="Thanks", kind=RuleKind.WORDING, place_in_file=0, matched=True
    )
    with week.catalogue.writing() as work:
        for _ in range(5):
            call = a_call(agent="vilhelmiina")
            calls.add_call(work, call)
            findings.put_analysis(
                work,
                call.call_id,
                customer_id=None,
                customer_reasons=(),
                links=(),
                findings=(),
                notice=Notice(given=NoticeGiven.TRUE, start=1.0),
                measures={"silence_share": 0.25, "hold_seconds": 8.0},
                now=NOW,
            )
            put_rule_outcomes(work, call.call_id, [outcome])
    return week


@pytest.mark.usefixtures("busy")
def test_an_analyst_sees_measures_by_agent_and_no_name(page: Page) -> None:
    at = page("anna", PATTERNS)

    (measured,) = component(at, "table", 2)["rows"]
    assert re.fullmatch(r"Agent \d", measured["id"])
    assert "vilhelmiina" not in everything(at)


@pytest.mark.usefixtures("busy")
def test_how_long_and_how_told_stands_by_agent(page: Page) -> None:
    (counted,) = component(page("anna", PATTERNS), "table", 1)["rows"]

    assert (counted["cells"]["calls"], counted["cells"]["notice"]) == ("5", "100 %")


def test_without_a_note_that_staff_was_heard_nothing_stands_by_agent(
    page: Page, busy: Workspace
) -> None:
    with busy.catalogue.writing() as work:
        withdraw_staff_heard(work)

    at = page("anna", PATTERNS)

    assert components(at, "table") == 1
    assert any("tallenne figures heard" in one.value for one in at.info)


@pytest.mark.usefixtures("busy")
def test_days_without_a_call_say_so(page: Page) -> None:
    at = page("anna", PATTERNS)
    empty = NOW.date() - timedelta(days=4)

    at.date_input(key="figure_days").set_value((empty, empty)).run()

    assert at.info[0].value == "No call began on these days. Choose others."


@pytest.mark.usefixtures("busy")
def test_the_days_that_are_chosen_are_counted(page: Page) -> None:
    at = page("anna", PATTERNS)
    before = int(at.metric[0].value)
    last = NOW.date() - timedelta(days=2)

    at.date_input(key="figure_days").set_value((last, last)).run()

    assert int(at.metric[0].value) < before


def test_who_also_coaches_sees_the_names(page: Page, busy: Workspace) -> None:
    with busy.catalogue.writing() as work:
        people.create_account(
            work,
            user_name="tytti",
            display_name="Tytti",
            password=PASSWORD,
            roles=(Role.ANALYST, Role.TRAINER),
            agent=None,
            clock=lambda: NOW,
        )

    at = page("tytti", PATTERNS)

    assert component(at, "table", 1)["rows"][0]["id"] == "vilhelmiina"


@pytest.mark.usefixtures("busy")
def test_rules_are_counted_over_all_calls(page: Page) -> None:
    (counted,) = component(page("anna", PATTERNS), "table", 0)["rows"]

    assert counted["id"] == "Thanks"
    assert "100 %" in str(counted)


def test_of_few_calls_no_table_by_agent_or_rule_is_shown(page: Page) -> None:
    assert components(page("anna", PATTERNS), "table") == 0
