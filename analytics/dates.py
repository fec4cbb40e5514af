"""Dates as they are said: "kuudestoista maaliskuuta", "ensi maanantaina", "huomenna".

Relative dates resolve against the call's own local day; feast days by the calendar of
the country.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays
from rapidfuzz import fuzz

from analytics.folding import fold
from analytics.forms import FormTable
from analytics.hearing import Passage, Stretch, passage
from analytics.numerals import days_of_month

MONTHS = {
    "fi": tuple(
        stem + "kuu"
        for stem in (
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä",
            "heinä", "elo", "syys", "loka", "marras", "joulu",
        )
    ),
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    "fi": (
        "maanantai", "tiistai", "keskiviikko", "torstai",
        "perjantai", "lauantai", "sunnuntai",
    ),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": (
        "Monday", "Tuesday", "Wednesday", "Thursday",
        "Friday", "Saturday", "Sunday",
    ),
}  # fmt: skip
_CASES_FI = ("na", "n", "ksi", "lle", "sta", "ta", "han", "")
_RELATIVE = {
    "fi": (
        ("ylihuomenna", 2), ("ylihuominen", 2), ("ylihuomiselle", 2),
        ("huomenna", 1), ("huominen", 1), ("huomiselle", 1), ("huomisen", 1),
        ("huomista", 1), ("tänään", 0), ("tämän päivän", 0), ("viikon päästä", 7),
        ("viikon kuluttua", 7), ("kahden viikon päästä", 14),
        ("kahden viikon kuluttua", 14),
    ),
    "sv": (
        ("i övermorgon", 2), ("i morgon", 1), ("morgondagens", 1), ("i dag", 0),
        ("om en vecka", 7), ("om två veckor", 14),
    ),
    "en": (
        ("day after tomorrow", 2), ("tomorrow", 1), ("today", 0), ("in a week", 7),
        ("a week from now", 7), ("in two weeks", 14),
    ),
}  # fmt: skip
_WRITTEN = re.compile(
    r"^(?P<day>[0-3]?\d)[./](?P<month>[01]?\d)(?:[./]?(?:20\d\d)?)\D{0,2}$"
)
_DAY_BEFORE = re.compile(r"(\d{1,2})(?:st|nt|rt|th|e|as|es)?(?:tay|of|tenof)?$")
_FILLER = re.compile(r"(?:tay)?of$")
_BROKEN_DAY = re.compile(r"([23]0)\.0?([1-9])$")
"""Of "kahdeskymmenesviides" recognisers write "20.5."."""
_TEEN_BEFORE = re.compile(r"(?<!\d)([1-9])0?\.?to?ista?$")
_TENS_BEFORE = re.compile(r"([23]0)\.?(?:menes|s)?$")
_DAY_AFTER = re.compile(r"(?:the)?(\d{1,2})(?:st|nt|rt|th)?(?!\d)")
CLEAR_FIT = 0.74
CLEAR_MARGIN = 0.08
UNLIKELY = 3.0
"""Letters against a day that is past or is not the weekday said beside it: one misheard
ordinal in three loses its "-toista", and then lies two letters from another day."""
IMPOSSIBLE = 99.0
LEAST_FIT = 0.6
PARTS_FIT = 0.8
"""Fit of a day put together from the parts that a recogniser wrote it in."""
WEEKDAY_FIT = 0.84
NEAR_EXACT = 0.95
WHOLE_WORD = 4
"""Folded letters up to which a name of a month must be a word of its own ("maj")."""
TWO_DIGITS = 2
TEN = 10
SHORT_FEAST = 5
"""Folded letters up to which a feast's name begins a word of its own ("vappuna")."""
_ENDS_MONTH = re.compile(r"ku(?:ta|n|sa)?$")
DAYS_A_WEEK = 7
WEEKDAY_HELP = 0.12
"""Fit that a date gains when the weekday said beside it is its own: one in seven
agrees by chance."""
YEAR_DAYS = 330
"""A day of a month without a year is meant within so many days after the call."""


