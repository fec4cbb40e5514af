"""The list of calls: search, filters, and one row a call that opens it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

import streamlit as st

from custody.accounts import permissions
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.accounts.viewing import count_calls_for, view_calls
from custody.catalogue import overview
from custody.catalogue.calls import CallFilter, CallSummary
from custody.catalogue.rule_outcomes import rule_names
from custody.records.calls import CallFlag
from custody.records.findings import NoticeGiven, Verdict
from custody.records.stages import CallStage
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.actors import actor_of
from dashboard.frame import (
    admitted,
    noted_once,
    purpose_chosen,
    rendition_for,
    sees_own_calls_only,
)
from dashboard.menu import CALL
from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, show_table

_Value = TypeVar("_Value", bound=str)

PAGE_ROWS = 50
"""As many as one looks through before one searches instead."""

VERDICT_TONES = {
    Verdict.CONFIRMED: Tone.GOOD,
    Verdict.CONTRADICTED: Tone.BAD,
    Verdict.UNCLEAR: Tone.UNSURE,
    Verdict.ABSENT: Tone.PLAIN,
}
STAGE_TONES = {CallStage.DONE: Tone.GOOD, CallStage.FAILED: Tone.BAD}

COLUMNS = (
    Column("started", "Began", Kind.TIME),
    Column("length", "Length", Kind.NUMBER),
    Column("direction", "Direction", Kind.SOFT),
    Column("agent", "Agent"),
    Column("language", "Language", Kind.SOFT),
    Column("links", "Transactions", Kind.SOFT),
    Column("verdicts", "Findings", Kind.CHIPS),
    Column("notes", "Notes", Kind.CHIPS),
    Column("stage", "State", Kind.CHIPS),
)


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.LIST_CALLS)
    st.title("Calls")
    chosen = _filter(workspace, account)
    purpose = purpose_chosen(account)
    if chosen.text and noted_once(f"search {chosen.text}"):
        # Searches are written down; what was searched for is somebody's words.
        workspace.audit.record(
            "calls:searched", actor=actor_of(account), purpose=purpose
        )
    catalogue = workspace.catalogue
    found = view_calls(catalogue, chosen, purpose=purpose, viewer=account)
    num_calls = count_calls_for(catalogue, chosen, purpose=purpose, viewer=account)
    if not found:
        _nothing(chosen)
        return
    zone = workspace.settings.source_timezone
    rows = [_row(summary, zone) for summary in found]
    opened = show_table(COLUMNS, rows, key="calls")
    _turn_pages(num_calls, len(found))
    if opened:
        st.switch_page(CALL, query_params={"id": opened})


def _filter(workspace: Workspace, account: Account) -> CallFilter:
    """Show the search box and the filters, and read them."""
    search, button = st.columns([5, 1], vertical_alignment="bottom")
    text = search.text_input(
        "Search in transcripts",
        placeholder="Words that were said, in any form: hyvitys finds hyvityksestä",
        key="search",
    ).strip()
    with button.popover("Filters", icon=":material/tune:", width="stretch"):
        days = st.date_input("Days", value=[], key="days")
        agent = None if sees_own_calls_only(account) else _agent_choice(workspace)
        language = _choice("Language", list(workspace.settings.languages), "language")
        stage = _choice("State", list(CallStage), "stage")
        # Which calls contradict the register is told by the list itself.
        sees_findings = permissions.has(account, Permission.SEE_FINDINGS)
        verdict = (
            _choice("Finding", list(Verdict), "verdict") if sees_findings else None
        )
        notice = _choice("Recording notice", list(NoticeGiven), "notice")
        flag = _choice("Note", list(CallFlag), "flag")
        rule, rule_held = _rule_choice(workspace)
    since, until = _span(days, workspace.settings.source_timezone)
    return CallFilter(
        text=text or None,
        agent=agent,
        language=language,
        stage=stage,
        flag=flag,
        verdict=verdict,
        notice=notice,
        rule=rule,
        rule_held=rule_held,
        since=since,
        until=until,
        limit=PAGE_ROWS,
        offset=int(st.session_state.get("offset", 0)),
        rendition=rendition_for(account),
    )


def _choice(label: str, values: Sequence[_Value], key: str) -> _Value | None:
    """Show a box of values with an empty one for any of them."""
    return st.selectbox(
        label,
        values,
        index=None,
        placeholder="Any",
        format_func=_value_label,
        key=key,
    )


def _value_label(value: str) -> str:
    match value:
        case CallStage():
            return wording.STAGES[value]
        case Verdict():
            return wording.VERDICTS[value]
        case NoticeGiven():
            return wording.NOTICES[value]
        case CallFlag():
            return wording.CALL_FLAGS[value][0]
        case _:
            return wording.language(value)


def _agent_choice(workspace: Workspace) -> str | None:
    with workspace.catalogue.reading() as read:
        agents = overview.agents(read)
    return st.selectbox("Agent", agents, index=None, placeholder="Any", key="agent")


def _rule_choice(workspace: Workspace) -> tuple[str | None, bool]:
    """Show the house's rules, and which way one came out; nothing without rules."""
    with workspace.catalogue.reading() as read:
        names = rule_names(read)
    if not names:
        return None, True
    rule = st.selectbox("Rule", names, index=None, placeholder="Any", key="rule")
    if rule is None:
        return None, True
    held = st.radio(
        "It came out as",
        [True, False],
        format_func=lambda held: "holds" if held else "does not hold",
        horizontal=True,
        key="rule_held",
    )
    return rule, bool(held)


