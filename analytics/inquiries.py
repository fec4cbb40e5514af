"""What a second hearing is asked, and where: a place among misheard words.

Of all stretches of a call those are asked about that look most like the expected
wording; the wordings stand there in place of the words heard, with the word before and
the word behind.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.fuzz import partial_ratio_alignment

from analytics.folding import fold
from analytics.hearing import Hearing, Passage
from analytics.numerals import known_language
from analytics.rival_wordings import Wordings
from analytics.spelled_digits import Spelled, spell
from custody.records.calls import PartyRole
from custody.records.findings import FindingField
from custody.records.likelihoods import Question
from custody.records.transcripts import Word

MOST_PLACES = 2
"""Stretches in which a value is sought, those that look most like it."""
LEAST_LIKENESS = 60.0
"""Percent of a wording's letters that must stand in the misheard text."""
CHANCE_LIKENESS = 45.0
"""Percent of its letters that a wording finds in any speech; what is above counts the
more, the longer the wording."""
CONTEXT_WORDS = 1
BREATH = 0.6
"""Seconds of silence over which no word belongs to the one before."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words that look like a wording.

    Attributes:
        likeness: percent of the form's letters that stand there.
    """

    where: Passage
    form: str = field(repr=False)
    likeness: float

    @property
    def weight(self) -> float:
        """How much more of the form stands there than chance puts anywhere."""
        return (self.likeness - CHANCE_LIKENESS) * len(self.form)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A place, and the wordings that are compared there.

    Attributes:
        values: of each form, as the register writes it.
        forms: the wordings without the words around the place.
        question: the wordings, and at the end the words as they were heard.
    """

    where: Passage
    of: FindingField
    expected: str = field(repr=False)
    values: tuple[str, ...] = field(repr=False)
    forms: tuple[str, ...] = field(repr=False)
    question: Question = field(repr=False)


def places_like(
    of: FindingField, wordings: Wordings, hearing: Hearing
) -> list[Inquiry]:
    """Ask about the stretches that look most like the expected value's wordings.

    Args:
        of: the field whose value it is.
        wordings: the expected value's first.
        hearing: what was heard.
    """
    expected = next(iter(wordings))
    found = likest_places(wordings[expected], hearing)
    return [inquiry_at(of, one.where, wordings) for one in found[:MOST_PLACES]]


def likest_places(forms: Sequence[str], hearing: Hearing) -> list[Place]:
    """Give of each stretch the place most like one of the forms, the likest first.

    What the customer says is left out: a value that only they name, quoting a bill or
    asking for an hour, is no agreement, and what is agreed the agent says, too. So is a
    place where a person wrote a word: there nothing is left to ask.
    """
    folded = {fold(form): form for form in forms}
    language = known_language(hearing.language)
    found = [
        best
        for stretch in hearing.stretches
        if stretch.party is not PartyRole.CUSTOMER
        and (best := _likest(spell(stretch, language), folded)) is not None
    ]
    return sorted(found, key=lambda one: (-one.weight, one.where.stretch.index))


def _likest(spelled: Spelled, folded: Mapping[str, str]) -> Place | None:
    """Find the place; what was written in digits is held against words as words."""
    best: Place | None = None
    for text, form in folded.items():
        if not text or len(spelled.text) < len(text) // 2:
            continue
        one = partial_ratio_alignment(text, spelled.text, score_cutoff=LEAST_LIKENESS)
        if one is None or (best is not None and one.score <= best.likeness):
            continue
        where = spelled.passage(one.dest_start, one.dest_end)
        best = Place(where=where, form=form, likeness=one.score)
    return best if best is not None and not is_corrected(best.where) else None


def inquiry_at(of: FindingField, where: Passage, wordings: Wordings) -> Inquiry:
    """Ask at one place which of the wordings was said there.

    Args:
        of: the field whose value it is.
        where: the words in whose place the wordings are put.
        wordings: the expected value's first.
    """
    words = where.stretch.words
    first, last = where.first, where.last
    while first > max(0, where.first - CONTEXT_WORDS) and _follow(words, first):
        first -= 1
    while last < min(len(words) - 1, where.last + CONTEXT_WORDS) and _follow(
        words, last + 1
    ):
        last += 1
    lead = [word.text for word in words[first : where.first]]
    tail = [word.text for word in words[where.last + 1 : last + 1]]
    values = [value for value, forms in wordings.items() for _ in forms]
    manners = [
        place for of_value in wordings.values() for place in range(len(of_value))
    ]
    forms = [form for of_value in wordings.values() for form in of_value]
    end = ending_sign(words[where.last].text)
    said = [" ".join((*lead, form + end, *tail)) for form in forms]
    own = " ".join(word.text for word in words[first : last + 1])
    return Inquiry(
        where=where,
        of=of,
        expected=next(iter(wordings)),
        values=tuple(values),
        forms=tuple(forms),
        question=Question(
            channel=where.stretch.channel,
            start=words[first].start,
            end=words[last].end,
            wordings=(*said, own),
            num_own=values.count(values[0]),
            manners=tuple(manners),
        ),
    )


def ending_sign(text: str) -> str:
    """Give the sign that ends a sentence or its part, if a word bears one."""
    return text[-1] if text[-1:] in ".,?!" else ""


def is_corrected(where: Passage) -> bool:
    """Tell whether a person wrote a word here: then nothing is left to ask."""
    words = where.stretch.words[where.first : where.last + 1]
    return any(word.correction is not None for word in words)


def _follow(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word is said in one breath with the one before it."""
    return words[place].start - words[place - 1].end < BREATH
