"""Measures of calls by agent, with names, for those who coach them.

Source: PRIVACY, small-group suppression and the agent's own view of their calls; GDPR
article 22 and the AI Act's annex III: figures describe calls and decide nothing.
"""

import streamlit as st

from analytics.agent_figures import called
from analytics.desk import analytics_desk
from custody.accounts.roles import Permission
from custody.records.purposes import Purpose
from dashboard.actors import actor_of
from dashboard.frame import admitted, noted_once
from dashboard.menu import CALLS
from dashboard.views.agent_figures import (
    choose_figures,
    noted_hearing,
    show_measures_table,
    show_trend,
)
from dashboard.widgets.figures import show_figures_button


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.COACH)
    smallest = workspace.settings.smallest_group
    st.title("Coaching")
    st.markdown(
        "How calls went, by agent, in times alone. Open an agent to listen to their "
        "calls: a figure says where to listen, never how well somebody works."
    )
    desk = analytics_desk(workspace)
    noted = noted_hearing(desk)
    if noted is None:
        return
    names = called(desk, is_named=True)
    shown = choose_figures(desk, names, for_training=True)
    if noted_once("coaching"):
        workspace.audit.record(
            "measures:opened", actor=actor_of(account), purpose=Purpose.TRAINING
        )
    if shown is None or not shown.found.groups or shown.asked.period is None:
        st.info(
            f"An agent is shown from {smallest} analysed calls on; fewer would tell of "
            "single calls rather than of a habit. Choose a longer time."
        )
        return
    opened = show_measures_table(shown, opens=True)
    show_trend(shown)
    show_figures_button(shown.asked, shown.asked.period, Purpose.TRAINING)
    st.caption(
        f"Means over calls. Agents with fewer than {smallest} calls are put together, "
        "and calls without a recording notice are left out. Agents see their own calls "
        f"and measures on each call's page. Staff was heard on these figures on "
        f"{noted.heard_on:%-d %B %Y} (noted by {noted.noted_by})."
    )
    if opened:
        st.session_state["agent"] = opened
        st.session_state["days"] = (shown.asked.period.first, shown.asked.period.last)
        st.session_state["offset"] = 0
        st.switch_page(CALLS)


if __name__ == "__main__":
    show()
