"""What was done on a call: wishes, deeds, offers taken, and what came to nothing.

Sentence by sentence, in the order they were said. A deed that could be of several kinds
belongs to what was last wished for. Nothing is done for want of a "no": what no words
tell of was not done.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from analytics.deeds import read_deeds, read_shaped
from analytics.hearing import Hearing, sentence_of
from analytics.last_words import DIGITS, MORE, RETURNED, SUMS
from analytics.numerals import known_language
from analytics.sentences import (
    WISHED,
    WORDS,
    Blow,
    Deed,
    Sentence,
    Setback,
    Wish,
    waits,
)
from analytics.standing import is_negated
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole


@dataclass(frozen=True, slots=True)
class Business:
    """Everything of the kind that was heard on one call, in order.

    Attributes:
        turns: orders of the sentences with which customers turn to something else.
        shaped: what grammar alone tells as done, where no words of doing do.
    """

    wishes: tuple[Wish, ...] = ()
    deeds: tuple[Deed, ...] = ()
    blows: tuple[Blow, ...] = ()
    shaped: tuple[Deed, ...] = ()
    turns: tuple[int, ...] = ()
    sentences: tuple[Sentence, ...] = field(default=(), repr=False)


def read_business(hearing: Hearing) -> Business:
    """Read wishes, deeds and setbacks of a call, once for all its transactions."""
    return hearing.once((read_business, None), lambda: _read(hearing))


def _read(hearing: Hearing) -> Business:
    language = known_language(hearing.language)
    sentences = tuple(_sentences(hearing, language))
    said = sentences[_num_greetings(sentences) :]
    return Business(
        wishes=tuple(one for each in sentences for one in _wishes(each)),
        deeds=tuple(one for each in said for one in read_deeds(each, hearing)),
        blows=tuple(one for each in said for one in _blows(each)),
        shaped=tuple(one for each in said for one in read_shaped(each)),
        turns=tuple(each.order for each in sentences if _turns_to_more(each)),
        sentences=sentences,
    )


def _num_greetings(sentences: Sequence[Sentence]) -> int:
    """Count the sentences with which an agent answers: "you're through to Anna"."""
    for place, sentence in enumerate(sentences[: GREETED + 1]):
        if sentence.party is not PartyRole.AGENT:
            return place
    return 0


def _turns_to_more(sentence: Sentence) -> bool:
    """Tell whether a customer turns to another matter: "oh, and one more thing"."""
    return (
        sentence.party is not PartyRole.AGENT
        and find_any(MORE[sentence.language], sentence.tokens) is not None
    )


def _sentences(hearing: Hearing, language: str) -> Iterator[Sentence]:
    order = 0
    for stretch in hearing.stretches:
        first = 0
        while first < len(stretch.words):
            _, last = sentence_of(stretch, first)
            yield Sentence(order, stretch, first, last, language)
            order += 1
            first = last + 1


GREETED = 2
"""Sentences of a greeting, which name the agent's desk and not the caller's wish."""
PRECEDENCE = (
    "marketing_ban", "complaint", "prescription_renewal", "address_change", "refund",
    "rescheduling", "cancellation", "purchase", "payment", "booking",
)  # fmt: skip
"""Whose wish it is when one sentence has the words of several: the most telling."""


def _wishes(sentence: Sentence) -> Iterator[Wish]:
    words = WISHED[sentence.language]
    if sum(token in DIGITS[sentence.language] for token in sentence.tokens) >= _NUMBER:
        return  # "four double oh nine" is nobody's double charge
    for kind in PRECEDENCE:
        match = find_any(words.WISHES[kind], sentence.tokens)
        if kind == "cancellation" and find_any(
            RETURNED[sentence.language], sentence.tokens
        ):
            continue
        if match is None or (kind in _OF_A_MOMENT and _names_sum(sentence)):
            continue
        where = sentence.passage(match)
        if kind in _NOT_WISHED and is_negated(where, sentence.language):
            continue  # "you're not to put it off any longer"
        yield Wish(kind, sentence, where)
        return


def _names_sum(sentence: Sentence) -> bool:
    return find_any(SUMS[sentence.language], sentence.tokens) is not None


_OF_A_MOMENT = {"booking", "rescheduling", "cancellation"}
_NUMBER = 3
"""Digits said one by one from which a sentence tells a number."""
_NOT_WISHED = {"booking", "rescheduling"}
"""Kinds that nobody wishes for with a "not" before their words."""
_BLOWS: tuple[tuple[Setback, str, bool], ...] = (
    (Setback.FULL, "FULL", False),
    (Setback.FAILED, "FAILED", False),
    (Setback.REFUSED, "REFUSED", False),
    (Setback.OPEN, "OPEN", False),
    (Setback.HANDED_ON, "HANDED_ON", False),
    (Setback.LEFT, "LEFT", True),
)
"""Which words tell it, and whether they are the customer's."""


def _blows(sentence: Sentence) -> Iterator[Blow]:
    words = WORDS[sentence.language]
    if find_any(words.BUSY_WITH, sentence.tokens):
        return
    if sentence.is_mended:
        return  # "on Monday, no, on Tuesday"
    for setback, name, is_customers in _BLOWS:
        if sentence.party is not None and is_customers != (
            sentence.party is PartyRole.CUSTOMER
        ):
            continue
        if is_customers and sentence.asks:
            continue
        if setback is Setback.OPEN and waits(sentence):
            continue
        match = find_any(getattr(words, name), sentence.tokens)
        if match is not None:
            yield Blow(setback, sentence, sentence.passage(match))
