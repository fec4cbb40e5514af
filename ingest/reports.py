"""What an ingest did with each file, and what may be done with a file afterwards."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Self

from custody.records.calls import CallFlag
from custody.records.ids import CallId


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispose:
    """What is done with a source file once its call is durable; it is never deleted.

    Attributes:
        folder: where it is moved to; None leaves it where it is.
    """

    folder: Path | None = None

    @classmethod
    def keep(cls) -> Self:
        """Leave every source file where it is."""
        return cls()

    @classmethod
    def move_to(cls, folder: Path) -> Self:
        """Move what was taken in to a folder, under the way it had to its file."""
        return cls(folder=folder)


KEEP = Dispose.keep()


class IngestStatus(StrEnum):
    """What became of a file."""

    INGESTED = "ingested"
    DUPLICATE = "duplicate"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestOutcome:
    """What became of one file.

    Attributes:
        path: holds the file's name, and so perhaps a telephone number: not to be
            printed or logged.
        label: safe to print.
        call_id: of the call that it became, or that it was already.
        flags: of that call.
        error_code: the cause, one word; None if nothing failed.
        message: one sentence for people, safe to print; None if nothing failed.
        is_lasting: whether trying the unchanged file again cannot help.
    """

    path: Path = field(repr=False)
    label: str
    status: IngestStatus
    call_id: CallId | None = None
    flags: tuple[CallFlag, ...] = ()
    error_code: str | None = None
    message: str | None = None
    is_lasting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRecord:
    """A row of call records that could not be read; the others of its table were.

    Attributes:
        label: of the table's file, safe to print.
        line: in that file, counted from 1.
        reason: without any of the row's content.
    """

    label: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestReport:
    """What an ingest did.

    Attributes:
        num_call_records: calls of which the switch's record was read.
        num_completed: calls taken in earlier that now know more of themselves.
        rejected_records: rows that could not be read.
        passed_over: files in the folders that are neither recordings nor records,
            by their safe labels.
    """

    outcomes: tuple[IngestOutcome, ...] = ()
    num_call_records: int = 0
    num_completed: int = 0
    rejected_records: tuple[RejectedRecord, ...] = ()
    passed_over: tuple[str, ...] = ()
