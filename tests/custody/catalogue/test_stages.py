import contextlib
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.catalogue import stages
from custody.catalogue.engine import Catalogue
from custody.records.ids import CallId
from custody.records.stages import STAGE_ORDER, Stage, StageRow, StageState
from tests.builders import A_MOMENT, a_catalogue, an_added_call

LEASE = 60.0
LATER = A_MOMENT + timedelta(minutes=5)


def _waiting_call(catalogue: Catalogue, stage: Stage = Stage.TRANSCRIBE) -> CallId:
    call = an_added_call(catalogue)
    with catalogue.writing() as work:
        stages.add_stage(work, call.call_id, stage, A_MOMENT)
    return call.call_id


def _claim(
    catalogue: Catalogue, worker: str = "one", *, now: object = A_MOMENT
) -> StageRow | None:
    with catalogue.writing() as work:
        return stages.claim(work, worker=worker, now=now, lease_seconds=LEASE)  # type: ignore[arg-type] # a moment


def _claimed(catalogue: Catalogue, worker: str = "one") -> StageRow:
    row = _claim(catalogue, worker)
    assert row is not None
    return row


def _states(catalogue: Catalogue, call_id: CallId) -> dict[Stage, StageState]:
    with catalogue.reading() as read:
        return {row.stage: row.state for row in stages.stage_rows(read, call_id)}


def test_a_waiting_stage_is_claimed_under_a_lease(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)

    row = _claim(catalogue)

    assert row == StageRow(
        call_id=call_id,
        stage=Stage.TRANSCRIBE,
        state=StageState.RUNNING,
        attempts=1,
        not_before=A_MOMENT,
        leased_by="one",
        lease_until=A_MOMENT + timedelta(seconds=LEASE),
    )
    with catalogue.reading() as read:
        assert stages.stage_rows(read, call_id) == (row,)


def test_a_claimed_stage_is_nobody_elses_while_the_lease_holds(
    catalogue: Catalogue,
) -> None:
    _waiting_call(catalogue)
    _claimed(catalogue)

    assert _claim(catalogue, "two") is None
    assert _claim(catalogue, "two", now=A_MOMENT + timedelta(seconds=LEASE - 1)) is None


