"""Scenes in which a talk goes otherwise than it began, and what is only declared.

A wording has them that has lines for them. Business begins with the customer's wish, as
that of `scenes.py` does; a declaration is no business and leaves no transaction.
"""

from collections.abc import Callable
from decimal import Decimal

from scripts.made_calls import business
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
from scripts.made_calls.talk import Talk
from scripts.made_calls.wording import Wording

Scene = Callable[[Talk], Deal]
_SHARE_DECLARING = 0.12
LOST = "lost on hold"
"""The trap of a call that nobody ends: the line is gone."""
_ANYTHING = (UNCLEAR, CONFIRMED, ABSENT, CONTRADICTED)


def shares(
    wording: Wording, known: tuple[tuple[str, float], ...]
) -> tuple[tuple[str, float], ...]:
    """Give scenarios their shares: who has more to declare declares more often."""
    if not all(NEEDED_TOO in page.lines for page in wording.pages.values()):
        return known
    own = {"declared": _SHARE_DECLARING}
    return tuple((name, own.get(name, share)) for name, share in known)


def for_family(talk: Talk) -> Deal:
    """Book an appointment for somebody at home."""
    at, service = business.a_moment(talk), talk.rng.choice(talk.services())
    who = business.a_practitioner(talk) if service == "vastaanotto" else None
    talk.customer("booking.wish_family", service=talk.service(service))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done", **talk.slots(at, who))
    said = {"kind": SURE, "appointment_at": SURE, "service": LIKELY}
    if who:
        said |= {"practitioner": SURE, "service": PERHAPS}
    return Deal(
        kind="booking", service=service, appointment=at, practitioner=who, said=said,
        traps=("for family",),
    )  # fmt: skip


