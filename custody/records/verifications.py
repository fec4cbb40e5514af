"""The verification record: what a named person heard, and what they say it shows.

Nothing in here is ever overwritten. A verdict, a second person's word, a dispute and
the verdict that answers it are entries of their own; where a transaction stands is
worked out from all of its entries, every time it is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from custody.records.findings import FieldName, Verdict
from custody.records.heard import Span
from custody.records.ids import AccountId, CallId, TransactionId
from custody.records.purposes import Purpose, Rendition


class EntryKind(StrEnum):
    """What an entry does."""

    VERDICT = "verdict"
    SECOND = "second"
    """Another person heard the same seconds, and agrees with a verdict or does not."""
    DISPUTE = "dispute"


class DisputeReason(StrEnum):
    """Why somebody disputes a verdict."""

    HEARD_OTHERWISE = "heard_otherwise"
    WRONG_CALL = "wrong_call"
    NOT_ALL_HEARD = "not_all_heard"
    """What decides it was said elsewhere, or in another call."""
    REGISTER_WRONG = "register_wrong"
    OTHER = "other"


class DisputedBy(StrEnum):
    """On whose behalf a dispute is raised."""

    AGENT = "agent"
    CUSTOMER = "customer"
    """Through the data protection officer."""
    SUPERVISOR = "supervisor"


class SecondNeeded(StrEnum):
    """Why a verdict needs another person, by the rules on the day it was given."""

    NO = ""
    AMOUNT = "amount"
    KIND = "kind"


class VerificationState(StrEnum):
    """Where a transaction stands."""

    UNVERIFIED = "unverified"
    PROVISIONAL = "provisional"
    """A verdict that waits for a second person."""
    VERIFIED = "verified"
    DISPUTED = "disputed"


class RegisterChange(StrEnum):
    """What became of the register's row since it was verified."""

    NONE = "none"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedCall:
    """One call that a verdict rests on, and the bytes and words that there were.

    Attributes:
        started_at: aware UTC.
        seconds: `(start, end)` from the recording's first sample, in order.
        audio: which rendition `audio_sha256` is of: ORIGINAL where it is kept.
        audio_sha256: of the audio's bytes as the switch wrote them, unsealed.
        transcript_sha256: of the corrected transcript, None when there was none.
        model, model_sha256: of whoever wrote it; "" when there was none.
    """

    call_id: CallId
    started_at: datetime
    seconds: tuple[Span, ...]
    audio: Rendition
    audio_sha256: str
    transcript_sha256: str | None
    model: str
    model_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldVerdict:
    """A person's verdict on one field, beside what the system had made of it.

    Attributes:
        expected: the register's value.
        heard: what the system heard instead, None when nothing.
        quote: the words that it cited, "" when none; `party` said them.
        call_id, start, end: where they stand; None without a quote.
        system: the system's own reading, None where it had none.
        num_compared: where that reading is by the sound because the words were
            misheard, how many values were held against it; None where it is by the
            words, and in entries from before such readings were marked.
    """

    name: FieldName
    verdict: Verdict
    system: Verdict | None = None
    expected: str = field(default="", repr=False)
    heard: str | None = field(default=None, repr=False)
    quote: str = field(default="", repr=False)
    party: str | None = None
    call_id: CallId | None = None
    start: float | None = None
    end: float | None = None
    num_compared: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What an entry says; gone once any of its calls is erased.

    Attributes:
        salt: random, so that no digest that outlives an erasure can be guessed at.
        snapshot: the transaction's fields as they stood, by name, empty ones left out.
        snapshot_sha256: of those, see `custody.catalogue.verifications.snapshot_of`.
        calls: that were heard for it; a dispute names those of the disputed entry.
        verdict, fields: of a verdict only.
        second_needed: of a verdict only.
        agrees: of a second person's word only.
        reason, disputed_by: of a dispute only.
        author_name: as the account was called on that day.
    """

    salt: str = field(repr=False)
    snapshot: tuple[tuple[str, str], ...] = field(repr=False)
    snapshot_sha256: str
    calls: tuple[CitedCall, ...]
    verdict: Verdict | None = None
    fields: tuple[FieldVerdict, ...] = ()
    second_needed: SecondNeeded = SecondNeeded.NO
    agrees: bool | None = None
    reason: DisputeReason | None = None
    disputed_by: DisputedBy | None = None
    note: str = field(default="", repr=False)
    author_name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the record, chained to the one before it and signed.

    Attributes:
        number: its place in the whole record, counted from 1.
        refers_to: the entry that a second person or a dispute is about; of a verdict,
            the newest objection that it answers, and with it every one before.
        made_at: aware UTC.
        content_sha256: of the content's text; it holds when the content is gone.
        previous: SHA-256 of the entry before, 64 zeros at the first.
        signature: Ed25519 over all of the above, base64url without padding.
        content: None once a call of it was erased.
    """

    number: int
    transaction_id: TransactionId
    kind: EntryKind
    refers_to: int | None
    author: AccountId
    purpose: Purpose
    made_at: datetime
    content_sha256: str
    previous: str
    signature: str
    content: Content | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a transaction stands by its entries.

    Attributes:
        verdict: the newest, None while there is none.
        second: the word of the second person on it, None while there is none.
        open: disputes and disagreements that no later verdict answers, oldest first.
        entries: all, oldest first.
    """

    state: VerificationState
    verdict: Entry | None
    second: Entry | None
    open: tuple[Entry, ...]
    entries: tuple[Entry, ...]


def standing_of(entries: Sequence[Entry]) -> Standing:
    """Work out where a transaction stands.

    Args:
        entries: all of one transaction, in order of their number.
    """
    verdicts = [one for one in entries if one.kind is EntryKind.VERDICT]
    newest = verdicts[-1] if verdicts else None
    answered_to = max((one.refers_to or 0 for one in verdicts), default=0)
    unanswered = tuple(
        one for one in entries if _objects(one) and one.number > answered_to
    )
    seconds = [
        one
        for one in entries
        if one.kind is EntryKind.SECOND and newest and one.refers_to == newest.number
    ]
    second = seconds[-1] if seconds else None
    return Standing(
        state=_state(newest, second, unanswered),
        verdict=newest,
        second=second,
        open=unanswered,
        entries=tuple(entries),
    )


def _objects(entry: Entry) -> bool:
    """Tell whether an entry speaks against a verdict."""
    if entry.kind is EntryKind.SECOND:
        return entry.content is not None and entry.content.agrees is False
    return entry.kind is EntryKind.DISPUTE


def _state(
    newest: Entry | None, second: Entry | None, unanswered: Sequence[Entry]
) -> VerificationState:
    """Say it in a word; a verdict whose calls were erased stands for nothing more."""
    if newest is None or newest.content is None:
        return VerificationState.UNVERIFIED
    if unanswered:
        return VerificationState.DISPUTED
    if newest.content.second_needed and second is None:
        return VerificationState.PROVISIONAL
    return VerificationState.VERIFIED
