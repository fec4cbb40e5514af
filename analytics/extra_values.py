"""Values of the organisation's own fields as they were heard, each with its owner.

Amounts, days, counts and codes are read by the readers of our own fields; by their
names (`analytics/cues.py`) each is told to be the price or the deductible, the
appointment or the day it falls due. What was said of an own field is taken out of what
our own fields are read from, so that neither contradicts the other.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from analytics.amounts import CERTAIN_PROBABILITY, HeardAmount, read_amounts
from analytics.clock import read_times
from analytics.cues import OURS, Cue, named_in, owners
from analytics.dates import read_dates
from analytics.folding import fold
from analytics.heard_dates import HeardDate
from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.lexicon import CUSTOMER_NUMBER_WORDS, REFERENCE_WORDS
from analytics.number_words import number_at
from analytics.numerals import digits, known_language
from analytics.spoken_digits import Run, read_runs
from analytics.written_numbers import fit_of_digits
from custody.records.extra_fields import ExtraField, FieldType

LEAST_DIGITS: Final = 3
_DIGITS: Final = re.compile(r"(\d{1,6})[.,;:?!]*", re.ASCII)
_BLANK: Final = "\u2013"
"""Stands where words were taken out: it has no letters."""
_ENDING: Final = re.compile(r"[.,;:?!]*$")


class Group(StrEnum):
    """Values that can be mistaken for each other."""

    AMOUNT = "amount"
    DAY = "day"
    COUNT = "count"
    CODE = "code"


GROUPS: Final = {
    FieldType.AMOUNT: Group.AMOUNT,
    FieldType.DATE: Group.DAY,
    FieldType.MOMENT: Group.DAY,
    FieldType.COUNT: Group.COUNT,
    FieldType.CODE: Group.CODE,
}
_OUR_AMOUNTS: Final = {
    "fi": ("hinta", "hinnan", "maksaa", "kustantaa", "kokonaishinta", "loppusumma",
           "yhteensä", "laskun summa", "lasku on"),
    "sv": ("priset", "pris", "kostar", "totalt", "summan", "sammanlagt", "beloppet"),
    "en": ("price", "costs", "cost", "total", "the invoice is", "the bill is"),
}  # fmt: skip
_OUR_DAYS: Final = {
    "fi": ("ajan", "aika", "ajaksi", "vastaanotto", "varaus", "varaan", "varasin"),
    "sv": ("tid", "tiden", "mottagning", "bokar", "bokat", "bokad"),
    "en": ("appointment", "slot", "booked", "book you", "see you"),
}
"""What our own fields of a group are called, as far as others are told apart by it."""


@dataclass(frozen=True, slots=True)
class HeardValue:
    """A value that was heard.

    Attributes:
        value: an amount, a day, a number, or digits.
        owner: the field that it was said of, `OURS`, or None for nobody's.
        is_certain: nothing else can have been said.
        source: as the reader gave it.
    """

    where: Passage
    value: object = field(repr=False)
    source: object = field(repr=False)
    owner: str | None = None
    is_certain: bool = False


def heard_values(
    group: Group, hearing: Hearing, fields: Sequence[ExtraField], country: str
) -> tuple[HeardValue, ...]:
    """Read every value of a group in order of time; once for all transactions.

    Args:
        group: of types that can be mistaken for each other.
        hearing: the call.
        fields: all that the organisation adds.
        country: ISO 3166, for feast days.
    """
    own = [one for one in fields if GROUPS.get(one.type) is group]
    key = (group, tuple((one.name, one.spoken) for one in own), country)
    return hearing.once(
        (heard_values, key), lambda: _heard_values(group, hearing, own, country)
    )


def set_apart(hearing: Hearing, fields: Sequence[ExtraField], country: str) -> Hearing:
    """Give a call without the values that were said of the organisation's own fields.

    The words that name them stay, and the seconds of every word.
    """
    if not any(one.type in GROUPS for one in fields):
        return hearing
    key = (tuple((one.name, one.type, one.spoken) for one in fields), country)
    return hearing.once(
        (set_apart, key), lambda: _without(hearing, _owned(hearing, fields, country))
    )


def cues_of(hearing: Hearing, fields: Iterable[ExtraField]) -> list[Cue]:
    """Find where the organisation's own fields are named, in order of time."""
    found = [
        Cue(one.name, where)
        for one in fields
        for stretch in hearing.stretches
        for where in named_in(stretch, one.spoken)
    ]
    return sorted(found, key=lambda cue: cue.where.start)


