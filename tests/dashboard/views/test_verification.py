"""The verdict's form, without a browser."""

from streamlit.testing.v1 import AppTest

from custody.catalogue.verifications import add_entry
from custody.workspace.opening import Workspace
from tests.builders import a_content, a_new_entry
from tests.dashboard.invented import BOOKING
from tests.dashboard.views.conftest import Page, component, everything


def words(at: AppTest) -> str:
    return " ".join(one.value for one in at.markdown)


def verified(week: Workspace, note: str = "Kuultu kahdesti.") -> None:
    new = a_new_entry(BOOKING, content=a_content(BOOKING, note=note))
    with week.catalogue.writing() as work:
        add_entry(work, new, week.evidence_key)


def test_a_supervisor_sees_which_seconds_lack_and_nothing_chosen(page: Page) -> None:
    at = page("saara", "views/call.py", id=BOOKING)

    assert not at.exception
    assert "not yet played: 9.5 to 11.5 s" in words(at)
    assert ":gray-badge[Not verified]" in words(at)
    chosen = [one.value for one in at.segmented_control]
    assert chosen
    assert set(map(str, chosen)) <= {"None", "[]"}
    assert component(at, "player")["verifying"] is True


def test_saving_without_a_choice_says_that_one_lacks(page: Page) -> None:
    at = page("saara", "views/call.py", id=BOOKING)

    next(one for one in at.button if one.label == "Save the verdict").click().run()

    assert any("is not chosen" in one.value for one in at.error)


def test_an_agent_reads_the_verdict_and_none_of_the_words(
    page: Page, week: Workspace
) -> None:
    verified(week)

    at = page("maija", "views/call.py", id=BOOKING)

    assert ":red-badge[Verified: contradicted]" in words(at)
    assert "Saara" in words(at)
    assert "Kuultu kahdesti" not in everything(at)
    assert any(one.label == "Dispute the verdict" for one in at.button)
    assert not any(one.label == "Save the verdict" for one in at.button)


def test_a_trainer_sees_no_verdicts(page: Page, week: Workspace) -> None:
    verified(week)

    at = page("teemu", "views/call.py", id=BOOKING)

    assert "Verified" not in words(at)


def test_a_register_that_changed_since_is_said(page: Page, week: Workspace) -> None:
    verified(week)  # of another snapshot than the week's own row

    at = page("daniel", "views/call.py", id=BOOKING)

    assert any("changed since" in one.value for one in at.warning)


def test_the_register_check_shows_what_people_said(page: Page, week: Workspace) -> None:
    verified(week)

    at = page("saara", "views/register.py")

    rows = {row["id"]: row for row in component(at, "table")["rows"]}
    chips = rows["T-1001"]["cells"]["verified"]
    assert [chip["label"] for chip in chips] == [
        "Verified: contradicted",
        "Changed since",
    ]
    assert rows["T-2002"]["cells"]["verified"] == []
