"""Dates in words that were spelled right, read by rule.

"Kahdeskymmenesneljäs kolmatta", "den fjortonde april", "April the fourteenth", "måndag
nästa vecka", "tasan viikon päästä", "a week on Tuesday".
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from num2words import num2words

from analytics.calendar_words import month_forms, weekday_forms
from analytics.folding import fold
from analytics.heard_dates import HeardDate, coming
from analytics.hearing import Passage, Stretch
from analytics.number_words import Counted, number_at
from analytics.numerals import ordinal_forms
from analytics.week_words import days_away, weekday_with_week

LAST_DAY, TEN = 31, 10
SOONEST_DAYS = 62
"""A weekday with a day of a month, but no month, lies at most so far ahead."""
MOST_WORDS = 4
_THE = {"fi": frozenset[str](), "sv": frozenset({"ten"}), "en": frozenset({"the"})}
_OF = {"fi": frozenset[str](), "sv": frozenset({"i"}), "en": frozenset({"of"})}
_DAY = {"fi": frozenset({"paiva", "paivana", "paivan", "pna", "paivale"}),
        "sv": frozenset({"taken"}), "en": frozenset({"tay"})}  # fmt: skip
THIS_MONTH, NEXT_MONTH, LAST_OF_MONTH = 100, 101, 99
"""Stand for a month, and for a day, that hang on the day of the call."""
_MONTHS_AWAY = {
    "fi": {"ensi kuun": NEXT_MONTH, "ens kuun": NEXT_MONTH, "tämän kuun": THIS_MONTH,
           "tän kuun": THIS_MONTH},
    "sv": {"nästa månad": NEXT_MONTH, "den här månaden": THIS_MONTH,
           "denna månad": THIS_MONTH},
    "en": {"next month": NEXT_MONTH, "this month": THIS_MONTH},
}  # fmt: skip
_LAST = {
    "fi": ("viimeinen", "viimeisenä", "viimeiselle"), "sv": ("sista",), "en": ("last",)
}  # fmt: skip
_APPOSED = {
    "fi": frozenset(fold(word) for word in ("se", "on", "eli", "siis", "sen")),
    "sv": frozenset({"alltso", "alsa", "altsa", "se"}),
    "en": frozenset({"so", "thats"}),
}
"""Words between a weekday and the day of its month."""
_A = {"fi": frozenset[str](), "sv": frozenset({"en"}), "en": frozenset({"a"})}
_ON = {
    "fi": frozenset({"tasan"}),
    "sv": frozenset({"pa", "po", "nu"}),
    "en": frozenset({"on", "this"}),
}
_COMING = {
    "fi": ("ensi", "ens", "tuleva", "tulevana", "seuraava", "seuraavana"),
    "sv": ("nästa", "nästkommande"),
    "en": ("next",),
}
_BEGINNING = re.compile(r"menes?$|kyt$|(?:tjuk|tjuko|tretio|tventi?|thirti?)$")
"""What is left of a misheard day's tens in the word before its units."""


def dates_in_words(
    stretch: Stretch, language: str, today: date
) -> tuple[HeardDate, ...]:
    """Read every date that is spelled right; a weekday alone only with its week."""
    found: list[HeardDate] = []
    place = 0
    while place < len(stretch.words):
        heard = _date_at(stretch, place, language, today)
        if heard is None:
            place += 1
            continue
        heard = _with_weekday(heard, language)
        found.append(heard)
        place = heard.where.last + 1
    return tuple(found)


def ends_date(token: str, language: str) -> bool:
    """Tell whether a folded word is a month's or a weekday's name and nothing more.

    Recognisers write "maaliskuutakellokaksitoista" as one: what follows it is no hour.
    """
    return token in _month_names(language) or token in _weekdays(language)


def is_coming(stretch: Stretch, word: int, language: str) -> bool:
    """Tell whether "next" stands before a weekday: this week's or the week's after."""
    before = stretch.tokens[word - 1] if word else ""
    return before in _folded_all(_COMING[language])


def _date_at(
    stretch: Stretch, first: int, language: str, today: date
) -> HeardDate | None:
    return (
        _day_of_month(stretch, first, language, today)
        or _weekday_with_day(stretch, first, language, today)
        or weekday_with_week(stretch, first, language, today)
        or days_away(stretch, first, language, today)
    )


def _day_of_month(
    stretch: Stretch, first: int, language: str, today: date
) -> HeardDate | None:
    """Read a day and its month, in either order."""
    start = first + (stretch.tokens[first] in _THE[language])
    read = _day_first(stretch, start, language) or _month_first(
        stretch, first, language
    )
    if read is None:
        return None
    day, month, last = read
    meant = _meant(day, month, today)
    if meant is None or not _begins(stretch, first):
        return None
    where = Passage(stretch, first, last)
    return HeardDate((meant,), 1.0, 1.0, where, is_spelled=True)


