"""Weeks and days by how far away they are: "viikon päästä tiistaina", "in a fortnight".

A weekday with a week is that week's; a weekday that weeks are counted from is the
coming one and so many weeks on ("a week on Tuesday", "tiistaista viikon päästä").
"""

from datetime import date, timedelta
from functools import lru_cache

from analytics.calendar_words import weekday_forms
from analytics.folding import fold
from analytics.heard_dates import HeardDate
from analytics.hearing import Passage, Stretch
from analytics.number_words import number_at

WEEK = 7
NEAR = 12
"""Words after "next week" within which a weekday is still that week's."""
BESIDE = 4
"""Words before a weekday in which its week's number may stand."""
_NEXT_WEEK = {
    "fi": ("ensi viikon", "ensi viikolla", "ensi viikkoon", "ensi viikko",
           "ens viikon", "ens viikolla", "ens viikkoon", "ens viikko",
           "seuraavalla viikolla", "seuraavan viikon"),
    "sv": ("nästa vecka", "i nästa vecka", "nästa veckas"),
    "en": ("next week", "of next week", "in the coming week"),
}  # fmt: skip
_THIS_WEEK = {
    "fi": ("tämän viikon", "tällä viikolla", "tälle viikolle", "tän viikon",
           "täl viikolla"),
    "sv": ("den här veckan", "denna vecka", "i veckan"),
    "en": ("this week",),
}  # fmt: skip
_WEEK_AFTER_NEXT = {
    "fi": ("ensi viikon jälkeisellä viikolla", "ensi viikon jälkeisen viikon",
           "ensi viikon jälkeiselle viikolle", "ensi viikosta seuraavalla viikolla",
           "ensi viikosta seuraavan viikon"),
    "sv": ("veckan efter nästa", "nästnästa vecka", "vecka efter nästa"),
    "en": ("the week after next", "week after next", "of the week after next"),
}  # fmt: skip
_COUNTED: dict[str, dict[str, int]] = {
    "fi": {"viikon": 1, "kahden viikon": 2, "parin viikon": 2, "kolmen viikon": 3,
           "neljän viikon": 4, "viiden viikon": 5, "kuuden viikon": 6},
    "sv": {"en vecka": 1, "två veckor": 2, "fjorton dagar": 2, "tre veckor": 3,
           "fyra veckor": 4, "fem veckor": 5, "sex veckor": 6},
    "en": {"a week": 1, "one week": 1, "a week's time": 1, "two weeks": 2,
           "a fortnight": 2, "a fortnight's time": 2, "two weeks' time": 2,
           "three weeks": 3, "three weeks' time": 3, "four weeks": 4,
           "four weeks' time": 4, "five weeks": 5, "six weeks": 6},
}  # fmt: skip
_ON_FROM_TODAY = {
    "fi": ("{} päästä", "{} kuluttua", "{} perästä", "{} päähän"),
    "sv": ("om {}", "{} från i dag", "{} från idag", "i dag om {}"),
    "en": ("in {}", "{} from today", "{} from now", "{} today", "today {}"),
}  # fmt: skip
"""How weeks are counted from the day of the call."""
_ON_FROM_TOMORROW = {
    "fi": ("huomisesta {} päästä", "huomisesta {} päähän", "{} päästä huomisesta"),
    "sv": ("i morgon om {}", "{} från i morgon"),
    "en": ("{} tomorrow", "{} from tomorrow"),
}
_ON_FROM_WEEKDAY = {
    "fi": ("{} päästä", "{} kuluttua", "{} päähän"),
    "sv": ("{} från", "{} efter"),
    "en": ("{} on", "{} from", "{} this"),
}
"""Before a weekday; in Finnish after it, and it stands in the elative ("-sta")."""
_BEHIND_WEEKDAY = {"week": 1, "fortnight": 2}
_DAYS_AWAY = {
    "fi": {"tänään": 0, "tänäiselle": 0, "huomenna": 1, "huomiselle": 1,
           "huomisen": 1, "huomisaamulle": 1, "huomisaamuna": 1, "huomisaamun": 1,
           "huomisaamuksi": 1, "huomispäivälle": 1, "huomisiltapäivälle": 1,
           "huomisiltapäivään": 1, "huomisillalle": 1, "ylihuomenna": 2,
           "ylihuomiselle": 2, "ylihuomisen": 2},
    "sv": {"i dag": 0, "idag": 0, "i morgon": 1, "imorgon": 1, "i morron": 1,
           "imorron": 1, "i övermorgon": 2, "iövermorgon": 2,
           "i dag om åtta dagar": 7, "idag om åtta dagar": 7, "i dag åtta dagar": 7,
           "om åtta dagar": 7},
    "en": {"today": 0, "tomorrow": 1, "the day after tomorrow": 2,
           "day after tomorrow": 2, "tomorrow week": 8},
}  # fmt: skip
"""A Swede who says eight days means a week, counting today."""
_NUMBERED_WEEK = {
    "fi": frozenset({"vikola", "vikon", "viko", "vikole"}),
    "sv": frozenset({"veka", "vekan"}),
    "en": frozenset({"vek"}),
}
_NOT_NUMBERED = frozenset(
    {"ensi", "ens", "nesta", "nasta", "tama", "tala", "tale", "taman", "tan", "next",
     "this", "seuravala", "seuravan", "a", "en", "per"}
)  # fmt: skip
"""Words before "week" after which a number is no week's: "next week nine thirty"."""
LAST_WEEK, MOST_WEEKS = 53, 30


