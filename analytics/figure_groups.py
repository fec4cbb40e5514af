"""Sums of calls put together by agent or team, never of fewer calls than a group.

Decides only: sums by agent and step come in, figures that may be shown go out.

Source: PRIVACY, "small-group suppression (n<5) in agent statistics". What is left out
must not come out by taking the rest from the whole, so it is never less than a group
either.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

FEWEST_AGENTS = 3
"""Agents on calls from which on a team stands alone: below it, its figure is theirs."""


@dataclass(slots=True)
class Sums:
    """What some calls come to.

    Attributes:
        measures: by name, of how many calls and their sum.
    """

    num_calls: int = 0
    seconds: float = 0.0
    num_noticed: int = 0
    num_contradicted: int = 0
    measures: dict[str, tuple[int, float]] = field(default_factory=dict)

    def add(self, other: "Sums") -> None:
        """Add other calls."""
        self.num_calls += other.num_calls
        self.seconds += other.seconds
        self.num_noticed += other.num_noticed
        self.num_contradicted += other.num_contradicted
        for name, (number, total) in other.measures.items():
            own, summed = self.measures.get(name, (0, 0.0))
            self.measures[name] = (own + number, summed + total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Figures of some calls; all of them rest on a group or more.

    Attributes:
        mean_duration: seconds.
        notice_share, contradicted_share: of the calls, 0 to 1.
        measures: means by name; one that too few calls have is left out.
    """

    num_calls: int
    mean_duration: float
    notice_share: float
    contradicted_share: float
    measures: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFigures:
    """Figures of one agent or team.

    Attributes:
        name: None for all those together who have too few calls to stand alone.
        trend: by the first day of each step; None where too few calls are of it.
    """

    name: str | None
    whole: Means
    trend: Mapping[date, Means | None] = field(default_factory=dict)


BySteps = Mapping[date, Sums]


def by_team(
    agents: Mapping[str, BySteps], teams: Mapping[str, Sequence[str]]
) -> dict[str | None, BySteps]:
    """Put agents' sums together by their team.

    Under None stand agents of no team, and of a team of which too few were on calls.
    """
    of_agent = {
        agent.strip().casefold(): team
        for team, members in teams.items()
        for agent in members
    }
    members: defaultdict[str | None, list[BySteps]] = defaultdict(list)
    for agent, steps in agents.items():
        members[of_agent.get(agent.strip().casefold())].append(steps)
    few = [
        team
        for team, listed in members.items()
        if team is not None and len(listed) < FEWEST_AGENTS
    ]
    for team in few:
        members[None] += members.pop(team)
    return {team: _together(listed) for team, listed in members.items() if listed}


def figures_of(
    groups: Mapping[str | None, BySteps],
    *,
    smallest: int,
    steps: Sequence[date] = (),
) -> tuple[GroupFigures, ...]:
    """Give the figures that may be shown, in the order of names, the others last.

    Groups with too few calls stand together, and are left out when together they are
    too few as well.

    Args:
        groups: sums by name and step; what stands under None is put to the others.
        smallest: calls from which on anything is shown.
        steps: the first day of each step to show; none shows no trend.
    """
    whole = {name: _whole(of.values()) for name, of in groups.items()}
    few = [
        name
        for name, sums in whole.items()
        if name is None or sums.num_calls < smallest
    ]
    shown = sorted((name for name in whole if name not in few), key=str)
    figures = [
        _figures(name, groups[name], whole[name], smallest, steps) for name in shown
    ]
    others = _together([groups[name] for name in few])
    together = _whole(others.values())
    if together.num_calls >= smallest:
        figures.append(_figures(None, others, together, smallest, steps))
    return tuple(figures)


def _figures(
    name: str | None,
    by_step: BySteps,
    whole: Sums,
    smallest: int,
    steps: Sequence[date],
) -> GroupFigures:
    kept = _told_steps(by_step, smallest)
    return GroupFigures(
        name=name,
        whole=_means(whole, smallest),
        trend={
            day: _means(by_step[day], smallest) if day in kept else None
            for day in steps
        },
    )


def _told_steps(by_step: BySteps, smallest: int) -> set[date]:
    """Choose the steps to show: those left out are a group together, or none at all."""
    kept = {day for day, sums in by_step.items() if sums.num_calls >= smallest}
    hidden = sum(sums.num_calls for day, sums in by_step.items() if day not in kept)
    while kept and 0 < hidden < smallest:
        least = min(kept, key=lambda day: (by_step[day].num_calls, day))
        kept.remove(least)
        hidden += by_step[least].num_calls
    return kept


def _means(sums: Sums, smallest: int) -> Means:
    return Means(
        num_calls=sums.num_calls,
        mean_duration=sums.seconds / sums.num_calls,
        notice_share=sums.num_noticed / sums.num_calls,
        contradicted_share=sums.num_contradicted / sums.num_calls,
        measures={
            name: total / number
            for name, (number, total) in sums.measures.items()
            if number >= smallest
        },
    )


def _whole(listed: Iterable[Sums]) -> Sums:
    whole = Sums()
    for sums in listed:
        whole.add(sums)
    return whole


def _together(listed: Iterable[BySteps]) -> dict[date, Sums]:
    together: dict[date, Sums] = {}
    for by_step in listed:
        for day, sums in by_step.items():
            together.setdefault(day, Sums()).add(sums)
    return together
