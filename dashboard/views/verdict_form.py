"""The forms in which a verdict, or the second word on one, is given.

Nothing of what the browser says was heard is believed: custody asks the audio route's
own book when the form is saved.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final
from urllib.parse import urlencode

import streamlit as st

from custody.accounts.cited import registered_value, spoken_fields
from custody.accounts.citing import CallAbout, calls_about
from custody.accounts.people import Account
from custody.accounts.verifying import (
    VerdictForm,
    give_second,
    give_verdict,
    unheard,
)
from custody.accounts.viewing import CallView
from custody.errors import TallenneError, VerificationRefusedError
from custody.records.calls import Call
from custody.records.findings import FieldName, Finding, Verdict
from custody.records.heard import Span, merged_spans
from custody.records.ids import CallId, TransactionId
from custody.records.register import Transaction
from custody.records.verifications import Entry, Standing, VerificationState
from custody.settings import Settings
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.fields import Extra, field_label, field_value, finding_value
from dashboard.frame import sitting_of
from dashboard.menu import call_address, is_opened_at
from dashboard.player.history import note_outcome
from dashboard.views.bench import bench_of
from dashboard.widgets.verdict import (
    CitedCallRow,
    Filled,
    Form,
    Question,
    Reading,
    Stretch,
    read_filled,
    show_form,
)

SAVED: Final = "Saved in the verification record."
NOT_SPANS: Final = "other seconds are written like 12.4-15.0, 20-22"
ALL_CHOSEN_FIRST: Final = "a verdict on some field, or on the whole, is not chosen"
WHOLE: Final = "whole"
WORD: Final = "word"
AGREE, DISAGREE = "agree", "disagree"
JUST_SAVED: Final = "transaction verified last"
_CAME_FROM: Final = "verdict came from"
_REFUSED: Final = "verdicts refused"
_SPAN: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*[-\u2013]\s*(\d+(?:\.\d+)?)\s*")
_VERDICTS: Final = tuple((str(one), wording.VERDICTS[one]) for one in Verdict)


def show_verdict_form(
    workspace: Workspace,
    account: Account,
    view: CallView,
    transaction: Transaction,
    standing: Standing,
) -> None:
    """Show the form of a verdict on a transaction, whichever of its calls is open."""
    name, opened = transaction.transaction_id, view.summary.call.call_id
    with workspace.catalogue.reading() as read:
        calls = calls_about(read, name, account, opened=opened)
    settings = workspace.settings
    newest = standing.open[-1] if standing.open else None
    form = Form(
        key=f"{name} {len(standing.entries)}",  # an empty form after each entry
        title="Answer the objection" if newest else "Give a verdict",
        button="Save the verdict",
        call_id=opened,
        calls=tuple(_call_row(one, name, opened, settings) for one in calls),
        questions=_questions(transaction, calls, settings),
        transaction=name,
        aim=_aim(opened, name),
    )
    cited = {one.call.call_id: one.cited for one in calls}

    def save(filled: Filled) -> None:
        give_verdict(
            bench_of(workspace),
            _verdict_of(filled, transaction, cited, newest),
            sitting_of(account),
        )

    _show(workspace, account, form, cited, save)


def show_second_form(
    workspace: Workspace, account: Account, view: CallView, standing: Standing
) -> None:
    """Show the second person's form while a verdict waits for one."""
    verdict = standing.verdict
    if standing.state is not VerificationState.PROVISIONAL or verdict is None:
        return
    if verdict.author == account.account_id or verdict.content is None:
        st.caption("Another person must hear these seconds and confirm it.")
        return
    name, opened = verdict.transaction_id, view.summary.call.call_id
    zone = workspace.settings.source_timezone
    cited = {one.call_id: one.seconds for one in verdict.content.calls}
    rows = tuple(
        CitedCallRow(
            call_id=one.call_id,
            label=_label(one.started_at, "", zone),
            href=_href(one.call_id, name),
            stretches=tuple(Stretch(start=a, end=b) for a, b in one.seconds),
            is_here=one.call_id == opened,
            is_origin=_origin(name) == one.call_id,
            takes_others=False,
        )
        for one in verdict.content.calls
    )
    word = Question(
        name=WORD,
        label="I heard the same seconds, and",
        choices=((AGREE, AGREE), (DISAGREE, DISAGREE)),
    )
    form = Form(
        key=f"{name} second {verdict.number}",
        title="Be the second person",
        button="Save",
        call_id=opened,
        calls=rows,
        questions=(word,),
        transaction=name,
        aim=_aim(opened, name),
        is_open=True,
    )

    def save(filled: Filled) -> None:
        said = filled.chosen.get(WORD)
        if said not in {AGREE, DISAGREE}:
            raise VerificationRefusedError(ALL_CHOSEN_FIRST)
        give_second(
            bench_of(workspace),
            verdict.number,
            sitting_of(account),
            agrees=said == AGREE,
            note=filled.note,
        )

    _show(workspace, account, form, cited, save)


def _show(
    workspace: Workspace,
    account: Account,
    form: Form,
    cited: Mapping[CallId, Sequence[Span]],
    save: Callable[[Filled], object],
) -> None:
    """Show a form, and do what was done in it."""
    with workspace.catalogue.reading() as read:
        missing = unheard(read, sitting_of(account), cited)
    refusals: dict[str, tuple[int, str]] = st.session_state.setdefault(_REFUSED, {})
    sent = show_form(form, missing, refusals.get(form.key))
    if sent.opened is not None:
        _go_to(sent.opened, form)
    if sent.filled is None:
        return
    try:
        save(read_filled(sent.filled))
    except TallenneError as error:
        number, _ = refusals.get(form.key, (0, ""))
        refusals[form.key] = (number + 1, error.message)
    else:
        note_outcome(SAVED, went_well=True)
        st.session_state[JUST_SAVED] = form.transaction
    st.rerun()


