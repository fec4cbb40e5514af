"""The audit log: whether its chain holds, and what was done last."""

from collections import deque
from collections.abc import Mapping

import streamlit as st

from custody.accounts import people
from custody.accounts.roles import Permission
from custody.errors import AuditChainBrokenError
from custody.records.audit import AuditEvent
from dashboard import wording
from dashboard.frame import admitted
from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, show_table

NEWEST_EVENTS = 200

COLUMNS = (
    Column("number", "No.", Kind.NUMBER),
    Column("at", "When", Kind.TIME),
    Column("verb", "What"),
    Column("actor", "Who", Kind.SOFT),
    Column("call", "Call", Kind.SOFT),
    Column("purpose", "Purpose", Kind.SOFT),
    Column("details", "Details", Kind.SOFT),
    Column("outcome", "End", Kind.CHIPS),
)
OUTCOMES = {"done": Tone.GOOD, "refused": Tone.UNSURE, "failed": Tone.BAD}


def show() -> None:
    """Show the page."""
    workspace, _ = admitted(Permission.SEE_AUDIT)
    st.title("Audit log")
    try:
        num_events = workspace.audit.verify()
    except AuditChainBrokenError as error:
        st.error(error.message, icon=":material/link_off:")
        return
    st.success(
        f"The chain holds: {wording.counted(num_events, 'event')}, none changed, "
        "taken out or added.",
        icon=":material/verified_user:",
    )
    newest = deque(workspace.audit.events(), maxlen=NEWEST_EVENTS)
    with workspace.catalogue.reading() as read:
        names = people.display_names(read)
    zone = workspace.settings.source_timezone
    rows = [_row(event, names, zone) for event in reversed(newest)]
    show_table(COLUMNS, rows, key="trail")


def _row(event: AuditEvent, names: Mapping[str, str], zone: str) -> Row:
    kind, _, name = event.actor.partition(":")
    details = (f"{key} {value}" for key, value in event.details.items())
    return Row(
        row_id=str(event.number),
        cells={
            "number": str(event.number),
            "at": wording.local_time(event.at, zone),
            "verb": event.verb.replace(":", " ").replace("_", " "),
            "actor": names.get(name, event.actor) if kind == "account" else event.actor,
            "call": event.call_id[:8] if event.call_id else "",
            "purpose": wording.PURPOSES[event.purpose] if event.purpose else "",
            "details": ", ".join(details).replace("_", " "),
            "outcome": [Chip(event.outcome, OUTCOMES.get(event.outcome, Tone.PLAIN))],
        },
    )


if __name__ == "__main__":
    show()
