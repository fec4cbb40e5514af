"""The work that waits: stages claimed under a lease, one worker a stage.

A lease that has run out may be taken over by another worker. What the first one then
still writes of it is refused (fencing), because whoever holds a lease is told apart by
its name, the try's number and the moment the try was put up, and only a claim changes
them.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.upserts import insert_into, upsert
from custody.records.ids import CallId
from custody.records.stages import STAGE_ORDER, Stage, StageRow, StageState

ALL_STAGES: Final = frozenset(STAGE_ORDER)


def add_stage(
    work: sa.Connection, call_id: CallId, stage: Stage, now: datetime
) -> None:
    """Let a stage wait, unless the call has it already, in whatever state."""
    work.execute(
        insert_into(work, t.stages)
        .values(_waiting(call_id, stage, now))
        .on_conflict_do_nothing()
    )


def enqueue(work: sa.Connection, call_id: CallId, stage: Stage, now: datetime) -> None:
    """Let a stage wait (again), from its first try; whoever runs it loses the lease.

    The later stages that the call has had wait again as well: what they made rests on
    what this one is about to change, and until then nobody must take it for finished.
    """
    upsert(work, t.stages, [_waiting(call_id, stage, now)])
    later = STAGE_ORDER[STAGE_ORDER.index(stage) + 1 :]
    if later:
        work.execute(
            sa.update(t.stages)
            .where(t.stages.c.call_id == call_id, t.stages.c.stage.in_(later))
            .values(_fresh(now))
        )


def claim(
    work: sa.Connection,
    *,
    worker: str,
    now: datetime,
    lease_seconds: float,
    stages: Collection[Stage] = ALL_STAGES,
) -> StageRow | None:
    """Take one stage that may be run now; nobody else gets it while the lease holds.

    One whose lease ran out comes first, then the latest stage in the order of a call's
    life: a call begun is finished before another is begun.

    Args:
        work: a writing connection; the claim holds once it is committed.
        worker: unique to the process.
        now: aware UTC.
        lease_seconds: until the lease runs out, unless renewed.
        stages: the kinds that this worker runs.

    Returns:
        The stage as claimed, to be handed to `renew`, `complete` and `fail`; None when
        nothing may be run now.
    """
    wanted = [stage for stage in reversed(STAGE_ORDER) if stage in stages]
    for due in (_is_abandoned(now), _is_due(now)):
        for stage in wanted:
            found = work.execute(
                sa.select(t.stages)
                .where(t.stages.c.stage == stage, due, _is_ready(stage))
                .order_by(t.stages.c.not_before, t.stages.c.call_id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            row = found.mappings().one_or_none()
            if row is not None:
                return _lease(work, row, worker, now, lease_seconds)
    return None


def claim_beside(  # noqa: PLR0913 # as claim, and how many of what length
    work: sa.Connection,
    row: StageRow,
    *,
    now: datetime,
    lease_seconds: float,
    limit: int,
    longest_seconds: float,
) -> tuple[StageRow, ...]:
    """Take more stages of the kind just claimed, to be run side by side with it.

    Only short calls, and only at their first try: what failed once, or killed its
    worker, is run alone, where it can harm no other.

    Args:
        work: the connection that claimed `row`.
        row: as claimed; nothing is put beside it unless it, too, is a short call's at
            its first try.
        now: aware UTC.
        lease_seconds: until the leases run out, unless renewed.
        limit: how many more.
        longest_seconds: of a call that counts as short.

    Returns:
        The stages as claimed, those that wait longest first; none is common.
    """
    waiting = sa.and_(_is_due(now), t.stages.c.attempts == 0, _is_ready(row.stage))
    short = sa.select(t.calls.c.call_id).where(t.calls.c.duration <= longest_seconds)
    own = short.where(t.calls.c.call_id == row.call_id)
    if row.attempts != 1 or work.execute(own).first() is None:
        return ()
    found = work.execute(
        sa.select(t.stages)
        .where(t.stages.c.stage == row.stage, waiting, t.stages.c.call_id.in_(short))
        .order_by(t.stages.c.not_before, t.stages.c.call_id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    worker = row.leased_by or ""
    return tuple(
        _lease(work, one, worker, now, lease_seconds) for one in found.mappings().all()
    )


def renew(
    work: sa.Connection, row: StageRow, now: datetime, lease_seconds: float
) -> bool:
    """Prolong a lease.

    Returns:
        False when it was lost: another worker took the stage over, or it was put back.
    """
    until = now + timedelta(seconds=lease_seconds)
    return _write_as_holder(work, row, {"lease_until": until, "updated_at": now})


def complete(work: sa.Connection, row: StageRow, now: datetime) -> bool:
    """Mark a stage done and let the next one wait, in one transaction.

    Returns:
        False when the lease was lost; nothing was changed then.
    """
    done = _ended(now) | {
        "state": str(StageState.DONE),
        "error_code": None,
        "error_message": None,
    }
    if not _write_as_holder(work, row, done):
        return False
    later = STAGE_ORDER[STAGE_ORDER.index(row.stage) + 1 :]
    if later:
        enqueue(work, row.call_id, later[0], now)
    return True


def fail(  # noqa: PLR0913, PLR0917 # the contract between rooms: cause and retry are one end
    work: sa.Connection,
    row: StageRow,
    now: datetime,
    error_code: str,
    error_message: str,
    retry_at: datetime | None,
) -> bool:
    """Write down why a stage failed, and when it is tried again.

    Args:
        work: a writing connection.
        row: as claimed.
        now: aware UTC.
        error_code: the error's name.
        error_message: a sentence without anything personal.
        retry_at: None: it failed for good.

    Returns:
        False when the lease was lost; nothing was changed then.
    """
    state = StageState.FAILED if retry_at is None else StageState.WAITING
    return _write_as_holder(
        work,
        row,
        _ended(now)
        | {
            "state": str(state),
            "not_before": now if retry_at is None else retry_at,
            "error_code": error_code,
            "error_message": error_message,
        },
    )


def retry_failed(work: sa.Connection, now: datetime) -> int:
    """Let every stage that failed for good wait again, from its first try.

    Returns:
        How many there were.
    """
    statement = sa.update(t.stages).where(t.stages.c.state == StageState.FAILED)
    return work.execute(statement.values(_fresh(now))).rowcount


def stage_rows(read: sa.Connection, call_id: CallId) -> tuple[StageRow, ...]:
    """Read where a call's stages stand, in the order of its life."""
    query = sa.select(t.stages).where(t.stages.c.call_id == call_id)
    rows = [_row_of(row) for row in read.execute(query).mappings()]
    return tuple(sorted(rows, key=lambda row: STAGE_ORDER.index(row.stage)))


