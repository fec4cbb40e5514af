"""How likely a call is about a transaction: evidence for and against, added up.

The score is a probability: the log-odds of every piece of evidence, learnt on calls of
known truth (`analytics/link_weights.py`), summed and put through the logistic function.
"None" is an honest answer and the one to beat.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analytics.link_evidence import (
    ALONE,
    TELLING,
    Beside,
    Told,
    evidence,
    reason_of,
    seconds_apart,
    stand_beside,
)
from analytics.link_weights import WEIGHTS
from custody.records.calls import Call
from custody.records.findings import Finding, Link, Verdict
from custody.records.register import Transaction

__all__ = ["LEAST_SCORE", "Weighed", "claimed", "seconds_apart", "weigh", "weigh_all"]

LEAST_SCORE = 0.6
"""Below this a link is not claimed. Of four wordings' sets, each read with weights
learnt on the other three, .5 claims 13 wrong links and misses 8 of 1846, .6 8 and 12,
.7 5 and 16; as heard, of 459, .5 claims 1 and misses 21, .6 0 and 23, .7 0 and 26."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A transaction that a call may be about, with its findings.

    Attributes:
        evidence: the names of the pieces that it was weighed by.
    """

    transaction: Transaction
    findings: tuple[Finding, ...]
    link: Link
    evidence: tuple[str, ...] = ()


def weigh(
    transaction: Transaction,
    findings: Sequence[Finding],
    call: Call,
    told: Told,
    beside: Beside = ALONE,
) -> Weighed:
    """Weigh one transaction against one call."""
    pieces = evidence(transaction, findings, call, told, beside)
    odds = WEIGHTS["prior"] + sum(WEIGHTS[piece] for piece in pieces)
    ranked = sorted(pieces, key=lambda piece: -abs(WEIGHTS[piece]))
    reasons = dict.fromkeys(reason for piece in ranked if (reason := reason_of(piece)))
    link = Link(
        transaction_id=transaction.transaction_id,
        score=round(1.0 / (1.0 + math.exp(-odds)), 4),
        reasons=tuple(reasons),
    )
    return Weighed(
        transaction=transaction,
        findings=tuple(findings),
        link=link,
        evidence=pieces,
    )


def weigh_all(
    read: Sequence[tuple[Transaction, Sequence[Finding]]],
    call: Call,
    told: Told,
    agents: Sequence[str] = (),
) -> tuple[Weighed, ...]:
    """Weigh all candidates of a call, each beside its customer's others.

    Args:
        read: the candidates, with what was heard of each.
        call: the call, or its conversation as one.
        told: possible customers, and how well the call was heard.
        agents: of every leg; none when the call has the only one.
    """
    weighed: list[Weighed] = []
    for transaction, findings in read:
        on_it = _writer(transaction, agents)
        leg = replace(call, agent=on_it) if on_it else call
        others = [
            one
            for one in read
            if one[0].transaction_id != transaction.transaction_id
            and one[0].customer_id == transaction.customer_id
        ]
        beside = stand_beside(transaction, findings, others, call)
        weighed.append(weigh(transaction, findings, leg, told, beside))
    return tuple(weighed)


def _writer(transaction: Transaction, agents: Sequence[str]) -> str | None:
    """Name the leg's agent who wrote it down, None when it was none of them."""
    wrote = (transaction.handled_by or "").strip().casefold()
    return next((one for one in agents if one.strip().casefold() == wrote), None)


def claimed(weighed: Iterable[Weighed]) -> tuple[Weighed, ...]:
    """Keep the links that are claimed, the strongest first.

    What is explained by a stronger link explains no weaker one of somebody else: of two
    customers' bookings in one minute, the words of the call belong to one.
    """
    likely = [one for one in weighed if one.link.score >= LEAST_SCORE]
    likely.sort(key=lambda one: (-one.link.score, one.link.transaction_id))
    kept: list[Weighed] = []
    for one in likely:
        if not any(_is_explained(one, stronger) for stronger in kept):
            kept.append(one)
    return tuple(kept)


def _is_explained(one: Weighed, stronger: Weighed) -> bool:
    """Tell whether all that was heard of one transaction was heard of another's."""
    if one.transaction.customer_id == stronger.transaction.customer_id:
        return False
    if one.transaction.kind != stronger.transaction.kind:
        return False
    theirs = {(finding.field, finding.expected) for finding in stronger.findings}
    return all(
        (finding.field, finding.expected) in theirs
        for finding in one.findings
        if finding.verdict is Verdict.CONFIRMED and finding.field in TELLING
    )
