from custody.catalogue import tables
from custody.records.stages import StageState
from custody.workspace.opening import Workspace
from tests.dashboard.invented import BOOKING, BROKEN, SECOND
from tests.dashboard.views.conftest import Page, component


def test_the_register_check_puts_contradictions_first(page: Page) -> None:
    rows = component(page("saara", "views/register.py"), "table")["rows"]

    assert [(row["id"], row["cells"]["state"][0]["label"]) for row in rows] == [
        ("T-1001", "Contradicted"),
        ("T-2002", "No call"),
    ]
    assert rows[0]["href"] == f"/call?id={BOOKING}"


def test_an_empty_register_says_how_it_is_filled(page: Page, week: Workspace) -> None:
    with week.catalogue.writing() as work:
        work.execute(tables.transactions.delete())

    at = page("saara", "views/register.py")

    assert "tallenne load" in at.info[0].value


def test_patterns_count_and_tell_no_single_agent(page: Page) -> None:
    at = page("anna", "views/patterns.py")

    assert {metric.label: metric.value for metric in at.metric} == {
        "Calls": "4",
        "Recorded": "0:27",
        "Linked to a transaction": "1",
        "No notice heard": "1",
    }
    assert "maija" not in repr(at.main)


def test_operations_tell_what_stands_what_failed_and_what_is_missing(
    page: Page,
) -> None:
    at = page("aino", "views/operations.py")

    assert [metric.label for metric in at.metric] == [
        "Transcribing",
        "Analysing",
        "Hiding identifiers",
    ]
    assert [row["id"] for row in component(at, "table", 0)["rows"]] == [BROKEN]
    silent = component(at, "table", 1)["rows"]
    assert [row["id"] for row in silent] == ["1773000000.99"]


def test_failed_calls_can_be_put_back_to_work(page: Page, week: Workspace) -> None:
    at = page("aino", "views/operations.py")

    at.button[0].click().run()

    with week.catalogue.reading() as read:
        states = read.execute(
            tables.stages.select().where(tables.stages.c.call_id == BROKEN)
        ).mappings()
        assert [row["state"] for row in states] == [StageState.WAITING]
    (event,) = [e for e in week.audit.events() if e.verb == "stages:retried"]
    assert event.details == {"num_stages": 1}


def test_calls_without_a_notice_are_listed_for_the_officer(page: Page) -> None:
    at = page("daniel", "views/notices.py")

    assert [row["id"] for row in component(at, "table")["rows"]] == [SECOND]


def test_the_audit_log_says_whether_its_chain_holds(
    page: Page, week: Workspace
) -> None:
    week.audit.record("call:opened", actor="account:unknown", call_id=BOOKING)

    at = page("daniel", "views/trail.py")

    assert at.success[0].value.startswith("The chain holds")
    rows = component(at, "table")["rows"]
    assert rows[0]["cells"]["verb"] == "call opened"


def test_a_changed_log_is_shown_as_broken(page: Page, week: Workspace) -> None:
    for _ in range(3):
        week.audit.record("call:opened", actor="account:unknown", call_id=BOOKING)
    log = week.layout.audit / "audit.jsonl"
    log.write_bytes(log.read_bytes().replace(BOOKING[:8].encode(), b"deadbeef", 1))

    at = page("daniel", "views/trail.py")

    assert len(at.error) == 1
    assert not at.success
