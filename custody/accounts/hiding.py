"""Deciding what is hidden: who may, on which seconds, and what follows.

To hide takes content away from whoever sees the redacted rendition, and gives nobody
any: every reviewer may. To show gives identifiers away if it is wrong: only somebody
whose purpose allows the raw rendition may, and only seconds that they played in it, in
this sign-in: heard, not read. Either is added in one transaction with the order to make
the redacted rendition anew; until that is done whoever sees it sees none of the call.
"""

import math
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from custody.accounts import permissions
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.accounts.viewing import CallView, view_within
from custody.catalogue import hiding, stages
from custody.catalogue.accounts import display_names
from custody.catalogue.corrections import corrected_transcript_of, next_number
from custody.catalogue.engine import Catalogue
from custody.catalogue.playbacks import played_in_full
from custody.catalogue.transcripts import redactions_of
from custody.errors import HidingMissingError, HidingRefusedError
from custody.records.clock import Clock
from custody.records.heard import missing_spans
from custody.records.hiding import (
    HidingDecision,
    HidingReason,
    HidingStanding,
    HidingState,
    HidingVerb,
    standing_of,
    words_between,
)
from custody.records.ids import AccountId, CallId
from custody.records.purposes import Purpose, Rendition, allows_raw
from custody.records.redactions import CUT_OFF, Redaction, RedactionKind
from custody.records.stages import Stage
from custody.records.transcripts import Transcript

MARGIN: Final = 0.15
"""Seconds beside chosen words that are hidden with them: a word's times are out by so
much on telephone audio, and a syllable says which digit it was."""
MOST_NOTE_LETTERS: Final = 1000

NOT_READY: Final = "the call has no transcript, or is being read again"
NOT_WITHIN: Final = "its seconds do not lie within the recording"
NOT_HIDDEN: Final = "nothing is hidden there"
UNHEARD: Final = "play these seconds of the full recording first, in this sign-in"
NO_NOTE: Final = "say in the note what the reason is"
NOTE_TOO_LONG: Final = "the note is too long"
NOT_THEIRS: Final = "it shows what is hidden, which takes a purpose that allows it"
NOTHING: Final = "nothing was chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class HidingSpan:
    """Seconds that somebody wants hidden or shown."""

    verb: HidingVerb
    channel: int
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HidingWish:
    """What somebody wants hidden or shown in a call, and why.

    Attributes:
        kind: what it is that is to be hidden.
        token_sha256: of the sign-in, whose listening counts.
    """

    call_id: CallId
    spans: tuple[HidingSpan, ...]
    kind: RedactionKind
    reason: HidingReason
    note: str = field(default="", repr=False)
    token_sha256: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hiding:
    """What is hidden in a call, and who decided what about it.

    Attributes:
        hidden: the spans that hold now.
        found: the machine's.
        standing: people's decisions, words and notes left out of what is masked.
        authors: the names of who decided, by account.
    """

    hidden: tuple[Redaction, ...]
    found: tuple[Redaction, ...]
    standing: tuple[HidingStanding, ...]
    authors: dict[AccountId, str]


def may_hide(viewer: Viewer, purpose: Purpose | None) -> bool:
    """Tell whether somebody may hide what the machine missed, for this purpose."""
    return permissions.may(viewer, Permission.HIDE, purpose)


def may_show(viewer: Viewer, purpose: Purpose | None) -> bool:
    """Tell whether somebody may show what was hidden wrongly, for this purpose."""
    return allows_raw(purpose) and permissions.may(viewer, Permission.SHOW, purpose)


def may_take_back(viewer: Viewer, one: HidingStanding, purpose: Purpose | None) -> bool:
    """Tell whether somebody may take this decision back.

    To take a hiding back shows: it is for those who may show, or for its author.
    """
    if one.state is HidingState.WITHDRAWN or not may_hide(viewer, purpose):
        return False
    if one.decision.verb is HidingVerb.SHOW:
        return True
    is_own = one.decision.author == viewer.account_id
    return is_own or may_show(viewer, purpose)