def test_an_expired_lease_is_taken_over(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    _claimed(catalogue)

    row = _claim(catalogue, "two", now=LATER)

    assert row is not None
    assert (row.call_id, row.leased_by, row.attempts) == (call_id, "two", 2)


@pytest.mark.parametrize(
    "write",
    [
        lambda work, row: stages.renew(work, row, LATER, LEASE),
        lambda work, row: stages.complete(work, row, LATER),
        lambda work, row: stages.fail(work, row, LATER, "X", "x", None),
    ],
    ids=["renew", "complete", "fail"],
)
@pytest.mark.parametrize("taker", ["two", "one"], ids=["other", "same name"])
def test_whoever_lost_the_lease_changes_nothing(
    catalogue: Catalogue, write: Callable[..., bool], taker: str
) -> None:
    call_id = _waiting_call(catalogue)
    lost = _claimed(catalogue)
    _claim(catalogue, taker, now=LATER)
    with catalogue.reading() as read:
        before = stages.stage_rows(read, call_id)

    with catalogue.writing() as work:
        was_written = write(work, lost)

    assert not was_written
    with catalogue.reading() as read:
        assert stages.stage_rows(read, call_id) == before


def test_a_stage_put_back_while_it_ran_is_lost_even_to_its_next_first_try(
    catalogue: Catalogue,
) -> None:
    call_id = _waiting_call(catalogue)
    lost = _claimed(catalogue)
    with catalogue.writing() as work:
        stages.enqueue(work, call_id, Stage.TRANSCRIBE, LATER)
    again = _claim(catalogue, "one", now=LATER)

    with catalogue.writing() as work:
        was_written = stages.complete(work, lost, LATER)

    assert again is not None
    assert (lost.attempts, again.attempts, was_written) == (1, 1, False)


def test_a_renewed_lease_is_not_taken_over(catalogue: Catalogue) -> None:
    _waiting_call(catalogue)
    row = _claimed(catalogue)

    with catalogue.writing() as work:
        held = stages.renew(work, row, LATER, LEASE)

    assert held
    assert _claim(catalogue, "two", now=LATER) is None


def test_a_done_stage_lets_the_next_one_wait(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    row = _claimed(catalogue)

    with catalogue.writing() as work:
        was_written = stages.complete(work, row, LATER)

    assert was_written
    assert _states(catalogue, call_id) == {
        Stage.TRANSCRIBE: StageState.DONE,
        Stage.ANALYSE: StageState.WAITING,
    }


def test_done_and_next_are_one_transaction(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    row = _claimed(catalogue)

    with contextlib.suppress(ZeroDivisionError), catalogue.writing() as work:
        stages.complete(work, row, LATER)
        raise ZeroDivisionError

    assert _states(catalogue, call_id) == {Stage.TRANSCRIBE: StageState.RUNNING}


def test_a_call_goes_through_all_stages_and_ends(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    ran = []

    while (row := _claim(catalogue)) is not None:
        ran.append(row.stage)
        with catalogue.writing() as work:
            stages.complete(work, row, A_MOMENT)

    assert tuple(ran) == STAGE_ORDER
    assert set(_states(catalogue, call_id).values()) == {StageState.DONE}


def test_a_failed_stage_waits_for_its_retry(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    row = _claimed(catalogue)
    with catalogue.writing() as work:
        stages.fail(work, row, A_MOMENT, "StoreUnavailableError", "Gone.", LATER)

    too_early = _claim(catalogue, now=LATER - timedelta(microseconds=1))
    in_time = _claim(catalogue, now=LATER)

    assert too_early is None
    assert in_time is not None
    assert (in_time.call_id, in_time.attempts) == (call_id, 2)
    assert (in_time.error_code, in_time.error_message) == (
        "StoreUnavailableError",
        "Gone.",
    )


def test_what_failed_for_good_is_not_claimed_until_somebody_says_so(
    catalogue: Catalogue,
) -> None:
    _waiting_call(catalogue)
    row = _claimed(catalogue)
    with catalogue.writing() as work:
        stages.fail(work, row, A_MOMENT, "NotAudioError", "No audio.", None)
    before = _claim(catalogue, now=LATER)

    with catalogue.writing() as work:
        num_retried = stages.retry_failed(work, LATER)

    after = _claim(catalogue, now=LATER)
    assert (before, num_retried) == (None, 1)
    assert after is not None
    assert (after.attempts, after.error_code) == (1, None)


def test_a_later_stage_waits_for_the_earlier_ones(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    with catalogue.writing() as work:
        stages.add_stage(work, call_id, Stage.REDACT, A_MOMENT)

    row = _claimed(catalogue)

    assert row.stage is Stage.TRANSCRIBE
    assert _claim(catalogue, "two") is None


def test_a_call_begun_is_finished_before_another_is_begun(
    catalogue: Catalogue,
) -> None:
    _waiting_call(catalogue)
    begun = _waiting_call(catalogue, Stage.REDACT)

    assert _claimed(catalogue).call_id == begun


def test_a_worker_gets_only_the_stages_that_it_runs(catalogue: Catalogue) -> None:
    _waiting_call(catalogue)

    with catalogue.writing() as work:
        row = stages.claim(
            work,
            worker="one",
            now=A_MOMENT,
            lease_seconds=LEASE,
            stages=[Stage.ANALYSE],
        )

    assert row is None


def test_adding_a_stage_again_leaves_it_where_it_stands(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    _claimed(catalogue)

    with catalogue.writing() as work:
        stages.add_stage(work, call_id, Stage.TRANSCRIBE, LATER)

    assert _states(catalogue, call_id) == {Stage.TRANSCRIBE: StageState.RUNNING}


def test_analysing_anew_lets_redaction_wait_again(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)
    while (row := _claim(catalogue)) is not None:
        with catalogue.writing() as work:
            stages.complete(work, row, A_MOMENT)

    with catalogue.writing() as work:
        stages.enqueue(work, call_id, Stage.ANALYSE, LATER)

    assert _states(catalogue, call_id) == {
        Stage.TRANSCRIBE: StageState.DONE,
        Stage.ANALYSE: StageState.WAITING,
        Stage.REDACT: StageState.WAITING,
    }


def test_stages_are_counted_by_state_all_states_named(catalogue: Catalogue) -> None:
    _waiting_call(catalogue)
    _waiting_call(catalogue)
    _claimed(catalogue)

    with catalogue.reading() as read:
        assert stages.count_by_state(read) == {
            StageState.WAITING: 1,
            StageState.RUNNING: 1,
            StageState.DONE: 0,
            StageState.FAILED: 0,
        }


def test_runs_to_come_count_the_stages_after_those_that_wait(
    catalogue: Catalogue,
) -> None:
    _waiting_call(catalogue)
    _waiting_call(catalogue, Stage.REDACT)
    failed = _waiting_call(catalogue, Stage.ANALYSE)
    with catalogue.writing() as work:
        row = stages.claim(
            work,
            worker="one",
            now=A_MOMENT,
            lease_seconds=LEASE,
            stages=[Stage.ANALYSE],
        )
        assert row is not None
        assert row.call_id == failed
        stages.fail(work, row, A_MOMENT, "X", "x", None)

    with catalogue.reading() as read:
        assert stages.stages_ahead(read) == 3 + 1


def test_the_next_moment_is_that_of_a_retry_or_the_end_of_a_lease(
    catalogue: Catalogue,
) -> None:
    with catalogue.reading() as read:
        idle = stages.next_due_at(read)
    _waiting_call(catalogue)
    with catalogue.reading() as read:
        waiting = stages.next_due_at(read)
    row = _claimed(catalogue)
    with catalogue.reading() as read:
        running = stages.next_due_at(read)
    with catalogue.writing() as work:
        stages.fail(work, row, A_MOMENT, "X", "x", LATER)
    with catalogue.reading() as read:
        retried = stages.next_due_at(read)

    assert (idle, waiting, running, retried) == (
        None,
        A_MOMENT,
        A_MOMENT + timedelta(seconds=LEASE),
        LATER,
    )


def test_a_stage_that_can_never_be_claimed_is_not_waited_for(
    catalogue: Catalogue,
) -> None:
    call_id = _waiting_call(catalogue)
    with catalogue.writing() as work:
        stages.add_stage(work, call_id, Stage.ANALYSE, A_MOMENT)
    row = _claimed(catalogue)
    with catalogue.writing() as work:
        stages.fail(work, row, A_MOMENT, "X", "x", None)

    with catalogue.reading() as read:
        assert stages.next_due_at(read) is None


def test_stages_go_with_their_call(catalogue: Catalogue) -> None:
    call_id = _waiting_call(catalogue)

    with catalogue.writing() as work:
        work.exec_driver_sql("DELETE FROM calls")

    assert _states(catalogue, call_id) == {}


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.sampled_from(["claim", "complete", "fail", "wait"])))
def test_the_moment_told_is_one_at_which_a_stage_is_claimed(
    catalogue: Catalogue, steps: list[str]
) -> None:
    now = A_MOMENT
    with catalogue.writing() as work:
        work.exec_driver_sql("DELETE FROM calls")
    _waiting_call(catalogue)
    held: StageRow | None = None
    for step in steps:
        with catalogue.writing() as work:
            if step == "claim":
                held = stages.claim(work, worker="w", now=now, lease_seconds=LEASE)
            elif step == "complete" and held:
                stages.complete(work, held, now)
            elif step == "fail" and held:
                stages.fail(work, held, now, "X", "x", now + timedelta(seconds=7))
            else:
                now += timedelta(seconds=5)

    with catalogue.writing() as work:
        due_at = stages.next_due_at(work)
        at_that_moment = due_at and stages.claim(
            work, worker="v", now=max(due_at, now), lease_seconds=LEASE
        )

    assert (due_at is None) == (at_that_moment is None)


CLAIM_ALL = """
import sys
from pathlib import Path
from custody.catalogue import stages
from tests.builders import A_MOMENT, a_catalogue
catalogue = a_catalogue(Path(sys.argv[1]))
while True:
    with catalogue.writing() as work:
        row = stages.claim(work, worker=sys.argv[2], now=A_MOMENT, lease_seconds=60)
    if row is None:
        break
    print(row.call_id)
"""


def test_processes_side_by_side_never_claim_the_same_stage(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    waiting = {_waiting_call(catalogue) for _ in range(40)}
    catalogue.close()

    # Programs of their own, not multiprocessing: its children run again whatever
    # another test has left as the main module.
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIM_ALL, str(tmp_path), name],
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "two")
    ]
    claimed = [line for worker in workers for line in worker.communicate()[0].split()]

    assert sorted(claimed) == sorted(waiting)
    assert [worker.returncode for worker in workers] == [0, 0]
