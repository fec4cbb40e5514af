"""The corrections of a call, one under the other, with what may be taken back."""

import streamlit as st

from custody.accounts import permissions
from custody.accounts.correcting import Why, may_withdraw, withdraw_correction
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.accounts.viewing import CallView
from custody.errors import TallenneError
from custody.records.corrections import (
    CorrectionKind,
    CorrectionReason,
    CorrectionState,
    Standing,
)
from custody.records.purposes import Purpose, Rendition
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.actors import actor_of

OUTCOME_KEY = "correction outcome"
REFUSED_KEY = "corrections refused"
SAVED = "Saved."

_COLOURS = {
    CorrectionState.APPLIED: "green",
    CorrectionState.SUPERSEDED: "gray",
    CorrectionState.WITHDRAWN: "gray",
    CorrectionState.STALE: "orange",
}


def tell_outcome() -> None:
    """Show how the correction before this run of the page ended, once."""
    told: tuple[bool, str] | None = st.session_state.pop(OUTCOME_KEY, None)
    if told is None:
        return
    went_well, sentence = told
    if went_well:
        st.toast(sentence, icon=":material/check:")
    else:
        st.error(sentence, icon=":material/error:")


def note_outcome(sentence: str, *, went_well: bool) -> None:
    """Remember how a correction ended, for the next run of the page."""
    st.session_state[OUTCOME_KEY] = (went_well, sentence)
    if not went_well:
        st.session_state[REFUSED_KEY] = num_refused() + 1


def num_refused() -> int:
    """Count the corrections of this visit that were refused."""
    counted = st.session_state.get(REFUSED_KEY, 0)
    return counted if isinstance(counted, int) else 0


def show_history(
    workspace: Workspace, account: Account, view: CallView, purpose: Purpose | None
) -> None:
    """Show every correction of a call, the latest first; nothing when it has none."""
    if not view.corrections:
        return
    stale = [one for one in view.corrections if one.state is CorrectionState.STALE]
    if stale:
        are = "is" if len(stale) == 1 else "are"
        st.warning(
            f"{wording.counted(len(stale), 'correction')} {are} of words that the "
            "newest transcript does not have. They are kept below, and change nothing: "
            "listen, and correct the new words if they are wrong.",
            icon=":material/history:",
        )
    label = wording.counted(len(view.corrections), "correction")
    with st.expander(label, icon=":material/edit_note:", expanded=bool(stale)):
        for one in reversed(view.corrections):
            _show(workspace, account, view, one, purpose)


def _show(
    workspace: Workspace,
    account: Account,
    view: CallView,
    one: Standing,
    purpose: Purpose | None,
) -> None:
    with st.container(border=True):
        said, button = st.columns([5, 1], vertical_alignment="center")
        said.markdown(_written(view, one, workspace.settings.source_timezone))
        may = permissions.may(account, Permission.CORRECT, purpose)
        if may and may_withdraw(account, view, one):
            with button:
                _take_back(workspace, account, one, purpose)


def _written(view: CallView, one: Standing, zone: str) -> str:
    correction = one.correction
    who = view.authors.get(correction.author, "somebody who has left")
    head = (
        f":{_COLOURS[one.state]}-badge[{wording.CORRECTION_STATES[one.state]}] "
        f"{wording.length(one.start)} · {wording.plain(who)} · "
        f"{wording.local_time(correction.made_at, zone)} · "
        f"{wording.CORRECTION_REASONS[correction.reason]}"
    )
    note = f"  \n{wording.plain(correction.note)}" if correction.note else ""
    return f"{head}  \n{_change(view, one)}{note}{_taken_back(view, one, zone)}"


def _taken_back(view: CallView, one: Standing, zone: str) -> str:
    """Write who took it back and why; "" when nobody did."""
    withdrawal = one.withdrawal
    if withdrawal is None:
        return ""
    who = view.authors.get(withdrawal.author, "somebody who has left")
    when = wording.local_time(withdrawal.made_at, zone)
    note = f" ({wording.plain(withdrawal.note)})" if withdrawal.note else ""
    why = wording.CORRECTION_REASONS[withdrawal.reason]
    return f"  \nTaken back by {wording.plain(who)}, {when}: {why}{note}"


def _change(view: CallView, one: Standing) -> str:
    correction = one.correction
    is_applied = one.state is CorrectionState.APPLIED
    if correction.kind is CorrectionKind.PARTY:
        return f"Said by: {wording.PARTIES[correction.party].lower()}"
    if view.rendition is Rendition.REDACTED and not is_applied:
        return "Its words are hidden here."
    if view.rendition is Rendition.REDACTED and view.transcript is None:
        return "Its words are shown once identifiers have been hidden in them."
    if correction.kind is CorrectionKind.ADDED:
        added = (
            f"“{wording.plain(correction.after)}”" if correction.after else "nothing"
        )
        who = wording.PARTIES[correction.party].lower()
        return f"The machine heard nothing here; added: {added} ({who})"
    before = wording.plain(correction.before)
    after = f"“{wording.plain(correction.after)}”" if correction.after else "not said"
    return f"The machine heard “{before}”; set right: {after}"


def _take_back(
    workspace: Workspace, account: Account, one: Standing, purpose: Purpose | None
) -> None:
    number = one.correction.number
    with (
        st.popover("Take back", width="stretch"),
        st.form(f"take back {number}", border=False),
    ):
        reason = st.selectbox(
            "Why",
            list(CorrectionReason),
            index=list(CorrectionReason).index(CorrectionReason.MISTAKE),
            format_func=wording.CORRECTION_REASONS.__getitem__,
        )
        note = st.text_input("Note")
        st.caption("It stays in this list. One that it superseded counts again.")
        if st.form_submit_button("Take it back"):
            why = Why(reason=reason or CorrectionReason.MISTAKE, note=note)
            _withdraw(workspace, account, one, why, purpose)
            st.rerun()


def _withdraw(
    workspace: Workspace,
    account: Account,
    one: Standing,
    why: Why,
    purpose: Purpose | None,
) -> None:
    call_id, number = one.correction.call_id, one.correction.number
    try:
        withdraw_correction(
            workspace.catalogue,
            call_id,
            number,
            why,
            purpose=purpose,
            viewer=account,
            clock=workspace.clock,
        )
    except TallenneError as error:
        note_outcome(error.message, went_well=False)
        return
    workspace.audit.record(
        "correction:withdrawn",
        actor=actor_of(account),
        call_id=call_id,
        purpose=purpose,
        details={"correction": number, "reason": str(why.reason)},
    )
    note_outcome(SAVED, went_well=True)
