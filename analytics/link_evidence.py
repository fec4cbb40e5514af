"""What speaks for and against a call being about a transaction, each piece by name.

The names are the keys of `analytics/link_weights.py`, which says what each is worth;
`scripts/fit_links.py` learns that on calls of known truth.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from analytics.customers import Guess
from custody.records.calls import Call
from custody.records.findings import Finding, FindingField, Verdict
from custody.records.register import Transaction

WRAP_UP = 150.0
"""Seconds after a call in which agents still write it down."""
MINUTES_AWAY = 600.0
HALF_HOUR = 1800.0
HOURS_AWAY = 4 * 3600.0
DAY = 86400.0
KNOWN = 0.8
"""Probability from which a call's customer counts as known."""
MAYBE = 0.3
"""Probability from which a customer is one of two or three that the call may be of."""
ANYBODY = 0.4
"""Probability of all guesses together from which the call is of one of them."""
DIM = 0.8
"""Mean probability of a call's words, as the recogniser has it, below which what was
not heard may well have been said."""
TELLING = frozenset(
    {FindingField.AMOUNT_EUR, FindingField.APPOINTMENT_AT, FindingField.REFERENCE}
)
"""Fields whose values tell one transaction from another."""

DIM_END = ":dim"
REASONS = {
    "customer:own": "the call is this customer's",
    "customer:maybe": "the call may be this customer's",
    "customer:slight": "the call may be this customer's",
    "customer:other": "the call is another customer's",
    "customer:none of them": "the call is one of some others'",
    "time:wrap-up": "it was written down during the call or right after",
    "time:soon": "it was written down minutes after the call",
    "time:just before": "it was written down minutes before the call",
    "time:half hour": "it was written down within half an hour",
    "time:hours": "it was written down hours away",
    "time:day": "it was written down on another part of the day",
    "time:days": "it was written down days away",
    "agent:same near": "the agent on the call wrote it down",
    "agent:other near": "another agent wrote it down",
    "agent:other far": "another agent wrote it down",
    "switch": "the switch names this transaction",
    "crowd:outdone": "another like it was written down during the call",
    "crowd:outsaid": "what was said fits another like it better",
    "crowd:nothing near": "nothing of this customer's was written down about the call",
    "silence:far": "nothing said on the call is in it",
    "silence:nobody's": "nothing said on the call is in it, and its customer was not"
    " heard",
    "kind:confirmed": "this kind of business was done on the call",
    "kind:absent": "nothing of this kind of business was heard",
    "kind:contradicted": "another kind of business was heard",
    "amount_eur:confirmed": "its amount was said",
    "amount_eur:absent": "no amount was heard",
    "amount_eur:contradicted": "another amount was said",
    "appointment_at:confirmed": "its day and time were said",
    "appointment_at:absent": "no day and time were heard",
    "appointment_at:contradicted": "another day or time was said",
    "reference:confirmed": "its reference was said",
    "reference:contradicted": "another reference was said",
    "practitioner:confirmed": "its practitioner was named",
    "practitioner:contradicted": "another practitioner was named",
    "service:confirmed": "its service was named",
    "service:contradicted": "another service was named",
}
"""In words, by name of the piece; far from the call the same words serve."""


@dataclass(frozen=True, slots=True)
class Beside:
    """How a transaction stands among the other candidates of its customer.

    Attributes:
        is_outdone: another of its kind was written down on the call, this one not.
        is_outsaid: more values of another of its kind were said.
        has_near: some transaction of the customer was written down about the call.
    """

    is_outdone: bool = False
    is_outsaid: bool = False
    has_near: bool = True


@dataclass(frozen=True, slots=True)
class Told:
    """How a call was heard, and whose it may be.

    Attributes:
        guesses: possible customers, the likeliest first.
        is_dim: the recogniser was unsure of most words.
    """

    guesses: Sequence[Guess] = ()
    is_dim: bool = False


ALONE = Beside()


def evidence(
    transaction: Transaction,
    findings: Sequence[Finding],
    call: Call,
    told: Told,
    beside: Beside = ALONE,
) -> tuple[str, ...]:
    """Name every piece of evidence, in no order."""
    seconds = seconds_apart(call, transaction.occurred_at)
    away = abs(seconds)
    by_customer = tuple(_by_customer(transaction, told.guesses))
    is_named = transaction.transaction_id in call.transaction_refs
    # Silence on the call says nothing against what the switch itself has named.
    silence = _by_silence(findings, away, is_nobodys=not by_customer)
    return (
        *by_customer,
        *(() if is_named else silence),
        _by_time(seconds),
        *_by_agent(transaction, call, away),
        *(("switch",) if is_named else ()),
        *_by_fields(findings, away, is_dim=told.is_dim),
        *_by_crowd(beside, away),
    )


