"""What people set right in the machine's words; nothing in here is ever overwritten.

A correction says of some seconds of a channel: the machine heard this there, and that
was said. A later one of the same words supersedes it, a withdrawal takes it back; both
are rows of their own, and the machine's words stay where they are.

Source: GDPR articles 5(1)(d) and 16, accuracy and rectification.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from custody.records.calls import PartyRole
from custody.records.ids import AccountId, CallId
from custody.records.purposes import Rendition
from custody.records.transcripts import Transcript, Word


class CorrectionKind(StrEnum):
    """What a row of corrections does."""

    TEXT = "text"
    PARTY = "party"
    ADDED = "added"
    """Words where the machine has none."""
    WITHDRAWAL = "withdrawal"


class CorrectionReason(StrEnum):
    """Why somebody corrects; `OTHER` needs a note."""

    MISHEARD = "misheard"
    NOT_SAID = "not_said"
    LEFT_OUT = "left_out"
    NAME_OR_NUMBER = "name_or_number"
    WRONG_SPEAKER = "wrong_speaker"
    CALLER_ASKED = "caller_asked"
    MISTAKE = "mistake"
    """Of a person: an earlier correction was wrong."""
    OTHER = "other"


class CorrectionState(StrEnum):
    """Where a correction stands on the transcript that there is now."""

    APPLIED = "applied"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    STALE = "stale"
    """The call was transcribed again, and the words that it was about are not there, or
    there are words where it had added some: it is kept and shown, laid over none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One row of what people set right in a call.

    Attributes:
        number: its place among the call's corrections, counted from 1.
        start, end: seconds of the machine's words that it is about; of added words
            the seconds in which they were said.
        before: these words as the machine wrote them, joined by spaces; "" of added.
        after: what was said instead; "" when nothing was, or for a party correction.
        party: who said it; None leaves that unknown, or is a text correction's.
        withdraws: the number of the one that a withdrawal takes back, or that added
            words stand instead of.
        note: in the author's words, may be "".
        author: the account of whoever made it.
        rendition: which text the author saw; REDACTED could not touch hidden words.
        model, model_sha256, transcribed_at: the transcript that it refers to.
    """

    call_id: CallId
    number: int
    kind: CorrectionKind
    channel: int
    start: float
    end: float
    before: str = field(repr=False)
    after: str = field(default="", repr=False)
    party: PartyRole | None = None
    withdraws: int | None = None
    reason: CorrectionReason
    note: str = field(default="", repr=False)
    author: AccountId
    rendition: Rendition
    model: str
    model_sha256: str
    transcribed_at: datetime
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One correction, and where it stands on the transcript that there is now.

    Attributes:
        heard: the machine's words that it lies over; empty unless it is applied.
        withdrawal: the row that took it back, None while none did.
    """

    correction: Correction
    state: CorrectionState
    heard: tuple[Word, ...] = field(default=(), repr=False)
    withdrawal: Correction | None = None

    @property
    def start(self) -> float:
        """Where the words that it is about start, seconds."""
        return self.heard[0].start if self.heard else self.correction.start

    @property
    def end(self) -> float:
        """Where they end, seconds."""
        return self.heard[-1].end if self.heard else self.correction.end


@dataclass(frozen=True, slots=True)
class Origin:
    """Which of the machine's words one word of a corrected transcript stands for.

    Attributes:
        turn: of the machine's transcript.
        first, after: its words from one to before the other; a word that nobody touched
            stands for itself.
        added: the number of the correction that added the word; None for a word of the
            machine's. An added one stands for none, and its turn is -1.
    """

    turn: int
    first: int
    after: int
    added: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """A transcript with people's corrections laid over it.

    Attributes:
        origins: of each word of each turn of `transcript`, in its order.
        standing: every correction but the withdrawals, in order of number.
    """

    machine: Transcript
    transcript: Transcript
    origins: tuple[tuple[Origin, ...], ...]
    standing: tuple[Standing, ...]