def _span(days: object, zone: str) -> tuple[datetime | None, datetime | None]:
    """Read the chosen days: from the first one's midnight to the last one's end.

    While only the first of two days is chosen, it stands for itself alone.
    """
    match days:
        case (date() as first, date() as last):
            pass
        case (date() as first,):
            last = first
        case _:
            return None, None
    midnight = time(tzinfo=ZoneInfo(zone))
    since = datetime.combine(first, midnight)
    return since, datetime.combine(last + timedelta(days=1), midnight)


def _row(summary: CallSummary, zone: str) -> Row:
    call = summary.call
    return Row(
        row_id=call.call_id,
        href=f"/call?id={call.call_id}",
        cells={
            "started": wording.local_time(call.started_at, zone),
            "length": wording.length(call.duration),
            "direction": wording.DIRECTIONS[call.direction],
            "agent": call.agent or "",
            "language": wording.language(call.language),
            "links": ", ".join(summary.transaction_ids),
            "verdicts": _verdict_chips(summary.verdicts),
            "notes": _note_chips(summary),
            "stage": [
                Chip(
                    wording.STAGES[summary.stage],
                    STAGE_TONES.get(summary.stage, Tone.CALM),
                    summary.failure_message or "",
                )
            ],
        },
    )


def _verdict_chips(verdicts: Sequence[Verdict]) -> list[Chip]:
    """One chip a verdict with its number, the pressing ones first; nothing unsaid."""
    shown = (Verdict.CONTRADICTED, Verdict.UNCLEAR, Verdict.CONFIRMED)
    numbers = Counter(verdicts)
    return [
        Chip(f"{numbers[verdict]} {wording.VERDICTS[verdict].lower()}", tone)
        for verdict in shown
        if numbers[verdict] and (tone := VERDICT_TONES[verdict])
    ]


def _note_chips(summary: CallSummary) -> list[Chip]:
    chips = []
    if summary.notice_given in {NoticeGiven.FALSE, NoticeGiven.UNCLEAR}:
        tone = Tone.BAD if summary.notice_given is NoticeGiven.FALSE else Tone.UNSURE
        title = "Whether the caller was told of the recording on the recording itself."
        chips.append(Chip(wording.NOTICES[summary.notice_given], tone, title))
    for flag in summary.call.flags:
        label, title = wording.CALL_FLAGS[flag]
        chips.append(Chip(label, Tone.WARM, title))
    return chips


def _turn_pages(num_calls: int, num_shown: int) -> None:
    """Show how many there are, and the way to the others."""
    offset = int(st.session_state.get("offset", 0))
    counted, newer, older = st.columns([6, 1, 1], vertical_alignment="center")
    first, last = offset + 1, offset + num_shown
    counted.caption(f"{first} to {last} of {wording.counted(num_calls, 'call')}")
    if num_calls <= PAGE_ROWS:
        return
    newer.button("Newer", disabled=offset == 0, on_click=_move, args=(-PAGE_ROWS,))
    older.button("Older", disabled=last >= num_calls, on_click=_move, args=(PAGE_ROWS,))


def _move(by: int) -> None:
    st.session_state["offset"] = max(0, int(st.session_state.get("offset", 0)) + by)


def _nothing(chosen: CallFilter) -> None:
    """Say what to do next where there is nothing to show."""
    if st.session_state.get("offset"):
        st.session_state["offset"] = 0
        st.rerun()
    plain = CallFilter(
        agent=chosen.agent, limit=chosen.limit, rendition=chosen.rendition
    )
    if chosen != plain:
        st.info("No call matches. Try another form of the word, or take a filter away.")
        return
    st.info(
        "There are no calls yet. Put recordings in with `tallenne ingest FOLDER` and "
        "let `tallenne work` transcribe them; they appear here by themselves."
    )


if __name__ == "__main__":
    show()
