"""The door of the register: files of customers and transactions come in here.

Good rows are kept and bad ones put aside with their reasons; loading the same file
again changes nothing; calls whose reading may change are put back to be analysed.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from analytics.cell_amounts import DecimalMark
from analytics.cell_moments import DateOrder
from analytics.desk import AnalyticsDesk
from analytics.field_changes import renew
from analytics.mart import refresh_register
from analytics.register_columns import (
    CUSTOMER_COLUMNS,
    TRANSACTION_COLUMNS,
    Columns,
    headers_of,
    with_extra,
)
from analytics.register_files import RegisterFile, open_register
from analytics.register_habits import Habits
from analytics.register_rows import (
    JudgedRows,
    judge_customers,
    judge_transactions,
)
from analytics.stale_calls import put_back, stale_by_customers, stale_by_transactions
from analytics.withdrawals import SeenRows, Withdrawal, withdraw_missing
from custody.catalogue import tables as t
from custody.catalogue.register import (
    Loaded,
    customers,
    put_customers,
    put_load_batch,
    put_transactions,
    transactions,
)
from custody.records.extra_fields import ExtraField
from custody.records.ids import CallId
from custody.records.loads import LoadBatch, RejectedRow
from custody.records.register import Customer, Transaction

SHOWN_REASONS = 50
"""Rejected lines named in a report; all of them are in the catalogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedLine:
    """A line that was put aside; its reasons name columns, never values."""

    path: Path
    line: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What a load did.

    Attributes:
        register: `customers` or `transactions`.
        batch_ids: one a file; the rejected rows lie under them in the catalogue.
        rejected: the first lines put aside, `SHOWN_REASONS` at most.
        notices: in words, with the number of rows where that tells something.
        num_calls_put_back: calls that will be analysed again.
        calls_put_back: which ones.
        withdrawal: None unless the files were given as complete.
    """

    register: str
    batch_ids: tuple[str, ...] = ()
    num_new: int = 0
    num_changed: int = 0
    num_unchanged: int = 0
    num_rejected: int = 0
    rejected: tuple[RejectedLine, ...] = ()
    notices: tuple[str, ...] = ()
    num_calls_put_back: int = 0
    calls_put_back: frozenset[CallId] = field(default=frozenset(), repr=False)
    withdrawal: Withdrawal | None = None

    @property
    def num_rows(self) -> int:
        """Rows read in all."""
        return self.num_new + self.num_changed + self.num_unchanged + self.num_rejected


def load_customers(paths: Sequence[Path], desk: AnalyticsDesk) -> LoadReport:
    """Load customers from CSV or Parquet files, in the order given.

    Raises:
        RegisterUnreadableError, RegisterColumnsError, RegisterMappingError: of any
            file; then nothing of any file is loaded, unless a file turns out to be
            broken further down.
    """
    return _load(paths, desk, "customers", CUSTOMER_COLUMNS, _load_customer_chunks)


def load_transactions(
    paths: Sequence[Path],
    desk: AnalyticsDesk,
    *,
    complete: bool = False,
    confirmed: bool = False,
) -> LoadReport:
    """Load transactions from CSV or Parquet files, in the order given.

    Args:
        paths: of the files.
        desk: whose register it is.
        complete: each file is the whole truth of its period; what it lacks goes.
        confirmed: also when it lacks much (`withdrawals.MOST_MISSING_SHARE`).

    Raises:
        RegisterUnreadableError, RegisterColumnsError, RegisterMappingError: as for
            `load_customers`.
        MartUnavailableError, MartRebuildError: the mart cannot be written.
    """
    seen: list[SeenRows] = []
    report = _load(
        paths,
        desk,
        "transactions",
        TRANSACTION_COLUMNS,
        partial(_load_transaction_chunks, seen),
    )
    renewed = report.calls_put_back | renew(desk)
    report = replace(
        report, calls_put_back=frozenset(renewed), num_calls_put_back=len(renewed)
    )
    if not complete:
        return report
    withdrawal, put_back_calls = withdraw_missing(seen, desk, confirmed=confirmed)
    if withdrawal.num_missing and withdrawal.is_done:
        details: dict[str, str | int | float] = {
            "register": "transactions",
            "batch": report.batch_ids[-1],
            "num_withdrawn": withdrawal.num_missing,
        }
        desk.audit.record("register:withdrawn", actor="system", details=details)
    num = len(put_back_calls | report.calls_put_back)
    return replace(report, withdrawal=withdrawal, num_calls_put_back=num)


@dataclass(slots=True)
class _Tally:
    """Counts of one load while it runs."""

    num_new: int = 0
    num_changed: int = 0
    num_unchanged: int = 0
    num_rejected: int = 0
    notices: Counter[str] = field(default_factory=Counter)
    rejected: list[RejectedLine] = field(default_factory=list)
    batch_ids: list[str] = field(default_factory=list)
    put_back: set[CallId] = field(default_factory=set)


@dataclass(slots=True)
class _FileLoad:
    """One file on its way into the catalogue."""

    desk: AnalyticsDesk
    file: RegisterFile
    register: str
    tally: _Tally
    batch_id: str = field(default_factory=lambda: uuid4().hex)
    num_loaded: int = 0
    num_unchanged: int = 0
    num_rejected: int = 0

    def write(
        self,
        judged: JudgedRows[Customer] | JudgedRows[Transaction],
        put: Callable[[sa.Connection], tuple[Loaded, set[CallId]]],
    ) -> set[str]:
        """Write one chunk, the calls it makes stale, its rejected rows: all or none.

        Returns:
            The ids that are new or changed.
        """
        now = self.desk.clock()
        with self.desk.catalogue.writing() as work:
            loaded, stale = put(work)
            put_back(work, stale - self.tally.put_back, now)
            self._count(loaded, len(judged.rejected))
            put_load_batch(work, self._batch(judged.rejected, now))
            # The batch grows chunk by chunk; its own count knows the last one only.
            work.execute(
                sa.update(t.load_batches)
                .where(t.load_batches.c.batch_id == self.batch_id)
                .values(num_rejected=self.num_rejected)
            )
        self.tally.put_back |= stale
        self.tally.notices.update(judged.notices)  # += would drop counts of 0
        self._show(judged.rejected)
        return set(loaded.changed_ids)

    def _count(self, loaded: Loaded, num_rejected: int) -> None:
        self.tally.num_new += loaded.num_new
        self.tally.num_changed += loaded.num_changed
        self.tally.num_unchanged += loaded.num_unchanged
        self.tally.num_rejected += num_rejected
        self.num_loaded += loaded.num_new + loaded.num_changed
        self.num_unchanged += loaded.num_unchanged
        self.num_rejected += num_rejected

    def _batch(self, rejected: tuple[RejectedRow, ...], now: datetime) -> LoadBatch:
        return LoadBatch(
            batch_id=self.batch_id,
            register=self.register,
            loaded_at=now,
            num_loaded=self.num_loaded,
            num_unchanged=self.num_unchanged,
            rejected=rejected,
        )

    def _show(self, rejected: Sequence[RejectedRow]) -> None:
        left = max(0, SHOWN_REASONS - len(self.tally.rejected))
        self.tally.rejected.extend(
            RejectedLine(path=self.file.path, line=row.line, reasons=row.reasons)
            for row in rejected[:left]
        )


def _load(
    paths: Sequence[Path],
    desk: AnalyticsDesk,
    register: str,
    columns: Columns,
    load_chunks: Callable[[_FileLoad], None],
) -> LoadReport:
    mapping = headers_of(
        desk.settings.columns.get(columns.register, {}), _own_fields(desk, register)
    )
    columns = with_extra(columns, _own_fields(desk, register))
    files = [open_register(path, columns, mapping) for path in paths]
    tally = _Tally()
    for file in files:
        load = _FileLoad(desk, file, register, tally)
        _note_columns(file, tally)
        load_chunks(load)
        tally.batch_ids.append(load.batch_id)
        desk.audit.record(
            "register:loaded",
            actor="system",
            details={"register": register, "batch": load.batch_id},
        )
    return LoadReport(
        register=register,
        batch_ids=tuple(tally.batch_ids),
        num_new=tally.num_new,
        num_changed=tally.num_changed,
        num_unchanged=tally.num_unchanged,
        num_rejected=tally.num_rejected,
        rejected=tuple(tally.rejected),
        notices=tuple(
            f"{notice}: {count} rows" if count else notice
            for notice, count in sorted(tally.notices.items())
        ),
        num_calls_put_back=len(tally.put_back),
        calls_put_back=frozenset(tally.put_back),
    )


def _own_fields(desk: AnalyticsDesk, register: str) -> tuple[ExtraField, ...]:
    """Give the fields that the organisation adds to a register."""
    return tuple(desk.settings.fields.values()) if register == "transactions" else ()


def _note_columns(file: RegisterFile, tally: _Tally) -> None:
    if file.ignored:
        tally.notices[f"{file.path.name}: {file.ignored} columns are not ours"] = 0
    for name in file.told_missing:
        tally.notices[f"{file.path.name}: there is no column {name}"] = 0


def _load_customer_chunks(load: _FileLoad) -> None:
    for chunk in load.file.chunks():
        judged = judge_customers(chunk, country=load.desk.settings.country)
        put = partial(_put_customers, judged.records)
        changed = load.write(judged, put)
        kept = [one for one in judged.records if one.customer_id in changed]
        refresh_register(load.desk, customers=kept)


def _put_customers(
    coming: Sequence[Customer], work: sa.Connection
) -> tuple[Loaded, set[CallId]]:
    """Write customers; calls of their former numbers change hands, too."""
    before = list(customers(work, ids=[one.customer_id for one in coming]))
    loaded = put_customers(work, coming)
    changed = set(loaded.changed_ids)
    touched = [one for one in (*before, *coming) if one.customer_id in changed]
    return loaded, stale_by_customers(work, touched) if touched else set()


def _load_transaction_chunks(all_seen: list[SeenRows], load: _FileLoad) -> None:
    seen = SeenRows()
    all_seen.append(seen)
    settings = load.desk.settings
    window = timedelta(days=settings.link_window_days)
    extra = _own_fields(load.desk, load.register)
    habits = Habits(
        load.file,
        extra=extra,
        decimal_mark=DecimalMark(settings.decimal_mark)
        if settings.decimal_mark
        else None,
        date_order=DateOrder(settings.date_order) if settings.date_order else None,
    )
    for chunk in load.file.chunks():
        judged = judge_transactions(
            chunk,
            zone=load.desk.zone,
            habits=habits,
            kinds=settings.kinds,
            extra=extra,
        )
        seen.see_ids(chunk["transaction_id"].tolist())
        seen.see_moments(judged.records)
        _note_strangers(judged.records, load)
        changed = load.write(judged, partial(_put_transactions, judged.records, window))
        kept = [one for one in judged.records if one.transaction_id in changed]
        refresh_register(load.desk, transactions=kept)
    if seen.num_repeated:
        notice = "transaction_id stands further up, too, and the last row counts"
        load.tally.notices[notice] += seen.num_repeated


def _put_transactions(
    coming: Sequence[Transaction], window: timedelta, work: sa.Connection
) -> tuple[Loaded, set[CallId]]:
    """Write transactions; a moved one makes the calls of its old place stale, too."""
    before = list(transactions(work, ids=[one.transaction_id for one in coming]))
    loaded = put_transactions(work, coming)
    changed = set(loaded.changed_ids)
    touched = [one for one in (*before, *coming) if one.transaction_id in changed]
    if not touched:
        return loaded, set()
    return loaded, stale_by_transactions(work, touched, window)


def _note_strangers(coming: Sequence[Transaction], load: _FileLoad) -> None:
    ids = {one.customer_id for one in coming}
    with load.desk.catalogue.reading() as read:
        known = {one.customer_id for one in customers(read, ids=ids)}
    strangers = sum(one.customer_id not in known for one in coming)
    if strangers:
        notice = "customer_id is not among the loaded customers"
        load.tally.notices[notice] += strangers
