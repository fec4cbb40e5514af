"""Measures of calls by agent, with names, for those who coach them.

Source: PRIVACY, small-group suppression and the agent's own view of their calls; GDPR
article 22 and the AI Act's annex III: figures describe calls and decide nothing.
"""

import streamlit as st

from custody.accounts.roles import Permission
from custody.catalogue.agent_measures import agent_measures
from custody.records.purposes import Purpose
from dashboard.actors import actor_of
from dashboard.frame import admitted, noted_once
from dashboard.menu import CALLS
from dashboard.views.patterns import OTHERS, show_agent_measures


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.COACH)
    smallest = workspace.settings.smallest_group
    st.title("Coaching")
    st.markdown(
        "How calls went, by agent, in times alone. Open an agent to listen to their "
        "calls: a figure says where to listen, never how well somebody works."
    )
    with workspace.catalogue.reading() as read:
        measured = agent_measures(read, smallest_group=smallest, for_training=True)
    if noted_once("coaching"):
        workspace.audit.record(
            "measures:opened", actor=actor_of(account), purpose=Purpose.TRAINING
        )
    if not measured:
        st.info(
            f"An agent is shown from {smallest} analysed calls on; fewer would tell of "
            "single calls rather than of a habit."
        )
        return
    names = {one.agent: one.agent for one in measured if one.agent}
    opened = show_agent_measures(measured, names, opens=True)
    st.caption(
        f"Agents with fewer than {smallest} calls are put together. Calls without a "
        "recording notice are left out. Agents see their own calls and measures on "
        "each call's page, and staff must have been heard before figures about them "
        "are used."
    )
    if opened and opened != OTHERS:
        st.session_state["agent"] = opened
        st.session_state["offset"] = 0
        st.switch_page(CALLS)


if __name__ == "__main__":
    show()
