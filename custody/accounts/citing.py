"""What a verdict on a transaction may cite: all of its calls that this person may hear.

One transaction may have been spoken of in several calls (a call back, a transfer); the
verdict on it is one, and rests on any of them.
"""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from custody.accounts import permissions
from custody.accounts.permissions import Viewer
from custody.catalogue.calls import call_by_id
from custody.catalogue.findings import calls_linked_to, findings_of
from custody.records.calls import Call
from custody.records.findings import Finding
from custody.records.heard import Span, merged_spans
from custody.records.ids import CallId, TransactionId
from custody.records.purposes import Purpose

MOST_CALLS: Final = 12
"""Of one transaction; a person cannot hear more for one verdict, and links say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAbout:
    """One call that speaks of a transaction.

    Attributes:
        findings: of this transaction only.
    """

    call: Call
    findings: tuple[Finding, ...]

    @property
    def cited(self) -> tuple[Span, ...]:
        """The seconds that the system relies on, in order, none touching another."""
        return merged_spans(
            (one.start, one.end)
            for one in self.findings
            if one.start is not None and one.end is not None
        )


def calls_about(
    read: sa.Connection,
    transaction_id: TransactionId,
    viewer: Viewer,
    *,
    opened: CallId,
) -> tuple[CallAbout, ...]:
    """Give the calls that a verdict of this person may rest on.

    Calls that they took themselves are left out, for nobody verifies those, and so are
    calls that they may not see.

    Args:
        read: the catalogue.
        transaction_id: of the transaction.
        viewer: who verifies.
        opened: the call that they look at; there whether it is linked or not.

    Returns:
        In the order of time.
    """
    linked = calls_linked_to(read, transaction_id)[:MOST_CALLS]
    ids = dict.fromkeys((opened, *linked))
    calls = [call_by_id(read, call_id) for call_id in ids]
    return tuple(
        CallAbout(
            call=call,
            findings=tuple(
                one
                for one in findings_of(read, call.call_id)
                if one.transaction_id == transaction_id
            ),
        )
        for call in sorted(calls, key=lambda one: (one.started_at, one.call_id))
        if permissions.may_see_call(viewer, call, Purpose.VERIFICATION)
        and not (viewer.agent and viewer.agent == call.agent)
    )
