"""Was the amount in the register the amount agreed to on the call?"""

from dataclasses import dataclass, replace
from decimal import Decimal

from rapidfuzz.distance import Levenshtein

from analytics.amounts import HeardAmount, amount_forms, read_amounts
from analytics.first_offers import taken_up
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, sentence_of
from analytics.lexicon import PRICE_WORDS
from analytics.lost_parts import may_be_misheard
from analytics.misheard_amounts import read_misheard_amount
from analytics.numerals import known_language
from analytics.phrases import find_phrases, says_stem
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.standing import Standing, is_correction, is_negated, standing_of
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

SURE_FIT = 0.9
"""A value heard once and unlike the register's must be nearly letter-perfect."""
ECHO_FIT = 0.75
"""Fit from which a faint second mention counts as an echo of the first."""
GUESSED_PROBABILITY = 0.1
"""The recogniser's own probability below which it filled silence with a number."""
TWICE = 2
LEAST_FORM = 12
"""Letters of the shortest amount that is sought without a word for money."""
CLEAR_GAP = 0.1
"""How much worse the expected amount must explain the words heard: 98 against 89 is
four letters of 24."""
PRICE_SECONDS = 20.0
"""A price is named at most so many seconds after it was asked for."""
DAY_HOURS, HOUR_MINUTES = 24, 60
LOOSE_FIT = 0.95
"""Fit of the expected amount said without a word for money."""


@dataclass(frozen=True, slots=True)
class _Named:
    amount: HeardAmount
    standing: Standing

    @property
    def start(self) -> float:
        return self.amount.where.start


def read_amount(expected: Decimal, hearing: Hearing, beside: Beside) -> FieldReading:
    """Read an amount: the last agreed value decides, offers before it do not."""
    reading = _read(expected, hearing, beside)
    is_settled = reading.verdict in _SETTLED
    if is_settled and not _is_customers(reading):
        return reading
    misheard = read_misheard_amount(expected, hearing, beside)
    if misheard is None:
        return reading
    if (
        is_settled
        and misheard.where is not None
        and misheard.verdict is Verdict.CONTRADICTED is not reading.verdict
    ):
        return unclear(misheard.where, misheard.heard)
    if misheard.verdict in _SETTLED or reading.verdict is Verdict.ABSENT:
        return misheard
    return reading


_SETTLED = frozenset({Verdict.CONFIRMED, Verdict.CONTRADICTED})


def _is_customers(reading: FieldReading) -> bool:
    """Tell whether a verdict rests on a customer's own words, and not on consent.

    "Online it said fifty-three" settles little when the agent was misheard.
    """
    return (
        reading.where is not None and reading.where.stretch.party is PartyRole.CUSTOMER
    )


def _read(expected: Decimal, hearing: Hearing, beside: Beside) -> FieldReading:
    heard = _all_named(expected, hearing)
    named = [one for one in heard if one.standing not in _PUT_ASIDE]
    clear = [one for one in named if one.amount.is_clear]
    same = [one for one in clear if one.amount.value == expected]
    other = [
        one
        for one in named
        if one.amount.value != expected
        and (one.amount.is_clear or _is_near_exact(one))
        and (one.amount.is_certain or not one.amount.is_bare)
        and one.amount.value not in beside.amounts
        and one.standing.holds
    ]
    if same:
        return _same_heard(same, other, hearing)
    if other:
        return _only_other_heard(
            expected, other, named, known_language(hearing.language)
        )
    if named:
        best = max(named, key=lambda one: one.amount.fit)
        return unclear(best.amount.where, confidence=best.amount.fit / 2)
    refused = [one for one in heard if one.standing is Standing.REFUSED]
    if refused:
        last = refused[-1]
        return unclear(last.amount.where, _text(last), 0.3)
    return absent()


_PUT_ASIDE = frozenset({Standing.NEGATED, Standing.REFUSED})


def _is_near_exact(one: _Named) -> bool:
    """Tell whether a value was heard so well that it is hardly the expected one.

    Whether it is 98 or 88 may stay open; that it is not 89 does not.
    """
    return one.amount.fit >= SURE_FIT and one.amount.margin > 0


def _all_named(expected: Decimal, hearing: Hearing) -> list[_Named]:
    language = known_language(hearing.language)
    heard: list[HeardAmount] = []
    for stretch in hearing.stretches:
        read = [
            one
            for one in read_amounts(stretch, language)
            if not one.is_bare or _is_money(one, hearing, language)
        ]
        heard.extend(read)
        bare = [
            form
            for form in amount_forms(expected, language)[3::4]
            if len(form) >= LEAST_FORM
        ]
        heard.extend(
            HeardAmount(expected, said.fit, 0.15, said.where)
            for said in find_phrases(stretch, bare, least=LOOSE_FIT)[:1]
            if not any(_meet(one.where, said.where) for one in read)
        )
    named = [_Named(one, standing_of(one.where, hearing)) for one in heard]
    named.sort(key=lambda one: one.start)
    taken = taken_up([one.amount.where for one in named], hearing)
    if taken is not None:
        named[taken.stands] = replace(named[taken.stands], standing=Standing.AGREED)
        named[taken.falls] = replace(named[taken.falls], standing=Standing.REFUSED)
    return named


