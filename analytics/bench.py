"""How right and how fast the room is: figures, not tests.

`bench_verify` measures links and verdicts on a folder of calls with known truth;
`bench_link` how the window join grows.
"""

import json
import resource
import secrets
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import phonenumbers
import pyarrow as pa

from analytics import mart_tables as sql
from analytics.desk import AnalyticsDesk
from analytics.load import load_customers, load_transactions
from analytics.mart import create_mart, timed_question
from analytics.mart_columns import to_arrow
from analytics.stage import analyse_call
from custody.catalogue.calls import add_call
from custody.catalogue.findings import findings_of, links_of
from custody.catalogue.transcripts import put_transcript
from custody.errors import TruthUnreadableError
from custody.records.calls import Call, Direction, PartyRole, Recording
from custody.records.findings import Finding, Verdict
from custody.records.ids import CallId, new_call_id
from custody.records.transcripts import Transcript, Turn, Word

LINK_SIZES = (10_000, 100_000, 1_000_000)
TRANSACTIONS_A_CALL = 5
_BATCH = 200_000
_CUSTOMERS_A_CALL = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthCall:
    """One call with known truth.

    Attributes:
        links: the transactions that it is about.
        facts: by transaction and field, `confirmed` or `contradicted`.
        turns: what was said, as the truth has it.
    """

    name: str
    file: str
    language: str
    started_at: datetime
    duration: float
    caller: str | None
    callee: str | None
    agent: str | None
    num_channels: int
    links: frozenset[str]
    facts: Mapping[str, Mapping[str, str]]
    turns: tuple[Turn, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyFigures:
    """Links and verdicts against the truth.

    Attributes:
        confusion: how often a true verdict was read as which.
        num_unasked: verdicts other than absent on fields the truth says nothing of.
        calibration: of links by score, in tenths: how many claimed, how many right.
    """

    num_calls: int
    links_right: int
    links_wrong: int
    links_missed: int
    confusion: Mapping[tuple[str, str], int]
    num_unasked: int
    calibration: Mapping[int, tuple[int, int]]

    @property
    def precision(self) -> float:
        """Share of the claimed links that are right; 1 when none was claimed."""
        claimed = self.links_right + self.links_wrong
        return self.links_right / claimed if claimed else 1.0

    @property
    def recall(self) -> float:
        """Share of the true links that were claimed; 1 when there is none."""
        true = self.links_right + self.links_missed
        return self.links_right / true if true else 1.0

    @property
    def verdicts_right(self) -> float:
        """Share of the true verdicts that were read."""
        total = sum(self.confusion.values())
        right = sum(n for (true, read), n in self.confusion.items() if true == read)
        return right / total if total else 1.0

    @property
    def false_confirmed(self) -> int:
        """Fields that are contradicted in truth and were read as confirmed."""
        return self.confusion.get((Verdict.CONTRADICTED, Verdict.CONFIRMED), 0)


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


def read_truth(folder: Path, zone: ZoneInfo) -> tuple[TruthCall, ...]:
    """Read `truth.json` of a folder of calls.

    Raises:
        TruthUnreadableError: it is missing or not in the form of samples/README.md.
    """
    path = folder / "truth.json"
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return tuple(_truth_call(one, zone) for one in listed)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error


def bench_verify(
    folder: Path,
    *,
    desk: AnalyticsDesk,
    transcribe: Callable[[TruthCall], Sequence[Turn]] | None = None,
) -> VerifyFigures:
    """Measure links and verdicts on calls with known truth.

    Args:
        folder: with truth.json, customers.csv and transactions.csv.
        desk: of an empty, throwaway workspace; it is filled.
        transcribe: gives what a recogniser heard; None takes the true text, which shows
            the ceiling: the gap to it is recognition.

    Raises:
        TruthUnreadableError: see `read_truth`.
        RegisterUnreadableError, RegisterColumnsError: of the register's files.
    """
    truth = read_truth(folder, desk.zone)
    load_customers([folder / "customers.csv"], desk)
    load_transactions([folder / "transactions.csv"], desk)
    tally = _Tally()
    for call in truth:
        turns = call.turns if transcribe is None else tuple(transcribe(call))
        call_id = _put(call, turns, desk)
        analyse_call(call_id, desk=desk)
        with desk.catalogue.reading() as read:
            tally.add(call, links_of(read, call_id), findings_of(read, call_id))
    return tally.figures(len(truth))


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


class _Tally:
    """Counts what was right while the bench runs."""

    def __init__(self) -> None:
        self._right = self._wrong = self._missed = self._unasked = 0
        self._confusion: Counter[tuple[str, str]] = Counter()
        self._claimed: Counter[int] = Counter()
        self._held: Counter[int] = Counter()

    def add(
        self, call: TruthCall, links: Sequence[Any], findings: Sequence[Finding]
    ) -> None:
        claimed = {link.transaction_id: link.score for link in links}
        self._right += len(claimed.keys() & call.links)
        self._wrong += len(claimed.keys() - call.links)
        self._missed += len(call.links - claimed.keys())
        for transaction_id, score in claimed.items():
            tenth = min(9, int(score * 10))
            self._claimed[tenth] += 1
            self._held[tenth] += transaction_id in call.links
        read: dict[tuple[str, str], str] = {
            (one.transaction_id, str(one.field)): str(one.verdict) for one in findings
        }
        for transaction_id, fields in call.facts.items():
            for name, true in fields.items():
                verdict = read.pop((transaction_id, name), "unlinked")
                self._confusion[true, verdict] += 1
        self._unasked += sum(
            verdict in {Verdict.CONFIRMED, Verdict.CONTRADICTED}
            for verdict in read.values()
        )

    def figures(self, num_calls: int) -> VerifyFigures:
        return VerifyFigures(
            num_calls=num_calls,
            links_right=self._right,
            links_wrong=self._wrong,
            links_missed=self._missed,
            confusion=dict(self._confusion),
            num_unasked=self._unasked,
            calibration={
                tenth: (count, self._held[tenth])
                for tenth, count in sorted(self._claimed.items())
            },
        )


def _truth_call(one: Mapping[str, Any], zone: ZoneInfo) -> TruthCall:
    stereo = one["channels"] > 1
    return TruthCall(
        name=one["id"],
        file=one["file"],
        language=one["lang"],
        started_at=datetime.fromisoformat(one["started_at"]).replace(tzinfo=zone),
        duration=float(one["duration"]),
        caller=_number(one["caller"]),
        callee=_number(one["called"]),
        agent=one["agent"],
        num_channels=one["channels"],
        links=frozenset(one["links"]),
        facts=one["facts"],
        turns=tuple(_turn(turn, stereo=stereo) for turn in one["turns"]),
    )


def _number(text: str | None) -> str | None:
    if not text or not text.startswith("+"):
        return None
    number = phonenumbers.parse(text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _turn(turn: Mapping[str, Any], *, stereo: bool) -> Turn:
    """Spread the true text evenly over its seconds."""
    words = turn["text"].split()
    step = (turn["end"] - turn["start"]) / len(words)
    return Turn(
        party=PartyRole(turn["speaker"]) if stereo else None,
        channel=turn["channel"] if stereo else 0,
        words=tuple(
            Word(
                start=turn["start"] + step * place,
                end=turn["start"] + step * (place + 1),
                text=text,
                probability=1.0,
            )
            for place, text in enumerate(words)
        ),
    )


def _put(call: TruthCall, turns: Sequence[Turn], desk: AnalyticsDesk) -> CallId:
    call_id, now = new_call_id(), desk.clock()
    roles: tuple[PartyRole | None, ...] = (PartyRole.AGENT, PartyRole.CUSTOMER)
    if call.num_channels == 1:
        roles = (None,)
    recording = Recording(
        num_channels=call.num_channels,
        sampling_rate=8000,
        num_samples=int(call.duration * 8000),
        codec="pcm_s16le",
        media_type="audio/x-wav",
        channel_parties=roles,
    )
    with desk.catalogue.writing() as work:
        add_call(
            work,
            Call(
                call_id=call_id,
                source="file",
                source_name=call.file,
                content_digest=call_id,
                started_at=call.started_at.astimezone(UTC),
                ingested_at=now,
                duration=call.duration,
                direction=Direction.INBOUND,
                caller=call.caller,
                callee=call.callee,
                agent=call.agent,
                language=call.language,
                recording=recording,
            ),
        )
        put_transcript(
            work,
            Transcript(
                call_id=call_id,
                turns=tuple(turns),
                model="truth",
                model_sha256="0" * 64,
                engine="bench",
                language=call.language,
                language_probability=1.0,
                created_at=now,
            ),
        )
    return call_id


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
