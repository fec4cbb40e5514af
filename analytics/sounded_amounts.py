"""Amounts in misheard letters: the register's, or one that is easily taken for it.

Not every amount is held against a text: the register's own, and those that differ from
it by one figure, by two that changed places, or by what recognisers lose. Any other
amount is left to exact reading.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import numpy as np

from analytics.folding import fold
from analytics.hearing import Passage, Stretch
from analytics.month_days import alike
from analytics.numerals import cardinal_forms
from analytics.sounded_values import Sounded, probability, readings
from analytics.sounds import SoundTable
from analytics.spelled_digits import Spelled, spell

HUNDRED, TEN = 100, 10
MOST_HUNDREDS = 10
LEAST_GAIN = 20.0
"""Log-odds from which an amount was said, eight letters right."""
LARGE, SELDOM = 400, 4.0
"""Log-odds against amounts larger than this, unless one was expected: "tasan sata" is
near "yhdeksänsataa"."""
LEAST_CENTS = 9.0
"""Log-odds from which cents follow the euros: four letters right."""
CENTS_WITHIN = 46
"""Letters after the euros in which the cents end."""
_SIGNS = {
    "fi": ("euroa", "senttiä"),
    "sv": ("euro", "cent"),
    "en": ("euros", "cents"),
}
_MONEY = re.compile("e?ur[aeo]|uros")
SIGN_FIT, OWN_FIT = 75.0, 62.0
"""Percent of letters of a word for money, or of the register's amount, that show where
an amount may stand."""
BEFORE, BEHIND = 50, 50


@dataclass(frozen=True, slots=True)
class SoundedAmount:
    """An amount that letters say.

    Attributes:
        fit: probability that it was this one rather than the next.
        has_money: a word for money was heard in it.
    """

    value: Decimal
    fit: float
    where: Passage
    has_money: bool


def sound_out_amounts(
    stretch: Stretch, language: str, expected: Decimal
) -> Iterator[SoundedAmount]:
    """Read every place of a stretch that holds the amount or one like it."""
    euros, cents = divmod(int(expected * HUNDRED), HUNDRED)
    spelled = spell(stretch, language)
    table = _euro_sounds(euros, language)
    against = np.array(
        [SELDOM if one > max(LARGE, euros) else 0.0 for one in table.values],
        dtype=np.float32,
    )
    for part in _parts(spelled, euros, language):
        forms = table.form_gains(part.text)
        for read in readings(table, forms, LEAST_GAIN, against=against):
            yield _with_cents(read, part, cents, language)


def _parts(spelled: Spelled, euros: int, language: str) -> Iterator[Spelled]:
    """Cut out what lies about a word for money, or letters like the amount's own."""
    own = cardinal_forms(euros, language)[0]
    spans = [
        (max(0, start - BEFORE), end + BEHIND)
        for sign in _SIGNS[language]
        for start, end, _ in alike(spelled.text, sign, least=SIGN_FIT)
    ]
    spans += [
        (max(0, start - TEN), end + BEHIND)
        for start, end, _ in alike(spelled.text, fold(own), least=OWN_FIT)
    ]
    yield from spelled.parts(spans)


def _with_cents(
    read: Sounded[int], part: Spelled, expected: int, language: str
) -> SoundedAmount:
    """Read the cents after the euros, which "no cents" must be outdone by."""
    table = _cent_sounds(expected, language)
    tail = part.text[read.end : read.end + CENTS_WITHIN]
    if _ends_sentence(part, read.end):
        tail = ""
    opening = np.full(len(tail) + 1, -60.0, dtype=np.float32)
    opening[:3] = 0.0
    gains = table.value_gains(table.form_gains(tail, opening))
    best = gains.max(axis=0)
    order = np.argsort(best)[::-1]
    first, second = float(best[order[0]]), float(best[order[1]])
    end = read.end + int(gains[:, order[0]].argmax())
    has_money = bool(_MONEY.search(part.text[read.start : read.end + 3]))
    if first < LEAST_CENTS:
        fit = read.fit * probability(LEAST_CENTS - max(first, 0.0))
        where = part.passage(read.start, read.end)
        return SoundedAmount(Decimal(read.value), fit, where, has_money)
    cents = table.values[int(order[0])]
    fit = read.fit * probability(first - max(second, LEAST_CENTS / 2))
    value = Decimal(read.value) + Decimal(cents) / HUNDRED
    return SoundedAmount(value, fit, part.passage(read.start, end), has_money=True)


def _ends_sentence(part: Spelled, end: int) -> bool:
    word = part.stretch.words[part.owners[max(0, end - 1)]]
    return word.text[-1] in ".?!"


@lru_cache(maxsize=64)
def _euro_sounds(euros: int, language: str) -> SoundTable[int]:
    """Give the whole euros and those like them, with and without the word."""
    word = _SIGNS[language][0]
    return SoundTable(
        (
            (form, value)
            for value in sorted(_like(euros))
            for said in cardinal_forms(value, language)[:2]
            for form in (f"{said} {word}", said)
        ),
        language,
    )


def _like(euros: int) -> set[int]:
    """Give whole numbers that differ by one figure, a swap, or a lost part."""
    last, rest = euros % HUNDRED, euros - euros % HUNDRED
    found = {euros, rest + last % TEN * TEN + last // TEN, last % TEN}
    found |= {euros - euros % TEN + unit for unit in range(TEN)}
    found |= {euros - last + TEN * tens + euros % TEN for tens in range(TEN)}
    found |= {last + HUNDRED * hundreds for hundreds in range(MOST_HUNDREDS)}
    found |= {euros + TEN, euros - TEN, euros + 5, euros - 5, euros + 1, euros - 1}
    if TEN < last < 2 * TEN:
        found.add(rest + (last - TEN) * TEN)  # fifteen, fifty
    elif last % TEN == 0:
        found.add(rest + last // TEN + TEN)
    return {value for value in found if value > 0}


@lru_cache(maxsize=64)
def _cent_sounds(expected: int, language: str) -> SoundTable[int]:
    """Give the cents that prices have and those that were expected."""
    word = _SIGNS[language][1]
    joint = {"fi": "ja", "sv": "och", "en": "and"}[language]
    half = {"fi": "ja puoli euroa", "sv": "och en halv euro", "en": "and a half euros"}
    values = sorted({*range(5, HUNDRED, 5), expected} - {0})
    forms = [
        (form, value)
        for value in values
        for said in cardinal_forms(value, language)[:1]
        for form in (said, f"{said} {word}", f"{joint} {said} {word}",
                     f"{joint} {said}")
    ]  # fmt: skip
    return SoundTable([*forms, (half[language], 50)], language)
