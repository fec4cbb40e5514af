"""Said, not written: what callers declared, and the register has no entry of it.

Source: GDPR articles 7(3), 12(3) and 21: what is said on the telephone counts, and for
some of it a time runs from that day.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

import streamlit as st

from custody.accounts.declared import view_declared
from custody.accounts.roles import Permission
from custody.catalogue.declarations import DeclaredOnCall, count_declared
from custody.records.declarations import DeclarationKind
from dashboard import wording
from dashboard.actors import actor_of
from dashboard.frame import admitted, noted_once, purpose_chosen
from dashboard.menu import CALL
from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, show_table

MOST = 300
ONE_MONTH = timedelta(days=30)
"""Answers to requests are due within a month (GDPR article 12(3)); the shortest one."""
SOON = timedelta(days=7)

TONES = {
    DeclarationKind.ACCESS_REQUEST: Tone.BAD,
    DeclarationKind.ERASURE_REQUEST: Tone.BAD,
    DeclarationKind.OBJECTION: Tone.BAD,
    DeclarationKind.CONSENT_WITHDRAWAL: Tone.WARM,
    DeclarationKind.MARKETING_BAN: Tone.WARM,
    DeclarationKind.COMPLAINT: Tone.UNSURE,
    DeclarationKind.CANCELLATION: Tone.UNSURE,
    DeclarationKind.ADDRESS_CHANGE: Tone.UNSURE,
}
DUE = frozenset(
    {
        DeclarationKind.ACCESS_REQUEST,
        DeclarationKind.ERASURE_REQUEST,
        DeclarationKind.OBJECTION,
    }
)
"""Kinds that the law sets a month for."""

COLUMNS = (
    Column("declared", "The caller", Kind.CHIPS),
    Column("quote", "Words", Kind.WIDE),
    Column("began", "Call", Kind.TIME),
    Column("at", "At", Kind.NUMBER),
    Column("customer", "Customer", Kind.SOFT),
    Column("agent", "Agent", Kind.SOFT),
    Column("due", "Answer due", Kind.TIME),
)


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.SEE_REGISTER)
    st.title("Said, not written")
    st.markdown(
        "What callers declared, where the register has no entry of it within three "
        "days. This is the system's reading: listen before you act on it."
    )
    purpose = purpose_chosen(account)
    found = view_declared(
        workspace.catalogue, purpose=purpose, viewer=account, limit=MOST
    )
    with workspace.catalogue.reading() as read:
        counts = count_declared(read)
    if noted_once(f"declared {purpose}"):
        workspace.audit.record(
            "declarations:listed",
            actor=actor_of(account),
            purpose=purpose,
            details={"num_listed": len(found)},
        )
    if not counts:
        st.info(
            "No declaration was heard yet. Calls are read for them as they are "
            "analysed; `tallenne work` does it."
        )
        return
    chosen = st.pills(
        "Show",
        list(counts),
        format_func=lambda kind: f"{wording.DECLARATIONS[kind]} ({counts[kind][1]})",
        selection_mode="multi",
        default=None,
        key="declared_kinds",
        label_visibility="collapsed",
    )
    shown = [one for one in found if not chosen or one.declaration.kind in chosen]
    _tell_counts(counts)
    if not shown:
        st.success("Everything of this kind that was heard is in the register.")
        return
    zone, now = workspace.settings.source_timezone, workspace.clock()
    opened = show_table(
        COLUMNS, [_row(one, zone, now) for one in shown], key="declared"
    )
    if opened:
        st.switch_page(CALL, query_params={"id": opened.partition(" ")[0]})


def _tell_counts(counts: Mapping[DeclarationKind, tuple[int, int]]) -> None:
    total = sum(heard for heard, _ in counts.values())
    unwritten = sum(lacking for _, lacking in counts.values())
    st.caption(
        f"{wording.counted(total, 'declaration')} heard, {unwritten} without an entry."
    )


def _row(one: DeclaredOnCall, zone: str, now: datetime) -> Row:
    declaration = one.declaration
    label, tone = wording.DECLARATIONS[declaration.kind], TONES[declaration.kind]
    sure = f"Heard with {declaration.confidence:.0%} certainty"
    return Row(
        row_id=f"{one.call_id} {declaration.kind}",
        href=f"/call?id={one.call_id}",
        cells={
            "declared": [Chip(label, tone, sure)],
            "quote": f"“{declaration.quote}”" if declaration.quote else "",
            "began": wording.local_time(one.started_at, zone),
            "at": wording.length(declaration.start),
            "customer": one.customer_id or "unknown",
            "agent": one.agent or "",
            "due": _due(one, zone, now),
        },
    )


def _due(one: DeclaredOnCall, zone: str, now: datetime) -> str:
    if one.declaration.kind not in DUE:
        return ""
    due_at = one.started_at + ONE_MONTH
    day = wording.local_time(due_at, zone).rpartition(" ")[0]
    if due_at < now:
        return f"{day}, overdue"
    return f"{day}, soon" if due_at - now < SOON else day


if __name__ == "__main__":
    show()