def _meant(day: int, month: int, today: date) -> date | None:
    """Give the day that a day of a month stands for; see `LAST_OF_MONTH`."""
    if month in {THIS_MONTH, NEXT_MONTH}:
        month = (today.month - 1 + month - THIS_MONTH) % 12 + 1
    if day == LAST_OF_MONTH:
        first = coming(1, month % 12 + 1, today)
        return first - timedelta(days=1) if first else None
    return coming(day, month, today)


def _weekday_with_day(
    stretch: Stretch, first: int, language: str, today: date
) -> HeardDate | None:
    """Read a weekday and a day of a month: "tiistaina se kolmastoista päivä".

    The month is the first in which the two agree: seldom do they by chance.
    """
    weekday = _weekdays(language).get(stretch.tokens[first])
    if weekday is not None:
        place = _past(stretch, first + 1, _APPOSED[language] | _THE[language])
        ordinal = _ordinal_at(stretch, place, language)
        last = ordinal.last if ordinal else first
    else:
        if stretch.tokens[first] not in _THE[language]:
            return None
        place = first + 1
        ordinal = _ordinal_at(stretch, place, language)
        last = _past(stretch, ordinal.last + 1, _A[language]) if ordinal else first
        weekday = _weekdays(language).get(
            stretch.tokens[last] if last < len(stretch.tokens) else ""
        )
    if ordinal is None or weekday is None or _ends_sentence(stretch, first, last):
        return None
    if _day_first(stretch, ordinal.first, language) is not None:
        return None  # its month follows
    days = (today + timedelta(days=ahead) for ahead in range(SOONEST_DAYS))
    meant = next(
        (
            day for day in days
            if (day.day, day.weekday()) == (ordinal.value, weekday)
        ),
        None,
    )  # fmt: skip
    if meant is None:
        return None
    if not stretch.breaks[last]:
        last = _past(stretch, last + 1, _DAY[language]) - 1
    where = Passage(stretch, first, last)
    return HeardDate((meant,), 1.0, 1.0, where, is_spelled=True)


def _ends_sentence(stretch: Stretch, first: int, last: int) -> bool:
    return any(word.text[-1] in ".?!" for word in stretch.words[first:last])


def _day_first(
    stretch: Stretch, first: int, language: str
) -> tuple[int, int, int] | None:
    day = _ordinal_at(stretch, first, language) or _cardinal_day(
        stretch, first, language
    )
    if day is None or stretch.breaks[day.last]:
        return None
    place = _past(stretch, day.last + 1, _DAY[language] | _OF[language])
    month = _month_at(stretch, place, language)
    if month is None and day.first in _ordinal_places(stretch, day, language):
        month = _month_number_at(stretch, place, language)
    return (day.value, month.value, month.last) if month else None


def _ordinal_places(stretch: Stretch, day: Counted, language: str) -> tuple[int, ...]:
    """Give the place of the day when it is an ordinal: "fifteenth of the fourth"."""
    ordinal = _ordinal_at(stretch, day.first, language)
    return (day.first,) if ordinal is not None else ()


def _month_first(
    stretch: Stretch, first: int, language: str
) -> tuple[int, int, int] | None:
    month = _month_at(stretch, first, language)
    if month is None or language == "sv" or stretch.breaks[month.last]:
        return None
    if language == "fi" and not stretch.tokens[month.last].endswith("n"):
        return None
    place = _past(stretch, month.last + 1, _THE[language])
    day = _ordinal_at(stretch, place, language) or _cardinal_day(
        stretch, place, language
    )
    if day is None:
        return None
    if language == "en" and _is_clock(stretch, day):
        return None
    last = day.last
    if not stretch.breaks[last]:
        last = _past(stretch, last + 1, _DAY[language]) - 1
    return day.value, month.value, last


def _is_clock(stretch: Stretch, day: Counted) -> bool:
    """Tell "March, ten o'clock" from "March ten"."""
    after = stretch.tokens[day.last + 1] if day.last + 1 < len(stretch.tokens) else ""
    return after in {"oklok", "am", "pm"}


def _cardinal_day(stretch: Stretch, first: int, language: str) -> Counted | None:
    number = number_at(stretch, first, language)
    return number if number and 1 <= number.value <= LAST_DAY else None


def _ordinal_at(stretch: Stretch, first: int, language: str) -> Counted | None:
    return _longest(stretch, first, _ordinals(language))


