"""Amounts of money as they are said: "neljäkymmentäviisi euroa viisikymmentä senttiä".

Reads what stands before the word for the currency, in digits or in words, however the
recogniser spelled it, and the cents after it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from analytics.amount_words import WordAmount, amounts_in_words
from analytics.forms import FormTable, Reading
from analytics.hearing import Passage, Stretch, passage
from analytics.numerals import cardinal_forms, cardinals, small_cardinals
from analytics.written_numbers import MOST, fit_of_digits, read_written

_CURRENCY = {
    "fi": re.compile(r"e?ur(?:oa|oja|os|on|o|aja|a|en)|yuros?"),
    "sv": re.compile(r"e?uros?|yuros?"),
    "en": re.compile(r"(?<!fo)(?:e?uros?|yuros?)|youros?"),
}
"""The word euro in folded letters, as recognisers were seen to write it: euroa, euraa,
uroa, uraaja (euroa ja), euron, euros, euro; not in "four oh" and "four o'clock"."""
_CENTS = re.compile(r"(?:sen|ken|sem)[stp]+i?[ae]?|ore")
_TEEN_BEFORE = re.compile(r"(?<!\d)([1-9])to?ista?$")
_DIGITS_BEFORE = re.compile(r"(\d[\d.,]*)$")
_DIGITS_AFTER = re.compile(r"(?:ja|ant|och|ok|o)?(\d[\d.]*)")
_WRITTEN = re.compile(
    r"(?:[€$£]\s?(?P<left>\d{1,6}(?:[.,]\d{2})?))"
    r"|(?P<right>\d{1,6}(?:[.,]\d{2})?)\s?(?:€|e\b|eur\b|,-|:-)",
    re.IGNORECASE,
)
_TENS_BEFORE = re.compile(r"(?:(?P<tens>\d{1,3})(?:ja|ant|ok)?|(?<=[a-z])(?:ja|ant))$")
_AND_BEFORE = re.compile(r"(?:ja|ant|ok)$")
_AND = re.compile(r"ja|ant|och|ok|j")
CLEAR_FIT = 0.72
"""Share of a spoken number's letters that must be right for it to count as read."""
CLEAR_MARGIN = 0.08
"""How much better it must fit than any other number: one edit of a long one."""
LEAST_FIT = 0.55
"""Below this nothing of the kind was said."""
CENTS_FIT = 0.6
STRAY = 3
"""Letters between the euros and the cents that may belong to neither."""
BARE_CENTS_FIT = 0.9
"""Cents without a word for them are any number that happens to follow."""
LEAST_CENTS = 5
HUNDRED, TEN = 100, 10
EXACT_FIT = 0.97
"""From here on every letter was right, and a rival can only live on other words."""
EXACT_MARGIN = 0.03
CERTAIN_PROBABILITY = 0.95
"""The recogniser's own probability of every word, from which a value that is spelled
right and means one amount only is not another amount misheard."""


@dataclass(frozen=True, slots=True)
class HeardAmount:
    """One amount somebody named.

    Attributes:
        fit, margin: 0 to 1; 1 for digits that the recogniser wrote itself, and for
            words that it spelled right.
        is_bare: no word for money stood by it; it may be another kind of number.
        is_spelled: read letter for letter from words, not from digits.
    """

    value: Decimal
    fit: float
    margin: float
    where: Passage
    is_bare: bool = False
    is_spelled: bool = False

    @property
    def is_certain(self) -> bool:
        """Whether nothing but this value can have been said."""
        return (
            self.is_spelled
            and self.margin >= 1.0
            and self.where.least_probability >= CERTAIN_PROBABILITY
        )

    @property
    def is_clear(self) -> bool:
        """Whether this value and no other was heard."""
        enough = CLEAR_MARGIN if self.fit < EXACT_FIT else EXACT_MARGIN
        return self.fit >= CLEAR_FIT and self.margin >= enough


def read_amounts(stretch: Stretch, language: str) -> tuple[HeardAmount, ...]:
    """Read every amount of money in a stretch, in order of where it stands.

    Amounts without a word for money come too, marked as bare: what stands around
    them must tell whether money was meant.
    """
    exact = [
        _with_noisy_cents(_spelled(one), language)
        for one in amounts_in_words(stretch, language)
        if one.is_whole
    ]
    taken = [one for one in exact if not one.is_bare]
    noisy = [*_written(stretch), *_named(stretch, language, taken)]
    bare = [
        one
        for one in exact
        if one.is_bare and not any(_meet(one.where, other.where) for other in noisy)
    ]
    found = [*taken, *noisy, *bare]
    found.sort(key=lambda heard: (heard.where.first, -heard.fit))
    kept: list[HeardAmount] = []
    for heard in found:
        if kept and heard.where.first <= kept[-1].where.last:
            if heard.fit > kept[-1].fit:
                kept[-1] = heard
            continue
        kept.append(heard)
    return tuple(kept)