def _go_to(told: object, form: Form) -> None:
    """Open another of the form's calls, and remember where we came from."""
    target = told.get("call_id") if isinstance(told, dict) else None
    known = {one.call_id for one in form.calls}
    if target not in known or target == form.call_id:
        return
    name = form.transaction
    came_from: dict[str, CallId] = st.session_state.setdefault(_CAME_FROM, {})
    if came_from.get(name) == target:
        del came_from[name]
    else:
        came_from.setdefault(name, form.call_id)
    st.query_params.from_dict(call_address(CallId(target), name))
    st.rerun()


def _aim(opened: CallId, name: TransactionId) -> str:
    """Tell where the page shall scroll to, "" when it was not opened at this form."""
    return f"{opened} {name}" if is_opened_at(opened, name) else ""


def _origin(name: TransactionId) -> CallId | None:
    came_from: dict[str, CallId] = st.session_state.get(_CAME_FROM, {})
    return came_from.get(name)


def _call_row(
    one: CallAbout, name: TransactionId, opened: CallId, settings: Settings
) -> CitedCallRow:
    call_id = one.call.call_id
    return CitedCallRow(
        call_id=call_id,
        label=_call_label(one.call, settings.source_timezone),
        href=_href(call_id, name),
        stretches=tuple(
            Stretch(
                start=start,
                end=end,
                about=_about(one.findings, (start, end), settings.fields),
            )
            for start, end in one.cited
        ),
        is_here=call_id == opened,
        is_origin=_origin(name) == call_id,
        is_optional=call_id != opened,
    )


def _about(findings: Sequence[Finding], span: Span, extra: Extra) -> tuple[str, ...]:
    """Name the fields that a stretch speaks of."""
    start, end = span
    return tuple(
        field_label(one.field, extra)
        for one in findings
        if one.start is not None
        and one.end is not None
        and one.start < end
        and one.end > start
    )


def _call_label(call: Call, zone: str) -> str:
    return _label(call.started_at, wording.DIRECTIONS[call.direction].lower(), zone)


def _label(started_at: datetime, direction: str, zone: str) -> str:
    when = wording.local_time(started_at, zone)
    return f"Call of {when}, {direction}" if direction else f"Call of {when}"


def _href(call_id: CallId, name: TransactionId) -> str:
    return "/call?" + urlencode(call_address(call_id, name))


def _questions(
    transaction: Transaction, calls: Sequence[CallAbout], settings: Settings
) -> tuple[Question, ...]:
    fields = tuple(
        Question(
            name=str(field),
            label=field_label(field, settings.fields),
            choices=_VERDICTS,
            register=_in_register(transaction, field, calls, settings),
            readings=tuple(
                _reading(finding, one.call.call_id, settings.source_timezone)
                for one in calls
                for finding in one.findings
                if finding.field == field
            ),
        )
        for field in spoken_fields(transaction)
    )
    return (*fields, Question(name=WHOLE, label="The whole", choices=_VERDICTS))


def _in_register(
    transaction: Transaction,
    field: FieldName,
    calls: Sequence[CallAbout],
    settings: Settings,
) -> str:
    """Write the register's value as the findings do, else as it stands."""
    expected = next(
        (
            finding.expected
            for one in calls
            for finding in one.findings
            if finding.field == field and finding.expected
        ),
        None,
    )
    if expected is None:
        value = registered_value(transaction, field)
        expected = value.isoformat() if isinstance(value, datetime) else str(value)
    known = settings.fields.get(field)
    zone = settings.source_timezone
    return field_value(field, expected, zone, known.type if known else None)


def _reading(finding: Finding, call_id: CallId, zone: str) -> Reading:
    heard = finding.heard and finding_value(finding, finding.heard, zone)
    return Reading(
        call_id=call_id,
        verdict=str(finding.verdict),
        label=wording.VERDICTS[finding.verdict].lower(),
        heard=heard or "",
        quote=finding.quote,
        start=finding.start,
        end=finding.end,
        by_sound=wording.by_sound(finding.num_compared),
    )


def _verdict_of(
    filled: Filled,
    transaction: Transaction,
    cited: Mapping[CallId, Sequence[Span]],
    newest: Entry | None,
) -> VerdictForm:
    """Make of a filled form what custody weighs.

    Raises:
        VerificationRefusedError: a verdict is not chosen, or seconds are not written as
            such.
    """
    spans = {
        call_id: merged_spans((*seconds, *_other_spans(filled.others.get(call_id, ""))))
        for call_id, seconds in cited.items()
        if call_id in filled.calls
    }
    return VerdictForm(
        transaction_id=transaction.transaction_id,
        cited=spans,
        verdict=_required(filled.chosen.get(WHOLE)),
        fields={
            field: _required(filled.chosen.get(str(field)))
            for field in spoken_fields(transaction)
        },
        note=filled.note,
        answers=newest.number if newest else None,
    )


def _required(chosen: str | None) -> Verdict:
    if chosen not in set(Verdict):
        raise VerificationRefusedError(ALL_CHOSEN_FIRST)
    return Verdict(chosen)


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
