"""Talk of somebody's health: symptoms, diagnoses, medicines, and what is said of them.

Two things give it away: words of health, and the question that they answer. Around a
word of health the clause is hidden, until the talk turns to the office: times, bills,
prescriptions and services stay readable, so that half a booking does not vanish with a
sore knee. What answers a question about symptoms is hidden even when misheard.

Nothing here diagnoses anybody; a lexicon of words marks what not everyone may read.
Source: GDPR articles 4(15), 9 and 25; Finnish Data Protection Act, section 6.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from custody.records.calls import PartyRole
from custody.records.redactions import Redaction, RedactionKind
from transcribe.redaction.health_lexicon import HealthLexicon, lexicons_of
from transcribe.redaction.health_questions import Question, find_question
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import Found, Heard, Speech, Utterance

LONGEST_ANSWER = 20.0
"""Seconds after a question about symptoms in which what is said answers it."""

LONGEST_ASIDE = 2
"""Words of the asker that do not end an answer: `joo, selvä`."""

SHORTEST = 0.02
"""Seconds of a rest that are worth hiding, beside what hides an identifier."""

LONGEST_BRIDGE = 5
"""Words of the office between two words of health that are hidden with them."""


def find_health(speech: Speech) -> Iterator[Found]:
    """Find the words in which somebody's health is talked of.

    Yields:
        Stretches of one utterance each, in no order; they may overlap.
    """
    lexicons = lexicons_of(speech.language)
    heard = [_Heard.of(utterance, lexicons) for utterance in speech.utterances]
    for index, one in enumerate(heard):
        if one.question is not None:
            yield from _answers(heard, index)
        for words in _around(one):
            yield Found(RedactionKind.HEALTH, words)


class _Sight(Enum):
    """What a word is of."""

    HEALTH = auto()
    OFFICE = auto()
    SMALL_TALK = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class _Heard:
    """An utterance with what each of its words is of."""

    utterance: Utterance
    sights: tuple[_Sight, ...]
    question: Question | None

    @classmethod
    def of(cls, utterance: Utterance, lexicons: Sequence[HealthLexicon]) -> "_Heard":
        question = find_question(utterance, lexicons)
        is_asked = question is not None and utterance.party is not PartyRole.CUSTOMER
        words = utterance.words
        health = {
            index
            for lexicon in lexicons
            for index in lexicon.find(words, is_asked=is_asked)
        }
        sights = tuple(
            _Sight.HEALTH
            if index in health
            else _Sight.OFFICE
            if any(lexicon.is_office(word) for lexicon in lexicons)
            else _Sight.SMALL_TALK
            if is_small_talk(word)
            else _Sight.OTHER
            for index, word in enumerate(words)
        )
        return cls(utterance, sights, question)

    @property
    def is_small_talk(self) -> bool:
        """Whether it says nothing of anything."""
        return set(self.sights) == {_Sight.SMALL_TALK}

    @property
    def is_of_office(self) -> bool:
        """Whether it is of bookings or bills, and not of health."""
        return _Sight.OFFICE in self.sights and _Sight.HEALTH not in self.sights

    @property
    def turns_away(self) -> bool:
        """Whether the asker speaks of something else from here on."""
        if self.question is not None or _Sight.HEALTH in self.sights:
            return False
        is_short = len(self.sights) <= LONGEST_ASIDE and not self.is_of_office
        return not is_short and not self.is_small_talk


def _answers(heard: Sequence[_Heard], index: int) -> Iterator[Found]:
    """Give what answers a question about symptoms, until the talk turns."""
    asker = heard[index].utterance
    for later in heard[index + 1 :]:
        said = later.utterance
        if said.start > asker.end + LONGEST_ANSWER:
            return
        is_asker = (said.channel, said.party) == (asker.channel, asker.party)
        if is_asker and asker.party is not None:
            if later.turns_away:
                return
        elif later.is_of_office:
            if heard[index].question is Question.OPEN or asker.party is None:
                return
        elif not later.is_small_talk:
            yield Found(RedactionKind.HEALTH, said.words)


def _around(heard: _Heard) -> Iterator[tuple[Heard, ...]]:
    """Give each stretch of an utterance that is about health.

    It reaches from a word of health to both sides through words that are of nothing
    else, clause by clause: a clause that speaks of the office is entered only up to
    its first such word, and never across a comma.
    """
    words, sights = heard.utterance.words, heard.sights
    hits = [index for index, sight in enumerate(sights) if sight is _Sight.HEALTH]
    if not hits:
        return
    stretches: list[tuple[int, int]] = []
    first = last = hits[0]
    for here, there in pairwise([*hits, hits[-1]]):
        between = sights[here + 1 : there]
        if _Sight.OFFICE in between and len(between) > LONGEST_BRIDGE:
            stretches.append((first, here))
            first = there
        last = there
    stretches.append((first, last))
    for start, end in stretches:
        begin = _reach(words, sights, start, -1)
        finish = _reach(words, sights, end, +1)
        yield words[begin : finish + 1]


def _reach(
    words: Sequence[Heard], sights: Sequence[_Sight], start: int, step: int
) -> int:
    """Give the last word to hide when going from a word of health to one side."""
    end = start
    while True:
        clause = _clause_beyond(words, end, step)
        stop = next(
            (index for index in clause if sights[index] is _Sight.OFFICE),
            None,
        )
        if stop is not None:
            is_own = not clause or not _is_cut(words, end, step)
            return stop - step if is_own else end
        is_empty = all(sights[index] is _Sight.SMALL_TALK for index in clause)
        if not clause or (is_empty and _is_cut(words, end, step)):
            return end
        end = clause[-1]


def _clause_beyond(words: Sequence[Heard], place: int, step: int) -> range:
    """Give the places beyond one up to the next comma, away from it; may be empty."""
    stop = place + step
    while 0 <= stop < len(words):
        if stop != place + step and _is_cut(words, stop - step, step):
            break
        stop += step
    return range(place + step, stop, step)


def _is_cut(words: Sequence[Heard], place: int, step: int) -> bool:
    """Tell whether a comma lies between a word and the next one in a direction."""
    before = place if step > 0 else place - 1
    return 0 <= before < len(words) and words[before].text.endswith((",", ";", ":"))


def beside(
    health: Iterable[Redaction], identifiers: Sequence[Redaction]
) -> Iterator[Redaction]:
    """Give the parts of health spans in which no identifier is hidden anyway.

    What hides an identifier keeps its kind and its seconds, with health talk or
    without; spans of a channel never overlap.
    """
    for span in health:
        start = span.start
        taken = sorted(
            (
                one
                for one in identifiers
                if one.channel == span.channel
                and one.start < span.end
                and one.end > span.start
            ),
            key=lambda one: one.start,
        )
        for one in taken:
            if one.start - start >= SHORTEST:
                yield replace(span, start=start, end=one.start)
            start = max(start, one.end)
        if span.end - start >= SHORTEST:
            yield replace(span, start=start)
