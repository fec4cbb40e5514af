"""Figures by agent or team over a time that is chosen here: a table, a trend, a file.

Source: PRIVACY, small-group suppression; Act 759/2004: staff is heard first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import altair as alt
import pandas as pd
import streamlit as st

from analytics.agent_figures import (
    AgentFigures,
    FiguresAsked,
    Grouping,
    agent_figures,
    days_kept,
)
from analytics.desk import AnalyticsDesk
from analytics.figure_groups import GroupFigures, Means
from analytics.periods import Period, Step
from custody.catalogue.staff_heard import StaffHeard, staff_heard
from dashboard import wording
from dashboard.widgets.table import Column, Kind, Row, show_table

NO_BREAK = "\N{NO-BREAK SPACE}"
TREND_HEIGHT = 320
MOST_LINES = 6
"""Lines that an eye tells apart in one chart; the busiest groups have them."""
OTHERS = "All others together"
MEASURES = {
    "talk_share_agent": "Agent talks",
    "silence_share": "Silence",
    "hold_seconds": "On hold",
    "median_response_seconds_agent": "Answers after",
    "num_interruptions_agent": "Cuts in",
    "syllables_per_minute_agent": "Syllables a minute",
}
HEADINGS = {Grouping.AGENT: "Agent", Grouping.TEAM: "Team"}
BEFORE = "before"
BESIDE = {
    "": "Nothing",
    BEFORE: "The time before",
    Step.WEEK: "Trend by week",
    Step.MONTH: "Trend by month",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What was asked for and found.

    Attributes:
        names: in the order of the rows.
        before: the same of as many days before, by group; None where nobody asked.
    """

    asked: FiguresAsked
    found: AgentFigures
    names: Mapping[str, str]
    before: Mapping[str | None, Means] | None = None

    def called(self, name: str | None) -> str:
        """Say what a group is called to who looks."""
        return OTHERS if name is None else self.names.get(name, name)

    def titled(self, name: str | None) -> str:
        """Say the same for a narrow column: a number is not parted from its word."""
        called = self.called(name)
        return called if name is None else called.replace(" ", NO_BREAK)


def noted_hearing(desk: AnalyticsDesk) -> StaffHeard | None:
    """Give the note that staff was heard; without one say what to do next."""
    with desk.catalogue.reading() as read:
        noted = staff_heard(read)
    if noted is None:
        st.info(
            "No figures by agent yet: staff must be heard on them first (Act on the "
            "Protection of Privacy in Working Life, section 21). Once they were, your "
            "administrator notes the day and the minutes: "
            "`tallenne figures heard --on DATE --note TEXT`."
        )
    return noted


def choose_figures(
    desk: AnalyticsDesk,
    names: Mapping[str, str],
    *,
    for_training: bool,
    period: Period | None = None,
) -> Shown | None:
    """Show the boxes in which time, grouping and trend are chosen, and ask.

    Args:
        desk: where figures are asked.
        names: what agents are called, in order.
        for_training: see `FiguresAsked`.
        period: the days, where the page lets them be chosen elsewhere.

    Returns:
        None where no analysed call of an agent is kept.
    """
    kept = days_kept(desk)
    if kept is None:
        return None
    # Where the days are chosen elsewhere, their column stands empty at the end.
    shares = [2, 1, 1] if period is None else [1, 1, 2]
    columns = st.columns(shares, vertical_alignment="bottom")
    if period is None:
        with columns[0]:
            period = chosen_days(kept)
        columns = columns[1:]
    grouped, stepped = columns[:2] if desk.settings.teams else columns[1::-1]
    by = Grouping.AGENT
    if desk.settings.teams:
        by = (
            grouped.selectbox("By", list(Grouping), format_func=HEADINGS.__getitem__)
            or Grouping.AGENT
        )
    beside = stepped.selectbox("Beside", list(BESIDE), format_func=BESIDE.__getitem__)
    step = Step(beside) if beside in set(Step) else None
    asked = FiguresAsked(period=period, step=step, by=by, for_training=for_training)
    found = agent_figures(desk, asked)
    if beside != BEFORE:
        return Shown(asked, found, names)
    earlier = agent_figures(desk, replace(asked, period=period.before))
    return Shown(asked, found, names, {one.name: one.whole for one in earlier.groups})


def chosen_days(kept: Period) -> Period:
    """Let days be chosen; until both are, all that are kept."""
    chosen = st.date_input(
        "Days",
        value=(kept.first, kept.last),
        min_value=kept.first,
        max_value=kept.last,
        key="figure_days",
    )
    match chosen:
        case (date() as first, date() as last):
            return Period(first, last)
        case (date() as first,):
            return Period(first, first)
        case _:
            return kept


