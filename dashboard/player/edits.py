"""Corrections as the player sends them: read with care, kept, and written down."""

from collections.abc import Iterable, Mapping

from custody.accounts.adding import AddedWords, add_words
from custody.accounts.correcting import SaidPiece, TurnEdit, Why, correct_turn
from custody.accounts.people import Account
from custody.errors import RequestRefusedError
from custody.records.calls import PartyRole
from custody.records.corrections import Correction, CorrectionReason
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.actors import actor_of

FORM, TURN, CHOICE, TIMES = "form", "turn", "choice", "seconds"
"""What of a sent edit cannot be read."""

Edit = TurnEdit | AddedWords


def edit_of(call_id: CallId, sent: object) -> Edit:
    """Read what the player sent: edited turns, or words that were added.

    Raises:
        RequestRefusedError: it is not of the form that the player sends.
    """
    if not isinstance(sent, Mapping):
        raise _refused(FORM)
    try:
        match sent.get("action"):
            case "turn":
                return _turn_edit(call_id, sent)
            case "add":
                return _added_words(call_id, sent)
    except ValueError as error:
        raise _refused(CHOICE) from error
    raise _refused(FORM)


def _turn_edit(call_id: CallId, sent: Mapping[object, object]) -> TurnEdit:
    pieces = sent.get("pieces")
    if not isinstance(pieces, list):
        raise _refused(FORM)
    return TurnEdit(
        call_id=call_id,
        revision=_text(sent, "revision"),
        turn=_count(sent, "turn", least=0),
        num_turns=_count(sent, "num_turns", least=1),
        pieces=tuple(_piece(one) for one in pieces),
        why=_why(sent),
    )


def _piece(sent: object) -> SaidPiece:
    if not isinstance(sent, Mapping):
        raise _refused(FORM)
    return SaidPiece(text=_text(sent, "text"), party=_party(sent))


def _added_words(call_id: CallId, sent: Mapping[object, object]) -> AddedWords:
    return AddedWords(
        call_id=call_id,
        revision=_text(sent, "revision"),
        channel=_count(sent, "channel", least=0),
        start=_seconds(sent, "start"),
        end=_seconds(sent, "end"),
        text=_text(sent, "text"),
        party=_party(sent),
        why=_why(sent),
    )


def keep_edit(
    workspace: Workspace, account: Account, edit: Edit, purpose: Purpose
) -> tuple[Correction, ...]:
    """Keep an edit, and write down who corrected what, without a word of it.

    Raises:
        TallenneError: as `correct_turn` and `add_words` say; nothing was kept.
    """
    made = tuple(_kept(workspace, account, edit, purpose))
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


def _kept(
    workspace: Workspace, account: Account, edit: Edit, purpose: Purpose
) -> Iterable[Correction]:
    catalogue, clock = workspace.catalogue, workspace.clock
    if isinstance(edit, TurnEdit):
        return correct_turn(
            catalogue, edit, purpose=purpose, viewer=account, clock=clock
        )
    return (add_words(catalogue, edit, purpose=purpose, viewer=account, clock=clock),)


def _why(sent: Mapping[object, object]) -> Why:
    return Why(reason=CorrectionReason(_text(sent, "reason")), note=_text(sent, "note"))


def _party(sent: Mapping[object, object]) -> PartyRole | None:
    party = _text(sent, "party")
    return PartyRole(party) if party else None


def _count(sent: Mapping[object, object], name: str, *, least: int) -> int:
    value = sent.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise _refused(TURN)
    return value


def _seconds(sent: Mapping[object, object], name: str) -> float:
    value = sent.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise _refused(TIMES)
    return float(value)


def _text(sent: Mapping[object, object], name: str) -> str:
    value = sent.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _refused(name)
    return value


def _refused(what: str) -> RequestRefusedError:
    return RequestRefusedError(f"the correction's {what} cannot be read")
