"""Operations: where the work stands, what failed and why, what is missing."""

from collections.abc import Sequence

import streamlit as st

from custody.accounts import permissions
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.catalogue import call_records, calls, overview, stages
from custody.catalogue.calls import CallFilter, CallSummary
from custody.errors import AuditChainBrokenError
from custody.records.call_records import CallRecord
from custody.records.ingest_failures import IngestFailure
from custody.records.stages import STAGE_ORDER, CallStage, StageState
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.actors import actor_of
from dashboard.frame import admitted
from dashboard.menu import CALL
from dashboard.widgets.table import Column, Kind, Row, show_table

MOST_ROWS = 200
"""Of each list; whoever has more wants the command line."""


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.SEE_STATUS)
    st.title("Operations")
    with workspace.catalogue.reading() as read:
        totals = overview.totals(read)
        standing = overview.work_standing(read)
        failed = calls.list_calls(
            read, CallFilter(stage=CallStage.FAILED, limit=MOST_ROWS)
        )
        silent = call_records.records_without_recording(read)[:MOST_ROWS]
        refused = call_records.ingest_failures(read)[:MOST_ROWS]
    if not totals.num_calls and not refused:
        st.info(
            "Nothing has come in yet. Put recordings in with `tallenne ingest FOLDER`, "
            "then run `tallenne work`."
        )
        return
    _standing(standing)
    _chain(workspace)
    _failed(workspace, account, failed)
    _silent(workspace, silent)
    _refused(workspace, refused)


def _standing(standing: overview.Standing) -> None:
    st.subheader("Stages")
    for column, stage in zip(st.columns(len(STAGE_ORDER)), STAGE_ORDER, strict=True):
        numbers = standing[stage]
        num_open = numbers[StageState.WAITING] + numbers[StageState.RUNNING]
        parts = [f"{num_open} to do" if num_open else "nothing waits"]
        if numbers[StageState.FAILED]:
            parts.append(f"{numbers[StageState.FAILED]} failed")
        column.metric(
            wording.WORK[stage],
            numbers[StageState.DONE],
            delta=", ".join(parts),
            delta_color="inverse" if numbers[StageState.FAILED] else "off",
            delta_arrow="off",
            border=True,
        )


def _chain(workspace: Workspace) -> None:
    """Show whether the audit log's chain holds; what it tells is not shown here."""
    try:
        num_events = workspace.audit.verify()
    except AuditChainBrokenError as error:
        st.error(error.message, icon=":material/link_off:")
        return
    st.caption(
        f":material/verified_user: The audit log's chain holds over "
        f"{wording.counted(num_events, 'event')}."
    )


def _failed(
    workspace: Workspace, account: Account, failed: Sequence[CallSummary]
) -> None:
    st.subheader("Failed calls")
    if not failed:
        st.caption("No call has failed.")
        return
    zone = workspace.settings.source_timezone
    may_open = permissions.has(account, Permission.LIST_CALLS)
    rows = [
        Row(
            row_id=summary.call.call_id,
            href=f"/call?id={summary.call.call_id}" if may_open else "",
            cells={
                "started": wording.local_time(summary.call.started_at, zone),
                "call": summary.call.call_id[:8],
                "cause": summary.failure_message or "",
            },
        )
        for summary in failed
    ]
    columns = (
        Column("started", "Began", Kind.TIME),
        Column("call", "Call", Kind.SOFT),
        Column("cause", "Cause", Kind.WIDE),
    )
    opened = show_table(columns, rows, key="failed")
    if opened:
        st.switch_page(CALL, query_params={"id": opened})
    may_retry = permissions.has(account, Permission.ADMINISTER)
    retry = "Try the failed calls again"
    if may_retry and st.button(retry, icon=":material/refresh:"):
        with workspace.catalogue.writing() as work:
            num_retried = stages.retry_failed(work, workspace.clock())
        workspace.audit.record(
            "stages:retried",
            actor=actor_of(account),
            details={"num_stages": num_retried},
        )
        st.toast(f"{wording.counted(num_retried, 'stage')} put back to work.")
        st.rerun()


def _silent(workspace: Workspace, silent: Sequence[CallRecord]) -> None:
    st.subheader("Answered calls without a recording")
    if not silent:
        st.caption("Every answered call that the switch tells of has its recording.")
        return
    zone = workspace.settings.source_timezone
    rows = [
        Row(
            row_id=record.session_id,
            cells={
                "started": wording.local_time(record.started_at, zone),
                "session": record.session_id,
                "agent": record.agent or "",
                "length": wording.length(record.billed_seconds or 0.0),
            },
        )
        for record in silent
    ]
    columns = (
        Column("started", "Began", Kind.TIME),
        Column("session", "The switch's key", Kind.SOFT),
        Column("agent", "Agent"),
        Column("length", "Length", Kind.NUMBER),
    )
    show_table(columns, rows, key="silent")
    st.caption(
        "Look for the files at the switch and put them in with `tallenne ingest`."
    )


def _refused(workspace: Workspace, refused: Sequence[IngestFailure]) -> None:
    st.subheader("Files that did not become a call")
    if not refused:
        st.caption("Every file that came in became a call.")
        return
    zone = workspace.settings.source_timezone
    rows = [
        Row(
            row_id=failure.content_digest,
            cells={
                "failed": wording.local_time(failure.failed_at, zone),
                "cause": failure.error_message,
            },
        )
        for failure in refused
    ]
    columns = (Column("failed", "When", Kind.TIME), Column("cause", "Cause"))
    show_table(columns, rows, key="refused")


if __name__ == "__main__":
    show()
