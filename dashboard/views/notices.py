"""The recording notice: on which calls the caller was not told of the recording.

Source: GDPR articles 12 and 13: a caller is told before the recording begins.
"""

import streamlit as st

from custody.accounts.roles import Permission
from custody.accounts.viewing import view_calls
from custody.catalogue import overview
from custody.catalogue.calls import CallFilter, CallSummary
from custody.records.findings import NoticeGiven
from dashboard import wording
from dashboard.frame import admitted, purpose_chosen
from dashboard.menu import CALL
from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, show_table

MOST_CALLS = 200

COLUMNS = (
    Column("started", "Began", Kind.TIME),
    Column("notice", "Notice", Kind.CHIPS),
    Column("agent", "Agent"),
    Column("language", "Language", Kind.SOFT),
    Column("length", "Length", Kind.NUMBER),
)


def show() -> None:
    """Show the page."""
    workspace, account = admitted(Permission.SEE_AUDIT)
    st.title("Recording notice")
    with workspace.catalogue.reading() as read:
        counts = overview.notice_counts(read)
    doubtful = [
        summary
        for given in (NoticeGiven.FALSE, NoticeGiven.UNCLEAR)
        for summary in view_calls(
            workspace.catalogue,
            CallFilter(notice=given, limit=MOST_CALLS),
            purpose=purpose_chosen(account),
            viewer=account,
        )
    ]
    if not any(counts.values()):
        st.info(
            "No call has been analysed yet. `tallenne work` does it; the calls where "
            "no notice is heard are listed here."
        )
        return
    given, missing, unclear = st.columns(3)
    given.metric("Notice heard", counts[NoticeGiven.TRUE], border=True)
    missing.metric("Not heard", counts[NoticeGiven.FALSE], border=True)
    unclear.metric("Unclear", counts[NoticeGiven.UNCLEAR], border=True)
    if not doubtful:
        st.success("On every analysed call the caller was told of the recording.")
        return
    zone = workspace.settings.source_timezone
    opened = show_table(COLUMNS, [_row(one, zone) for one in doubtful], key="notices")
    st.caption(
        "Read from the recording alone. A notice that the switch plays before the "
        "recording begins is not on it; the switch's call record tells of that one."
    )
    if opened:
        st.switch_page(CALL, query_params={"id": opened})


def _row(summary: CallSummary, zone: str) -> Row:
    call, given = summary.call, summary.notice_given
    tone = Tone.BAD if given is NoticeGiven.FALSE else Tone.UNSURE
    return Row(
        row_id=call.call_id,
        href=f"/call?id={call.call_id}",
        cells={
            "started": wording.local_time(call.started_at, zone),
            "notice": [Chip(wording.NOTICES[given], tone)] if given else [],
            "agent": call.agent or "",
            "language": wording.language(call.language),
            "length": wording.length(call.duration),
        },
    )


if __name__ == "__main__":
    show()
