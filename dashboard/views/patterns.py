"""Patterns over all calls, for those who develop the service: only counts."""

from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b

import altair as alt
import pandas as pd
import streamlit as st

from custody.accounts import permissions
from custody.accounts.roles import Permission
from custody.catalogue import overview
from custody.catalogue.agent_measures import AgentMeasures, agent_measures
from custody.catalogue.overview import AgentFigures, DayCount, Totals, VerdictCount
from custody.catalogue.rule_outcomes import RuleCount, count_rules
from custody.records.findings import NoticeGiven, Verdict
from custody.records.rules import RuleKind
from dashboard import wording
from dashboard.fields import Extra, field_label
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
OTHERS = "All others together"
MEASURES = {
    "talk_share_agent": "Agent talks",
    "silence_share": "Silence",
    "hold_seconds": "On hold",
    "median_response_seconds_agent": "Answers after",
    "num_interruptions_agent": "Cuts in",
    "syllables_per_minute_agent": "Syllables a minute",
}
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
    with workspace.catalogue.reading() as read:
        totals = overview.totals(read)
        days = overview.calls_by_day(read, workspace.settings.source_timezone)
        verdicts = overview.verdict_counts(read)
        notices = overview.notice_counts(read)
        figures = overview.agent_figures(read, smallest_group=smallest)
        measured = agent_measures(read, smallest_group=smallest)
        rules = count_rules(read)
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
        _verdicts(verdicts, workspace.settings.fields)
    _rules([one for one in rules if one.num_calls >= smallest])
    st.subheader("By agent")
    agents = {one.agent for one in figures if one.agent}
    agents |= {one.agent for one in measured if one.agent}
    is_named = permissions.has(account, Permission.NAME_AGENTS)
    names = _names(agents, workspace.pseudonym_key, is_named=is_named)
    _agents(figures, names, smallest)
    show_agent_measures(measured, names)


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


def _names(agents: Collection[str], key: bytes, *, is_named: bool) -> dict[str, str]:
    """Say how agents are called to who looks, in the order in which they are shown.

    Whoever is to see no names gets letters, in an order that nothing else has: neither
    the alphabet nor the number of calls tells which letter is whose.
    """
    if is_named:
        return {agent: agent for agent in sorted(agents)}
    hidden = sorted(agents, key=lambda one: blake2b(one.encode(), key=key).digest())
    return {agent: f"Agent {number}" for number, agent in enumerate(hidden, start=1)}


def _agents(
    figures: Sequence[AgentFigures], names: Mapping[str, str], smallest: int
) -> None:
    if not figures:
        st.caption(
            f"An agent is shown from {smallest} calls on; fewer would "
            "tell of single calls rather than of a pattern."
        )
        return
    rows = [
        Row(
            row_id=_called(one.agent, names),
            cells={
                "agent": _called(one.agent, names),
                "calls": str(one.num_calls),
                "length": wording.length(one.mean_duration),
                "notice": _share(one.notice_share),
                "contradicted": _share(one.contradicted_share),
            },
        )
        for one in sorted(figures, key=lambda one: _place(one.agent, names))
    ]
    show_table(COLUMNS, rows, key="agents")
    st.caption(
        f"Agents with fewer than {smallest} calls are put together. "
        "These figures describe calls; they judge nobody."
    )


def show_agent_measures(
    measured: Sequence[AgentMeasures], names: Mapping[str, str], *, opens: bool = False
) -> str | None:
    """Show means over the calls of each agent; nothing of none.

    Args:
        measured: by agent.
        names: what each agent is called to who looks, in the order of the rows.
        opens: whether a row leads on.

    Returns:
        What the agent is called whose row was just opened, None when none was.
    """
    if not measured:
        return None
    rows = [
        Row(
            row_id=_called(one.agent, names),
            href="/calls" if opens and one.agent else "",
            cells={
                "agent": _called(one.agent, names),
                "calls": str(one.num_calls),
                **{name: _mean(name, one.means.get(name)) for name in MEASURES},
            },
        )
        for one in sorted(measured, key=lambda one: _place(one.agent, names))
    ]
    columns = [Column(name, label, Kind.NUMBER) for name, label in MEASURES.items()]
    opened = show_table((*COLUMNS[:2], *columns), rows, key="agent_measures")
    st.caption("Means over calls, of times alone.")
    return opened


def _called(agent: str | None, names: Mapping[str, str]) -> str:
    return OTHERS if agent is None else names[agent]


def _place(agent: str | None, names: Mapping[str, str]) -> int:
    return len(names) if agent is None else list(names).index(agent)


def _mean(name: str, value: float | None) -> str:
    if value is None:
        return "too few"
    if "_share" in name:
        return wording.share(value)
    if "seconds" in name:
        return f"{value:.1f} s"
    return f"{value:.1f}"


def _share(value: float | None) -> str:
    return "none" if value is None else wording.share(value)


if __name__ == "__main__":
    show()
