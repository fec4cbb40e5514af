"""What the clinic wrote down of a deal, rightly or wrongly, and the truth of it."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from scripts.made_calls import business
from scripts.made_calls.business import ABSENT, CONFIRMED, CONTRADICTED, UNCLEAR, Deal
from scripts.made_calls.talk import Talk

SHARE_WRONG = 0.25
"""Of transactions in which one field is written down wrongly."""
SHARE_WRITTEN_IN_VAIN = 0.5
"""Of business that came to nothing and was written down as done."""

_OTHER_KIND = {
    "booking": "cancellation",
    "cancellation": "booking",
    "payment": "refund",
    "refund": "payment",
}
_CARELESS = (CONTRADICTED, ABSENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One transaction of the register.

    Attributes:
        occurred_at: the clinic's wall clock, naive.
    """

    transaction_id: str
    customer_id: str
    kind: str
    occurred_at: datetime
    service: str | None = None
    amount: Decimal | None = None
    appointment: datetime | None = None
    practitioner: str | None = None
    reference: str | None = None
    handled_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """What a careful listener would say of each field of a row.

    Attributes:
        allowed: by field, the verdicts that are right, the likeliest first.
        heard: by field, what was said instead of the register's value.
        planted: the field that the clinic wrote down wrongly.
    """

    allowed: Mapping[str, tuple[str, ...]]
    heard: Mapping[str, str] = field(default_factory=dict)
    planted: str | None = None


def written_down(deal: Deal, row: Row, talk: Talk) -> tuple[Row, Truth]:
    """Write a deal down, now and then wrongly.

    Args:
        deal: what was agreed.
        row: id, customer, time and agent of the transaction; the rest is filled in.
        talk: of the call, for values of its kind.
    """
    true = _filled(row, deal)
    planted = _planted(deal, talk.rng) if deal.is_done else None
    wrong = _PLANTS[planted](true, talk) if planted else true
    return wrong, _truth(deal, true, wrong, planted)


def begun(deal: Deal, row: Row) -> Truth:
    """Tell the truth of a call that only begins what another one ends."""
    allowed: dict[str, tuple[str, ...]] = {}
    allowed.update(dict.fromkeys(_values(row), (ABSENT, UNCLEAR)))
    if "service" in allowed:
        allowed["service"] = deal.said.get("service", (ABSENT, UNCLEAR))
    return Truth(allowed=allowed)


def _filled(row: Row, deal: Deal) -> Row:
    return replace(
        row,
        kind=deal.kind,
        service=deal.service,
        amount=deal.amount,
        appointment=deal.appointment,
        practitioner=deal.practitioner,
        reference=deal.reference,
    )


def _values(row: Row) -> dict[str, str]:
    """Give a row's values by the field's name in findings, as text."""
    values = {
        "kind": row.kind,
        "service": row.service,
        "amount_eur": f"{row.amount:.2f}" if row.amount is not None else None,
        "appointment_at": (
            row.appointment.strftime("%Y-%m-%dT%H:%M") if row.appointment else None
        ),
        "practitioner": row.practitioner,
        "reference": row.reference,
    }
    return {name: value for name, value in values.items() if value is not None}


def _truth(deal: Deal, true: Row, wrong: Row, planted: str | None) -> Truth:
    allowed: dict[str, tuple[str, ...]] = {}
    for name in _values(wrong):
        allowed[name] = deal.said.get(name, (ABSENT, UNCLEAR))
    if planted is None:
        return Truth(allowed=allowed)
    is_plain = planted in {"kind", "service"}
    allowed[planted] = _CARELESS if is_plain else (CONTRADICTED,)
    heard = {planted: _values(true)[planted]}
    return Truth(allowed=allowed, heard=heard, planted=planted)


def _planted(deal: Deal, rng: random.Random) -> str | None:
    """Choose the field to write down wrongly, of those that were clearly said."""
    if rng.random() >= SHARE_WRONG:
        return None
    clear = [name for name, told in deal.said.items() if told == (CONFIRMED,)]
    can = [
        name
        for name in clear
        if name in _PLANTS and (name != "kind" or deal.kind in _OTHER_KIND)
    ]
    # The kind is wrong more seldom than a value.
    values = [name for name in can if name != "kind"]
    if values and rng.random() < 0.85:  # noqa: PLR2004 # see above
        return rng.choice(values)
    return rng.choice(can) if can else None


def _wrong_appointment(row: Row, talk: Talk) -> Row:
    at = row.appointment
    return replace(row, appointment=business.other_moment(talk, at)) if at else row


def _wrong_amount(row: Row, talk: Talk) -> Row:
    amount = row.amount
    return replace(row, amount=business.other_amount(talk, amount)) if amount else row


def _wrong_practitioner(row: Row, talk: Talk) -> Row:
    other = business.a_practitioner(talk, but=row.practitioner)
    return replace(row, practitioner=other)


def _wrong_reference(row: Row, talk: Talk) -> Row:
    """Change one of the last digits, as a typing mistake does."""
    text = row.reference or ""
    place = talk.rng.randint(len(text) - 3, len(text) - 1)
    digit = str((int(text[place]) + talk.rng.randint(1, 9)) % 10)
    return replace(row, reference=text[:place] + digit + text[place + 1 :])


def _wrong_kind(row: Row, talk: Talk) -> Row:
    del talk
    return replace(row, kind=_OTHER_KIND[row.kind])


_PLANTS: dict[str, Callable[[Row, Talk], Row]] = {
    "appointment_at": _wrong_appointment,
    "amount_eur": _wrong_amount,
    "practitioner": _wrong_practitioner,
    "reference": _wrong_reference,
    "kind": _wrong_kind,
}
