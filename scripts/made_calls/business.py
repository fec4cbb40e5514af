"""Pieces of business as they are talked through, with what a careful listener heard.

Each function adds its lines to a talk and gives what was agreed. What the register
says of it, right or wrong, is decided afterwards (`register.py`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import holidays

from scripts.made_calls.talk import Talk

CONFIRMED, CONTRADICTED = "confirmed", "contradicted"
ABSENT, UNCLEAR = "absent", "unclear"
SURE = (CONFIRMED,)
LIKELY = (CONFIRMED, UNCLEAR)
PERHAPS = (CONFIRMED, UNCLEAR, ABSENT)
NOT_SAID = (ABSENT, UNCLEAR)
NOT_DONE = (CONTRADICTED, ABSENT, UNCLEAR)

_MINUTES = (0, 0, 0, 0, 30, 30, 30, 15, 45, 10, 20, 40, 50)
_CENTS = (0, 0, 0, 0, 0, 50, 50, 50, 90, 20, 40, 75)
_HOLIDAYS = holidays.country_holidays("FI", years=(2026, 2027))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """What was agreed on a call, or talked about in vain.

    Attributes:
        said: by field, the verdicts a careful listener might give of the true value,
            the likeliest first; a field that has a value and is not here was not said.
        is_done: False when nothing came of it and the register should have nothing.
        traps: near-misses that were laid, for the bench's tables.
    """

    kind: str
    service: str | None = None
    amount: Decimal | None = None
    appointment: datetime | None = None
    practitioner: str | None = None
    reference: str | None = None
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_done: bool = True
    traps: tuple[str, ...] = ()


def booking(talk: Talk) -> Deal:
    """Ask for an appointment, haggle over the time, and have it booked."""
    service, who, at = _visit(talk)
    talk.customer("booking.wish", service=talk.service(service))
    _chat(talk)
    said: dict[str, tuple[str, ...]] = {"kind": SURE, "appointment_at": SURE}
    said["service"] = PERHAPS if service == "vastaanotto" else LIKELY
    if who:
        said["practitioner"] = SURE
    trap = talk.rng.choice(tuple(_BOOKINGS))
    _BOOKINGS[trap](talk, at, who)
    if trap == "customer's own time":
        said["practitioner"] = LIKELY
    return Deal(
        kind="booking", service=service, appointment=at, practitioner=who, said=said,
        traps=() if trap == "offer" else (trap,),
    )  # fmt: skip


def rescheduling(talk: Talk) -> Deal:
    """Move an appointment: the old time is named, too."""
    service, who, at = _visit(talk)
    old = other_moment(talk, at)
    talk.customer("rescheduling.wish", old=talk.moment(old))
    talk.agent("wait")
    if talk.rng.random() < 0.4:  # noqa: PLR2004 # some refuse the first offer
        talk.agent("booking.offer", **talk.slots(other_moment(talk, at), who))
        talk.customer("no")
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("rescheduling.done", **talk.slots(at, who))
    said = {"kind": SURE, "appointment_at": SURE, "service": _hinted(service)}
    if who:
        said["practitioner"] = SURE
    return Deal(
        kind="rescheduling", service=service, appointment=at, practitioner=who,
        said=said, traps=("old time",),
    )  # fmt: skip


def cancellation(talk: Talk) -> Deal:
    """Cancel an appointment that the agent finds and names."""
    service, who, at = _visit(talk)
    talk.customer("cancellation.wish")
    talk.agent("wait")
    talk.agent("cancellation.found", **talk.slots(at, who))
    talk.customer("cancellation.yes")
    talk.agent("cancellation.done")
    said = {"kind": SURE, "appointment_at": SURE, "service": _hinted(service)}
    if who:
        said["practitioner"] = SURE
    return Deal(
        kind="cancellation", service=service, appointment=at, practitioner=who,
        said=said,
    )  # fmt: skip


def payment(talk: Talk) -> Deal:
    """Pay an invoice over the telephone."""
    amount = an_amount(talk)
    talk.customer("payment.wish")
    trap = talk.rng.choice(("", "", "", "wrong guess", "right guess", "no amount"))
    said: dict[str, tuple[str, ...]] = {"kind": SURE, "amount_eur": SURE}
    if trap == "wrong guess":
        wrong = talk.amount(other_amount(talk, amount))
        talk.customer("payment.guess", wrong=wrong)
        talk.agent("payment.right", amount=talk.amount(amount))
    elif trap == "right guess":
        talk.customer("payment.guess", wrong=talk.amount(amount))
        talk.agent("payment.yes")
        said["amount_eur"] = LIKELY
    elif trap == "no amount":
        said["amount_eur"] = NOT_SAID
    else:
        talk.agent("payment.amount", amount=talk.amount(amount))
    reference = None
    if talk.rng.random() < 0.6:  # noqa: PLR2004 # most invoices have one
        reference = f"26-{talk.rng.randint(100, 99999):05}"
        if talk.rng.random() < 0.75:  # noqa: PLR2004 # and most are told
            talk.agent("payment.reference", digits=talk.digits(reference))
            said["reference"] = SURE
    talk.customer("payment.agree")
    talk.agent("payment.done")
    said["service"] = PERHAPS
    return Deal(
        kind="payment", service="lasku", amount=amount, reference=reference, said=said,
        traps=(trap,) if trap else (),
    )  # fmt: skip


def purchase(talk: Talk) -> Deal:
    """Ask a price and buy."""
    item, amount = talk.rng.choice(talk.items()), an_amount(talk)
    talk.customer("purchase.wish", item=talk.item(item))
    talk.agent("purchase.price", amount=talk.amount(amount))
    traps: tuple[str, ...] = ()
    if talk.rng.random() < 0.4:  # noqa: PLR2004 # some have read another price
        wrong = talk.amount(other_amount(talk, amount))
        talk.customer("purchase.haggle", wrong=wrong)
        talk.agent("purchase.price", amount=talk.amount(amount))
        traps = ("other price",)
    talk.customer("purchase.take")
    talk.agent("purchase.done")
    said = {"kind": SURE, "amount_eur": SURE, "service": LIKELY}
    return Deal(kind="purchase", service=item, amount=amount, said=said, traps=traps)


def refund(talk: Talk) -> Deal:
    """Have money given back."""
    amount = an_amount(talk)
    talk.customer("refund.wish")
    talk.agent("wait")
    talk.agent("refund.done", amount=talk.amount(amount))
    talk.customer("refund.yes")
    said = {"kind": SURE, "amount_eur": SURE, "service": PERHAPS}
    return Deal(kind="refund", service="lasku", amount=amount, said=said)


def plain(kind: str) -> Callable[[Talk], Deal]:
    """Make business that is only asked for and done."""

    def talked(talk: Talk) -> Deal:
        slots = {}
        if kind == "address_change":
            slots["address"] = f"{talk.street()} {talk.rng.randint(2, 40)}"
        talk.customer(f"{kind}.wish", **slots)
        _chat(talk, f"{kind}.")
        talk.agent(f"{kind}.done")
        service = "resepti" if kind == "prescription_renewal" else None
        return Deal(kind=kind, service=service, said={"kind": SURE, "service": LIKELY})

    return talked


def payment_failed(talk: Talk) -> Deal:
    """Try to pay in vain."""
    amount = an_amount(talk)
    talk.customer("payment.wish")
    talk.agent("payment.amount", amount=talk.amount(amount))
    talk.customer("payment.agree")
    talk.agent("payment.failed")
    said = {"kind": NOT_DONE, "amount_eur": LIKELY, "service": PERHAPS}
    return Deal(
        kind="payment", service="lasku", amount=amount, said=said, is_done=False,
        traps=("failed",),
    )  # fmt: skip


def purchase_left(talk: Talk) -> Deal:
    """Ask a price and not buy."""
    item, amount = talk.rng.choice(talk.items()), an_amount(talk)
    talk.customer("purchase.wish", item=talk.item(item))
    talk.agent("purchase.price", amount=talk.amount(amount))
    talk.customer("purchase.leave")
    said = {
        "kind": NOT_DONE,
        "amount_eur": (UNCLEAR, ABSENT, CONTRADICTED),
        "service": PERHAPS,
    }
    return Deal(
        kind="purchase", service=item, amount=amount, said=said, is_done=False,
        traps=("not taken",),
    )  # fmt: skip


def booking_in_vain(talk: Talk) -> Deal:
    """Ask for a time that is not to be had."""
    service, who, at = _visit(talk)
    talk.customer("booking.wish", service=talk.service(service))
    talk.customer("booking.asked", day=talk.day(at.date()), time=talk.clock(at.time()))
    talk.agent("wait")
    talk.agent("booking.unsure")
    said = {"kind": NOT_DONE, "appointment_at": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="booking", service=service, appointment=at, practitioner=who, said=said,
        is_done=False, traps=("question only",),
    )  # fmt: skip


def _offer(talk: Talk, at: datetime, who: str | None) -> None:
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done", **talk.slots(at, who))


def _refused_first(talk: Talk, at: datetime, who: str | None) -> None:
    talk.agent("booking.offer", **talk.slots(other_moment(talk, at), who))
    talk.customer("no")
    _offer(talk, at, who)


def _own_time(talk: Talk, at: datetime, who: str | None) -> None:
    talk.customer("booking.asked", day=talk.day(at.date()), time=talk.clock(at.time()))
    talk.agent("wait")
    talk.agent("booking.done", **talk.slots(at, who))


def _accepted_only(talk: Talk, at: datetime, who: str | None) -> None:
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done.short")


def _slip(talk: Talk, at: datetime, who: str | None) -> None:
    wrong = other_time(talk, at.time())
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.slip", wrong=talk.clock(wrong), right=talk.clock(at.time()))


def _not_but(talk: Talk, at: datetime, who: str | None) -> None:
    wrong = other_time(talk, at.time())
    _offer(talk, at, who)
    talk.agent("booking.not_but", wrong=talk.clock(wrong), right=talk.clock(at.time()))


def _question_first(talk: Talk, at: datetime, who: str | None) -> None:
    """The customer asks for one time and gets another."""
    wrong = other_moment(talk, at)
    day, clock = talk.day(wrong.date()), talk.clock(wrong.time())
    talk.customer("booking.asked", day=day, time=clock)
    _offer(talk, at, who)


_BOOKINGS: dict[str, Callable[[Talk, datetime, str | None], None]] = {
    "offer": _offer,
    "refused first": _refused_first,
    "customer's own time": _own_time,
    "accepted offer only": _accepted_only,
    "slip of the tongue": _slip,
    "not but": _not_but,
    "asked for another": _question_first,
}


def _chat(talk: Talk, about: str = "") -> None:
    if talk.rng.random() < 0.5:  # noqa: PLR2004 # half the calls
        talk.exchange(f"{about}chat.ask", f"{about}chat.tell")
    if talk.rng.random() < 0.4:  # noqa: PLR2004 # many
        talk.agent("wait")
    if talk.rng.random() < 0.2:  # noqa: PLR2004 # some
        talk.customer("filler")


def _visit(talk: Talk) -> tuple[str, str | None, datetime]:
    service = talk.rng.choice(talk.services() + ("vastaanotto",) * 4)
    who = None
    if service == "vastaanotto" and talk.rng.random() < 0.75:  # noqa: PLR2004 # most
        who = a_practitioner(talk)
    return service, who, a_moment(talk)


def _hinted(service: str) -> tuple[str, ...]:
    """Say whether "an appointment" alone may be taken for a service: a doctor's may."""
    return (*NOT_SAID, CONFIRMED) if service == "vastaanotto" else NOT_SAID


