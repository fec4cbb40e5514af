"""Days and moments of own fields: when it falls due, when the second visit is."""

from datetime import date, datetime
from typing import Final

from analytics.appointment_finding import read_appointment
from analytics.extra_place import Place
from analytics.extra_values import Group, HeardValue, set_apart
from analytics.heard_dates import HeardDate
from analytics.hearing import Hearing
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.settled import Said, settle
from analytics.standing import standing_of
from custody.records.findings import Verdict

CUE_SECONDS: Final = 15.0
"""A day and time of an own field are told within so many seconds after its name."""


def read_extra_date(text: str, place: Place) -> FieldReading:
    """Read a day of the calendar where the field is named.

    Raises:
        ValueError: the register's value is no day.
    """
    expected = date.fromisoformat(text)
    heard = place.heard(Group.DAY)
    named = [one for one in heard if place.is_own(one)]
    said = [_said_day(one, expected, place) for one in named]
    said = [one for one in said if one.heard not in place.elsewhere]
    if said:
        return settle(said, place.language, is_undone=place.is_undone)
    free = (one for one in heard if one.owner is None)
    nameless = (_said_day(one, expected, place) for one in free)
    loose = [one for one in nameless if one.fits and one.is_clear]
    if named or not loose:
        return unclear(named[-1].where, confidence=0.3) if named else absent(0.7)
    return unclear(loose[-1].where, text)


def read_extra_moment(text: str, place: Place) -> FieldReading:
    """Read a day and time near where the field is named, as appointments are read.

    Another one contradicts nothing: the call's own appointment is named nearby.

    Raises:
        ValueError: the register's value is no moment.
    """
    expected = datetime.fromisoformat(text)
    others = [one for one in place.fields if one.name != place.told.name]
    apart = set_apart(place.hearing, others, place.beside.country)
    named = [cue.where for cue in place.cues]
    if not named:
        return absent(0.7)
    near = tuple(
        stretch
        for stretch in apart.stretches
        if any(
            stretch.index == where.stretch.index
            or 0 <= stretch.start - where.end <= CUE_SECONDS
            for where in named
        )
    )
    close = Hearing(
        stretches=near,
        language=place.hearing.language,
        started_at=place.hearing.started_at,
        duration=place.hearing.duration,
    )
    alone = Beside(zone=place.beside.zone, country=place.beside.country)
    reading = read_appointment(expected, close, alone)
    if reading.verdict is Verdict.CONTRADICTED and reading.where is not None:
        return unclear(reading.where, reading.heard)
    return reading


def _said_day(one: HeardValue, expected: date, place: Place) -> Said:
    heard = one.source
    if not isinstance(heard, HeardDate):  # pragma: no cover # days are read so
        raise TypeError
    fits = expected in heard.days or expected in heard.maybe
    return Said(
        where=one.where,
        heard=(expected if fits else heard.days[0]).isoformat(),
        standing=standing_of(one.where, place.hearing),
        fits=fits,
        is_clear=heard.is_clear and expected in heard.days if fits else one.is_certain,
        fit=heard.fit,
    )
