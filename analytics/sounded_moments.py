"""Days and times in misheard letters: which was likeliest said, and by how much.

Reads what exact and nearly exact reading leave: "maalipuuta kello-kymmenen", "viisi
toista kolme kummentä". A value is taken for what these letters say it is, with the
probability that it was this one rather than the next.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

import numpy as np

from analytics.calendar_words import MONTHS, WEEKDAYS
from analytics.clock import HeardTime
from analytics.clock_forms import HALF_DAY
from analytics.folding import fold
from analytics.heard_dates import HeardDate
from analytics.hearing import Stretch
from analytics.moment_sounds import (
    clock_sounds,
    day_sounds,
    time_sounds,
    weekday_sounds,
)
from analytics.month_days import alike
from analytics.sounded_values import Sounded, readings
from analytics.sounds import Floats
from analytics.spelled_digits import Spelled, spell

ValueT = TypeVar("ValueT", int, date)
OtherT = TypeVar("OtherT", int, date)
LEAST_GAIN = 17.0
"""Log-odds below which no day and no time was said: some seven letters right."""
_TIME_SIGNS = {
    "fi": ("kello", "puoli", "vartti", "vaille", "huomenna", "viikon", "kymmentä",
           "toista"),
    "sv": ("klockan", "halv", "kvart", "i morgon", "vecka"),
    "en": ("o'clock", "half past", "quarter", "tomorrow", "week", "thirty", "fifteen",
           "forty", "twenty", " at the", "past ", "in the morning", "afternoon"),
}  # fmt: skip
SIGN_FIT = 72.0
"""Percent of such a word's letters that show where to look."""
BEFORE, BEHIND = 34, 34
"""Letters before and after it that may belong to the same day and time."""
LEAST_FIT = 0.5
DUE = 25
"""Letters between a day and a time that may be its own without "kello"."""
_CLOCK_SIGNS = {
    "fi": re.compile("[kpt]i?e[lr]+o|puoli|puo[lr]|vai?l|yli|lta$|iltap|a[mp]"),
    "sv": re.compile("klok|halv|kvart|over"),
    "en": re.compile("at|half|past|kuart|klok|morn|aft"),
}
"""What is left of the words that make a number a time."""
LEAD_WORTH, NEAR_WORTH = 9.0, 8.0
"""What "kello", or a day that ends right before, is worth to a time."""
NEAR = 10
"""Letters between a day and the time that belongs to it."""
SHARED = 4
"""Letters that a day and a time may share, as "maaliskuutakello" shows."""
TENS, FIVES = 1.0, 2.0
"""Against times on the ten minutes and on the five: appointments lie on the quarter."""


def sound_out(
    stretch: Stretch, language: str, today: date
) -> tuple[tuple[HeardDate, ...], tuple[HeardTime, ...]]:
    """Read every day and every time that a stretch may hold, in order.

    Their fit is the probability that this one was said rather than the next; their
    margin is how much more likely it is.
    """
    dates: list[HeardDate] = []
    times: list[HeardTime] = []
    spelled = spell(stretch, language, as_clock=True)
    for part in _parts(spelled, language, today):
        days, hours = _sounded(part, language, today)
        dates += [_heard_date(one, part) for one in days]
        times += [_heard_time(one, part) for one in hours]
    return tuple(dates), tuple(times)


def _parts(spelled: Spelled, language: str, today: date) -> Iterator[Spelled]:
    """Cut out what lies about any word that days and times are said with."""
    spans = [
        (max(0, start - BEFORE), end + BEHIND)
        for sign in _signs(language, today)
        for start, end, _ in alike(spelled.text, sign, least=SIGN_FIT)
    ]
    yield from spelled.parts(spans)


@lru_cache(maxsize=32)
def _signs(language: str, today: date) -> tuple[str, ...]:
    """Give the folded words that days and times are said with in the coming months."""
    months = {(today + timedelta(days=ahead)).month for ahead in range(0, 93, 15)}
    named = [MONTHS[language][month - 1] for month in sorted(months)]
    words = (*named, *WEEKDAYS[language], *_TIME_SIGNS[language])
    return tuple(dict.fromkeys(fold(word) for word in words))


