"""Colloquial ways to say amounts, times, days and digits, beside the plain ones.

For the report wording only: `spoken.py` has what every wording says. Each form means
one thing to whoever knows the language, as there.
"""

import random
from datetime import date, time, timedelta
from decimal import Decimal

from scripts.made_calls import spoken

_TENS_FI = (
    "", "", "kakskyt", "kolkyt", "nelkyt", "viiskyt", "kuuskyt", "seitkyt",
    "kaheksankyt", "yheksänkyt",
)  # fmt: skip
_ONES_FI = (
    "", "yks", "kaks", "kolme", "neljä", "viis", "kuus", "seittemän", "kaheksan",
    "yheksän",
)  # fmt: skip
_TEENS_FI = (
    "kymmenen", "ykstoista", "kakstoista", "kolmetoista", "neljätoista", "viistoista",
    "kuustoista", "seittemäntoista", "kaheksantoista", "yheksäntoista",
)  # fmt: skip
_DIGITS_FI = (
    "nolla", "yks", "kaks", "kolme", "neljä", "viis", "kuus", "seittemän", "kaheksan",
    "yheksän",
)  # fmt: skip
_HOUR_FROM_FI = {
    1: "yheltä", 2: "kahelta", 3: "kolmelta", 4: "neljältä", 8: "kaheksalta",
    9: "yheksältä", 10: "kymmeneltä", 11: "yheltätoista", 12: "kaheltatoista",
}  # fmt: skip
_HOUR_TO_FI = {
    1: "yheks", 2: "kaheks", 3: "kolmeks", 4: "neljäks", 8: "kaheksaks",
    9: "yheksäks", 10: "kymmeneks", 11: "yheksitoista", 12: "kaheksitoista",
}  # fmt: skip
_HOUR_FI = {
    1: "yks", 2: "kaks", 3: "kolme", 4: "neljä", 8: "kaheksan", 9: "yheksän",
    10: "kymmenen", 11: "ykstoista", 12: "kakstoista",
}  # fmt: skip
_TENS_SV = {
    20: "tjugo", 30: "tretti", 40: "fyrti", 50: "femti", 60: "sexti", 70: "sjutti",
    80: "åtti", 90: "nitti",
}  # fmt: skip
_WEEKDAYS_FI = ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai")
_WEEKDAYS_SV = ("måndag", "tisdag", "onsdag", "torsdag", "fredag")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_NOON = 12


def amount_forms(amount: Decimal, language: str) -> tuple[str, ...]:
    """Give ways to say an amount, the colloquial ones among them."""
    euros, cents = int(amount), int(amount * 100) % 100
    plain = spoken.amount_forms(amount, language)
    free = {"fi": _amount_fi, "sv": _amount_sv, "en": _amount_en}[language]
    return (*plain, *free(euros, cents))


def _amount_fi(euros: int, cents: int) -> tuple[str, ...]:
    said = _free_fi(euros)
    if not cents:
        return f"{said} euroo", f"{said} euroo"
    rest = _free_fi(cents)
    forms = (f"{said} euroo {rest} senttii", f"{said} ja {rest}")
    return (*forms, f"{said} ja puol euroo") if cents == 50 else forms  # noqa: PLR2004 # a half


def _free_fi(value: int) -> str:
    """Say a whole number below three hundred as it is said in the south."""
    hundreds, rest = divmod(value, 100)
    said = {0: "", 1: "sata", 2: "kakssataa"}[hundreds]
    tens, ones = divmod(rest, 10)
    if tens == 1:
        return said + _TEENS_FI[ones]
    return said + _TENS_FI[tens] + _ONES_FI[ones]


def _amount_sv(euros: int, cents: int) -> tuple[str, ...]:
    said = _free_sv(euros)
    if not cents:
        return (f"{said} euro",)
    return f"{said} euro å {_free_sv(cents)} cent", f"{said} å {_free_sv(cents)}"


