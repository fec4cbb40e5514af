"""The way through the queue: which transaction comes after the one just verified."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import streamlit as st

from custody.catalogue.verifications import standings
from custody.records.ids import CallId, TransactionId
from custody.records.verifications import VerificationState
from custody.records.work_queue import WorkItem
from custody.workspace.opening import Workspace
from dashboard.menu import CALL, QUEUE, call_address
from dashboard.views.verdict_form import JUST_SAVED

_TRAIL: Final = "queue trail"


@dataclass(frozen=True, slots=True)
class _Stop:
    """One transaction of the queue, and the call to open it at."""

    transaction_id: TransactionId
    call_id: CallId


def keep_trail(shown: Sequence[WorkItem]) -> None:
    """Remember in which order the queue was shown when somebody began to work."""
    st.session_state[_TRAIL] = [
        _Stop(one.transaction.transaction_id, one.transaction.call_ids[0])
        for one in shown
    ]


def open_at(call_id: CallId, transaction_id: TransactionId) -> None:
    """Open a call at one of its transactions."""
    st.switch_page(CALL, query_params=call_address(call_id, transaction_id))


def show_next(workspace: Workspace, saved: TransactionId) -> None:
    """Show the way on below the transaction that was verified last; else nothing."""
    trail: list[_Stop] = st.session_state.get(_TRAIL, [])
    names = [stop.transaction_id for stop in trail]
    if st.session_state.get(JUST_SAVED) != saved or saved not in names:
        return
    place = names.index(saved)
    coming = _waiting(workspace, [*trail[place + 1 :], *trail[:place]])
    if coming is None:
        st.page_link(QUEUE, label="That was the last one: to the queue", icon="✅")
    elif st.button(
        "Next in the queue",
        type="primary",
        icon=":material/arrow_forward:",
        help=f"{place + 1} of {len(trail)} is done",
        key=f"next after {saved}",
    ):
        open_at(coming.call_id, coming.transaction_id)


def _waiting(workspace: Workspace, stops: Sequence[_Stop]) -> _Stop | None:
    """Find the first that nobody has verified meanwhile."""
    with workspace.catalogue.reading() as read:
        stands = standings(read, {stop.transaction_id for stop in stops})
    return next(
        (
            stop
            for stop in stops
            if stop.transaction_id not in stands
            or stands[stop.transaction_id].state is not VerificationState.VERIFIED
        ),
        None,
    )
