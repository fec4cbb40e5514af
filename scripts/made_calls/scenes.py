"""Scenes that the report wording has beside those of `business.py`.

Two practitioners in one talk, an offer taken back up, a wrong reading back, two prices;
and the many ways in which business comes to nothing. Each begins with the customer's
wish, so that a transferred call can leave it with the agent who answered.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from scripts.made_calls import business, scenes_astray
from scripts.made_calls.business import (
    ABSENT,
    CONFIRMED,
    CONTRADICTED,
    LIKELY,
    NOT_DONE,
    PERHAPS,
    SURE,
    UNCLEAR,
    Deal,
)
from scripts.made_calls.scenes_beside import BESIDE
from scripts.made_calls.talk import Talk
from scripts.made_calls.wording import Wording

Scene = Callable[[Talk], Deal]
ANYTHING = (UNCLEAR, CONFIRMED, ABSENT, CONTRADICTED)
"""Of a value that was named in business that came to nothing."""
ELSEWHERE = (ABSENT, UNCLEAR, CONTRADICTED)
"""Of business that another unit may well have done after the call."""

SCENARIOS: tuple[tuple[str, float], ...] = (
    ("single", 0.61),
    ("several", 0.12),
    ("none", 0.085),
    ("in vain", 0.06),
    ("call-back", 0.02),
    ("transfer", 0.025),
    ("check", 0.05),
    ("late", 0.04),
)
"""Shares of occasions; a call-back and a transfer are two calls each."""
REPORT_SCENARIOS: tuple[tuple[str, float], ...] = (
    ("single", 0.5),
    ("several", 0.11),
    ("none", 0.07),
    ("in vain", 0.14),
    ("partly", 0.05),
    ("call-back", 0.02),
    ("transfer", 0.025),
    ("check", 0.045),
    ("late", 0.04),
)
"""Of the report wording: more comes to nothing, alone or beside other business."""
ASTRAY_SCENARIOS: tuple[tuple[str, float], ...] = (
    ("single", 0.45),
    ("several", 0.1),
    ("none", 0.06),
    ("in vain", 0.15),
    ("partly", 0.05),
    ("call-back", 0.02),
    ("transfer", 0.025),
    ("check", 0.04),
    ("late", 0.035),
    ("twin", 0.03),
    ("declared", 0.04),
)
"""Of wordings with lines for `scenes_astray.py`."""


def scenarios(wording: Wording) -> tuple[tuple[str, float], ...]:
    """Give the scenarios of a wording with their shares."""
    if all(scenes_astray.NEEDED in page.lines for page in wording.pages.values()):
        return scenes_astray.shares(wording, ASTRAY_SCENARIOS)
    return REPORT_SCENARIOS if wording.is_free else SCENARIOS


def topics(talk: Talk) -> tuple[tuple[Scene, float], ...]:
    """Give the business that a call of this wording may be about, with its shares."""
    if not talk.wording.is_free:
        return business.TOPICS
    lines = talk.wording.pages[talk.language].lines
    beside = tuple((scene, share) for scene, share, key in BESIDE if key in lines)
    astray = scenes_astray.TOPICS if scenes_astray.NEEDED in lines else ()
    return (*business.TOPICS, *_TOPICS, *beside, *astray)


def in_vain(talk: Talk) -> tuple[Scene, ...]:
    """Give the ways in which business comes to nothing in this wording."""
    if not talk.wording.is_free:
        return business.IN_VAIN
    lines = talk.wording.pages[talk.language].lines
    too = tuple(scene for scene, key in _IN_VAIN_TOO if key in lines)
    astray = scenes_astray.IN_VAIN if scenes_astray.NEEDED in lines else ()
    return (*_IN_VAIN, *too, *astray)


def other_practitioner(talk: Talk) -> Deal:
    """Ask for one practitioner, who is away, and be booked with another."""
    wanted, at = business.a_practitioner(talk), business.a_moment(talk)
    who = business.a_practitioner(talk, but=wanted)
    talk.customer("booking.wish_who", **talk.called(wanted))
    talk.agent("booking.away", **talk.called(wanted))
    _settled(talk, at, who)
    return _booked(at, who, "another practitioner")


def referred(talk: Talk) -> Deal:
    """Be sent by one practitioner and booked with another."""
    sender, at = business.a_practitioner(talk), business.a_moment(talk)
    who = business.a_practitioner(talk, but=sender)
    talk.customer("booking.referred", **talk.called(sender))
    talk.agent("wait")
    _settled(talk, at, who)
    return _booked(at, who, "referred by another")


def rather(talk: Talk) -> Deal:
    """Be offered one practitioner and ask for another."""
    first, at = business.a_practitioner(talk), business.a_moment(talk)
    who = business.a_practitioner(talk, but=first)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(business.other_moment(talk, at), first))
    talk.customer("booking.rather", **talk.called(who))
    _settled(talk, at, who)
    return _booked(at, who, "rather another")


def first_after_all(talk: Talk) -> Deal:
    """Refuse an offer, refuse the next, and take the first."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("no")
    talk.agent("booking.offer", **talk.slots(business.other_moment(talk, at), who))
    talk.customer("booking.first_after_all")
    is_repeated = talk.rng.random() < 0.7  # noqa: PLR2004 # most agents repeat it
    if is_repeated:
        talk.agent("booking.done", **talk.slots(at, who))
    else:
        talk.agent("booking.done.short")
    deal = _booked(at, who, "first after all")
    if is_repeated:
        return deal
    said = {**deal.said, "appointment_at": LIKELY}
    return Deal(
        kind="booking", service=deal.service, appointment=at, practitioner=who,
        said=said, traps=deal.traps,
    )  # fmt: skip


