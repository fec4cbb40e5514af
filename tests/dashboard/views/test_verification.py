"""The verdict's form, without a browser."""

from datetime import timedelta

from streamlit.testing.v1 import AppTest

from custody.catalogue.corrections import add_correction
from custody.catalogue.transcripts import transcript_of
from custody.catalogue.verifications import add_entry
from custody.records.ids import TransactionId
from custody.workspace.opening import Workspace
from dashboard.menu import call_address
from tests.builders import a_content, a_correction, a_new_entry
from tests.dashboard.invented import BOOKING, NOW, SECOND, link_second
from tests.dashboard.views.conftest import Page, component, everything

T_1001 = TransactionId("T-1001")


def words(at: AppTest) -> str:
    return " ".join(one.value for one in at.markdown)


def verified(week: Workspace, note: str = "Kuultu kahdesti.") -> None:
    new = a_new_entry(BOOKING, content=a_content(BOOKING, note=note))
    with week.catalogue.writing() as work:
        add_entry(work, new, week.evidence_key)


def set_right(week: Workspace, start: float, end: float) -> None:
    """Correct words in these seconds a day after every verdict."""
    with week.catalogue.writing() as work:
        transcript = transcript_of(work, BOOKING)
        assert transcript is not None
        tomorrow = NOW + timedelta(days=1)
        add_correction(
            work, a_correction(transcript, start=start, end=end, made_at=tomorrow)
        )


def test_a_supervisor_sees_which_seconds_lack_and_nothing_chosen(page: Page) -> None:
    at = page("saara", "views/call.py", id=BOOKING)

    assert not at.exception
    assert ":gray-badge[Not verified]" in words(at)
    form = component(at, "verdict")
    assert form["unheard"] == {BOOKING: [[6.5, 7.5], [8.4, 9.4], [9.5, 11.5]]}
    assert "chosen" not in str(form)
    assert [one["label"] for one in form["questions"]] == [
        "Kind",
        "Service",
        "Appointment",
        "Practitioner",
        "The whole",
    ]
    assert component(at, "player")["verifying"] is True


def test_a_transaction_of_two_calls_has_one_form_that_names_both(
    page: Page, week: Workspace
) -> None:
    link_second(week)

    at = page("saara", "views/call.py", id=BOOKING)

    first, second = component(at, "verdict")["calls"]
    assert (first["is_here"], first["is_optional"]) == (True, False)
    assert (second["call_id"], second["is_here"]) == (SECOND, False)
    assert second["is_optional"] is True
    assert second["stretches"] == [{"start": 3.0, "end": 4.5, "about": ["Kind"]}]
    assert second["href"].startswith(f"/call?id={SECOND}&about=")
    assert "T-1001" not in second["href"]


def test_a_page_opened_at_a_transaction_aims_at_its_form(page: Page) -> None:
    query = call_address(BOOKING, T_1001)

    aimed = page("saara", "views/call.py", **query)
    plain = page("saara", "views/call.py", id=BOOKING)

    assert component(aimed, "verdict")["aim"] == f"{BOOKING} T-1001"
    assert component(plain, "verdict")["aim"] == ""


def test_words_that_were_set_right_after_a_verdict_are_told(
    page: Page, week: Workspace
) -> None:
    verified(week)
    set_right(week, 0.0, 9.5)

    at = page("daniel", "views/call.py", id=BOOKING)

    assert any("set right after it was given" in one.value for one in at.warning)


def test_words_that_were_set_right_elsewhere_are_not(
    page: Page, week: Workspace
) -> None:
    verified(week)
    set_right(week, 15.0, 15.9)

    at = page("daniel", "views/call.py", id=BOOKING)

    assert not any("set right after" in one.value for one in at.warning)


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
