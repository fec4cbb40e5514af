"""Days and times named on a call, as they belong together, and how each was meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from analytics.amounts import CERTAIN_PROBABILITY
from analytics.clock import HeardTime, read_times
from analytics.clock_forms import DAY, HALF_DAY, TEN
from analytics.clock_words import bare_times
from analytics.date_words import ends_date
from analytics.dates import read_dates
from analytics.first_offers import taken_up
from analytics.heard_dates import HeardDate
from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.lexicon import TO_BE_MOVED
from analytics.numerals import known_language
from analytics.phrases import says
from analytics.reading import Beside
from analytics.sounded_moments import sound_out
from analytics.standing import Standing, is_correction, standing_of
from custody.records.calls import PartyRole

DUE_SECONDS = 25.0
"""So long after a day or a time two numbers are a time: "tolv trettio"."""
CARRY_SECONDS = 30.0
"""A time without a date belongs to the date named at most so long before it."""
CORRECTED_SECONDS = 12.0
"""A slip of the tongue is put right within so many seconds."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A day, a time, or both, named in one breath.

    Attributes:
        is_old: named as the appointment somebody has and wants to be rid of.
    """

    day: HeardDate | None
    time: HeardTime | None
    standing: Standing
    is_old: bool = False

    @property
    def where(self) -> Passage:
        """The words of both, when they stand in one stretch."""
        spans = [one.where for one in (self.day, self.time) if one is not None]
        last = spans[-1]
        first = min(
            (span.first for span in spans if span.stretch is last.stretch),
            default=last.first,
        )
        end = max(span.last for span in spans if span.stretch is last.stretch)
        return Passage(last.stretch, first, end)

    @property
    def own(self) -> Passage:
        """The words of the time, or of the day when no time was named."""
        last = self.time or self.day
        return last.where if last is not None else self.where

    @property
    def is_certain(self) -> bool:
        """Whether nothing but this day and time can have been said, and was stated."""
        return self.is_full and all(
            part.is_spelled
            and part.margin >= 1.0
            and part.where.least_probability >= CERTAIN_PROBABILITY
            for part in (self.day, self.time)
            if part is not None
        )

    @property
    def is_full(self) -> bool:
        """Whether both day and time were heard, each and no other."""
        return bool(self.day and self.time and self.day.is_clear and self.time.is_clear)


def mentions_of(hearing: Hearing, beside: Beside) -> list[Mention]:
    """Read every day and time that was named, spelled right or nearly so."""
    language = known_language(hearing.language)
    today = hearing.started_at.date()
    named = -DUE_SECONDS
    each: list[list[Mention]] = []
    for stretch in hearing.stretches:
        dates = read_dates(stretch, language, today, beside.country)
        is_due = stretch.start - named <= DUE_SECONDS
        each.append(_in_stretch(stretch, dates, hearing, is_due=is_due))
        if each[-1]:
            named = stretch.end
    return _taken_up(_carried(each), hearing)


def _taken_up(mentions: list[Mention], hearing: Hearing) -> list[Mention]:
    """Let an offer stand that was refused first and then taken after all."""
    taken = taken_up([one.where for one in mentions], hearing)
    if taken is not None:
        for place, standing in (
            (taken.stands, Standing.AGREED),
            (taken.falls, Standing.REFUSED),
        ):
            mentions[place] = replace(mentions[place], standing=standing)
    return mentions


def sounded_mentions(hearing: Hearing) -> list[Mention]:
    """Read misheard days and times by what their letters most likely were."""
    language = known_language(hearing.language)
    today = hearing.started_at.date()
    return _carried(
        _mentioned(*sound_out(stretch, language, today), hearing)
        for stretch in hearing.stretches
    )


def _carried(stretches: Iterable[Sequence[Mention]]) -> list[Mention]:
    found: list[Mention] = []
    carried: HeardDate | None = None
    for mentions in stretches:
        for mention in mentions:
            whole = _completed(mention, carried)
            carried = whole.day or carried
            found.append(whole)
    return found


def _completed(mention: Mention, carried: HeardDate | None) -> Mention:
    """Give a time without a date the date that was named shortly before."""
    if carried is None or mention.day is not None or mention.time is None:
        return mention
    if mention.time.where.start - carried.where.end > CARRY_SECONDS:
        return mention
    return replace(mention, day=carried)


def _in_stretch(
    stretch: Stretch,
    dates: tuple[HeardDate, ...],
    hearing: Hearing,
    *,
    is_due: bool = False,
) -> list[Mention]:
    """Read what one stretch names; times may stand bare where they are due."""
    language = known_language(hearing.language)
    followed = [day for day in dates if day.where.last + 1 < len(stretch.words)]
    ends = tuple(stretch.starts[day.where.last + 1] for day in followed)
    clean = tuple(
        end
        for end, day in zip(ends, followed, strict=True)
        if day.is_spelled or ends_date(stretch.tokens[day.where.last], language)
    )
    if is_due or dates:
        clean += tuple(stretch.starts[place] for place in bare_times(stretch, language))
    times = tuple(
        time
        for time in read_times(stretch, language, after=ends, clean=clean)
        if not any(_overlap(time.where, day.where) for day in dates)
    )
    return _mentioned(dates, times, hearing)


def _mentioned(
    dates: Sequence[HeardDate], times: Sequence[HeardTime], hearing: Hearing
) -> list[Mention]:
    """Pair each time with the day before it, or else the day after it."""
    mentions = [_paired(time, dates, hearing) for time in times]
    used = {id(one.day) for one in mentions}
    mentions += [
        Mention(day, None, standing_of(day.where, hearing))
        for day in dates
        if id(day) not in used
    ]
    mentions.sort(key=lambda one: one.where.first)
    return mentions


def _paired(time: HeardTime, dates: Sequence[HeardDate], hearing: Hearing) -> Mention:
    """Give a time the day before it in its sentence, or else the day after it."""
    first, last = sentence_of(time.where.stretch, time.where.last)
    near = [day for day in dates if first <= day.where.last and day.where.first <= last]
    before = [day for day in near if day.where.first <= time.where.first]
    day = before[-1] if before else (near[0] if near else None)
    standing = standing_of(time.where, hearing)
    return Mention(day, time, standing, is_old=_is_old(time.where, hearing))


def _is_old(where: Passage, hearing: Hearing) -> bool:
    """Tell whether a sentence speaks of an appointment that must go."""
    if where.stretch.party is PartyRole.AGENT:
        return False
    language = known_language(hearing.language)
    first, last = sentence_of(where.stretch, where.last)
    words = where.stretch.words[first : last + 1]
    return says(" ".join(word.text for word in words), TO_BE_MOVED[language])


def is_taken_back(one: Mention, mentions: Sequence[Mention], hearing: Hearing) -> bool:
    """Tell whether its speaker corrects it: "thirteen forty, sorry, ten past two"."""
    language = known_language(hearing.language)
    stretch = one.where.stretch
    later = [
        other
        for other in mentions
        if 0 < other.own.start - one.own.start < CORRECTED_SECONDS
        and (other.own.stretch.channel, other.own.stretch.party)
        == (stretch.channel, stretch.party)
    ]
    return bool(later) and is_correction(later[0].own, language)


def _overlap(one: Passage, other: Passage) -> bool:
    """Tell whether two readings rest on the same written digits.

    A word that holds both a month and a time ("maaliskuutakielloyhteksen") is no
    conflict: recognisers join words.
    """
    shared = range(max(one.first, other.first), min(one.last, other.last) + 1)
    words = one.stretch.words
    return any(any(map(str.isdigit, words[index].text)) for index in shared)


def may_be_cut(final: Mention, expected: datetime) -> bool:
    """Tell whether what was heard is the expected ordinal or hour without "-toista".

    Recognisers lose it: "neljätoista" becomes 4, and "kuudestoista" the sixth. English
    and Swedish teens turn to others as easily.
    """
    minutes = expected.hour * 60 + expected.minute
    if final.time is not None and minutes not in final.time.minutes:
        cut = minutes - TEN * 60
        teen = {cut % DAY, cut % HALF_DAY}
        if expected.hour > TEN and teen & set(final.time.minutes):
            return True
    if final.day is not None and expected.date() not in final.day.days:
        return any(
            (day.month, day.day + TEN) == (expected.month, expected.day)
            or (day.month, day.day - TEN) == (expected.month, expected.day)
            for day in final.day.days
        )
    return False


def moment_text(mention: Mention, expected: datetime | None) -> str:
    """Write what was heard as the register would: day and time, or what there is."""
    parts = []
    if mention.day is not None:
        days = mention.day.days
        fits = expected is not None and expected.date() in days
        parts.append((expected.date() if fits and expected else days[0]).isoformat())
    if mention.time is not None:
        parts.append(mention.time.text)
    return "T".join(parts)
