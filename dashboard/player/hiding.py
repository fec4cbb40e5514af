"""What is hidden in a call, and who decided it: read, kept, listed and taken back."""

from collections.abc import Mapping

import streamlit as st

from custody.accounts.hiding import (
    Hiding,
    HidingSpan,
    HidingWish,
    decide_hiding,
    hiding_in,
    may_hide,
    may_show,
    may_take_back,
    take_back_hiding,
)
from custody.accounts.people import Account
from custody.accounts.viewing import CallView
from custody.errors import RequestRefusedError, TallenneError
from custody.records.hiding import (
    HidingDecision,
    HidingReason,
    HidingStanding,
    HidingState,
    HidingVerb,
)
from custody.records.ids import CallId
from custody.records.purposes import Purpose, Rendition
from custody.records.redactions import Redaction, RedactionKind
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.actors import actor_of
from dashboard.player.history import SAVED, note_outcome

_VERBS = {HidingVerb.HIDE: "Hidden", HidingVerb.SHOW: "Shown"}
_COLOURS = {
    HidingState.APPLIED: "green",
    HidingState.WITHDRAWN: "gray",
    HidingState.STALE: "orange",
}


def is_wish(sent: object) -> bool:
    """Tell whether what the player sent is about hiding."""
    return isinstance(sent, Mapping) and sent.get("action") == "hide"