def hiding_in(read: sa.Connection, view: CallView) -> Hiding:
    """Read what is hidden in a call, for somebody who was given this view of it."""
    call_id = view.summary.call.call_id
    spoken = corrected_transcript_of(read, call_id)
    rows = hiding.decisions_of(read, call_id)
    standing = standing_of(rows, spoken) if spoken else ()
    if view.rendition is not Rendition.RAW:
        standing = tuple(map(_silent, standing))
    return Hiding(
        hidden=view.redactions,
        found=hiding.found_of(read, call_id),
        standing=standing,
        authors=display_names(read, {row.author for row in rows}),
    )


def decide_hiding(
    catalogue: Catalogue,
    wish: HidingWish,
    *,
    purpose: Purpose,
    viewer: Viewer,
    clock: Clock,
) -> tuple[HidingDecision, ...]:
    """Keep what somebody decided, and have the redacted rendition made anew.

    Returns:
        The decisions, as they were written: all of them or none.

    Raises:
        CallMissingError, NotAllowedError, NoticeNotGivenError: as `view_call` says, or
            no role of theirs may decide this for this purpose.
        HidingRefusedError: nothing is hidden there, it was not heard, its seconds are
            not of the recording, or the reason does not do.
    """
    verbs = {span.verb for span in wish.spans}
    if HidingVerb.SHOW in verbs and not may_show(viewer, purpose):
        permissions.ensure(viewer, Permission.SHOW, purpose)
        raise HidingRefusedError(NOT_THEIRS)
    permissions.ensure(viewer, Permission.HIDE, purpose)
    _check(wish.reason, wish.note)
    if not wish.spans:
        raise HidingRefusedError(NOTHING)
    with catalogue.writing() as work:
        next_number(work, wish.call_id)  # holds the call's row: one after the other
        view = view_within(work, wish.call_id, purpose=purpose, viewer=viewer)
        spoken = corrected_transcript_of(work, wish.call_id)
        if view.transcript is None or spoken is None:
            raise HidingRefusedError(NOT_READY)
        desk = _Desk(
            view=view, spoken=spoken, viewer=viewer, purpose=purpose, now=clock()
        )
        first = hiding.next_decision(work, wish.call_id)
        made = tuple(
            _decision(work, desk, wish, span, first + place)
            for place, span in enumerate(wish.spans)
        )
        for decision in made:
            hiding.add_decision(work, decision)
        stages.enqueue(work, wish.call_id, Stage.REDACT, desk.now)
    return made


