"""A call, its recording and what was noticed of them at the door."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from custody.records.ids import CallId, CustomerId


class Direction(StrEnum):
    """Which way a call went, seen from the organisation that records."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    INTERNAL = "internal"
    UNKNOWN = "unknown"


class PartyRole(StrEnum):
    """Who speaks on a channel. An unknown one is None, never a guess."""

    AGENT = "agent"
    CUSTOMER = "customer"
    SUPERVISOR = "supervisor"
    THIRD_PARTY = "third_party"
    BOT = "bot"


class CallFlag(StrEnum):
    """What can be told of a recording's quality: a flag, never a silent drop."""

    EMPTY = "empty"
    HEADER_ONLY = "header_only"
    TRUNCATED = "truncated"
    SILENT_CHANNEL = "silent_channel"
    ALL_SILENT = "all_silent"
    DUAL_MONO = "dual_mono"
    CROSSTALK = "crosstalk"
    CLIPPED = "clipped"
    SHORTER_THAN_RECORD = "shorter_than_record"
    LONGER_THAN_RECORD = "longer_than_record"
    NO_CALL_RECORD = "no_call_record"
    NUMBER_WITHHELD = "number_withheld"
    UNCERTAIN_TIME = "uncertain_time"
    """The local time names two moments or none, and nothing settles which."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The captured audio of a call, as it lies in the source file.

    Attributes:
        sampling_rate: Hz.
        num_samples: per channel.
        channel_parties: one entry a channel, counted from 0; None where unknown.
        codec: the codec's name as FFmpeg says it, e.g. `pcm_mulaw`.
        media_type: the source file's, e.g. `audio/x-wav`.
    """

    num_channels: int
    sampling_rate: int
    num_samples: int
    codec: str
    media_type: str
    channel_parties: tuple[PartyRole | None, ...]

    @property
    def duration(self) -> float:
        """Seconds from the first sample to the end."""
        return self.num_samples / self.sampling_rate if self.sampling_rate else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One conversation by telephone, from ring to hang-up.

    Attributes:
        session_id: the switch's own key (Asterisk `uniqueid`), None if not known.
        linked_id: the key that holds the legs of one conversation together.
        source: how it came in: `freepbx`, `3cx`, `fusionpbx`, `sidecar` or `file`.
        source_name: the source file's own name, kept word for word; personal.
        content_digest: keyed hash of the source bytes; recognises duplicates.
        started_at: aware UTC, when the call began (ring).
        duration: seconds of audio.
        caller, callee: E.164 where the number could be read, else as given;
            None when withheld or unknown.
        agent: the agent's name at the switch, e.g. `maija`.
        language: given by the source, or later by the transcript; None if unknown.
        customer_ref, transaction_refs: what a sidecar file said; hints for linking.
        notice_played_at: when the switch says it played the recording notice.
        customer_id: set by analytics once the call is linked to a customer.
    """

    call_id: CallId
    session_id: str | None = None
    linked_id: str | None = None
    source: str
    source_name: str = field(repr=False)
    content_digest: str = field(repr=False)
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    ingested_at: datetime
    duration: float
    direction: Direction = Direction.UNKNOWN
    caller: str | None = field(default=None, repr=False)
    callee: str | None = field(default=None, repr=False)
    agent: str | None = None
    queue: str | None = None
    language: str | None = None
    customer_ref: str | None = field(default=None, repr=False)
    transaction_refs: tuple[str, ...] = ()
    notice_played_at: datetime | None = None
    flags: tuple[CallFlag, ...] = ()
    customer_id: CustomerId | None = None
    recording: Recording