def read_back_wrong(talk: Talk) -> Deal:
    """Have a wrong reading back put right."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    wrong = business.other_moment(talk, at)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done", **talk.slots(at, who))
    talk.customer("booking.readback", **_apart(talk, wrong))
    talk.agent("booking.readback_wrong", **_apart(talk, at))
    return _booked(at, who, "read back wrong")


def day_slip(talk: Talk) -> Deal:
    """Say a wrong day and mend it at once."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    wrong = business.other_day(talk, at.date())
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.slip_day", wrong=talk.day(wrong), right=talk.day(at.date()))
    return _booked(at, who, "slip of the day")


def two_prices(talk: Talk) -> Deal:
    """Ask the price of two things and buy one."""
    first, second = talk.rng.sample(talk.items(), 2)
    prices = {first: business.an_amount(talk)}
    prices[second] = business.other_amount(talk, prices[first])
    talk.customer("purchase.wish", item=talk.item(first))
    talk.agent("purchase.price", amount=talk.amount(prices[first]))
    talk.customer("purchase.other", item=talk.item(second))
    talk.agent("purchase.price", amount=talk.amount(prices[second]))
    bought = talk.rng.choice((first, second))
    talk.customer("purchase.take_first" if bought == first else "purchase.take_last")
    talk.agent("purchase.done")
    said = {"kind": SURE, "amount_eur": SURE, "service": LIKELY}
    if talk.rng.random() < 0.5:  # noqa: PLR2004 # half the agents sum up
        talk.agent("sum_up.money", amount=talk.amount(prices[bought]))
        talk.customer("sum_up.yes")
    else:
        said["amount_eur"] = LIKELY
    return Deal(
        kind="purchase", service=bought, amount=prices[bought], said=said,
        traps=("two prices",),
    )  # fmt: skip


def refund_of_a_part(talk: Talk) -> Deal:
    """Have less money back than was paid."""
    amount = business.an_amount(talk)
    talk.customer("refund.wish")
    talk.customer("refund.paid", wrong=talk.amount(amount + talk.rng.randint(5, 40)))
    talk.agent("wait")
    talk.agent("refund.done", amount=talk.amount(amount))
    talk.customer("refund.yes")
    said = {"kind": SURE, "amount_eur": SURE, "service": PERHAPS}
    return Deal(
        kind="refund", service="lasku", amount=amount, said=said, traps=("paid more",)
    )


def cancellation_with_fee(talk: Talk) -> Deal:
    """Cancel so late that it costs something."""
    at = business.a_moment(talk)
    talk.customer("cancellation.wish")
    talk.agent("cancellation.found", **talk.slots(at, None))
    talk.customer("cancellation.yes")
    talk.agent("cancellation.fee", fee=talk.amount(Decimal(talk.rng.randint(20, 60))))
    talk.customer("cancellation.fee_yes")
    talk.agent("cancellation.done")
    said = {"kind": SURE, "appointment_at": SURE, "service": PERHAPS}
    return Deal(
        kind="cancellation", service="vastaanotto", appointment=at, said=said,
        traps=("fee",),
    )  # fmt: skip


