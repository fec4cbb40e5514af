"""Amounts, clock times, days and digits as people say them, in three languages.

Written from how the languages are spoken, and kept apart from what `analytics` reads:
a bench that speaks with the reader's own forms measures nothing.
"""

import random
from collections.abc import Sequence
from datetime import date, time, timedelta
from decimal import Decimal

from num2words import num2words

LANGUAGES = ("fi", "sv", "en")

WEEKDAYS = {
    "fi": ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai",
           "sunnuntai"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
           "Sunday"),
}  # fmt: skip
MONTHS = {
    "fi": ("tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo",
           "syys", "loka", "marras", "joulu"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
           "september", "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August",
           "September", "October", "November", "December"),
}  # fmt: skip
_DAY_FI = (
    "ensimmäinen", "toinen", "kolmas", "neljäs", "viides", "kuudes", "seitsemäs",
    "kahdeksas", "yhdeksäs", "kymmenes", "yhdestoista", "kahdestoista",
    "kolmastoista", "neljästoista", "viidestoista", "kuudestoista",
    "seitsemästoista", "kahdeksastoista", "yhdeksästoista", "kahdeskymmenes",
    "kahdeskymmenesensimmäinen", "kahdeskymmenestoinen", "kahdeskymmeneskolmas",
    "kahdeskymmenesneljäs", "kahdeskymmenesviides", "kahdeskymmeneskuudes",
    "kahdeskymmenesseitsemäs", "kahdeskymmeneskahdeksas", "kahdeskymmenesyhdeksäs",
    "kolmaskymmenes", "kolmaskymmenesensimmäinen",
)  # fmt: skip
_MONTH_PARTITIVE_FI = (
    "ensimmäistä", "toista", "kolmatta", "neljättä", "viidettä", "kuudetta",
    "seitsemättä", "kahdeksatta", "yhdeksättä", "kymmenettä", "yhdettätoista",
    "kahdettatoista",
)  # fmt: skip
_DAY_SV = (
    "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde",
    "nionde", "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde",
    "sextonde", "sjuttonde", "artonde", "nittonde", "tjugonde", "tjugoförsta",
    "tjugoandra", "tjugotredje", "tjugofjärde", "tjugofemte", "tjugosjätte",
    "tjugosjunde", "tjugoåttonde", "tjugonionde", "trettionde", "trettioförsta",
)  # fmt: skip
_HOURS_FI_ABLATIVE = (
    "", "yhdeltä", "kahdelta", "kolmelta", "neljältä", "viideltä", "kuudelta",
    "seitsemältä", "kahdeksalta", "yhdeksältä", "kymmeneltä", "yhdeltätoista",
    "kahdeltatoista",
)  # fmt: skip
_TENS_SPOKEN_FI = {
    20: "kakskyt", 30: "kolkyt", 40: "nelkyt", 50: "viiskyt", 60: "kuuskyt",
    70: "seitkyt", 80: "kaheksankyt", 90: "yheksänkyt",
}  # fmt: skip
_ONES_SPOKEN_FI = (
    "", "yks", "kaks", "kolme", "neljä", "viis", "kuus", "seittemän", "kaheksan",
    "yheksän",
)  # fmt: skip
_DIGIT_NAMES_FI = (
    "nolla", "ykkönen", "kakkonen", "kolmonen", "nelonen", "vitonen", "kutonen",
    "seiska", "kasi", "ysi",
)  # fmt: skip


def number(value: int, language: str) -> str:
    """Say a whole number in standard words."""
    said = str(num2words(value, lang=language))
    return said.replace(",", "").replace("etttusen", "ettusen")


def day_of_month(day: date, language: str) -> str:
    """Say which day of its month a day is, e.g. `sixteenth`."""
    if language == "en":
        return str(num2words(day.day, to="ordinal", lang="en"))
    return {"fi": _DAY_FI, "sv": _DAY_SV}[language][day.day - 1]


