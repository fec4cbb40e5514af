"""What people set right is drawn with the machine's words beside it."""

from typing import Any

from custody.accounts import people
from custody.accounts.correcting import SaidPiece, TurnEdit, Why, correct_turn
from custody.accounts.viewing import CallView, view_call
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionReason
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.player.marks import about, correction_notes, with_taken_out
from dashboard.player.sheet import Listening, sheet_of
from tests.dashboard.invented import BOOKING

HELSINKI = "Europe/Helsinki"
MISHEARD = Why(reason=CorrectionReason.MISHEARD, note="kuunneltu")


def shown(week: Workspace) -> CallView:
    with week.catalogue.reading() as read:
        account = people.account_named(read, "saara")
    return view_call(
        week.catalogue, BOOKING, purpose=Purpose.VERIFICATION, viewer=account
    )


def set_right(week: Workspace, turn: int, text: str, party: PartyRole) -> CallView:
    with week.catalogue.reading() as read:
        account = people.account_named(read, "saara")
    correct_turn(
        week.catalogue,
        TurnEdit(
            call_id=BOOKING,
            revision=shown(week).revision,
            turn=turn,
            pieces=(SaidPiece(text=text, party=party),),
            why=MISHEARD,
        ),
        purpose=Purpose.VERIFICATION,
        viewer=account,
        clock=week.clock,
    )
    return shown(week)


def drawn(view: CallView) -> list[dict[str, Any]]:
    sheet = sheet_of(view, Listening(purpose=Purpose.VERIFICATION), zone=HELSINKI)
    turns = sheet["turns"]
    assert isinstance(turns, list)
    return turns


def test_a_word_that_somebody_set_right_names_its_correction(week: Workspace) -> None:
    view = set_right(week, 3, "Se käy, kiitos.", PartyRole.CUSTOMER)

    words = drawn(view)[3]["words"]
    assert [word[2:] for word in words] == [
        ["Se", 0.92, None],
        ["käy,", 1.0, None, 1],
        ["kiitos.", 0.92, None],
    ]
    assert correction_notes(view, HELSINKI) == {
        "1": {
            "was": "sopii,",
            "title": "The machine heard: sopii,. Set right by Saara, "
            "Mon 16 Mar 2026 12:00: misheard (kuunneltu)",
        }
    }


def test_words_that_were_taken_out_keep_their_place(week: Workspace) -> None:
    view = set_right(week, 3, "Se kiitos.", PartyRole.CUSTOMER)

    assert [word[2] for word in drawn(view)[3]["words"]] == ["Se", "", "kiitos."]


def test_a_turn_that_was_taken_out_whole_comes_back_as_a_mark(week: Workspace) -> None:
    view = set_right(week, 3, "", PartyRole.CUSTOMER)

    turns = drawn(view)
    assert len(turns) == 4
    assert turns[3] == {
        "party": "customer",
        "label": "Customer",
        "channel": 1,
        "start": 12.0,
        "flags": [],
        "words": [[12.0, 13.45, "", 1.0, None, 1]],
        "place": None,
    }


def test_without_corrections_nothing_is_put_in(week: Workspace) -> None:
    view = shown(week)

    assert with_taken_out([], view) == []
    assert correction_notes(view, HELSINKI) == {}


def test_a_transcript_names_who_made_it_and_with_what(week: Workspace) -> None:
    view = set_right(week, 3, "Se käy, kiitos.", PartyRole.CUSTOMER)

    assert about(view, HELSINKI) == [
        ["Model", "whisper-base"],
        ["Engine", "invented 1"],
        ["Weights (SHA-256)", "0" * 64],
        ["Language", "Finnish, 98 % sure"],
        ["Made", "Mon 16 Mar 2026 12:00"],
        ["Settings", "none told"],
        ["Set right by people", "1 place"],
    ]


def test_the_form_is_offered_to_those_who_may_correct_only(week: Workspace) -> None:
    view = shown(week)
    offered = sheet_of(
        view, Listening(purpose=Purpose.VERIFICATION, may_correct=True), zone=HELSINKI
    )
    withheld = sheet_of(view, Listening(purpose=Purpose.VERIFICATION), zone=HELSINKI)

    assert isinstance(offered["correcting"], dict)
    assert offered["correcting"]["revision"] == view.revision
    assert withheld["correcting"] is None
