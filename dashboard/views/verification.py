"""Giving a verdict on a transaction, below the call that speaks of it.

What is shown as heard is what the audio route knows; whether it is enough is asked
again by custody when the form is saved.
"""

from collections.abc import Callable, Sequence
from typing import Final

import streamlit as st

from custody.accounts import permissions
from custody.accounts.evidence import may_take_evidence
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.accounts.verifying import Objection, may_dispute, raise_dispute
from custody.accounts.viewing import CallView
from custody.catalogue import register
from custody.catalogue.corrections import set_right_since
from custody.catalogue.verifications import (
    change_since,
    entries_of,
    transactions_on,
)
from custody.errors import TallenneError
from custody.records.corrections import Correction
from custody.records.findings import Verdict
from custody.records.ids import TransactionId
from custody.records.purposes import Purpose
from custody.records.verifications import (
    DisputeReason,
    Entry,
    EntryKind,
    Standing,
    VerificationState,
    standing_of,
)
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.frame import purpose_chosen, sitting_of
from dashboard.player.history import note_outcome
from dashboard.views.bench import bench_of
from dashboard.views.queue_trail import show_next
from dashboard.views.verdict_form import SAVED, show_second_form, show_verdict_form
from dashboard.widgets.evidence import show_evidence

_COLOURS: Final = {
    VerificationState.UNVERIFIED: "gray",
    VerificationState.PROVISIONAL: "yellow",
    VerificationState.VERIFIED: "green",
    VerificationState.DISPUTED: "red",
}
_VERDICT_COLOURS: Final = {
    Verdict.CONFIRMED: "green",
    Verdict.CONTRADICTED: "red",
    Verdict.ABSENT: "gray",
    Verdict.UNCLEAR: "orange",
}


def show_verification(
    workspace: Workspace,
    account: Account,
    view: CallView,
    transaction_id: TransactionId,
) -> None:
    """Show where a transaction stands, what may be done now, and the history."""
    purpose = purpose_chosen(account)
    if not permissions.may(account, Permission.SEE_FINDINGS, purpose):
        return
    with workspace.catalogue.reading() as read:
        standing = standing_of(entries_of(read, transaction_id))
        transaction = register.transaction_by_id(read, transaction_id)
        change = change_since(standing, transaction)
    set_right = _set_right(workspace, standing)
    st.markdown(_badge(standing))
    if set_right:
        st.warning(_told_of(set_right, workspace), icon=":material/spellcheck:")
    if wording.REGISTER_CHANGES[change]:
        st.warning(wording.REGISTER_CHANGES[change], icon=":material/edit_note:")
    if permissions.may(account, Permission.VERIFY, purpose) and transaction:
        show_next(workspace, transaction_id)
        show_second_form(workspace, account, view, standing)
        show_verdict_form(workspace, account, view, transaction, standing)
    _history(workspace, account, standing)


def show_other_verdicts(workspace: Workspace, account: Account, view: CallView) -> None:
    """Show an agent the verdicts that rest on their call, without what was said.

    Whoever sees findings has them beside each transaction already.
    """
    purpose = purpose_chosen(account)
    if permissions.may(account, Permission.SEE_FINDINGS, purpose) or not (
        permissions.may(account, Permission.DISPUTE, purpose)
    ):
        return
    with workspace.catalogue.reading() as read:
        found = transactions_on(read, view.summary.call.call_id)
        standings = {one: standing_of(entries_of(read, one)) for one in found}
    for transaction_id, standing in standings.items():
        with st.container(border=True):
            st.markdown(f"**{wording.plain(transaction_id)}**")
            st.markdown(_badge(standing))
            _history(workspace, account, standing)


def _badge(standing: Standing) -> str:
    """Say where it stands; once verified, in the verdict's own word and colour."""
    label, colour = wording.standing_label(standing), _COLOURS[standing.state]
    content = standing.verdict.content if standing.verdict else None
    if standing.state is VerificationState.VERIFIED and content and content.verdict:
        colour = _VERDICT_COLOURS[content.verdict]
    return f":{colour}-badge[{label}]"