def reason_of(piece: str) -> str:
    """Say a piece in words, "" for one that is not worth telling."""
    name = piece.removesuffix(DIM_END)
    return REASONS.get(name, "") or REASONS.get(name.removesuffix(":far"), "")


def seconds_apart(call: Call, moment: datetime) -> float:
    """Seconds from a call to a moment: 0 inside it, negative before it."""
    ended_at = call.started_at + timedelta(seconds=call.duration)
    if moment < call.started_at:
        return (moment - call.started_at).total_seconds()
    if moment > ended_at:
        return (moment - ended_at).total_seconds()
    return 0.0


def stand_beside(
    transaction: Transaction,
    findings: Sequence[Finding],
    others: Sequence[tuple[Transaction, Sequence[Finding]]],
    call: Call,
) -> Beside:
    """See how a transaction stands among its customer's other candidates."""
    own_near = _is_written_on(call, transaction)
    near = [_is_written_on(call, other) for other, _ in others]
    alike = [
        (is_near, said)
        for is_near, (other, said) in zip(near, others, strict=True)
        if other.kind == transaction.kind
    ]
    own_said = _num_told(findings)
    return Beside(
        is_outdone=not own_near and any(is_near for is_near, _ in alike),
        is_outsaid=any(_num_told(said) > own_said for _, said in alike),
        has_near=own_near or any(near),
    )


def _is_written_on(call: Call, transaction: Transaction) -> bool:
    return 0.0 <= seconds_apart(call, transaction.occurred_at) <= MINUTES_AWAY


def _num_told(findings: Sequence[Finding]) -> int:
    return sum(
        one.field in TELLING and one.verdict is Verdict.CONFIRMED for one in findings
    )


def _by_customer(transaction: Transaction, guesses: Sequence[Guess]) -> Iterator[str]:
    own = next(
        (one for one in guesses if one.customer_id == transaction.customer_id), None
    )
    best = guesses[0].probability if guesses else 0.0
    if own is not None and own.probability >= KNOWN:
        yield "customer:own"
    elif (
        own is not None and own.probability >= best - 0.05 and own.probability >= MAYBE
    ):
        yield "customer:maybe"
    elif best >= KNOWN:
        yield "customer:other"
    elif own is not None:
        yield "customer:slight"
    elif sum(one.probability for one in guesses) >= ANYBODY:
        yield "customer:none of them"


_DISTANCES = (
    (MINUTES_AWAY, "time:just before"),
    (HALF_HOUR, "time:half hour"),
    (HOURS_AWAY, "time:hours"),
    (DAY, "time:day"),
)
"""By distance in seconds, either way."""


def _by_time(seconds: float) -> str:
    if 0.0 <= seconds <= WRAP_UP:
        return "time:wrap-up"
    if 0.0 < seconds <= MINUTES_AWAY:
        return "time:soon"
    for most, piece in _DISTANCES:
        if abs(seconds) <= most:
            return piece
    return "time:days"


def _by_agent(transaction: Transaction, call: Call, away: float) -> Iterator[str]:
    if not transaction.handled_by:
        # A machine or the customer wrote it: by itself it is about no call.
        yield "agent:none near" if away <= HALF_HOUR else "agent:none far"
    elif call.agent:
        same = (
            transaction.handled_by.strip().casefold() == call.agent.strip().casefold()
        )
        place = "near" if away <= HALF_HOUR else "far"
        yield f"agent:{'same' if same else 'other'} {place}"


def _by_fields(
    findings: Sequence[Finding], away: float, *, is_dim: bool
) -> Iterator[str]:
    place = "" if away <= HALF_HOUR else ":far"
    for finding in findings:
        end = DIM_END if is_dim and finding.verdict is Verdict.ABSENT else ""
        yield f"{finding.field}:{finding.verdict}{place}{end}"


def _by_silence(
    findings: Sequence[Finding], away: float, *, is_nobodys: bool
) -> Iterator[str]:
    """Tell when nothing on the call speaks for a transaction but when and by whom."""
    if any(finding.verdict is Verdict.CONFIRMED for finding in findings):
        return
    if away > HALF_HOUR:
        yield "silence:far"
    if is_nobodys:
        yield "silence:nobody's"


def _by_crowd(beside: Beside, away: float) -> Iterator[str]:
    if beside.is_outdone:
        yield "crowd:outdone"
    if beside.is_outsaid:
        yield "crowd:outsaid"
    if not beside.has_near and away > MINUTES_AWAY:
        yield "crowd:nothing near"