def weekday_with_week(
    stretch: Stretch, first: int, language: str, today: date
) -> HeardDate | None:
    """Read a weekday whose week is said: before it, after it, or shortly before."""
    weekday = _weekdays(language).get(stretch.tokens[first])
    if weekday is None:
        return None
    counted = _counted_from(stretch, first, language)
    if counted is not None:
        on, start, last = counted
        ahead = (weekday - today.weekday() - 1) % WEEK + 1
        meant = today + timedelta(days=ahead + WEEK * on)
        maybe = (meant - timedelta(days=WEEK),) if ahead == WEEK else ()
        where = Passage(stretch, start, last)
        return HeardDate((meant,), 1.0, 1.0, where, is_spelled=True, maybe=maybe)
    for weeks, start, last in (
        _numbered(stretch, first, language, today),
        _week_after(stretch, first, language),
        (*_week_before(stretch, first, language), first),
    ):
        if weeks is None:
            continue
        monday = today - timedelta(days=today.weekday()) + timedelta(days=WEEK * weeks)
        meant = monday + timedelta(days=weekday)
        where = Passage(stretch, start, last)
        return HeardDate((meant,), 1.0, 1.0, where, is_spelled=True)
    return None


def _counted_from(
    stretch: Stretch, first: int, language: str
) -> tuple[int, int, int] | None:
    """Read weeks that are counted from a weekday: how many, and where all stands."""
    after = stretch.tokens[first + 1] if first + 1 < len(stretch.tokens) else ""
    if language == "en" and after in _behind() and not stretch.breaks[first]:
        return _behind()[after], first, first + 1
    for forms, weeks in _told(_ON_FROM_WEEKDAY[language], language):
        end = first + 1 + len(forms)
        if language == "fi":
            is_from = stretch.tokens[first].endswith("sta")
            if is_from and stretch.tokens[first + 1 : end] == forms:
                return weeks, first, end - 1
        else:
            start = first - len(forms)
            is_after_in = start > 0 and stretch.tokens[start - 1] == "in"
            if start >= 0 and stretch.tokens[start:first] == forms and not is_after_in:
                return weeks, start, first
    return None


@lru_cache(maxsize=1)
def _behind() -> dict[str, int]:
    return {fold(word): weeks for word, weeks in _BEHIND_WEEKDAY.items()}


@lru_cache(maxsize=16)
def _told(
    frames: tuple[str, ...], language: str
) -> tuple[tuple[tuple[str, ...], int], ...]:
    """Give each count of weeks in its frames, folded, longest first."""
    listed = [
        (tuple(fold(word) for word in frame.format(count).split()), weeks)
        for count, weeks in _COUNTED[language].items()
        for frame in frames
    ]
    listed.sort(key=lambda one: -len(one[0]))
    return tuple(listed)


