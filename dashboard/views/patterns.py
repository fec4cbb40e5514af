"""Patterns over all calls, for those who develop the service: only counts."""

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from custody.accounts.roles import Permission
from custody.catalogue import overview
from custody.catalogue.overview import AgentFigures, DayCount, Totals, VerdictCount
from custody.records.findings import FindingField, NoticeGiven, Verdict
from dashboard import wording
from dashboard.frame import admitted
from dashboard.widgets.table import Column, Kind, Row, show_table

CHART_HEIGHT = 260
"""Points: two charts and the figures above them fit one screen."""

VERDICT_ORDER = (
    Verdict.CONFIRMED,
    Verdict.CONTRADICTED,
    Verdict.UNCLEAR,
    Verdict.ABSENT,
)
VERDICT_COLOURS = ("#3E8F61", "#C2483F", "#C9A227", "#98A1A8")
"""The theme's green, red, yellow and gray, a step lighter: they fill whole bars, and
read on light and dark alike."""

COLUMNS = (
    Column("agent", "Agent"),
    Column("calls", "Calls", Kind.NUMBER),
    Column("length", "Mean length", Kind.NUMBER),
    Column("notice", "Notice given", Kind.NUMBER),
    Column("contradicted", "Calls with a contradiction", Kind.NUMBER),
)


def show() -> None:
    """Show the page."""
    workspace, _ = admitted(Permission.SEE_MEASURES)
    st.title("Patterns")
    with workspace.catalogue.reading() as read:
        totals = overview.totals(read)
        days = overview.calls_by_day(read, workspace.settings.source_timezone)
        verdicts = overview.verdict_counts(read)
        notices = overview.notice_counts(read)
        figures = overview.agent_figures(read)
    if not totals.num_calls:
        st.info(
            "There are no calls yet, so there is nothing to count. They are put in "
            "with `tallenne ingest FOLDER`."
        )
        return
    _figures(totals, notices)
    left, right = st.columns(2, gap="medium")
    with left:
        st.subheader("Calls a day")
        _days(days)
    with right:
        st.subheader("Findings by field")
        _verdicts(verdicts)
    st.subheader("By agent")
    _agents(figures)


def _figures(totals: Totals, notices: dict[NoticeGiven, int]) -> None:
    calls, audio, linked, notice = st.columns(4)
    calls.metric("Calls", totals.num_calls, border=True)
    audio.metric("Recorded", wording.length(totals.seconds), border=True)
    linked.metric("Linked to a transaction", totals.num_linked, border=True)
    notice.metric("No notice heard", notices[NoticeGiven.FALSE], border=True)


def _days(days: Sequence[DayCount]) -> None:
    table = pd.DataFrame(
        {
            "day": [f"{one.day:%Y-%m-%d}" for one in days],
            "calls": [one.num_calls for one in days],
        }
    )
    chart = (
        alt.Chart(table, height=CHART_HEIGHT)
        .mark_bar(cornerRadiusEnd=3, width={"band": 0.55})
        .encode(
            x=alt.X("yearmonthdate(day):O", title=None, axis=alt.Axis(format="%-d %b")),
            y=alt.Y("calls:Q", title=None, axis=alt.Axis(tickMinStep=1)),
            tooltip=[
                alt.Tooltip("yearmonthdate(day):T", title="Day", format="%-d %b %Y"),
                alt.Tooltip("calls:Q", title="Calls"),
            ],
        )
    )
    st.altair_chart(chart, width="stretch")


def _verdicts(verdicts: Sequence[VerdictCount]) -> None:
    if not verdicts:
        st.caption("No call has been linked to a transaction yet.")
        return
    table = pd.DataFrame(
        {
            "field": [wording.FIELDS[one.field] for one in verdicts],
            "verdict": [wording.VERDICTS[one.verdict] for one in verdicts],
            "findings": [one.num_findings for one in verdicts],
            "order": [VERDICT_ORDER.index(one.verdict) for one in verdicts],
        }
    )
    names = [wording.VERDICTS[verdict] for verdict in VERDICT_ORDER]
    chart = (
        alt.Chart(table, height=CHART_HEIGHT)
        .mark_bar(cornerRadius=2)
        .encode(
            x=alt.X("findings:Q", title=None, axis=alt.Axis(tickMinStep=1)),
            y=alt.Y(
                "field:N",
                title=None,
                sort=[wording.FIELDS[field] for field in FindingField],
            ),
            color=alt.Color(
                "verdict:N",
                title=None,
                scale=alt.Scale(domain=names, range=list(VERDICT_COLOURS)),
                legend=alt.Legend(orient="bottom"),
            ),
            order=alt.Order("order:Q"),
            tooltip=[
                alt.Tooltip("field:N", title="Field"),
                alt.Tooltip("verdict:N", title="Reading"),
                alt.Tooltip("findings:Q", title="Findings"),
            ],
        )
    )
    st.altair_chart(chart, width="stretch")


def _agents(figures: Sequence[AgentFigures]) -> None:
    if not figures:
        st.caption(
            f"An agent is shown from {overview.SMALLEST_GROUP} calls on; fewer would "
            "tell of single calls rather than of a pattern."
        )
        return
    rows = [
        Row(
            row_id=one.agent or "others",
            cells={
                "agent": one.agent or "All others together",
                "calls": str(one.num_calls),
                "length": wording.length(one.mean_duration),
                "notice": _share(one.notice_share),
                "contradicted": _share(one.contradicted_share),
            },
        )
        for one in figures
    ]
    show_table(COLUMNS, rows, key="agents")
    st.caption(
        f"Agents with fewer than {overview.SMALLEST_GROUP} calls are put together. "
        "These figures describe calls; they judge nobody."
    )


def _share(value: float | None) -> str:
    return "none" if value is None else wording.share(value)


if __name__ == "__main__":
    show()
