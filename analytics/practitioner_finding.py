"""Was it this practitioner that was agreed on, of all who were named?

The last one who was offered and taken, or was booked, counts; who was only spoken of
confirms nothing. Of two appointments on one call, each has the one who is named with
its own day and time.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from analytics.business import read_business
from analytics.deeds import is_doubtful
from analytics.first_offers import taken_up
from analytics.hearing import Hearing
from analytics.misheard_practitioners import read_misheard_practitioner
from analytics.moment_mentions import Mention, mentions_of
from analytics.practitioner_mentions import Named, Part, family_of, read_named
from analytics.practitioner_names import BARE_NAME_FIT, How
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.sentences import Strength
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

SAME_MARGIN, OTHER_MARGIN = 0.1, 0.15
_BOOKS = frozenset({"booking", "rescheduling"})


def read_practitioner(
    expected: str,
    hearing: Hearing,
    beside: Beside,
    appointment_at: datetime | None = None,
) -> FieldReading:
    """Read a practitioner's name, inflected or not, against all that are known.

    Args:
        expected: the register's, in full or the last name.
        hearing: the call.
        beside: with the names of all practitioners.
        appointment_at: of the same transaction, aware; None when it has none.
    """
    family = family_of(expected)
    elsewhere = {family_of(name) for name in beside.own_practitioners} - {family}
    known = _known(family, beside)
    mentions = _mentions(family, known, hearing)
    booked = [one for one in mentions if one.part in {Part.BOOKED, Part.EITHER}]
    own = _of_appointment(booked, appointment_at, hearing, beside)
    booked = [one for one in own or booked if one in own or one.name not in elsewhere]
    last = booked[-1] if booked else _wished(family, mentions, hearing)
    read = _judged(last, booked, family, expected)
    if read is not None:
        return read
    misheard = read_misheard_practitioner(family, known, hearing, elsewhere)
    if misheard is not None and all(is_doubtful(one.where.stretch) for one in mentions):
        return misheard
    same = [one for one in mentions if one.name == family]
    left = ([last] if last and last.name != family else []) or same or mentions
    return unclear(left[-1].where) if left else absent(0.7)


def _judged(
    last: Named | None, booked: Sequence[Named], family: str, expected: str
) -> FieldReading | None:
    """Judge by who was booked last; None when that settles nothing."""
    if last is None or last.part is Part.EITHER:
        return None
    if last.name == family:
        best = max(
            (one for one in (*booked, last) if one.name == family),
            key=lambda one: one.fit,
        )
        return FieldReading(
            verdict=Verdict.CONFIRMED, confidence=best.fit, heard=expected,
            where=best.where,
        )  # fmt: skip
    if last.fit >= BARE_NAME_FIT and last.margin >= OTHER_MARGIN:
        return FieldReading(
            verdict=Verdict.CONTRADICTED, confidence=0.85 * last.fit,
            heard=last.name, where=last.where,
        )  # fmt: skip
    return None


def _known(family: str, beside: Beside) -> tuple[str, ...]:
    names = {family_of(name) for name in beside.practitioners if name.split()}
    return tuple(sorted({family, *names}))


def _mentions(family: str, known: tuple[str, ...], hearing: Hearing) -> list[Named]:
    """Find those who are named surely enough to be held against one of them."""
    named = read_named(known, hearing)
    return _taken_up([one for one in named if _is_sure(one, family)], hearing)


def _taken_up(mentions: list[Named], hearing: Hearing) -> list[Named]:
    """Let who was offered and refused first stand when taken after all."""
    offers = [
        place
        for place, one in enumerate(mentions)
        if one.where.stretch.party is not PartyRole.CUSTOMER
    ]
    taken = taken_up([mentions[place].where for place in offers], hearing)
    if taken is not None:
        stands, falls = offers[taken.stands], offers[taken.falls]
        if mentions[stands].name != mentions[falls].name:
            mentions[falls] = replace(mentions[falls], part=Part.APART)
            mentions[stands] = replace(mentions[stands], part=Part.BOOKED)
    return mentions


def _is_sure(one: Named, family: str) -> bool:
    """Ask more of another's name than of the one that is expected."""
    if one.name == family:
        return one.margin >= SAME_MARGIN
    if one.margin < OTHER_MARGIN:
        return False
    if one.how is How.TITLED:
        return True
    return one.fit >= 1.0 and one.how is not How.PLAIN


def _of_appointment(
    booked: Sequence[Named],
    appointment_at: datetime | None,
    hearing: Hearing,
    beside: Beside,
) -> list[Named]:
    """Give those who are named with this appointment's day and time, or with none.

    Empty when nobody is named with them: the one who is named with another day and
    time may then be this appointment's all the same, written down wrongly.
    """
    if appointment_at is None or not booked:
        return []
    local = appointment_at.astimezone(beside.zone)
    moments = hearing.once(
        (mentions_of, beside.country), lambda: mentions_of(hearing, beside)
    )
    with_moment = [(one, _moment_of(one, moments)) for one in booked]
    if not any(moment and _is_at(moment, local) for _, moment in with_moment):
        return []
    return [one for one, moment in with_moment if not moment or _is_at(moment, local)]


def _moment_of(one: Named, moments: Sequence[Mention]) -> Mention | None:
    """Find the whole day and time that is named nearest to a name, in its stretch."""
    near = [
        moment
        for moment in moments
        if moment.is_full and moment.own.stretch is one.where.stretch
    ]
    return min(
        near, key=lambda moment: abs(moment.own.first - one.where.first), default=None
    )


def _is_at(moment: Mention, local: datetime) -> bool:
    return (
        moment.day is not None
        and moment.time is not None
        and local.date() in moment.day.days
        and local.hour * 60 + local.minute in moment.time.minutes
    )


def _wished(family: str, mentions: Sequence[Named], hearing: Hearing) -> Named | None:
    """Find whom somebody asked for, when a booking followed and nobody else was named.

    Another than the expected one is taken only from an agent's own offer, and only
    where the expected one is never named.
    """
    wished = [one for one in mentions if one.part is Part.WISHED]
    if not wished:
        return None
    last = wished[-1]
    if last.name != family and not (
        last.where.stretch.party is PartyRole.AGENT
        and all(one.name != family for one in mentions)
    ):
        return None
    later = [one for one in mentions if one.place > last.place]
    if later or any(one.name != last.name for one in wished):
        return None
    done = any(
        (deed.strength is not Strength.HINTED or deed.is_taken_offer)
        and (not deed.kinds or deed.kinds & _BOOKS)
        and deed.sentence.stretch.index > last.where.stretch.index
        for deed in read_business(hearing).deeds
    )
    return last if done else None
