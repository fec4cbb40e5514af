"""The stages of a call's life after ingest, and where each stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from custody.records.ids import CallId


class Stage(StrEnum):
    """What is done to a call, in this order; only a call id travels between them."""

    TRANSCRIBE = "transcribe"
    ANALYSE = "analyse"
    REDACT = "redact"


STAGE_ORDER = (Stage.TRANSCRIBE, Stage.ANALYSE, Stage.REDACT)


class StageState(StrEnum):
    """Where one stage of one call stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class CallStage(StrEnum):
    """How far a call has come, as listings say it."""

    INGESTED = "ingested"
    TRANSCRIBED = "transcribed"
    ANALYSED = "analysed"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRow:
    """One stage of one call.

    Attributes:
        attempts: how often it was begun.
        not_before: aware UTC; a retry waits until then.
        lease_until: aware UTC; whoever runs it must renew before then.
        error_code, error_message: the last cause of failure; no personal content.
    """

    call_id: CallId
    stage: Stage
    state: StageState
    attempts: int
    not_before: datetime
    leased_by: str | None = None
    lease_until: datetime | None = None
    error_code: str | None = None
    error_message: str | None = None