def _month_at(stretch: Stretch, place: int, language: str) -> Counted | None:
    if place >= len(stretch.tokens):
        return None
    value = _month_names(language).get(stretch.tokens[place])
    if value:
        return Counted(value, place, place)
    return _longest(stretch, place, _months_away(language))


@lru_cache(maxsize=4)
def _months_away(language: str) -> dict[str, int]:
    named = _MONTHS_AWAY[language].items()
    return {"".join(fold(w) for w in form.split()): month for form, month in named}


def _month_number_at(stretch: Stretch, place: int, language: str) -> Counted | None:
    """Read a month by its number: "viidestoista neljättä", "femtonde i fjärde"."""
    if language == "sv" and stretch.tokens[place - 1] not in _OF["sv"]:
        return None
    if language == "en":
        return None
    return _longest(stretch, place, _month_ordinals(language))


def _longest(stretch: Stretch, first: int, forms: dict[str, int]) -> Counted | None:
    joined, best = "", None
    for last in range(first, min(first + MOST_WORDS, len(stretch.tokens))):
        joined += stretch.tokens[last]
        if joined in forms:
            best = Counted(forms[joined], first, last)
        if stretch.breaks[last]:
            break
    return best


def _with_weekday(heard: HeardDate, language: str) -> HeardDate:
    """Take in the weekday before a date; when it is another day's, neither is sure."""
    stretch, first = heard.where.stretch, heard.where.first
    place = first - 1
    if place >= 0 and stretch.tokens[place] in _THE[language]:
        place -= 1
    if place < 0:
        return heard
    weekday = _weekdays(language).get(stretch.tokens[place])
    if weekday is None or stretch.words[place].text[-1] in ".?!":
        return heard
    where = Passage(stretch, place, heard.where.last)
    same = all(day.weekday() == weekday for day in heard.days)
    return replace(heard, where=where, margin=heard.margin if same else 0.0)


def _begins(stretch: Stretch, first: int) -> bool:
    """Tell whether no digits or tens stand right before, a lost beginning."""
    if first == 0:
        return True
    before = stretch.tokens[first - 1]
    return not (before[-1:].isdigit() or _BEGINNING.search(before))


def _past(stretch: Stretch, place: int, words: frozenset[str]) -> int:
    while place < len(stretch.tokens) and stretch.tokens[place] in words:
        place += 1
    return place


@lru_cache(maxsize=4)
def _ordinals(language: str) -> dict[str, int]:
    forms = {
        fold(form): day for day in range(1, 32) for form in ordinal_forms(day, language)
    }
    if language == "fi":
        del forms[fold("toista")]  # the end of a teen far more often than the second
        for form, day in list(forms.items()):
            forms[form.replace(fold("kymmenes"), "kyt")] = day
        forms |= {form: day for day in range(1, 32) for form in _spoken_finnish(day)}
    if language == "sv":
        forms |= {"forste": 1, "antre": 2, fold("tjugonde"): 20}
    forms |= {fold(word): LAST_OF_MONTH for word in _LAST[language]}
    return forms


def _spoken_finnish(day: int) -> tuple[str, ...]:
    """Shorten an ordinal as speech does: "kakskytkolmas", "yhestoista"."""
    said = []
    tens, units = divmod(day, TEN)
    for case in ("nominative", "essive"):
        said.append(_shortened(day, case))
        if tens > 1 and units:
            unit = _shortened(units, case)
            said += [_TENS_FI[tens] + unit, fold(_TENS_FI[tens] + unit)]
    return tuple(said)


def _shortened(number: int, case: str) -> str:
    form = str(num2words(number, lang="fi", to="ordinal", case=case))
    for full, cut in _SHORTENED_FI:
        form = form.replace(full, cut)
    return fold(form)


_TENS_FI = {2: "kakskyt", 3: "kolkyt"}
_SHORTENED_FI = (
    ("yhdeksä", "yheksä"), ("kahdeksa", "kaheksa"), ("seitsemä", "seittemä"),
    ("yhdes", "yhes"), ("kahdes", "kahes"),
)  # fmt: skip


@lru_cache(maxsize=4)
def _month_ordinals(language: str) -> dict[str, int]:
    if language == "sv":
        return {
            fold(form): month
            for month in range(1, 13)
            for form in ordinal_forms(month, "sv")[:1]
        }
    return {
        fold(str(num2words(month, lang="fi", to="ordinal", case=case))): month
        for month in range(1, 13)
        for case in ("partitive",)
    }


@lru_cache(maxsize=4)
def _month_names(language: str) -> dict[str, int]:
    return dict(month_forms(language))


@lru_cache(maxsize=4)
def _weekdays(language: str) -> dict[str, int]:
    return dict(weekday_forms(language))


@lru_cache(maxsize=16)
def _folded_all(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)
