"""Corrections as the player sends them: read with care, kept, and written down."""

from collections.abc import Mapping

from custody.accounts.correcting import TurnEdit, Why, correct_turn
from custody.accounts.people import Account
from custody.errors import RequestRefusedError
from custody.records.calls import PartyRole
from custody.records.corrections import Correction, CorrectionReason
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.actors import actor_of

FORM, TURN, CHOICE = "form", "turn", "choice"
"""What of a sent edit cannot be read."""


def turn_edit(call_id: CallId, sent: object) -> TurnEdit:
    """Read what the player sent of one edited turn.

    Raises:
        RequestRefusedError: it is not of the form that the player sends.
    """
    if not isinstance(sent, Mapping):
        raise _refused(FORM)
    turn = sent.get("turn")
    if not isinstance(turn, int) or isinstance(turn, bool) or turn < 0:
        raise _refused(TURN)
    party = _text(sent, "party")
    try:
        return TurnEdit(
            call_id=call_id,
            revision=_text(sent, "revision"),
            turn=turn,
            text=_text(sent, "text"),
            party=PartyRole(party) if party else None,
            why=Why(
                reason=CorrectionReason(_text(sent, "reason")),
                note=_text(sent, "note"),
            ),
        )
    except ValueError as error:
        raise _refused(CHOICE) from error


def keep_edit(
    workspace: Workspace, account: Account, edit: TurnEdit, purpose: Purpose
) -> tuple[Correction, ...]:
    """Keep an edited turn, and write down who corrected what, without a word of it.

    Raises:
        TallenneError: as `correct_turn` says; nothing was kept.
    """
    made = correct_turn(
        workspace.catalogue,
        edit,
        purpose=purpose,
        viewer=account,
        clock=workspace.clock,
    )
    for one in made:
        workspace.audit.record(
            "transcript:corrected",
            actor=actor_of(account),
            call_id=one.call_id,
            purpose=purpose,
            details={
                "correction": one.number,
                "kind": str(one.kind),
                "reason": str(one.reason),
                "rendition": str(one.rendition),
            },
        )
    return made


def _text(sent: Mapping[object, object], name: str) -> str:
    value = sent.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _refused(name)
    return value


def _refused(what: str) -> RequestRefusedError:
    return RequestRefusedError(f"the correction's {what} cannot be read")
