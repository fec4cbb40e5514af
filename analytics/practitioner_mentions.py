"""Everybody from the register's practitioners who is named on a call, and as what.

Callers name who sent them, agents who is on leave; customers may bear a practitioner's
name. What is found here are names with their part in the appointment; whose it was is
decided elsewhere (`analytics/practitioner_finding.py`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from analytics.business import read_business
from analytics.forms import FormTable
from analytics.hearing import Hearing, Passage
from analytics.moment_words import names_moment
from analytics.names import inflected
from analytics.numerals import known_language
from analytics.person_words import (
    ALTERNATIVES,
    AWAY,
    BUT,
    INSTEAD,
    MENTIONED,
    SENT,
)
from analytics.practitioner_names import FoundName, How, find_bare, find_titled
from analytics.sentences import Sentence
from analytics.standing import Standing, is_negated, standing_of
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole


class Part(Enum):
    """What somebody who is named has to do with the appointment."""

    BOOKED = "booked"
    WISHED = "wished for"
    EITHER = "one of two"
    APART = "spoken of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One place where a practitioner is named.

    Attributes:
        name: the last name, as in the register.
        fit: 0 to 1, share of its letters that were heard.
        margin: by how much it fits better than any other practitioner's.
    """

    name: str
    fit: float
    margin: float
    where: Passage
    how: How
    part: Part

    @property
    def place(self) -> tuple[int, int]:
        """Sorts as they were said."""
        return self.where.stretch.index, self.where.first


def family_of(name: str) -> str:
    """Give the last name of "Anna Laine"."""
    return name.rsplit(maxsplit=1)[-1] if name.split() else name


def read_named(known: tuple[str, ...], hearing: Hearing) -> tuple[Named, ...]:
    """Find all who are named, once for all transactions of a call.

    Args:
        known: last names, each once, in any order.
        hearing: the call.
    """
    return hearing.once((read_named, known), lambda: tuple(_named(known, hearing)))


def _named(known: tuple[str, ...], hearing: Hearing) -> Iterator[Named]:
    table = FormTable((form, name) for name in known for form in inflected(name))
    sentences = read_business(hearing).sentences
    language = known_language(hearing.language)
    found: dict[tuple[int, int], Named] = {}
    for stretch in hearing.stretches:
        for one in (
            *find_titled(stretch, table, language),
            *find_bare(stretch, known, language),
        ):
            place = stretch.index, one.where.last
            if is_negated(one.where, language):
                continue
            if place in found and found[place].fit >= one.fit:
                continue
            found[place] = _with_part(one, sentences, hearing)
    yield from _paired(found.values())


def _with_part(
    one: FoundName, sentences: Sequence[Sentence], hearing: Hearing
) -> Named:
    sentence = sentence_around(one.where, sentences)
    return Named(
        name=one.name,
        fit=one.fit,
        margin=one.margin,
        where=one.where,
        how=_how(one.how, one.where, sentence),
        part=part_of(one.where, sentence, hearing),
    )


def _how(how: How, where: Passage, sentence: Sentence) -> How:
    if how is not How.PLAIN or where.stretch.party is PartyRole.CUSTOMER:
        return how
    placed = names_moment(sentence.tokens, sentence.language)
    return How.PLACED if placed else How.PLAIN


def _paired(mentions: Iterable[Named]) -> Iterator[Named]:
    """Mark those who are named as one of two: "Laine or Salo"."""
    listed = sorted(mentions, key=lambda one: one.place)
    either = {
        id(one)
        for before, after in pairwise(listed)
        if before.name != after.name and _is_choice(before.where, after.where)
        for one in (before, after)
    }
    for one in listed:
        if id(one) in either and one.part is Part.BOOKED:
            yield replace(one, part=Part.EITHER)
        else:
            yield one


def _is_choice(before: Passage, after: Passage) -> bool:
    if before.stretch.index != after.stretch.index:
        return False
    between = before.stretch.words[before.last + 1 : after.first]
    return any(word.text.lower().strip(",") in ALTERNATIVES for word in between)


def sentence_around(where: Passage, sentences: Sequence[Sentence]) -> Sentence:
    """Find the sentence of a call that a name stands in."""
    return next(
        one
        for one in sentences
        if one.stretch is where.stretch and one.first <= where.last <= one.last
    )


def part_of(where: Passage, sentence: Sentence, hearing: Hearing) -> Part:
    """Judge by the words around a name what its bearer has to do with it."""
    language = known_language(hearing.language)
    first, last = _clause(where, sentence)
    clause = sentence.tokens[first - sentence.first : last + 1 - sentence.first]
    at = where.last - first
    if find_any(AWAY[language], clause) or find_any(MENTIONED[language], clause):
        return Part.APART
    if find_any(SENT[language], clause[at + 1 : at + 5]):
        return Part.APART
    if find_any(INSTEAD[language], clause[max(0, at - 4) : at + 3]):
        return Part.APART
    if where.stretch.party is PartyRole.CUSTOMER:
        return Part.WISHED
    standing = standing_of(where, hearing)
    if standing.holds:
        return Part.BOOKED
    return Part.WISHED if standing is Standing.ASKED else Part.APART


def _clause(where: Passage, sentence: Sentence) -> tuple[int, int]:
    """Cut the clause around a name: from a comma or a "but" to the next."""
    stretch = where.stretch
    first = where.first
    while (
        first > sentence.first
        and not stretch.breaks[first - 1]
        and stretch.words[first].text.lower() not in BUT
    ):
        first -= 1
    last = where.last
    while (
        last < sentence.last
        and not stretch.breaks[last]
        and stretch.words[last + 1].text.lower() not in BUT
    ):
        last += 1
    return first, last