def _is_money(one: HeardAmount, hearing: Hearing, language: str) -> bool:
    """Tell whether a number without a word for money was an amount.

    Two numbers ("sixty-four twenty") are one when a price was spoken of shortly
    before; one number only when its own sentence speaks of a price. What can be a
    time of day must stand in such a sentence, too.
    """
    first, last = sentence_of(one.where.stretch, one.where.last)
    words = one.where.stretch.words[first : last + 1]
    if says_stem(" ".join(word.text for word in words), PRICE_WORDS[language]):
        return True
    is_time = one.value < DAY_HOURS and one.value % 1 * 100 < HOUR_MINUTES
    if is_time or not one.value % 1:
        return False
    earlier = " ".join(
        word.text
        for stretch in hearing.stretches
        for word in stretch.words
        if one.where.start - PRICE_SECONDS <= word.start < one.where.start
    )
    return says_stem(earlier, PRICE_WORDS[language])


def _meet(one: Passage, other: Passage) -> bool:
    return one.first <= other.last and other.first <= one.last


def _same_heard(
    same: list[_Named], other: list[_Named], hearing: Hearing
) -> FieldReading:
    held = [one for one in same if one.standing.holds]
    instead = [
        one for one in other if one.amount.is_certain and one.start > same[-1].start
    ]
    if not held and instead:
        return _contradicted(instead[-1])
    if not held:
        return unclear(same[-1].amount.where, _text(same[-1]), 0.5)
    last = held[-1]
    later = [one for one in other if one.start > last.start]
    if not later:
        agreed = any(one.standing is Standing.AGREED for one in held)
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=min(1.0, last.amount.fit * (1.0 if agreed else 0.95)),
            heard=_text(last),
            where=last.amount.where,
        )
    final = later[-1]
    language = known_language(hearing.language)
    replaced = (
        is_correction(final.amount.where, language)
        or is_negated(last.amount.where, language)
        or (final.standing is Standing.AGREED and last.standing is not Standing.AGREED)
    )
    if replaced and final.amount.fit >= SURE_FIT:
        return _contradicted(final)
    return unclear(final.amount.where, _text(final))


def _only_other_heard(
    expected: Decimal, other: list[_Named], named: list[_Named], language: str
) -> FieldReading:
    final = other[-1]
    if final.amount.is_certain and not final.amount.is_bare:
        return _contradicted(final, 0.9)
    if final.amount.is_certain and final.amount.value % 1:
        return _contradicted(final, 0.8)
    if final.amount.where.least_probability < GUESSED_PROBABILITY:
        return unclear(final.amount.where, _text(final))
    times = _times_heard(final.amount.value, named)
    values = {one.amount.value for one in other}
    doubted = any(
        not one.amount.is_clear and one.amount.value == expected for one in named
    )
    is_sure = final.amount.fit >= SURE_FIT or times >= TWICE
    is_alone = len(values) == 1 or times >= TWICE or final.standing is Standing.AGREED
    if (
        is_sure
        and is_alone
        and not doubted
        and not may_be_misheard(final.amount.value, expected, language)
        and final.amount.fit - _fit_of(expected, final, language) >= CLEAR_GAP
    ):
        return _contradicted(final, 0.95 if times >= TWICE else 0.85)
    return unclear(final.amount.where, _text(final))


def _fit_of(expected: Decimal, final: _Named, language: str) -> float:
    """Say how well the expected amount would explain the same words."""
    text = "".join(fold(word) for word in final.amount.where.quote.split())
    if any(char.isdigit() for char in text):
        return 0.0
    return max(
        Levenshtein.normalized_similarity(fold(form), text)
        for form in amount_forms(expected, language)
    )


def _times_heard(value: Decimal, named: list[_Named]) -> int:
    """Count the stretches in which a value was heard, faint echoes included."""
    return len(
        {
            one.amount.where.stretch.index
            for one in named
            if one.amount.value == value and one.amount.fit >= ECHO_FIT
        }
    )


def _contradicted(final: _Named, confidence: float = 0.85) -> FieldReading:
    return FieldReading(
        verdict=Verdict.CONTRADICTED,
        confidence=confidence * final.amount.fit,
        heard=_text(final),
        where=final.amount.where,
    )


def _text(one: _Named) -> str:
    return f"{one.amount.value:.2f}"
