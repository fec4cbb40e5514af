"""The stage `analyse`: whose call it is, what it is about, what it says of that.

Reads and writes; the deciding is done by the pure files of this room. Runs again at any
time with the same end: everything it writes replaces what it wrote before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from analytics.customers import Guess, chosen, guess_customers
from analytics.declarations import hear_declarations, with_register
from analytics.desk import AnalyticsDesk
from analytics.findings import read_findings
from analytics.hearing import Hearing, hear
from analytics.introductions import Introduction, read_introduction
from analytics.links import Weighed, claimed, weigh
from analytics.mart import (
    candidates,
    customers_by_birth,
    customers_by_henkilotunnus,
    customers_by_name,
    practitioners,
    refresh_call,
)
from analytics.measures import measure
from analytics.notice import read_notice
from analytics.reading import Beside
from analytics.rules.evaluation import evaluate
from analytics.rules.rules_file import house_rules
from custody.catalogue.calls import call_by_id
from custody.catalogue.corrections import corrected_transcript_of
from custody.catalogue.declarations import put_declarations
from custody.catalogue.findings import put_analysis
from custody.catalogue.register import (
    customer_by_id,
    customers,
    customers_by_phone,
    transactions,
)
from custody.catalogue.rule_outcomes import put_rule_outcomes
from custody.errors import TranscriptMissingError
from custody.records.calls import Call
from custody.records.ids import CallId, CustomerId, TransactionId
from custody.records.register import Customer, Transaction
from custody.records.transcripts import Transcript

MAX_CANDIDATES = 400
"""Transactions read against one call at most; the nearest in time are taken."""
FOLLOWS = 0.9
"""Score of a link from which a call of unknown customer is taken to be of its own."""


def analyse_call(call_id: CallId, *, desk: AnalyticsDesk) -> None:
    """Analyse one call and write all that comes of it in one transaction.

    Raises:
        CallMissingError: there is no such call.
        TranscriptMissingError: it was not transcribed yet.
        RulesUnreadableError, RuleInvalidError: the house's rules cannot be used.
        MartUnavailableError, MartRebuildError: the mart cannot be used just now.
    """
    call, transcript = _read(call_id, desk)
    hearing = _heard(call, transcript, desk)
    guesses = _customers(call, hearing, desk)
    weighed = _weighed(call, hearing, guesses, desk)
    linked = claimed(weighed)
    customer_id, reasons = _whose(guesses, linked)
    declarations = with_register(
        hear_declarations(hearing),
        call,
        customer_id,
        [one.transaction for one in weighed],
        [one.transaction.transaction_id for one in linked],
    )
    outcomes = evaluate(hearing, house_rules(desk.settings))
    with desk.catalogue.writing() as work:
        put_analysis(
            work,
            call_id,
            customer_id=customer_id,
            customer_reasons=reasons,
            links=[one.link for one in linked],
            findings=[finding for one in linked for finding in one.findings],
            notice=read_notice(
                hearing,
                played_at=call.notice_played_at,
                recording_began_at=call.started_at,
            ),
            measures=measure(transcript, call.duration),
            now=desk.clock(),
        )
        put_declarations(work, call_id, declarations)
        put_rule_outcomes(work, call_id, outcomes)
    refresh_call(desk, call_id)


def heard_call(call_id: CallId, *, desk: AnalyticsDesk) -> Hearing:
    """Give what was heard on a call, as people have set it right.

    Raises:
        CallMissingError: there is no such call.
        TranscriptMissingError: it was not transcribed yet.
    """
    call, transcript = _read(call_id, desk)
    return _heard(call, transcript, desk)


def _heard(call: Call, transcript: Transcript, desk: AnalyticsDesk) -> Hearing:
    return hear(
        transcript, started_at=call.started_at, zone=desk.zone, duration=call.duration
    )


def _read(call_id: CallId, desk: AnalyticsDesk) -> tuple[Call, Transcript]:
    with desk.catalogue.reading() as read:
        call = call_by_id(read, call_id)
        transcript = corrected_transcript_of(read, call_id)
    if transcript is None:
        raise TranscriptMissingError(call_id)
    return call, replace(transcript, language=transcript.language or call.language)


def _customers(call: Call, hearing: Hearing, desk: AnalyticsDesk) -> tuple[Guess, ...]:
    introduction = read_introduction(hearing)
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


def _weighed(
    call: Call,
    hearing: Hearing,
    guesses: Sequence[Guess],
    desk: AnalyticsDesk,
) -> list[Weighed]:
    near = _transactions(call, guesses, desk)
    names = practitioners(desk)
    return [
        weigh(
            one,
            read_findings(one, hearing, _beside(one, near, names, desk)),
            call,
            guesses,
        )
        for one in near
    ]


def _transactions(
    call: Call, guesses: Sequence[Guess], desk: AnalyticsDesk
) -> list[Transaction]:
    ended_at = call.started_at + timedelta(seconds=call.duration)
    found = candidates(
        desk,
        customer_ids=[one.customer_id for one in guesses],
        agent=call.agent,
        began=call.started_at,
        ended=ended_at,
    )
    ids = {one.transaction_id for one in found}
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
    return Beside(
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


def _whose(
    guesses: Sequence[Guess], linked: Sequence[Weighed]
) -> tuple[CustomerId | None, tuple[str, ...]]:
    """Say whose call it is; a strong link may tell what nothing else did."""
    own = chosen(guesses)
    if own is not None:
        return own.customer_id, own.reasons
    if linked and linked[0].link.score >= FOLLOWS:
        transaction = linked[0].transaction
        return transaction.customer_id, (
            "what was said on the call is in this customer's transaction",
        )
    return None, ()
