"""Was the appointment in the register the day and time agreed to on the call?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from analytics.amounts import CERTAIN_PROBABILITY
from analytics.clock import HeardTime, read_times
from analytics.clock_forms import HALF_DAY
from analytics.date_words import ends_date
from analytics.dates import read_dates
from analytics.heard_dates import HeardDate
from analytics.hearing import Hearing, Passage, Stretch, sentence_of
from analytics.lexicon import TO_BE_MOVED
from analytics.numerals import known_language
from analytics.phrases import says
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.standing import Standing, is_correction, standing_of
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

CARRY_SECONDS = 30.0
"""A time without a date belongs to the date named at most so long before it."""
SURE_FIT = 0.9
SURE_MARGIN = 0.1
"""A day or time heard once and unlike the register's must fit so well to contradict."""
TWICE = 2
TEN = 10
CORRECTED_SECONDS = 12.0
"""A slip of the tongue is put right within so many seconds."""
FIRST_HOUR, LAST_HOUR = 6, 22
"""Outside these hours a time was misheard ("ten thirty" as "ten p.m.")."""


@dataclass(frozen=True, slots=True)
class _Mention:
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
        return bool(self.day and self.time and self.day.is_clear and self.time.is_clear)


def read_appointment(
    expected: datetime, hearing: Hearing, beside: Beside
) -> FieldReading:
    """Read an appointment: both its day and its time must have been said.

    A day alone, or a time alone, confirms nothing: the other half may differ.
    """
    local = expected.astimezone(beside.zone)
    mentions = hearing.once(
        (_mentions, beside.country), lambda: _mentions(hearing, beside)
    )
    if not mentions:
        return absent()
    others = {moment.astimezone(beside.zone) for moment in beside.appointments}
    weighed = [
        one
        for one in mentions
        if one.standing not in {Standing.NEGATED, Standing.REFUSED}
        and not _is_taken_back(one, mentions, hearing)
        and not any(_is_said(one, other) for other in others if other != local)
    ]
    right = [one for one in weighed if _is_said(one, local)]
    held = [one for one in right if one.standing.holds]
    wrong = [
        one
        for one in weighed
        if one.standing.holds and not one.is_old and _is_other(one, local)
    ]
    if held:
        return _right_heard(held[-1], wrong, hearing)
    instead = [
        one
        for one in wrong
        if right
        and one.is_certain
        and one.own.stretch.party is not PartyRole.CUSTOMER
        and one.own.start > right[-1].own.start
    ]
    if instead:
        return _contradicted(instead[-1])
    if right:
        return unclear(right[-1].where, _text(right[-1], local), 0.5)
    return _not_right(weighed or mentions, wrong, local)


def _mentions(hearing: Hearing, beside: Beside) -> list[_Mention]:
    language = known_language(hearing.language)
    found: list[_Mention] = []
    carried: HeardDate | None = None
    for stretch in hearing.stretches:
        dates = read_dates(stretch, language, hearing.started_at.date(), beside.country)
        for mention in _in_stretch(stretch, dates, hearing):
            whole = _completed(mention, carried)
            carried = whole.day or carried
            found.append(whole)
    return found


def _completed(mention: _Mention, carried: HeardDate | None) -> _Mention:
    """Give a time without a date the date that was named shortly before."""
    if carried is None or mention.day is not None or mention.time is None:
        return mention
    if mention.time.where.start - carried.where.end > CARRY_SECONDS:
        return mention
    return replace(mention, day=carried)


def _in_stretch(
    stretch: Stretch, dates: tuple[HeardDate, ...], hearing: Hearing
) -> list[_Mention]:
    """Pair each time with the day before it, or else the day after it."""
    language = known_language(hearing.language)
    followed = [day for day in dates if day.where.last + 1 < len(stretch.words)]
    ends = tuple(stretch.starts[day.where.last + 1] for day in followed)
    clean = tuple(
        end
        for end, day in zip(ends, followed, strict=True)
        if day.is_spelled or ends_date(stretch.tokens[day.where.last], language)
    )
    times = [
        time
        for time in read_times(stretch, language, after=ends, clean=clean)
        if not any(_overlap(time.where, day.where) for day in dates)
    ]
    mentions = [_paired(time, dates, hearing) for time in times]
    used = {id(one.day) for one in mentions}
    mentions += [
        _Mention(day, None, standing_of(day.where, hearing))
        for day in dates
        if id(day) not in used
    ]
    mentions.sort(key=lambda one: one.where.first)
    return mentions


def _paired(time: HeardTime, dates: Sequence[HeardDate], hearing: Hearing) -> _Mention:
    """Give a time the day before it in its sentence, or else the day after it."""
    first, last = sentence_of(time.where.stretch, time.where.last)
    near = [day for day in dates if first <= day.where.last and day.where.first <= last]
    before = [day for day in near if day.where.first <= time.where.first]
    day = before[-1] if before else (near[0] if near else None)
    standing = standing_of(time.where, hearing)
    return _Mention(day, time, standing, is_old=_is_old(time.where, hearing))


