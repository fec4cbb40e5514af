"""Giving a verdict on a transaction, below the call that speaks of it.

What is shown as heard is what the audio route knows; whether it is enough is asked
again by custody when the form is saved.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import streamlit as st

from custody.accounts import permissions
from custody.accounts.cited import spoken_fields
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.accounts.verifying import (
    Bench,
    Objection,
    VerdictForm,
    give_second,
    give_verdict,
    may_dispute,
    raise_dispute,
    unheard,
)
from custody.accounts.viewing import CallView
from custody.catalogue import register
from custody.catalogue.verifications import (
    change_since,
    entries_of,
    transactions_on,
)
from custody.errors import TallenneError, VerificationRefusedError
from custody.records.findings import Finding, FindingField, Verdict
from custody.records.heard import Span, merged_spans
from custody.records.ids import CallId, TransactionId
from custody.records.purposes import Purpose
from custody.records.register import Transaction
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

SAVED: Final = "Saved in the verification record."
NOT_SPANS: Final = "other seconds are written like 12.4-15.0, 20-22"
ALL_CHOSEN_FIRST: Final = "a verdict on some field, or on the whole, is not chosen"
_SPAN: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*[-\u2013]\s*(\d+(?:\.\d+)?)\s*")
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


def bench_of(workspace: Workspace) -> Bench:
    """Lay out what a verdict is given with."""
    return Bench(
        catalogue=workspace.catalogue,
        vault=workspace.vault,
        audit=workspace.audit,
        key=workspace.evidence_key,
        settings=workspace.settings,
        clock=workspace.clock,
    )


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
    st.markdown(_badge(standing))
    if wording.REGISTER_CHANGES[change]:
        st.warning(wording.REGISTER_CHANGES[change], icon=":material/edit_note:")
    if permissions.may(account, Permission.VERIFY, purpose) and transaction:
        _second(workspace, account, standing)
        _verdict(workspace, account, view, transaction, standing)
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


def _verdict(
    workspace: Workspace,
    account: Account,
    view: CallView,
    transaction: Transaction,
    standing: Standing,
) -> None:
    """Show the form; nothing in it is chosen beforehand."""
    newest = standing.open[-1] if standing.open else None
    label = "Answer the objection" if newest else "Give a verdict"
    name = transaction.transaction_id
    form_key = f"{name} {len(standing.entries)}"  # an empty form after each entry
    with st.expander(label, icon=":material/gavel:"):
        findings = [one for one in view.findings if one.transaction_id == name]
        cited = {view.summary.call.call_id: _cited(findings)}
        _tell_unheard(workspace, account, cited)
        with st.form(f"verdict {form_key}", border=False):
            chosen = {
                field: _choice(_asked(field, findings), f"{form_key} {field}")
                for field in spoken_fields(transaction)
            }
            overall = _choice("**The whole**", f"{form_key} whole")
            others = st.text_input(
                "Other seconds you rely on",
                placeholder="12.4-15.0, 20-22",
                key=f"{form_key} others",
            )
            note = st.text_area("Note", height=68, key=f"{form_key} note")
            saved = st.form_submit_button(
                "Save the verdict", type="primary", icon=":material/check:"
            )
        if saved:
            call_id = view.summary.call.call_id

            def save() -> None:
                spans = {call_id: (*cited[call_id], *_other_spans(others))}
                form = VerdictForm(
                    transaction_id=name,
                    cited=spans,
                    verdict=_required(overall),
                    fields={one: _required(said) for one, said in chosen.items()},
                    note=note,
                    answers=newest.number if newest else None,
                )
                give_verdict(bench_of(workspace), form, sitting_of(account))

            _do(save)


def _second(workspace: Workspace, account: Account, standing: Standing) -> None:
    """Show the second person's form while a verdict waits for one."""
    verdict = standing.verdict
    if standing.state is not VerificationState.PROVISIONAL or verdict is None:
        return
    if verdict.author == account.account_id or verdict.content is None:
        st.caption("Another person must hear these seconds and confirm it.")
        return
    cited = {one.call_id: one.seconds for one in verdict.content.calls}
    with st.expander("Be the second person", icon=":material/group:", expanded=True):
        _tell_unheard(workspace, account, cited)
        with st.form(f"second {verdict.number}", border=False):
            word = st.segmented_control(
                "I heard it, and",
                ["agree", "disagree"],
                key=f"second word {verdict.number}",
            )
            note = st.text_area("Note", height=68, key=f"second note {verdict.number}")
            saved = st.form_submit_button("Save", type="primary")
        if saved:

            def save() -> None:
                if word is None:
                    raise VerificationRefusedError(ALL_CHOSEN_FIRST)
                give_second(
                    bench_of(workspace),
                    verdict.number,
                    sitting_of(account),
                    agrees=word == "agree",
                    note=note,
                )

            _do(save)


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


def _tell_unheard(
    workspace: Workspace, account: Account, cited: Mapping[CallId, Sequence[Span]]
) -> None:
    """Tick off the cited seconds, and name those that were not played yet."""
    with workspace.catalogue.reading() as read:
        missing = unheard(read, sitting_of(account), cited)
    lines = []
    for call_id, spans in cited.items():
        gaps = missing.get(call_id, ())
        for start, end in spans:
            lacking = [gap for gap in gaps if gap[0] < end and gap[1] > start]
            place = f"{start:.1f} to {end:.1f} s"
            told = ", ".join(f"{first:.1f} to {last:.1f} s" for first, last in lacking)
            mark = f":orange[not yet played: {told}]" if lacking else ":green[✓ heard]"
            lines.append(f"- {place} of call {call_id[:8]}: {mark}")
    if not lines:
        lines = ["The system cites nothing here: name the seconds that you rely on."]
    st.markdown("\n".join(lines))


def _cited(findings: Sequence[Finding]) -> tuple[Span, ...]:
    return merged_spans(
        (one.start, one.end)
        for one in findings
        if one.start is not None and one.end is not None
    )


def _asked(field: FindingField, findings: Sequence[Finding]) -> str:
    """Write a field's name with the system's reading, which is not yet a verdict."""
    reading = next((one for one in findings if one.field is field), None)
    label = f"**{wording.FIELDS[field]}**"
    if reading is None:
        return label
    quote = f" “{wording.plain(reading.quote)}”" if reading.quote else ""
    found = wording.VERDICTS[reading.verdict].lower()
    return f"{label} :gray[the system reads: {found}{quote}]"


def _choice(label: str, key: str) -> Verdict | None:
    return st.segmented_control(
        label, list(Verdict), format_func=wording.VERDICTS.__getitem__, key=key
    )


def _required(chosen: Verdict | None) -> Verdict:
    if chosen is None:
        raise VerificationRefusedError(ALL_CHOSEN_FIRST)
    return chosen


def _other_spans(text: str) -> tuple[Span, ...]:
    """Read `12.4-15.0, 20-22`.

    Raises:
        VerificationRefusedError: it is written otherwise.
    """
    parts = [part for part in text.split(",") if part.strip()]
    matches = [_SPAN.fullmatch(part) for part in parts]
    spans = [(float(one[1]), float(one[2])) for one in matches if one]
    if len(spans) < len(parts) or any(start >= end for start, end in spans):
        raise VerificationRefusedError(NOT_SPANS)
    return tuple(spans)


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
