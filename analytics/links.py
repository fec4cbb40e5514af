"""How likely a call is about a transaction: evidence for and against, added up.

The score is a probability: the evidence's log-odds, each from what it is worth alone,
summed as if independent (naive Bayes) and put through the logistic function. "None" is
an honest answer and the one to beat: a link starts at odds of one to twenty.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from analytics.customers import Guess
from custody.records.calls import Call
from custody.records.findings import Finding, FindingField, Link, Verdict
from custody.records.register import Transaction

LEAST_SCORE = 0.5
"""Below this a link is not claimed: it would be wrong more often than right."""
PRIOR = -3.0
"""Log-odds before any evidence: of the transactions in a customer's two weeks around a
call, about one in twenty is what a given call is about."""
WRAP_UP = 150.0
"""Seconds after a call in which agents still write it down."""
MINUTES_AWAY = 600.0
HALF_HOUR = 1800.0
HOURS_AWAY = 4 * 3600.0
DAY = 86400.0
KNOWN = 0.8
"""Probability from which a call's customer counts as known."""
MOST_FROM_FIELDS = 5.0
"""Log-odds that fields can add at most: they repeat one another."""

Piece = tuple[float, str]

_TELLING = frozenset(
    {FindingField.AMOUNT_EUR, FindingField.APPOINTMENT_AT, FindingField.REFERENCE}
)
"""Fields whose values tell one transaction from another."""

_WORTH = {
    FindingField.KIND: {
        Verdict.CONFIRMED: (2.0, "this kind of business was done on the call"),
        Verdict.UNCLEAR: (0.3, ""),
        Verdict.ABSENT: (-2.0, "nothing of this kind of business was heard"),
        Verdict.CONTRADICTED: (-1.2, "another kind of business was heard"),
    },
    FindingField.AMOUNT_EUR: {
        Verdict.CONFIRMED: (2.5, "its amount was said"),
        Verdict.UNCLEAR: (0.0, ""),
        Verdict.ABSENT: (-0.5, "no amount was heard"),
        Verdict.CONTRADICTED: (-0.8, "another amount was said"),
    },
    FindingField.APPOINTMENT_AT: {
        Verdict.CONFIRMED: (2.5, "its day and time were said"),
        Verdict.UNCLEAR: (0.3, ""),
        Verdict.ABSENT: (-0.5, "no day and time were heard"),
        Verdict.CONTRADICTED: (-0.8, "another day or time was said"),
    },
    FindingField.REFERENCE: {
        Verdict.CONFIRMED: (3.0, "its reference was said"),
        Verdict.UNCLEAR: (0.0, ""),
        Verdict.ABSENT: (0.0, ""),
        Verdict.CONTRADICTED: (-1.0, "another reference was said"),
    },
    FindingField.PRACTITIONER: {
        Verdict.CONFIRMED: (0.8, "its practitioner was named"),
        Verdict.UNCLEAR: (0.0, ""),
        Verdict.ABSENT: (-0.1, ""),
        Verdict.CONTRADICTED: (-0.8, "another practitioner was named"),
    },
    FindingField.SERVICE: {
        Verdict.CONFIRMED: (0.8, "its service was named"),
        Verdict.UNCLEAR: (0.0, ""),
        Verdict.ABSENT: (-0.2, ""),
        Verdict.CONTRADICTED: (-0.6, "another service was named"),
    },
}
"""Log-odds of each verdict. What contradicts counts little: a wrong value in the right
transaction is what the whole is there to find."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A transaction that a call may be about, with its findings."""

    transaction: Transaction
    findings: tuple[Finding, ...]
    link: Link


