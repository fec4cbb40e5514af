"""Every form in which people say a clock time, for reading misspelled ones."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from num2words import num2words

from analytics.forms import FormTable
from analytics.numerals import cardinal_forms

HALF_DAY = 720
NOON = 12
TEN = 10
DAY = 1440


@lru_cache(maxsize=4)
def clock_forms(language: str) -> FormTable[tuple[int, bool]]:
    """Every clock time that people say, with whether it names the half of the day.

    Minutes on the five-minute grid for the spoken styles, every minute for "hour
    minute"; a value's first part is minutes of the day, or of its half.
    """
    return FormTable(
        (
            (form, value)
            for minutes in range(DAY)
            for form, value in time_forms(minutes, language)
        ),
        rarity=_rarity,
    )


def _rarity(value: tuple[int, bool]) -> float:
    """Appointments stand on the quarter, sometimes on the five minutes."""
    minute = value[0] % 60
    if minute % 15 == 0:
        return 0.0
    return 2.0 if minute % 5 == 0 else 5.0


def time_forms(minutes: int, language: str) -> Iterator[tuple[str, tuple[int, bool]]]:
    """Say one time of day, each form with what it leaves known of it."""
    hour, minute = divmod(minutes, 60)
    whole = (minutes, True) if hour > NOON or hour == 0 else (minutes % HALF_DAY, False)
    hours = _hour_words(hour, language)
    if minute == 0:
        yield from ((form, whole) for form in hours)
        yield from (
            (f"{form} {zero}", whole) for form in hours[:1] for zero in ZERO[language]
        )
    else:
        spelled = cardinal_forms(minute, language)
        if minute < TEN:
            nil = ZERO[language][-1]
            spelled = tuple(f"{nil} {form}" for form in spelled)
        joint = {"fi": " ja", "sv": " och", "en": " and"}[language]
        yield from (
            (f"{first}{between} {second}", whole)
            for first in hours[:2]
            for second in spelled
            for between in ("", joint)
        )
    if 0 < hour <= NOON:
        yield from (
            (form, (minutes % HALF_DAY, False))
            for form in by_halves(hour, minute, language)
        )


ZERO = {
    "fi": ("nolla nolla", "nolla"),
    "sv": ("noll noll", "noll"),
    "en": ("o'clock", "hundred", "oh"),
}


@lru_cache(maxsize=128)
def _hour_words(hour: int, language: str) -> tuple[str, ...]:
    plain = cardinal_forms(hour, language)
    if language != "fi" or hour == 0:
        return plain
    cases = ("ablative", "translative", "allative")
    return (
        *plain,
        *(str(num2words(hour, lang="fi", case=case)) for case in cases),
    )


def by_halves(hour: int, minute: int, language: str) -> Iterator[str]:
    """Say "half past eight" and its like; the hour named may be the next one."""
    this = cardinal_forms(hour, language)
    coming = cardinal_forms(hour % NOON + 1, language)
    styles = _STYLES[language]
    yield from (
        style.format(hour=word)
        for style in styles.past.get(minute, ())
        for word in this
    )
    yield from (
        style.format(hour=word)
        for style in styles.to_go.get(60 - minute, ())
        for word in coming
    )


@dataclass(frozen=True, slots=True)
class _Styles:
    """Patterns by minutes past the hour named, and by minutes to go until it."""

    past: Mapping[int, tuple[str, ...]]
    to_go: Mapping[int, tuple[str, ...]]


_STYLES = {
    "fi": _Styles(
        {
            5: ("viittä yli {hour}", "viisi yli {hour}"),
            10: ("kymmentä yli {hour}", "kymmenen yli {hour}"),
            15: ("vartin yli {hour}", "varttia yli {hour}", "vartti yli {hour}"),
            20: ("kahtakymmentä yli {hour}", "kaksikymmentä yli {hour}"),
        },
        {
            5: ("viittä vaille {hour}", "viisi vaille {hour}"),
            10: ("kymmentä vaille {hour}", "kymmenen vaille {hour}"),
            15: (
                "vartin vaille {hour}",
                "varttia vaille {hour}",
                "varttia vailla {hour}",
                "vartti vaille {hour}",
            ),
            20: ("kahtakymmentä vaille {hour}", "kaksikymmentä vaille {hour}"),
            30: ("puoli {hour}",),
        },
    ),
    "sv": _Styles(
        {
            5: ("fem över {hour}",),
            10: ("tio över {hour}",),
            15: ("kvart över {hour}",),
            20: ("tjugo över {hour}",),
        },
        {
            5: ("fem i {hour}",),
            10: ("tio i {hour}",),
            15: ("kvart i {hour}",),
            20: ("tjugo i {hour}",),
            25: ("fem över halv {hour}",),
            30: ("halv {hour}",),
            35: ("fem i halv {hour}",),
        },
    ),
    "en": _Styles(
        {
            5: ("five past {hour}",),
            10: ("ten past {hour}",),
            15: ("quarter past {hour}", "a quarter past {hour}"),
            20: ("twenty past {hour}",),
            25: ("twenty five past {hour}",),
            30: ("half past {hour}", "half {hour}"),
        },
        {
            5: ("five to {hour}",),
            10: ("ten to {hour}",),
            15: ("quarter to {hour}", "a quarter to {hour}"),
            20: ("twenty to {hour}",),
            25: ("twenty five to {hour}",),
        },
    ),
}
