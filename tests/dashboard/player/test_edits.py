"""What the player sends is read with care, and kept without a word in the log."""

from typing import Any

import pytest

from custody.accounts import people
from custody.accounts.viewing import view_call
from custody.catalogue.corrections import corrections_of
from custody.errors import RequestRefusedError
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionReason
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.player.edits import keep_edit, turn_edit
from tests.dashboard.invented import BOOKING

SENT: dict[str, Any] = {
    "revision": "r",
    "turn": 3,
    "text": "Se käy, kiitos.",
    "party": "customer",
    "reason": "misheard",
    "note": "kuunneltu",
}


def test_what_the_player_sends_is_read() -> None:
    edit = turn_edit(BOOKING, SENT)

    assert (edit.turn, edit.text, edit.party) == (3, SENT["text"], PartyRole.CUSTOMER)
    assert edit.why.reason is CorrectionReason.MISHEARD
    assert turn_edit(BOOKING, SENT | {"party": "", "note": None}).party is None


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "text",
        [SENT],
        SENT | {"turn": -1},
        SENT | {"turn": True},
        SENT | {"turn": "3"},
        SENT | {"text": ["a"]},
        SENT | {"party": "somebody"},
        SENT | {"reason": ""},
        {},
    ],
)
def test_what_it_never_sends_is_refused(sent: object) -> None:
    with pytest.raises(RequestRefusedError):
        turn_edit(BOOKING, sent)


def test_the_log_tells_who_corrected_and_not_a_word_of_it(week: Workspace) -> None:
    with week.catalogue.reading() as read:
        account = people.account_named(read, "saara")
    view = view_call(
        week.catalogue, BOOKING, purpose=Purpose.VERIFICATION, viewer=account
    )
    edit = turn_edit(BOOKING, SENT | {"revision": view.revision, "party": "agent"})

    keep_edit(week, account, edit, Purpose.VERIFICATION)

    events = [one for one in week.audit.events() if one.verb == "transcript:corrected"]
    assert [(one.actor, one.call_id, one.purpose) for one in events] == [
        (f"account:{account.account_id}", BOOKING, Purpose.VERIFICATION)
    ] * 2
    assert [one.details["kind"] for one in events] == ["text", "party"]
    assert not any(word in str(events) for word in ("käy", "sopii", "kuunneltu"))
    with week.catalogue.reading() as read:
        assert len(corrections_of(read, BOOKING)) == 2
