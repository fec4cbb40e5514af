"""Whose call it is and what it may be about, asked of the catalogue and the mart.

What is asked is decided by the pure files of this room; all legs of a conversation are
read together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from analytics.customers import Guess, guess_customers
from analytics.desk import AnalyticsDesk
from analytics.findings import read_findings
from analytics.hearing import Hearing, hear
from analytics.introductions import Introduction, joined, read_introduction
from analytics.legs import Leg, conversation
from analytics.link_evidence import DIM, Told
from analytics.links import Weighed, weigh_all
from analytics.mart import (
    candidates,
    customers_by_birth,
    customers_by_henkilotunnus,
    customers_by_name,
    practitioners,
)
from analytics.own_fields import with_own_fields
from analytics.reading import Beside
from custody.catalogue.register import (
    customer_by_id,
    customers,
    customers_by_phone,
    transactions,
)
from custody.records.calls import Call
from custody.records.ids import CustomerId, TransactionId
from custody.records.register import Customer, Transaction
from custody.records.transcripts import Transcript

MAX_CANDIDATES = 400
"""Transactions read against one call at most; the nearest in time are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """What a call may be of and about.

    Attributes:
        guesses: possible customers, the likeliest first.
        weighed: possible transactions, each with what this call's own words say of it.
    """

    guesses: tuple[Guess, ...] = field(repr=False)
    weighed: tuple[Weighed, ...] = field(repr=False)


def laid_out(call: Call, transcript: Transcript, desk: AnalyticsDesk) -> Hearing:
    """Lay a call's transcript out for reading."""
    return hear(
        transcript, started_at=call.started_at, zone=desk.zone, duration=call.duration
    )


def weigh_call(
    call: Call,
    transcript: Transcript,
    hearing: Hearing,
    legs: Sequence[Leg],
    *,
    desk: AnalyticsDesk,
) -> Linking:
    """Weigh everybody a call may be of, and everything it may be about.

    Args:
        call: the call.
        transcript: as people have set it right.
        hearing: the same, laid out.
        legs: of its conversation, the others.
        desk: catalogue, mart and settings.
    """
    whole, text = conversation(call, transcript, legs)
    heard = laid_out(whole, text, desk) if legs else hearing
    introduction = joined(
        read_introduction(one)
        for one in (
            hearing,
            *(laid_out(leg.call, leg.transcript, desk) for leg in legs),
        )
    )
    guesses = _customers(whole, heard, introduction, desk)
    agents = [one.agent for one in (call, *(leg.call for leg in legs)) if one.agent]
    near = _transactions(whole, tuple(dict.fromkeys(agents)), guesses, desk)
    names = practitioners(desk)
    besides = [_beside(one, near, names, desk) for one in near]
    read = [
        (one, read_findings(one, heard, beside))
        for one, beside in zip(near, besides, strict=True)
    ]
    told = Told(guesses, is_dim=heard.mean_probability < DIM)
    weighed = weigh_all(read, whole, told, agents)
    if legs:
        weighed = tuple(
            replace(one, findings=read_findings(one.transaction, hearing, beside))
            for one, beside in zip(weighed, besides, strict=True)
        )
    return Linking(guesses=guesses, weighed=weighed)


def _customers(
    call: Call, hearing: Hearing, introduction: Introduction, desk: AnalyticsDesk
) -> tuple[Guess, ...]:
    by_number = _by_number(call, introduction, desk)
    named: tuple[CustomerId, ...] = ()
    if len(by_number) != 1:
        # With one owner of the number a namesake elsewhere could only mislead.
        named = (
            *customers_by_name(desk, introduction.skeletons),
            *customers_by_birth(desk, introduction.births),
        )
    coded = customers_by_henkilotunnus(desk, introduction.codes)
    known = {one.customer_id for one in by_number}
    with desk.catalogue.reading() as read:
        others = list(customers(read, ids=({*named, *coded} - known)))
    return guess_customers(call, hearing, introduction, (*by_number, *others))


def _by_number(
    call: Call, introduction: Introduction, desk: AnalyticsDesk
) -> tuple[Customer, ...]:
    """Read whoever has the call's number, or a customer number that was said."""
    with desk.catalogue.reading() as read:
        found = [
            customer
            for phone in dict.fromkeys((call.caller, call.callee))
            if phone
            for customer in customers_by_phone(read, phone)
        ]
        ids = [call.customer_ref, *(digits for digits, _ in introduction.numbers)]
        found += [
            customer
            for one in dict.fromkeys(ids)
            if one and (customer := customer_by_id(read, CustomerId(one)))
        ]
    return tuple({one.customer_id: one for one in found}.values())


def _transactions(
    call: Call, agents: Sequence[str], guesses: Sequence[Guess], desk: AnalyticsDesk
) -> list[Transaction]:
    ended_at = call.started_at + timedelta(seconds=call.duration)
    ids = {
        one.transaction_id
        for agent in agents or (None,)
        for one in candidates(
            desk,
            customer_ids=[one.customer_id for one in guesses],
            agent=agent,
            began=call.started_at,
            ended=ended_at,
        )
    }
    ids |= {TransactionId(one) for one in call.transaction_refs}
    with desk.catalogue.reading() as read:
        listed = list(transactions(read, ids=ids))
    listed.sort(key=lambda one: abs(one.occurred_at - call.started_at))
    return listed[:MAX_CANDIDATES]


def _beside(
    transaction: Transaction,
    near: Iterable[Transaction],
    names: tuple[str, ...],
    desk: AnalyticsDesk,
) -> Beside:
    """Gather what the customer's other transactions may have been named for."""
    others = [
        one
        for one in near
        if one.transaction_id != transaction.transaction_id
        and one.customer_id == transaction.customer_id
    ]
    beside = Beside(
        zone=desk.zone,
        country=desk.settings.country,
        amounts=frozenset(
            one.amount_eur for one in others if one.amount_eur is not None
        ),
        appointments=frozenset(
            one.appointment_at for one in others if one.appointment_at is not None
        ),
        practitioners=names,
        services=tuple(sorted({one.service for one in near if one.service})),
        kinds=frozenset(one.kind for one in others),
        own_services=frozenset(one.service for one in others if one.service),
        own_practitioners=frozenset(
            one.practitioner for one in others if one.practitioner
        ),
    )
    return with_own_fields(beside, transaction, tuple(desk.settings.fields.values()))
