"""Was a misheard amount the register's? Decided by how likely it is.

What the agent named, or the other party agreed to, counts; two mentions say more than
one, and what comes last holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from analytics.hearing import Hearing, sentence_of
from analytics.lexicon import PRICE_WORDS
from analytics.lost_parts import may_be_misheard
from analytics.numerals import known_language
from analytics.phrases import says_stem
from analytics.reading import Beside, FieldReading, unclear
from analytics.sounded_amounts import SoundedAmount, sound_out_amounts
from analytics.standing import Standing, standing_of
from analytics.written_numbers import fit_of_digits
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

RIGHT = 0.75
"""Probability from which an amount counts as the register's."""
OTHER = 0.97
"""Probability from which it is another one."""
FAINT = 0.5
"""Probability from which a mention speaks for its value beside another one."""
_PUT_ASIDE = frozenset({Standing.NEGATED, Standing.REFUSED})


@dataclass(frozen=True, slots=True)
class _Mention:
    amount: SoundedAmount
    standing: Standing

    @property
    def counts(self) -> bool:
        """Whether it was put forward by who may: the agent, or by consent."""
        if not self.standing.holds:
            return False
        said_by = self.amount.where.stretch.party
        return said_by is not PartyRole.CUSTOMER or self.standing is Standing.AGREED


def read_misheard_amount(
    expected: Decimal, hearing: Hearing, beside: Beside
) -> FieldReading | None:
    """Read an amount by what its letters most likely were.

    Returns:
        None when no amount like it was heard at all.
    """
    mentions = [
        one
        for one in _mentions(expected, hearing)
        if one.standing not in _PUT_ASIDE and one.amount.value not in beside.amounts
    ]
    counted = [one for one in mentions if one.counts]
    right = [one for one in counted if one.amount.value == expected]
    wrong = [one for one in counted if one.amount.value != expected]
    if right and _together(right) >= RIGHT:
        return _right_heard(right, wrong)
    if not mentions:
        return None
    seen = any(one.amount.value == expected for one in mentions)
    if wrong and not seen:
        final = wrong[-1]
        same = [one for one in wrong if one.amount.value == final.amount.value]
        sure = _together(same)
        language = known_language(hearing.language)
        lost = may_be_misheard(final.amount.value, expected, language)
        lost = lost or fit_of_digits(final.amount.where, 1.0) < 1.0
        if sure >= OTHER and final.amount.has_money and not lost:
            return FieldReading(
                verdict=Verdict.CONTRADICTED,
                confidence=0.9 * sure,
                heard=f"{final.amount.value:.2f}",
                where=final.amount.where,
            )
    best = max(mentions, key=lambda one: one.amount.fit)
    return unclear(best.amount.where, f"{best.amount.value:.2f}", best.amount.fit / 2)


def _mentions(expected: Decimal, hearing: Hearing) -> list[_Mention]:
    language = known_language(hearing.language)
    found = [
        _Mention(one, standing_of(one.where, hearing))
        for stretch in hearing.stretches
        for one in sound_out_amounts(stretch, language, expected)
        if one.fit >= FAINT and (one.has_money or _is_priced(one, language))
    ]
    found.sort(key=lambda one: one.amount.where.start)
    return found


def _is_priced(one: SoundedAmount, language: str) -> bool:
    """Tell whether a price is spoken of in the sentence of an amount without euros."""
    stretch = one.where.stretch
    first, last = sentence_of(stretch, one.where.last)
    words = stretch.words[first : last + 1]
    return says_stem(" ".join(word.text for word in words), PRICE_WORDS[language])


def _together(mentions: Sequence[_Mention]) -> float:
    doubt = 1.0
    for one in mentions:
        doubt *= 1.0 - one.amount.fit
    return 1.0 - doubt


def _right_heard(right: Sequence[_Mention], wrong: Sequence[_Mention]) -> FieldReading:
    last = right[-1]
    later = [
        one
        for one in wrong
        if one.amount.where.start > last.amount.where.start and one.amount.fit >= OTHER
    ]
    if later:
        final = later[-1].amount
        return unclear(final.where, f"{final.value:.2f}")
    return FieldReading(
        verdict=Verdict.CONFIRMED,
        confidence=_together(right),
        heard=f"{last.amount.value:.2f}",
        where=last.amount.where,
    )
