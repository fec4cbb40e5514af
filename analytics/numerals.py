"""Number words of Finnish, Swedish and English as people say them, not as spelled.

The words come from num2words; to them are added what it does not know: the spoken
short forms ("neljäkytviis", "seittemän"), inflections, and English without "and".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from num2words import num2words

from analytics.forms import FormTable

HUNDRED, TWENTY = 100, 20
LANGUAGES = ("fi", "sv", "en")
_SHORT_FI = (
    ("kymmentä", "kyt"),
    ("yhdeksän", "yheksän"),
    ("kahdeksan", "kaheksan"),
    ("seitsemän", "seittemän"),
    ("viisi", "viis"),
    ("kuusi", "kuus"),
    ("yksi", "yks"),
    ("kaksi", "kaks"),
    ("toista", "toist"),
)
_ROUND = tuple(range(1000, 10000, 50))


def known_language(language: str) -> str:
    """Give the language itself, or Finnish when we have no number words for it."""
    return language if language in LANGUAGES else "fi"


@lru_cache(maxsize=8192)
def cardinal_forms(number: int, language: str) -> tuple[str, ...]:
    """Say a whole number the ways people do; the spelled form comes first."""
    spelled = str(num2words(number, lang=language))
    forms = [spelled, *_variants(spelled, number, language)]
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=256)
def ordinal_forms(number: int, language: str) -> tuple[str, ...]:
    """Say an ordinal as it stands in a date, inflected where the language inflects."""
    if language != "fi":
        word = str(num2words(number, lang=language, to="ordinal"))
        return (word, *((f"den {word}",) if language == "sv" else (f"the {word}",)))
    cases = ("nominative", "partitive", "essive", "genitive")
    forms = [
        str(num2words(number, lang="fi", to="ordinal", case=case)) for case in cases
    ]
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=4)
def cardinals(language: str) -> FormTable[int]:
    """Every whole number to a thousand, and the round ones to ten thousand."""
    return FormTable(
        (form, number)
        for number in (*range(1000), *_ROUND)
        for form in cardinal_forms(number, language)
    )


@lru_cache(maxsize=4)
def small_cardinals(language: str) -> FormTable[int]:
    """Whole numbers below a hundred: cents, minutes."""
    return FormTable(
        (form, number)
        for number in range(100)
        for form in cardinal_forms(number, language)
    )


@lru_cache(maxsize=4)
def days_of_month(language: str) -> FormTable[int]:
    """The days 1 to 31 as said before a month, ordinals and plain numbers."""
    return FormTable(
        (form, day)
        for day in range(1, 32)
        for form in (*ordinal_forms(day, language), *cardinal_forms(day, language)[:1])
    )


@lru_cache(maxsize=4)
def digits(language: str) -> FormTable[str]:
    """The ten digits, as said one by one; their short forms included."""
    extra = _EXTRA_DIGITS[language]
    return FormTable(
        (form, str(digit))
        for digit in range(10)
        for form in (*cardinal_forms(digit, language), *extra.get(str(digit), ()))
    )


_EXTRA_DIGITS: dict[str, dict[str, tuple[str, ...]]] = {
    "fi": {
        "0": ("nolla", "nollanen"),
        "1": ("ykkönen",),
        "2": ("kakkonen",),
        "3": ("kolmonen",),
        "4": ("nelonen",),
        "5": ("vitonen", "viitonen"),
        "6": ("kutonen", "kuutonen"),
        "7": ("seiska", "seitonen"),
        "8": ("kasi", "kahdeksikko"),
        "9": ("ysi", "yhdeksikkö"),
    },
    "sv": {"0": ("noll",), "1": ("en", "ett")},
    "en": {"0": ("oh", "zero", "nought")},
}


def _variants(spelled: str, number: int, language: str) -> Iterator[str]:
    if language == "fi":
        yield from _finnish_variants(spelled, number)
    elif language == "en":
        without_and = re.sub(r",| and\b", " ", spelled)
        yield without_and
        for form in (spelled, without_and):
            if form.startswith("one "):
                yield "a " + form[4:]
    else:
        yield from _swedish_variants(spelled, number)


def _swedish_variants(spelled: str, number: int) -> Iterator[str]:
    usual = spelled.replace("förtio", "fyrtio")
    yield usual
    if number >= HUNDRED and usual.startswith("ett"):
        yield usual[3:]
    if number % 10 == 1 and usual.endswith("ett"):
        yield usual[:-3] + "en"
    for ten in ("trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"):
        if ten in usual:
            yield usual.replace(ten, ten[:-1])


def _finnish_variants(spelled: str, number: int) -> Iterator[str]:
    short = spelled
    for full, cut in _SHORT_FI:
        short = short.replace(full, cut)
    yield short
    if number >= TWENTY:
        yield spelled.replace("kymmentä", "kyt")