def is_done(read: sa.Connection, call_id: CallId, stage: Stage) -> bool:
    """Tell whether what a stage made stands, and is not to be made anew."""
    query = sa.select(t.stages.c.state).where(
        t.stages.c.call_id == call_id, t.stages.c.stage == stage
    )
    return bool(read.execute(query).scalar() == StageState.DONE)


def count_by_state(read: sa.Connection) -> dict[StageState, int]:
    """Count stages by where they stand, all states named."""
    query = sa.select(t.stages.c.state, sa.func.count()).group_by(t.stages.c.state)
    found = {StageState(state): number for state, number in read.execute(query)}
    return {state: found.get(state, 0) for state in StageState}


def stages_ahead(read: sa.Connection) -> int:
    """Count the runs still to come: each unfinished stage brings those after it.

    A call that failed for good has none ahead.
    """
    query = sa.select(t.stages.c.call_id, t.stages.c.stage, t.stages.c.state).where(
        t.stages.c.state != StageState.DONE
    )
    first: dict[str, int] = {}
    failed: set[str] = set()
    for call_id, stage, state in read.execute(query):
        place = STAGE_ORDER.index(Stage(stage))
        first[call_id] = min(place, first.get(call_id, place))
        if state == StageState.FAILED:
            failed.add(call_id)
    ahead = Counter(len(STAGE_ORDER) - first[call] for call in first.keys() - failed)
    return sum(runs * calls for runs, calls in ahead.items())


