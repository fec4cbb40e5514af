"""Was the appointment in the register the day and time agreed to on the call?"""

from collections.abc import Sequence
from datetime import date, datetime

from analytics.clock import HeardTime
from analytics.clock_forms import HALF_DAY
from analytics.heard_dates import HeardDate
from analytics.hearing import Hearing
from analytics.misheard_moments import read_misheard
from analytics.moment_mentions import (
    Mention,
    is_taken_back,
    may_be_cut,
    mentions_of,
    moment_text,
)
from analytics.numerals import known_language
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.standing import Standing, is_correction
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

SURE_FIT = 0.9
SURE_MARGIN = 0.1
"""A day or time heard once and unlike the register's must fit so well to contradict."""
TWICE = 2
FIRST_HOUR, LAST_HOUR = 6, 22
"""Outside these hours a time was misheard ("ten thirty" as "ten p.m.")."""


def read_appointment(
    expected: datetime, hearing: Hearing, beside: Beside
) -> FieldReading:
    """Read an appointment: both its day and its time must have been said.

    A day alone, or a time alone, confirms nothing: the other half may differ.
    """
    local = expected.astimezone(beside.zone)
    mentions = hearing.once(
        (mentions_of, beside.country), lambda: mentions_of(hearing, beside)
    )
    reading = _read(local, mentions, hearing, beside)
    if reading.verdict in _SETTLED:
        return reading
    misheard = read_misheard(local, hearing, beside)
    if misheard is not None and (misheard.verdict in _SETTLED or not mentions):
        return misheard
    return reading


_SETTLED = frozenset({Verdict.CONFIRMED, Verdict.CONTRADICTED})


def _read(
    local: datetime, mentions: Sequence[Mention], hearing: Hearing, beside: Beside
) -> FieldReading:
    """Decide by what was named, in the order it was."""
    if not mentions:
        return absent()
    others = {moment.astimezone(beside.zone) for moment in beside.appointments}
    weighed = [
        one
        for one in mentions
        if one.standing not in {Standing.NEGATED, Standing.REFUSED}
        and not is_taken_back(one, mentions, hearing)
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
        return unclear(right[-1].where, moment_text(right[-1], local), 0.5)
    return _not_right(weighed or mentions, wrong, local)


def _is_said(mention: Mention, expected: datetime) -> bool:
    return (
        mention.is_full
        and _day_fits(mention.day, expected.date())
        and _time_fits(mention.time, expected)
    )


def _day_fits(day: HeardDate | None, expected: date) -> bool:
    return day is not None and expected in day.days


def _time_fits(time: HeardTime | None, expected: datetime) -> bool:
    return time is not None and expected.hour * 60 + expected.minute in time.minutes


def _is_other(mention: Mention, expected: datetime) -> bool:
    if not mention.is_full or _is_said(mention, expected):
        return False
    perhaps = mention.day is not None and expected.date() in mention.day.maybe
    return not (perhaps and _time_fits(mention.time, expected))


def _right_heard(last: Mention, wrong: list[Mention], hearing: Hearing) -> FieldReading:
    later = [one for one in wrong if one.where.start > last.where.start]
    if not later:
        fits = [one.fit for one in (last.day, last.time) if one is not None]
        return FieldReading(
            verdict=Verdict.CONFIRMED,
            confidence=min(fits),
            heard=moment_text(last, None),
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
    return unclear(final.where, moment_text(final, None))


def _not_right(
    mentions: Sequence[Mention], wrong: list[Mention], expected: datetime
) -> FieldReading:
    if wrong:
        final = wrong[-1]
        if final.is_certain and final.where.stretch.party is not PartyRole.CUSTOMER:
            return _contradicted(final)
        same = sum(moment_text(one, None) == moment_text(final, None) for one in wrong)
        half = _day_fits(final.day, expected.date()) or _time_fits(final.time, expected)
        agreed = final.standing is Standing.AGREED
        sure = _is_sure(final) or same >= TWICE
        if sure and (half or agreed or same >= TWICE) and not _may_be(final, expected):
            return _contradicted(final)
        return unclear(final.where, moment_text(final, None))
    near = [
        one
        for one in mentions
        if _day_fits(one.day, expected.date()) or _time_fits(one.time, expected)
    ]
    best = (near or mentions)[-1]
    return unclear(best.where, moment_text(best, None), 0.5 if near else 0.3)


def _may_be(final: Mention, expected: datetime) -> bool:
    """Tell whether what was heard is what is left of the expected words."""
    if (
        final.time is not None
        and not _time_fits(final.time, expected)
        and (_is_cut_short(final.time, expected) or not _is_in_hours(final.time))
    ):
        return True
    return may_be_cut(final, expected)


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


def _is_sure(mention: Mention) -> bool:
    parts = [one for one in (mention.day, mention.time) if one is not None]
    return mention.is_full and all(
        part.fit >= SURE_FIT and part.margin >= SURE_MARGIN for part in parts
    )


def _contradicted(final: Mention) -> FieldReading:
    return FieldReading(
        verdict=Verdict.CONTRADICTED,
        confidence=0.85,
        heard=moment_text(final, None),
        where=final.where,
    )
