"""Adding words where the machine heard none: what, who said it, and in which seconds.

The right and what follows are those of every correction (`correcting`). Somebody who
hears the redacted recording adds no words where it is silent: they cannot have heard
any.
"""

import math
from dataclasses import dataclass, field
from typing import Final

from custody.accounts import permissions
from custody.accounts.correcting import (
    MOST_LETTERS,
    NO_TEXT,
    TOO_LONG,
    check_why,
    follow_up,
)
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.accounts.turn_edits import CorrectionDesk, Span, Why, printable
from custody.accounts.viewing import view_within
from custody.catalogue.corrections import add_correction, corrected_of, next_number
from custody.catalogue.engine import Catalogue
from custody.errors import (
    CorrectionOutdatedError,
    CorrectionRefusedError,
    WordsHiddenError,
)
from custody.records.calls import Call, PartyRole
from custody.records.clock import Clock
from custody.records.correcting import words_within
from custody.records.corrections import Correction, CorrectionKind
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from custody.records.redactions import CUT_OFF

NO_WORDS: Final = "there are no words in it"
NOT_WITHIN: Final = "its seconds do not lie within the recording"
WORDS_THERE: Final = "the same party has words in these seconds; correct those"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedWords:
    """What somebody heard where the transcript has nothing.

    Attributes:
        revision: of the view that they saw.
        start, end: seconds in which it was said.
        party: who said it; None leaves that unknown.
    """

    call_id: CallId
    revision: str
    channel: int
    start: float
    end: float
    text: str = field(repr=False)
    party: PartyRole | None
    why: Why


def add_words(
    catalogue: Catalogue,
    added: AddedWords,
    *,
    purpose: Purpose | None,
    viewer: Viewer,
    clock: Clock,
) -> Correction:
    """Keep words that somebody heard where the machine heard none.

    Returns:
        The correction, as it was written.

    Raises:
        CallMissingError, NotAllowedError, NoticeNotGivenError: as `view_call` says, or
            no role of theirs corrects.
        CorrectionOutdatedError: the text is no longer the one that they saw.
        CorrectionRefusedError: there is no word, the seconds are not of the recording,
            the party has words there, or the reason does not do.
        WordsHiddenError: the recording is silent there for whoever adds.
    """
    permissions.ensure(viewer, Permission.CORRECT, purpose)
    check_why(added.why)
    text = " ".join(printable(added.text).split())
    if not text or len(text) > MOST_LETTERS:
        raise CorrectionRefusedError(TOO_LONG if text else NO_WORDS)
    with catalogue.writing() as work:
        number = next_number(work, added.call_id)
        view = view_within(work, added.call_id, purpose=purpose, viewer=viewer)
        spoken = corrected_of(work, added.call_id)
        if view.transcript is None or spoken is None:
            raise CorrectionRefusedError(NO_TEXT)
        if added.revision != view.revision:
            raise CorrectionOutdatedError(added.call_id)
        desk = CorrectionDesk(view=view, spoken=spoken, viewer=viewer, now=clock())
        _check_place(desk, added)
        made = desk.row(
            number,
            CorrectionKind.ADDED,
            added.why,
            Span(channel=added.channel, start=added.start, end=added.end),
            after=text,
            party=added.party,
        )
        add_correction(work, made)
        follow_up(work, added.call_id, desk.now)
    return made


def _check_place(desk: CorrectionDesk, added: AddedWords) -> None:
    """Go on only if words can be added there by this person."""
    if not _is_within(desk.view.summary.call, added):
        raise CorrectionRefusedError(NOT_WITHIN)
    if any(
        span.channel == added.channel
        and span.start < added.end
        and added.start < span.end
        for span in desk.hiding
    ):
        raise WordsHiddenError(added.call_id)
    if words_within(
        desk.spoken.transcript,
        channel=added.channel,
        start=added.start,
        end=added.end,
        party=added.party,
    ):
        raise CorrectionRefusedError(WORDS_THERE)


def _is_within(call: Call, added: AddedWords) -> bool:
    num_channels = len(call.recording.channel_parties)
    is_on = 0 <= added.channel < num_channels
    is_finite = math.isfinite(added.start) and math.isfinite(added.end)
    return (
        is_on and is_finite and 0 <= added.start < added.end <= call.duration + CUT_OFF
    )
