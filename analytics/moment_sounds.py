"""Days and clock times as people say them, for holding against misheard letters."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from num2words import num2words

from analytics.calendar_words import MONTHS, WEEKDAYS
from analytics.clock_forms import HALF_DAY, NOON, ZERO, by_halves
from analytics.numerals import cardinal_forms, ordinal_forms
from analytics.sounds import SoundTable

FIRST_MINUTE, LAST_MINUTE, GRID = 7 * 60, 19 * 60, 5
"""Appointments lie between, on five minutes; others are left to exact reading."""
DAYS_AHEAD = 92
"""Days after the call's own on which an appointment may be."""
WEEK = 7
NO_WEEKDAY = 7
HALF, TEN = 30, 10
_SHORTENED = ("yks", "kaks", "viis", "kuus", "toist")
_PARTS = {
    "fi": ("aamulla", "iltapäivällä"),
    "sv": ("på förmiddagen", "på eftermiddagen"),
    "en": ("in the morning", "in the afternoon"),
}
_AWAY: dict[str, dict[int, tuple[str, ...]]] = {
    "fi": {0: ("tänään", "tälle päivälle"), 1: ("huomenna", "huomiselle"),
           2: ("ylihuomenna", "ylihuomiselle"),
           7: ("viikon päästä", "viikon kuluttua"),
           14: ("kahden viikon päästä", "kahden viikon kuluttua")},
    "sv": {0: ("i dag",), 1: ("i morgon",), 2: ("i övermorgon",), 7: ("om en vecka",),
           14: ("om två veckor",)},
    "en": {0: ("today",), 1: ("tomorrow",), 2: ("day after tomorrow",),
           7: ("a week from today", "in a week", "a week today"),
           14: ("in two weeks", "two weeks from today")},
}  # fmt: skip
_BY_WEEK = {
    "fi": (("ensi viikon {0}na", "{0}na ensi viikolla"), ("tämän viikon {0}na",)),
    "sv": (("{0} nästa vecka", "nästa veckas {0}"), ("{0} den här veckan",)),
    "en": (("{0} next week", "{0} of next week"), ("{0} this week", "this {0}")),
}
"""Of a weekday in the next week, and in the call's own."""
_COMING = {"fi": "ensi {0}na", "sv": "nästa {0}", "en": "next {0}"}
_BARE = {"fi": "{0}na", "sv": "på {0}", "en": "on {0}"}


@lru_cache(maxsize=4)
def time_sounds(language: str) -> SoundTable[int]:
    """Every time of a working day in minutes, without "kello" or its like."""
    return SoundTable(
        (
            (form, minutes)
            for minutes in range(FIRST_MINUTE, LAST_MINUTE, GRID)
            for form in _time_forms(minutes, language)
        ),
        language,
    )


@lru_cache(maxsize=32)
def day_sounds(language: str, today: date) -> SoundTable[date]:
    """Every day that an appointment may be on; its groups are the weekdays."""
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
    return SoundTable(
        ((form, day) for day in days for form in _day_forms(day, today, language)),
        language,
        groups={day: day.weekday() for day in days},
    )


@lru_cache(maxsize=4)
def weekday_sounds(language: str) -> SoundTable[int]:
    """The weekdays as they stand before a day of a month, from Monday 0."""
    endings = {"fi": ("na",), "sv": ("en den", " den"), "en": (" the", "")}[language]
    return SoundTable(
        (
            (name + ending, number)
            for number, name in enumerate(WEEKDAYS[language])
            for ending in endings
        ),
        language,
    )


@lru_cache(maxsize=4)
def clock_sounds(language: str) -> SoundTable[str]:
    """What leads up to a time: "kello", "klockan", "at"."""
    words = {"fi": ("kello",), "sv": ("klockan",), "en": ("at",)}[language]
    return SoundTable(((word, word) for word in words), language)


def _time_forms(minutes: int, language: str) -> Iterator[str]:
    """Say a time; what differs by a letter or two from another form is left out."""
    halves = (minutes, minutes - HALF_DAY) if minutes >= HALF_DAY + 60 else (minutes,)
    for one in halves:
        yield from _by_hour(*divmod(one, 60), language)
    hour, minute = divmod(minutes, 60)
    part = _PARTS[language][minutes >= HALF_DAY]
    for form in by_halves((hour - 1) % NOON + 1, minute, language):
        if not form.endswith(_SHORTENED):
            yield form
    if language == "fi" and minute == HALF:
        yield f"puoli {_ablative(hour % NOON + 1)}"
    if language == "en" and minute == 0:
        said = cardinal_forms((hour - 1) % NOON + 1, language)[0]
        yield f"{said} {part}"


def _by_hour(hour: int, minute: int, language: str) -> Iterator[str]:
    said = cardinal_forms(hour, language)[0]
    if minute == 0:
        yield said
        yield f"{said} {ZERO[language][0]}"
        if language == "fi" and 0 < hour <= NOON:
            yield _ablative(hour)
        return
    joint = {"fi": "", "sv": "och ", "en": ""}[language]
    nil = f"{ZERO[language][-1]} " if minute < TEN else ""
    yield f"{said} {joint}{nil}{cardinal_forms(minute, language)[0]}"


def _ablative(hour: int) -> str:
    return str(num2words(hour, lang="fi", case="ablative"))


def _day_forms(day: date, today: date, language: str) -> Iterator[str]:
    month = MONTHS[language][day.month - 1]
    yield from _in_month(day, month, language)
    ahead = (day - today).days
    yield from _AWAY[language].get(ahead, ())
    weekday = WEEKDAYS[language][day.weekday()]
    weeks = (day - today + timedelta(days=today.weekday())).days // WEEK
    if weeks <= 1:
        yield from (form.format(weekday) for form in _BY_WEEK[language][1 - weeks])
    is_first = 0 < ahead <= WEEK
    if is_first:
        yield _BARE[language].format(weekday)
    # "Next Friday", said on a Monday, is either of two days.
    if is_first or (weeks == 1 and day.weekday() > today.weekday()):
        yield _COMING[language].format(weekday)


def _in_month(day: date, month: str, language: str) -> Iterator[str]:
    ordinals = ordinal_forms(day.day, language)
    plain = cardinal_forms(day.day, language)[0]
    if language == "fi":
        number = num2words(day.month, lang="fi", to="ordinal", case="partitive")
        for said in (ordinals[0], plain):
            yield f"{said} {month}ta"
            yield f"{month}n {said}"
        yield f"{ordinals[0]} {number}"
        yield f"{ordinals[0]} päivä {month}ta"
        yield from (f"{form} {month}ta" for form in ordinals[2:3])
    elif language == "sv":
        yield f"{ordinals[0]} {month}"
        yield f"{plain} {month}"
    else:
        for said in (ordinals[0], plain):
            yield f"{said} of {month}"
            yield f"{month} {said}"
            yield f"{month} the {said}"
