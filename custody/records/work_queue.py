"""Which transaction a supervisor verifies first, and which ones chance picks.

Doubt comes first, then money, then a sample. The sample is fair: of each agent's
transactions in a week the same number is drawn, every one with the same chance. It can
be drawn again by anybody who knows the week's seed, and nobody knows the seed before
the week's first draw.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum

from custody.records.findings import FieldName, Verdict
from custody.records.ids import AccountId, CallId, CustomerId, TransactionId
from custody.records.verifications import VerificationState

_ONE_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


class WorkReason(StrEnum):
    """Why a transaction waits for a person, the most pressing first."""

    DISPUTED = "disputed"
    SECOND_PERSON = "second_person"
    CHANGED = "changed"
    """The register's row changed after it was verified."""
    CONTRADICTED = "contradicted"
    UNCLEAR = "unclear"
    LARGE = "large"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkable:
    """One transaction that some call speaks of, and where it stands.

    Attributes:
        agent: who wrote it down or took the call; None where nobody knows.
        call_ids: the calls linked to it, the likeliest first.
        verdicts: the system's reading of each field.
        verdict_by: whose verdict stands, None while there is none.
        has_changed: whether the register's row differs from what was verified.
    """

    transaction_id: TransactionId
    customer_id: CustomerId
    kind: str
    amount_eur: Decimal | None = field(default=None, repr=False)
    occurred_at: datetime
    agent: str | None
    call_ids: tuple[CallId, ...]
    verdicts: tuple[tuple[FieldName, Verdict], ...]
    state: VerificationState
    verdict_by: AccountId | None = None
    has_changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """A transaction that waits, and why.

    Attributes:
        is_sampled: whether the week's sample has it, whatever else it waits for.
    """

    transaction: Checkable
    reason: WorkReason
    is_sampled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRules:
    """What the organisation decided about its checks.

    Attributes:
        per_agent: transactions drawn of each agent and week.
        large_from: euros from which every transaction is verified; None for none.
    """

    per_agent: int
    large_from: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleProgress:
    """How far a week's sample has come."""

    num_drawn: int
    num_verified: int


def week_of(moment: datetime, zone: tzinfo) -> str:
    """Name the week a moment lies in, as `2026-W11`.

    Source: ISO 8601-1:2019, 4.2.2: weeks begin on Monday.
    """
    year, week, _ = moment.astimezone(zone).isocalendar()
    return f"{year}-W{week:02d}"


def draw_of(seed: str, transaction_id: TransactionId) -> str:
    """Give a transaction's lot; the lowest of an agent's are drawn.

    Returns:
        SHA-256 of the seed, a line end and the id, in hex.
    """
    return hashlib.sha256(f"{seed}\n{transaction_id}".encode()).hexdigest()


def drawn(
    of_week: Iterable[Checkable], *, seed: str, per_agent: int
) -> frozenset[TransactionId]:
    """Draw a week's sample: of each agent the same number.

    What was verified meanwhile stays in it: a draw does not depend on what people did.

    Args:
        of_week: every transaction of the week that a call speaks of.
        seed: the week's.
        per_agent: how many of each agent; fewer where there are fewer.
    """
    by_agent: defaultdict[str | None, list[TransactionId]] = defaultdict(list)
    for one in of_week:
        by_agent[one.agent].append(one.transaction_id)
    return frozenset(
        chosen
        for listed in by_agent.values()
        for chosen in sorted(listed, key=lambda one: draw_of(seed, one))[:per_agent]
    )


def work_queue(
    candidates: Iterable[Checkable],
    *,
    rules: WorkRules,
    sampled: frozenset[TransactionId],
    account_id: AccountId,
) -> tuple[WorkItem, ...]:
    """Put what waits for this person in order.

    Args:
        candidates: transactions that calls speak of.
        rules: the organisation's.
        sampled: what the draws of their weeks chose.
        account_id: who asks; a second word on their own verdict is not theirs.

    Returns:
        By reason, then the larger amount first, then the older. A sample comes in the
        order of its lots, which tells nothing of what is in it.
    """
    items = [
        WorkItem(
            transaction=one, reason=reason, is_sampled=one.transaction_id in sampled
        )
        for one in candidates
        if (reason := _reason(one, rules, sampled, account_id)) is not None
    ]
    ranks = {reason: rank for rank, reason in enumerate(WorkReason)}
    items.sort(key=lambda item: (ranks[item.reason], *_pressing(item)))
    return tuple(items)


def progress_of(
    of_week: Sequence[Checkable], sampled: frozenset[TransactionId]
) -> SampleProgress:
    """Count how much of a week's sample was verified."""
    chosen = [one for one in of_week if one.transaction_id in sampled]
    return SampleProgress(
        num_drawn=len(chosen),
        num_verified=sum(one.state is VerificationState.VERIFIED for one in chosen),
    )


def _reason(
    one: Checkable,
    rules: WorkRules,
    sampled: frozenset[TransactionId],
    account_id: AccountId,
) -> WorkReason | None:
    """Say why a transaction waits; None when nothing is left to do."""
    if one.state is VerificationState.PROVISIONAL:
        return None if one.verdict_by == account_id else WorkReason.SECOND_PERSON
    if one.state is VerificationState.VERIFIED:
        return WorkReason.CHANGED if one.has_changed else None
    verdicts = {verdict for _, verdict in one.verdicts}
    reasons = {
        WorkReason.DISPUTED: one.state is VerificationState.DISPUTED,
        WorkReason.CONTRADICTED: Verdict.CONTRADICTED in verdicts,
        WorkReason.UNCLEAR: Verdict.UNCLEAR in verdicts,
        WorkReason.LARGE: _is_large(one, rules),
        WorkReason.SAMPLE: one.transaction_id in sampled,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _is_large(one: Checkable, rules: WorkRules) -> bool:
    if rules.large_from is None or one.amount_eur is None:
        return False
    return abs(one.amount_eur) >= rules.large_from


def _pressing(item: WorkItem) -> tuple[Decimal, datetime, str]:
    one = item.transaction
    if item.reason is WorkReason.SAMPLE:
        # In no order that tells of amounts; ids of a sample are as good as lots.
        lot = hashlib.sha256(one.transaction_id.encode()).hexdigest()
        return Decimal(0), _ONE_MOMENT, lot
    amount = abs(one.amount_eur) if one.amount_eur is not None else Decimal(0)
    return -amount, one.occurred_at, one.transaction_id
