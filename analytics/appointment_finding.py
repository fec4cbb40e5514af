"""Was the appointment in the register the day and time agreed to on the call?"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from analytics.clock import HALF_DAY, HeardTime, read_times
from analytics.dates import HeardDate, read_dates
from analytics.hearing import Hearing, Passage, Stretch
from analytics.numerals import known_language
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.standing import Standing, is_correction, standing_of
from custody.records.findings import Verdict

CARRY_SECONDS = 30.0
"""A time without a date belongs to the date named at most so long before it."""
SURE_FIT = 0.9
SURE_MARGIN = 0.1
"""A day or time heard once and unlike the register's must fit so well to contradict."""
TWICE = 2
TEN = 10
FIRST_HOUR, LAST_HOUR = 6, 22
"""Outside these hours a time was misheard ("ten thirty" as "ten p.m.")."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A day, a time, or both, named in one breath."""

    day: HeardDate | None
    time: HeardTime | None
    standing: Standing

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
    def is_full(self) -> bool:
        return bool(self.day and self.time and self.day.is_clear and self.time.is_clear)


def read_appointment(
    expected: datetime, hearing: Hearing, beside: Beside
) -> FieldReading:
    """Read an appointment: both its day and its time must have been said.

    A day alone, or a time alone, confirms nothing: the other half may differ.
    """
    local = expected.astimezone(beside.zone)
    mentions = _mentions(hearing, beside)
    if not mentions:
        return absent()
    others = {moment.astimezone(beside.zone) for moment in beside.appointments}
    weighed = [
        one
        for one in mentions
        if one.standing not in {Standing.NEGATED, Standing.REFUSED}
        and not any(_is_said(one, other) for other in others if other != local)
    ]
    right = [one for one in weighed if _is_said(one, local)]
    held = [one for one in right if one.standing.holds]
    wrong = [one for one in weighed if one.standing.holds and _is_other(one, local)]
    if held:
        return _right_heard(held[-1], wrong, hearing)
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
    ends = tuple(
        stretch.starts[day.where.last + 1]
        for day in dates
        if day.where.last + 1 < len(stretch.words)
    )
    times = [
        time
        for time in read_times(stretch, language, after=ends)
        if not any(_overlap(time.where, day.where) for day in dates)
    ]
    free = list(dates)
    mentions: list[_Mention] = []
    for time in times:
        before = [day for day in free if day.where.first <= time.where.first]
        day = before[-1] if before else (free[0] if free else None)
        if day is not None:
            free = [other for other in free if other is not day]
        mentions.append(_Mention(day, time, standing_of(time.where, hearing)))
    mentions += [_Mention(day, None, standing_of(day.where, hearing)) for day in free]
    mentions.sort(key=lambda one: one.where.first)
    return mentions


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
    return mention.is_full and not _is_said(mention, expected)


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
    replaced = is_correction(final.where, language) or (
        final.standing is Standing.AGREED and last.standing is not Standing.AGREED
    )
    if replaced and _is_sure(final):
        return _contradicted(final)
    return unclear(final.where, _text(final, None))


def _not_right(
    mentions: list[_Mention], wrong: list[_Mention], expected: datetime
) -> FieldReading:
    if wrong:
        final = wrong[-1]
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
