"""What the player sends is read with care, and kept without a word in the log."""

from typing import Any

import pytest

from custody.accounts import people
from custody.accounts.adding import AddedWords
from custody.accounts.correcting import SaidPiece, TurnEdit, Why
from custody.accounts.viewing import view_call
from custody.catalogue.corrections import corrections_of
from custody.errors import RequestRefusedError
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionReason
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.player.edits import edit_of, keep_edit
from tests.dashboard.invented import BOOKING

WHY = {"revision": "r", "reason": "misheard", "note": "kuunneltu"}
PIECE = {"text": "Se käy, kiitos.", "party": "customer"}
SENT: dict[str, Any] = WHY | {
    "action": "turn",
    "turn": 3,
    "num_turns": 1,
    "pieces": [PIECE],
}
ADDED: dict[str, Any] = WHY | {
    "action": "add",
    "channel": 1,
    "start": 2.5,
    "end": 4,
    "text": "hetkinen",
    "party": "",
}


def test_what_the_player_sends_is_read() -> None:
    assert edit_of(BOOKING, SENT) == TurnEdit(
        call_id=BOOKING,
        revision="r",
        turn=3,
        pieces=(SaidPiece(text="Se käy, kiitos.", party=PartyRole.CUSTOMER),),
        why=Why(reason=CorrectionReason.MISHEARD, note="kuunneltu"),
    )
    assert edit_of(BOOKING, ADDED) == AddedWords(
        call_id=BOOKING,
        revision="r",
        channel=1,
        start=2.5,
        end=4.0,
        text="hetkinen",
        party=None,
        why=Why(reason=CorrectionReason.MISHEARD, note="kuunneltu"),
    )


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "text",
        [SENT],
        SENT | {"turn": -1},
        SENT | {"turn": True},
        SENT | {"turn": "3"},
        SENT | {"num_turns": 0},
        SENT | {"pieces": None},
        SENT | {"pieces": []},
        SENT | {"pieces": ["a"]},
        SENT | {"pieces": [PIECE | {"text": ["a"]}]},
        SENT | {"pieces": [PIECE | {"party": "somebody"}]},
        SENT | {"reason": ""},
        SENT | {"action": "erase"},
        ADDED | {"channel": -1},
        ADDED | {"start": "2"},
        ADDED | {"end": None},
        ADDED | {"party": "somebody"},
        {},
    ],
)
def test_what_it_never_sends_is_refused(sent: object) -> None:
    with pytest.raises(RequestRefusedError):
        edit_of(BOOKING, sent)


def test_added_words_are_kept_and_written_down(week: Workspace) -> None:
    with week.catalogue.reading() as read:
        account = people.account_named(read, "saara")
    view = view_call(
        week.catalogue, BOOKING, purpose=Purpose.VERIFICATION, viewer=account
    )
    sent = ADDED | {"revision": view.revision, "start": 15.0, "end": 15.8}

    (made,) = keep_edit(week, account, edit_of(BOOKING, sent), Purpose.VERIFICATION)

    (event,) = [one for one in week.audit.events() if one.verb.endswith(":corrected")]
    assert event.details["kind"] == "added"
    assert "hetkinen" not in str(event)
    with week.catalogue.reading() as read:
        assert corrections_of(read, BOOKING) == (made,)


def test_the_log_tells_who_corrected_and_not_a_word_of_it(week: Workspace) -> None:
    with week.catalogue.reading() as read:
        account = people.account_named(read, "saara")
    view = view_call(
        week.catalogue, BOOKING, purpose=Purpose.VERIFICATION, viewer=account
    )
    pieces = [PIECE | {"party": "agent"}]
    edit = edit_of(BOOKING, SENT | {"revision": view.revision, "pieces": pieces})

    keep_edit(week, account, edit, Purpose.VERIFICATION)

    events = [one for one in week.audit.events() if one.verb == "transcript:corrected"]
    assert [(one.actor, one.call_id, one.purpose) for one in events] == [
        (f"account:{account.account_id}", BOOKING, Purpose.VERIFICATION)
    ] * 2
    assert [one.details["kind"] for one in events] == ["text", "party"]
    assert not any(word in str(events) for word in ("käy", "sopii", "kuunneltu"))
    with week.catalogue.reading() as read:
        assert len(corrections_of(read, BOOKING)) == 2
