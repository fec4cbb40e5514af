"""Declarations heard on a call, and whether the register has them.

The reading stays the system's: each declaration carries its words and seconds, so that
a person can listen before anything is done about it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product

from analytics.declaration_phrases import IF, PATTERNS, REFUSALS, WRITTEN_AS, Pattern
from analytics.declared_business import declared_by_business
from analytics.declared_rights import RIGHTS, asks_for_rules, declared_rights
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.kind_finding import canonical_kind
from analytics.lexicon import NEGATION
from analytics.numerals import known_language
from analytics.phrases import Said, find_phrases, says
from analytics.standing import Standing, is_negated, is_question, standing_of
from custody.records.calls import Call, PartyRole
from custody.records.declarations import Declaration, DeclarationKind
from custody.records.ids import CustomerId, TransactionId
from custody.records.register import Transaction

LEAST_FIT = 0.86
"""Share of a phrase's letters that must be heard."""
MOST_WORDS_APART = 9
"""Words between what is wanted and what of; more, and they belong to two thoughts."""
MOST_SHARED = 2
"""Letters that a topic and an act may share."""
BEFORE_CALL = timedelta(minutes=5)
AFTER_CALL = timedelta(days=3)
"""The register has a declaration when an entry of its kind is written in this time."""
BY_US = 0.8
"""Weight of an agent's words: they may repeat what a caller said, or explain a rule."""
_SPECIFIC_FIRST = (
    DeclarationKind.OBJECTION,
    DeclarationKind.ERASURE_REQUEST,
    DeclarationKind.CONSENT_WITHDRAWAL,
    DeclarationKind.MARKETING_BAN,
    DeclarationKind.COMPLAINT,
    DeclarationKind.ADDRESS_CHANGE,
    DeclarationKind.ACCESS_REQUEST,
    DeclarationKind.CANCELLATION,
)
"""Whose words they are when two kinds rest on the same: "perua" takes a booking back,
and a consent all the more."""


def hear_declarations(hearing: Hearing) -> tuple[Declaration, ...]:
    """Find what was declared on a call: each kind once, where it was said best.

    The caller's own words outweigh the agent's repeating them.
    """
    language = known_language(hearing.language)
    said = [
        one
        for kind, patterns in PATTERNS.items()
        for one in _said(kind, patterns[language], hearing)
    ]
    spoken = {one.kind for one in said}
    said += [
        one
        for one in (*declared_by_business(hearing), *declared_rights(hearing))
        if one.kind not in spoken
    ]
    meant = _without_echoes(said)
    kinds = dict.fromkeys(one.kind for one in meant)
    found = (_best(one for one in meant if one.kind is kind) for kind in kinds)
    return tuple(one for one in found if one is not None)


def with_register(
    declarations: Iterable[Declaration],
    call: Call,
    customer_id: CustomerId | None,
    near: Iterable[Transaction],
    linked: Iterable[TransactionId],
) -> tuple[Declaration, ...]:
    """Name the register's entry of each declaration, where there is one.

    Args:
        declarations: what was heard.
        call: the call they were heard on.
        customer_id: whose call it is; None when nobody knows.
        near: transactions around the call, of anybody.
        linked: those the call is taken to be about.
    """
    sure = frozenset(linked)
    ended = call.started_at + timedelta(seconds=call.duration)
    written = [
        one
        for one in near
        if one.transaction_id in sure
        or (
            one.customer_id == customer_id
            and call.started_at - BEFORE_CALL <= one.occurred_at <= ended + AFTER_CALL
        )
    ]
    written.sort(key=lambda one: (one.transaction_id not in sure, one.occurred_at))
    return tuple(
        replace(one, transaction_id=_entry_of(one, written)) for one in declarations
    )


def _entry_of(
    declaration: Declaration, written: Iterable[Transaction]
) -> TransactionId | None:
    kinds = WRITTEN_AS[declaration.kind]
    return next(
        (one.transaction_id for one in written if canonical_kind(one.kind) in kinds),
        None,
    )


