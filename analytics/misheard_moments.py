"""Was a misheard day and time the register's? Decided by how likely it is.

Every mention says of its day and its time how likely it was this one rather than the
next. What the agent said, or the other party agreed to, counts; two mentions say more
than one, and what comes last holds.
"""

from collections.abc import Sequence
from datetime import datetime

from analytics.hearing import Hearing
from analytics.moment_mentions import (
    Mention,
    is_taken_back,
    may_be_cut,
    moment_text,
    sounded_mentions,
)
from analytics.reading import Beside, FieldReading, unclear
from analytics.standing import Standing
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

RIGHT = 0.8
"""Probability from which a day and time count as the register's."""
OTHER = 0.95
"""Probability from which one mention's day or time is another one."""
OTHER_TWICE = 0.8
"""The same of two mentions of one value."""
MAYBE = 0.3
"""Probability of the register's value in any mention from which no other is sure."""
FAINT = 0.45
"""Probability from which a mention speaks for its value beside another one."""
_PUT_ASIDE = frozenset({Standing.NEGATED, Standing.REFUSED})


def read_misheard(
    local: datetime, hearing: Hearing, beside: Beside
) -> FieldReading | None:
    """Read an appointment by what its letters most likely were.

    Args:
        local: the register's, on the clinic's clock.
        hearing: the call.
        beside: with the customer's other appointments.

    Returns:
        None when no day and time were heard at all.
    """
    mentions = hearing.once((sounded_mentions, None), lambda: sounded_mentions(hearing))
    others = {moment.astimezone(beside.zone) for moment in beside.appointments}
    weighed = [
        one
        for one in mentions
        if one.standing not in _PUT_ASIDE
        and not is_taken_back(one, mentions, hearing)
        and not any(_likely(one, other) >= RIGHT for other in others if other != local)
    ]
    if not weighed:
        return None
    counted = [one for one in weighed if _counts(one)]
    right = [one for one in counted if _likely(one, local) >= FAINT]
    wrong = [one for one in counted if _unlike(one, local) >= OTHER_TWICE]
    doubt = 1.0
    for one in right:
        doubt *= 1.0 - _likely(one, local)
    if 1.0 - doubt >= RIGHT:
        return _right_heard(right, wrong, local, doubt)
    likeliest = max(weighed, key=lambda one: _likely(one, local))
    if wrong and _likely(likeliest, local) < MAYBE:
        other = _other_heard(wrong, local, alone=not beside.appointments)
        if other is not None:
            return other
    text = moment_text(likeliest, local)
    return unclear(likeliest.where, text, max(0.1, _likely(likeliest, local) / 2))


def _counts(one: Mention) -> bool:
    """Tell whether a mention was put forward by who may: the agent, or by consent."""
    if not one.standing.holds or one.is_old:
        return False
    said_by = one.own.stretch.party
    return said_by is not PartyRole.CUSTOMER or one.standing is Standing.AGREED


def _likely(one: Mention, local: datetime) -> float:
    """Give the probability that a mention is of this day and time, 0 of any other."""
    if one.day is None or one.time is None:
        return 0.0
    minutes = local.hour * 60 + local.minute
    if local.date() not in one.day.days or minutes not in one.time.minutes:
        return 0.0
    return one.day.fit * one.time.fit


def _unlike(one: Mention, local: datetime) -> float:
    """Give the probability that a mention is of another day or time.

    A day that was named before, of who knows what, tells nothing by itself.
    """
    found = 0.0
    has_own_day = one.day is not None and (
        one.time is None or one.day.where.stretch is one.time.where.stretch
    )
    fits = one.day is not None and local.date() in one.day.days
    if has_own_day and one.day is not None and not fits:
        found = one.day.fit
    if one.time is not None and (has_own_day or fits):
        minutes = local.hour * 60 + local.minute
        if minutes not in one.time.minutes:
            found = max(found, one.time.fit)
    return found


def _right_heard(
    right: Sequence[Mention], wrong: Sequence[Mention], local: datetime, doubt: float
) -> FieldReading:
    last = right[-1]
    later = [
        one
        for one in wrong
        if one.own.start > last.own.start and _unlike(one, local) >= OTHER
    ]
    if later:
        return unclear(later[-1].where, moment_text(later[-1], None))
    return FieldReading(
        verdict=Verdict.CONFIRMED,
        confidence=1.0 - doubt,
        heard=moment_text(last, local),
        where=last.where,
    )


def _other_heard(
    wrong: Sequence[Mention], local: datetime, *, alone: bool
) -> FieldReading | None:
    """Say what was heard instead, when it is plainly of this appointment.

    Where the customer has other appointments, half of it must be the register's.
    """
    final = wrong[-1]
    if may_be_cut(final, local) or not (alone or _half_fits(final, local)):
        return None
    same = [one for one in wrong if moment_text(one, None) == moment_text(final, None)]
    doubt = 1.0
    for one in same:
        doubt *= 1.0 - _unlike(one, local)
    if final.day is None or final.time is None or 1.0 - doubt < OTHER:
        return None
    return FieldReading(
        verdict=Verdict.CONTRADICTED,
        confidence=0.9 * (1.0 - doubt),
        heard=moment_text(final, None),
        where=final.where,
    )


def _half_fits(one: Mention, local: datetime) -> bool:
    day = one.day is not None and local.date() in one.day.days
    minutes = local.hour * 60 + local.minute
    return day or (one.time is not None and minutes in one.time.minutes)
