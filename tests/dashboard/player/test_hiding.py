"""What the player sends about hiding is read with care, kept, listed, logged."""

from typing import Any

import pytest

from custody.accounts import people
from custody.accounts.hiding import HidingSpan, HidingWish
from custody.accounts.viewing import view_call
from custody.catalogue.hiding import decisions_of
from custody.errors import RequestRefusedError
from custody.records.hiding import HidingReason, HidingVerb
from custody.records.purposes import Purpose
from custody.records.redactions import RedactionKind
from custody.workspace.opening import Workspace
from dashboard.player.hiding import is_wish, keep_wish, wish_of
from dashboard.player.sheet import Listening, sheet_of
from tests.dashboard.invented import BOOKING
from tests.dashboard.views import conftest
from tests.dashboard.views.conftest import Page

page = conftest.page
CALL = "views/call.py"
TOKEN = "5" * 64
SPAN = {"verb": "hide", "channel": 1, "start": 12.0, "end": 12.4}
SENT: dict[str, Any] = {
    "action": "hide",
    "spans": [SPAN],
    "kind": "name",
    "reason": "missed",
    "note": "kuunneltu",
    "revision": "",
}


def test_what_the_player_sends_is_read() -> None:
    assert is_wish(SENT)
    assert not is_wish({"action": "turn"})
    assert wish_of(BOOKING, SENT, TOKEN) == HidingWish(
        call_id=BOOKING,
        spans=(HidingSpan(verb=HidingVerb.HIDE, channel=1, start=12.0, end=12.4),),
        kind=RedactionKind.NAME,
        reason=HidingReason.MISSED,
        note="kuunneltu",
        token_sha256=TOKEN,
    )


@pytest.mark.parametrize(
    "sent",
    [
        None,
        SENT | {"spans": "all"},
        SENT | {"spans": [SPAN | {"verb": "erase"}]},
        SENT | {"spans": [SPAN | {"start": None}]},
        SENT | {"spans": [{}]},
        SENT | {"spans": [1]},
        SENT | {"kind": "everything"},
        SENT | {"reason": ""},
    ],
)
def test_what_it_never_sends_is_refused(sent: object) -> None:
    with pytest.raises(RequestRefusedError):
        wish_of(BOOKING, sent, TOKEN)


def test_a_decision_is_kept_listed_and_logged_without_a_word(
    page: Page, week: Workspace
) -> None:
    with week.catalogue.reading() as read:
        teemu = people.account_named(read, "teemu")
    wish = wish_of(BOOKING, SENT, TOKEN)

    (made,) = keep_wish(week, teemu, wish, Purpose.TRAINING)

    with week.catalogue.reading() as read:
        assert decisions_of(read, BOOKING) == (made,)
    (event,) = [one for one in week.audit.events() if one.verb == "hiding:decided"]
    assert (event.call_id, event.details["verb"], event.details["kind"]) == (
        BOOKING,
        "hide",
        "name",
    )
    assert not any(word in str(event) for word in ("kuunneltu", made.words))
    at = page("saara", CALL, id=BOOKING)
    assert not at.exception
    labels = [one.label for one in at.expander]
    assert any(label.startswith("1 decision about hiding") for label in labels)
    listed = next(one for one in at.markdown if "Hidden:" in one.value)
    assert "Teemu" in listed.value


@pytest.mark.parametrize(
    ("name", "purpose", "may_show"),
    [("saara", Purpose.VERIFICATION, True), ("teemu", Purpose.TRAINING, False)],
)
def test_the_form_offers_what_somebody_may_decide(
    week: Workspace, name: str, purpose: Purpose, *, may_show: bool
) -> None:
    with week.catalogue.reading() as read:
        account = people.account_named(read, name)
    view = view_call(week.catalogue, BOOKING, purpose=purpose, viewer=account)
    listening = Listening(purpose=purpose, may_hide=True, may_show=True)

    offered = sheet_of(view, listening, zone="Europe/Helsinki")["hiding"]

    assert isinstance(offered, dict)
    assert offered["may_show"] == may_show
    assert sheet_of(view, Listening(purpose=purpose), zone="Europe/Helsinki")[
        "hiding"
    ] is None  # fmt: skip
