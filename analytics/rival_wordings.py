"""What may be said instead of a value: its rivals, and everything in people's words.

Rivals are what a clinic could as well have meant and what sounds alike: another ten,
another hundred, the digits turned round, the half hour before, the day after.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from analytics.amounts import amount_forms
from analytics.clock_forms import time_forms
from analytics.numerals import ordinal_forms
from analytics.spoken_names import name_wordings

Wordings = Mapping[str, tuple[str, ...]]
"""For each value, as the register writes it, how people say it; the expected first."""

MOST_FORMS = 3
HUNDRED, HOUR, HALF_DAY = 100, 60, 720
_EURO_STEPS = (-100, 100, -10, 10, -1, 1, -20, 20, -2, 2)
_CENTS = (20, 50, 90)
_MINUTE_STEPS = (-60, 60, -30, 30, -15, 15, -10, 10, -5, 5, -120, 120)
_TEEN = 600
"""Minutes between a Finnish hour and what is left when its `-toista` is lost."""
_DAY_STEPS = (-10, -7, -2, -1, 1, 2, 7, 10)
FIRST_MINUTE, LAST_MINUTE = 7 * 60, 19 * 60
MOST_NAMES = 12
_MONTHS = {
    "fi": (
        *("tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta"),
        *("kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta"),
        *("marraskuuta", "joulukuuta"),
    ),
    "sv": (
        *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"),
        *("september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June", "July", "August"),
        *("September", "October", "November", "December"),
    ),
}
_BY_HALVES = {
    "fi": ("puoli", "vartin", "vaille", "yli"),
    "sv": ("halv", "kvart", "i", "över"),
    "en": ("half past", "quarter", "to", "past"),
}
"""Words of a time that is told by the hour it is near."""


def amount_rivals(
    expected: Decimal, heard: Iterable[Decimal], language: str
) -> Wordings:
    """Word an amount in euros and its rivals.

    Args:
        expected: the register's.
        heard: amounts that were read on the call, rivals too.
        language: fi, sv or en.
    """
    euros, cents = int(expected), expected % 1
    turned = int(str(euros)[::-1])
    near = {euros + step for step in _EURO_STEPS}
    near |= {turned, euros % HUNDRED, euros // 10 * 10}
    values = [expected, *heard, *(Decimal(one) + cents for one in sorted(near))]
    values += [Decimal(euros) + Decimal(one) / HUNDRED for one in _CENTS]
    values += [Decimal(euros)]
    return {
        f"{value:.2f}": _amount_wordings(value, language)
        for value in dict.fromkeys(one for one in values if one > 0)
    }


def time_rivals(minutes: int, heard: Iterable[int], language: str) -> Wordings:
    """Word a time of day and its rivals; values are written as `HH:MM`.

    Two times that are said alike (eight in the morning and at night) are one: the
    earlier in the list stands for both.
    """
    steps = (*_MINUTE_STEPS, _TEEN, -_TEEN)
    near = [minutes + step for step in steps]
    near += [minutes // 60 * 60, minutes // 60 * 60 + 30]
    values = [
        one
        for one in dict.fromkeys((minutes, *heard, *near))
        if one == minutes or FIRST_MINUTE <= one < LAST_MINUTE
    ]
    taken: set[str] = set()
    worded: dict[str, tuple[str, ...]] = {}
    for value in values:
        forms = [one for one in _time_wordings(value, language) if one not in taken]
        taken.update(forms)
        if forms:
            worded[f"{value // 60:02d}:{value % 60:02d}"] = tuple(forms)
    return worded


def day_rivals(expected: date, language: str) -> Wordings:
    """Word a day of the month and its rivals; values are written as ISO dates."""
    days = (expected, *(expected + timedelta(days=step) for step in _DAY_STEPS))
    return {day.isoformat(): _day_wordings(day, language) for day in days}


def name_rivals(expected: str, names: Sequence[str], language: str) -> Wordings:
    """Word a practitioner's surname and those of the others."""
    surnames = dict.fromkeys(
        name.split()[-1] for name in (expected, *names) if name.split()
    )
    return {name: _cases(name, language) for name in list(surnames)[:MOST_NAMES]}


def _cases(name: str, language: str) -> tuple[str, ...]:
    """Add "at somebody's" (`Rantasella`) to a name's other cases."""
    forms = name_wordings(name, language)
    if language != "fi":
        return forms
    is_back = any(vowel in name.casefold() for vowel in "aouå")
    return *forms, f"{forms[-1][:-1]}{'a' if is_back else 'ä'}"


def _amount_wordings(value: Decimal, language: str) -> tuple[str, ...]:
    forms = [
        " ".join(form.split())
        for form in amount_forms(value, language)
        if "euro" in form
    ][:2]
    if language == "fi" and value % 1 * 2 == 1:
        forms.append(f"{amount_forms(value // 1, 'fi')[0].split()[0]} ja puoli euroa")
    return tuple(forms)


def _time_wordings(minutes: int, language: str) -> tuple[str, ...]:
    """Word a time as the register has it, and by the hands of a clock.

    After noon a clock says another hour than the register: half past two is never
    "half past fourteen".
    """
    plain = _plain(minutes, language)[:1]
    on_clock = _on_clock(minutes)
    near = [form for form in _joined(on_clock, language) if _is_near(form, language)]
    if on_clock % HOUR == 0:
        near = _plain(on_clock, language)[:1]
        near += [one for one in _joined(on_clock, language) if _is_at(one, language)]
    elif language == "en":
        near += _plain(on_clock, language)[:1]
    elif language == "fi" and on_clock % HOUR == HOUR // 2:
        hour = _on_clock(on_clock + HOUR // 2)
        at = [one for one in _joined(hour, "fi") if _is_at(one, "fi")]
        near = [*near[:1], *(f"puoli {one}" for one in at[:1])]
    return tuple(dict.fromkeys((*plain, *near)))[:MOST_FORMS]


def _on_clock(minutes: int) -> int:
    return minutes - HALF_DAY if minutes >= HALF_DAY + HOUR else minutes


def _joined(minutes: int, language: str) -> list[str]:
    joint = {"fi": " ja ", "sv": " och ", "en": " and "}[language]
    return [form for form, _ in time_forms(minutes, language) if joint not in form]


def _plain(minutes: int, language: str) -> list[str]:
    """Give the forms that name the hour and its minutes."""
    return [one for one in _joined(minutes, language) if not _is_near(one, language)]


def _is_near(form: str, language: str) -> bool:
    return any(f" {word} " in f" {form} " for word in _BY_HALVES[language])


def _is_at(form: str, language: str) -> bool:
    """Tell whether a whole hour's form says "at" or "o'clock": "kahdelta"."""
    at = {
        "fi": ("lta", "ltä", "ltatoista", "ltätoista"),
        "sv": ("noll noll",),
        "en": ("o'clock",),
    }
    return form.endswith(at[language])


def _day_wordings(day: date, language: str) -> tuple[str, ...]:
    month = _MONTHS[language][day.month - 1]
    ordinals = ordinal_forms(day.day, language)
    if language == "fi":
        numbered = ordinal_forms(day.month, language)[1]
        return (
            f"{ordinals[0]} {month}",
            f"{ordinals[0]} päivä {month}",
            f"{month[:-2]}n {ordinals[0]}",
            f"{ordinals[0]} {numbered}",
        )
    if language == "sv":
        return f"{ordinals[0]} {month}", f"den {ordinals[0]} {month}"
    return (
        f"{month} {ordinals[0]}",
        f"{month} the {ordinals[0]}",
        f"the {ordinals[0]} of {month}",
    )