def _numbered(
    stretch: Stretch, first: int, language: str, today: date
) -> tuple[int | None, int, int]:
    """Read "week thirteen" beside a weekday, by the weeks of ISO 8601."""
    for place in range(max(0, first - BESIDE), first + 2):
        if place == first or place >= len(stretch.tokens):
            continue
        before = stretch.tokens[place - 1] if place else ""
        if stretch.tokens[place] not in _NUMBERED_WEEK[language]:
            continue
        number = number_at(stretch, place + 1, language)
        if number is None or before in _NOT_NUMBERED:
            continue
        if place < first <= number.last or not 1 <= number.value <= LAST_WEEK:
            continue
        weeks = _weeks_to(number.value, today)
        if weeks is not None:
            return weeks, min(first, place), max(first, number.last)
    return None, first, first


def _weeks_to(number: int, today: date) -> int | None:
    """Give how many weeks away the next week of a number is, None of a far one."""
    monday = today - timedelta(days=today.weekday())
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            there = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        weeks = (there - monday).days // WEEK
        if 0 <= weeks <= MOST_WEEKS:
            return weeks
    return None


def _week_after(
    stretch: Stretch, first: int, language: str
) -> tuple[int | None, int, int]:
    """Read "next week", "this week" or "in a week" right after a weekday."""
    for forms, weeks in _weeks_said(language):
        end = first + 1 + len(forms)
        if stretch.tokens[first + 1 : end] == forms and not stretch.breaks[first]:
            return weeks, first, end - 1
    return None, first, first


def _week_before(stretch: Stretch, first: int, language: str) -> tuple[int | None, int]:
    """Find the week last said among the words before a weekday, in its sentence.

    With it comes where the date begins: with the week, when it stands right before.
    """
    floor = max(0, first - NEAR)
    for end in range(first, floor, -1):
        if stretch.words[end - 1].text[-1] in ".?!":
            return None, first
        for forms, weeks in _weeks_said(language):
            start = end - len(forms)
            if start >= 0 and stretch.tokens[start:end] == forms:
                return weeks, start if end == first else first
        if end < first and stretch.tokens[end - 1] in _weekdays(language):
            return None, first
    return None, first


@lru_cache(maxsize=4)
def _weeks_said(language: str) -> tuple[tuple[tuple[str, ...], int], ...]:
    """Give the ways to name a week, longest first, with how many weeks away it is."""
    named = dict.fromkeys(_NEXT_WEEK[language], 1)
    named |= dict.fromkeys(_THIS_WEEK[language], 0)
    named |= dict.fromkeys(_WEEK_AFTER_NEXT[language], 2)
    listed = [
        (tuple(fold(word) for word in form.split()), weeks)
        for form, weeks in named.items()
    ]
    listed += _told(_ON_FROM_TODAY[language], language)
    listed.sort(key=lambda one: -len(one[0]))
    return tuple(listed)


def days_away(
    stretch: Stretch, first: int, language: str, today: date
) -> HeardDate | None:
    """Read "tomorrow" and "in a week", when no weekday belongs to them."""
    count = len(stretch.tokens)
    for forms, days in _away(language):
        end = first + len(forms)
        if stretch.tokens[first:end] != forms:
            continue
        if days >= WEEK and _has_weekday(stretch, first, end, language):
            return None
        meant = (today + timedelta(days=days),)
        named = _weekdays(language).get(stretch.tokens[end] if end < count else "")
        is_named = days > 0 and named == meant[0].weekday()
        where = Passage(stretch, first, end - 1 + is_named)
        return HeardDate(meant, 1.0, 1.0, where, is_spelled=True)
    return None


def _has_weekday(stretch: Stretch, first: int, end: int, language: str) -> bool:
    after = end + (stretch.tokens[end : end + 1] in {("on",), ("pa",), ("po",)})
    near = (*stretch.tokens[max(0, first - 1) : first], *stretch.tokens[after:][:1])
    return any(token in _weekdays(language) for token in near)


@lru_cache(maxsize=4)
def _away(language: str) -> tuple[tuple[tuple[str, ...], int], ...]:
    listed = [
        (tuple(fold(word) for word in form.split()), days)
        for form, days in _DAYS_AWAY[language].items()
    ]
    for start, frames in ((0, _ON_FROM_TODAY), (1, _ON_FROM_TOMORROW)):
        told = _told(frames[language], language)
        listed += [(forms, start + weeks * WEEK) for forms, weeks in told]
    listed.sort(key=lambda one: -len(one[0]))
    return tuple(listed)


@lru_cache(maxsize=4)
def _weekdays(language: str) -> dict[str, int]:
    return dict(weekday_forms(language))