def _sounded(
    spelled: Spelled, language: str, today: date
) -> tuple[list[Sounded[date]], list[Sounded[int]]]:
    listed = list(_days(spelled, language, today))
    days = [day for day in listed if not any(_belongs(day, one) for one in listed)]
    times = list(_times(spelled, language, days))
    days, times = _without_weaker(days, times), _without_weaker(times, days)
    days = [day for day in days if day.fit >= LEAST_FIT]
    times = [time for time in times if _is_due(time, days, spelled, language)]
    return days, times


def _is_due(
    time: Sounded[int], days: Sequence[Sounded[date]], spelled: Spelled, language: str
) -> bool:
    """Tell whether a time is one and not any number: "kello", "yli", a day before it.

    Recognisers fill silence with numbers, and prices are numbers as well.
    """
    if any(0 <= time.start - day.end <= DUE or 0 <= day.start - time.end <= DUE
           for day in days):  # fmt: skip
        return True
    around = spelled.text[max(0, time.start - 7) : time.end]
    return bool(_CLOCK_SIGNS[language].search(around))


def _belongs(day: Sounded[date], other: Sounded[date]) -> bool:
    """Tell whether a day is the weekday of the fuller one right after it."""
    return day.end <= other.start <= day.end + NEAR and day.gain < other.gain


def _without_weaker(
    ones: Sequence[Sounded[ValueT]], others: Sequence[Sounded[OtherT]]
) -> list[Sounded[ValueT]]:
    """Leave out what stands on letters that say something else more strongly."""
    return [
        one
        for one in ones
        if not any(
            min(one.end, other.end) - max(one.start, other.start) > SHARED
            and other.gain > one.gain
            for other in others
        )
    ]


def _days(spelled: Spelled, language: str, today: date) -> Iterator[Sounded[date]]:
    weekdays = weekday_sounds(language)
    opening = np.zeros((len(spelled.text) + 1, 7), dtype=np.float32)
    gains = weekdays.value_gains(weekdays.form_gains(spelled.text))
    opening[:, list(weekdays.values)] = np.maximum(gains, 0.0)
    table = day_sounds(language, today)
    forms = table.form_gains(spelled.text, opening)
    yield from readings(table, forms, LEAST_GAIN)


def _times(
    spelled: Spelled, language: str, days: Sequence[Sounded[date]]
) -> Iterator[Sounded[int]]:
    lead = clock_sounds(language)
    gains = lead.value_gains(lead.form_gains(spelled.text)).max(axis=1)
    opening: Floats = np.clip(gains, 0.0, LEAD_WORTH)
    for day in days:
        near = slice(day.end, day.end + NEAR)
        opening[near] = np.maximum(opening[near], NEAR_WORTH)
    table = time_sounds(language)
    against = np.array([_rarity(minutes) for minutes in table.values], np.float32)
    forms = table.form_gains(spelled.text, opening)
    yield from readings(table, forms, LEAST_GAIN, against=against, is_alike=_is_alike)


def _rarity(minutes: int) -> float:
    if minutes % 15 == 0:
        return 0.0
    return FIVES if minutes % 10 else TENS


def _is_alike(one: int, other: int) -> bool:
    """Tell whether times are the same, or the same of both halves of the day."""
    return (one - other) % HALF_DAY == 0


def _heard_date(one: Sounded[date], spelled: Spelled) -> HeardDate:
    where = spelled.passage(one.start, one.end)
    return HeardDate((one.value,), one.fit, 2 * one.fit - 1, where)


def _heard_time(one: Sounded[int], spelled: Spelled) -> HeardTime:
    where = spelled.passage(one.start, one.end)
    minutes = one.value % HALF_DAY
    return HeardTime(
        minutes=(one.value,) if minutes == one.value else (minutes, one.value),
        fit=one.fit,
        margin=2 * one.fit - 1,
        is_anchored=True,
        where=where,
    )