def weigh(
    transaction: Transaction,
    findings: Sequence[Finding],
    call: Call,
    guesses: Sequence[Guess],
) -> Weighed:
    """Weigh one transaction against one call."""
    seconds = seconds_apart(call, transaction.occurred_at)
    pieces = [
        _by_customer(transaction, guesses),
        _by_time(seconds),
        _by_agent(transaction, call, abs(seconds)),
        *_by_sidecar(transaction, call),
        *_by_fields(findings, is_near=abs(seconds) <= HALF_HOUR),
    ]
    odds = PRIOR + sum(worth for worth, _ in pieces)
    told = sorted(
        (piece for piece in pieces if piece[1]), key=lambda piece: -abs(piece[0])
    )
    score = 1.0 / (1.0 + math.exp(-odds))
    link = Link(
        transaction_id=transaction.transaction_id,
        score=round(score, 4),
        reasons=tuple(reason for _, reason in told),
    )
    return Weighed(transaction=transaction, findings=tuple(findings), link=link)


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
        if finding.verdict is Verdict.CONFIRMED and finding.field in _TELLING
    )


def seconds_apart(call: Call, moment: datetime) -> float:
    """Seconds from a call to a moment: 0 inside it, negative before it."""
    ended_at = call.started_at + timedelta(seconds=call.duration)
    if moment < call.started_at:
        return (moment - call.started_at).total_seconds()
    if moment > ended_at:
        return (moment - ended_at).total_seconds()
    return 0.0


def _by_customer(transaction: Transaction, guesses: Sequence[Guess]) -> Piece:
    own = next(
        (one for one in guesses if one.customer_id == transaction.customer_id), None
    )
    best = guesses[0].probability if guesses else 0.0
    if own is not None and own.probability >= KNOWN:
        return 3.0, "the call is this customer's"
    if own is not None and own.probability >= best - 0.05 and own.probability >= 0.3:  # noqa: PLR2004 # one of two or three
        return 1.0 + 2.0 * own.probability, "the call may be this customer's"
    if best >= KNOWN:
        return -5.0, "the call is another customer's"
    if own is not None:
        return 0.5, "the call may be this customer's"
    return 0.0, ""


_DISTANCES = (
    (MINUTES_AWAY, 0.3, "it was written down minutes before the call"),
    (HALF_HOUR, -0.3, "it was written down within half an hour"),
    (HOURS_AWAY, -1.0, "it was written down hours away"),
    (DAY, -1.5, "it was written down on another part of the day"),
)
"""Log-odds by distance in seconds, either way."""


def _by_time(seconds: float) -> Piece:
    if 0.0 <= seconds <= WRAP_UP:
        return 2.5, "it was written down during the call or right after"
    if 0.0 < seconds <= MINUTES_AWAY:
        return 1.2, "it was written down minutes after the call"
    for most, worth, reason in _DISTANCES:
        if abs(seconds) <= most:
            return worth, reason
    return -2.3, "it was written down days away"


def _by_agent(transaction: Transaction, call: Call, away: float) -> Piece:
    if not transaction.handled_by:
        # A machine or the customer wrote it: by itself it is about no call.
        return (-0.5 if away <= WRAP_UP else -1.2), ""
    if not call.agent:
        return 0.0, ""
    if transaction.handled_by.strip().casefold() == call.agent.strip().casefold():
        if away <= HALF_HOUR:
            return 1.2, "the agent on the call wrote it down"
        return 0.2, ""
    if away <= HALF_HOUR:
        return -2.0, "another agent wrote it down"
    return -0.5, "another agent wrote it down"


def _by_sidecar(transaction: Transaction, call: Call) -> list[Piece]:
    if transaction.transaction_id in call.transaction_refs:
        return [(7.0, "the switch names this transaction")]
    return []


def _by_fields(findings: Sequence[Finding], *, is_near: bool) -> list[Piece]:
    """Weigh what was heard; far from its time, silence about it weighs double."""
    pieces: list[Piece] = []
    left = MOST_FROM_FIELDS
    for finding in findings:
        worth, reason = _WORTH[finding.field][finding.verdict]
        if worth > 0:
            worth = min(worth, left)
            left -= worth
        elif not is_near:
            worth *= 1.6
        if worth:
            pieces.append((worth, reason))
    return pieces
