"""Sums over calls: how many, how long, what came out. No name and no word of a call.

A figure of an agent is shown only where it rests on enough calls: below that it would
tell of single calls and of one person's day.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final
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

SMALLEST_GROUP: Final = 5
"""Fewer calls than this are not told apart by agent.

Source: PRIVACY, "small-group suppression (n<5) in agent statistics"; the smallest cell
that statistical offices publish is 3 to 10.
"""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentFigures:
    """What the calls of one agent come to.

    Attributes:
        agent: None for all those together who have too few calls to stand alone.
        mean_duration: seconds.
        contradicted_share: of the agent's analysed calls, 0 to 1; None when there are
            no analysed ones.
        notice_share: of the analysed calls, those where the notice was heard.
    """

    agent: str | None
    num_calls: int
    mean_duration: float
    contradicted_share: float | None
    notice_share: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _AgentCall:
    agent: str
    duration: float
    notice_given: str | None
    is_contradicted: bool


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


def agent_figures(
    read: sa.Connection, *, smallest_group: int = SMALLEST_GROUP
) -> tuple[AgentFigures, ...]:
    """Sum up each agent's calls, most first; those with too few are put together.

    When the ones put together are too few as well, they are left out, or a reader
    could tell them by taking the others from the total.
    """
    by_agent: defaultdict[str, list[_AgentCall]] = defaultdict(list)
    for call in _agent_calls(read):
        by_agent[call.agent].append(call)
    few = [
        call
        for agent_calls in by_agent.values()
        if len(agent_calls) < smallest_group
        for call in agent_calls
    ]
    figures = [
        _figures(agent, agent_calls)
        for agent, agent_calls in by_agent.items()
        if len(agent_calls) >= smallest_group
    ]
    figures.sort(key=lambda one: (-one.num_calls, one.agent or ""))
    if len(few) >= smallest_group:
        figures.append(_figures(None, few))
    return tuple(figures)


def _agent_calls(read: sa.Connection) -> list[_AgentCall]:
    contradicted = (
        sa.select(t.findings.c.call_id)
        .where(t.findings.c.verdict == Verdict.CONTRADICTED)
        .distinct()
        .subquery()
    )
    found = read.execute(
        sa.select(
            t.calls.c.agent,
            t.calls.c.duration,
            t.analyses.c.notice_given,
            contradicted.c.call_id.is_not(None),
        )
        .select_from(t.calls)
        .outerjoin(t.analyses, t.analyses.c.call_id == t.calls.c.call_id)
        .outerjoin(contradicted, contradicted.c.call_id == t.calls.c.call_id)
        .where(t.calls.c.agent.is_not(None))
    )
    return [
        _AgentCall(
            agent=agent,
            duration=duration,
            notice_given=notice_given,
            is_contradicted=bool(is_contradicted),
        )
        for agent, duration, notice_given, is_contradicted in found
    ]


def _figures(agent: str | None, agent_calls: Sequence[_AgentCall]) -> AgentFigures:
    analysed = [call for call in agent_calls if call.notice_given is not None]
    with_notice = sum(call.notice_given == NoticeGiven.TRUE for call in analysed)
    contradicted = sum(call.is_contradicted for call in analysed)
    return AgentFigures(
        agent=agent,
        num_calls=len(agent_calls),
        mean_duration=sum(call.duration for call in agent_calls) / len(agent_calls),
        contradicted_share=contradicted / len(analysed) if analysed else None,
        notice_share=with_notice / len(analysed) if analysed else None,
    )