def thinks_over(talk: Talk) -> Deal:
    """Be offered a time and not take it yet."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("booking.think")
    return _not_booked(at, who, "thinks it over")


def on_leave(talk: Talk) -> Deal:
    """Want nobody but a practitioner who is away."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish_who", **talk.called(who))
    talk.agent("booking.leave", **talk.called(who))
    talk.customer("booking.wait_for")
    return _not_booked(at, who, "on leave")


def promised(talk: Talk) -> Deal:
    """Be promised a call back that is not this call."""
    at = business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.promise")
    return _not_booked(at, None, "promised")


def too_dear(talk: Talk) -> Deal:
    """Hear what a visit costs and let it be."""
    at = business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.customer("booking.price_ask")
    talk.agent("purchase.price", amount=talk.amount(business.an_amount(talk)))
    talk.customer("booking.too_dear")
    return _not_booked(at, None, "too dear")


def move_in_vain(talk: Talk) -> Deal:
    """Keep the old time, as the new one does not suit."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    old = business.other_moment(talk, at)
    talk.customer("rescheduling.wish", old=talk.moment(old))
    talk.agent("wait")
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("rescheduling.keep")
    talk.agent("rescheduling.kept")
    return _not_booked(at, who, "kept the old time", kind="rescheduling")


def cancel_in_vain(talk: Talk) -> Deal:
    """Hear of a fee and come after all."""
    at = business.a_moment(talk)
    talk.customer("cancellation.wish")
    talk.agent("cancellation.found", **talk.slots(at, None))
    talk.customer("cancellation.yes")
    talk.agent("cancellation.fee", fee=talk.amount(Decimal(talk.rng.randint(20, 60))))
    talk.customer("cancellation.keep")
    talk.agent("cancellation.kept")
    said = {"kind": NOT_DONE, "appointment_at": ANYTHING, "service": PERHAPS}
    return Deal(
        kind="cancellation", service="vastaanotto", appointment=at, said=said,
        is_done=False, traps=("kept it",),
    )  # fmt: skip


def pays_later(talk: Talk) -> Deal:
    """Hear the sum of an invoice and not pay it on the call."""
    amount = business.an_amount(talk)
    talk.customer("payment.wish")
    talk.agent("payment.amount", amount=talk.amount(amount))
    talk.customer("payment.later")
    talk.agent("payment.left")
    said = {"kind": NOT_DONE, "amount_eur": ANYTHING, "service": PERHAPS}
    return Deal(
        kind="payment", service="lasku", amount=amount, said=said, is_done=False,
        traps=("pays later",),
    )  # fmt: skip


def price_only(talk: Talk) -> Deal:
    """Ask a price for somebody else."""
    return _price_heard(talk, "purchase.just_asked", "price only")


def declined(talk: Talk) -> Deal:
    """Hear a price and not buy."""
    return _price_heard(talk, "purchase.leave", "declined")


def _price_heard(talk: Talk, last: str, trap: str) -> Deal:
    item, amount = talk.rng.choice(talk.items()), business.an_amount(talk)
    talk.customer("purchase.wish", item=talk.item(item))
    talk.agent("purchase.price", amount=talk.amount(amount))
    talk.customer(last)
    said = {"kind": NOT_DONE, "amount_eur": ANYTHING, "service": PERHAPS}
    return Deal(
        kind="purchase", service=item, amount=amount, said=said, is_done=False,
        traps=(trap,),
    )  # fmt: skip


def refund_pending(talk: Talk) -> Deal:
    """Ask for money back that nobody gives on the call."""
    amount = business.an_amount(talk)
    talk.customer("refund.wish")
    talk.agent("refund.pending")
    said = {"kind": NOT_DONE, "amount_eur": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="refund", service="lasku", amount=amount, said=said, is_done=False,
        traps=("refund pending",),
    )  # fmt: skip


def refused(talk: Talk) -> Deal:
    """Ask for a prescription that is not renewed."""
    talk.customer("prescription_renewal.wish")
    talk.agent("prescription_renewal.refused")
    return _let_be("prescription_renewal", "refused", service="resepti")


def complaint_dropped(talk: Talk) -> Deal:
    """Let off steam and want nothing written down."""
    talk.customer("complaint.wish")
    talk.agent("complaint.dropped")
    talk.customer("complaint.drop")
    return _let_be("complaint", "dropped")


def ban_left(talk: Talk) -> Deal:
    """Be told to turn the adverts off oneself."""
    talk.customer("marketing_ban.wish")
    talk.agent("marketing_ban.self")
    talk.customer("marketing_ban.left")
    return _let_be("marketing_ban", "left to the customer")


def elsewhere(talk: Talk) -> Deal:
    """Be passed on to another unit, which does it outside the call."""
    service = talk.rng.choice(("laboratorio", "fysioterapia"))
    at = business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service(service))
    talk.agent("elsewhere")
    talk.customer("elsewhere.yes")
    said = {"kind": ELSEWHERE, "appointment_at": ELSEWHERE, "service": PERHAPS}
    return Deal(
        kind="booking", service=service, appointment=at, said=said, is_done=False,
        traps=("elsewhere",),
    )  # fmt: skip


def taken_back(talk: Talk) -> Deal:
    """Have a time booked, and give it back before the call ends."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done", **talk.slots(at, who))
    talk.customer("taken_back")
    talk.agent("taken_back.done")
    return _not_booked(at, who, "taken back", moment=ANYTHING)


