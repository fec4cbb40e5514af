"""What the switch itself wrote down of a call (CDR), with or without audio."""

from dataclasses import dataclass, field
from datetime import datetime

from custody.records.calls import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRecord:
    """One leg in the switch's call record.

    Attributes:
        session_id: the switch's key (Asterisk `uniqueid`).
        billed_seconds: from answer to end; None when the switch does not say.
        disposition: in the switch's words, e.g. `ANSWERED`, `NO ANSWER`.
        caller, callee: E.164 where they could be read; None when withheld.
    """

    session_id: str
    linked_id: str | None = None
    caller: str | None = field(default=None, repr=False)
    callee: str | None = field(default=None, repr=False)
    agent: str | None = None
    queue: str | None = None
    direction: Direction = Direction.UNKNOWN
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    billed_seconds: float | None = None
    disposition: str | None = None
