"""What supervisors verify next, read from the catalogue."""

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Final

import sqlalchemy as sa

from custody.catalogue import tables as t
from custody.catalogue.engine import Catalogue
from custody.catalogue.register import transactions
from custody.catalogue.standings import standings_between
from custody.catalogue.upserts import batches
from custody.catalogue.values import set_value, value
from custody.catalogue.verifications import change_since
from custody.records.findings import FieldName, Verdict, field_named
from custody.records.ids import AccountId, CallId, CustomerId, TransactionId
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
IDS_AT_ONCE: Final = 500
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
    name = _seed_name(week)
    found = value(work, name)
    if found is None:
        found = secrets.token_hex(SEED_BYTES)
        set_value(work, name, found)
    return found


def draw_seeds(catalogue: Catalogue, *, now: datetime, zone: tzinfo, days: int) -> None:
    """Draw the seeds of the weeks that a queue looks at, where they lack.

    Short, and by itself: reading the queue then holds nobody up who writes.
    """
    with catalogue.reading() as read:
        last = _last_linked(read, now, zone)
        moments = (last - timedelta(days=past) for past in range(days + 1))
        weeks = {week_of(one, zone) for one in moments} | {week_of(now, zone)}
        lacking = [one for one in sorted(weeks) if value(read, _seed_name(one)) is None]
    if not lacking:
        return
    with catalogue.writing() as work:
        for week in lacking:
            seed_of(work, week)


def _seed_name(week: str) -> str:
    return f"sample_seed:{week}"


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
        work: reading, once `draw_seeds` was called for these days; else writing,
            since the first look at a week draws its seed.
        rules: the organisation's.
        account_id: who asks.
        now: aware.
        zone: in which weeks begin.
        days: how far back transactions are looked at, from the newest that a call
            speaks of: a house that loads its past sees it.

    Returns:
        Only transactions that a call is linked to: without one nothing can be heard.
    """
    since = _last_linked(work, now, zone) - timedelta(days=days)
    before = _week_after(now, zone)
    candidates = _candidates(work, since, before)
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
    items = work_queue(
        candidates, rules=rules, sampled=frozenset(sampled), account_id=account_id
    )
    return Queue(
        items=_with_calls(work, items),
        weeks=tuple(weeks),
        num_by_them=_num_entries(work, account_id, now, zone),
    )


def _last_linked(read: sa.Connection, now: datetime, zone: tzinfo) -> datetime:
    """Give the moment of the newest transaction that a call is linked to, or now."""
    one = t.transactions.c
    linked = sa.exists().where(t.links.c.transaction_id == one.transaction_id)
    query = (
        sa.select(one.occurred_at)
        .where(linked, one.occurred_at < _week_after(now, zone))
        .order_by(one.occurred_at.desc())
        .limit(1)
    )
    found = read.execute(query).scalar_one_or_none()
    return now if found is None else min(now, found)


def _candidates(
    read: sa.Connection, since: datetime, before: datetime
) -> list[Checkable]:
    """Read every transaction of some days that a call is linked to.

    Its calls are left out: a list shows those of the few that wait (`_with_calls`).
    """
    one, links = t.transactions.c, t.links.c
    linked = sa.exists().where(links.transaction_id == one.transaction_id)
    query = sa.select(
        one.transaction_id,
        one.customer_id,
        one.kind,
        one.amount_cents,
        one.occurred_at,
        sa.func.coalesce(one.handled_by, _taken_by()).label("agent"),
    ).where(linked, one.occurred_at >= since, one.occurred_at < before)
    doubts = _doubts(read, since, before)
    stands = standings_between(read, since, before)
    changed = _changed(read, stands)
    return [
        _checkable(row, doubts, stands.get(row["transaction_id"], _NO_ENTRIES), changed)
        for row in read.execute(query).mappings()
    ]


def _checkable(
    row: sa.RowMapping,
    doubts: Mapping[TransactionId, Sequence[tuple[FieldName, Verdict]]],
    standing: Standing,
    changed: Collection[TransactionId],
) -> Checkable:
    name, cents = TransactionId(row["transaction_id"]), row["amount_cents"]
    return Checkable(
        transaction_id=name,
        customer_id=CustomerId(row["customer_id"]),
        kind=row["kind"],
        amount_eur=None if cents is None else Decimal(cents).scaleb(-2),
        occurred_at=row["occurred_at"],
        agent=row["agent"],
        call_ids=(),
        verdicts=tuple(doubts.get(name, ())),
        state=standing.state,
        verdict_by=None if standing.verdict is None else standing.verdict.author,
        has_changed=name in changed,
    )


def _taken_by() -> sa.ScalarSelect[str | None]:
    """Give the agent of the likeliest call that has one."""
    links, calls = t.links.c, t.calls.c
    return (
        sa.select(calls.agent)
        .join(t.links, links.call_id == calls.call_id)
        .where(
            links.transaction_id == t.transactions.c.transaction_id,
            calls.agent.is_not(None),
        )
        .order_by(links.score.desc(), links.call_id)
        .limit(1)
        .correlate(t.transactions)
        .scalar_subquery()
    )


def _changed(
    read: sa.Connection, stands: Mapping[TransactionId, Standing]
) -> frozenset[TransactionId]:
    """Find the rows that are not what was verified; asked of those with an entry."""
    return frozenset(
        one.transaction_id
        for one in transactions(read, ids=stands.keys())
        if change_since(stands[one.transaction_id], one) is not RegisterChange.NONE
    )


def _doubts(
    read: sa.Connection, since: datetime, before: datetime
) -> dict[TransactionId, list[tuple[FieldName, Verdict]]]:
    """Read what was contradicted or unclear; what was confirmed asks for nobody."""
    findings, occurred_at = t.findings.c, t.transactions.c.occurred_at
    doubtful = (str(Verdict.CONTRADICTED), str(Verdict.UNCLEAR))
    query = (
        sa.select(findings.transaction_id, findings.field, findings.verdict)
        .join(
            t.transactions,
            t.transactions.c.transaction_id == findings.transaction_id,
        )
        .where(
            findings.verdict.in_(doubtful),
            occurred_at >= since,
            occurred_at < before,
        )
    )
    found: dict[TransactionId, list[tuple[FieldName, Verdict]]] = {}
    for transaction_id, field, verdict in read.execute(query):
        fields = found.setdefault(TransactionId(transaction_id), [])
        fields.append((field_named(field), Verdict(verdict)))
    return found


def _with_calls(
    read: sa.Connection, items: tuple[WorkItem, ...]
) -> tuple[WorkItem, ...]:
    """Add the calls of what waits, the likeliest first."""
    links = t.links.c
    calls: defaultdict[str, list[CallId]] = defaultdict(list)
    ids = [item.transaction.transaction_id for item in items]
    for batch in batches(ids, IDS_AT_ONCE):
        query = sa.select(links.transaction_id, links.call_id)
        query = query.where(links.transaction_id.in_(batch))
        for name, call_id in read.execute(
            query.order_by(links.score.desc(), links.call_id)
        ):
            calls[name].append(CallId(call_id))
    return tuple(
        replace(
            item,
            transaction=replace(
                item.transaction,
                call_ids=tuple(calls[item.transaction.transaction_id]),
            ),
        )
        for item in items
    )


def _week_after(now: datetime, zone: tzinfo) -> datetime:
    """Tell when next week begins: what is dated later waits until then."""
    today = now.astimezone(zone).date()
    monday = today + timedelta(days=7 - today.weekday())
    return datetime.combine(monday, time(), tzinfo=zone)


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