def a_practitioner(talk: Talk, *, but: str | None = None) -> str:
    """Choose a practitioner of this wording."""
    names = [one.name for one in talk.wording.practitioners if one.name != but]
    return talk.rng.choice(names)


def a_moment(talk: Talk) -> datetime:
    """Choose a working hour of the coming weeks, as the clinic's wall clock has it."""
    day = talk.today
    while day <= talk.today or day.weekday() > 4 or day in _HOLIDAYS:  # noqa: PLR2004 # Friday
        ahead = talk.rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 8, 9, 12, 15, 20, 27))
        day = talk.today + timedelta(days=ahead)
    return datetime.combine(day, a_time(talk))


def a_time(talk: Talk) -> time:
    """Choose a time from 8:00 to 15:50."""
    return time(talk.rng.randint(8, 15), talk.rng.choice(_MINUTES))


def other_time(talk: Talk, at: time) -> time:
    """Choose another time that is easily taken for this one."""
    found = at
    while found == at:
        minutes = at.hour * 60 + at.minute + talk.rng.choice((-60, -30, 30, 60, 15))
        if 8 * 60 <= minutes < 16 * 60:
            found = time(minutes // 60, minutes % 60)
    return found


def other_day(talk: Talk, day: date) -> date:
    """Choose another working day near by."""
    found = day
    while (
        found == day
        or found <= talk.today
        or found.weekday() > 4  # noqa: PLR2004 # Friday
        or found in _HOLIDAYS
    ):
        found = day + timedelta(days=talk.rng.choice((-7, -2, -1, 1, 2, 3, 7, 10)))
    return found


def other_moment(talk: Talk, at: datetime) -> datetime:
    """Choose another day, another time, or both."""
    which = talk.rng.choice(("time", "day", "both"))
    day = at.date() if which == "time" else other_day(talk, at.date())
    clock = at.time() if which == "day" else other_time(talk, at.time())
    return datetime.combine(day, clock)


def an_amount(talk: Talk) -> Decimal:
    """Choose what something costs."""
    euros, cents = talk.rng.randint(12, 240), talk.rng.choice(_CENTS)
    return Decimal(euros) + Decimal(cents) / 100


def other_amount(talk: Talk, amount: Decimal) -> Decimal:
    """Choose another amount that is easily taken for this one."""
    euros = str(int(amount))
    swapped = Decimal(euros[:-2] + euros[-1] + euros[-2]) + amount % 1
    others = [amount + 10, amount + 1, amount + 5, swapped]
    if amount > 30:  # noqa: PLR2004 # stays positive
        others.append(amount - 10)
    return talk.rng.choice([one for one in others if one != amount])


TOPICS: tuple[tuple[Callable[[Talk], Deal], float], ...] = (
    (booking, 0.27),
    (rescheduling, 0.12),
    (cancellation, 0.1),
    (payment, 0.18),
    (purchase, 0.08),
    (refund, 0.05),
    (plain("prescription_renewal"), 0.06),
    (plain("complaint"), 0.04),
    (plain("address_change"), 0.05),
    (plain("marketing_ban"), 0.05),
)
IN_VAIN = (payment_failed, purchase_left, booking_in_vain)