def show_measures_table(shown: Shown, *, opens: bool = False) -> str | None:
    """Show means over the calls of each group; nothing of none.

    Args:
        shown: what was found.
        opens: whether an agent's row leads on to their calls.

    Returns:
        The agent whose row was just opened, None when none was.
    """
    if shown.before is not None and shown.asked.period is not None:
        before = shown.asked.period.before
        st.caption(
            f"In brackets: {before.first:%-d %b %Y} to {before.last:%-d %b %Y}, "
            "as many days before; a dash where too few calls are."
        )
    rows = [
        Row(
            row_id=shown.called(one.name),
            href="/calls" if opens and _is_agent(shown, one) else "",
            cells={
                "group": shown.titled(one.name),
                "calls": _beside(shown, one, lambda means: str(means.num_calls)),
                **{
                    name: _beside(shown, one, partial(_measure_text, name))
                    for name in MEASURES
                },
            },
        )
        for one in in_order(shown)
    ]
    columns = [Column(name, label, Kind.NUMBER) for name, label in MEASURES.items()]
    head = (group_column(shown), Column("calls", "Calls", Kind.NUMBER))
    opened = show_table((*head, *columns), rows, key="agent_measures")
    return next(
        (
            one.name
            for one in shown.found.groups
            if opened and _is_agent(shown, one) and shown.called(one.name) == opened
        ),
        None,
    )


def show_trend(shown: Shown) -> None:
    """Show how one measure went from step to step, a line a group."""
    if not shown.found.steps:
        return
    busiest = sorted(shown.found.groups, key=lambda one: -one.whole.num_calls)
    told = [name for name in MEASURES if _is_told(shown, name)]
    if not told:
        st.caption("No step has calls enough to be shown; choose a longer one.")
        return
    measure = st.selectbox("Measure", told, format_func=MEASURES.__getitem__)
    points = [
        {"from": f"{day:%Y-%m-%d}", "group": shown.called(one.name), "value": value}
        for one in busiest[:MOST_LINES]
        for day, value in _line(one.trend, measure)
    ]
    table = pd.DataFrame(points)
    table["value"] = table["value"].astype(float)
    table["value"] *= 100 if "_share" in measure else 1
    order = [shown.called(one.name) for one in busiest[:MOST_LINES]]
    chart = (
        alt.Chart(table, height=TREND_HEIGHT)
        .mark_line(point={"size": 60, "filled": True}, strokeWidth=2)
        .encode(
            x=alt.X(
                "yearmonthdate(from):O", title=None, axis=alt.Axis(format="%-d %b")
            ),
            y=alt.Y("value:Q", title=_unit(measure), scale=alt.Scale(zero=False)),
            color=alt.Color(
                "group:N", title=None, sort=order, legend=alt.Legend(orient="bottom")
            ),
            tooltip=[
                alt.Tooltip("group:N", title=HEADINGS[shown.asked.by]),
                alt.Tooltip("from:T", title="From", format="%-d %b %Y"),
                alt.Tooltip("value:Q", title=MEASURES[measure], format=".1f"),
            ],
        )
    )
    st.altair_chart(chart, width="stretch")
    most = f"The {MOST_LINES} with most calls; the file has all. "
    st.caption(
        f"{most if len(busiest) > MOST_LINES else ''}Where too few calls are, the line "
        "breaks."
    )


def in_order(shown: Shown) -> list[GroupFigures]:
    """Give the groups in the order in which who looks knows them, the others last."""
    order = list(shown.names)

    def place(one: GroupFigures) -> tuple[int, str]:
        if one.name is None:
            return len(order) + 1, ""
        at = order.index(one.name) if one.name in order else len(order)
        return at, one.name

    return sorted(shown.found.groups, key=place)


def group_column(shown: Shown) -> Column:
    """Give the first column of a table of groups."""
    return Column("group", HEADINGS[shown.asked.by])


def mean_text(name: str, value: float | None) -> str:
    """Write a mean in the measure's unit."""
    if value is None:
        return "too few"
    if "_share" in name:
        return wording.share(value)
    if "seconds" in name:
        return f"{value:.1f} s"
    return f"{value:.0f}" if "_per_minute" in name else f"{value:.1f}"


def _beside(shown: Shown, one: GroupFigures, text: Callable[[Means], str]) -> str:
    """Write a figure, and in brackets what it was in the time before."""
    now = text(one.whole)
    if shown.before is None:
        return now
    means = shown.before.get(one.name)
    return f"{now} ({'-' if means is None else text(means)})"


def _measure_text(name: str, means: Means) -> str:
    return mean_text(name, means.measures.get(name))


def _is_agent(shown: Shown, one: GroupFigures) -> bool:
    return shown.asked.by is Grouping.AGENT and one.name is not None


def _line(
    trend: Mapping[date, Means | None], measure: str
) -> Sequence[tuple[date, float | None]]:
    """Give a measure step by step, None where too few calls are: the line breaks."""
    return [
        (day, None if means is None else means.measures.get(measure))
        for day, means in trend.items()
    ]


def _is_told(shown: Shown, measure: str) -> bool:
    return any(
        value is not None
        for one in shown.found.groups
        for _, value in _line(one.trend, measure)
    )


def _unit(measure: str) -> str:
    if "_share" in measure:
        return "%"
    return "seconds" if "seconds" in measure else ""
