"""The second hearing: what the register says, held against the sound itself.

A recogniser writes "sataneu ja toista ei hurvaa" where 114 euros were said. No reader
of text can tell what that was; the sound still can, when it is asked for a few amounts
and not for all that might be said. What wins by far over its rivals, be it the
register's value or another, is read in place of the misheard words. The transcript is
not touched: quotes stay as they were heard.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from math import inf

from analytics.amounts import read_amounts
from analytics.asked_deeds import NEAR, deed_inquiries
from analytics.clock import read_times
from analytics.hearing import Hearing, Passage
from analytics.inquiries import Inquiry, ending_sign, places_like
from analytics.links import Weighed
from analytics.numerals import known_language
from analytics.reading import Beside
from analytics.rival_wordings import (
    Wordings,
    amount_rivals,
    day_rivals,
    name_rivals,
    time_rivals,
)
from custody.records.findings import FieldName, FindingField, Verdict
from custody.records.likelihoods import Likelihood
from custody.records.register import Transaction
from custody.records.transcripts import Transcript, Turn, Word

LEAST_SCORE = 0.02
"""Of a link, from which its transaction's values are asked for."""
LIKELY = 0.5
"""Of a link, from which also values are asked for of which the text says nothing: most
calls do not name them, and every question costs."""
MOST_TRANSACTIONS = 3
PRIOR = 0.8
"""Of how likely a wording is given noise, what is taken off: taken off whole, many a
long wording is hardly behind a shorter one that the sound bears out far better. Of 98
values said at 252 places of made calls, 58 won with it taken off whole, 71 so; four
fifths to nine tenths do alike."""
SURENESS = 0.9
"""Probability of words that a second hearing put there; never certain."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What a wording must reach to be read in place of the words heard.

    Attributes:
        ahead: nats that it must be worth more than the wordings of any other value.
        lost: nats by which it may be less likely than the words heard: more, and
            nothing of the kind was said there.
        share: of what the sound speaks for the words heard, what it must speak for it:
            less, and the wording only leaves out what was said.
    """

    ahead: float
    lost: float
    share: float


OWN = Bar(ahead=3.0, lost=40.0, share=0.35)
"""For the register's value."""
RIVAL = Bar(ahead=5.0, lost=40.0, share=0.5)
"""For another: that the register is wrong is the graver thing to say."""
NAME = Bar(ahead=5.0, lost=40.0, share=0.35)
"""For a name, which is as short as any word. Of 54 questions (few) ten lie above it,
all of them for names that were said; one for a name that was not lies at 3.6."""
DEED = Bar(ahead=4.0, lost=NEAR, share=0.4)
"""For words of doing, whose rivals share most of their words. On 150 made calls heard
by whisper-base 13 deeds that begin a sentence lie above it, all of them done; between
two and four nats both are found."""

_OF_FIELD = {FindingField.KIND: DEED, FindingField.PRACTITIONER: NAME}
_DOUBTFUL = frozenset({Verdict.UNCLEAR, Verdict.CONTRADICTED})


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words to read in place of those of a passage.

    Attributes:
        of: the field whose value they are.
        num_compared: values that were compared, this one among them.
    """

    where: Passage
    of: FindingField
    words: str = field(repr=False)
    gain: float
    num_compared: int


def inquiries(
    weighed: Sequence[Weighed], hearing: Hearing, beside: Beside
) -> tuple[Inquiry, ...]:
    """Say what is to be asked: values that were not heard clearly, where they may be.

    Args:
        weighed: all transactions that the call may be about.
        hearing: the first one.
        beside: for the zone of appointments and the names of practitioners.
    """
    likely = [one for one in weighed if one.link.score >= LEAST_SCORE]
    likely.sort(key=lambda one: -one.link.score)
    asked: dict[tuple[int, int, str], Inquiry] = {}
    for one in likely[:MOST_TRANSACTIONS]:
        for inquiry in _asked_of(one, hearing, beside):
            stretch = inquiry.where.stretch
            key = (stretch.index, inquiry.where.first, inquiry.expected)
            asked.setdefault(key, inquiry)
    return tuple(asked.values())


def decided(
    asked: Sequence[Inquiry], answers: Sequence[Sequence[Likelihood]]
) -> tuple[Replacement, ...]:
    """Take what won by far; of places that overlap, what won by most."""
    won = [
        replacement
        for inquiry, answer in zip(asked, answers, strict=True)
        if answer and (replacement := _winner(inquiry, answer)) is not None
    ]
    won.sort(key=lambda one: -one.gain)
    kept: list[Replacement] = []
    for one in won:
        if not any(_meet(one.where, other.where) for other in kept):
            kept.append(one)
    return tuple(kept)


def reread(transcript: Transcript, replacements: Iterable[Replacement]) -> Transcript:
    """Give the transcript as it reads with the second hearing's words."""
    turns = transcript.turns
    for one in replacements:
        turns = tuple(_rewritten(turn, one) for turn in turns)
    return replace(transcript, turns=turns)


