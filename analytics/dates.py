"""Dates as they are said: "kuudestoista maaliskuuta", "ensi maanantaina", "huomenna".

Relative dates resolve against the call's own local day; feast days by the calendar of
the country.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

import holidays

from analytics.calendar_words import RELATIVE
from analytics.date_words import dates_in_words, is_coming
from analytics.folding import fold
from analytics.heard_dates import YEAR_DAYS, HeardDate, coming
from analytics.hearing import Passage, Stretch, passage
from analytics.month_days import WHOLE_WORD, alike, dates_by_month, weekday_of

_WRITTEN = re.compile(
    r"^(?P<day>[0-3]?\d)[./](?P<month>[01]?\d)(?:[./]?(?:20\d\d)?)\D{0,2}$"
)
NEAR_EXACT = 0.95
_SAME = tuple(fold(word) for word in ("sama", "samma", "same"))
TWO_DIGITS = 2
SHORT_FEAST = 5
"""Folded letters up to which a feast's name begins a word of its own ("vappuna")."""
_ENDS_MONTH = re.compile(r"ku(?:ta|n|sa)?$")
DAYS_A_WEEK = 7


def read_dates(
    stretch: Stretch, language: str, today: date, country: str = "FI"
) -> tuple[HeardDate, ...]:
    """Read every date in a stretch, in order; a weekday next to its date is one date.

    Args:
        stretch: whose words are read.
        language: ISO 639-1.
        today: the local day of the call.
        country: ISO 3166, whose feast days people name.
    """
    exact = dates_in_words(stretch, language, today)
    found = [
        *exact,
        *dates_by_month(stretch, language, today, exact),
        *_written(stretch, today),
        *_relative(stretch, language, today),
        *_by_feast(stretch, language, today, country),
    ]
    weekdays = [
        heard
        for heard in _by_weekday(stretch, language, today)
        if not any(_adjoin(heard.where, other.where) for other in found)
    ]
    found += weekdays
    found.sort(key=lambda heard: (heard.where.first, not heard.is_spelled, -heard.fit))
    kept: list[HeardDate] = []
    for heard in found:
        if kept and heard.where.first <= kept[-1].where.last:
            if heard.fit > kept[-1].fit and not kept[-1].is_spelled:
                kept[-1] = heard
            continue
        kept.append(heard)
    return tuple(kept)


def _written(stretch: Stretch, today: date) -> Iterator[HeardDate]:
    for index, word in enumerate(stretch.words):
        found = _WRITTEN.match(word.text)
        if not found or int(found["month"]) not in range(1, 13):
            continue
        if index + 1 < len(stretch.words) and _ENDS_MONTH.search(
            fold(stretch.words[index + 1].text)
        ):
            continue  # a day that was written like a date: "20.5. maaliskuuta"
        meant = coming(int(found["day"]), int(found["month"]), today)
        if meant is not None and not _is_clock(stretch, index, word.text):
            where = Passage(stretch, index, index)
            yield HeardDate((meant,), 1.0, 0.5, where)


def _is_clock(stretch: Stretch, index: int, text: str) -> bool:
    """Tell "8.30" the time from "8.3." the date."""
    before = fold(stretch.words[index - 1].text) if index else ""
    return bool(re.match(r"^kelo|^klo|^klok|^at$", before)) or (
        len(text.strip(".,?! ").rpartition(".")[2]) == TWO_DIGITS
        and not text.endswith(".")
    )


def _by_weekday(stretch: Stretch, language: str, today: date) -> Iterator[HeardDate]:
    for index, word in enumerate(stretch.words):
        read = weekday_of(word.text, language)
        if read is None:
            continue
        weekday, fit, margin = read
        ahead = (weekday - today.weekday() - 1) % 7 + 1
        first = today + timedelta(days=ahead)
        days = (first, first + timedelta(days=7))
        yield HeardDate(
            days if is_coming(stretch, index, language) else days[:1],
            fit,
            margin,
            Passage(stretch, index, index),
            is_weekday_only=True,
            maybe=(*days, *((today,) if ahead == DAYS_A_WEEK else ())),
        )


def _relative(stretch: Stretch, language: str, today: date) -> Iterator[HeardDate]:
    for form, days in RELATIVE[language]:
        folded = fold(form)
        for start, end, fit in alike(stretch.text, folded, least=88.0):
            if _says_same(stretch, start):
                continue  # "saman päivän" is the day that was named
            is_long = len(folded) > SHORT_FEAST  # "i dag" is in "förmiddagen"
            if start in stretch.starts or (is_long and fit > NEAR_EXACT):
                where = passage(stretch, start, end)
                meant = (today + timedelta(days=days),)
                yield HeardDate(meant, fit, 0.3 + len(folded) / 100, where)


def _says_same(stretch: Stretch, start: int) -> bool:
    word = stretch.owners[start]
    near = stretch.tokens[max(0, word - 1) : word + 1]
    return any(token.startswith(_SAME) for token in near)


@lru_cache(maxsize=64)
def _feasts(language: str, today: date, country: str) -> tuple[tuple[str, date], ...]:
    spoken = {"fi": "fi", "sv": "sv_FI", "en": "en_US"}[language]
    years = (today.year, today.year + 1)
    try:
        calendar = holidays.country_holidays(country, years=years, language=spoken)
    except NotImplementedError:
        return ()
    coming_up: dict[str, date] = {}
    for day, name in sorted(calendar.items()):
        if today <= day <= today + timedelta(days=YEAR_DAYS):
            coming_up.setdefault(fold(name), day)
    return tuple(
        (name, day) for name, day in coming_up.items() if len(name) >= WHOLE_WORD
    )


def _by_feast(
    stretch: Stretch, language: str, today: date, country: str
) -> Iterator[HeardDate]:
    for name, day in _feasts(language, today, country):
        if len(name) <= SHORT_FEAST:
            for index, word in enumerate(stretch.words):
                if fold(word.text).startswith(name):
                    yield HeardDate((day,), 1.0, 0.2, Passage(stretch, index, index))
            continue
        for start, end, fit in alike(stretch.text, name, least=90.0):
            if start in stretch.starts:
                yield HeardDate((day,), fit, 0.2, passage(stretch, start, end))


def _adjoin(one: Passage, other: Passage) -> bool:
    return other.first - 2 <= one.last and one.first <= other.last + 2
