"""Measures of calls put together by agent, never of fewer calls than a group.

Source: PRIVACY, "small-group suppression (n<5) in agent statistics".
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.records.findings import NoticeGiven

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


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentMeasures:
    """Means over an agent's calls.

    Attributes:
        agent: None for all those together who have too few calls to stand alone.
        means: by the measure's name; one that too few calls have is left out.
    """

    agent: str | None
    num_calls: int
    means: Mapping[str, float]


def agent_measures(
    read: sa.Connection, *, smallest_group: int, for_training: bool = False
) -> tuple[AgentMeasures, ...]:
    """Put each agent's analysed calls together, in the order of agents' names.

    Those with fewer calls than a group stand together, and are left out when together
    they are too few as well.

    Args:
        read: the catalogue.
        smallest_group: calls from which on an agent stands alone.
        for_training: leave out calls on which no recording notice was given: nobody on
            them was told that they serve training (GDPR article 13).
    """
    query = (
        sa.select(t.calls.c.agent, t.analyses.c.measures)
        .join(t.analyses, t.analyses.c.call_id == t.calls.c.call_id)
        .where(t.calls.c.agent.is_not(None))
    )
    if for_training:
        query = query.where(t.analyses.c.notice_given != str(NoticeGiven.FALSE))
    found = read.execute(query)
    by_agent: defaultdict[str | None, list[Mapping[str, float]]] = defaultdict(list)
    for agent, measures in found:
        by_agent[agent].append(measures)
    few = [agent for agent, calls in by_agent.items() if len(calls) < smallest_group]
    together = [measures for agent in few for measures in by_agent.pop(agent)]
    groups = sorted(by_agent.items(), key=lambda pair: pair[0] or "")
    if len(together) >= smallest_group:
        groups.append((None, together))
    return tuple(
        AgentMeasures(
            agent=agent, num_calls=len(calls), means=_means(calls, smallest_group)
        )
        for agent, calls in groups
    )


def _means(
    calls: Sequence[Mapping[str, float]], smallest_group: int
) -> Mapping[str, float]:
    means: dict[str, float] = {}
    for name in SHOWN:
        values = [measures[name] for measures in calls if name in measures]
        if len(values) >= smallest_group:
            means[name] = sum(values) / len(values)
    return means
