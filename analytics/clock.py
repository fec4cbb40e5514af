"""Clock times as they are said: "puoli yhdeksän", "half past eight", "halv nio", "14.30".

A time said by twelve hours is kept as both of its readings until something tells the
half of the day ("iltapäivällä", "in the morning", or an hour above twelve).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from num2words import num2words

from analytics.folding import fold
from analytics.forms import FormTable, Reading
from analytics.hearing import Passage, Stretch, passage
from analytics.numerals import cardinal_forms

HALF_DAY = 720
DAY = 1440
_ANCHORS = {
    "fi": r"[kt]i?e[il]?lon?|klo(?!k)",
    "sv": r"klokan|kl(?=\d)",
    "en": r"oklok|klok",
}
_WRITTEN = re.compile(r"^\D{0,2}(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)\D{0,2}$")
_HOUR_ALONE = re.compile(r"^(?P<hour>[01]?\d|2[0-4])[.,?!]*$")
_MORNING = {
    "fi": ("aamulla", "aamupäivällä", "aamusta", "aamupäivästä"),
    "sv": ("på morgonen", "på förmiddagen", "förmiddag"),
    "en": ("in the morning", "a.m.", "am"),
}
_AFTERNOON = {
    "fi": ("iltapäivällä", "illalla", "iltapäivästä"),
    "sv": ("på eftermiddagen", "på kvällen", "eftermiddag"),
    "en": ("in the afternoon", "in the evening", "p.m.", "pm"),
}
CLEAR_FIT = 0.74
CLEAR_MARGIN = 0.08
EXACT_FIT = 0.97
EXACT_MARGIN = 0.03


@dataclass(frozen=True, slots=True)
class HeardTime:
    """One clock time somebody named.

    Attributes:
        minutes: of the day, all readings that fit: one, or two twelve hours apart.
        is_anchored: a word such as "kello" stood by it, or it can be nothing else.
    """

    minutes: tuple[int, ...]
    fit: float
    margin: float
    is_anchored: bool
    where: Passage

    @property
    def is_clear(self) -> bool:
        """Whether this time and no other was heard."""
        enough = CLEAR_MARGIN if self.fit < EXACT_FIT else EXACT_MARGIN
        return self.fit >= CLEAR_FIT and self.margin >= enough

    @property
    def text(self) -> str:
        """The earliest reading in opening hours, as 24-hour time."""
        likely = [minute for minute in self.minutes if 7 * 60 <= minute < 19 * 60]
        hour, minute = divmod((likely or self.minutes)[0], 60)
        return f"{hour:02}:{minute:02}"


def read_times(
    stretch: Stretch, language: str, *, after: tuple[int, ...] = ()
) -> tuple[HeardTime, ...]:
    """Read every clock time in a stretch, in order.

    Args:
        after: offsets where a time may begin without a word such as "kello", e.g.
            the ends of dates: "the sixteenth of March, eight thirty".
    """
    found = [
        *_written(stretch, language),
        *_named(stretch, language, after),
        *_unmistakable(stretch, language),
    ]
    found.sort(key=lambda heard: (heard.where.first, -_weight(heard)))
    kept: list[HeardTime] = []
    for heard in found:
        if kept and heard.where.first <= kept[-1].where.last:
            if _weight(heard) > _weight(kept[-1]):
                kept[-1] = heard
            continue
        kept.append(heard)
    return tuple(_settled(heard, language) for heard in kept)


@lru_cache(maxsize=4)
def clock_forms(language: str) -> FormTable[tuple[int, bool]]:
    """Every clock time that people say, with whether it names the half of the day.

    Minutes on the five-minute grid for the spoken styles, every minute for "hour
    minute"; a value's first part is minutes of the day, or of its half.
    """
    return FormTable((
        (form, value)
        for minutes in range(DAY)
        for form, value in time_forms(minutes, language)
    ), rarity=_rarity)


def _rarity(value: tuple[int, bool]) -> float:
    """Appointments stand on the quarter, sometimes on the five minutes."""
    minute = value[0] % 60
    if minute % 15 == 0:
        return 0.0
    return 2.0 if minute % 5 == 0 else 5.0


def time_forms(minutes: int, language: str) -> Iterator[tuple[str, tuple[int, bool]]]:
    """Say one time of day, each form with what it leaves known of it."""
    hour, minute = divmod(minutes, 60)
    whole = (minutes, True) if hour > 12 or hour == 0 else (minutes % HALF_DAY, False)
    hours = _hour_words(hour, language)
    if minute == 0:
        yield from ((form, whole) for form in hours)
        yield from ((f"{form} {zero}", whole) for form in hours[:1] for zero in ZERO[language])
    else:
        spelled = cardinal_forms(minute, language)
        if minute < 10:
            nil = ZERO[language][-1]
            spelled = tuple(f"{nil} {form}" for form in spelled)
        joint = {"fi": " ja", "sv": " och", "en": " and"}[language]
        yield from (
            (f"{first}{between} {second}", whole)
            for first in hours[:2]
            for second in spelled
            for between in ("", joint)
        )
    if hour and hour <= 12:
        yield from (
            (form, (minutes % HALF_DAY, False))
            for form in _by_halves(hour, minute, language)
        )


ZERO = {
    "fi": ("nolla nolla",  "nolla"),
    "sv": ("noll noll", "noll"),
    "en": ("o'clock", "hundred", "oh"),
}


def _hour_words(hour: int, language: str) -> tuple[str, ...]:
    plain = cardinal_forms(hour, language)
    if language != "fi" or not 1 <= hour <= 24:
        return plain
    cases = ("ablative", "translative", "allative")
    return (
        *plain,
        *(str(num2words(hour, lang="fi", case=case)) for case in cases),
    )


def _by_halves(hour: int, minute: int, language: str) -> Iterator[str]:
    """Say "half past eight" and its like; the hour named may be the next one."""
    this = cardinal_forms(hour, language)
    coming = cardinal_forms(hour % 12 + 1, language)
    to_go = 60 - minute
    if language == "fi":
        yield from _finnish_halves(this, coming, minute)
    elif language == "sv":
        if minute == 30:
            yield from (f"halv {word}" for word in coming)
        elif minute == 15:
            yield from (f"kvart över {word}" for word in this)
        elif minute == 45:
            yield from (f"kvart i {word}" for word in coming)
        elif minute in {5, 10, 20}:
            yield f"{cardinal_forms(minute, 'sv')[0]} över {this[0]}"
        elif to_go in {5, 10, 20}:
            yield f"{cardinal_forms(to_go, 'sv')[0]} i {coming[0]}"
    elif minute == 30:
        yield from (f"half past {word}" for word in this)
        yield from (f"half {word}" for word in this)
    elif minute == 15:
        yield from (f"{quarter} past {this[0]}" for quarter in ("quarter", "a quarter"))
    elif minute == 45:
        yield from (f"{quarter} to {coming[0]}" for quarter in ("quarter", "a quarter"))
    elif minute in {5, 10, 20, 25}:
        yield f"{cardinal_forms(minute, 'en')[0]} past {this[0]}"
    elif to_go in {5, 10, 20, 25}:
        yield f"{cardinal_forms(to_go, 'en')[0]} to {coming[0]}"


def _finnish_halves(
    this: tuple[str, ...], coming: tuple[str, ...], minute: int
) -> Iterator[str]:
    steps = {5: "viittä", 10: "kymmentä", 20: "kahtakymmentä"}
    to_go = 60 - minute
    if minute == 30:
        yield from (f"puoli {word}" for word in coming)
    elif minute in {15, 45}:
        side, words = ("yli", this) if minute == 15 else ("vaille", coming)
        for quarter in ("vartin", "varttia", "vartti"):
            yield from (f"{quarter} {side} {word}" for word in words)
        if minute == 45:
            yield from (f"varttia vailla {word}" for word in coming)
    elif minute in steps:
        yield from (f"{steps[minute]} yli {word}" for word in this)
    elif to_go in steps:
        yield from (f"{steps[to_go]} vaille {word}" for word in coming)


def _readings(value: tuple[int, bool]) -> tuple[int, ...]:
    minutes, is_known = value
    return (minutes,) if is_known else (minutes % HALF_DAY, minutes % HALF_DAY + HALF_DAY)


def _weight(heard: HeardTime) -> float:
    words = heard.where.last - heard.where.first + 1
    return heard.fit * (1.0 + 0.25 * words) + (0.2 if heard.is_anchored else 0.0)


def _written(stretch: Stretch, language: str) -> Iterator[HeardTime]:
    """Read "14.30", "8:30" and, after a word such as "kello", "14"."""
    anchor = re.compile(rf"^(?:{_ANCHORS[language]}|kl|at)$")
    for index, word in enumerate(stretch.words):
        before = fold(stretch.words[index - 1].text) if index else ""
        after = fold(stretch.words[index + 1].text) if index + 1 < len(stretch.words) else ""
        named = bool(anchor.match(before)) or after in {"oklok", "am", "pm"}
        found = _WRITTEN.match(word.text)
        if found and _is_money_or_date(after):
            continue
        alone = _HOUR_ALONE.match(word.text) if named and not found else None
        if not found and not alone:
            continue
        hour = int((found or alone)["hour"]) % 24  # type: ignore[index] # one of both
        minute = int(found["minute"]) if found else 0
        known = hour > 12 or hour == 0 or word.text.startswith("0")
        yield HeardTime(
            minutes=_readings((hour * 60 + minute, known)),
            fit=1.0,
            margin=1.0,
            is_anchored=named or bool(found),
            where=Passage(stretch, index, index),
        )


def _is_money_or_date(after: str) -> bool:
    return after.startswith(("eur", "ur", "sent", "kent", "ma", "huhti", "touko"))


def _named(
    stretch: Stretch, language: str, after: tuple[int, ...]
) -> Iterator[HeardTime]:
    """Read the time that follows a word such as "kello", or the end of a date."""
    table = clock_forms(language)
    anchors = re.compile(_ANCHORS[language])
    marks = [(found.end(), True) for found in anchors.finditer(stretch.text)]
    if language == "en":
        marks += [
            (offset + 2, True)
            for offset, word in zip(stretch.starts, stretch.words, strict=True)
            if fold(word.text) == "at"
        ]
    marks += [(offset, False) for offset in after]
    for start, is_anchored in marks:
        read = table.read_after(stretch.text, start, edges=stretch.starts)
        if read is not None and read.fit >= (0.55 if is_anchored else 0.8):
            heard = _heard(stretch, read, is_anchored=is_anchored)
            yield _with_written_minutes(heard)


def _with_written_minutes(heard: HeardTime) -> HeardTime:
    """Add minutes that the recogniser wrote in digits after a spelled hour."""
    stretch, last = heard.where.stretch, heard.where.last
    if heard.minutes[0] % 60 or last + 1 >= len(stretch.words):
        return heard
    found = _MINUTES.match(stretch.words[last + 1].text)
    if found is None:
        return heard
    extra = int(found[0][:2])
    return replace(
        heard,
        minutes=tuple(minutes + extra for minutes in heard.minutes),
        fit=min(heard.fit, 0.9),
        where=Passage(stretch, heard.where.first, last + 1),
    )


_MINUTES = re.compile(r"^(?:00|05|10|15|20|25|30|35|40|45|50|55)(?!\d)(?![.,:]\d)")
_OPENERS = {
    "fi": r"puoli|vart(?:in|ia|i)(?:yli|vail)|kymentayli|vitayli|vitavail",
    "sv": r"halv|kvart(?:over|i)",
    "en": r"halfpast|quarterpast|quarterto|kuarterpast|kuarterto|twentypast|tenpast",
}


def _unmistakable(stretch: Stretch, language: str) -> Iterator[HeardTime]:
    """Read forms that can be nothing but a time, such as "half past eight"."""
    table = clock_forms(language)
    for opener in re.finditer(_OPENERS[language], stretch.text):
        if opener.start() not in stretch.starts:
            continue
        read = table.read_after(stretch.text, opener.start(), edges=stretch.starts)
        if read is not None and read.fit >= 0.85:
            yield _heard(stretch, read, is_anchored=True)
    if language == "fi":
        yield from _ablatives(stretch)


@lru_cache(maxsize=1)
def _ablative_hours() -> dict[str, int]:
    return {
        fold(str(num2words(hour, lang="fi", case="ablative"))): hour * 60
        for hour in range(1, 25)
    }


def _ablatives(stretch: Stretch) -> Iterator[HeardTime]:
    """Read "kahdelta": an hour in the ablative is a time without any other word."""
    for index, word in enumerate(stretch.words):
        minutes = _ablative_hours().get(fold(word.text))
        if minutes is not None:
            known = minutes > HALF_DAY
            yield HeardTime(
                minutes=_readings((minutes, known)),
                fit=1.0,
                margin=0.5,
                is_anchored=True,
                where=Passage(stretch, index, index),
            )


def _heard(
    stretch: Stretch, read: Reading[tuple[int, bool]], *, is_anchored: bool
) -> HeardTime:
    return HeardTime(
        minutes=_readings(read.value),
        fit=read.fit,
        margin=read.margin,
        is_anchored=is_anchored,
        where=passage(stretch, read.start, read.end),
    )


def _settled(heard: HeardTime, language: str) -> HeardTime:
    """Settle the half of the day by the words just before or after."""
    if len(heard.minutes) == 1:
        return heard
    stretch = heard.where.stretch
    first, last = max(0, heard.where.first - 3), heard.where.last + 4
    near = fold(" ".join(word.text for word in stretch.words[first:last]))
    for words, floor in ((_MORNING, 0), (_AFTERNOON, HALF_DAY)):
        if any(_says(near, word) for word in words[language]):
            kept = tuple(m for m in heard.minutes if floor <= m < floor + HALF_DAY)
            return replace(heard, minutes=kept)
    return heard


def _says(near: str, word: str) -> bool:
    folded = fold(word)
    return folded in near if len(folded) > 3 else near.endswith(folded)
