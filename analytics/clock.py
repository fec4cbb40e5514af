"""Clock times as people say them: "puoli yhdeksän", "half past eight", "halv nio".

A time said by twelve hours is kept as both of its readings until something tells the
half of the day ("iltapäivällä", "in the morning", or an hour above twelve).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from num2words import num2words

from analytics.clock_forms import HALF_DAY, NOON, clock_forms
from analytics.clock_words import WordTime, times_in_words
from analytics.folding import fold
from analytics.forms import Reading
from analytics.hearing import Passage, Stretch, passage

SHORT = 3
"""Folded letters up to which "pm" must end what is heard, for it is in other words."""
ANCHORED_FIT = 0.55
LOOSE_FIT = 0.8
LEAST_BARE = 9
"""Letters of the shortest time that is one without "kello": longer than any hour."""
OPENED_FIT = 0.85
"""Fit of a time after "kello", after a date, and after "puoli" or "half past"."""
_ANCHORS = {
    "fi": r"[kpt]i?e[iln]?lon?|klo(?!k)",
    "sv": r"klokan|kl(?=\d)",
    "en": r"oklok|klok",
}
_NO_TIMES = frozenset(
    fold(word)
    for word in ("the", "a", "an", "my", "our", "your", "this", "that", "all", "least",
                 "home", "work", "last", "first", "once", "any", "some", "what")
)  # fmt: skip
"""Words after "at" that no time begins with, though "the" is near "three"."""
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
LEAD_WORDS = 3
"""Words such as "at about a" between a date and the time that belongs to it."""
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
        is_spelled: read letter for letter from words.
    """

    minutes: tuple[int, ...]
    fit: float
    margin: float
    is_anchored: bool
    where: Passage
    is_spelled: bool = False

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
    stretch: Stretch,
    language: str,
    *,
    after: tuple[int, ...] = (),
    clean: tuple[int, ...] | None = None,
) -> tuple[HeardTime, ...]:
    """Read every clock time in a stretch, in order.

    Args:
        stretch: whose words are read.
        language: ISO 639-1.
        after: offsets where a time may begin without a word such as "kello", e.g.
            the ends of dates: "the sixteenth of March, eight thirty".
        clean: those of them before which nothing but a date was written; all of them
            when None.
    """
    exact = [
        _with_written_minutes(_spelled(one))
        for one in times_in_words(stretch, language, after if clean is None else clean)
    ]
    found = [
        *exact,
        *_written(stretch, language),
        *_named(stretch, language, after, exact),
        *_unmistakable(stretch, language, exact),
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


def _spelled(one: WordTime) -> HeardTime:
    return HeardTime(
        minutes=_readings((one.minutes, one.is_known)),
        fit=1.0,
        margin=1.0 if one.is_one else 0.0,
        is_anchored=True,
        where=one.where,
        is_spelled=True,
    )


def _is_read(stretch: Stretch, offset: int, exact: Sequence[HeardTime]) -> bool:
    """Tell whether the word at, or right after, an offset was read exactly already."""
    if offset >= len(stretch.owners):
        return False
    word = stretch.owners[offset]
    return any(
        one.where.first - LEAD_WORDS <= word <= one.where.last and _is_whole(one)
        for one in exact
    )


def _is_whole(heard: HeardTime) -> bool:
    """Tell whether no misspelled minutes can follow an exact time."""
    stretch, last = heard.where.stretch, heard.where.last
    ends = last + 1 == len(stretch.words) or stretch.breaks[last]
    return ends or heard.minutes[0] % 60 != 0


def _readings(value: tuple[int, bool]) -> tuple[int, ...]:
    minutes, is_known = value
    return (
        (minutes,) if is_known else (minutes % HALF_DAY, minutes % HALF_DAY + HALF_DAY)
    )


def _weight(heard: HeardTime) -> float:
    words = heard.where.last - heard.where.first + 1
    if heard.is_spelled and heard.margin >= 1.0 and _is_whole(heard):
        words += LEAD_WORDS
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
    stretch: Stretch,
    language: str,
    after: tuple[int, ...],
    exact: Sequence[HeardTime],
) -> Iterator[HeardTime]:
    """Read the time that follows a word such as "kello", or the end of a date."""
    table = clock_forms(language)
    anchors = re.compile(_ANCHORS[language])
    marks = [(found.end(), True) for found in anchors.finditer(stretch.text)]
    if language == "en":
        marks += [
            (offset + 2, True)
            for place, offset in enumerate(stretch.starts)
            if stretch.tokens[place] == "at"
            and not set(stretch.tokens[place + 1 : place + 2]) & _NO_TIMES
        ]
    marks += [(offset, False) for offset in after]
    for start, is_anchored in marks:
        if _is_read(stretch, start, exact):
            continue
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


def _unmistakable(
    stretch: Stretch, language: str, exact: Sequence[HeardTime]
) -> Iterator[HeardTime]:
    """Read forms that can be nothing but a time, such as "half past eight"."""
    table = clock_forms(language)
    for opener in re.finditer(_OPENERS[language], stretch.text):
        if language != "fi" and opener.start() not in stretch.starts:
            continue  # Finnish ones grow to the word before: "maaliskuutapuoli"
        if _is_read(stretch, opener.start(), exact):
            continue
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