def month_partitive(day: date) -> str:
    """Say a day's month in Finnish by its number, e.g. `kolmatta`."""
    return _MONTH_PARTITIVE_FI[day.month - 1]


def hour_sv(hour: int) -> str:
    """Say an hour of twelve in Swedish."""
    return _hour_sv(number(_twelve(hour), "sv"))


def amount_forms(amount: Decimal, language: str) -> tuple[str, ...]:
    """Give ways to say an amount in euros, e.g. `forty-five fifty`."""
    euros, cents = int(amount), int(amount * 100) % 100
    whole = number(euros, language)
    if not cents:
        return _whole_amount(euros, whole, language)
    rest = number(cents, language)
    if language == "fi":
        forms = [
            f"{whole} euroa {rest} senttiä",
            f"{whole} euroa ja {rest} senttiä",
            f"{whole} ja {rest} senttiä",
            f"{whole} {rest}",
        ]
        if cents == 50:  # noqa: PLR2004 # a half
            forms.append(f"{whole} ja puoli euroa")
        return tuple(forms)
    if language == "sv":
        return (
            f"{whole} euro och {rest} cent",
            f"{whole} och {rest}",
            f"{whole} euro {rest}",
        )
    return (
        f"{whole} euros and {rest} cents",
        f"{whole} euros {rest}",
        f"{whole} {rest}",
    )


def _whole_amount(euros: int, whole: str, language: str) -> tuple[str, ...]:
    if language == "fi":
        forms = [f"{whole} euroa", f"{whole} euroa", f"tasan {whole} euroa"]
        if 20 <= euros < 100:  # noqa: PLR2004 # as colloquial speech shortens them
            tens, ones = euros // 10 * 10, euros % 10
            spoken = f"{_TENS_SPOKEN_FI[tens]}{_ONES_SPOKEN_FI[ones]}"
            forms.append(f"{spoken} euroa")
        return tuple(forms)
    if language == "sv":
        return f"{whole} euro", f"{whole} euro", f"jämnt {whole} euro"
    return f"{whole} euros", f"{whole} euros", f"{whole} euros even"


def clock_forms(at: time, language: str) -> tuple[str, ...]:
    """Give ways to say when in the day something is, e.g. `at half past eight`.

    Args:
        at: between 8:00 and 16:59: twelve-hour forms are then clear to anybody.
        language: `fi`, `sv` or `en`.
    """
    return {"fi": _clock_fi, "sv": _clock_sv, "en": _clock_en}[language](at)


def _twelve(hour: int) -> int:
    return (hour - 1) % 12 + 1


def _clock_fi(at: time) -> tuple[str, ...]:
    hour, minute = at.hour, at.minute
    this, following = _twelve(hour), _twelve(hour + 1)
    spoken, after = number(this, "fi"), number(following, "fi")
    full = number(hour, "fi")
    if minute == 0:
        return (
            f"kello {full}",
            _HOURS_FI_ABLATIVE[this],
            f"kello {spoken}",
            f"tasan {_HOURS_FI_ABLATIVE[this]}",
            f"kello {full} nolla nolla",
        )
    if minute == 30:  # noqa: PLR2004 # a half
        return (
            f"puoli {_HOURS_FI_ABLATIVE[following]}",
            f"kello {full} kolmekymmentä",
            f"kello puoli {after}",
            f"puoli {after}",
        )
    plain = f"kello {full} {number(minute, 'fi')}"
    if minute == 15:  # noqa: PLR2004 # a quarter
        return plain, f"varttia yli {spoken}", f"vartin yli {spoken}"
    if minute == 45:  # noqa: PLR2004 # a quarter
        return plain, f"varttia vaille {after}", f"varttia vailla {after}"
    if minute < 30:  # noqa: PLR2004 # the hour's first half
        past = {5: "viittä", 10: "kymmentä", 20: "kahtakymmentä"}.get(minute)
        return (plain, f"{past} yli {spoken}") if past else (plain,)
    short = {55: "viittä", 50: "kymmentä", 40: "kahtakymmentä"}.get(minute)
    return (plain, f"{short} vaille {after}") if short else (plain,)


