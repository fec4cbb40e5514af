"""Figures of calls by agent or team over a time that somebody chooses, from the mart.

The mart holds agents as keyed hashes; which hash is whose is told by the catalogue's
own list of agents, so a name never enters the mart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b

from analytics import mart_tables as sql
from analytics.desk import AnalyticsDesk
from analytics.figure_groups import BySteps, GroupFigures, Sums, by_team, figures_of
from analytics.mart import ask_mart
from analytics.periods import Period, Step, day_of, moments_of, steps_of
from analytics.pseudonyms import Pseudonyms
from custody.catalogue import overview
from custody.catalogue.staff_heard import ensure_staff_heard

SHOWN = (
    "talk_share_agent",
    "silence_share",
    "hold_seconds",
    "median_response_seconds_agent",
    "num_interruptions_agent",
    "syllables_per_minute_agent",
)
"""Measures of a call that say something of how it was led, and nothing of anyone's
mood."""


class Grouping(StrEnum):
    """What calls are put together by."""

    AGENT = "agent"
    TEAM = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresAsked:
    """What figures somebody wants.

    Attributes:
        period: None for all calls that are kept.
        for_training: leave out calls on which no recording notice was given: nobody on
            them was told that they serve training (GDPR article 13).
    """

    period: Period | None = None
    step: Step | None = None
    by: Grouping = Grouping.AGENT
    for_training: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentFigures:
    """The answer.

    Attributes:
        period: what was asked for, or all days of which calls are kept; None of none.
    """

    period: Period | None
    steps: Sequence[date]
    groups: Sequence[GroupFigures]


def agent_figures(desk: AnalyticsDesk, asked: FiguresAsked) -> AgentFigures:
    """Give figures by agent or team, none of fewer calls than the smallest group.

    Raises:
        StaffNotHeardError: nobody has noted that staff was heard.
        MartUnavailableError, MartRebuildError: the mart cannot be used just now.
    """
    with desk.catalogue.reading() as read:
        ensure_staff_heard(read)
        agents = overview.agents(read)
    period = asked.period or days_kept(desk)
    if period is None:
        return AgentFigures(period=None, steps=(), groups=())
    sums = _sums_by_agent(desk, asked, period, agents)
    groups: Mapping[str | None, BySteps] = (
        by_team(sums, desk.settings.teams)
        if asked.by is Grouping.TEAM
        else dict(sums.items())
    )
    steps = () if asked.step is None else steps_of(period, asked.step)
    smallest = desk.settings.smallest_group
    return AgentFigures(
        period=period,
        steps=steps,
        groups=figures_of(groups, smallest=smallest, steps=steps),
    )


def days_kept(desk: AnalyticsDesk) -> Period | None:
    """Tell from which day to which one analysed calls are kept; None without any."""
    ((first, last),) = ask_mart(desk, sql.DAYS_KEPT, {})
    if not isinstance(first, datetime) or not isinstance(last, datetime):
        return None
    return Period(day_of(first, desk.zone), day_of(last, desk.zone))


def called(desk: AnalyticsDesk, *, is_named: bool) -> dict[str, str]:
    """Say how agents are called to who looks, in the order in which they are shown.

    Whoever is to see no names gets numbers, in an order that nothing else has: neither
    the alphabet nor the number of calls tells whose is whose. An agent keeps theirs
    whatever the period.
    """
    with desk.catalogue.reading() as read:
        agents = overview.agents(read)
    if is_named:
        return {agent: agent for agent in agents}
    key = desk.pseudonym_key
    hidden = sorted(agents, key=lambda one: blake2b(one.encode(), key=key).digest())
    return {agent: f"Agent {number}" for number, agent in enumerate(hidden, start=1)}


def _sums_by_agent(
    desk: AnalyticsDesk, asked: FiguresAsked, period: Period, agents: Sequence[str]
) -> dict[str, BySteps]:
    """Ask the mart for sums, and put names to its hashes."""
    begins, ends = moments_of(period, asked.step, desk.zone)
    bound = {"begins": begins, "ends": ends, "for_training": asked.for_training}
    pseudonyms = Pseudonyms(desk.pseudonym_key)
    # Of two spellings of one agent the first one stands: they share a hash.
    names = {pseudonyms.agent(agent): agent for agent in reversed(agents)}
    found: dict[str, dict[date, Sums]] = {}
    for row in ask_mart(desk, sql.CALLS_BY_AGENT, bound):
        key, begun, num_calls, seconds, num_noticed, num_contradicted = row
        if str(key) in names:
            found.setdefault(names[str(key)], {})[_day(begun, desk)] = Sums(
                num_calls=_whole(num_calls),
                seconds=_number(seconds),
                num_noticed=_whole(num_noticed),
                num_contradicted=_whole(num_contradicted),
            )
    more = bound | {"names": list(SHOWN)}
    for key, begun, name, number, total in ask_mart(desk, sql.MEASURES_BY_AGENT, more):
        if str(key) in names:
            sums = found[names[str(key)]][_day(begun, desk)]
            sums.measures[str(name)] = (_whole(number), _number(total))
    return dict(found)


def _day(moment: object, desk: AnalyticsDesk) -> date:
    if not isinstance(moment, datetime):
        raise TypeError(moment)
    return day_of(moment, desk.zone)


def _whole(value: object) -> int:
    return int(_number(value))


def _number(value: object) -> float:
    return float(str(value))
