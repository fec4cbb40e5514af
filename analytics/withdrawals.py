"""What a complete file no longer has: its transactions leave the register.

A complete file is the whole truth of its own period, from the first to the last moment
in it. A row that was put aside stands in the file all the same and is not withdrawn.
"""

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import numpy as np
import numpy.typing as npt

from analytics.desk import AnalyticsDesk
from analytics.mart import refresh_register
from analytics.stale_calls import put_back, stale_by_transactions
from custody.catalogue.register import (
    ROWS_AT_ONCE,
    transaction_ids_between,
    transactions,
    withdraw_transactions,
)
from custody.catalogue.upserts import batches
from custody.records.ids import CallId, TransactionId
from custody.records.register import Transaction

MOST_MISSING_SHARE = 0.1
"""More of a period's rows are seldom withdrawn: rather a filtered or broken export."""
_Hashes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """What a complete load found missing, and whether it was withdrawn.

    Attributes:
        num_in_period: the register's rows of the files' periods, the new ones included.
        num_nameless: rows of the files without an id: they may be any of the missing.
        is_done: False when it waits for somebody's word.
    """

    num_missing: int = 0
    num_in_period: int = 0
    num_nameless: int = 0
    is_done: bool = True


@dataclass(slots=True)
class SeenRows:
    """What stood in one file: ids as 8-byte hashes, a million in 8 MB, and its period.

    Two ids with one hash would keep a row that should go; among ten million rows that
    happens once in 370,000 files.
    """

    hashes: "array[int]" = field(default_factory=lambda: array("Q"))
    num_nameless: int = 0
    first: datetime | None = None
    last: datetime | None = None

    def see_ids(self, ids: Iterable[str]) -> None:
        """Remember the ids of rows, good or bad."""
        for one in ids:
            if one:
                self.hashes.append(_hash(one))
            else:
                self.num_nameless += 1

    def see_moments(self, rows: Sequence[Transaction]) -> None:
        """Stretch the period over these rows."""
        if not rows:
            return
        moments = [one.occurred_at for one in rows]
        self.first = min(moments if self.first is None else (*moments, self.first))
        self.last = max(moments if self.last is None else (*moments, self.last))

    @property
    def num_repeated(self) -> int:
        """Rows whose id stands further up in the file, too."""
        return len(self.hashes) - len(np.unique(_hashes([self])))


def withdraw_missing(
    seen: Sequence[SeenRows], desk: AnalyticsDesk, *, confirmed: bool
) -> tuple[Withdrawal, set[CallId]]:
    """Take the transactions out of the register that complete files no longer have.

    Each file answers for its own period; a row that stands in any of them stays.

    Args:
        seen: of each file.
        desk: whose register it is.
        confirmed: somebody said that so many may go.

    Returns:
        What was found, and the calls that are analysed again.
    """
    hashes = np.unique(_hashes(seen))
    missing: list[TransactionId] = []
    num_in_period = 0
    with desk.catalogue.reading() as read:
        for first, last in _periods(seen):
            for ids in transaction_ids_between(read, first, last):
                num_in_period += len(ids)
                missing += _not_among(ids, hashes)
    num_nameless = sum(one.num_nameless for one in seen) if missing else 0
    is_much = len(missing) > MOST_MISSING_SHARE * num_in_period
    withdrawal = Withdrawal(
        num_missing=len(missing),
        num_in_period=num_in_period,
        num_nameless=num_nameless,
        is_done=confirmed or not (is_much or num_nameless),
    )
    if not missing or not withdrawal.is_done:
        return withdrawal, set()
    return withdrawal, _withdraw(missing, desk)


def _withdraw(missing: Sequence[TransactionId], desk: AnalyticsDesk) -> set[CallId]:
    window = timedelta(days=desk.settings.link_window_days)
    stale: set[CallId] = set()
    for ids in batches(missing, ROWS_AT_ONCE):
        with desk.catalogue.writing() as work:
            rows = list(transactions(work, ids=ids))
            touched = stale_by_transactions(work, rows, window)
            withdraw_transactions(work, ids)
            put_back(work, touched - stale, desk.clock())
        stale |= touched
        refresh_register(desk, withdrawn=ids)
    return stale


def _periods(seen: Sequence[SeenRows]) -> Iterator[tuple[datetime, datetime]]:
    """Give the files' periods, those that overlap as one."""
    spans = sorted(
        (one.first, one.last) for one in seen if one.first and one.last is not None
    )
    held: tuple[datetime, datetime] | None = None
    for first, last in spans:
        if held is not None and first <= held[1]:
            held = held[0], max(held[1], last)
            continue
        if held is not None:
            yield held
        held = first, last
    if held is not None:
        yield held


def _not_among(ids: Sequence[TransactionId], hashes: _Hashes) -> list[TransactionId]:
    asked = np.fromiter((_hash(one) for one in ids), np.uint64, len(ids))
    is_there = np.isin(asked, hashes)
    return [one for one, there in zip(ids, is_there, strict=True) if not there]


def _hashes(seen: Sequence[SeenRows]) -> _Hashes:
    found = [np.array(one.hashes, dtype=np.uint64) for one in seen]
    return np.concatenate(found) if found else np.empty(0, np.uint64)


def _hash(transaction_id: str) -> int:
    digest = hashlib.blake2b(transaction_id.encode(), digest_size=8).digest()
    return int.from_bytes(digest)