def is_written(where: Passage) -> bool:
    """Tell whether a passage holds digits that the recogniser wrote."""
    words = where.stretch.words[where.first : where.last + 1]
    return any(any(map(str.isdigit, word.text)) for word in words)


def _owned(
    hearing: Hearing, fields: Sequence[ExtraField], country: str
) -> list[Passage]:
    owned = [
        (group, one.where)
        for group in Group
        if any(GROUPS.get(extra.type) is group for extra in fields)
        for one in heard_values(group, hearing, fields, country)
        if one.owner
    ]
    language = known_language(hearing.language)
    times = [
        time
        for group, where in owned
        if group is Group.DAY
        for time in _times_beside(where, language)
    ]
    return [*(where for _, where in owned), *times]


def _times_beside(day: Passage, language: str) -> Iterator[Passage]:
    """Give the times of day in a day's own sentence: they are that day's."""
    first, last = sentence_of(day.stretch, day.last)
    for time in read_times(day.stretch, language):
        if first <= time.where.first and time.where.last <= last:
            yield time.where


def _without(hearing: Hearing, taken: Sequence[Passage]) -> Hearing:
    """Blank words; what ends a sentence or a clause stays."""
    if not taken:
        return hearing
    gone: dict[int, set[int]] = {}
    for where in taken:
        places = range(where.first, where.last + 1)
        gone.setdefault(where.stretch.index, set()).update(places)
    return Hearing(
        stretches=tuple(
            _blanked(stretch, gone[stretch.index]) if stretch.index in gone else stretch
            for stretch in hearing.stretches
        ),
        language=hearing.language,
        started_at=hearing.started_at,
        duration=hearing.duration,
    )


def _blanked(stretch: Stretch, places: set[int]) -> Stretch:
    words = tuple(
        replace(word, text=_BLANK + _ending(word.text)) if place in places else word
        for place, word in enumerate(stretch.words)
    )
    tokens = [fold(word.text) for word in words]
    return Stretch(
        index=stretch.index,
        party=stretch.party,
        channel=stretch.channel,
        words=words,
        text="".join(tokens),
        owners=tuple(
            place for place, token in enumerate(tokens) for _ in range(len(token))
        ),
    )


def _ending(text: str) -> str:
    found = _ENDING.search(text)
    return found[0] if found else ""


def _heard_values(
    group: Group, hearing: Hearing, own: Sequence[ExtraField], country: str
) -> tuple[HeardValue, ...]:
    language = known_language(hearing.language)
    readers: dict[Group, Callable[[Stretch], Iterator[HeardValue]]] = {
        Group.AMOUNT: lambda stretch: _amounts(stretch, language),
        Group.DAY: lambda stretch: _days(stretch, hearing, country),
        Group.COUNT: lambda stretch: _counts(stretch, language),
        Group.CODE: lambda stretch: _codes(stretch, language),
    }
    found = sorted(
        (one for stretch in hearing.stretches for one in readers[group](stretch)),
        key=lambda one: one.where.start,
    )
    given = owners(
        [one.where for one in found],
        [str(one.value) for one in found],
        _cues(group, hearing, own),
        language,
    )
    return tuple(
        replace(one, owner=owner) for one, owner in zip(found, given, strict=True)
    )