def _spelled(one: WordAmount) -> HeardAmount:
    return HeardAmount(
        value=one.value,
        fit=1.0,
        margin=1.0 if one.is_one else 0.0,
        where=one.where,
        is_bare=one.is_bare,
        is_spelled=True,
    )


def _with_noisy_cents(one: HeardAmount, language: str) -> HeardAmount:
    """Add cents that were misspelled after euros that were not."""
    stretch, last = one.where.stretch, one.where.last
    if one.is_bare or one.value % 1 or last + 1 >= len(stretch.words):
        return one
    if stretch.words[last].text[-1] in ".?!":
        return one
    cents = _cents_after(stretch, stretch.starts[last + 1], language)
    if cents is None:
        return one
    end = max(last, stretch.owners[min(cents.end, len(stretch.text)) - 1])
    return replace(
        one,
        value=one.value + Decimal(cents.value) / 100,
        fit=min(one.fit, cents.fit),
        margin=min(one.margin, cents.margin),
        where=Passage(stretch, one.where.first, end),
        is_spelled=False,
    )


def _meet(one: Passage, other: Passage) -> bool:
    return one.first <= other.last and other.first <= one.last


def amount_forms(value: Decimal, language: str) -> tuple[str, ...]:
    """Say an amount the ways people do, with and without the words for money."""
    euros, cents = divmod(int(value * 100), 100)
    words = cardinal_forms(euros, language)
    euro = {"fi": "euroa", "sv": "euro", "en": "euros"}[language]
    if not cents:
        return tuple(f"{word} {euro}" for word in words)
    cent = {"fi": "senttiä", "sv": "cent", "en": "cents"}[language]
    joint = {"fi": "ja", "sv": "och", "en": "and"}[language]
    small = cardinal_forms(cents, language)[0]
    return tuple(
        form
        for word in words
        for form in (
            f"{word} {euro} {joint} {small} {cent}",
            f"{word} {euro} {small} {cent}",
            f"{word} {euro} {small}",
            f"{word} {small}",
        )
    )


def _written(stretch: Stretch) -> Iterator[HeardAmount]:
    """Read amounts that the recogniser wrote with a sign, such as "€45.50"."""
    for index, word in enumerate(stretch.words):
        found = _WRITTEN.search(word.text)
        if found:
            digits = found["left"] or found["right"]
            where = Passage(stretch, index, index)
            fit = fit_of_digits(where, 1.0)
            yield HeardAmount(Decimal(digits.replace(",", ".")), fit, fit, where)


def _named(
    stretch: Stretch, language: str, taken: Sequence[HeardAmount]
) -> Iterator[HeardAmount]:
    """Read what stands around each word for money that no exact reading holds."""
    floor = 0
    for currency in _CURRENCY[language].finditer(stretch.text):
        if currency.start() < floor:
            continue
        word = stretch.owners[currency.start()]
        if any(one.where.first <= word <= one.where.last for one in taken):
            floor = currency.end()
            continue
        euros = _euros_before(stretch, currency.start(), language, floor)
        if euros is None:
            continue
        cents = _cents_after(stretch, currency.end(), language)
        value = Decimal(euros.value)
        fit, margin, end = euros.fit, euros.margin, currency.end()
        if cents is not None and value == int(value):
            value += Decimal(cents.value) / 100
            fit, margin = min(fit, cents.fit), min(margin, cents.margin)
            end = cents.end
        where = passage(stretch, euros.start, end)
        yield HeardAmount(value, fit_of_digits(where, fit), margin, where)
        floor = end


def _euros_before(
    stretch: Stretch, end: int, language: str, floor: int
) -> Reading[str] | None:
    teen = _TEEN_BEFORE.search(stretch.text[floor:end])
    if teen and language == "fi":
        value = str(int(teen[1]) + 10)
        return Reading(value, 0.85, 0.3, floor + teen.start(), end)
    written = _DIGITS_BEFORE.search(stretch.text[floor:end])
    if written:
        return _digits_before(stretch, written[1], (floor, end), language)
    heard = _spelled_before(stretch, end, language, floor)
    if heard is None or heard.fit < LEAST_FIT:
        return None
    return _with_what_precedes(stretch.text, heard, floor)


