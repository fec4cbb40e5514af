"""Ingest: what lies in files and folders becomes calls, or is told why it does not."""

import errno
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from custody.catalogue import call_records
from custody.errors import (
    DiskFullError,
    IngestFaultError,
    SourceMissingError,
    SourceUnreadableError,
    TallenneError,
)
from ingest.desk import IngestDesk
from ingest.disposal import move_aside
from ingest.names import read_name, safe_label
from ingest.record_loading import LoadedRecords, load_table
from ingest.reports import (
    KEEP,
    Dispose,
    IngestOutcome,
    IngestReport,
    IngestStatus,
)
from ingest.sources import (
    Found,
    FoundFile,
    FoundTable,
    failure_digest,
    find_sources,
)
from ingest.taking import take_recording

__all__ = [
    "KEEP",
    "Dispose",
    "IngestDesk",
    "IngestOutcome",
    "IngestReport",
    "IngestStatus",
    "ingest_paths",
]

Progress = Callable[[IngestOutcome], None]

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def ingest_paths(
    paths: Sequence[Path],
    *,
    desk: IngestDesk,
    cdr: Sequence[Path] = (),
    dispose: Dispose = KEEP,
    progress: Progress | None = None,
) -> IngestReport:
    """Take in recordings and call records from files and folders.

    One file's failure stops no other. A recording that was taken in before is known by
    its content, under whatever name it comes.

    Args:
        paths: files and folders; in a folder, tables of call records are recognised.
        desk: what to read and write.
        cdr: tables of call records, wherever they lie.
        dispose: what is done with each source file afterwards.
        progress: called after each recording.

    Raises:
        SettingError: the time zone or the parties of the settings cannot be used.
    """
    run = IngestRun(desk=desk, dispose=dispose)
    found = find_sources(paths, cdr=cdr, leave_out=dispose.folder)
    loaded: list[LoadedRecords] = []
    outcomes: list[IngestOutcome] = []
    for _, result in run.each(found):
        if isinstance(result, LoadedRecords):
            loaded.append(result)
            continue
        outcomes.append(result)
        if progress is not None:
            progress(result)
    return IngestReport(
        outcomes=tuple(outcomes),
        num_call_records=sum(each.num_records for each in loaded),
        num_completed=sum(each.num_completed for each in loaded),
        rejected_records=tuple(row for each in loaded for row in each.rejected),
        passed_over=tuple(
            safe_label(path.name, desk.digest_key) for path in found.passed_over
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestRun:
    """One ingest, or one following of folders: the desk, and what holds throughout.

    Attributes:
        session_by_name: of recordings that a call record names, the record's key.

    Raises:
        SettingError: the time zone or the parties of the settings cannot be used.
    """

    desk: IngestDesk
    dispose: Dispose
    session_by_name: dict[str, str] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Refuse settings that would make every file fail."""
        self.desk.place()
        self.desk.stereo_parties()

    def each(
        self, found: Found
    ) -> Iterator[tuple[Path, LoadedRecords | IngestOutcome]]:
        """Take everything in, call records first, and tell of each as it is done."""
        for path in found.missing:
            yield path, self.failed(path, SourceMissingError())
        for path in found.unreadable:
            why = "the folder cannot be looked into"
            yield path, self.failed(path, SourceUnreadableError(why))
        for table in found.tables:
            loaded = self.load(table)
            if isinstance(loaded, LoadedRecords):
                self.session_by_name.update(loaded.session_by_name)
            yield table.path, loaded
        for file in found.recordings:
            yield file.path, self.take(file)

    def load(self, table: FoundTable) -> LoadedRecords | IngestOutcome:
        """Load a table of call records, or tell why that failed."""
        try:
            return load_table(table, self.desk)
        except Exception as error:  # noqa: BLE001 # this is ingest's own loop
            return self.failed(table.path, error)

    def take(self, file: FoundFile) -> IngestOutcome:
        """Take one recording in, whatever may be wrong with it."""
        session_id = self.session_by_name.get(file.path.name)
        try:
            outcome = take_recording(file.path, self.desk, record_session_id=session_id)
        except Exception as error:  # noqa: BLE001 # this is ingest's own loop
            return self.failed(file.path, error)
        if self.dispose.folder is None:
            return outcome
        try:
            move_aside(file.path, file.way, self.dispose.folder)
        except TallenneError as fault:  # the call is durable; only the move failed
            return replace(outcome, error_code=fault.code, message=fault.message)
        return outcome

    def failed(self, path: Path, error: Exception) -> IngestOutcome:
        """Tell of a failure: in the outcome, in the log, and as a row if it lasts."""
        fault = _fault(error)
        label = read_name(path.name, self.desk.digest_key).label
        try:
            # A slip in a path is no file that could not become a call.
            if fault.is_lasting and not isinstance(fault, SourceMissingError):
                self._keep_failure(path, fault)
            self.desk.audit.record(
                "recording:refused",
                actor=self.desk.actor,
                outcome="failed",
                details={"cause": fault.code, "label": label},
            )
        except (TallenneError, OSError) as graver:
            fault = _fault(graver)
        return IngestOutcome(
            path=path,
            label=label,
            status=IngestStatus.FAILED,
            error_code=fault.code,
            message=fault.message,
            is_lasting=fault.is_lasting,
        )

    def _keep_failure(self, path: Path, fault: TallenneError) -> None:
        """Write the row by which people find it; it goes when the file comes in."""
        with self.desk.catalogue.writing() as work:
            call_records.put_ingest_failure(
                work,
                content_digest=failure_digest(path, self.desk.digest_key),
                source_name=path.name,
                error_code=fault.code,
                error_message=fault.message,
                failed_at=self.desk.clock(),
            )


def _fault(error: Exception) -> TallenneError:
    """Say any failure in our words; its own may hold a file's name."""
    if isinstance(error, TallenneError):
        return error
    if isinstance(error, OSError) and error.errno in _FULL:
        where = "what ingest writes"
        return DiskFullError(where)
    if isinstance(error, OSError):
        return SourceUnreadableError(error.strerror or type(error).__name__)
    return IngestFaultError(type(error).__name__)
