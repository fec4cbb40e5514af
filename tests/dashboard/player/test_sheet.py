from dataclasses import replace

from custody.accounts import people
from custody.accounts.viewing import CallView, view_call
from custody.catalogue.declarations import put_declarations
from custody.records.purposes import Purpose
from custody.records.redactions import Redaction, RedactionKind
from custody.workspace.opening import Workspace
from dashboard.player.sheet import Listening, Sheet, sheet_of
from tests.builders import a_declaration
from tests.dashboard.invented import BOOKING, FRESH, SPOKEN_NAME

HELSINKI = "Europe/Helsinki"


def view(week: Workspace, purpose: Purpose, name: str) -> CallView:
    with week.catalogue.reading() as read:
        account = people.account_named(read, name)
    return view_call(week.catalogue, BOOKING, purpose=purpose, viewer=account)


def raw_sheet(week: Workspace, **told: object) -> Sheet:
    listening = Listening(purpose=Purpose.VERIFICATION, **told)  # type: ignore[arg-type] # as named
    shown = view(week, Purpose.VERIFICATION, "saara")
    return sheet_of(shown, listening, zone=HELSINKI)


def test_words_are_written_with_times_and_how_sure_the_model_was(
    week: Workspace,
) -> None:
    turns = raw_sheet(week)["turns"]

    assert isinstance(turns, list)
    assert turns[0]["label"] == "Agent"
    assert turns[0]["words"][0] == [0.5, 0.95, "Turun", 0.92, None]


def test_a_hidden_word_leaves_its_kind_and_no_letter(week: Workspace) -> None:
    listening = Listening(purpose=Purpose.TRAINING)

    sheet = sheet_of(view(week, Purpose.TRAINING, "teemu"), listening, zone=HELSINKI)

    assert SPOKEN_NAME not in str(sheet)
    assert [5.0, 5.45, "", 0.92, "name"] in sheet["turns"][1]["words"]  # type: ignore[index] # a list


def test_who_hears_all_sees_where_health_is_talked_of_and_reads_it(
    week: Workspace,
) -> None:
    told = Redaction(kind=RedactionKind.HEALTH, channel=0, start=0.4, end=1.0)
    shown = view(week, Purpose.VERIFICATION, "saara")
    listening = Listening(purpose=Purpose.VERIFICATION)

    sheet = sheet_of(
        replace(shown, redactions=(*shown.redactions, told)), listening, zone=HELSINKI
    )

    assert sheet["redactions"] == [
        {"kind": "health", "channel": 0, "start": 0.4, "end": 1.0}
    ]
    assert sheet["turns"] == raw_sheet(week)["turns"]


def test_values_are_written_as_people_read_them(week: Workspace) -> None:
    findings = raw_sheet(week)["findings"]

    assert isinstance(findings, list)
    (appointment,) = (one for one in findings if one["field_label"] == "Appointment")
    assert appointment["expected"] == "Mon 16 Mar 2026 14:30"
    assert appointment["heard"] == "Mon 16 Mar 2026 12:00"


def test_what_was_heard_meanwhile_does_not_make_the_player_anew(
    week: Workspace,
) -> None:
    before = raw_sheet(week)
    after = raw_sheet(week, heard=[(1.0, 2.0)])

    assert before["version"] == after["version"]
    assert after["heard"] == [[1.0, 2.0]]


def test_another_reason_for_silence_makes_the_player_anew(week: Workspace) -> None:
    silent = raw_sheet(week, why_silent="Not yet.")

    assert silent["version"] != raw_sheet(week)["version"]
    assert silent["can_listen"] is False


def test_a_call_that_was_not_transcribed_says_so(week: Workspace) -> None:
    with week.catalogue.reading() as read:
        account = people.account_named(read, "saara")
    fresh = view_call(
        week.catalogue, FRESH, purpose=Purpose.VERIFICATION, viewer=account
    )

    sheet = sheet_of(fresh, Listening(purpose=Purpose.VERIFICATION), zone=HELSINKI)

    assert sheet["turns"] == []
    assert sheet["why_no_transcript"] == "This call has not been transcribed yet."


def test_what_the_caller_declared_stands_beside_the_findings(week: Workspace) -> None:
    said = a_declaration(quote="Matti Virtanen, varaisin", start=4.9, end=6.9)
    with week.catalogue.writing() as work:
        put_declarations(work, BOOKING, [said])

    assert raw_sheet(week)["declarations"] == [
        {
            "label": "Banned marketing",
            "entry": "Not in the register",
            "is_written": False,
            "quote": "Matti Virtanen, varaisin",
            "start": 4.9,
            "end": 6.9,
            "confidence": 0.9,
        }
    ]


def test_a_declaration_s_hidden_words_are_hidden_where_raw_is_not_allowed(
    week: Workspace,
) -> None:
    said = a_declaration(quote="Matti Virtanen, varaisin", start=4.9, end=6.9)
    with week.catalogue.writing() as work:
        put_declarations(work, BOOKING, [said])

    (masked,) = view(week, Purpose.ADMINISTRATION, "daniel").declarations
    trainer = view(week, Purpose.TRAINING, "teemu")

    assert masked.quote == "[name] [name] [name] ajan."
    assert trainer.declarations == ()
