"""Days of a month in noisy text: what stands beside the month's name."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from rapidfuzz import fuzz

from analytics.calendar_words import month_forms, weekday_forms
from analytics.folding import fold
from analytics.forms import FormTable
from analytics.heard_dates import HeardDate, coming
from analytics.hearing import Stretch, passage
from analytics.numerals import days_of_month

_DAY_BEFORE = re.compile(r"(\d{1,2})(?:st|nt|rt|th|e|as|es)?(?:tay|of|tenof)?$")
_FILLER = re.compile(r"(?:tay)?of$")
_BROKEN_DAY = re.compile(r"([23]0)\.0?([1-9])$")
"""Of "kahdeskymmenesviides" recognisers write "20.5."."""
_TEEN_BEFORE = re.compile(r"(?<!\d)([1-9])0?\.?to?ista?$")
_TENS_BEFORE = re.compile(r"([23]0)\.?(?:menes|s)?$")
_DAY_AFTER = re.compile(r"(?:the)?(\d{1,2})(?:st|nt|rt|th)?(?!\d)")
UNLIKELY = 3.0
"""Letters against a day that is past or is not the weekday said beside it: one misheard
ordinal in three loses its "-toista", and then lies two letters from another day."""
IMPOSSIBLE = 99.0
LEAST_FIT = 0.6
PARTS_FIT = 0.8
"""Fit of a day put together from the parts that a recogniser wrote it in."""
WEEKDAY_FIT = 0.84
WHOLE_WORD = 4
"""Folded letters up to which a name of a month must be a word of its own ("maj")."""
_NO_MONTHS = frozenset({fold("prick")})
"""Words that are near a month and stand before an hour: "prick åtta"."""
TEN = 10
WEEKDAY_HELP = 0.12
"""Fit that a date gains when the weekday said beside it is its own: one in seven
agrees by chance."""


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
        read = weekday_of(stretch.words[index].text, language)
        if read is not None:
            return read[0]
    return None


def dates_by_month(
    stretch: Stretch, language: str, today: date, taken: Sequence[HeardDate] = ()
) -> Iterator[HeardDate]:
    """Read the day beside each month named.

    Args:
        stretch: whose words are read.
        language: ISO 639-1.
        today: the local day of the call.
        taken: dates read exactly, whose months are left out.
    """
    floor = 0
    for start, end, month, fit in _month_marks(stretch, language):
        word = stretch.owners[start]
        if any(one.where.first <= word <= one.where.last for one in taken):
            floor = end
            continue
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
    for name, month in month_forms(language):
        if len(name) <= WHOLE_WORD:
            found += [
                (start, start + len(name), month, 1.0)
                for start, word in zip(stretch.starts, stretch.words, strict=True)
                if fold(word.text) == name
            ]
            continue
        found += [
            (start, end, month, fit)
            for start, end, fit in alike(stretch.text, name)
            if fold(stretch.words[stretch.owners[start]].text) not in _NO_MONTHS
        ]
    found.sort(key=lambda mark: -(mark[3] * (mark[1] - mark[0])))
    kept: list[tuple[int, int, int, float]] = []
    for mark in found:
        if all(mark[1] <= other[0] or mark[0] >= other[1] for other in kept):
            kept.append(mark)
    yield from sorted(kept)


def alike(
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


def weekday_of(text: str, language: str) -> tuple[int, float, float] | None:
    """Read a weekday in one word: its number from Monday 0, fit and margin."""
    heard = fold(text)
    if len(heard) <= WHOLE_WORD:
        return None
    scored = [
        (fuzz.ratio(heard, form) / 100, number)
        for form, number in weekday_forms(language)
    ]
    fit, weekday = max(scored)
    rival = max(score for score, number in scored if number != weekday)
    return (weekday, fit, fit - rival) if fit >= WEEKDAY_FIT else None
