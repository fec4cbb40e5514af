"""Was it this practitioner that was agreed on, of all who were named?

Callers name who sent them, agents who is on leave. The last one who was offered and
taken, or was booked, counts; who was only spoken of confirms nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from analytics.business import read_business
from analytics.folding import fold
from analytics.forms import FormTable
from analytics.hearing import Hearing, Passage, Stretch, passage
from analytics.lexicon import ROLES
from analytics.names import inflected, name_fit
from analytics.numerals import known_language
from analytics.person_words import (
    ALTERNATIVES,
    AWAY,
    BUT,
    INSTEAD,
    INTRODUCTIONS,
    MENTIONED,
    SENT,
    TOWARDS,
)
from analytics.phrases import find_phrases
from analytics.reading import Beside, FieldReading, absent, unclear
from analytics.sentences import Sentence, Strength
from analytics.standing import Standing, is_negated, standing_of
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole
from custody.records.findings import Verdict

NAME_FIT = 0.72
"""Fit of a name right after "lääkäri" or its like."""
BARE_NAME_FIT = 0.86
"""Fit of a name that stands alone, where any word may stand."""
SAME_MARGIN, OTHER_MARGIN = 0.1, 0.15
LEAST_NAME = 4
"""Folded letters from which a name is sought among any words."""
_BOOKS = frozenset({"booking", "rescheduling"})


class _Part(Enum):
    """What somebody who is named has to do with the appointment."""

    BOOKED = "booked"
    WISHED = "wished for"
    EITHER = "one of two"
    APART = "spoken of"


@dataclass(frozen=True, slots=True)
class _Mention:
    name: str
    fit: float
    margin: float
    where: Passage
    part: _Part

    @property
    def place(self) -> tuple[int, int]:
        """Sorts mentions as they were said."""
        return self.where.stretch.index, self.where.first


def read_practitioner(expected: str, hearing: Hearing, beside: Beside) -> FieldReading:
    """Read a practitioner's name, inflected or not, against all that are known."""
    family = _family(expected)
    mentions = _mentions(family, hearing, beside)
    elsewhere = {_family(name) for name in beside.own_practitioners} - {family}
    booked = [
        one
        for one in mentions
        if one.part in {_Part.BOOKED, _Part.EITHER} and one.name not in elsewhere
    ]
    last = booked[-1] if booked else _wished(family, mentions, hearing)
    same = [one for one in mentions if one.name == family]
    if last is None or last.part is _Part.EITHER:
        left = same or mentions
        return unclear(left[-1].where) if left else absent(0.7)
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
    return unclear(last.where)


def _family(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1] if name.split() else name


def _mentions(family: str, hearing: Hearing, beside: Beside) -> list[_Mention]:
    """Find everybody who is named, in the order they were."""
    names = {_family(name) for name in beside.practitioners if name.split()}
    known = tuple(sorted({family, *names}))
    table = FormTable((form, name) for name in known for form in inflected(name))
    sentences = read_business(hearing).sentences
    language = known_language(hearing.language)
    found: dict[tuple[int, int], _Mention] = {}
    for stretch in hearing.stretches:
        for name, fit, margin, where in (
            *_titled(stretch, table, hearing),
            *_bare(stretch, family, known, hearing),
        ):
            least = SAME_MARGIN if name == family else OTHER_MARGIN
            place = stretch.index, where.last
            if margin < least or is_negated(where, language):
                continue
            if place in found and found[place].fit >= fit:
                continue
            sentence = _sentence(where, sentences)
            part = _part(where, sentence, hearing)
            found[place] = _Mention(name, fit, margin, where, part)
    return sorted(_paired(found.values()), key=lambda one: one.place)


def _paired(mentions: Iterable[_Mention]) -> Iterator[_Mention]:
    """Mark those who are named as one of two: "Laine or Salo"."""
    listed = sorted(mentions, key=lambda one: one.place)
    either = {
        id(one)
        for before, after in pairwise(listed)
        if before.name != after.name and _is_choice(before.where, after.where)
        for one in (before, after)
    }
    for one in listed:
        if id(one) in either and one.part is _Part.BOOKED:
            yield _Mention(one.name, one.fit, one.margin, one.where, _Part.EITHER)
        else:
            yield one


def _is_choice(before: Passage, after: Passage) -> bool:
    if before.stretch.index != after.stretch.index:
        return False
    between = before.stretch.words[before.last + 1 : after.first]
    return any(word.text.lower().strip(",") in ALTERNATIVES for word in between)


