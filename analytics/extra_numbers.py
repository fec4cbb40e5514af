"""Amounts and counts of own fields: the deductible, the number of visits, the room."""

from decimal import Decimal
from typing import Final

from rapidfuzz.distance import Levenshtein

from analytics.amount_finding import CLEAR_GAP, SURE_FIT
from analytics.amounts import HeardAmount, amount_forms
from analytics.extra_place import Place
from analytics.extra_values import Group, HeardValue, is_written
from analytics.folding import fold
from analytics.hearing import Passage
from analytics.lost_parts import may_be_misheard
from analytics.numerals import known_language
from analytics.reading import FieldReading, absent, unclear
from analytics.settled import Said, settle
from analytics.standing import Standing, standing_of
from custody.records.calls import PartyRole

LOOSE: Final = 0.8
"""Sureness of an amount with cents that nothing names: no other is likely the same."""
COUNTED: Final = 0.9


def read_extra_amount(text: str, place: Place) -> FieldReading:
    """Read an amount; of several of one transaction, only what is named as this one.

    Raises:
        ArithmeticError: the register's value is no amount.
    """
    expected = Decimal(text)
    heard = place.heard(Group.AMOUNT)
    named = [one for one in heard if place.is_own(one)]
    said = [_said_amount(one, expected, place) for one in named]
    said = [one for one in said if one.heard not in place.elsewhere]
    if said:
        return settle(said, place.language, is_undone=place.is_undone)
    if named:
        return unclear(named[-1].where, confidence=0.3)
    free = (one for one in heard if one.owner is None)
    nameless = (_said_amount(one, expected, place) for one in free)
    loose = [one for one in nameless if one.fits and one.is_clear]
    if not loose or text in place.elsewhere:
        return absent(0.7)
    if expected % 1:
        return settle(loose, place.language, sureness=LOOSE, is_undone=place.is_undone)
    return unclear(loose[-1].where, text)


def read_extra_count(text: str, place: Place) -> FieldReading:
    """Read a whole number beside the words that name it.

    Raises:
        ValueError: the register's value is no whole number.
    """
    expected = int(text)
    said = [
        _said_count(one, expected, place)
        for one in place.heard(Group.COUNT)
        if place.is_own(one)
    ]
    return settle(said, place.language, sureness=COUNTED, is_undone=place.is_undone)


def _said_count(one: HeardValue, expected: int, place: Place) -> Said:
    """Weigh a number; a customer may count anything: "I rang three times"."""
    standing = standing_of(one.where, place.hearing)
    fits = one.value == expected
    is_told = (
        standing is Standing.AGREED or one.where.stretch.party is not PartyRole.CUSTOMER
    )
    return Said(
        where=one.where,
        heard=str(one.value),
        standing=standing,
        fits=fits,
        is_clear=is_told and (fits or one.is_certain),
    )


def _said_amount(one: HeardValue, expected: Decimal, place: Place) -> Said:
    """Weigh an amount: another one must be unlike the expected one when misheard."""
    heard = one.source
    if not isinstance(heard, HeardAmount):  # pragma: no cover # amounts are read so
        raise TypeError
    fits = heard.value == expected
    is_money = not heard.is_bare or heard.value % 1 > 0
    is_other = (is_money and heard.is_certain) or (
        is_money
        and heard.is_clear
        and heard.fit >= SURE_FIT
        and not may_be_misheard(heard.value, expected, place.language)
        and heard.fit - _fit_of(expected, heard.where, place.language) >= CLEAR_GAP
    )
    return Said(
        where=one.where,
        heard=f"{heard.value:.2f}",
        standing=standing_of(one.where, place.hearing),
        fits=fits,
        is_clear=heard.is_clear if fits else is_other,
        fit=heard.fit,
    )


def _fit_of(expected: Decimal, where: Passage, language: str) -> float:
    """Say how well the expected amount would explain the same words."""
    if is_written(where):
        return 0.0
    text = "".join(fold(word) for word in where.quote.split())
    return max(
        Levenshtein.normalized_similarity(fold(form), text)
        for form in amount_forms(expected, known_language(language))
    )
