from custody.catalogue import tables
from custody.catalogue.rule_outcomes import put_rule_outcomes
from custody.records.rules import RuleKind, RuleOutcome
from custody.workspace.opening import Workspace
from tests.dashboard.invented import BOOKING, BROKEN, FRESH, SECOND
from tests.dashboard.views.conftest import Page, component, components

CALLS = "views/calls.py"


def shown(at: object) -> list[str]:
    table = component(at, "table")  # type: ignore[arg-type] # an AppTest
    return [row["id"] for row in table["rows"]]


def test_the_newest_call_stands_first(page: Page) -> None:
    assert shown(page("saara", CALLS)) == [FRESH, BROKEN, SECOND, BOOKING]


def test_an_agent_sees_their_own_calls_only(page: Page) -> None:
    assert shown(page("maija", CALLS)) == [FRESH, BOOKING]


def test_a_row_tells_what_a_glance_should_catch(page: Page) -> None:
    rows = component(page("saara", CALLS), "table")["rows"]

    booking = rows[-1]["cells"]
    assert booking["started"] == "Mon 9 Mar 2026 12:00"
    assert booking["length"] == "0:16"
    assert booking["links"] == "T-1001"
    assert [chip["label"] for chip in booking["verdicts"]] == [
        "1 contradicted",
        "2 confirmed",
    ]
    second = rows[-2]["cells"]
    assert [chip["label"] for chip in second["notes"]] == [
        "No notice heard",
        "Crosstalk",
    ]
    broken = rows[-3]["cells"]
    assert broken["stage"] == [{"label": "Failed", "tone": "bad", "title": "It broke."}]


def test_a_search_finds_what_was_said_in_any_form(page: Page) -> None:
    at = page("saara", CALLS)

    at.text_input(key="search").set_value("lääkärit").run()

    assert shown(at) == [BOOKING]


def test_what_is_hidden_is_found_only_by_those_who_may_hear_it(page: Page) -> None:
    supervisor = page("saara", CALLS)
    supervisor.text_input(key="search").set_value("Virtanen").run()
    trainer = page("teemu", CALLS)
    trainer.text_input(key="search").set_value("Virtanen").run()

    assert shown(supervisor) == [BOOKING]
    assert components(trainer, "table") == 0


def test_a_search_is_written_down_without_its_words(
    page: Page, week: Workspace
) -> None:
    at = page("saara", CALLS)
    at.text_input(key="search").set_value("lääkäri").run()
    at.run()

    searched = [e for e in week.audit.events() if e.verb == "calls:searched"]
    assert len(searched) == 1
    assert "lääkäri" not in str(searched)


def test_filters_narrow_the_list(page: Page) -> None:
    at = page("saara", CALLS)

    at.selectbox(key="language").set_value("sv").run()

    assert shown(at) == [SECOND]


def test_whoever_sees_no_findings_cannot_filter_by_them(page: Page) -> None:
    keys = {box.key for box in page("teemu", CALLS).selectbox}

    assert "verdict" not in keys
    assert "verdict" in {box.key for box in page("saara", CALLS).selectbox}


def test_whoever_sees_no_findings_gets_none_in_the_list(page: Page) -> None:
    rows = component(page("teemu", CALLS), "table")["rows"]

    assert {str(row["cells"]["verdicts"]) for row in rows} == {"[]"}
    assert {row["cells"]["links"] for row in rows} == {""}


def test_when_nothing_matches_the_page_says_what_to_try(page: Page) -> None:
    at = page("saara", CALLS)

    at.text_input(key="search").set_value("dinosaurus").run()

    assert at.info[0].value.startswith("No call matches.")


def test_an_empty_workspace_says_what_to_do_next(page: Page, week: Workspace) -> None:
    with week.catalogue.writing() as work:
        work.execute(tables.calls.delete())

    at = page("saara", CALLS)

    assert "tallenne ingest" in at.info[0].value


def test_the_list_is_narrowed_by_what_a_rule_came_out_as(
    page: Page, week: Workspace
) -> None:
    outcome = RuleOutcome(
        rule="Thanks", kind=RuleKind.WORDING, place_in_file=0, matched=False
    )
    assert not [box for box in page("saara", CALLS).selectbox if box.key == "rule"]
    with week.catalogue.writing() as work:
        put_rule_outcomes(work, BOOKING, [outcome])
    at = page("saara", CALLS)

    at.selectbox(key="rule").set_value("Thanks").run()
    without = components(at, "table")
    at.radio(key="rule_held").set_value(False).run()

    assert without == 0
    assert shown(at) == [BOOKING]