def _cues(group: Group, hearing: Hearing, own: Sequence[ExtraField]) -> list[Cue]:
    """Find what names a value; words of ours within the name of another are not it."""
    language = known_language(hearing.language)
    theirs = cues_of(hearing, own)
    ours = {
        Group.AMOUNT: _OUR_AMOUNTS[language],
        Group.DAY: _OUR_DAYS[language],
        Group.COUNT: (),
        Group.CODE: (*REFERENCE_WORDS[language], *CUSTOMER_NUMBER_WORDS[language]),
    }[group]
    found = [
        Cue(OURS, where)
        for stretch in hearing.stretches
        for where in named_in(stretch, ours)
    ]
    kept = [cue for cue in found if not any(_meet(cue, other) for other in theirs)]
    return sorted((*theirs, *kept), key=lambda cue: cue.where.start)


def _meet(one: Cue, other: Cue) -> bool:
    return one.where.stretch.index == other.where.stretch.index and (
        one.where.first <= other.where.last and other.where.first <= one.where.last
    )


def _amounts(stretch: Stretch, language: str) -> Iterator[HeardValue]:
    """Read amounts; without a word for money only where no other stands with them."""
    read = read_amounts(stretch, language)
    named = [one for one in read if not one.is_bare]
    for one in read:
        if one.is_bare and any(_share_sentence(one, other) for other in named):
            continue
        yield HeardValue(one.where, one.value, one, is_certain=one.is_certain)


def _share_sentence(one: HeardAmount, other: HeardAmount) -> bool:
    first, last = sentence_of(one.where.stretch, one.where.last)
    return first <= other.where.first <= last


def _days(stretch: Stretch, hearing: Hearing, country: str) -> Iterator[HeardValue]:
    language = known_language(hearing.language)
    for one in read_dates(stretch, language, hearing.started_at.date(), country):
        yield HeardValue(one.where, one.days[:1], one, is_certain=_is_certain_day(one))


def _is_certain_day(one: HeardDate) -> bool:
    if one.is_weekday_only or not one.is_clear:
        return False
    least = one.where.least_probability
    if is_written(one.where):
        return fit_of_digits(one.where, one.fit) >= 1.0 and least > 0
    return one.is_spelled and one.margin >= 1.0 and least >= CERTAIN_PROBABILITY


def _counts(stretch: Stretch, language: str) -> Iterator[HeardValue]:
    """Read whole numbers that are not part of an amount of money."""
    money = [one.where for one in read_amounts(stretch, language) if not one.is_bare]
    place = 0
    while place < len(stretch.words):
        number, last = _number(stretch, place, language)
        where = Passage(stretch, place, last)
        inside = any(one.first <= place <= one.last for one in money)
        if number is not None and not inside:
            sure = (
                fit_of_digits(where, 1.0) >= 1.0
                if is_written(where)
                else where.least_probability >= CERTAIN_PROBABILITY
            )
            yield HeardValue(where, number, number, is_certain=sure)
        place = last + 1


def _number(stretch: Stretch, place: int, language: str) -> tuple[int | None, int]:
    written = _DIGITS.fullmatch(stretch.words[place].text)
    if written:
        return int(written[1]), place
    counted = number_at(stretch, place, language)
    return (None, place) if counted is None else (counted.value, counted.last)


def _codes(stretch: Stretch, language: str) -> Iterator[HeardValue]:
    for noisy in read_runs(stretch, language, least=LEAST_DIGITS):
        run = _exact(noisy, language) or noisy
        yield HeardValue(run.where, run.digits, run, is_certain=run.fit >= 1.0)


def _exact(run: Run, language: str) -> Run | None:
    """Read the digits of a run word by word, up to the first word that is none.

    What the noisy reader found beyond it ("one two, Yes, fine") was other words.
    """
    stretch, known = run.where.stretch, digits(language)
    table = dict(zip(known.forms, known.values, strict=True))
    told = ""
    last = run.where.first
    for place in range(run.where.first, run.where.last + 1):
        token = stretch.tokens[place]
        digit = token if token.isdecimal() else table.get(token, "")
        if not digit and token:
            break
        told, last = told + digit, place
    if len(told) < LEAST_DIGITS:
        return None
    return Run(digits=told, fit=1.0, where=Passage(stretch, run.where.first, last))
