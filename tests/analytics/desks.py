"""A desk of the analytics room on a throwaway workspace, and calls laid on it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from analytics.desk import AnalyticsDesk
from custody.audit.log import AuditLog
from custody.catalogue.calls import add_call
from custody.catalogue.register import put_customers, put_transactions
from custody.catalogue.transcripts import put_transcript
from custody.records.calls import Call
from custody.records.register import Customer, Transaction
from custody.records.transcripts import Turn
from custody.settings import read_settings
from tests.builders import A_KEY, AClock, a_call, a_catalogue, a_transcript


def a_desk(folder: Path, **settings: Any) -> AnalyticsDesk:  # noqa: ANN401 # any setting
    """Open a desk with an empty catalogue and no mart yet."""
    clock = AClock()
    return AnalyticsDesk(
        catalogue=a_catalogue(folder),
        settings=read_settings(workspace=folder, **settings),
        clock=clock,
        mart_folder=folder / "mart",
        pseudonym_key=bytes(reversed(A_KEY)),
        audit=AuditLog(folder / "audit", A_KEY, clock),
    )


def register(
    desk: AnalyticsDesk,
    customers: Sequence[Customer] = (),
    transactions: Sequence[Transaction] = (),
) -> None:
    """Write customers and transactions as if they had been loaded before."""
    with desk.catalogue.writing() as work:
        put_customers(work, customers)
        put_transactions(work, transactions)


def lay_call(
    desk: AnalyticsDesk,
    turns: Sequence[Turn],
    *,
    language: str = "fi",
    started_at: datetime | None = None,
    **changed: Any,  # noqa: ANN401 # any field of a call
) -> Call:
    """Write a transcribed call."""
    if started_at is not None:
        changed["started_at"] = started_at
    parties = 1 if turns and turns[0].party is None else 2
    call = a_call(parties, language=language, **changed)
    with desk.catalogue.writing() as work:
        add_call(work, call)
        put_transcript(work, a_transcript(call.call_id, turns, language=language))
    return call