def in_line(talk: Talk) -> Deal:
    """Be put on a waiting list, as there is no time to be had."""
    at = business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("wait")
    talk.agent("in_line")
    talk.customer("in_line.yes")
    return _not_booked(at, None, "put in line")


def not_saved(talk: Talk) -> Deal:
    """Take a time that cannot be written down after all."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("not_saved")
    talk.customer("not_saved.yes")
    return _not_booked(at, who, "not saved", moment=ANYTHING)


def refund_refused(talk: Talk) -> Deal:
    """Ask for money back and be told no."""
    amount = business.an_amount(talk)
    talk.customer("refund.wish")
    talk.agent("wait")
    talk.agent("refund_refused")
    talk.customer("refund_refused.yes")
    said = {"kind": NOT_DONE, "amount_eur": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="refund", service="lasku", amount=amount, said=said, is_done=False,
        traps=("refund refused",),
    )  # fmt: skip


def _settled(talk: Talk, at: datetime, who: str) -> None:
    """Offer, accept and book a time, and now and then sum it up."""
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done", **talk.slots(at, who))
    if talk.rng.random() < 0.4:  # noqa: PLR2004 # some agents sum up
        talk.agent("sum_up.visit", **talk.slots(at, who))
        talk.customer("sum_up.yes")


def _apart(talk: Talk, at: datetime) -> dict[str, str]:
    day: date = at.date()
    return {"day": talk.day(day), "time": talk.clock(at.time())}


def _booked(at: datetime, who: str, trap: str) -> Deal:
    said = dict.fromkeys(("kind", "appointment_at", "practitioner"), SURE)
    return Deal(
        kind="booking", service="vastaanotto", appointment=at, practitioner=who,
        said={**said, "service": PERHAPS}, traps=(trap,),
    )  # fmt: skip


def _not_booked(
    at: datetime,
    who: str | None,
    trap: str,
    *,
    kind: str = "booking",
    moment: tuple[str, ...] = NOT_DONE,
) -> Deal:
    """Tell what is said of a visit that was not booked, its practitioner named."""
    said = {"kind": NOT_DONE, "appointment_at": moment, "service": PERHAPS}
    return Deal(
        kind=kind, service="vastaanotto", appointment=at, practitioner=who,
        said={**said, "practitioner": ANYTHING}, is_done=False, traps=(trap,),
    )  # fmt: skip


def _let_be(kind: str, trap: str, *, service: str | None = None) -> Deal:
    return Deal(
        kind=kind, service=service, said={"kind": NOT_DONE, "service": PERHAPS},
        is_done=False, traps=(trap,),
    )  # fmt: skip


_TOPICS: tuple[tuple[Scene, float], ...] = (
    (other_practitioner, 0.05),
    (referred, 0.03),
    (rather, 0.03),
    (first_after_all, 0.03),
    (read_back_wrong, 0.03),
    (day_slip, 0.02),
    (two_prices, 0.03),
    (refund_of_a_part, 0.02),
    (cancellation_with_fee, 0.03),
)
_IN_VAIN: tuple[Scene, ...] = (
    business.payment_failed, business.booking_in_vain, declined, thinks_over,
    on_leave, promised, too_dear, move_in_vain, cancel_in_vain, pays_later,
    price_only, refund_pending, refused, complaint_dropped, ban_left, elsewhere,
)  # fmt: skip
_IN_VAIN_TOO: tuple[tuple[Scene, str], ...] = (
    (taken_back, "taken_back"),
    (in_line, "in_line"),
    (not_saved, "not_saved"),
    (refund_refused, "refund_refused"),
)
"""Scenes of the wordings that have lines for them, by the line they need."""
