from dataclasses import replace

import pytest

from custody.accounts import people
from custody.accounts.viewing import view_call
from custody.catalogue import transcripts
from custody.records.purposes import Purpose
from custody.records.redactions import Redaction, RedactionKind
from custody.workspace.opening import Workspace
from dashboard.player.edits import edit_of, keep_edit
from tests.dashboard.invented import BOOKING, BROKEN, FRESH, SECOND, SPOKEN_NAME
from tests.dashboard.views.conftest import Page, component, components, everything

CALL = "views/call.py"


def test_a_supervisor_sees_all_that_was_said_and_found(page: Page) -> None:
    at = page("saara", CALL, id=BOOKING)

    sheet = component(at, "player")
    said = [word[2] for turn in sheet["turns"] for word in turn["words"]]
    assert "Virtanen," in said
    assert sheet["rendition"] == "raw"
    assert sheet["can_listen"] is True
    assert [(one["field_label"], one["verdict"]) for one in sheet["findings"]] == [
        ("Kind", "confirmed"),
        ("Service", "absent"),
        ("Appointment", "contradicted"),
        ("Practitioner", "confirmed"),
    ]


def test_a_trainer_gets_no_letter_of_what_is_hidden(page: Page) -> None:
    at = page("teemu", CALL, id=BOOKING)

    sheet = component(at, "player")
    hidden = [word for turn in sheet["turns"] for word in turn["words"] if word[4]]
    assert {(word[2], word[4]) for word in hidden} == {("", "name")}
    assert sheet["rendition"] == "redacted"
    assert SPOKEN_NAME not in everything(at)


def test_a_trainer_sees_no_field_of_the_register(page: Page) -> None:
    at = page("teemu", CALL, id=BOOKING)

    assert "Practitioner" not in repr(at.table)
    assert "vastaanotto" not in repr(at.main)


def test_a_trainer_is_not_told_that_no_transaction_fits(page: Page) -> None:
    told = [one.value for one in page("teemu", CALL, id=BOOKING).caption]

    assert any("is not shown to your role" in one for one in told)
    assert not any("fits this call" in one for one in told)


def test_an_agent_cannot_open_the_call_of_another(page: Page) -> None:
    at = page("maija", CALL, id=SECOND)

    assert components(at, "player") == 0
    assert "not yours" in at.info[0].value or at.error


def test_a_call_that_is_not_there_is_said_to_be_so(page: Page) -> None:
    at = page("saara", CALL, id="ff" * 16)

    assert [info.value for info in at.info] == [
        "There is no such call, or it is not yours to see."
    ]
    assert not at.exception


def test_without_a_call_the_page_leads_to_the_list(page: Page) -> None:
    at = page("saara", CALL)

    assert [info.value for info in at.info] == ["Choose a call from the list first."]


def test_what_is_not_ready_is_said_to_be_on_its_way(page: Page) -> None:
    at = page("teemu", CALL, id=FRESH)

    sheet = component(at, "player")
    assert sheet["turns"] == []
    assert sheet["can_listen"] is False
    assert "silenced" in sheet["why_silent"]
    assert "hidden" in sheet["why_no_transcript"]
    assert "still on its way" in at.info[0].value


def test_a_side_that_is_hidden_whole_is_said_to_be(page: Page, week: Workspace) -> None:
    spans = (Redaction(kind=RedactionKind.OTHER, channel=1, start=0.0, end=3600.0),)
    with week.catalogue.writing() as work:
        transcripts.put_redactions(work, BOOKING, spans)

    at = page("teemu", CALL, id=BOOKING)

    assert any("Hidden whole" in caption.value for caption in at.caption)


def test_a_failed_call_tells_its_cause(page: Page) -> None:
    at = page("saara", CALL, id=BROKEN)

    assert "It broke." in at.error[0].value


def test_opening_a_call_is_written_down_once_with_its_purpose(
    page: Page, week: Workspace
) -> None:
    at = page("saara", CALL, id=BOOKING)
    at.run()

    opened = [event for event in week.audit.events() if event.verb == "call:opened"]
    assert [(event.call_id, event.purpose) for event in opened] == [
        (BOOKING, "verification")
    ]


def test_another_purpose_is_another_opening(page: Page, week: Workspace) -> None:
    at = page("saara", CALL, id=BOOKING)
    box = at.selectbox[0]
    box.set_value(box.options[-1] if len(box.options) > 1 else box.value)
    at.run()

    opened = [event for event in week.audit.events() if event.verb == "call:opened"]
    assert len(opened) == len({event.purpose for event in opened})
    assert not at.exception


def _correct(week: Workspace, name: str, purpose: Purpose, text: str) -> None:
    with week.catalogue.reading() as read:
        account = people.account_named(read, name)
    view = view_call(week.catalogue, BOOKING, purpose=purpose, viewer=account)
    sent = {
        "revision": view.revision,
        "action": "turn",
        "turn": 3,
        "num_turns": 1,
        "pieces": [{"text": text, "party": "customer"}],
        "reason": "misheard",
        "note": "",
    }
    keep_edit(week, account, edit_of(BOOKING, sent), purpose)


@pytest.mark.parametrize(
    ("name", "may"), [("saara", True), ("teemu", True), ("anna", False)]
)
def test_the_form_of_a_correction_is_for_those_who_may(
    page: Page, name: str, *, may: bool
) -> None:
    at = page(name, CALL, id=BOOKING)

    assert (component(at, "player")["correcting"] is not None) == may


def test_a_correction_is_shown_listed_and_said_to_be_read_again(
    page: Page, week: Workspace
) -> None:
    _correct(week, "saara", Purpose.VERIFICATION, "Se käy, kiitos.")

    at = page("saara", CALL, id=BOOKING)

    assert component(at, "player")["corrections"]["1"]["was"] == "sopii,"
    assert [one.label for one in at.expander] == ["1 correction"]
    said = at.expander[0].markdown[0].value
    assert "Set right" in said
    assert "The machine heard “sopii,”" in said
    assert "being read again" in at.info[0].value


def test_a_correction_is_taken_back_on_the_page(page: Page, week: Workspace) -> None:
    _correct(week, "saara", Purpose.VERIFICATION, "Se käy, kiitos.")
    at = page("saara", CALL, id=BOOKING)

    at.button[0].click().run()

    assert component(at, "player")["corrections"] == {}
    said = at.expander[0].markdown[0].value
    assert "Taken back by Saara" in said
    assert [one.label for one in at.button] == []
    verbs = [event.verb for event in week.audit.events()]
    assert verbs.count("correction:withdrawn") == 1


def test_a_trainer_reads_no_words_of_a_correction_before_they_are_redacted(
    page: Page, week: Workspace
) -> None:
    _correct(week, "saara", Purpose.VERIFICATION, "Se käy, Virtanen kiitos.")

    at = page("teemu", CALL, id=BOOKING)

    assert SPOKEN_NAME not in everything(at)
    assert "käy" not in everything(at)
    assert component(at, "player")["correcting"] is None


def test_corrections_whose_words_are_gone_are_told_of(
    page: Page, week: Workspace
) -> None:
    _correct(week, "saara", Purpose.VERIFICATION, "Se käy, kiitos.")
    with week.catalogue.writing() as work:
        heard = transcripts.transcript_of(work, BOOKING)
        assert heard
        transcripts.put_transcript(
            work, replace(heard, turns=heard.turns[:3], model_sha256="1" * 64)
        )

    at = page("saara", CALL, id=BOOKING)

    assert "1 correction is of words" in at.warning[0].value
    assert "Words not there any more" in at.expander[0].markdown[0].value
    assert component(at, "player")["corrections"] == {}