def _said(
    kind: DeclarationKind, patterns: Iterable[Pattern], hearing: Hearing
) -> Iterator[Declaration]:
    listed = tuple(patterns)
    for stretch in hearing.stretches:
        for pattern in listed:
            for fit, act, where in _places(pattern, stretch):
                weight = _weight(kind, act, where, hearing)
                if weight > 0:
                    yield Declaration(
                        kind=kind,
                        quote=where.quote,
                        party=stretch.party,
                        channel=stretch.channel,
                        start=where.start,
                        end=where.end,
                        confidence=round(fit * weight, 3),
                    )


def _places(
    pattern: Pattern, stretch: Stretch
) -> Iterator[tuple[float, Passage, Passage]]:
    """Give each place of a pattern: how well it fits, the act's words, all words."""
    topics = find_phrases(stretch, pattern.topic, least=LEAST_FIT)
    if not pattern.acts:
        yield from ((said.fit, said.where, said.where) for said in topics)
        return
    if not topics:
        return
    acts = find_phrases(stretch, pattern.acts, least=LEAST_FIT)
    for topic, act in product(topics, acts):
        if _is_one_thought(topic, act):
            first = min(topic.where.first, act.where.first)
            last = max(topic.where.last, act.where.last)
            yield min(topic.fit, act.fit), act.where, Passage(stretch, first, last)


def _is_one_thought(topic: Said, act: Said) -> bool:
    """Tell whether a topic and an act stand close together, in one sentence."""
    first, second = sorted((topic.where, act.where), key=lambda where: where.first)
    if _share_letters(topic, act) or second.first - first.last > MOST_WORDS_APART:
        return False
    _, sentence_end = sentence_of(first.stretch, first.last)
    return second.first <= sentence_end


def _share_letters(topic: Said, act: Said) -> bool:
    """Tell whether both were heard in the same letters: "nauhoitetaan" wants nothing.

    A letter or two may belong to both where words run into each other.
    """
    starts = [said.end - len(fold(said.phrase)) for said in (topic, act)]
    return min(topic.end, act.end) - max(starts) > MOST_SHARED


def _weight(
    kind: DeclarationKind, act: Passage, where: Passage, hearing: Hearing
) -> float:
    """Weigh how it was meant: 0 when denied, supposed, asked by us or refused."""
    language = known_language(hearing.language)
    if kind not in REFUSALS and _is_denied(act, language):
        return 0.0
    if _is_supposed(where, language):
        return 0.0
    if kind in RIGHTS and asks_for_rules(where, language):
        return 0.0
    by_us = where.stretch.party is PartyRole.AGENT
    if is_question(where, language) and by_us:
        return 0.9 if standing_of(where, hearing) is Standing.AGREED else 0.0
    return BY_US if by_us else 1.0


def _is_denied(act: Passage, language: str) -> bool:
    """Tell "I don't want" from "I want": a "not" before the act, or heard as of it."""
    words = act.stretch.words[act.first : act.last + 1]
    return is_negated(act, language) or any(
        says(word.text, NEGATION[language]) for word in words
    )


def _is_supposed(where: Passage, language: str) -> bool:
    """Tell "if you want to cancel" from "I want to cancel"."""
    first, _ = sentence_of(where.stretch, where.first)
    lead = where.stretch.words[first : where.first]
    return says(" ".join(word.text for word in lead), IF[language])


def _best(found: Iterable[Declaration]) -> Declaration | None:
    return max(
        found,
        key=lambda one: (one.confidence, one.end - one.start, -one.start),
        default=None,
    )


def _without_echoes(found: Iterable[Declaration]) -> tuple[Declaration, ...]:
    """Let every word speak for one kind only, the most specific."""
    kept: list[Declaration] = []
    for one in sorted(
        found,
        key=lambda one: (_SPECIFIC_FIRST.index(one.kind), -one.confidence),
    ):
        if not any(_overlaps(one, other) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.start))


def _overlaps(one: Declaration, other: Declaration) -> bool:
    return (
        one.channel == other.channel and one.start < other.end and other.start < one.end
    )