def twice_refused(talk: Talk) -> Deal:
    """Refuse two offers and take the third."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    for _ in range(2):
        first = business.other_moment(talk, at)
        talk.agent("booking.offer", **talk.slots(first, who))
        talk.customer("no")
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("yes")
    talk.agent("booking.done.short")
    said = dict.fromkeys(("kind", "appointment_at", "practitioner"), SURE)
    return Deal(
        kind="booking", service="vastaanotto", appointment=at, practitioner=who,
        said={**said, "service": PERHAPS}, traps=("refused twice",),
    )  # fmt: skip


def needs_referral(talk: Talk) -> Deal:
    """Ask for what nobody gets without a referral."""
    return _not_to_be_had(talk, "booking.referral", "booking.referral_yes", "referral")


def system_down(talk: Talk) -> Deal:
    """Ask for an appointment when nothing works."""
    keys = "booking.system_down", "booking.system_down_yes"
    return _not_to_be_had(talk, *keys, "system down")


def lost_on_hold(talk: Talk) -> Deal:
    """Be offered a time, ask something, and be lost on hold."""
    who, at = business.a_practitioner(talk), business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service("vastaanotto"))
    talk.agent("booking.offer", **talk.slots(at, who))
    talk.customer("booking.rather", **talk.called(who))
    talk.agent("booking.lost_hold")
    talk.customer("booking.lost_end")
    said = {"kind": NOT_DONE, "appointment_at": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="booking", service="vastaanotto", appointment=at, practitioner=who,
        said={**said, "practitioner": _ANYTHING}, is_done=False, traps=(LOST,),
    )  # fmt: skip


def quoted_only(talk: Talk) -> Deal:
    """Hear what a bill will come to, which nobody charges yet."""
    amount = business.an_amount(talk)
    talk.customer("payment.wish")
    talk.agent("payment.quoted", amount=talk.amount(amount))
    talk.customer("payment.quoted_yes")
    return _unpaid(amount, "quoted only")


def retracted(talk: Talk) -> Deal:
    """Agree to pay, and stop it before it is charged."""
    amount = business.an_amount(talk)
    talk.customer("payment.wish")
    talk.agent("payment.amount", amount=talk.amount(amount))
    talk.customer("payment.agree")
    talk.customer("payment.retract")
    talk.agent("payment.retracted")
    return _unpaid(amount, "retracted")


def move_unmade(talk: Talk) -> Deal:
    """Ask for another time, and need none before any is offered."""
    at = business.a_moment(talk)
    old = business.other_moment(talk, at)
    talk.customer("rescheduling.wish", old=talk.moment(old))
    talk.agent("wait")
    talk.customer("rescheduling.mind")
    talk.agent("rescheduling.kept")
    said = {"kind": NOT_DONE, "appointment_at": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="rescheduling", service="vastaanotto", appointment=at, said=said,
        is_done=False, traps=("needs none",),
    )  # fmt: skip


def another_in_vain(talk: Talk, service: str) -> Deal:
    """Ask for a second appointment of the same call, and get none."""
    at = business.a_moment(talk)
    talk.customer("booking.twin_more", service=talk.service(service))
    talk.agent("booking.twin_no")
    talk.customer("booking.twin_no_yes")
    said = {"kind": NOT_DONE, "appointment_at": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="booking", service=service, appointment=at, said=said, is_done=False,
        traps=("second in vain",),
    )  # fmt: skip


def declaration(talk: Talk) -> tuple[str | None, str]:
    """Declare something that is no transaction, or only ask about it.

    Returns:
        What was declared, None for a question; and the trap that was laid.
    """
    known = talk.wording.pages[talk.language].lines
    too = _DECLARATIONS_TOO if NEEDED_TOO in known else ()
    what, ask, tell, trap = talk.rng.choice((*_DECLARATIONS, *too))
    if what is None:
        talk.exchange(ask, tell, asks="customer")
    else:
        talk.customer(ask)
        talk.agent(tell)
    return what, trap


def _not_to_be_had(talk: Talk, no: str, well: str, trap: str) -> Deal:
    service = talk.rng.choice(("laboratorio", "fysioterapia", "vastaanotto"))
    at = business.a_moment(talk)
    talk.customer("booking.wish", service=talk.service(service))
    talk.agent("wait")
    talk.exchange(no, well)
    said = {"kind": NOT_DONE, "appointment_at": NOT_DONE, "service": PERHAPS}
    return Deal(
        kind="booking", service=service, appointment=at, said=said, is_done=False,
        traps=(trap,),
    )  # fmt: skip


def _unpaid(amount: Decimal, trap: str) -> Deal:
    said = {"kind": NOT_DONE, "amount_eur": _ANYTHING, "service": PERHAPS}
    return Deal(
        kind="payment", service="lasku", amount=amount, said=said, is_done=False,
        traps=(trap,),
    )  # fmt: skip


NEEDED = "booking.wish_family"
"""The line that a wording needs for these scenes."""
TOPICS: tuple[tuple[Scene, float], ...] = ((for_family, 0.05), (twice_refused, 0.04))
IN_VAIN: tuple[Scene, ...] = (
    needs_referral, system_down, lost_on_hold, quoted_only, retracted, move_unmade,
)  # fmt: skip
_DECLARATIONS: tuple[tuple[str | None, str, str, str], ...] = (
    ("consent_withdrawal", "consent.wish", "consent.done", "consent withdrawn"),
    ("access_request", "access.wish", "access.done", "asked to see"),
    (None, "consent.ask", "consent.told", "asked about consent"),
    (None, "access.ask", "access.told", "asked about records"),
    (None, "address_change.later", "address_change.later_told", "moves later"),
)
_DECLARATIONS_TOO: tuple[tuple[str | None, str, str, str], ...] = (
    ("erasure_request", "erasure.wish", "erasure.done", "wants erasure"),
    ("objection", "objection.wish", "objection.done", "objects"),
    (None, "erasure.ask", "erasure.told", "asked about erasure"),
    (None, "objection.ask", "objection.told", "asked about objecting"),
    (None, "ban.astray", "ban.astray_told", "others' letters"),
    (None, "declared.done_before", "declared.done_before_told", "done before"),
)
NEEDED_TOO = "erasure.wish"
"""The line that a wording needs for these declarations."""
