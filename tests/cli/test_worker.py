"""The worker: what it runs, what it tries again, and what it writes of a failure."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cli.worker import (
    Rules,
    SideBySide,
    StageEnd,
    StageFunction,
    Worker,
    retry_delay,
)
from custody.audit.log import AuditLog
from custody.catalogue import stages
from custody.catalogue.engine import Catalogue
from custody.errors import NotAudioError, StoreUnavailableError
from custody.records.ids import CallId
from custody.records.stages import STAGE_ORDER, Stage, StageRow, StageState
from tests.builders import AClock, a_catalogue, an_added_call

RULES = Rules(lease_seconds=60.0, max_attempts=3, retry_seconds=5.0)


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return a_catalogue(tmp_path)


class _Steps:
    """Stage functions that note what they ran and fail as they are told."""

    def __init__(self) -> None:
        self.ran: list[tuple[str, str]] = []
        self.failures: dict[Stage, list[Exception]] = {}

    def functions(self) -> dict[Stage, StageFunction]:
        return {stage: self._step(stage) for stage in STAGE_ORDER}

    def _step(self, stage: Stage) -> StageFunction:
        def run(call_id: CallId) -> None:
            self.ran.append((stage, call_id))
            waiting = self.failures.get(stage, [])
            if waiting:
                raise waiting.pop(0)

        return run


def _worker(
    catalogue: Catalogue, steps: _Steps, tmp_path: Path, clock: AClock
) -> Worker:
    return Worker(
        name="host-1",
        catalogue=catalogue,
        audit=AuditLog(tmp_path / "audit", bytes(32), clock),
        clock=clock,
        rules=RULES,
        functions=steps.functions(),
    )


def _waiting_call(catalogue: Catalogue, clock: AClock) -> CallId:
    call_id = an_added_call(catalogue).call_id
    with catalogue.writing() as work:
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, clock())
    return call_id


def _row(catalogue: Catalogue, call_id: CallId, stage: Stage) -> StageRow:
    with catalogue.reading() as read:
        return next(
            row for row in stages.stage_rows(read, call_id) if row.stage is stage
        )


def _run_all(worker: Worker, clock: AClock) -> list[StageEnd]:
    """Run until idle, letting the clock pass whenever the worker would wait."""
    ended = []
    for end in worker.run(until_idle=True):
        ended.append(end)
        clock.forward(hours=2)
    return ended


def test_a_call_goes_through_every_stage_in_order(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)

    ended = _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    assert steps.ran == [(stage, call_id) for stage in STAGE_ORDER]
    assert [end.error_message for end in ended] == [None, None, None]


def test_what_may_pass_is_tried_again_and_then_goes_on(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)
    steps.failures[Stage.TRANSCRIBE] = [StoreUnavailableError("the store", "503")]

    ended = _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    assert [end.is_final for end in ended] == [False, True, True, True]
    assert _row(catalogue, call_id, Stage.REDACT).state is StageState.DONE


def test_what_does_not_pass_fails_after_so_many_tries(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)
    steps.failures[Stage.TRANSCRIBE] = [
        StoreUnavailableError("the store", "503") for _ in range(10)
    ]

    ended = _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    row = _row(catalogue, call_id, Stage.TRANSCRIBE)
    assert len(ended) == RULES.max_attempts
    assert (row.state, row.error_code) == (StageState.FAILED, "StoreUnavailableError")


def test_what_cannot_pass_is_not_tried_again(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)
    steps.failures[Stage.TRANSCRIBE] = [NotAudioError("it holds no samples")]

    (end,) = _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    assert end.is_final
    assert _row(catalogue, call_id, Stage.TRANSCRIBE).state is StageState.FAILED


def test_one_calls_failure_stops_no_other(catalogue: Catalogue, tmp_path: Path) -> None:
    steps, clock = _Steps(), AClock()
    _waiting_call(catalogue, clock)
    _waiting_call(catalogue, clock)
    steps.failures[Stage.TRANSCRIBE] = [NotAudioError("it holds no samples")]

    _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    with catalogue.reading() as read:
        counts = stages.count_by_state(read)
    assert (counts[StageState.FAILED], counts[StageState.DONE]) == (1, 3)


def test_an_unforeseen_fault_is_written_without_what_it_says(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)
    steps.failures[Stage.TRANSCRIBE] = [
        ValueError("nimeni on Esimerkki") for _ in range(RULES.max_attempts)
    ]

    _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    row = _row(catalogue, call_id, Stage.TRANSCRIBE)
    log = "".join(path.read_text() for path in (tmp_path / "audit").glob("*"))
    assert row.error_code == "ValueError"
    assert "Esimerkki" not in f"{row.error_message}{log}"


def test_a_stage_that_kills_its_worker_each_time_is_given_up(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)
    for _ in range(RULES.max_attempts):  # claimed, never ended: the process died
        with catalogue.writing() as work:
            stages.claim(work, worker="dead", now=clock(), lease_seconds=60.0)
        clock.forward(seconds=61)

    _run_all(_worker(catalogue, steps, tmp_path, clock), clock)

    row = _row(catalogue, call_id, Stage.TRANSCRIBE)
    assert steps.ran == []
    assert (row.state, row.error_code) == (StageState.FAILED, "WorkerDiedError")


def test_a_stage_that_another_took_over_is_not_marked_done_by_the_first(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    call_id = _waiting_call(catalogue, clock)
    worker = _worker(catalogue, steps, tmp_path, clock)
    functions = dict(worker.functions)

    def slow(call_id: CallId) -> None:
        clock.forward(seconds=61)
        with catalogue.writing() as work:
            stages.claim(work, worker="other", now=clock(), lease_seconds=600.0)
        worker.stopping.set()
        steps.ran.append((Stage.TRANSCRIBE, call_id))

    functions[Stage.TRANSCRIBE] = slow
    late = Worker(
        name="late",
        catalogue=catalogue,
        audit=worker.audit,
        clock=clock,
        rules=RULES,
        functions=functions,
        stopping=worker.stopping,
    )

    list(late.run(until_idle=True))

    row = _row(catalogue, call_id, Stage.TRANSCRIBE)
    assert (row.state, row.leased_by) == (StageState.RUNNING, "other")


def test_a_worker_told_to_stop_ends_after_the_stage_that_runs(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    _waiting_call(catalogue, clock)
    worker = _worker(catalogue, steps, tmp_path, clock)

    for _ in worker.run(until_idle=False):
        worker.stopping.set()

    assert [stage for stage, _ in steps.ran] == [Stage.TRANSCRIBE]


def _side_by_side(worker: Worker, function: StageFunction) -> Worker:
    """Let the worker run up to three short calls' transcriptions at once."""
    return replace(
        worker,
        functions={**worker.functions, Stage.TRANSCRIBE: function},
        side_by_side=SideBySide(
            stages=frozenset({Stage.TRANSCRIBE}), calls=3, longest_seconds=600.0
        ),
    )


