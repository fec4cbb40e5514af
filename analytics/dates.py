"""Dates as they are said: "kuudestoista maaliskuuta", "ensi maanantaina", "huomenna".

Relative dates resolve against the call's own local day; feast days by the calendar of
the country.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from analytics.calendar_words import RELATIVE
from analytics.date_words import dates_in_words, is_coming
from analytics.feast_words import SHORT_FEAST, dates_by_feast
from analytics.folding import fold
from analytics.heard_dates import HeardDate, coming
from analytics.hearing import Passage, Stretch, passage
from analytics.month_days import alike, dates_by_month, weekday_of

_WRITTEN = re.compile(
    r"^(?P<day>[0-3]?\d)[./](?P<month>[01]?\d)(?:[./]?(?:20\d\d)?)\D{0,2}$"
)
NEAR_EXACT = 0.95
_SAME = tuple(fold(word) for word in ("sama", "samma", "same"))
TWO_DIGITS = 2
_ENDS_MONTH = re.compile(r"ku(?:ta|n|sa)?$")
DAYS_A_WEEK = 7
DAYS_WITHIN = 3
"""Words after "in two weeks" within which a weekday is that week's."""


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
        *(
            one
            for one in _relative(stretch, language, today)
            if not _names_week(one, exact, today)
        ),
        *dates_by_feast(stretch, language, today, country),
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


def _names_week(one: HeardDate, exact: Sequence[HeardDate], today: date) -> bool:
    """Tell "in two weeks on Thursday", which is that Thursday, from "in a week"."""
    is_weeks = (one.days[0] - today).days >= DAYS_A_WEEK
    return is_weeks and any(
        0 <= other.where.first - one.where.last <= DAYS_WITHIN for other in exact
    )


def _says_same(stretch: Stretch, start: int) -> bool:
    word = stretch.owners[start]
    near = stretch.tokens[max(0, word - 1) : word + 1]
    return any(token.startswith(_SAME) for token in near)


def _adjoin(one: Passage, other: Passage) -> bool:
    return other.first - 2 <= one.last and one.first <= other.last + 2