def next_due_at(
    read: sa.Connection, stages: Collection[Stage] = ALL_STAGES
) -> datetime | None:
    """Tell when the next stage can be claimed: in the past when one can be now.

    A running one counts with the end of its lease. None when nothing will come by
    itself.
    """
    moments: list[datetime] = []
    for stage in stages:
        for column, state in (
            (t.stages.c.not_before, StageState.WAITING),
            (t.stages.c.lease_until, StageState.RUNNING),
        ):
            query = sa.select(sa.func.min(column)).where(
                t.stages.c.stage == stage, t.stages.c.state == state, _is_ready(stage)
            )
            found = read.execute(query).scalar_one()
            if found is not None:
                moments.append(found)
    return min(moments, default=None)


def _is_due(now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(t.stages.c.state == StageState.WAITING, t.stages.c.not_before <= now)


def _is_abandoned(now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(
        t.stages.c.state == StageState.RUNNING, t.stages.c.lease_until <= now
    )


def _is_ready(stage: Stage) -> sa.ColumnElement[bool]:
    """Say in SQL that the call's earlier stages, as far as it has them, are done."""
    earlier = STAGE_ORDER[: STAGE_ORDER.index(stage)]
    if not earlier:
        return sa.true()
    before = t.stages.alias("before")
    return ~sa.exists().where(
        before.c.call_id == t.stages.c.call_id,
        before.c.stage.in_(earlier),
        before.c.state != StageState.DONE,
    )


def _lease(
    work: sa.Connection,
    row: sa.RowMapping,
    worker: str,
    now: datetime,
    lease_seconds: float,
) -> StageRow:
    leased: dict[str, Any] = {
        "state": str(StageState.RUNNING),
        "attempts": row["attempts"] + 1,
        "leased_by": worker,
        "lease_until": now + timedelta(seconds=lease_seconds),
        "updated_at": now,
    }
    work.execute(
        sa.update(t.stages)
        .where(t.stages.c.call_id == row["call_id"], t.stages.c.stage == row["stage"])
        .values(leased)
    )
    return _row_of({**row, **leased})


def _write_as_holder(
    work: sa.Connection, row: StageRow, values: dict[str, Any]
) -> bool:
    """Change a stage only as the holder of its lease; tell whether that was so."""
    held = (
        t.stages.c.call_id == row.call_id,
        t.stages.c.stage == row.stage,
        t.stages.c.state == StageState.RUNNING,
        t.stages.c.leased_by == row.leased_by,
        t.stages.c.attempts == row.attempts,
        t.stages.c.not_before == row.not_before,
    )
    return work.execute(sa.update(t.stages).where(*held).values(values)).rowcount == 1


def _ended(now: datetime) -> dict[str, Any]:
    return {"leased_by": None, "lease_until": None, "updated_at": now}


def _fresh(now: datetime) -> dict[str, Any]:
    return _ended(now) | {
        "state": str(StageState.WAITING),
        "attempts": 0,
        "not_before": now,
        "error_code": None,
        "error_message": None,
    }


def _waiting(call_id: CallId, stage: Stage, now: datetime) -> dict[str, Any]:
    return {"call_id": call_id, "stage": str(stage)} | _fresh(now)


_SHOWN: Sequence[str] = (
    "attempts",
    "not_before",
    "leased_by",
    "lease_until",
    "error_code",
    "error_message",
)


def _row_of(row: Any) -> StageRow:  # noqa: ANN401 # a row mapping, or one with changes on it
    return StageRow(
        call_id=CallId(row["call_id"]),
        stage=Stage(row["stage"]),
        state=StageState(row["state"]),
        **{name: row[name] for name in _SHOWN},
    )
