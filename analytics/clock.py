"""Clock times as people say them: "puoli yhdeksän", "half past eight", "halv nio".

A time said by twelve hours is kept as both of its readings until something tells the
half of the day ("iltapäivällä", "in the morning", or an hour above twelve).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from num2words import num2words

from analytics.folding import fold
from analytics.forms import FormTable, Reading
from analytics.hearing import Passage, Stretch, passage
from analytics.numerals import cardinal_forms

HALF_DAY = 720
NOON = 12
TEN = 10
SHORT = 3
"""Folded letters up to which "pm" must end what is heard, for it is in other words."""
ANCHORED_FIT = 0.55
LOOSE_FIT = 0.8
LEAST_BARE = 9
"""Letters of the shortest time that is one without "kello": longer than any hour."""
OPENED_FIT = 0.85
"""Fit of a time after "kello", after a date, and after "puoli" or "half past"."""
DAY = 1440
_ANCHORS = {
    "fi": r"[kpt]i?e[iln]?lon?|klo(?!k)",
    "sv": r"klokan|kl(?=\d)",
    "en": r"oklok|klok",
}
_WRITTEN = re.compile(
    r"^\D{0,2}(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)\D{0,2}$"
)
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
        stretch: whose words are read.
        language: ISO 639-1.
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
    return FormTable(
        (
            (form, value)
            for minutes in range(DAY)
            for form, value in time_forms(minutes, language)
        ),
        rarity=_rarity,
    )


def _rarity(value: tuple[int, bool]) -> float:
    """Appointments stand on the quarter, sometimes on the five minutes."""
    minute = value[0] % 60
    if minute % 15 == 0:
        return 0.0
    return 2.0 if minute % 5 == 0 else 5.0


def time_forms(minutes: int, language: str) -> Iterator[tuple[str, tuple[int, bool]]]:
    """Say one time of day, each form with what it leaves known of it."""
    hour, minute = divmod(minutes, 60)
    whole = (minutes, True) if hour > NOON or hour == 0 else (minutes % HALF_DAY, False)
    hours = _hour_words(hour, language)
    if minute == 0:
        yield from ((form, whole) for form in hours)
        yield from (
            (f"{form} {zero}", whole) for form in hours[:1] for zero in ZERO[language]
        )
    else:
        spelled = cardinal_forms(minute, language)
        if minute < TEN:
            nil = ZERO[language][-1]
            spelled = tuple(f"{nil} {form}" for form in spelled)
        joint = {"fi": " ja", "sv": " och", "en": " and"}[language]
        yield from (
            (f"{first}{between} {second}", whole)
            for first in hours[:2]
            for second in spelled
            for between in ("", joint)
        )
    if 0 < hour <= NOON:
        yield from (
            (form, (minutes % HALF_DAY, False))
            for form in _by_halves(hour, minute, language)
        )


ZERO = {
    "fi": ("nolla nolla", "nolla"),
    "sv": ("noll noll", "noll"),
    "en": ("o'clock", "hundred", "oh"),
}


def _hour_words(hour: int, language: str) -> tuple[str, ...]:
    plain = cardinal_forms(hour, language)
    if language != "fi" or hour == 0:
        return plain
    cases = ("ablative", "translative", "allative")
    return (
        *plain,
        *(str(num2words(hour, lang="fi", case=case)) for case in cases),
    )


def _by_halves(hour: int, minute: int, language: str) -> Iterator[str]:
    """Say "half past eight" and its like; the hour named may be the next one."""
    this = cardinal_forms(hour, language)
    coming = cardinal_forms(hour % NOON + 1, language)
    styles = _STYLES[language]
    yield from (
        style.format(hour=word)
        for style in styles.past.get(minute, ())
        for word in this
    )
    yield from (
        style.format(hour=word)
        for style in styles.to_go.get(60 - minute, ())
        for word in coming
    )


@dataclass(frozen=True, slots=True)
class _Styles:
    """Patterns by minutes past the hour named, and by minutes to go until it."""

    past: Mapping[int, tuple[str, ...]]
    to_go: Mapping[int, tuple[str, ...]]


_STYLES = {
    "fi": _Styles(
        {
            5: ("viittä yli {hour}", "viisi yli {hour}"),
            10: ("kymmentä yli {hour}", "kymmenen yli {hour}"),
            15: ("vartin yli {hour}", "varttia yli {hour}", "vartti yli {hour}"),
            20: ("kahtakymmentä yli {hour}", "kaksikymmentä yli {hour}"),
        },
        {
            5: ("viittä vaille {hour}", "viisi vaille {hour}"),
            10: ("kymmentä vaille {hour}", "kymmenen vaille {hour}"),
            15: (
                "vartin vaille {hour}",
                "varttia vaille {hour}",
                "varttia vailla {hour}",
                "vartti vaille {hour}",
            ),
            20: ("kahtakymmentä vaille {hour}", "kaksikymmentä vaille {hour}"),
            30: ("puoli {hour}",),
        },
    ),
    "sv": _Styles(
        {
            5: ("fem över {hour}",),
            10: ("tio över {hour}",),
            15: ("kvart över {hour}",),
            20: ("tjugo över {hour}",),
        },
        {
            5: ("fem i {hour}",),
            10: ("tio i {hour}",),
            15: ("kvart i {hour}",),
            20: ("tjugo i {hour}",),
            25: ("fem över halv {hour}",),
            30: ("halv {hour}",),
            35: ("fem i halv {hour}",),
        },
    ),
    "en": _Styles(
        {
            5: ("five past {hour}",),
            10: ("ten past {hour}",),
            15: ("quarter past {hour}", "a quarter past {hour}"),
            20: ("twenty past {hour}",),
            25: ("twenty five past {hour}",),
            30: ("half past {hour}", "half {hour}"),
        },
        {
            5: ("five to {hour}",),
            10: ("ten to {hour}",),
            15: ("quarter to {hour}", "a quarter to {hour}"),
            20: ("twenty to {hour}",),
            25: ("twenty five to {hour}",),
        },
    ),
}


def _readings(value: tuple[int, bool]) -> tuple[int, ...]:
    minutes, is_known = value
    return (
        (minutes,) if is_known else (minutes % HALF_DAY, minutes % HALF_DAY + HALF_DAY)
    )


def _weight(heard: HeardTime) -> float:
    words = heard.where.last - heard.where.first + 1
    return heard.fit * (1.0 + 0.25 * words) + (0.2 if heard.is_anchored else 0.0)


def _written(stretch: Stretch, language: str) -> Iterator[HeardTime]:
    """Read "14.30", "8:30" and, after a word such as "kello", "14"."""
    anchor = re.compile(rf"^(?:{_ANCHORS[language]}|kl|at)$")
    for index, word in enumerate(stretch.words):
        before = fold(stretch.words[index - 1].text) if index else ""
        after = (
            fold(stretch.words[index + 1].text)
            if index + 1 < len(stretch.words)
            else ""
        )
        named = bool(anchor.match(before)) or after in {"oklok", "am", "pm"}
        found = _WRITTEN.match(word.text)
        if found and _is_money_or_date(after):
            continue
        alone = _HOUR_ALONE.match(word.text) if named and not found else None
        if not found and not alone:
            continue
        hour = int((found or alone)["hour"]) % 24  # type: ignore[index] # one of both
        minute = int(found["minute"]) if found else 0
        known = hour > NOON or hour == 0 or word.text.startswith("0")
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
        if read is not None and _is_time(read, is_anchored=is_anchored):
            heard = _heard(stretch, read, is_anchored=is_anchored)
            yield _with_written_minutes(heard)


def _is_time(read: Reading[tuple[int, bool]], *, is_anchored: bool) -> bool:
    """Ask more of what no "kello" stands before: a bare hour is any number."""
    if is_anchored:
        return read.fit >= ANCHORED_FIT
    return read.fit >= LOOSE_FIT and read.end - read.start >= LEAST_BARE


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
        if language != "fi" and opener.start() not in stretch.starts:
            continue  # Finnish ones grow to the word before: "maaliskuutapuoli"
        read = table.read_after(stretch.text, opener.start(), edges=stretch.starts)
        if read is not None and read.fit >= OPENED_FIT:
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
    return folded in near if len(folded) > SHORT else near.endswith(folded)
