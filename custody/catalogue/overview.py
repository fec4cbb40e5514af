"""Sums over calls: how many, how long, what came out. No name and no word of a call."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.records.findings import (
    FieldName,
    NoticeGiven,
    Verdict,
    field_named,
    field_rank,
)
from custody.records.stages import STAGE_ORDER, Stage, StageState

Standing = Mapping[Stage, Mapping[StageState, int]]
"""How many calls stand where, by stage and state."""

Between = tuple[datetime, datetime]
"""When calls began, aware: from the first moment on, before the second."""

HOUR_DIGITS = 13
"""Of an ISO moment: `2026-03-09T07`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """All calls together.

    Attributes:
        seconds: of audio.
        num_linked: calls that were linked to a transaction or more.
    """

    num_calls: int
    seconds: float
    num_analysed: int
    num_linked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """Calls that began on one day, counted in the source's own time zone."""

    day: date
    num_calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictCount:
    """How often one field came out with one verdict."""

    field: FieldName
    verdict: Verdict
    num_findings: int


def began_in(
    call_id: sa.Column[str], between: Between | None
) -> sa.ColumnElement[bool]:
    """Give the condition that a row's call began in a time; None is any time."""
    if between is None:
        return sa.true()
    began = t.calls.c.started_at
    chosen = sa.select(t.calls.c.call_id).where(began >= between[0], began < between[1])
    return call_id.in_(chosen)


def totals(read: sa.Connection, between: Between | None = None) -> Totals:
    """Sum up every call there is, or those that began in a time."""
    calls, analyses, links = t.calls.c, t.analyses.c, t.links.c
    summed = sa.select(sa.func.count(calls.call_id), sa.func.sum(calls.duration))
    num_calls, seconds = read.execute(
        summed.where(began_in(calls.call_id, between))
    ).one()
    analysed = sa.select(sa.func.count(analyses.call_id))
    num_analysed = read.execute(
        analysed.where(began_in(analyses.call_id, between))
    ).scalar_one()
    linked = sa.select(sa.func.count(sa.distinct(links.call_id)))
    num_linked = read.execute(
        linked.where(began_in(links.call_id, between))
    ).scalar_one()
    return Totals(
        num_calls=num_calls,
        seconds=float(seconds or 0.0),
        num_analysed=num_analysed,
        num_linked=num_linked,
    )


def calls_by_day(
    read: sa.Connection, zone: str, between: Between | None = None
) -> tuple[DayCount, ...]:
    """Count the calls of each day that had any, oldest first.

    Counted by the hour in the database and put into days here, because a day begins
    where the switch stands and not in UTC.

    Args:
        read: the catalogue.
        zone: e.g. `Europe/Helsinki`.
        between: when the calls began; None for all of them.
    """
    hour = sa.func.substr(sa.cast(t.calls.c.started_at, sa.Text), 1, HOUR_DIGITS)
    counted = sa.select(hour, sa.func.count()).group_by(hour)
    found = read.execute(counted.where(began_in(t.calls.c.call_id, between)))
    days: Counter[date] = Counter()
    for text, number in found:
        moment = datetime.fromisoformat(f"{text}:00").replace(tzinfo=UTC)
        days[moment.astimezone(ZoneInfo(zone)).date()] += number
    return tuple(DayCount(day=day, num_calls=days[day]) for day in sorted(days))


def verdict_counts(
    read: sa.Connection, between: Between | None = None
) -> tuple[VerdictCount, ...]:
    """Count findings by field and verdict, in the order in which both are declared."""
    columns = (t.findings.c.field, t.findings.c.verdict)
    counted = sa.select(*columns, sa.func.count()).group_by(*columns)
    found = read.execute(counted.where(began_in(t.findings.c.call_id, between)))
    numbers = {
        (field_named(field), Verdict(verdict)): number
        for field, verdict, number in found
    }
    return tuple(
        VerdictCount(field=field, verdict=verdict, num_findings=numbers[field, verdict])
        for field in sorted({field for field, _ in numbers}, key=field_rank)
        for verdict in Verdict
        if (field, verdict) in numbers
    )


def notice_counts(
    read: sa.Connection, between: Between | None = None
) -> dict[NoticeGiven, int]:
    """Count analysed calls by whether the recording notice was heard."""
    given = t.analyses.c.notice_given
    counted = sa.select(given, sa.func.count()).group_by(given)
    found = read.execute(counted.where(began_in(t.analyses.c.call_id, between)))
    numbers = {NoticeGiven(told): number for told, number in found}
    return {told: numbers.get(told, 0) for told in NoticeGiven}


def language_counts(read: sa.Connection) -> dict[str | None, int]:
    """Count calls by language, most first; None stands for those not known."""
    found = read.execute(
        sa.select(t.calls.c.language, sa.func.count()).group_by(t.calls.c.language)
    )
    return dict(
        sorted(((lang, number) for lang, number in found), key=lambda pair: -pair[1])
    )


def work_standing(read: sa.Connection) -> Standing:
    """Count the stages of calls by state; every stage and state is there, 0 or more."""
    columns = (t.stages.c.stage, t.stages.c.state)
    found = read.execute(sa.select(*columns, sa.func.count()).group_by(*columns))
    numbers = {
        (Stage(stage), StageState(state)): number for stage, state, number in found
    }
    return {
        stage: {state: numbers.get((stage, state), 0) for state in StageState}
        for stage in STAGE_ORDER
    }


def agents(read: sa.Connection) -> tuple[str, ...]:
    """Name every agent who is on a call, in order of the alphabet."""
    found = read.execute(
        sa.select(t.calls.c.agent)
        .where(t.calls.c.agent.is_not(None))
        .distinct()
        .order_by(t.calls.c.agent)
    )
    return tuple(found.scalars())