def _asked_of(one: Weighed, hearing: Hearing, beside: Beside) -> Iterator[Inquiry]:
    """Ask for what was not confirmed of a transaction."""
    is_likely = one.link.score >= LIKELY
    doubtful = {
        finding.field
        for finding in one.findings
        if finding.verdict in _DOUBTFUL
        or (finding.verdict is Verdict.ABSENT and is_likely)
    }
    for of, wordings in _wanted(one.transaction, doubtful, hearing, beside):
        yield from places_like(of, wordings, hearing)
    if FindingField.KIND in doubtful and is_likely:
        yield from deed_inquiries(one.transaction.kind, hearing)


def _wanted(
    transaction: Transaction,
    doubtful: Container[FieldName],
    hearing: Hearing,
    beside: Beside,
) -> Iterator[tuple[FindingField, Wordings]]:
    """Word the values of a transaction that were not confirmed."""
    language = known_language(hearing.language)
    if FindingField.AMOUNT_EUR in doubtful and transaction.amount_eur is not None:
        heard = _amounts_heard(hearing, language)
        rivals = amount_rivals(transaction.amount_eur, heard, language)
        yield FindingField.AMOUNT_EUR, rivals
    if FindingField.APPOINTMENT_AT in doubtful:
        for wordings in _moment(transaction, hearing, beside, language):
            yield FindingField.APPOINTMENT_AT, wordings
    if FindingField.PRACTITIONER in doubtful and transaction.practitioner:
        names = name_rivals(transaction.practitioner, beside.practitioners, language)
        yield FindingField.PRACTITIONER, names


def _moment(
    transaction: Transaction, hearing: Hearing, beside: Beside, language: str
) -> Iterator[Wordings]:
    if transaction.appointment_at is None:
        return
    local: datetime = transaction.appointment_at.astimezone(beside.zone)
    heard = [
        minutes
        for stretch in hearing.stretches
        for time in read_times(stretch, language)
        for minutes in sorted(time.minutes)
    ]
    yield time_rivals(local.hour * 60 + local.minute, heard, language)
    yield day_rivals(local.date(), language)


def _amounts_heard(hearing: Hearing, language: str) -> list[Decimal]:
    return [
        amount.value
        for stretch in hearing.stretches
        for amount in read_amounts(stretch, language)
        if not amount.is_bare
    ]


def _winner(inquiry: Inquiry, answer: Sequence[Likelihood]) -> Replacement | None:
    *compared, heard = answer
    best: dict[str, int] = {}
    for place, value in enumerate(inquiry.values):
        held = best.setdefault(value, place)
        if _worth(compared[place]) > _worth(compared[held]):
            best[value] = place
    ranked = sorted(best.items(), key=lambda one: -_worth(compared[one[1]]))
    (value, place), rivals = ranked[0], ranked[1:]
    if not rivals or compared[place].gained == -inf:
        return None
    ahead = _worth(compared[place]) - _worth(compared[rivals[0][1]])
    bar = _bar(inquiry, value, heard)
    if bar is None or not _reaches(bar, ahead, compared[place], heard):
        return None
    return Replacement(
        where=inquiry.where,
        of=inquiry.of,
        words=inquiry.forms[place],
        gain=ahead,
        num_compared=len(ranked),
    )


def _worth(one: Likelihood) -> float:
    """Say what the sound speaks for a wording, in nats."""
    return (1 - PRIOR) * one.given_sound + PRIOR * one.gained


def _bar(inquiry: Inquiry, value: str, heard: Likelihood) -> Bar | None:
    """Say what a value must reach; None of one that is never read there.

    Where the sound speaks for the words heard no more than noise does, they were made
    up, and what stands against the register there would be as well.
    """
    is_deed = inquiry.of is FindingField.KIND
    if value == inquiry.expected:
        return _OF_FIELD.get(inquiry.of, OWN)
    return None if is_deed or heard.gained <= 0 else RIVAL


def _reaches(bar: Bar, ahead: float, said: Likelihood, heard: Likelihood) -> bool:
    """Tell whether a wording wins; one that the sound speaks against never does."""
    return (
        ahead >= bar.ahead
        and _worth(said) > 0
        and heard.given_sound - said.given_sound <= bar.lost
        and said.gained >= bar.share * heard.gained
    )


def _rewritten(turn: Turn, one: Replacement) -> Turn:
    """Put the words in the passage's place, its time shared out by letters."""
    stretch = one.where.stretch
    if (turn.channel, turn.party) != (stretch.channel, stretch.party):
        return turn
    start, end = one.where.start, one.where.end
    inside = [word for word in turn.words if is_within(word, start, end)]
    if not inside:
        return turn
    place = turn.words.index(inside[0])
    written = _laid(one.words + ending_sign(inside[-1].text), start, end)
    rest = [word for word in turn.words[place:] if not is_within(word, start, end)]
    return replace(turn, words=(*turn.words[:place], *written, *rest))


def _laid(text: str, start: float, end: float) -> tuple[Word, ...]:
    parts = text.split()
    letters = sum(len(part) for part in parts)
    words: list[Word] = []
    at = start
    for part in parts:
        until = at + (end - start) * len(part) / letters
        words.append(Word(start=at, end=until, text=part, probability=SURENESS))
        at = until
    return tuple(words)


def is_within(word: Word, start: float, end: float) -> bool:
    """Tell whether a word's middle lies in these seconds."""
    return start <= (word.start + word.end) / 2 <= end


def _meet(one: Passage, other: Passage) -> bool:
    return (
        one.stretch.index == other.stretch.index
        and one.first <= other.last
        and other.first <= one.last
    )
