"""How the search for candidates grows: time and memory at three sizes."""

import resource
import secrets
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pyarrow as pa

from analytics import mart_tables as sql
from analytics.mart import create_mart, timed_question
from analytics.mart_columns import to_arrow

LINK_SIZES = (10_000, 100_000, 1_000_000)
TRANSACTIONS_A_CALL = 5
_BATCH = 200_000
_CUSTOMERS_A_CALL = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFigures:
    """The window join at one size.

    Attributes:
        build_seconds: to write the mart.
        join_seconds: to find every call's candidates, once, with nothing cached.
        most_megabytes: the process's largest resident size so far.
    """

    num_calls: int
    num_transactions: int
    num_pairs: int
    build_seconds: float
    join_seconds: float
    most_megabytes: float


def bench_link(
    sizes: Sequence[int] = LINK_SIZES, *, window_days: float = 7.0
) -> Iterator[LinkFigures]:
    """Measure the window join at growing sizes, in a throwaway mart each."""
    for num_calls in sizes:
        with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as folder:
            file, key = Path(folder) / "mart.duckdb", secrets.token_hex(32)
            began = time.perf_counter()
            create_mart(file, key, _invented(num_calls))
            built = time.perf_counter()
            question = f"SELECT count(*) FROM ({sql.CANDIDATES_OF_ALL})"  # noqa: S608 # SQL of ours
            pairs = timed_question(file, key, question, {"window": window_days * 86400})
            joined = time.perf_counter()
        yield LinkFigures(
            num_calls=num_calls,
            num_transactions=num_calls * TRANSACTIONS_A_CALL,
            num_pairs=pairs,
            build_seconds=round(built - began, 3),
            join_seconds=round(joined - built, 3),
            most_megabytes=round(
                resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1
            ),
        )


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
