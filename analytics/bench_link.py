"""How linking grows: finding the candidates of all calls, and weighing them.

Weighing is what every pair costs before its call's words are read: customer, time and
agent. Reading words costs by the call and its candidates, not by the register's size.
"""

import math
import resource
import secrets
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa

from analytics import mart_tables as sql
from analytics.customers import NUMBER_ALONE, Guess
from analytics.link_evidence import Told
from analytics.links import claimed, weigh
from analytics.mart import create_mart, streamed_question, timed_question
from analytics.mart_columns import to_arrow
from custody.records.calls import Call, Recording
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.register import Transaction

LINK_SIZES = (10_000, 100_000, 1_000_000)
TRANSACTIONS_A_CALL = 5
_BATCH = 200_000
_CUSTOMERS_A_CALL = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFigures:
    """Linking at one size.

    Attributes:
        num_claimed: pairs that would be links before a word is read.
        build_seconds: to write the mart.
        join_seconds: to find every call's candidates, once, with nothing cached.
        weigh_seconds: to fetch every pair in full and weigh it.
        most_megabytes: the process's largest resident size so far.
        growth: of join and weighing: by what power of the number of calls they grew
            since the size before; 1 is in proportion, None for the first size.
    """

    num_calls: int
    num_transactions: int
    num_pairs: int
    num_claimed: int
    build_seconds: float
    join_seconds: float
    weigh_seconds: float
    most_megabytes: float
    growth: float | None = None

    @property
    def link_seconds(self) -> float:
        """Finding and weighing together."""
        return self.join_seconds + self.weigh_seconds


def bench_link(
    sizes: Sequence[int] = LINK_SIZES, *, window_days: float = 7.0
) -> Iterator[LinkFigures]:
    """Measure linking at growing sizes, in a throwaway mart each."""
    before: LinkFigures | None = None
    for num_calls in sizes:
        with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as folder:
            figures = _measured(Path(folder), num_calls, window_days * 86400)
        before = replace(figures, growth=_growth(before, figures))
        yield before


def _measured(folder: Path, num_calls: int, window: float) -> LinkFigures:
    file, key = folder / "mart.duckdb", secrets.token_hex(32)
    bound = {"window": window}
    began = time.perf_counter()
    create_mart(file, key, _invented(num_calls))
    built = time.perf_counter()
    question = f"SELECT count(*) FROM ({sql.CANDIDATES_OF_ALL})"  # noqa: S608 # SQL of ours
    pairs = timed_question(file, key, question, bound)
    joined = time.perf_counter()
    rows = streamed_question(file, key, sql.CANDIDATES_IN_FULL, bound)
    num_claimed = _weighed(rows)
    weighed = time.perf_counter()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return LinkFigures(
        num_calls=num_calls,
        num_transactions=num_calls * TRANSACTIONS_A_CALL,
        num_pairs=pairs,
        num_claimed=num_claimed,
        build_seconds=round(built - began, 3),
        join_seconds=round(joined - built, 3),
        weigh_seconds=round(weighed - joined, 3),
        most_megabytes=round(most, 1),
    )


def _growth(before: LinkFigures | None, now: LinkFigures) -> float | None:
    if before is None or before.num_calls == now.num_calls:
        return None
    times = now.num_calls / before.num_calls
    spent = max(now.link_seconds, 1e-6) / max(before.link_seconds, 1e-6)
    return round(math.log(spent) / math.log(times), 2)


def _weighed(rows: Iterator[tuple[Any, ...]]) -> int:
    """Weigh every pair as `analyse_call` would before any word; count the claims."""
    count = 0
    for call_id, pairs in groupby(rows, key=lambda row: row[0]):
        listed = list(pairs)
        call = replace(
            _A_CALL,
            call_id=CallId(str(call_id)),
            started_at=listed[0][1].replace(tzinfo=UTC),
            duration=listed[0][2],
            agent=listed[0][3],
        )
        guesses = [
            Guess(customer_id=CustomerId(one), probability=NUMBER_ALONE)
            for one in dict.fromkeys(row[5] for row in listed)
        ]
        count += len(
            claimed(weigh(_transaction(row), (), call, Told(guesses)) for row in listed)
        )
    return count


def _transaction(row: tuple[Any, ...]) -> Transaction:
    return Transaction(
        transaction_id=TransactionId(row[4]),
        customer_id=CustomerId(row[5]),
        kind="payment",
        occurred_at=row[6].replace(tzinfo=UTC),
        handled_by=row[7],
    )


_A_CALL = Call(
    call_id=CallId("0" * 32),
    source="bench",
    source_name="bench",
    content_digest="0",
    started_at=datetime(2026, 1, 1, tzinfo=UTC),
    ingested_at=datetime(2026, 1, 1, tzinfo=UTC),
    duration=0.0,
    recording=Recording(
        num_channels=1,
        sampling_rate=8000,
        num_samples=0,
        codec="pcm_s16le",
        media_type="audio/x-wav",
        channel_parties=(None,),
    ),
)
"""What every invented call has alike."""


def _invented(num_calls: int) -> Iterator[tuple[str, pa.Table]]:
    """Invent calls and transactions over a year; every number is its index."""
    people = max(1, int(num_calls * _CUSTOMERS_A_CALL))
    began = datetime(2026, 1, 1)  # noqa: DTZ001 # the mart's timestamps are UTC unsaid
    for start in range(0, people, _BATCH):
        some = range(start, min(people, start + _BATCH))
        yield "phones", to_arrow("phones", [(f"p{i}", f"c{i}") for i in some])
    for start in range(0, num_calls, _BATCH):
        some = range(start, min(num_calls, start + _BATCH))
        yield "calls", to_arrow("calls", [_call_row(i, people, began) for i in some])
    total = num_calls * TRANSACTIONS_A_CALL
    for start in range(0, total, _BATCH):
        some = range(start, min(total, start + _BATCH))
        rows = [_transaction_row(i, people, began) for i in some]
        yield "transactions", to_arrow("transactions", rows)


def _call_row(index: int, people: int, began: datetime) -> tuple[object, ...]:
    at = began + timedelta(seconds=index * 7919 % (365 * 86400))
    person = f"p{index * 104729 % people}"
    end = at + timedelta(minutes=3)
    agent = f"a{index % 40}"
    return (
        f"{index:032x}", at, end, 180.0, "inbound", "fi", agent,
        person, "p-", None, None,
    )  # fmt: skip


def _transaction_row(index: int, people: int, began: datetime) -> tuple[object, ...]:
    at = began + timedelta(seconds=index * 15485863 % (365 * 86400))
    person = f"c{index * 32452843 % people}"
    return f"t{index}", person, "payment", at, 4550, None, f"a{index % 40}", None
