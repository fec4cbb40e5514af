"""Figures as a table for spreadsheets: a row a group, or a group and step.

Source: RFC 4180; OWASP, "CSV Injection": a cell that begins as a formula does is
written as text.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from analytics.agent_figures import SHOWN, AgentFigures
from analytics.figure_groups import Means

OTHERS = "all others together"
_OF_CALLS = ("calls", "mean_duration_seconds", "notice_share", "contradicted_share")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_DIGITS = 4


def figures_csv(figures: AgentFigures, names: Mapping[str, str]) -> str:
    """Write figures; what may not be shown is left out, cells of it are empty.

    Args:
        figures: of agents or teams.
        names: what each agent is called; one that is not there keeps its name.
    """
    sink = io.StringIO()
    table = csv.writer(sink)
    table.writerow(("group", "from", "to", *_OF_CALLS, *SHOWN))
    table.writerows(_rows(figures, names))
    return sink.getvalue()


def _rows(
    figures: AgentFigures, names: Mapping[str, str]
) -> Iterator[tuple[object, ...]]:
    if figures.period is None:
        return
    ends = [*figures.steps[1:], figures.period.after]
    for group in figures.groups:
        name = OTHERS if group.name is None else names.get(group.name, group.name)
        shown = f"'{name}" if name.startswith(_FORMULA) else name
        if not figures.steps:
            yield shown, figures.period.first, figures.period.last, *_cells(group.whole)
        for day, after in zip(figures.steps, ends, strict=False):
            yield shown, day, _day_before(after), *_cells(group.trend.get(day))


def _day_before(day: date) -> date:
    return day - timedelta(days=1)


def _cells(means: Means | None) -> tuple[object, ...]:
    if means is None:
        return ("",) * (len(_OF_CALLS) + len(SHOWN))
    measures = (means.measures.get(name) for name in SHOWN)
    return (
        means.num_calls,
        round(means.mean_duration, _DIGITS),
        round(means.notice_share, _DIGITS),
        round(means.contradicted_share, _DIGITS),
        *("" if value is None else round(value, _DIGITS) for value in measures),
    )
