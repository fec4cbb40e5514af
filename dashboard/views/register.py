"""The register check: what was written down, held against what was said."""

from collections.abc import Mapping, Sequence

import streamlit as st

from custody.accounts.roles import Permission
from custody.catalogue.register import transactions
from custody.catalogue.register_check import (
    CheckedTransaction,
    RegisterState,
    checked_transactions,
)
from custody.catalogue.verifications import change_since, standings
from custody.records.findings import Verdict
from custody.records.ids import TransactionId
from custody.records.verifications import RegisterChange, Standing, VerificationState
from custody.settings import Settings
from dashboard import wording
from dashboard.fields import field_label
from dashboard.frame import admitted
from dashboard.menu import CALL
from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, show_table

NEWEST = 500
"""Transactions that are looked through at once; the newest ones."""

STATES = {
    RegisterState.CONTRADICTED: ("Contradicted", Tone.BAD),
    RegisterState.UNCLEAR: ("Unclear", Tone.UNSURE),
    RegisterState.UNHEARD: ("Nothing heard of it", Tone.WARM),
    RegisterState.CONFIRMED: ("Confirmed", Tone.GOOD),
    RegisterState.UNLINKED: ("No call", Tone.PLAIN),
}
STANDING_TONES = {
    VerificationState.UNVERIFIED: Tone.PLAIN,
    VerificationState.PROVISIONAL: Tone.UNSURE,
    VerificationState.VERIFIED: Tone.GOOD,
    VerificationState.DISPUTED: Tone.BAD,
}
VERDICT_TONES = {
    Verdict.CONFIRMED: Tone.GOOD,
    Verdict.CONTRADICTED: Tone.BAD,
    Verdict.UNCLEAR: Tone.UNSURE,
    Verdict.ABSENT: Tone.PLAIN,
}
COLUMNS = (
    Column("transaction", "Transaction"),
    Column("state", "The calls say", Kind.CHIPS),
    Column("verified", "People say", Kind.CHIPS),
    Column("occurred", "Written down", Kind.TIME),
    Column("kind", "Kind", Kind.SOFT),
    Column("customer", "Customer", Kind.SOFT),
    Column("fields", "Fields", Kind.CHIPS),
    Column("calls", "Calls", Kind.NUMBER),
)


def show() -> None:
    """Show the page."""
    workspace, _ = admitted(Permission.SEE_REGISTER)
    st.title("Register check")
    st.markdown(
        "What the register says, held against what was said. This is the system's "
        "reading: open the call and listen to the cited seconds before you rely on it."
    )
    with workspace.catalogue.reading() as read:
        checked = checked_transactions(read, limit=NEWEST)
        ids = [one.transaction_id for one in checked]
        verified = standings(read, ids)
        rows_now = {one.transaction_id: one for one in transactions(read, ids=ids)}
    changes = {
        name: change_since(standing, rows_now.get(name))
        for name, standing in verified.items()
    }
    if not checked:
        st.info(
            "The register is empty. Load it with `tallenne load customers FILE` and "
            "`tallenne load transactions FILE`."
        )
        return
    chosen = st.pills(
        "Show",
        list(RegisterState),
        format_func=lambda state: STATES[state][0],
        selection_mode="multi",
        default=None,
        key="states",
        label_visibility="collapsed",
    )
    shown = [one for one in checked if not chosen or one.state in chosen]
    if not shown:
        st.info("No transaction stands like that.")
        return
    rows = [
        _row(one, workspace.settings, _chips(verified.get(one.transaction_id), changes))
        for one in shown
    ]
    opened = show_table(COLUMNS, rows, key="register")
    st.caption(wording.counted(len(shown), "transaction"))
    likeliest = {
        str(one.transaction_id): one.call_ids[0] for one in shown if one.call_ids
    }
    if opened in likeliest:
        st.switch_page(CALL, query_params={"id": likeliest[opened]})


def _chips(
    standing: Standing | None, changes: Mapping[TransactionId, RegisterChange]
) -> list[Chip]:
    """Show people's verdict, and whether the register was changed under it."""
    if standing is None or not standing.entries:
        return []
    chips = [Chip(wording.standing_label(standing), _tone(standing))]
    change = changes[standing.entries[0].transaction_id]
    if change is not RegisterChange.NONE:
        chips.append(Chip("Changed since", Tone.WARM, wording.REGISTER_CHANGES[change]))
    return chips


def _tone(standing: Standing) -> Tone:
    """Colour it as its verdict once it is verified, as its state before."""
    content = standing.verdict.content if standing.verdict else None
    if standing.state is VerificationState.VERIFIED and content and content.verdict:
        return VERDICT_TONES[content.verdict]
    return STANDING_TONES[standing.state]


def _row(one: CheckedTransaction, settings: Settings, people: Sequence[Chip]) -> Row:
    label, tone = STATES[one.state]
    return Row(
        row_id=one.transaction_id,
        href=f"/call?id={one.call_ids[0]}" if one.call_ids else "",
        cells={
            "transaction": one.transaction_id,
            "state": [Chip(label, tone)],
            "verified": people,
            "occurred": wording.local_time(one.occurred_at, settings.source_timezone),
            "kind": one.kind.replace("_", " "),
            "customer": one.customer_id,
            "fields": [
                Chip(
                    field_label(field, settings.fields),
                    VERDICT_TONES[verdict],
                    wording.VERDICTS[verdict],
                )
                for field, verdict in one.findings
            ],
            "calls": str(len(one.call_ids)) if one.call_ids else "none",
        },
    )


if __name__ == "__main__":
    show()
