"""Was the amount in the register the amount agreed to on the call?"""

from dataclasses import dataclass
from decimal import Decimal

from analytics.amounts import HeardAmount, amount_forms, read_amounts
from analytics.hearing import Hearing
from analytics.numerals import known_language
from analytics.phrases import find_phrases
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.standing import Standing, is_correction, standing_of
from custody.records.findings import Verdict

SURE_FIT = 0.92
"""A value heard once and unlike the register's must be nearly letter-perfect."""
LOOSE_FIT = 0.92
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
    named = _all_named(expected, hearing)
    clear = [one for one in named if one.amount.is_clear]
    same = [one for one in clear if one.amount.value == expected]
    other = [
        one
        for one in clear
        if one.amount.value != expected
        and one.amount.value not in beside.amounts
        and one.standing.holds
    ]
    if same:
        return _same_heard(same, other, hearing)
    if other:
        return _only_other_heard(expected, other, named)
    if named:
        best = max(named, key=lambda one: one.amount.fit)
        return unclear(best.amount.where, confidence=best.amount.fit / 2)
    return absent()


def _all_named(expected: Decimal, hearing: Hearing) -> list[_Named]:
    language = known_language(hearing.language)
    heard: list[HeardAmount] = []
    for stretch in hearing.stretches:
        read = read_amounts(stretch, language)
        heard.extend(read)
        if any(one.value == expected for one in read):
            continue
        forms = [form for form in amount_forms(expected, language) if len(form) > 11]
        for said in find_phrases(stretch, forms, least=LOOSE_FIT)[:1]:
            taken = any(
                one.is_clear
                and one.where.first <= said.where.last
                and said.where.first <= one.where.last
                for one in read
            )
            if not taken:
                heard.append(HeardAmount(expected, said.fit, 0.15, said.where))
    named = [_Named(one, standing_of(one.where, hearing)) for one in heard]
    named.sort(key=lambda one: one.start)
    return [
        one
        for one in named
        if one.standing not in {Standing.NEGATED, Standing.REFUSED}
    ]


def _same_heard(
    same: list[_Named], other: list[_Named], hearing: Hearing
) -> FieldReading:
    held = [one for one in same if one.standing.holds]
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
    replaced = is_correction(final.amount.where, language) or (
        final.standing is Standing.AGREED and last.standing is not Standing.AGREED
    )
    if replaced and final.amount.fit >= SURE_FIT:
        return _contradicted(final)
    return unclear(final.amount.where, _text(final))


def _only_other_heard(
    expected: Decimal, other: list[_Named], named: list[_Named]
) -> FieldReading:
    final = other[-1]
    times = sum(one.amount.value == final.amount.value for one in other)
    values = {one.amount.value for one in other}
    doubted = any(
        not one.amount.is_clear and one.amount.value == expected for one in named
    )
    is_sure = final.amount.fit >= SURE_FIT or times >= 2
    is_alone = len(values) == 1 or times >= 2 or final.standing is Standing.AGREED
    if is_sure and is_alone and not doubted and not _is_tail(final, expected):
        return _contradicted(final, 0.95 if times >= 2 else 0.85)
    return unclear(final.amount.where, _text(final))


def _is_tail(final: _Named, expected: Decimal) -> bool:
    """Tell whether what was heard is the end of the expected number, cut off.

    Voice activity that starts late makes "eight euros" of "ninety-eight euros".
    """
    euros, heard = int(expected), int(final.amount.value)
    return heard < euros and any(
        euros % ten == heard for ten in (10, 100, 1000) if heard < ten
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