def wish_of(call_id: CallId, sent: object, token_sha256: str) -> HidingWish:
    """Read what the player sent of what is to be hidden or shown.

    Raises:
        RequestRefusedError: it is not of the form that the player sends.
    """
    refused = RequestRefusedError("what is to be hidden cannot be read")
    if not isinstance(sent, Mapping) or not isinstance(sent.get("spans"), list):
        raise refused
    try:
        return HidingWish(
            call_id=call_id,
            spans=tuple(
                HidingSpan(
                    verb=HidingVerb(one["verb"]),
                    channel=int(one["channel"]),
                    start=float(one["start"]),
                    end=float(one["end"]),
                )
                for one in sent["spans"]
            ),
            kind=RedactionKind(str(sent.get("kind"))),
            reason=HidingReason(str(sent.get("reason"))),
            note=str(sent.get("note") or ""),
            token_sha256=token_sha256,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise refused from error


def keep_wish(
    workspace: Workspace, account: Account, wish: HidingWish, purpose: Purpose
) -> tuple[HidingDecision, ...]:
    """Keep what somebody decided, and write down who decided, without a word of it.

    Raises:
        TallenneError: as `decide_hiding` says; nothing was kept.
    """
    made = decide_hiding(
        workspace.catalogue,
        wish,
        purpose=purpose,
        viewer=account,
        clock=workspace.clock,
    )
    for one in made:
        _write_down(workspace, account, one)
    return made


def show_hiding(
    workspace: Workspace,
    account: Account,
    view: CallView,
    purpose: Purpose,
    token_sha256: str,
) -> None:
    """List what people decided, and what is hidden where no word was heard."""
    if not may_hide(account, purpose):
        return
    with workspace.catalogue.reading() as read:
        hiding = hiding_in(read, view)
    wordless = list(_wordless(view)) if may_show(account, purpose) else []
    if not hiding.standing and not wordless:
        return
    stale = any(one.state is HidingState.STALE for one in hiding.standing)
    parts = [wording.counted(len(hiding.standing), "decision") + " about hiding"]
    if wordless:
        parts.append(
            wording.counted(len(wordless), "silent stretch", "silent stretches")
        )
    label = ", ".join(parts)
    with st.expander(label, icon=":material/visibility_off:", expanded=stale):
        for one in reversed(hiding.standing):
            _standing(workspace, account, hiding, one, purpose)
        for span in wordless:
            _silence(workspace, account, view, span, purpose, token_sha256)


def _wordless(view: CallView) -> list[Redaction]:
    """Give the hidden spans in which nobody's words are read."""
    if view.rendition is not Rendition.RAW or view.transcript is None:
        return []
    words = [
        (turn.channel, (word.start + word.end) / 2)
        for turn in view.transcript.turns
        for word in turn.words
    ]
    return [
        span
        for span in view.redactions
        if not any(
            channel == span.channel and span.start <= middle < span.end
            for channel, middle in words
        )
    ]


def _standing(
    workspace: Workspace,
    account: Account,
    hiding: Hiding,
    one: HidingStanding,
    purpose: Purpose,
) -> None:
    decision = one.decision
    zone = workspace.settings.source_timezone
    who = hiding.authors.get(decision.author, "somebody who has left")
    note = f" ({wording.plain(decision.note)})" if decision.note else ""
    with st.container(border=True):
        said, button = st.columns([5, 1], vertical_alignment="center")
        said.markdown(
            f":{_COLOURS[one.state]}-badge[{wording.HIDING_STATES[one.state]}] "
            f"{_VERBS[decision.verb]}: {wording.KINDS[decision.kind].lower()} · "
            f"{_seconds(decision.start, decision.end)} · {wording.plain(who)} · "
            f"{wording.local_time(decision.made_at, zone)} · "
            f"{wording.HIDING_REASONS[decision.reason]}{note}"
        )
        if may_take_back(account, one, purpose):
            with button, st.popover("Take back", width="stretch"):
                _take_back(workspace, account, one, purpose)


def _take_back(
    workspace: Workspace, account: Account, one: HidingStanding, purpose: Purpose
) -> None:
    decision = one.decision
    with st.form(f"take back hiding {decision.number}", border=False):
        reason = _reason(HidingReason.MISTAKE)
        note = st.text_input("Note")
        st.caption("It stays in this list; the machine's reading holds again.")
        if not st.form_submit_button("Take it back"):
            return
        try:
            made = take_back_hiding(
                workspace.catalogue,
                decision.call_id,
                decision.number,
                reason,
                note=note,
                purpose=purpose,
                viewer=account,
                clock=workspace.clock,
            )
        except TallenneError as error:
            note_outcome(error.message, went_well=False)
        else:
            _write_down(workspace, account, made)
            note_outcome(SAVED, went_well=True)
        st.rerun()


def _silence(  # noqa: PLR0913, PLR0917 # who decides what of which call, and why
    workspace: Workspace,
    account: Account,
    view: CallView,
    span: Redaction,
    purpose: Purpose,
    token_sha256: str,
) -> None:
    """Offer to show a stretch that is silent though the machine read no word there."""
    with st.container(border=True):
        said, button = st.columns([5, 1], vertical_alignment="center")
        side = f"channel {span.channel + 1}"
        said.markdown(
            f":gray-badge[Silent] {wording.KINDS[span.kind]} · "
            f"{_seconds(span.start, span.end)} · {side} · no word was heard there"
        )
        with button, st.popover("Show", width="stretch"):
            form = f"show {span.channel} {span.start}"
            with st.form(form, border=False):
                st.caption("Listen to these seconds first; they must hold nothing.")
                reason = _reason(HidingReason.FALSE_ALARM)
                note = st.text_input("Note")
                if not st.form_submit_button("Let it be heard"):
                    return
                end = min(span.end, view.summary.call.duration)
                wish = HidingWish(
                    call_id=view.summary.call.call_id,
                    spans=(
                        HidingSpan(
                            verb=HidingVerb.SHOW,
                            channel=span.channel,
                            start=max(0.0, span.start),
                            end=end,
                        ),
                    ),
                    kind=span.kind,
                    reason=reason,
                    note=note,
                    token_sha256=token_sha256,
                )
                try:
                    keep_wish(workspace, account, wish, purpose)
                except TallenneError as error:
                    note_outcome(error.message, went_well=False)
                else:
                    note_outcome(SAVED, went_well=True)
                st.rerun()


def _reason(first: HidingReason) -> HidingReason:
    chosen = st.selectbox(
        "Why",
        list(HidingReason),
        index=list(HidingReason).index(first),
        format_func=wording.HIDING_REASONS.__getitem__,
    )
    return chosen or first


def _seconds(start: float, end: float) -> str:
    """Write a stretch of the recording: a word is too short for whole seconds."""
    return f"{wording.length(start)}, {start:.1f} to {end:.1f} s"


def _write_down(
    workspace: Workspace, account: Account, decision: HidingDecision
) -> None:
    workspace.audit.record(
        "hiding:decided",
        actor=actor_of(account),
        call_id=decision.call_id,
        purpose=decision.purpose,
        details={
            "decision": decision.number,
            "verb": str(decision.verb),
            "kind": str(decision.kind),
            "reason": str(decision.reason),
            "rendition": str(decision.rendition),
        },
    )
