from dataclasses import replace
from datetime import timedelta

from custody.catalogue import stages
from custody.catalogue.engine import Catalogue
from custody.records.ids import CallId
from custody.records.stages import Stage, StageRow, StageState
from tests.builders import A_MOMENT, an_added_call
from tests.custody.catalogue.test_stages import LATER, LEASE, _claimed


def _claim_beside(catalogue: Catalogue, row: StageRow) -> list[CallId]:
    with catalogue.writing() as work:
        rows = stages.claim_beside(
            work,
            row,
            now=LATER,
            lease_seconds=LEASE,
            limit=2,
            longest_seconds=60.0,
        )
    assert all(
        (one.leased_by, one.attempts, one.state) == ("one", 1, StageState.RUNNING)
        for one in rows
    )
    return [one.call_id for one in rows]


def _waiting_call_of(catalogue: Catalogue, seconds: float) -> CallId:
    call = an_added_call(catalogue, duration=seconds)
    with catalogue.writing() as work:
        stages.add_stage(work, call.call_id, Stage.TRANSCRIBE, A_MOMENT)
    return call.call_id


def test_short_calls_are_claimed_beside_a_short_one_up_to_the_limit(
    catalogue: Catalogue,
) -> None:
    calls = sorted(_waiting_call_of(catalogue, 60.0) for _ in range(5))
    row = _claimed(catalogue)

    beside = _claim_beside(catalogue, row)

    assert [row.call_id, *beside] == calls[:3]
    assert _claimed(catalogue, "two").call_id == calls[3]


def test_a_long_call_is_claimed_beside_none_and_none_beside_it(
    catalogue: Catalogue,
) -> None:
    _waiting_call_of(catalogue, 61.0)
    _waiting_call_of(catalogue, 61.0)
    long = _claimed(catalogue)
    _waiting_call_of(catalogue, 60.0)
    with catalogue.writing() as work:
        short = stages.claim(work, worker="one", now=LATER, lease_seconds=LEASE)

    assert _claim_beside(catalogue, long) == []
    assert short is not None
    assert _claim_beside(catalogue, short) == []


def test_what_failed_once_runs_alone(catalogue: Catalogue) -> None:
    for _ in range(2):
        _waiting_call_of(catalogue, 5.0)
    failed = _claimed(catalogue)
    soon = A_MOMENT + timedelta(seconds=1)
    with catalogue.writing() as work:
        stages.fail(work, failed, A_MOMENT, "X", "x", soon)
    fresh = _claimed(catalogue)

    assert _claim_beside(catalogue, fresh) == []
    _waiting_call_of(catalogue, 5.0)
    assert _claim_beside(catalogue, replace(failed, attempts=2)) == []


def test_nothing_that_waits_for_another_stage_is_claimed_beside(
    catalogue: Catalogue,
) -> None:
    first, second = (_waiting_call_of(catalogue, 5.0) for _ in range(2))
    with catalogue.writing() as work:
        stages.add_stage(work, first, Stage.ANALYSE, A_MOMENT)
    row = _claimed(catalogue)

    assert _claim_beside(catalogue, row) == sorted({first, second} - {row.call_id})
