"""Values as they are said far from the office: in dialect, and by learners.

For the `sixth` wording, beside those of `spoken_mixed.py`. Each form means one thing to
whoever knows the language, as there.
"""

import random
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from scripts.made_calls import spoken, spoken_mixed

_HALF = 50
_WEEK = 7
_NOON = 12


def amount_forms(amount: Decimal, language: str) -> tuple[str, ...]:
    """Give ways to say an amount in euros, e.g. `forty-five euros fifty cents only`."""
    euros, cents = int(amount), int(amount * 100) % 100
    whole, rest = spoken.number(euros, language), spoken.number(cents, language)
    known = spoken_mixed.amount_forms(amount, language)
    return (*known, *_own_amounts(whole, rest if cents else "", language, cents))


def _own_amounts(whole: str, rest: str, language: str, cents: int) -> tuple[str, ...]:
    if language == "fi":
        if not rest:
            return f"{whole} euroa pyöreesti", f"{whole} eurua"
        half = (f"{whole} ja puoli eurua",) if cents == _HALF else ()
        return (f"{whole} eurua ja {rest} senttiä", *half)
    if language == "sv":
        if not rest:
            return f"{whole} euro blankt", f"{whole} euros"
        half = (f"{whole} och en halv euro",) if cents == _HALF else ()
        return (f"{whole} euro samt {rest} cent", *half)
    if not rest:
        return f"{whole} euros only", f"{whole} euros exactly"
    half = (f"{whole} and a half euros",) if cents == _HALF else ()
    return (f"{whole} euros {rest} cents", f"{whole} euros {rest} cents only", *half)


def clock_forms(at: time, language: str) -> tuple[str, ...]:
    """Give ways to say a time of day, e.g. `quarter past nine in the morning`."""
    known = spoken_mixed.clock_forms(at, language)
    own = {"fi": _clock_fi, "sv": _clock_sv, "en": _clock_en}[language]
    return (*known, *own(at))


def _hours(at: time, language: str) -> tuple[str, str]:
    """Say an hour and the one after it, of twelve."""
    this = spoken.number((at.hour - 1) % _NOON + 1, language)
    return this, spoken.number(at.hour % _NOON + 1, language)


def _clock_fi(at: time) -> tuple[str, ...]:
    this, following = _hours(at, "fi")
    part = "aamupäivällä" if at.hour < _NOON else "iltapäivällä"
    told: dict[int, Sequence[str]] = {
        0: (f"kello {this} {part}",),
        15: (f"viistoista minuuttia yli {this}",),
        20: (f"kaksikymmentä minuuttia yli {this}", f"kakskyt yli {this}"),
        30: (f"puoli {following} {part}", f"kello puoli {following} {part}"),
        40: (f"kaksikymmentä minuuttia vaille {following}",),
        45: (f"viistoista minuuttia vaille {following}",),
        50: (f"kymmenen minuuttia vaille {following}", f"kymmenen vaille {following}"),
    }
    return tuple(told.get(at.minute, ()))


def _clock_sv(at: time) -> tuple[str, ...]:
    this, following = spoken.hour_sv(at.hour), spoken.hour_sv(at.hour + 1)
    part = "på förmiddan" if at.hour < _NOON else "på eftermiddan"
    told: dict[int, Sequence[str]] = {
        0: (f"klockan {this} {part}", f"{this} slaget"),
        10: (f"tio över {this}", f"tio minuter över {this}"),
        15: (f"femton minuter över {this}", f"kvart över {this} {part}"),
        20: (f"tjugo över {this}", f"tjugo minuter över {this}"),
        30: (f"halv {following} {part}",),
        40: (f"tjugo minuter i {following}",),
        45: (f"femton minuter i {following}", f"kvart i {following} {part}"),
        50: (f"tio i {following}", f"tio minuter före {following}"),
    }
    return tuple(told.get(at.minute, ()))


def _clock_en(at: time) -> tuple[str, ...]:
    this, following = _hours(at, "en")
    part = "in the morning" if at.hour < _NOON else "in the afternoon"
    told: dict[int, Sequence[str]] = {
        0: (f"{this} o'clock {part}", f"at {this} o'clock sharp"),
        10: (f"ten past {this}", f"ten minutes past {this}"),
        15: (f"quarter past {this} {part}", f"fifteen minutes past {this}"),
        20: (f"twenty past {this}", f"twenty minutes past {this} {part}"),
        30: (
            f"half past {this} {part}",
            f"{this} thirty in the {part.rsplit(maxsplit=1)[-1]}",
        ),
        40: (f"twenty to {following} {part}",),
        45: (f"quarter to {following} {part}", f"fifteen minutes to {following}"),
        50: (f"ten to {following}", f"ten minutes to {following} {part}"),
    }
    return tuple(told.get(at.minute, ()))


def day_forms(day: date, today: date, language: str) -> tuple[str, ...]:
    """Give ways to name a day that lies ahead, e.g. `Wednesday week`."""
    known = spoken_mixed.day_forms(day, today, language)
    weekday = spoken.WEEKDAYS[language][day.weekday()]
    ordinal, ahead = spoken.day_of_month(day, language), (day - today).days
    own = {"fi": _day_fi, "sv": _day_sv, "en": _day_en}[language]
    return (*known, *own(day, weekday, ordinal, ahead))


def _day_fi(day: date, weekday: str, ordinal: str, ahead: int) -> tuple[str, ...]:
    month = spoken.month_partitive(day)
    near = {1: ("heti huomenna",), _WEEK: ("tasan viikon päästä",)}.get(ahead, ())
    return (f"{ordinal} {month}, {weekday}na", f"{weekday}na {ordinal} {month}", *near)


def _day_sv(day: date, weekday: str, ordinal: str, ahead: int) -> tuple[str, ...]:
    month = spoken.MONTHS["sv"][day.month - 1]
    near = {
        1: ("redan i morgon",), 2: ("i övermorron",), _WEEK: ("i dag om en vecka",),
    }.get(ahead, ())  # fmt: skip
    return (f"den {ordinal} {month}, en {weekday}", *near)


def _day_en(day: date, weekday: str, ordinal: str, ahead: int) -> tuple[str, ...]:
    month = spoken.MONTHS["en"][day.month - 1]
    near = {
        1: ("tomorrow itself",), 2: ("the day after tomorrow",),
        _WEEK: ("a week today",),
    }.get(ahead, ())  # fmt: skip
    return (
        f"{weekday} {ordinal} {month}", f"the {ordinal} of {month}, that's a {weekday}",
        *near,
    )  # fmt: skip


def digits(text: str, language: str, rng: random.Random) -> str:
    """Say a row of digits in any of the ways that are known."""
    return spoken_mixed.digits(text, language, rng)


def birth(day: date, language: str) -> str:
    """Say a date of birth."""
    return spoken_mixed.birth(day, language)