def take_back_hiding(  # noqa: PLR0913 # who, what, why and when are all of it
    catalogue: Catalogue,
    call_id: CallId,
    number: int,
    reason: HidingReason,
    *,
    note: str = "",
    purpose: Purpose,
    viewer: Viewer,
    clock: Clock,
) -> HidingDecision:
    """Take a decision back; what it said stays written, and the machine's spans hold.

    Raises:
        CallMissingError, NotAllowedError, NoticeNotGivenError: as `decide_hiding` says.
        HidingMissingError: there is none of that number that still stands.
        HidingRefusedError: it would show what they may not show.
    """
    permissions.ensure(viewer, Permission.HIDE, purpose)
    _check(reason, note)
    with catalogue.writing() as work:
        next_number(work, call_id)
        view = view_within(work, call_id, purpose=purpose, viewer=viewer)
        rows = {one.number: one for one in hiding.decisions_of(work, call_id)}
        spoken = corrected_transcript_of(work, call_id)
        standing = standing_of(rows.values(), spoken) if spoken else ()
        one = next((s for s in standing if s.decision.number == number), None)
        if one is None or one.state is HidingState.WITHDRAWN:
            raise HidingMissingError(call_id, number)
        if not may_take_back(viewer, one, purpose):
            raise HidingRefusedError(NOT_THEIRS)
        withdrawal = replace(
            one.decision,
            number=hiding.next_decision(work, call_id),
            verb=HidingVerb.WITHDRAWAL,
            words="",
            withdraws=number,
            reason=reason,
            note=" ".join(note.split()),
            author=viewer.account_id,
            rendition=view.rendition,
            purpose=purpose,
            made_at=clock(),
        )
        hiding.add_decision(work, withdrawal)
        stages.enqueue(work, call_id, Stage.REDACT, withdrawal.made_at)
    return withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What a decision is made from, read at one moment."""

    view: CallView
    spoken: Transcript
    viewer: Viewer
    purpose: Purpose
    now: datetime


def _decision(
    work: sa.Connection,
    desk: _Desk,
    wish: HidingWish,
    span: HidingSpan,
    number: int,
) -> HidingDecision:
    """Write one decision, if it can be made.

    Raises:
        HidingRefusedError: it cannot.
    """
    start, end, kind = _seconds(work, desk, wish, span)
    return HidingDecision(
        call_id=wish.call_id,
        number=number,
        verb=span.verb,
        kind=kind,
        channel=span.channel,
        start=start,
        end=end,
        words=words_between(desk.spoken, span.channel, start, end),
        reason=wish.reason,
        note=" ".join(wish.note.split()),
        author=desk.viewer.account_id,
        rendition=desk.view.rendition,
        purpose=desk.purpose,
        made_at=desk.now,
    )


def _seconds(
    work: sa.Connection, desk: _Desk, wish: HidingWish, span: HidingSpan
) -> tuple[float, float, RedactionKind]:
    """Give the seconds that a decision is about, and of which kind what is there is."""
    call = desk.view.summary.call
    is_finite = math.isfinite(span.start) and math.isfinite(span.end)
    is_on = 0 <= span.channel < len(call.recording.channel_parties)
    last = call.duration + CUT_OFF
    if not (is_on and is_finite and 0 <= span.start < span.end <= last):
        raise HidingRefusedError(NOT_WITHIN)
    if span.verb is HidingVerb.HIDE:
        start, end = max(0.0, span.start - MARGIN), min(last, span.end + MARGIN)
        return start, end, wish.kind
    touched = [
        one
        for one in redactions_of(work, wish.call_id)
        if one.channel == span.channel and one.start < span.end and span.start < one.end
    ]
    if not touched:
        raise HidingRefusedError(NOT_HIDDEN)
    start, end = _whole(desk.spoken, touched, span)
    heard = played_in_full(
        work, desk.viewer.account_id, wish.call_id, wish.token_sha256
    )
    if missing_spans(heard, (start, min(end, call.duration))):
        raise HidingRefusedError(UNHEARD)
    return start, end, touched[0].kind


def _whole(
    spoken: Transcript, touched: list[Redaction], span: HidingSpan
) -> tuple[float, float]:
    """Widen seconds to the margins of the spans that they hold every word of."""
    start, end = span.start, span.end
    for one in touched:
        inside = words_between(spoken, span.channel, one.start, one.end).split()
        meant = words_between(
            spoken,
            span.channel,
            max(one.start, span.start),
            min(one.end, span.end),
        ).split()
        if inside == meant:
            start, end = min(start, one.start), max(end, one.end)
    return start, end


def _silent(one: HidingStanding) -> HidingStanding:
    """Leave out what was read and written: it may say what is hidden."""
    taken_back = one.withdrawal and replace(one.withdrawal, note="", words="")
    decision = replace(one.decision, note="", words="")
    return replace(one, decision=decision, withdrawal=taken_back)


def _check(reason: HidingReason, note: str) -> None:
    if reason is HidingReason.OTHER and not note.strip():
        raise HidingRefusedError(NO_NOTE)
    if len(note) > MOST_NOTE_LETTERS:
        raise HidingRefusedError(NOTE_TOO_LONG)
