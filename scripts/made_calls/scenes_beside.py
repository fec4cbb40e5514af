"""Scenes in which a value comes in pieces or is settled in a roundabout way.

A wording has them that has lines for them. Each begins with the customer's wish, as
those of `scenes.py` do.
"""

from collections.abc import Callable
from datetime import datetime

from scripts.made_calls import business
from scripts.made_calls.business import LIKELY, PERHAPS, SURE, Deal
from scripts.made_calls.talk import Talk

Scene = Callable[[Talk], Deal]


def day_then_hour(talk: Talk) -> Deal:
    """Agree on a day, talk of something else, and agree on the hour."""
    at = business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.day_offer", day=talk.day(at.date()))
    talk.customer("booking.day_yes")
    talk.exchange("chat.ask", "chat.tell")
    talk.agent("wait")
    talk.customer("filler")
    talk.agent("booking.hour_offer", time=talk.clock(at.time()))
    talk.customer("yes")
    talk.agent("booking.done.short")
    return _booked(at, None, "day first")


def counter_hour(talk: Talk) -> Deal:
    """Be offered one hour and get another of the same day."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    first = datetime.combine(at.date(), business.other_time(talk, at.time()))
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(first, who))
    talk.customer("booking.counter", time=talk.clock(at.time()))
    talk.agent("booking.counter_yes")
    if talk.rng.random() < 0.5:  # noqa: PLR2004 # half the agents repeat it
        talk.agent("booking.done", **talk.slots(at, who))
    else:
        talk.agent("booking.done.short")
    return _booked(at, who, "counter-offer")


def misheard(talk: Talk) -> Deal:
    """Be heard wrongly, and put right by whoever offered."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    wrong = business.other_time(talk, at.time())
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("booking.misheard", time=talk.clock(wrong))
    talk.agent("booking.misheard_right", time=talk.clock(at.time()))
    talk.customer("yes")
    talk.agent("booking.done.short")
    return _booked(at, who, "misheard")


def in_parts(talk: Talk) -> Deal:
    """Pay two things in one sum."""
    first, second = business.an_amount(talk), business.an_amount(talk)
    amount = first + second
    while amount >= 290 or second == first:  # noqa: PLR2004 # what the forms can say
        first, second = business.an_amount(talk), business.an_amount(talk)
        amount = first + second
    talk.customer("payment.wish")
    parts = {"first": talk.amount(first), "second": talk.amount(second)}
    talk.agent("payment.parts", **parts, amount=talk.amount(amount))
    talk.customer("payment.agree")
    talk.agent("payment.done")
    return Deal(
        kind="payment", service="lasku", amount=amount, traps=("in parts",),
        said={"kind": SURE, "amount_eur": SURE, "service": PERHAPS},
    )  # fmt: skip


def reference_mended(talk: Talk) -> Deal:
    """Be told a wrong reference and then the right one."""
    amount = business.an_amount(talk)
    reference = f"26-{talk.rng.randint(100, 99999):05}"
    wrong = reference[:-1] + str((int(reference[-1]) + talk.rng.randint(1, 9)) % 10)
    talk.customer("payment.wish")
    talk.agent("payment.amount", amount=talk.amount(amount))
    talk.agent("payment.reference", digits=talk.digits(wrong))
    talk.agent("payment.reference_mended", digits=talk.digits(reference))
    talk.customer("payment.agree")
    talk.agent("payment.done")
    said = dict.fromkeys(("kind", "amount_eur", "reference"), SURE)
    return Deal(
        kind="payment", service="lasku", amount=amount, reference=reference,
        said={**said, "service": PERHAPS}, traps=("reference mended",),
    )  # fmt: skip


def _booked(at: datetime, who: str | None, trap: str) -> Deal:
    said = {"kind": SURE, "appointment_at": SURE, "service": PERHAPS}
    if who:
        said["practitioner"] = SURE if trap != "misheard" else LIKELY
    return Deal(
        kind="booking", service="vastaanotto", appointment=at, practitioner=who,
        said=said, traps=(trap,),
    )  # fmt: skip


BESIDE: tuple[tuple[Scene, float, str], ...] = (
    (day_then_hour, 0.04, "booking.day_offer"),
    (counter_hour, 0.04, "booking.counter"),
    (misheard, 0.03, "booking.misheard"),
    (in_parts, 0.03, "payment.parts"),
    (reference_mended, 0.02, "payment.reference_mended"),
)
"""Scenes with their shares, and the line that a wording needs for each."""
