"""Was a misheard name the register's? Decided by how likely it is.

What an agent said counts, two mentions say more than one, and who is named last holds.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analytics.business import read_business
from analytics.hearing import Hearing, Passage
from analytics.numerals import known_language
from analytics.practitioner_mentions import Part, part_of, sentence_around
from analytics.reading import FieldReading, unclear
from analytics.sounded_names import SoundedName, sound_out_names
from analytics.standing import is_negated
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

RIGHT = 0.65
"""Probability from which all mentions together are of the register's practitioner."""
OTHER = 0.85
"""The same of another one."""
MAYBE = 0.3
"""Probability of the register's from which no other is sure."""
FAINT = 0.5
"""Probability from which a later name stands against the one before it."""
GREETING_SECONDS = 7.0
"""So long a call begins with the house's name and the agent's own."""


@dataclass(frozen=True, slots=True)
class _Mention:
    said: SoundedName
    part: Part

    @property
    def where(self) -> Passage:
        return self.said.where


def read_misheard_practitioner(
    family: str,
    known: tuple[str, ...],
    hearing: Hearing,
    elsewhere: frozenset[str] | set[str],
) -> FieldReading | None:
    """Read a practitioner by what the letters most likely were.

    Args:
        family: the last name in the register.
        known: last names of all practitioners, with this one.
        hearing: the call.
        elsewhere: names of the customer's other transactions, which contradict nothing.

    Returns:
        None when nobody's name was heard.
    """
    mentions = hearing.once(
        (_read_mentions, known), lambda: _read_mentions(known, hearing)
    )
    own = [one for one in mentions if one.said.name == family]
    others = [one for one in mentions if one.said.name != family]
    if own and _together(own) >= RIGHT:
        return _right(own, others, family)
    other = _other(others, own, elsewhere)
    if other is not None:
        return other
    if not mentions:
        return None
    return unclear((own or list(mentions))[-1].where)


def _read_mentions(known: tuple[str, ...], hearing: Hearing) -> tuple[_Mention, ...]:
    return tuple(_mentions(known, hearing))


def _mentions(known: tuple[str, ...], hearing: Hearing) -> Iterator[_Mention]:
    """Find whom an agent, or on mono anybody, named about an appointment."""
    language = known_language(hearing.language)
    sentences = read_business(hearing).sentences
    for stretch in hearing.stretches:
        if stretch.party is PartyRole.CUSTOMER:
            continue
        for said in sound_out_names(stretch, known, language):
            greets = not stretch.index and said.where.end < GREETING_SECONDS
            if greets or is_negated(said.where, language):
                continue
            sentence = sentence_around(said.where, sentences)
            part = part_of(said.where, sentence, hearing)
            if part in {Part.BOOKED, Part.WISHED}:
                yield _Mention(said, part)


def _together(mentions: Sequence[_Mention]) -> float:
    doubt = 1.0
    for one in mentions:
        doubt *= 1.0 - one.said.fit
    return 1.0 - doubt


def _right(
    own: Sequence[_Mention], others: Sequence[_Mention], family: str
) -> FieldReading:
    last = own[-1]
    later = [
        one
        for one in others
        if one.where.start > last.where.start and one.said.fit >= FAINT
    ]
    if later:
        return unclear(later[-1].where)
    return FieldReading(
        verdict=Verdict.CONFIRMED,
        confidence=_together(own),
        heard=family,
        where=last.where,
    )


def _other(
    others: Sequence[_Mention],
    own: Sequence[_Mention],
    elsewhere: frozenset[str] | set[str],
) -> FieldReading | None:
    """Say who was named instead, when the register's own plainly was not."""
    if not others or _together(own) >= MAYBE:
        return None
    last = others[-1]
    same = [one for one in others if one.said.name == last.said.name]
    sure = _together(same)
    if sure < OTHER or last.said.name in elsewhere:
        return None
    return FieldReading(
        verdict=Verdict.CONTRADICTED,
        confidence=0.85 * sure,
        heard=last.said.name,
        where=last.where,
    )
