"""What supervisors verify next, read from the catalogue."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from typing import Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.register import transactions
from custody.catalogue.values import set_value, value
from custody.catalogue.verifications import change_since, standings
from custody.records.findings import FindingField, Verdict
from custody.records.ids import AccountId, CallId, TransactionId
from custody.records.register import Transaction
from custody.records.verifications import (
    EntryKind,
    RegisterChange,
    Standing,
    standing_of,
)
from custody.records.work_queue import (
    Checkable,
    SampleProgress,
    WorkItem,
    WorkRules,
    drawn,
    progress_of,
    week_of,
    work_queue,
)

SEED_BYTES: Final = 16
_NO_ENTRIES: Final = standing_of(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week's sample.

    Attributes:
        name: as `2026-W11`.
        seed: whoever has it can draw the week's sample again.
    """

    name: str
    seed: str
    progress: SampleProgress


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """What waits for one person, and how far the samples have come.

    Attributes:
        weeks: those whose transactions are looked at, the newest first.
        num_by_them: verdicts and second words of this person this week.
    """

    items: tuple[WorkItem, ...]
    weeks: tuple[Week, ...]
    num_by_them: int


def seed_of(work: sa.Connection, week: str) -> str:
    """Read a week's seed; the first who asks draws it, at random."""
    name = f"sample_seed:{week}"
    found = value(work, name)
    if found is None:
        found = secrets.token_hex(SEED_BYTES)
        set_value(work, name, found)
    return found


def read_queue(  # noqa: PLR0913 # who asks, when, where, and by which rules
    work: sa.Connection,
    *,
    rules: WorkRules,
    account_id: AccountId,
    now: datetime,
    zone: tzinfo,
    days: int,
) -> Queue:
    """Read what waits for a person.

    Args:
        work: writing, since the first look at a week draws its seed.
        rules: the organisation's.
        account_id: who asks.
        now: aware.
        zone: in which weeks begin.
        days: how far back transactions are looked at.

    Returns:
        Only transactions that a call is linked to: without one nothing can be heard.
    """
    candidates = _candidates(work, since=now - timedelta(days=days))
    by_week: dict[str, list[Checkable]] = {}
    for one in candidates:
        by_week.setdefault(week_of(one.occurred_at, zone), []).append(one)
    weeks: list[Week] = []
    sampled: set[TransactionId] = set()
    for name in sorted(by_week, reverse=True):
        seed = seed_of(work, name)
        chosen = drawn(by_week[name], seed=seed, per_agent=rules.per_agent)
        sampled |= chosen
        progress = progress_of(by_week[name], chosen)
        weeks.append(Week(name=name, seed=seed, progress=progress))
    return Queue(
        items=work_queue(
            candidates, rules=rules, sampled=frozenset(sampled), account_id=account_id
        ),
        weeks=tuple(weeks),
        num_by_them=_num_entries(work, account_id, now, zone),
    )


def _candidates(read: sa.Connection, *, since: datetime) -> list[Checkable]:
    """Read every transaction since a moment that a call is linked to."""
    linked = _linked(read, since)
    verdicts = _verdicts(read, since)
    stands = standings(read, linked.keys())
    return [
        _checkable(one, linked[one.transaction_id], verdicts, stands)
        for one in transactions(read, ids=linked.keys())
    ]


def _checkable(
    one: Transaction,
    calls: Sequence[tuple[CallId, str | None]],
    verdicts: Mapping[TransactionId, Sequence[tuple[FindingField, Verdict]]],
    stands: Mapping[TransactionId, Standing],
) -> Checkable:
    standing = stands.get(one.transaction_id, _NO_ENTRIES)
    taken_by = next((agent for _, agent in calls if agent), None)
    return Checkable(
        transaction_id=one.transaction_id,
        customer_id=one.customer_id,
        kind=one.kind,
        amount_eur=one.amount_eur,
        occurred_at=one.occurred_at,
        agent=one.handled_by or taken_by,
        call_ids=tuple(call_id for call_id, _ in calls),
        verdicts=tuple(verdicts.get(one.transaction_id, ())),
        state=standing.state,
        verdict_by=None if standing.verdict is None else standing.verdict.author,
        has_changed=change_since(standing, one) is not RegisterChange.NONE,
    )


def _linked(
    read: sa.Connection, since: datetime
) -> dict[TransactionId, list[tuple[CallId, str | None]]]:
    """Read the calls of each transaction with their agents, the likeliest first."""
    query = (
        sa.select(t.links.c.transaction_id, t.links.c.call_id, t.calls.c.agent)
        .join(t.calls, t.calls.c.call_id == t.links.c.call_id)
        .join(
            t.transactions,
            t.transactions.c.transaction_id == t.links.c.transaction_id,
        )
        .where(t.transactions.c.occurred_at >= since)
        .order_by(t.links.c.score.desc(), t.links.c.call_id)
    )
    found: dict[TransactionId, list[tuple[CallId, str | None]]] = {}
    for transaction_id, call_id, agent in read.execute(query):
        calls = found.setdefault(TransactionId(transaction_id), [])
        calls.append((CallId(call_id), agent))
    return found


def _verdicts(
    read: sa.Connection, since: datetime
) -> dict[TransactionId, list[tuple[FindingField, Verdict]]]:
    findings = t.findings.c
    query = (
        sa.select(findings.transaction_id, findings.field, findings.verdict)
        .join(
            t.transactions,
            t.transactions.c.transaction_id == findings.transaction_id,
        )
        .where(t.transactions.c.occurred_at >= since)
    )
    found: dict[TransactionId, list[tuple[FindingField, Verdict]]] = {}
    for transaction_id, field, verdict in read.execute(query):
        fields = found.setdefault(TransactionId(transaction_id), [])
        fields.append((FindingField(field), Verdict(verdict)))
    return found


def _num_entries(
    read: sa.Connection, account_id: AccountId, now: datetime, zone: tzinfo
) -> int:
    """Count a person's verdicts and second words of this week."""
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday())
    began = datetime.combine(monday, time(), tzinfo=zone)
    entries = t.verification_entries.c
    query = sa.select(sa.func.count()).where(
        entries.account_id == account_id,
        entries.made_at >= began,
        entries.kind != str(EntryKind.DISPUTE),
    )
    return int(read.execute(query).scalar_one())
