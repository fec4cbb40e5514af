"""Words beside a number that make it an amount, a date, a clock time or a reference.

Such numbers are what calls are about; hiding them would hide the transaction. Folded
by `speech.plain`; matched by their beginning, so that inflected forms count.
"""

import re

from rapidfuzz.distance import OSA

from transcribe.redaction.numbers import MAYBE, read_number
from transcribe.redaction.speech import Heard, folded, is_known

_AFTER = """
euro eur € sent cent snt prosent procent percent pilkku komma point kuuta kuun
tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu
marraskuu joulukuu vuott vuode vuosi viikko viikon päivä päivi tunti tunnin tuntia
minuut minut sekun kertaa kerran kappale henke aste milli gramm kilo metri litra
tablett januari februari mars april maj juni juli augusti september oktober november
december år vecko vecka dag timm gånger grader january february march june july august
october year week day days hour time minute second o'clock pm am tablet degrees pound
dollar krono keskipäivä yöllä illalla aamulla iltapäivä
"""
_BEFORE = """
kello klo klockan kl tasan puoli vartti vaille yli noin halv kvart past half quarter
till until hinta maksaa summa summan pris kostar costs price
"""
_REFERENCE = """
viite viitte laskun lasku tilausnumero tilauksen tilaus varausnumero varauksen
referens faktura fakturan beställning ordernummer bokningsnummer reference invoice
order booking tracking serial confirmation ticket version
"""
_MONTHS_BETWEEN = re.compile(r"\D*\d{1,2}\.\s?\d{1,2}\.(\d{2}|\d{4})?\D*")
_CLOCK = re.compile(r"\D*([01]?\d|2[0-4])[.:][0-5]\d\D*")
_MONEY = re.compile(r"[€$£]\s?\d|\d\s?[€$£%]")


_DAYS = folded(
    "maananta keskiviik torsta perjanta lauanta sunnunta måndag tisdag onsdag torsdag "
    "fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday"
)
_CLOCK_WORDS = folded("kello klock")
_FROM = ("asta", "esta")
"""`Kahdeksasta kuuteentoista`: opening hours; an identifier is said in no such case."""

_SHORTEST_FROM = 7
_PLACES = folded("huone kerrok kerros jonossa sija room floor queue våning rummet")
_AFTER_STEMS = folded(_AFTER)
_BEFORE_WORDS = frozenset(folded(_BEFORE))
_REFERENCE_STEMS = folded(_REFERENCE)
_SHORTEST_STEM = 4


def is_unit(word: Heard) -> bool:
    """Tell whether a word after a number makes it an amount, a date or a time."""
    return any(mark in word.text for mark in "€$£%") or _begins(word, _AFTER_STEMS)


def is_money(word: Heard) -> bool:
    """Tell whether a word is a currency: `euroa ja viisikymmentä`."""
    return word.plain.startswith(("euro", "eur", "kron", "dollar", "pound"))


def announces_quantity(word: Heard) -> bool:
    """Tell whether a word before a number makes it a clock time or a price."""
    return word.plain in _BEFORE_WORDS


def names_moment(word: Heard, language: str) -> bool:
    """Tell whether a word says that a time follows or began: `kello`, `torstaina`.

    Weekdays are heard within other words (`olisitorstaina`), `kello` with a letter
    wrong; a number that things begin from (`kahdeksasta kuuteen`) is opening hours.
    """
    if announces_quantity(word) or any(day in word.plain for day in _DAYS):
        return True
    if word.plain.startswith(_CLOCK_WORDS):
        return True
    if begins_from(word) and len(word.plain) >= _SHORTEST_FROM:
        return read_number(word.text, language).share >= MAYBE
    is_near = any(OSA.distance(word.plain, one) <= 1 for one in _CLOCK_WORDS)
    return is_near and not is_known(word.text, language)


def begins_from(word: Heard) -> bool:
    """Tell whether a number is in the case in which things begin: `kahdeksasta`."""
    return word.plain.endswith(_FROM)


def names_place(word: Heard) -> bool:
    """Tell whether a word is of a house, whose rooms and floors have numbers."""
    return _begins(word, _PLACES)


def names_reference(word: Heard) -> bool:
    """Tell whether a word announces the number of a thing, not of a person."""
    return _begins(word, _REFERENCE_STEMS)


def is_written_quantity(word: Heard) -> bool:
    """Tell whether the engine wrote a date, a clock time or money in one word."""
    text = word.text.strip(",;!?()")
    return bool(
        _MONTHS_BETWEEN.fullmatch(text)
        or _CLOCK.fullmatch(text.rstrip("."))
        or _MONEY.search(text)
    )


def _begins(word: Heard, stems: tuple[str, ...]) -> bool:
    return any(
        word.plain == stem
        or (len(stem) >= _SHORTEST_STEM and word.plain.startswith(stem))
        for stem in stems
    )