def _digits_before(
    stretch: Stretch, digits: str, span: tuple[int, int], language: str
) -> Reading[str] | None:
    """Read digits before the currency, with a spelled beginning: "kolmesataa 19"."""
    floor, end = span
    start = end - len(digits)
    number = read_written(digits, language)
    if number is None or number.value > MOST:
        return Reading("0", 0.0, 0.0, start, end)
    whole = Reading(
        str(number.value), number.fit, 1.0 if number.is_sure else 0.0, start, end
    )
    spelled = cardinals(language).read_before(
        stretch.text, start, edges=stretch.starts, floor=floor
    )
    if spelled is None or spelled.fit < CLEAR_FIT:
        return whole
    room = HUNDRED if spelled.value % HUNDRED == 0 else TEN
    if spelled.value >= TEN and spelled.value % room == 0 and number.value < room:
        both = str(spelled.value + number.value)
        return Reading(both, 0.9 * spelled.fit, spelled.margin, spelled.start, end)
    return replace(whole, margin=0.0)


def _spelled_before(
    stretch: Stretch, end: int, language: str, floor: int
) -> Reading[int] | None:
    """Read a number in words; a stray "ja" before "euroa" is the recogniser's own."""
    table = cardinals(language)
    heard = table.read_before(stretch.text, end, edges=stretch.starts, floor=floor)
    joint = _AND_BEFORE.search(stretch.text[floor:end])
    if joint is None:
        return heard
    stop = floor + joint.start()
    other = table.read_before(stretch.text, stop, edges=stretch.starts, floor=floor)
    if other is None or (heard is not None and heard.fit >= other.fit):
        return heard
    return other


def _with_what_precedes(text: str, heard: Reading[int], floor: int) -> Reading[str]:
    """Look at what stands before a spelled number that may be only its end.

    Recognisers write "yhdeksänkymmentäkahdeksan" as "90- ja kahdeksan" or lose the
    first half of it: with round tens before it the two are one number, after a bare
    "and" or other digits the beginning is not known.
    """
    whole = Reading(str(heard.value), heard.fit, heard.margin, heard.start, heard.end)
    tens = _TENS_BEFORE.search(text[floor : heard.start])
    if tens is None or heard.value >= HUNDRED:
        return whole
    start = floor + tens.start()
    if heard.value < TEN and tens["tens"] and not int(tens["tens"]) % 10:
        value = str(int(tens["tens"]) + heard.value)
        return Reading(value, min(heard.fit, 0.9), heard.margin, start, heard.end)
    return replace(whole, margin=0.0)


def _cents_after(stretch: Stretch, start: int, language: str) -> Reading[int] | None:
    text = stretch.text
    written = _DIGITS_AFTER.match(text, start)
    if written:
        number = read_written(written[1], language)
        mark = _CENTS.match(text, written.end())
        end = mark.end() if mark else written.end()
        if number is None or number.value >= HUNDRED:
            return Reading(0, 0.0, 0.0, start, end) if mark else None
        return Reading(int(number.value), number.fit, 1.0, start, end)
    table = small_cardinals(language)
    joint = _AND.match(text, start)
    floor = joint.end() if joint else start
    marks = _CENTS.finditer(text, floor, start + table.longest + 16)
    reads = [
        replace(read, end=mark.end())
        for mark in marks
        if (read := table.read_before(text, mark.start(), floor=floor)) is not None
        and read.fit >= CENTS_FIT
        and read.start - floor <= STRAY
    ]
    if reads:
        return max(reads, key=lambda read: read.fit * (read.end - read.start))
    return _bare_cents(stretch, start, table)


def _bare_cents(
    stretch: Stretch, start: int, table: FormTable[int]
) -> Reading[int] | None:
    """Read "forty-five euros fifty": a number that ends the stretch or its sentence."""
    read = table.read_after(stretch.text, start, edges=stretch.starts)
    if read is None or read.fit < BARE_CENTS_FIT or read.value < LEAST_CENTS:
        return None
    last = stretch.owners[read.end - 1]
    ends = last == len(stretch.words) - 1 or stretch.words[last].text[-1] in ".,?!"
    return read if ends else None