def _wished(
    family: str, mentions: Sequence[_Mention], hearing: Hearing
) -> _Mention | None:
    """Find whom the customer asked for, when a booking followed and nobody else was."""
    wished = [one for one in mentions if one.part is _Part.WISHED]
    if not wished or wished[-1].name != family:
        return None
    last = wished[-1]
    later = [one for one in mentions if one.place > last.place]
    if later or any(one.name != family for one in wished):
        return None
    done = any(
        (deed.strength is not Strength.HINTED or deed.is_taken_offer)
        and (not deed.kinds or deed.kinds & _BOOKS)
        and deed.sentence.stretch.index > last.where.stretch.index
        for deed in read_business(hearing).deeds
    )
    return last if done else None


def _sentence(where: Passage, sentences: Sequence[Sentence]) -> Sentence:
    return next(
        one
        for one in sentences
        if one.stretch is where.stretch and one.first <= where.last <= one.last
    )


def _part(where: Passage, sentence: Sentence, hearing: Hearing) -> _Part:
    """Judge by the words around a name what its bearer has to do with it."""
    language = known_language(hearing.language)
    first, last = _clause(where, sentence)
    clause = sentence.tokens[first - sentence.first : last + 1 - sentence.first]
    at = where.last - first
    if find_any(AWAY[language], clause) or find_any(MENTIONED[language], clause):
        return _Part.APART
    if find_any(SENT[language], clause[at + 1 : at + 5]):
        return _Part.APART
    if find_any(INSTEAD[language], clause[max(0, at - 4) : at + 3]):
        return _Part.APART
    if where.stretch.party is PartyRole.CUSTOMER:
        return _Part.WISHED
    standing = standing_of(where, hearing)
    if standing.holds:
        return _Part.BOOKED
    return _Part.WISHED if standing is Standing.ASKED else _Part.APART


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


_Found = tuple[str, float, float, Passage]


def _titled(
    stretch: Stretch, table: FormTable[str], hearing: Hearing
) -> Iterator[_Found]:
    """Find names that stand right after "lääkäri" and its like."""
    for role in find_phrases(
        stretch, ROLES[known_language(hearing.language)], least=0.8
    ):
        # The role may be misheard by a letter at its end, or inflected.
        reads = [
            table.read_after(stretch.text, role.end + shift, edges=stretch.starts)
            for shift in (-1, 0, 1, 2)
        ]
        read = max(reads, key=lambda one: one.fit if one else 0.0)
        if read is not None and read.fit >= NAME_FIT:
            yield (
                read.value, read.fit, read.margin,
                passage(stretch, read.start, read.end),
            )  # fmt: skip


def _bare(
    stretch: Stretch, family: str, known: Sequence[str], hearing: Hearing
) -> Iterator[_Found]:
    """Find names that stand alone; others than the expected one only towards them."""
    language = known_language(hearing.language)
    for index, word in enumerate(stretch.words):
        folded = fold(word.text)
        if len(folded) < LEAST_NAME:
            continue
        for name in known:
            if len(fold(name)) < LEAST_NAME:
                continue
            fit = name_fit(name, folded)
            where = Passage(stretch, index, index)
            if fit < (BARE_NAME_FIT if name == family else 1.0):
                continue
            if _is_introduced(where, language) or (
                name != family and not _is_towards(where, name, language)
            ):
                continue
            yield name, fit, 0.2, where


def _is_towards(where: Passage, name: str, language: str) -> bool:
    """Tell "Laineelle" and "with Laine" from a caller's own name."""
    word = fold(where.stretch.words[where.first].text)
    if language == "fi":
        return word != fold(name) and word.endswith(("le", "la", "lta", "n"))
    before = where.stretch.words[max(0, where.first - 1)].text.lower()
    return before in TOWARDS[language]


def _is_introduced(where: Passage, language: str) -> bool:
    """Tell whether somebody says a name as their own."""
    words = where.stretch.words[max(0, where.first - 4) : where.last + 3]
    lead = [word.text.lower().strip(".,") for word in words]
    role = {fold(one) for one in ROLES[language]}
    before = where.stretch.words[max(0, where.first - 1)].text
    return (
        where.stretch.party is not PartyRole.AGENT
        and fold(before) not in role
        and (any(one in INTRODUCTIONS[language] for one in lead))
    )