def _set_right(workspace: Workspace, standing: Standing) -> tuple[Correction, ...]:
    """Find what people corrected in a verdict's seconds after it was given."""
    verdict = standing.verdict
    if verdict is None or verdict.content is None:
        return ()
    with workspace.catalogue.reading() as read:
        return set_right_since(read, verdict.content.calls, verdict.made_at)


def _told_of(set_right: Sequence[Correction], workspace: Workspace) -> str:
    zone = workspace.settings.source_timezone
    newest = max(one.made_at for one in set_right)
    return (
        "Words within the seconds that this verdict rests on were set right after it "
        f"was given ({wording.counted(len(set_right), 'correction')}, the newest "
        f"{wording.local_time(newest, zone)}). The verdict stays as it was: listen "
        "again, and give another if it no longer holds."
    )


def _history(workspace: Workspace, account: Account, standing: Standing) -> None:
    """Show every entry, oldest first, and the way to dispute the newest verdict."""
    purpose = purpose_chosen(account)
    sees_all = permissions.may(account, Permission.SEE_FINDINGS, purpose)
    zone = workspace.settings.source_timezone
    for entry in standing.entries:
        st.markdown(_line(entry, zone, sees_all=sees_all))
    verdict = standing.verdict
    if verdict is None or verdict.content is None or purpose is None:
        return
    if may_take_evidence(account, standing, purpose):
        show_evidence(verdict.number, purpose)
    with workspace.catalogue.reading() as read:
        may = may_dispute(read, account, verdict.content, purpose)
    if may:
        _dispute(workspace, account, verdict, purpose)


def _dispute(
    workspace: Workspace, account: Account, verdict: Entry, purpose: Purpose
) -> None:
    with (
        st.popover("Dispute it", icon=":material/flag:"),
        st.form(f"dispute {verdict.number}", border=False),
    ):
        reason = st.selectbox(
            "Why",
            list(DisputeReason),
            format_func=wording.DISPUTE_REASONS.__getitem__,
            key=f"dispute why {verdict.number}",
        )
        note = st.text_area("Note", height=68, key=f"dispute note {verdict.number}")
        st.caption("It is added to the record; the verdict stays to be read.")
        if st.form_submit_button("Dispute the verdict"):
            why = reason or DisputeReason.OTHER
            objection = Objection(purpose=purpose, reason=why, note=note)
            _do(
                lambda: raise_dispute(
                    bench_of(workspace),
                    verdict.number,
                    sitting_of(account),
                    objection,
                )
            )


def _do(save: Callable[[], object]) -> None:
    """Save, say how that ended, and show the page anew if something was saved."""
    try:
        save()
    except TallenneError as error:
        st.error(error.message, icon=":material/error:")
        return
    note_outcome(SAVED, went_well=True)
    st.rerun()


def _line(entry: Entry, zone: str, *, sees_all: bool) -> str:
    """Write an entry; notes and readings only for those who see findings."""
    when = wording.local_time(entry.made_at, zone)
    head = f"{entry.number}. **{wording.ENTRIES[entry.kind]}**, {when}"
    content = entry.content
    if content is None:
        return f"{head} :gray[its call was erased]"
    parts = [head, wording.plain(content.author_name)]
    if content.verdict is not None:
        colour = _VERDICT_COLOURS[content.verdict]
        parts.append(f":{colour}[{wording.VERDICTS[content.verdict]}]")
    if entry.kind is EntryKind.SECOND:
        parts.append(":green[agrees]" if content.agrees else ":red[disagrees]")
    if content.reason is not None:
        parts.append(wording.DISPUTE_REASONS[content.reason])
    line = ", ".join(parts)
    if sees_all and content.note:
        line += f"  \n{wording.plain(content.note)}"
    return line
