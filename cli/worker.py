"""The worker: claims stages, runs them under a lease, and records how each ended.

One after another, but for stages that gain from company: of these it claims several
short calls' at once and runs each in a thread and under a lease of its own, as if it
were alone.

A stage's own writes are keyed upserts in one transaction, and a stage is marked done
only by whoever holds its lease, so a worker killed at any point leaves a stage that the
next one runs again, with the same end.
"""

import contextlib
import math
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from datetime import timedelta

from custody.audit.log import AuditLog
from custody.catalogue import stages
from custody.catalogue.engine import Catalogue
from custody.errors import TallenneError
from custody.records.clock import Clock
from custody.records.ids import CallId
from custody.records.stages import Stage, StageRow

StageFunction = Callable[[CallId], object]
POLL_SECONDS = 2.0  # a new call is seen this soon; a poll costs one read, about 1 ms
WORKER_DIED = (
    "The worker died each time it ran this stage (killed, or out of memory). The call "
    "is kept; see the system's log, then run `tallenne work --retry-failed`."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How long a lease lasts and how often a stage is tried.

    Attributes:
        retry_seconds: before the first retry; doubled at each further one.
    """

    lease_seconds: float
    max_attempts: int
    retry_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Which stages are run side by side.

    Attributes:
        stages: those that gain from it and may be run by threads.
        calls: at once, at most.
        longest_seconds: of a call that counts as short; a longer one is run alone.
    """

    stages: frozenset[Stage] = frozenset()
    calls: int = 1
    longest_seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEnd:
    """How one run of a stage ended; `error_message` is None when it went well."""

    row: StageRow
    error_message: str | None = None
    is_final: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """One process that runs stages.

    Attributes:
        name: unique to the process; the lease bears it.
        functions: what to run for each stage. A stage that is missing is not claimed.
        side_by_side: which stages share the process; by default none does.
        stopping: set to end after the stages that run.
    """

    name: str
    catalogue: Catalogue
    audit: AuditLog
    clock: Clock
    rules: Rules
    functions: Mapping[Stage, StageFunction] = field(repr=False)
    side_by_side: SideBySide = field(default_factory=SideBySide)
    stopping: threading.Event = field(default_factory=threading.Event, repr=False)

    def run(self, *, until_idle: bool) -> Iterator[StageEnd]:
        """Run stages until told to stop, or until nothing waits.

        Yields:
            How each run of a stage ended, as it ends.
        """
        while not self.stopping.is_set():
            rows = self._claim()
            if rows:
                yield from self._run_all(rows)
                continue
            pause = self._pause(until_idle=until_idle)
            if pause is None:
                return
            self.stopping.wait(pause)

    def _claim(self) -> tuple[StageRow, ...]:
        """Claim one stage, and what may be run beside it; nothing when none is due."""
        now = self.clock()
        with self.catalogue.reading() as read:
            due_at = stages.next_due_at(read)
        if due_at is None or due_at > now:
            return ()
        with self.catalogue.writing() as work:
            row = stages.claim(
                work,
                worker=self.name,
                now=now,
                lease_seconds=self.rules.lease_seconds,
                stages=tuple(self.functions),
            )
            if row is None or row.stage not in self.side_by_side.stages:
                return () if row is None else (row,)
            beside = stages.claim_beside(
                work,
                row,
                now=now,
                lease_seconds=self.rules.lease_seconds,
                limit=self.side_by_side.calls - 1,
                longest_seconds=self.side_by_side.longest_seconds,
            )
        return (row, *beside)

    def _pause(self, *, until_idle: bool) -> float | None:
        """Say how long to wait before looking again; None when nothing will come."""
        with self.catalogue.reading() as read:
            due_at = stages.next_due_at(read)
        if due_at is None:
            return None if until_idle else POLL_SECONDS
        left = (due_at - self.clock()).total_seconds()
        return min(max(left, 0.05), POLL_SECONDS)

    def _run_all(self, rows: Sequence[StageRow]) -> Iterator[StageEnd]:
        """Run claimed stages, several each in a thread; give each end as it comes."""
        if len(rows) == 1:
            yield self._run_one(rows[0])
            return
        with ThreadPoolExecutor(len(rows), thread_name_prefix="stage") as threads:
            running = [threads.submit(self._run_one, row) for row in rows]
            for end in as_completed(running):
                yield end.result()

    def _run_one(self, row: StageRow) -> StageEnd:
        """Run one stage; what goes wrong is written at the call, never swallowed."""
        if row.attempts > self.rules.max_attempts:
            return self._failed(row, "WorkerDiedError", WORKER_DIED, is_lasting=True)
        try:
            with self._heartbeat(row):
                self.functions[row.stage](row.call_id)
        except TallenneError as error:
            lasting = error.is_lasting
            return self._failed(row, error.code, error.message, is_lasting=lasting)
        except Exception as error:  # noqa: BLE001 # the worker's loop: the rest goes on
            return self._failed(row, *_unforeseen(error), is_lasting=False)
        with self.catalogue.writing() as work:
            stages.complete(work, row, self.clock())
        self._audit(row, "done", "")
        return StageEnd(row=row)

    def _failed(
        self,
        row: StageRow,
        code: str,
        message: str,
        *,
        is_lasting: bool,
    ) -> StageEnd:
        now = self.clock()
        is_final = is_lasting or row.attempts >= self.rules.max_attempts
        retry_at = None if is_final else now + retry_delay(self.rules, row.attempts)
        with self.catalogue.writing() as work:
            stages.fail(work, row, now, code, message, retry_at)
        self._audit(row, "failed" if is_final else "to be retried", code)
        return StageEnd(row=row, error_message=message, is_final=is_final)

    def _audit(self, row: StageRow, outcome: str, code: str) -> None:
        self.audit.record(
            "stage:ended",
            actor=f"worker:{self.name}",
            call_id=row.call_id,
            outcome=outcome,
            details={"stage": str(row.stage), "attempt": row.attempts, "error": code},
        )

    @contextlib.contextmanager
    def _heartbeat(self, row: StageRow) -> Iterator[None]:
        """Renew the lease from a thread while the stage runs.

        A lease that was lost needs no word to the stage: its effects are keyed, and
        `complete` refuses whoever no longer holds the lease.
        """
        done = threading.Event()

        def beat() -> None:
            while not done.wait(self.rules.lease_seconds / 4):
                with (
                    contextlib.suppress(TallenneError),
                    self.catalogue.writing() as work,
                ):
                    now = self.clock()
                    if not stages.renew(work, row, now, self.rules.lease_seconds):
                        return

        thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


def retry_delay(rules: Rules, attempts: int) -> timedelta:
    """How long to wait after so many tries: doubled at each, at most an hour."""
    seconds = rules.retry_seconds * math.pow(2, max(attempts - 1, 0))
    return timedelta(seconds=min(seconds, 3600.0))


def _unforeseen(error: Exception) -> tuple[str, str]:
    """Name a fault by its type and place only: its text may hold what was said."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    name = type(error).__name__
    return name, f"An unforeseen fault: {name} in {place.name}, line {place.lineno}."
