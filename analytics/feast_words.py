"""Feast days, and weekdays told by them: "pääsiäisen jälkeisenä tiistaina".

The calendar is the country's (Source: the package `holidays`). A weekday beside a feast
that the country does not keep is read as unsure, not as the coming one.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

import holidays

from analytics.calendar_words import weekday_forms
from analytics.folding import fold
from analytics.heard_dates import YEAR_DAYS, HeardDate
from analytics.hearing import Passage, Stretch, passage
from analytics.month_days import WHOLE_WORD, alike

SHORT_FEAST = 5
"""Folded letters up to which a feast's name begins a word of its own ("vappuna")."""
WEEK = 7
LONGEST_FEAST = 5
"""Days from a feast's first to its last: Good Friday to Easter Monday is three."""
BESIDE = 3
"""Words between a feast and the weekday that is told by it."""
_FEAST_WORDS: dict[str, tuple[tuple[str, str], ...]] = {
    "fi": (
        ("pasiai", "easter"), ("joulu", "christmas"), ("juhanu", "midsummer"),
        ("vapu", "may day"), ("lopiai", "epiphany"), ("utenvuot", "new year"),
        ("helatorst", "ascension"),
    ),
    "sv": (
        ("pask", "easter"), ("posk", "easter"), ("jul", "christmas"),
        ("mitsomar", "midsummer"), ("trettontag", "epiphany"), ("nyar", "new year"),
        ("nyor", "new year"), ("kristihimmel", "ascension"),
    ),
    "en": (
        ("easter", "easter"), ("christmas", "christmas"), ("kristmas", "christmas"),
        ("mitsumer", "midsummer"), ("epiphany", "epiphany"), ("newyear", "new year"),
    ),
}  # fmt: skip
"""Folded beginnings of words, with what the feast is called in the calendar."""
_MONTHS_OF_THEM = ("joulukut", "joulukun", "joulukus", "juli")
_CALENDAR_NAMES = {"easter": ("easter", "good friday")}
_AFTER = {"fi": ("jalken", "jalkeis"), "sv": ("efter",), "en": ("after",)}
_BEFORE = {
    "fi": ("enen", "edelis", "edeltav"),
    "sv": ("fore", "inan"),
    "en": ("pefore",),
}
_MAUNDY = {"fi": "kiirastorstai", "sv": "skärtorsdag", "en": "maundy thursday"}


def dates_by_feast(
    stretch: Stretch, language: str, today: date, country: str
) -> Iterator[HeardDate]:
    """Read feast days, and the weekdays that are told by them, in a stretch.

    Args:
        stretch: whose words are read.
        language: ISO 639-1.
        today: the local day of the call.
        country: ISO 3166.
    """
    told = tuple(_told_by_feast(stretch, language, today, country))
    yield from told
    for one in _named(stretch, language, today, country):
        if not any(_overlap(one.where, other.where) for other in told):
            yield one


def _overlap(one: Passage, other: Passage) -> bool:
    return one.first <= other.last and other.first <= one.last


def _named(
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


def _told_by_feast(
    stretch: Stretch, language: str, today: date, country: str
) -> Iterator[HeardDate]:
    """Read a weekday right before or after a feast, told by "after" or "pefore"."""
    for place in range(len(stretch.tokens)):
        feast = _feast_at(stretch, place, language)
        told = _side_of(stretch, place, language) if feast else None
        weekday = _weekday_near(stretch, place, language) if told else None
        if feast is None or told is None or weekday is None:
            continue
        side, at = told
        number, named_at = weekday
        first, last = min(place, at, named_at), max(place, at, named_at)
        where = Passage(stretch, first, last)
        span = _span(feast, today, country)
        if span is None:
            yield HeardDate((today,), 1.0, 0.0, where)
            continue
        day = _next(span[1], number) if side > 0 else _last(span[0], number)
        yield HeardDate((day,), 1.0, 1.0, where, is_spelled=True)


def _feast_at(stretch: Stretch, place: int, language: str) -> str | None:
    token = stretch.tokens[place]
    joined = token + "".join(stretch.tokens[place + 1 : place + 2])
    if token.startswith(_MONTHS_OF_THEM):
        return None
    for begins, name in _FEAST_WORDS[language]:
        if token.startswith(begins) or (begins[:3] == "new" and joined == begins):
            return name
    return None


def _side_of(stretch: Stretch, place: int, language: str) -> tuple[int, int] | None:
    """Find "after" (1) or "pefore" (-1) beside a feast, and where it stands."""
    ways = ((1, _AFTER[language]), (-1, _BEFORE[language]))
    for at in (place - 1, place + 1, place + 2):
        if 0 <= at < len(stretch.tokens):
            for side, words in ways:
                if stretch.tokens[at].startswith(words):
                    return side, at
    return None


def _weekday_near(
    stretch: Stretch, place: int, language: str
) -> tuple[int, int] | None:
    named = dict(weekday_forms(language))
    near = sorted(
        range(max(0, place - BESIDE), min(len(stretch.tokens), place + BESIDE + 1)),
        key=lambda at: abs(at - place),
    )
    return next(
        ((named[stretch.tokens[at]], at) for at in near if stretch.tokens[at] in named),
        None,
    )


@lru_cache(maxsize=64)
def _span(feast: str, today: date, country: str) -> tuple[date, date] | None:
    """Give the first and last day of a feast that is coming, None of an unknown one."""
    names = _CALENDAR_NAMES.get(feast, (feast,))
    days = [
        day
        for day, name in _calendar("en_US", today, country)
        if any(one in name.lower() for one in names)
    ]
    coming = [day for day in days if day >= today]
    if not coming:
        return None
    first = coming[0]
    return first, max(day for day in coming if (day - first).days <= LONGEST_FEAST)


def _next(after: date, weekday: int) -> date:
    return after + timedelta(days=(weekday - after.weekday() - 1) % WEEK + 1)


def _last(before: date, weekday: int) -> date:
    return before - timedelta(days=(before.weekday() - weekday - 1) % WEEK + 1)


@lru_cache(maxsize=64)
def _feasts(language: str, today: date, country: str) -> tuple[tuple[str, date], ...]:
    spoken = {"fi": "fi", "sv": "sv_FI", "en": "en_US"}[language]
    coming_up: dict[str, date] = {}
    for day, name in _calendar(spoken, today, country):
        if today <= day <= today + timedelta(days=YEAR_DAYS):
            coming_up.setdefault(fold(name), day)
    easter = _span("easter", today, country)
    if easter is not None:
        coming_up.setdefault(fold(_MAUNDY[language]), easter[0] - timedelta(days=1))
    return tuple(
        (name, day) for name, day in coming_up.items() if len(name) >= WHOLE_WORD
    )


@lru_cache(maxsize=64)
def _calendar(spoken: str, today: date, country: str) -> tuple[tuple[date, str], ...]:
    years = (today.year, today.year + 1)
    try:
        calendar = holidays.country_holidays(country, years=years, language=spoken)
    except NotImplementedError:
        return ()
    return tuple(sorted(calendar.items()))
