"""Whose call it is: each possible customer weighed by what speaks for them.

A number, a name or a customer number alone can mislead: households share telephones,
names repeat, digits are misheard. Two of them that agree rarely do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from analytics.cells import birth_of
from analytics.hearing import Hearing
from analytics.introductions import Introduction
from analytics.names import full_name_fit
from custody.records.calls import Call, PartyRole
from custody.records.ids import CustomerId
from custody.records.register import Customer

SURE = 0.5
"""Least probability at which a call is said to be a customer's."""
LEAD = 0.15
"""How much likelier than the next one a customer must be."""
NAME_FIT = 0.78
"""Share of a full name's letters that must be heard; the golden transcripts' worst is
0.8 ("kaisa laaksonentässä")."""
NEAR_NAME = 0.04
"""How much worse than the best-fitting one a name may fit and be the one said: "Antti
Nieminen" is most of "Pentti Nieminen"."""
NUMBER_ALONE = 0.92
"""How often the owner of a number that is one customer's alone is the one on the line;
the rest is family, colleagues and withheld mistakes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """One customer that a call may be of.

    Attributes:
        probability: 0 to 1.
        reasons: in words, the strongest first; no name, no number.
    """

    customer_id: CustomerId
    probability: float
    reasons: tuple[str, ...] = field(default=())


def guess_customers(
    call: Call,
    hearing: Hearing,
    introduction: Introduction,
    possible: Iterable[Customer],
) -> tuple[Guess, ...]:
    """Weigh the possible customers of a call, the likeliest first.

    Args:
        call: the call.
        hearing: what was heard on it.
        introduction: what its caller said of themselves.
        possible: whoever shares the call's number, was named, or said a number of
            theirs.
    """
    people = tuple(possible)
    owners = [one for one in people if _has_number(one, call)]
    guesses = [
        _guess(one, people, owners, call, hearing, introduction) for one in people
    ]
    likely = [one for one in guesses if one.probability > 0.02]  # noqa: PLR2004 # less says nothing
    likely.sort(key=lambda one: (-one.probability, one.customer_id))
    return tuple(likely)


def chosen(guesses: Sequence[Guess]) -> Guess | None:
    """Say whose call it is, None when that is not clear."""
    if not guesses or guesses[0].probability < SURE:
        return None
    if len(guesses) > 1 and guesses[0].probability - guesses[1].probability < LEAD:
        return None
    return guesses[0]


def _guess(  # noqa: PLR0913, PLR0917 # everything that speaks for one person
    one: Customer,
    people: Sequence[Customer],
    owners: Sequence[Customer],
    call: Call,
    hearing: Hearing,
    introduction: Introduction,
) -> Guess:
    """Join independent evidence: each piece leaves a part of the doubt before it."""
    evidence = [
        *_by_reference(one, call),
        *_by_number(one, owners),
        *_by_introduction(one, introduction),
    ]
    name = _by_name(one, people, hearing)
    evidence += name
    doubt = 1.0
    for weight, _ in evidence:
        doubt *= 1.0 - weight
    evidence.sort(key=lambda piece: -piece[0])
    probability = 1.0 - doubt
    if not name and _another_named(one, owners or people, hearing):
        probability *= 0.4
    if _other_birth(one, people, introduction):
        probability *= 0.2
    return Guess(
        customer_id=one.customer_id,
        probability=round(probability, 4),
        reasons=tuple(reason for _, reason in evidence),
    )


def _has_number(one: Customer, call: Call) -> bool:
    return bool({call.caller, call.callee} & set(one.phones))


def _by_reference(one: Customer, call: Call) -> list[tuple[float, str]]:
    if call.customer_ref and call.customer_ref == one.customer_id:
        return [(0.97, "the switch names this customer")]
    return []


def _by_number(one: Customer, owners: Sequence[Customer]) -> list[tuple[float, str]]:
    if one not in owners:
        return []
    if len(owners) == 1:
        return [(NUMBER_ALONE, "the telephone number is this customer's alone")]
    weight = 0.85 / len(owners)
    return [(weight, f"the telephone number is shared by {len(owners)} customers")]


def _by_introduction(
    one: Customer, introduction: Introduction
) -> list[tuple[float, str]]:
    found: list[tuple[float, str]] = []
    digits = "".join(char for char in one.customer_id if char.isdigit())
    for said, fit in introduction.numbers:
        if len(digits) >= 3 and (said == digits or said.endswith(digits)):  # noqa: PLR2004 # fewer digits are said by chance
            found.append((0.9 * fit, "the customer number was said"))
            break
        near = len(said) == len(digits) >= 4 and Levenshtein.distance(said, digits) == 1  # noqa: PLR2004 # of three digits one is too many
        if near:
            found.append((0.35 * fit, "a number one digit from theirs was said"))
            break
    if one.henkilotunnus and one.henkilotunnus in introduction.codes:
        found.append((0.97, "the personal identity code was said"))
    if _birth(one) in introduction.births:
        found.append((0.8, "the date of birth was said"))
    return found


def _birth(one: Customer) -> str:
    """Give the ISO date of birth that an identity code tells, "" without one."""
    return birth_of(one.henkilotunnus).isoformat() if one.henkilotunnus else ""


def _other_birth(
    one: Customer, people: Sequence[Customer], introduction: Introduction
) -> bool:
    """Tell whether the date of birth that was said is another possible customer's."""
    own = _birth(one)
    if not own or own in introduction.births:
        return False
    return any(_birth(other) in introduction.births for other in people)


def _by_name(
    one: Customer, people: Sequence[Customer], hearing: Hearing
) -> list[tuple[float, str]]:
    fit = _name_fit(one, hearing)
    best = max((_name_fit(other, hearing) for other in people), default=0.0)
    if fit < max(NAME_FIT, best - NEAR_NAME):
        return []
    namesakes = sum(other.name.casefold() == one.name.casefold() for other in people)
    weight = 0.75 * min(1.0, (fit - 0.6) / 0.35) / namesakes
    if namesakes > 1:
        return [(weight, f"a name was said that {namesakes} customers bear")]
    return [(weight, "the customer's name was said")]


def _name_fit(one: Customer, hearing: Hearing) -> float:
    return max(
        (
            full_name_fit(one.name, stretch)[0]
            for stretch in hearing.stretches
            if stretch.party in {PartyRole.CUSTOMER, None}
        ),
        default=0.0,
    )


def _another_named(one: Customer, rivals: Sequence[Customer], hearing: Hearing) -> bool:
    """Tell whether another possible customer's name was clearly said instead."""
    return any(
        other.customer_id != one.customer_id
        and other.name.casefold() != one.name.casefold()
        and _name_fit(other, hearing) >= 0.88  # noqa: PLR2004 # all but one letter in nine
        for other in rivals
    )
