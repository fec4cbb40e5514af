"""One call: what was said, what it is about, and the seconds that show it."""

from collections.abc import Sequence

import streamlit as st

from custody.accounts import permissions
from custody.accounts.correcting import may_correct
from custody.accounts.grants import heard_seconds
from custody.accounts.hiding import may_hide, may_show
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.accounts.viewing import CallView, view_call
from custody.catalogue import register
from custody.catalogue.hiding import decisions_of
from custody.errors import CallMissingError, TallenneError
from custody.records.calls import CallFlag
from custody.records.findings import Link, NoticeGiven
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from custody.records.redactions import hidden_whole
from custody.records.stages import CallStage
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.actors import actor_of
from dashboard.fields import transaction_fields
from dashboard.frame import (
    admitted,
    choose_purpose,
    noted_once,
    purpose_chosen,
    sitting_of,
)
from dashboard.menu import CALLS
from dashboard.player.edits import edit_of, keep_edit
from dashboard.player.hiding import is_wish, keep_wish, show_hiding, wish_of
from dashboard.player.history import (
    SAVED,
    note_outcome,
    num_refused,
    show_history,
    tell_outcome,
)
from dashboard.player.mounting import show_player
from dashboard.player.sheet import Listening, sheet_of
from dashboard.views.measures import show_measures
from dashboard.views.verification import show_other_verdicts, show_verification

SEPARATOR = "\u2002·\u2002"
"""Between the parts of a line: en spaces, for the typeface's own are narrow."""


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.LIST_CALLS)
    call_id = st.query_params.get("id")
    if not call_id:
        st.title("Call")
        st.info("Choose a call from the list first.")
        st.page_link(CALLS, label="To the calls", icon=":material/arrow_back:")
        return
    st.page_link(CALLS, label="All calls", icon=":material/arrow_back:")
    heading, choice = st.columns([3, 1], vertical_alignment="bottom")
    with choice:
        purpose = choose_purpose(account)
    view = view_call(
        workspace.catalogue, CallId(call_id), purpose=purpose, viewer=account
    )
    if noted_once(f"open {call_id} {purpose}"):
        workspace.audit.record(
            "call:opened",
            actor=actor_of(account),
            call_id=view.summary.call.call_id,
            purpose=purpose,
            details={"rendition": str(view.rendition)},
        )
    with heading:
        _head(view, workspace)
    tell_outcome()
    _warnings(view)
    if purpose is not None:
        _player(workspace, account, view, purpose)
    show_history(workspace, account, view, purpose)
    if purpose is not None:
        token_sha256 = sitting_of(account).token_sha256
        show_hiding(workspace, account, view, purpose, token_sha256)
    _about(workspace, account, view)


def _head(view: CallView, workspace: Workspace) -> None:
    call = view.summary.call
    zone = workspace.settings.source_timezone
    st.title(wording.local_time(call.started_at, zone))
    parts = [
        wording.DIRECTIONS[call.direction],
        wording.length(call.duration),
        f"agent {call.agent}" if call.agent else "",
        f"queue {call.queue}" if call.queue else "",
        wording.language(call.language),
    ]
    st.markdown(SEPARATOR.join(wording.plain(part) for part in parts if part))


def _warnings(view: CallView) -> None:
    """Show what must be known before one relies on this call."""
    summary = view.summary
    if summary.stage is CallStage.FAILED:
        cause = summary.failure_message or "The cause was not written down."
        st.error(f"This call failed on its way. {cause}", icon=":material/error:")
    elif _is_read_again(view):
        st.info(
            "Findings and hidden identifiers are being read again. Load the page in a "
            "moment.",
            icon=":material/autorenew:",
        )
    elif summary.stage is not CallStage.DONE:
        st.info(
            "This call is still on its way "
            f"({wording.STAGES[summary.stage].lower()}); more will appear here.",
            icon=":material/hourglass_top:",
        )
    badges = [_badge(flag) for flag in summary.call.flags]
    if summary.notice_given is not None:
        badges.append(_notice_badge(view, summary.notice_given))
    if badges:
        st.markdown(" ".join(badges))
    _whole_sides(view)


def _whole_sides(view: CallView) -> None:
    """Say which sides the copy without identifiers holds nothing of."""
    call = view.summary.call
    turns = view.transcript.turns if view.transcript else ()
    parties = {turn.channel: turn.party for turn in turns}
    for channel in hidden_whole(view.redactions, call.duration):
        party = parties.get(channel)
        side = f"channel {channel + 1}" if party is None else f"the {party}'s side"
        said = wording.HIDDEN_WHOLE.format(side=side)
        st.caption(f":material/volume_off: {said}")


def _is_read_again(view: CallView) -> bool:
    """Tell whether what rests on what people decided is being made anew."""
    is_done = view.summary.stage is CallStage.DONE
    was_touched = bool(view.corrections or view.redactions)
    return was_touched and view.analysis is not None and not is_done