def _free_sv(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    head = {0: "", 1: "hundra", 2: "tvåhundra"}[hundreds]
    tens, ones = rest // 10 * 10, rest % 10
    if tens not in _TENS_SV:
        return head + (spoken.number(rest, "sv") if rest else "")
    return head + _TENS_SV[tens] + (spoken.number(ones, "sv") if ones else "")


def _amount_en(euros: int, cents: int) -> tuple[str, ...]:
    said = spoken.number(euros, "en")
    if euros > 100:  # noqa: PLR2004 # "a hundred and twenty"
        said = said.replace("one hundred", "a hundred")
    if not cents:
        return (f"{said} euro", f"{said} euros")
    return (f"{said} euro {spoken.number(cents, 'en')}",)


def clock_forms(at: time, language: str) -> tuple[str, ...]:
    """Give ways to say a time from 8:00 to 15:59, the colloquial ones among them."""
    plain = spoken.clock_forms(at, language)
    return (*plain, *{"fi": _clock_fi, "sv": _clock_sv, "en": _clock_en}[language](at))


def _twelve(hour: int) -> int:
    return (hour - 1) % 12 + 1


def _clock_fi(at: time) -> tuple[str, ...]:
    this, following = _twelve(at.hour), _twelve(at.hour + 1)
    part = "aamulla" if at.hour < 11 else "päivällä"  # noqa: PLR2004 # late morning
    if at.minute == 0:
        return _HOUR_FROM_FI[this], f"{_HOUR_FROM_FI[this]} {part}", (
            f"kello {_HOUR_FI[this]}"
        )  # fmt: skip
    if at.minute == 30:  # noqa: PLR2004 # a half
        return f"puol {_HOUR_FROM_FI[following]}", f"puol {_HOUR_FI[following]}"
    if at.minute == 15:  # noqa: PLR2004 # a quarter
        return f"viistoista yli {_HOUR_FI[this]}", f"varttii yli {_HOUR_FI[this]}"
    if at.minute == 45:  # noqa: PLR2004 # a quarter
        return f"varttii vaille {_HOUR_FI[following]}", (
            f"viittätoista vaille {_HOUR_FI[following]}"
        )  # fmt: skip
    return _minutes_fi(at.minute, _HOUR_FI[this], _HOUR_FI[following])


def _minutes_fi(minute: int, this: str, following: str) -> tuple[str, ...]:
    past = {10: "kymmenen", 20: "kakskyt"}.get(minute)
    short = {40: "kahtkyt", 50: "kymmentä"}.get(minute)
    if past:
        return (f"{past} yli {this}",)
    return (f"{short} vaille {following}",) if short else ()


def _clock_sv(at: time) -> tuple[str, ...]:
    part = "på morgonen" if at.hour < 10 else "på dagen"  # noqa: PLR2004 # then it is day
    this, following = spoken.hour_sv(at.hour), spoken.hour_sv(at.hour + 1)
    if at.minute == 0:
        return f"klockan {this} {part}", f"{this} {part}"
    if at.minute == 30:  # noqa: PLR2004 # a half
        return (f"halv {following} {part}",)
    if at.minute == 15:  # noqa: PLR2004 # a quarter
        return f"en kvart över {this}", f"{this} och femton"
    if at.minute == 45:  # noqa: PLR2004 # a quarter
        return f"en kvart i {following}", f"kvart före {following}"
    return (f"{this} och {spoken.number(at.minute, 'sv')}",)


def _clock_en(at: time) -> tuple[str, ...]:
    hour = spoken.number(_twelve(at.hour), "en")
    after = spoken.number(_twelve(at.hour + 1), "en")
    letters = "a.m." if at.hour < _NOON else "p.m."
    if at.minute == 0:
        if at.hour == _NOON:
            return "at noon", "at midday"
        return f"at {hour} {letters}", f"at {hour}"
    if at.minute == 30:  # noqa: PLR2004 # a half
        return f"at half {hour}", f"{hour} thirty"
    if at.minute == 15:  # noqa: PLR2004 # a quarter
        return f"quarter past {hour}", f"{hour} fifteen {letters}"
    if at.minute == 45:  # noqa: PLR2004 # a quarter
        return f"quarter to {after}", f"{hour} forty-five {letters}"
    minutes = spoken.number(at.minute, "en")
    if at.minute < 10:  # noqa: PLR2004 # one digit
        minutes = f"oh {minutes}"
    return (f"{hour} {minutes} {letters}",)


def clock_to(at: time, language: str) -> tuple[str, ...]:
    """Give ways to say for when something is written down: Finnish bends the hour."""
    if language != "fi":
        return clock_forms(at, language)
    if at.minute == 0:
        return (_HOUR_TO_FI[_twelve(at.hour)],)
    if at.minute == 30:  # noqa: PLR2004 # a half
        following = _HOUR_TO_FI[_twelve(at.hour + 1)]
        return f"puol {following}", f"puoli {following}"
    return clock_forms(at, "fi")


def day_forms(day: date, today: date, language: str) -> tuple[str, ...]:
    """Give ways to name a working day that lies ahead, the colloquial ones too."""
    plain = spoken.day_forms(day, today, language)
    free = {"fi": _day_fi, "sv": _day_sv, "en": _day_en}[language]
    return (*plain, *free(day, today))


def _is_next_week(day: date, today: date) -> bool:
    sunday = today + timedelta(days=6 - today.weekday())
    return sunday < day <= sunday + timedelta(days=7)


def _is_clear(day: date, today: date) -> bool:
    """Say whether a weekday and a day of the month name one day: in March they repeat.

    The month is left out, and 28 days on both may be the same.
    """
    return day.weekday() < len(_WEEKDAYS_FI) and (day - today).days < 28  # noqa: PLR2004 # see above


def _day_fi(day: date, today: date) -> tuple[str, ...]:
    if not _is_clear(day, today):
        return ()
    weekday = f"{_WEEKDAYS_FI[day.weekday()]}na"
    ordinal = spoken.day_of_month(day, "fi")
    forms = (f"{weekday} {ordinal} päivä", f"{weekday}, se on {ordinal} päivä")
    return (*forms, f"ens viikon {weekday}") if _is_next_week(day, today) else forms


def day_to(day: date, today: date, language: str) -> tuple[str, ...]:
    """Give ways to say for which day something is written down."""
    if language != "fi":
        return day_forms(day, today, language)
    soon = {1: ("huomiselle",), 2: ("ylihuomiselle",)}.get((day - today).days, ())
    weekday = f"{_WEEKDAYS_FI[day.weekday()]}lle".replace("viikkolle", "viikolle")
    ordinal = spoken.day_of_month(day, "fi")
    month = spoken.month_partitive(day)
    forms = (f"{weekday} {ordinal} päivä", f"{weekday} {ordinal} {month}", *soon)
    return (*forms, f"ens viikon {weekday}") if _is_next_week(day, today) else forms


def _day_sv(day: date, today: date) -> tuple[str, ...]:
    if not _is_clear(day, today):
        return ()
    weekday, ordinal = _WEEKDAYS_SV[day.weekday()], spoken.day_of_month(day, "sv")
    forms = (f"{weekday}en den {ordinal}", f"på {weekday} den {ordinal}")
    return (*forms, f"nästa vecka {weekday}") if _is_next_week(day, today) else forms


def _day_en(day: date, today: date) -> tuple[str, ...]:
    if not _is_clear(day, today):
        return ()
    weekday, ordinal = _WEEKDAYS_EN[day.weekday()], spoken.day_of_month(day, "en")
    forms = (f"{weekday} the {ordinal}", f"on {weekday} the {ordinal}")
    return (*forms, f"next week on {weekday}") if _is_next_week(day, today) else forms


def digits(text: str, language: str, rng: random.Random) -> str:
    """Say a row of digits in twos and threes, with a breath between."""
    names = [_digit(int(one), language) for one in text if one.isdigit()]
    said: list[str] = []
    while names:
        size = 2 if len(names) in {2, 4} else min(len(names), rng.choice((2, 3)))
        said.append(" ".join(names[:size]))
        del names[:size]
    return ", ".join(said)


def _digit(figure: int, language: str) -> str:
    if language == "fi":
        return _DIGITS_FI[figure]
    if language == "en" and figure == 0:
        return "oh"
    return spoken.number(figure, language)


def birth(day: date, language: str) -> str:
    """Say a date of birth, as people rattle it off."""
    if language == "en":
        return f"{spoken.birth(day, language).removeprefix('the ')}"
    if language == "sv" or day.year >= 2000:  # noqa: PLR2004 # said in full
        return spoken.birth(day, language)
    ordinal, month = spoken.day_of_month(day, "fi"), spoken.month_partitive(day)
    return f"{ordinal} {month} {_free_fi(day.year % 100)}"