@dataclass(frozen=True, slots=True)
class HeardDate:
    """One date somebody named.

    Attributes:
        days: every calendar day it can mean, the likeliest first.
        is_weekday_only: "on Monday": says the day of the week and not which week.
    """

    days: tuple[date, ...]
    fit: float
    margin: float
    where: Passage
    is_weekday_only: bool = False

    @property
    def is_clear(self) -> bool:
        """Whether this day and no other was heard."""
        return self.fit >= CLEAR_FIT and self.margin >= CLEAR_MARGIN


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
    found = [
        *_by_month(stretch, language, today),
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
    found.sort(key=lambda heard: (heard.where.first, -heard.fit))
    kept: list[HeardDate] = []
    for heard in found:
        if kept and heard.where.first <= kept[-1].where.last:
            if heard.fit > kept[-1].fit:
                kept[-1] = heard
            continue
        kept.append(heard)
    return tuple(kept)


def coming(day: int, month: int, today: date) -> date | None:
    """Give the day of a month that a caller means: the coming one, or a late one.

    None for a day that no month has.
    """
    for year in (today.year, today.year + 1, today.year + 2):
        try:
            meant = date(year, month, day)
        except ValueError:
            continue
        if meant >= today - timedelta(days=365 - YEAR_DAYS):
            return meant
    return None


def _doubt(month: int, weekday: int | None, today: date) -> Callable[[int], float]:
    """Doubt days that are past, no day at all, or not the weekday said beside them."""

    def letters(day: int) -> float:
        meant = coming(day, month, today)
        if meant is None:
            return IMPOSSIBLE
        past = UNLIKELY if meant < today else 0.0
        other = weekday is not None and meant.weekday() != weekday
        return past + (UNLIKELY if other else 0.0)

    return letters


def _weekday_before(stretch: Stretch, language: str, start: int) -> int | None:
    """Read the weekday among the four words before a month, if one stands there."""
    word = stretch.owners[start]
    for index in range(word, max(-1, word - 5), -1):
        read = _weekday_of(stretch.words[index].text, language)
        if read is not None:
            return read[0]
    return None


@lru_cache(maxsize=4)
def _months(language: str) -> tuple[tuple[str, int], ...]:
    endings = ("ta", "n", "ssa") if language == "fi" else ("",)
    return tuple(
        (fold(name + ending), number)
        for number, name in enumerate(MONTHS[language], 1)
        for ending in endings
    )


def _by_month(stretch: Stretch, language: str, today: date) -> Iterator[HeardDate]:
    floor = 0
    for start, end, month, fit in _month_marks(stretch, language):
        weekday = _weekday_before(stretch, language, start)
        read = _day_near(
            stretch, language, (start, end, floor), _doubt(month, weekday, today)
        )
        if read is None:
            continue
        day, day_fit, margin, first, last = read
        meant = coming(day, month, today)
        if meant is not None:
            where = passage(stretch, min(first, start), max(last, end))
            if weekday == meant.weekday():
                day_fit = min(1.0, day_fit + WEEKDAY_HELP)
            yield HeardDate((meant,), min(fit, day_fit), margin, where)
        floor = end


def _month_marks(
    stretch: Stretch, language: str
) -> Iterator[tuple[int, int, int, float]]:
    """Find the months named: offsets, number of the month, fit; in order."""
    found: list[tuple[int, int, int, float]] = []
    for name, month in _months(language):
        if len(name) <= WHOLE_WORD:
            found += [
                (start, start + len(name), month, 1.0)
                for start, word in zip(stretch.starts, stretch.words, strict=True)
                if fold(word.text) == name
            ]
            continue
        found += [(*span, month, fit) for *span, fit in _alike(stretch.text, name)]  # type: ignore[misc] # three numbers and the month
    found.sort(key=lambda mark: -(mark[3] * (mark[1] - mark[0])))
    kept: list[tuple[int, int, int, float]] = []
    for mark in found:
        if all(mark[1] <= other[0] or mark[0] >= other[1] for other in kept):
            kept.append(mark)
    yield from sorted(kept)


def _alike(
    text: str, name: str, least: float = 78.0
) -> Iterator[tuple[int, int, float]]:
    """Find every place in the text that resembles a name, left to right."""
    offset = 0
    while len(text) - offset >= len(name) - 2:
        found = fuzz.partial_ratio_alignment(name, text[offset:], score_cutoff=least)
        if found is None or found.dest_end <= found.dest_start:
            return
        yield (
            offset + found.dest_start,
            offset + found.dest_end,
            found.score / 100,
        )
        offset += found.dest_end


def _day_near(
    stretch: Stretch,
    language: str,
    mark: tuple[int, int, int],
    doubt: Callable[[int], float],
) -> tuple[int, float, float, int, int] | None:
    """Read the day beside a month: its number, fit, margin and offsets.

    Args:
        stretch: where the month stands.
        language: ISO 639-1.
        doubt: letters against a day, see `FormTable.read_before`.
        mark: offsets where the month begins and ends, and where reading may begin.
    """
    start, end, floor = mark
    text = stretch.text
    before = text[floor:start]
    if language == "en":
        before = _FILLER.sub("", before)
    written = _digits_near(text, before, language, mark)
    if written is not None:
        return written
    table: FormTable[int] = days_of_month(language)
    stop = floor + len(before)
    read = table.read_before(text, stop, edges=stretch.starts, floor=floor, doubt=doubt)
    if language == "en":
        later = table.read_after(text, end, edges=stretch.starts)
        read = max((read, later), key=lambda one: one.fit if one else 0.0)
    if read is None or read.fit < LEAST_FIT:
        return None
    tens = _TENS_BEFORE.search(text[floor : read.start])
    if tens and read.value < TEN:
        day = int(tens[1]) + read.value
        return day, min(read.fit, 0.85), read.margin, floor + tens.start(), read.end
    return read.value, read.fit, read.margin, read.start, read.end


def _digits_near(
    text: str, before: str, language: str, mark: tuple[int, int, int]
) -> tuple[int, float, float, int, int] | None:
    """Read a day that the recogniser wrote in digits, whole or broken in parts."""
    start, end, floor = mark
    if language == "fi":
        broken = _BROKEN_DAY.search(before)
        teen = _TEEN_BEFORE.search(before)
        found = broken or teen
        if found is not None:
            day = sum(map(int, broken.groups())) if broken else TEN + int(found[1])
            return day, PARTS_FIT, 0.2, floor + found.start(), start
    written = _DAY_BEFORE.search(before)
    if written:
        return int(written[1]), 1.0, 1.0, floor + written.start(1), start
    after = _DAY_AFTER.match(text, end) if language == "en" else None
    return (int(after[1]), 1.0, 1.0, end, after.end()) if after else None


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


@lru_cache(maxsize=4)
def _weekday_forms(language: str) -> tuple[tuple[str, int], ...]:
    endings = (
        _CASES_FI if language == "fi" else ("", "en") if language == "sv" else ("",)
    )
    return tuple(
        (fold(name + ending), number)
        for number, name in enumerate(WEEKDAYS[language])
        for ending in endings
    )


def _weekday_of(text: str, language: str) -> tuple[int, float, float] | None:
    """Read a weekday in one word: its number from Monday 0, fit and margin."""
    heard = fold(text)
    if len(heard) <= WHOLE_WORD:
        return None
    scored = [
        (fuzz.ratio(heard, form) / 100, number)
        for form, number in _weekday_forms(language)
    ]
    fit, weekday = max(scored)
    rival = max(score for score, number in scored if number != weekday)
    return (weekday, fit, fit - rival) if fit >= WEEKDAY_FIT else None


def _by_weekday(stretch: Stretch, language: str, today: date) -> Iterator[HeardDate]:
    for index, word in enumerate(stretch.words):
        read = _weekday_of(word.text, language)
        if read is None:
            continue
        weekday, fit, margin = read
        ahead = (weekday - today.weekday() - 1) % 7 + 1
        first = today + timedelta(days=ahead)
        days = [first, first + timedelta(days=7)]
        if ahead == DAYS_A_WEEK:
            days.append(today)
        yield HeardDate(
            tuple(days),
            fit,
            margin,
            Passage(stretch, index, index),
            is_weekday_only=True,
        )


def _relative(stretch: Stretch, language: str, today: date) -> Iterator[HeardDate]:
    for form, days in _RELATIVE[language]:
        folded = fold(form)
        for start, end, fit in _alike(stretch.text, folded, least=88.0):
            if start in stretch.starts or fit > NEAR_EXACT:
                where = passage(stretch, start, end)
                meant = (today + timedelta(days=days),)
                yield HeardDate(meant, fit, 0.3 + len(folded) / 100, where)


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
        for start, end, fit in _alike(stretch.text, name, least=90.0):
            if start in stretch.starts:
                yield HeardDate((day,), fit, 0.2, passage(stretch, start, end))


def _adjoin(one: Passage, other: Passage) -> bool:
    return other.first - 2 <= one.last and one.first <= other.last + 2