def _badge(flag: CallFlag) -> str:
    label, _ = wording.CALL_FLAGS[flag]
    return f":orange-badge[{label}]"


def _notice_badge(view: CallView, given: NoticeGiven) -> str:
    colour = {
        NoticeGiven.TRUE: "green",
        NoticeGiven.FALSE: "red",
        NoticeGiven.UNCLEAR: "yellow",
    }[given]
    start = view.analysis.notice.start if view.analysis else None
    place = f" at {wording.length(start)}" if start is not None else ""
    return f":{colour}-badge[{wording.NOTICES[given]}{place}]"


def _player(
    workspace: Workspace, account: Account, view: CallView, purpose: Purpose
) -> None:
    call_id = view.summary.call.call_id
    with workspace.catalogue.reading() as read:
        token_sha256 = sitting_of(account).token_sha256
        heard = heard_seconds(read, account.account_id, call_id, token_sha256)
        num_decided = len(decisions_of(read, call_id))
    listening = Listening(
        purpose=purpose,
        why_silent=_why_silent(account, view, purpose),
        heard=heard,
        may_correct=may_correct(account, view, purpose),
        num_refused=num_refused(),
        may_verify=permissions.may(account, Permission.VERIFY, purpose),
        may_hide=view.transcript is not None and may_hide(account, purpose),
        may_show=may_show(account, purpose),
        num_decided=num_decided,
    )
    settings = workspace.settings
    zone, extra = settings.source_timezone, settings.fields
    sent = show_player(sheet_of(view, listening, zone=zone, extra=extra))
    if sent is not None:
        _correct(workspace, account, view, purpose, sent)
        st.rerun()


def _correct(
    workspace: Workspace,
    account: Account,
    view: CallView,
    purpose: Purpose,
    sent: object,
) -> None:
    """Keep what was set right or hidden in the player, and say how that ended."""
    try:
        call_id = view.summary.call.call_id
        if is_wish(sent):
            token_sha256 = sitting_of(account).token_sha256
            wish = wish_of(call_id, sent, token_sha256)
            keep_wish(workspace, account, wish, purpose)
        else:
            keep_edit(workspace, account, edit_of(call_id, sent), purpose)
    except TallenneError as error:
        note_outcome(error.message, went_well=False)
    else:
        note_outcome(SAVED, went_well=True)


def _why_silent(account: Account, view: CallView, purpose: Purpose) -> str:
    """Say why there is nothing to listen to; "" when there is."""
    if not permissions.may(account, Permission.LISTEN, purpose):
        return "Your role may read this call for this purpose, not listen to it."
    if view.rendition not in view.renditions:
        return "The recording can be played once identifiers have been silenced in it."
    return ""


def _about(workspace: Workspace, account: Account, view: CallView) -> None:
    """Show what the call is about and what was measured, side by side."""
    links, measures = st.columns([3, 2], gap="medium")
    with links:
        _links(workspace, account, view)
    with measures:
        show_measures(workspace, view)


def _links(workspace: Workspace, account: Account, view: CallView) -> None:
    st.subheader("What it is about")
    if not view.links:
        st.caption(_why_no_links(account, view))
    for link in view.links:
        _link(workspace, account, view, link)
    show_other_verdicts(workspace, account, view)
    if view.customer_id is not None and view.analysis is not None:
        with st.container(border=True):
            st.markdown(f"**Customer {wording.plain(view.customer_id)}**")
            _reasons(view.analysis.customer_reasons)


def _why_no_links(account: Account, view: CallView) -> str:
    if not permissions.may(account, Permission.SEE_FINDINGS, purpose_chosen(account)):
        return (
            "Which transactions a call is about is not shown to your role for this "
            "purpose."
        )
    if view.analysis is None:
        return "Links appear once the call has been analysed."
    return (
        "No transaction of the register fits this call. If one should, load the "
        "newest register with `tallenne load transactions FILE`."
    )


def _link(workspace: Workspace, account: Account, view: CallView, link: Link) -> None:
    """Show one transaction: its fields only to those who may see the register."""
    with st.container(border=True):
        name, score = st.columns([3, 1], vertical_alignment="center")
        name.markdown(f"**{wording.plain(link.transaction_id)}**")
        score.markdown(f":gray-badge[{wording.share(link.score)} likely]")
        if permissions.has(account, Permission.SEE_REGISTER):
            with workspace.catalogue.reading() as read:
                transaction = register.transaction_by_id(read, link.transaction_id)
            if transaction is not None:
                zone = workspace.settings.source_timezone
                extra = workspace.settings.fields
                st.table(transaction_fields(transaction, zone, extra), border=False)
        _reasons(link.reasons)
        show_verification(workspace, account, view, link.transaction_id)


def _reasons(reasons: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {wording.plain(reason)}" for reason in reasons))


if __name__ == "__main__":
    try:
        show()
    except CallMissingError:
        st.title("Call")
        st.info("There is no such call, or it is not yours to see.")
        st.page_link(CALLS, label="To the calls", icon=":material/arrow_back:")
