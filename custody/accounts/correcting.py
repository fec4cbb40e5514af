"""Setting the machine's words right: who may, on which words, and what follows.

A correction is added in one transaction with what rests on it: the raw search document
is written anew, and the call is analysed and redacted again. Until that redaction has
run, whoever sees redacted text only sees none of it (`viewing`), for the new words may
hold an identifier.
"""

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from custody.accounts import permissions
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.accounts.turn_edits import (
    CorrectionDesk,
    SaidPiece,
    Span,
    TurnEdit,
    Why,
    corrections_in,
)
from custody.accounts.viewing import CallView, view_within
from custody.catalogue import search, stages
from custody.catalogue.corrections import (
    add_correction,
    corrected_of,
    next_number,
)
from custody.catalogue.engine import Catalogue
from custody.errors import (
    CorrectionMissingError,
    CorrectionOutdatedError,
    CorrectionRefusedError,
)
from custody.records.clock import Clock
from custody.records.corrections import (
    Correction,
    CorrectionKind,
    CorrectionReason,
    CorrectionState,
    Standing,
)
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.stages import Stage

__all__ = [
    "SaidPiece",
    "TurnEdit",
    "Why",
    "correct_turn",
    "may_correct",
    "may_withdraw",
    "withdraw_correction",
]

MOST_LETTERS: Final = 8000
"""Of a turn as somebody types it: ten minutes of speech without a pause."""
MOST_NOTE_LETTERS: Final = 1000

TOO_LONG: Final = "the text is too long for one turn"
NO_TEXT: Final = "there is no text to correct just now"
NOTHING_CHANGED: Final = "nothing was changed"
ANOTHERS: Final = "it is another's, and its words are hidden"
NO_NOTE: Final = "say in the note what the reason is"
NOTE_TOO_LONG: Final = "the note is too long"


def may_correct(viewer: Viewer, view: CallView, purpose: Purpose | None) -> bool:
    """Tell whether somebody may correct what this view shows them."""
    return view.transcript is not None and permissions.may(
        viewer, Permission.CORRECT, purpose
    )


def may_withdraw(viewer: Viewer, view: CallView, standing: Standing) -> bool:
    """Tell whether somebody who may correct may take this correction back.

    Whoever sees redacted text only takes back what they made themselves: they cannot
    judge words that they do not see.
    """
    if standing.state is CorrectionState.WITHDRAWN:
        return False
    is_own = standing.correction.author == viewer.account_id
    return is_own or view.rendition is Rendition.RAW


def correct_turn(
    catalogue: Catalogue,
    edit: TurnEdit,
    *,
    purpose: Purpose | None,
    viewer: Viewer,
    clock: Clock,
) -> tuple[Correction, ...]:
    """Keep what somebody changed in turns, as few corrections as say it.

    Words may go over to another party, and a border between turns with them.

    Returns:
        The corrections, as they were written.

    Raises:
        CallMissingError, NotAllowedError, NoticeNotGivenError: as `view_call` says, or
            no role of theirs corrects.
        CorrectionOutdatedError: the text is no longer the one that they saw.
        CorrectionRefusedError: nothing was changed, or the reason does not do.
        WordsHiddenError: they changed words that are hidden from them.
    """
    permissions.ensure(viewer, Permission.CORRECT, purpose)
    check_why(edit.why)
    if sum(len(piece.text) for piece in edit.pieces) > MOST_LETTERS:
        raise CorrectionRefusedError(TOO_LONG)
    with catalogue.writing() as work:
        first = next_number(work, edit.call_id)
        view = view_within(work, edit.call_id, purpose=purpose, viewer=viewer)
        spoken = corrected_of(work, edit.call_id)
        if view.transcript is None or spoken is None:
            raise CorrectionRefusedError(NO_TEXT)
        after = edit.turn + edit.num_turns
        if edit.revision != view.revision or after > len(view.transcript.turns):
            raise CorrectionOutdatedError(edit.call_id)
        desk = CorrectionDesk(view=view, spoken=spoken, viewer=viewer, now=clock())
        made = tuple(corrections_in(desk, edit, first))
        if not made:
            raise CorrectionRefusedError(NOTHING_CHANGED)
        for correction in made:
            add_correction(work, correction)
        follow_up(work, edit.call_id, desk.now)
    return made


def withdraw_correction(  # noqa: PLR0913 # who, what, why and when are all of it
    catalogue: Catalogue,
    call_id: CallId,
    number: int,
    why: Why,
    *,
    purpose: Purpose | None,
    viewer: Viewer,
    clock: Clock,
) -> Correction:
    """Take a correction back; what it said stays written, and an earlier one counts.

    Returns:
        The withdrawal, as it was written.

    Raises:
        CallMissingError, NotAllowedError, NoticeNotGivenError: as `correct_turn` says.
        CorrectionMissingError: there is none of that number that still stands.
        CorrectionRefusedError: it is another's, on words that they do not see.
    """
    permissions.ensure(viewer, Permission.CORRECT, purpose)
    check_why(why)
    with catalogue.writing() as work:
        next_one = next_number(work, call_id)
        view = view_within(work, call_id, purpose=purpose, viewer=viewer)
        spoken = corrected_of(work, call_id)
        standing = next(
            (
                one
                for one in (spoken.standing if spoken else ())
                if one.correction.number == number
                and one.state is not CorrectionState.WITHDRAWN
            ),
            None,
        )
        if spoken is None or standing is None:
            raise CorrectionMissingError(call_id, number)
        if not may_withdraw(viewer, view, standing):
            raise CorrectionRefusedError(ANOTHERS)
        desk = CorrectionDesk(view=view, spoken=spoken, viewer=viewer, now=clock())
        old = standing.correction
        withdrawal = desk.row(
            next_one,
            CorrectionKind.WITHDRAWAL,
            why,
            Span(channel=old.channel, start=old.start, end=old.end),
            withdraws=number,
        )
        add_correction(work, withdrawal)
        follow_up(work, call_id, desk.now)
    return withdrawal


def check_why(why: Why) -> None:
    """Go on only if a reason says why.

    Raises:
        CorrectionRefusedError: the reason needs a note, or the note is too long.
    """
    if why.reason is CorrectionReason.OTHER and not why.note.strip():
        raise CorrectionRefusedError(NO_NOTE)
    if len(why.note) > MOST_NOTE_LETTERS:
        raise CorrectionRefusedError(NOTE_TOO_LONG)


def follow_up(work: sa.Connection, call_id: CallId, now: datetime) -> None:
    """Write the search document anew, and have read again what rests on the text."""
    spoken = corrected_of(work, call_id)
    if spoken is not None:
        text = "\n".join(turn.text for turn in spoken.transcript.turns)
        language = spoken.transcript.language
        search.put_document(work, call_id, Rendition.RAW, text, language)
    stages.enqueue(work, call_id, Stage.ANALYSE, now)