def test_short_calls_run_side_by_side_each_under_its_own_lease(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    calls = {_waiting_call(catalogue, clock) for _ in range(3)}
    meeting = threading.Barrier(3)

    def meet(call_id: CallId) -> None:
        meeting.wait(60)  # passes only when three run at once
        steps.ran.append((Stage.TRANSCRIBE, call_id))

    worker = _side_by_side(_worker(catalogue, steps, tmp_path, clock), meet)
    ended = list(worker.run(until_idle=True))

    transcribed = [end for end in ended if end.row.stage is Stage.TRANSCRIBE]
    assert {end.row.call_id for end in transcribed} == calls
    assert [end.error_message for end in ended] == [None] * 9


def test_a_call_that_fails_takes_none_of_those_beside_it_down(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    steps, clock = _Steps(), AClock()
    calls = [_waiting_call(catalogue, clock) for _ in range(3)]
    steps.failures[Stage.TRANSCRIBE] = [NotAudioError("it holds no samples")]
    worker = _worker(catalogue, steps, tmp_path, clock)

    beside = _side_by_side(worker, worker.functions[Stage.TRANSCRIBE])
    list(beside.run(until_idle=True))

    states = [_row(catalogue, one, Stage.TRANSCRIBE).state for one in calls]
    assert sorted(states) == [StageState.DONE, StageState.DONE, StageState.FAILED]


def test_calls_whose_worker_died_beside_another_run_alone_afterwards(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    """Whichever of them killed it, it cannot take the others with it again."""
    steps, clock = _Steps(), AClock()
    calls = {_waiting_call(catalogue, clock) for _ in range(3)}
    running: list[int] = []
    dead = _worker(catalogue, steps, tmp_path, clock)
    claimed = _side_by_side(dead, lambda _: None)._claim()  # and never run: killed
    clock.forward(seconds=61)

    def alone(call_id: CallId) -> None:
        running.append(threading.active_count())
        steps.ran.append((Stage.TRANSCRIBE, call_id))

    survivor = replace(_side_by_side(dead, alone), name="survivor")
    list(survivor.run(until_idle=True))

    assert {row.call_id for row in claimed} == calls
    assert len(running) == len(calls)
    assert len(set(running)) == 1
    assert _row(catalogue, next(iter(calls)), Stage.TRANSCRIBE).attempts == 2


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 5), (2, 10), (3, 20), (4, 40), (30, 3600)]
)
def test_pauses_between_tries_double_up_to_an_hour(
    attempts: int, seconds: float
) -> None:
    assert retry_delay(RULES, attempts) == timedelta(seconds=seconds)
