"""How a call begins: who speaks, and how the caller says who they are."""

from collections.abc import Callable

from scripts.made_calls.made_call import MadeCall
from scripts.made_calls.people import MadeCustomer
from scripts.made_calls.talk import Talk

LARGEST_HOUSEHOLD = 3
"""People on one number above which it is a company's."""


def greet(call: MadeCall, talk: Talk) -> None:
    """Let the two say who they are, by whatever number they speak from."""
    rng = talk.rng
    if call.is_outbound:
        _greet_outbound(call, talk)
        return
    has_notice = rng.random() < 0.7  # noqa: PLR2004 # some agents forget
    kind = "greeting.notice" if has_notice else "greeting.plain"
    talk.agent(kind, agent=call.agent)
    customer = call.customer
    if customer is None:
        call.caller = f"+35845{5550000 + rng.randrange(9999):07}"
        call.is_knowable = True  # that it is nobody's
        talk.customer("intro.plain")
        return
    _introduce(call, talk, customer)


def _greet_outbound(call: MadeCall, talk: Talk) -> None:
    customer = call.customer
    call.callee = customer.phone if customer else None
    talk.agent("greeting.outbound", agent=call.agent)
    talk.customer("answer.named", name=customer.name if customer else "")
    call.is_knowable = True


def _introduce(call: MadeCall, talk: Talk, customer: MadeCustomer) -> None:
    """Say a name, a customer number or a date of birth, as the number demands."""
    way = talk.rng.choices(
        ("own", "strange", "withheld"), (0.82, 0.06, 0.12)
    )[0]  # fmt: skip
    if customer.phone is None and way == "own":
        way = "strange"
    if way == "own":
        call.caller = customer.phone
        _named_or_not(call, talk, customer)
        return
    if way == "strange":
        call.caller = f"+35850{5550000 + talk.rng.randrange(9999):07}"
        call.traps.append("unknown number")
    how = talk.rng.choices(("number", "birth", "name"), (0.45, 0.35, 0.2))[0]
    _TELL[how](call, talk, customer)


def _named_or_not(call: MadeCall, talk: Talk, customer: MadeCustomer) -> None:
    is_named = talk.rng.random() < 0.85  # noqa: PLR2004 # most say their name
    if is_named:
        talk.customer("intro.named", name=customer.name)
    else:
        talk.customer("intro.plain")
    call.is_knowable = is_named or customer.group == 1
    if customer.group > 1:
        shared = "company" if customer.group > LARGEST_HOUSEHOLD else "household"
        call.traps.append(f"{shared} number")


def _by_number(call: MadeCall, talk: Talk, customer: MadeCustomer) -> None:
    if talk.rng.random() < 0.5:  # noqa: PLR2004 # half say a name, too
        talk.customer("intro.named", name=customer.name)
    else:
        talk.customer("intro.plain")
    talk.agent("id.ask")
    talk.customer("id.tell", digits=talk.digits(customer.customer_id))
    talk.agent("thanks")
    call.is_knowable = True


def _by_birth(call: MadeCall, talk: Talk, customer: MadeCustomer) -> None:
    talk.customer("intro.plain")
    talk.agent("birth.ask")
    born = talk.birth(customer.born_on)
    talk.customer("birth.tell", name=customer.name, birth=born)
    talk.agent("thanks")
    call.is_knowable = True


def _by_name(call: MadeCall, talk: Talk, customer: MadeCustomer) -> None:
    talk.customer("intro.named", name=customer.name)
    call.is_knowable = False  # names repeat; the business may still tell


_TELL: dict[str, Callable[[MadeCall, Talk, MadeCustomer], None]] = {
    "number": _by_number,
    "birth": _by_birth,
    "name": _by_name,
}