def _is_old(where: Passage, hearing: Hearing) -> bool:
    """Tell whether a sentence speaks of an appointment that must go."""
    if where.stretch.party is PartyRole.AGENT:
        return False
    language = known_language(hearing.language)
    first, last = sentence_of(where.stretch, where.last)
    words = where.stretch.words[first : last + 1]
    return says(" ".join(word.text for word in words), TO_BE_MOVED[language])


def _is_taken_back(
    one: _Mention, mentions: Sequence[_Mention], hearing: Hearing
) -> bool:
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


def _is_said(mention: _Mention, expected: datetime) -> bool:
    return (
        mention.is_full
        and _day_fits(mention.day, expected.date())
        and _time_fits(mention.time, expected)
    )


def _day_fits(day: HeardDate | None, expected: date) -> bool:
    return day is not None and expected in day.days


def _time_fits(time: HeardTime | None, expected: datetime) -> bool:
    return time is not None and expected.hour * 60 + expected.minute in time.minutes


def _is_other(mention: _Mention, expected: datetime) -> bool:
    if not mention.is_full or _is_said(mention, expected):
        return False
    perhaps = mention.day is not None and expected.date() in mention.day.maybe
    return not (perhaps and _time_fits(mention.time, expected))


def _right_heard(
    last: _Mention, wrong: list[_Mention], hearing: Hearing
) -> FieldReading:
    later = [one for one in wrong if one.where.start > last.where.start]
    if not later:
        fits = [one.fit for one in (last.day, last.time) if one is not None]
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=min(fits),
            heard=_text(last, None),
            where=last.where,
        )
    final = later[-1]
    language = known_language(hearing.language)
    replaced = (
        is_correction(final.own, language)
        or (final.standing is Standing.AGREED and last.standing is not Standing.AGREED)
        or (last.is_old and final.is_certain)
    )
    if replaced and _is_sure(final):
        return _contradicted(final)
    return unclear(final.where, _text(final, None))


def _not_right(
    mentions: list[_Mention], wrong: list[_Mention], expected: datetime
) -> FieldReading:
    if wrong:
        final = wrong[-1]
        if final.is_certain and final.where.stretch.party is not PartyRole.CUSTOMER:
            return _contradicted(final)
        same = sum(_text(one, None) == _text(final, None) for one in wrong)
        half = _day_fits(final.day, expected.date()) or _time_fits(final.time, expected)
        agreed = final.standing is Standing.AGREED
        sure = _is_sure(final) or same >= TWICE
        if sure and (half or agreed or same >= TWICE) and not _may_be(final, expected):
            return _contradicted(final)
        return unclear(final.where, _text(final, None))
    near = [
        one
        for one in mentions
        if _day_fits(one.day, expected.date()) or _time_fits(one.time, expected)
    ]
    best = (near or mentions)[-1]
    return unclear(best.where, _text(best, None), 0.5 if near else 0.3)


def _may_be(final: _Mention, expected: datetime) -> bool:
    """Tell whether what was heard is what is left of the expected words.

    Recognisers lose the "-toista" of Finnish teens: "neljätoista" becomes 4, and
    "kuudestoista" the sixth. English and Swedish teens turn to others as easily.
    """
    if final.time is not None and not _time_fits(final.time, expected):
        if _is_cut_short(final.time, expected) or not _is_in_hours(final.time):
            return True
        hour, minute = expected.hour, expected.minute
        teen = {(hour - 10) % 24 * 60 + minute, (hour - 10) % 12 * 60 + minute}
        if hour > TEN and teen & set(final.time.minutes):
            return True
    if final.day is not None and not _day_fits(final.day, expected.date()):
        return any(
            (day.month, day.day + 10) == (expected.month, expected.day)
            or (day.month, day.day - 10) == (expected.month, expected.day)
            for day in final.day.days
        )
    return False


def _is_cut_short(time: HeardTime, expected: datetime) -> bool:
    """Tell "ten" from what is left of "ten thirty"."""
    hour = expected.hour * 60
    return any(
        minutes % 60 == 0 and (minutes - hour) % HALF_DAY == 0
        for minutes in time.minutes
    )


def _is_in_hours(time: HeardTime) -> bool:
    """Tell whether anybody gives appointments then."""
    return any(FIRST_HOUR * 60 <= m < LAST_HOUR * 60 for m in time.minutes)


def _is_sure(mention: _Mention) -> bool:
    parts = [one for one in (mention.day, mention.time) if one is not None]
    return mention.is_full and all(
        part.fit >= SURE_FIT and part.margin >= SURE_MARGIN for part in parts
    )


def _contradicted(final: _Mention) -> FieldReading:
    return FieldReading(
        verdict=Verdict.CONTRADICTED,
        confidence=0.85,
        heard=_text(final, None),
        where=final.where,
    )


def _text(mention: _Mention, expected: datetime | None) -> str:
    """Write what was heard as the register would: day and time, or what there is."""
    parts = []
    if mention.day is not None:
        days = mention.day.days
        fits = expected is not None and expected.date() in days
        parts.append((expected.date() if fits and expected else days[0]).isoformat())
    if mention.time is not None:
        parts.append(mention.time.text)
    return "T".join(parts)