def _clock_sv(at: time) -> tuple[str, ...]:
    hour, minute = at.hour, at.minute
    spoken, after = number(_twelve(hour), "sv"), number(_twelve(hour + 1), "sv")
    spoken, after = (_hour_sv(spoken), _hour_sv(after))
    full = _hour_sv(number(hour, "sv"))
    if minute == 0:
        return f"klockan {full}", f"klockan {spoken}", f"klockan {spoken} prick"
    if minute == 30:  # noqa: PLR2004 # a half
        return f"halv {after}", f"klockan halv {after}", f"klockan {full} och trettio"
    plain = f"klockan {full} och {number(minute, 'sv')}"
    if minute == 15:  # noqa: PLR2004 # a quarter
        return plain, f"kvart över {spoken}"
    if minute == 45:  # noqa: PLR2004 # a quarter
        return plain, f"kvart i {after}"
    past = {5: "fem över", 10: "tio över", 20: "tjugo över"}.get(minute)
    short = {55: "fem i", 50: "tio i", 40: "tjugo i"}.get(minute)
    if past:
        return plain, f"{past} {spoken}"
    return (plain, f"{short} {after}") if short else (plain,)


def _hour_sv(word: str) -> str:
    return "ett" if word == "en" else word


def _clock_en(at: time) -> tuple[str, ...]:
    hour, minute = at.hour, at.minute
    spoken, after = number(_twelve(hour), "en"), number(_twelve(hour + 1), "en")
    part = "in the morning" if hour < 12 else "in the afternoon"  # noqa: PLR2004 # noon
    if minute == 0:
        return f"at {spoken} o'clock", f"at {spoken} {part}", f"at {spoken} sharp"
    if minute == 30:  # noqa: PLR2004 # a half
        return (
            f"at half past {spoken}",
            f"at {spoken} thirty",
            f"at {spoken} thirty {part}",
        )
    minutes = number(minute, "en") if minute > 9 else f"oh {number(minute, 'en')}"  # noqa: PLR2004 # two digits
    plain = f"at {spoken} {minutes}"
    if minute == 15:  # noqa: PLR2004 # a quarter
        return plain, f"at quarter past {spoken}", f"at a quarter past {spoken}"
    if minute == 45:  # noqa: PLR2004 # a quarter
        return plain, f"at quarter to {after}", f"at a quarter to {after}"
    past = {5: "five", 10: "ten", 20: "twenty"}.get(minute)
    short = {55: "five", 50: "ten", 40: "twenty"}.get(minute)
    if past:
        return plain, f"at {past} past {spoken}"
    return (plain, f"at {short} to {after}") if short else (plain,)


def day_forms(day: date, today: date, language: str) -> tuple[str, ...]:
    """Give ways to name a day that lies ahead, relative ones among them.

    A relative form is given only where everybody would mean the same day: "next
    Friday", said on a Monday, is two days to two people.
    """
    full = {"fi": _day_fi, "sv": _day_sv, "en": _day_en}[language](day)
    return (*full, *_relative(day, today, language))


def _day_fi(day: date) -> tuple[str, ...]:
    weekday = f"{WEEKDAYS['fi'][day.weekday()]}na"
    ordinal, month = _DAY_FI[day.day - 1], f"{MONTHS['fi'][day.month - 1]}kuu"
    return (
        f"{weekday} {ordinal} {month}ta",
        f"{ordinal} {month}ta",
        f"{weekday} {ordinal} {_MONTH_PARTITIVE_FI[day.month - 1]}",
        f"{ordinal} päivä {month}ta",
        f"{month}n {ordinal}",
    )


