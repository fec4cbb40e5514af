"""What people decide about hiding: rows that are added, and laid over the machine's.

A person hides seconds that the machine missed, or shows some that it hid wrongly. The
latest decision about a second holds; a showing holds only for the words that were read
there when it was made, so that nothing that is written in later comes to light by it.

Source: GDPR articles 5(1)(c), 5(1)(d) and 25: no more is shown than the task needs, and
what is wrong is set right.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from custody.records.ids import AccountId, CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind
from custody.records.transcripts import Transcript


class HidingVerb(StrEnum):
    """What a row of decisions does."""

    HIDE = "hide"
    SHOW = "show"
    WITHDRAWAL = "withdrawal"


class HidingReason(StrEnum):
    """Why somebody hides or shows; `OTHER` needs a note."""

    MISSED = "missed"
    FALSE_ALARM = "false_alarm"
    CALLER_ASKED = "caller_asked"
    MISTAKE = "mistake"
    """Of a person: an earlier decision was wrong."""
    OTHER = "other"


class HidingState(StrEnum):
    """Where a decision stands on the transcript that there is now."""

    APPLIED = "applied"
    WITHDRAWN = "withdrawn"
    STALE = "stale"
    """Other words are read there now than when it was decided to show them: the
    machine's spans hold again until somebody listens and decides anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HidingDecision:
    """One row of what people decided about hiding in a call.

    Attributes:
        number: its place among the call's decisions, counted from 1.
        kind: what is hidden there; of a showing what the machine took it for.
        start, end: seconds of the channel.
        words: what was read in these seconds then, joined by spaces.
        withdraws: the number of the one that a withdrawal takes back.
        note: in the author's words, may be "".
        rendition: which rendition the author was shown.
    """

    call_id: CallId
    number: int
    verb: HidingVerb
    kind: RedactionKind
    channel: int
    start: float
    end: float
    words: str = field(repr=False)
    withdraws: int | None = None
    reason: HidingReason
    note: str = field(default="", repr=False)
    author: AccountId
    rendition: Rendition
    purpose: Purpose
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HidingStanding:
    """One decision, and where it stands on the transcript that there is now."""

    decision: HidingDecision
    state: HidingState
    withdrawal: HidingDecision | None = None


def standing_of(
    decisions: Iterable[HidingDecision], transcript: Transcript
) -> tuple[HidingStanding, ...]:
    """Tell where each decision but the withdrawals stands, in order of number.

    Args:
        decisions: of one call, in any order.
        transcript: of it as people have set it right, unmasked.
    """
    rows = sorted(decisions, key=lambda one: one.number)
    taken_back = {
        one.withdraws: one for one in rows if one.verb is HidingVerb.WITHDRAWAL
    }
    return tuple(
        HidingStanding(
            decision=one,
            state=_state(one, transcript, is_withdrawn=one.number in taken_back),
            withdrawal=taken_back.get(one.number),
        )
        for one in rows
        if one.verb is not HidingVerb.WITHDRAWAL
    )


def _state(
    one: HidingDecision, transcript: Transcript, *, is_withdrawn: bool
) -> HidingState:
    if is_withdrawn:
        return HidingState.WITHDRAWN
    if one.verb is HidingVerb.HIDE:
        return HidingState.APPLIED
    read = words_between(transcript, one.channel, one.start, one.end)
    is_same = read.casefold() == one.words.casefold()
    return HidingState.APPLIED if is_same else HidingState.STALE


def words_between(
    transcript: Transcript, channel: int, start: float, end: float
) -> str:
    """Give the words of a channel whose middle lies in these seconds, in order."""
    words = sorted(
        (
            word
            for turn in transcript.turns
            if turn.channel == channel
            for word in turn.words
            if start <= (word.start + word.end) / 2 < end
        ),
        key=lambda word: word.start,
    )
    return " ".join(word.text for word in words)


def decided(
    found: Iterable[Redaction], standing: Iterable[HidingStanding]
) -> tuple[Redaction, ...]:
    """Lay the decisions that hold over the machine's spans, one after the other.

    Returns:
        Spans that may overlap, their turns not named again.
    """
    spans = list(found)
    for one in standing:
        if one.state is not HidingState.APPLIED:
            continue
        decision = one.decision
        if decision.verb is HidingVerb.HIDE:
            spans.append(
                Redaction(
                    kind=decision.kind,
                    channel=decision.channel,
                    start=decision.start,
                    end=decision.end,
                )
            )
        else:
            spans = [part for span in spans for part in _beside(span, decision)]
    return tuple(spans)


def _beside(span: Redaction, shown: HidingDecision) -> Iterator[Redaction]:
    """Give what is left of a span beside seconds that somebody shows."""
    if span.channel != shown.channel:
        yield span
        return
    if span.start < min(span.end, shown.start):
        yield replace(span, end=min(span.end, shown.start))
    if max(span.start, shown.end) < span.end:
        yield replace(span, start=max(span.start, shown.end))
