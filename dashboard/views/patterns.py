"""Patterns over all calls, for those who develop the service: only counts."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import altair as alt
import pandas as pd
import streamlit as st

from analytics.agent_figures import called
from analytics.desk import AnalyticsDesk, analytics_desk
from analytics.periods import Period, between_of
from custody.accounts import permissions
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.catalogue import overview
from custody.catalogue.overview import DayCount, Totals, VerdictCount
from custody.catalogue.rule_outcomes import RuleCount, count_rules
from custody.records.findings import NoticeGiven, Verdict
from custody.records.purposes import Purpose
from custody.records.rules import RuleKind
from dashboard import wording
from dashboard.fields import Extra, field_label
from dashboard.frame import admitted
from dashboard.views.agent_figures import (
    Shown,
    choose_figures,
    chosen_days,
    group_column,
    in_order,
    noted_hearing,
    show_measures_table,
    show_trend,
)
from dashboard.widgets.figures import show_figures_button
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
    Column("calls", "Calls", Kind.NUMBER),
    Column("length", "Mean length", Kind.NUMBER),
    Column("notice", "Notice given", Kind.NUMBER),
    Column("contradicted", "Calls with a contradiction", Kind.NUMBER),
)
RULE_KINDS = {RuleKind.CATEGORY: "Category", RuleKind.WORDING: "Wording"}
RULE_COLUMNS = (
    Column("rule", "Rule"),
    Column("kind", "Kind", Kind.SOFT),
    Column("calls", "Calls", Kind.NUMBER),
    Column("held", "Held on", Kind.NUMBER),
    Column("share", "Share", Kind.NUMBER),
)


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.SEE_MEASURES)
    smallest = workspace.settings.smallest_group
    st.title("Patterns")
    zone = workspace.settings.source_timezone
    with workspace.catalogue.reading() as read:
        kept = overview.calls_by_day(read, zone)
    if not kept:
        st.info(
            "There are no calls yet, so there is nothing to count. They are put in "
            "with `tallenne ingest FOLDER`."
        )
        return
    with st.columns(2)[0]:
        period = chosen_days(Period(kept[0].day, kept[-1].day))
    between = between_of(period, ZoneInfo(zone))
    with workspace.catalogue.reading() as read:
        totals = overview.totals(read, between)
        days = overview.calls_by_day(read, zone, between)
        verdicts = overview.verdict_counts(read, between)
        notices = overview.notice_counts(read, between)
        rules = count_rules(read, between)
    if not totals.num_calls:
        st.info("No call began on these days. Choose others.")
        return
    _figures(totals, notices)
    left, right = st.columns(2, gap="medium")
    with left:
        st.subheader("Calls a day")
        _days(days)
    with right:
        st.subheader("Findings by field")
        _verdicts(verdicts, workspace.settings.fields)
    _rules([one for one in rules if one.num_calls >= smallest])
    _by_agent(analytics_desk(workspace), account, period)


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


def _verdicts(verdicts: Sequence[VerdictCount], extra: Extra) -> None:
    if not verdicts:
        st.caption("No call has been linked to a transaction yet.")
        return
    table = pd.DataFrame(
        {
            "field": [field_label(one.field, extra) for one in verdicts],
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
                sort=list(dict.fromkeys(table["field"])),
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


def _rules(counts: Sequence[RuleCount]) -> None:
    """Show how often each of the house's rules held."""
    if not counts:
        return
    st.subheader("By the house's own rules")
    rows = [
        Row(
            row_id=one.rule,
            cells={
                "rule": one.rule,
                "kind": RULE_KINDS[one.kind],
                "calls": str(one.num_calls),
                "held": str(one.num_matched),
                "share": wording.share(one.num_matched / one.num_calls),
            },
        )
        for one in counts
    ]
    show_table(RULE_COLUMNS, rows, key="rules")


def _by_agent(desk: AnalyticsDesk, account: Account, period: Period) -> None:
    """Show figures by agent or team over a time that is chosen."""
    st.subheader("By agent")
    if noted_hearing(desk) is None:
        return
    is_named = permissions.has(account, Permission.NAME_AGENTS)
    names = called(desk, is_named=is_named)
    shown = choose_figures(desk, names, for_training=False, period=period)
    smallest = desk.settings.smallest_group
    if shown is None or not shown.found.groups or shown.asked.period is None:
        st.caption(
            f"An agent is shown from {smallest} calls on; fewer would "
            "tell of single calls rather than of a pattern."
        )
        return
    _calls_table(shown)
    show_measures_table(shown)
    show_trend(shown)
    show_figures_button(shown.asked, shown.asked.period, Purpose.SERVICE_DEVELOPMENT)
    st.caption(
        f"Means over calls. Whoever has fewer than {smallest} calls is put together "
        "with others. These figures describe calls; they judge nobody."
    )


def _calls_table(shown: Shown) -> None:
    rows = [
        Row(
            row_id=shown.called(one.name),
            cells={
                "group": shown.titled(one.name),
                "calls": str(one.whole.num_calls),
                "length": wording.length(one.whole.mean_duration),
                "notice": wording.share(one.whole.notice_share),
                "contradicted": wording.share(one.whole.contradicted_share),
            },
        )
        for one in in_order(shown)
    ]
    show_table((group_column(shown), *COLUMNS), rows, key="agents")


if __name__ == "__main__":
    show()