def _day_sv(day: date) -> tuple[str, ...]:
    weekday, ordinal = WEEKDAYS["sv"][day.weekday()], _DAY_SV[day.day - 1]
    month = MONTHS["sv"][day.month - 1]
    return (
        f"{weekday}en den {ordinal} {month}",
        f"den {ordinal} {month}",
        f"på {weekday} den {ordinal} {month}",
    )


def _day_en(day: date) -> tuple[str, ...]:
    weekday, month = WEEKDAYS["en"][day.weekday()], MONTHS["en"][day.month - 1]
    ordinal = str(num2words(day.day, to="ordinal", lang="en"))
    return (
        f"on {weekday} the {ordinal} of {month}",
        f"on the {ordinal} of {month}",
        f"on {weekday}, {month} {ordinal}",
        f"on {month} the {ordinal}",
    )


_SOON = {
    "fi": {1: "huomenna", 2: "ylihuomenna", 7: "tasan viikon päästä"},
    "sv": {1: "i morgon", 2: "i övermorgon", 7: "om en vecka"},
    "en": {1: "tomorrow", 2: "the day after tomorrow", 7: "a week from today"},
}


def _relative(day: date, today: date, language: str) -> tuple[str, ...]:
    ahead = (day - today).days
    forms = [_SOON[language][ahead]] if ahead in _SOON[language] else []
    weekday = WEEKDAYS[language][day.weekday()]
    this_week = today + timedelta(days=6 - today.weekday())
    if ahead > 2 and day <= this_week:  # noqa: PLR2004 # nearer days have names
        forms.append(
            {"fi": f"{weekday}na", "sv": f"på {weekday}", "en": f"this {weekday}"}[
                language
            ]
        )
    if this_week < day <= this_week + timedelta(days=7):
        forms.append(
            {
                "fi": f"ensi viikon {weekday}na",
                "sv": f"{weekday} nästa vecka",
                "en": f"on {weekday} next week",
            }[language]
        )
        if day.weekday() <= today.weekday() and ahead < 7:  # noqa: PLR2004 # a week
            nearest = {"fi": f"ensi {weekday}na", "sv": f"nästa {weekday}"}
            forms.append(nearest.get(language, f"next {weekday}"))
    return tuple(forms)


def digits(text: str, language: str, rng: random.Random) -> str:
    """Say a row of digits, one by one or in pairs; other characters are left out."""
    figures = [int(figure) for figure in text if figure.isdigit()]
    if language == "fi" and rng.random() < 0.15:  # noqa: PLR2004 # some people do
        return " ".join(_DIGIT_NAMES_FI[figure] for figure in figures)
    if rng.random() < 0.12 and len(figures) % 2 == 0:  # noqa: PLR2004 # some people do
        return _in_pairs(figures, language)
    return " ".join(number(figure, language) for figure in figures)


def _in_pairs(figures: Sequence[int], language: str) -> str:
    pairs = zip(figures[::2], figures[1::2], strict=True)
    return " ".join(
        number(first * 10 + second, language)
        if first
        else f"{number(0, language)} {number(second, language)}"
        for first, second in pairs
    )


def birth(day: date, language: str) -> str:
    """Say a date of birth with its year."""
    year = number(day.year, language)
    if language == "fi":
        return f"{_DAY_FI[day.day - 1]} {MONTHS['fi'][day.month - 1]}kuuta {year}"
    if language == "sv":
        century = number(day.year // 100, "sv")
        rest = f"{century}hundra{number(day.year % 100, 'sv')}"
        told = rest if day.year % 100 else f"{century}hundra"
        return f"den {_DAY_SV[day.day - 1]} {MONTHS['sv'][day.month - 1]} {told}"
    ordinal = str(num2words(day.day, to="ordinal", lang="en"))
    spoken = str(num2words(day.year, to="year", lang="en"))
    return f"the {ordinal} of {MONTHS['en'][day.month - 1]} {spoken}"
