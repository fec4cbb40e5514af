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


def totals(read: sa.Connection) -> Totals:
    """Sum up every call there is."""
    num_calls, seconds = read.execute(
        sa.select(sa.func.count(), sa.func.sum(t.calls.c.duration)).select_from(t.calls)
    ).one()
    num_analysed = read.execute(
        sa.select(sa.func.count()).select_from(t.analyses)
    ).scalar_one()
    num_linked = read.execute(
        sa.select(sa.func.count(sa.distinct(t.links.c.call_id)))
    ).scalar_one()
    return Totals(
        num_calls=num_calls,
        seconds=float(seconds or 0.0),
        num_analysed=num_analysed,
        num_linked=num_linked,
    )


def calls_by_day(read: sa.Connection, zone: str) -> tuple[DayCount, ...]:
    """Count the calls of each day that had any, oldest first.

    Counted by the hour in the database and put into days here, because a day begins
    where the switch stands and not in UTC.

    Args:
        read: the catalogue.
        zone: e.g. `Europe/Helsinki`.
    """
    hour = sa.func.substr(sa.cast(t.calls.c.started_at, sa.Text), 1, HOUR_DIGITS)
    found = read.execute(sa.select(hour, sa.func.count()).group_by(hour))
    days: Counter[date] = Counter()
    for text, number in found:
        moment = datetime.fromisoformat(f"{text}:00").replace(tzinfo=UTC)
        days[moment.astimezone(ZoneInfo(zone)).date()] += number
    return tuple(DayCount(day=day, num_calls=days[day]) for day in sorted(days))


def verdict_counts(read: sa.Connection) -> tuple[VerdictCount, ...]:
    """Count findings by field and verdict, in the order in which both are declared."""
    columns = (t.findings.c.field, t.findings.c.verdict)
    found = read.execute(sa.select(*columns, sa.func.count()).group_by(*columns))
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


def notice_counts(read: sa.Connection) -> dict[NoticeGiven, int]:
    """Count analysed calls by whether the recording notice was heard."""
    found = read.execute(
        sa.select(t.analyses.c.notice_given, sa.func.count()).group_by(
            t.analyses.c.notice_given
        )
    )
    numbers = {NoticeGiven(given): number for given, number in found}
    return {given: numbers.get(given, 0) for given in NoticeGiven}


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
