"""The second hearing: what the register says, held against the sound itself.

A recogniser writes "sataneu ja toista ei hurvaa" where 114 euros were said. No reader
of text can tell what that was; the sound still can, when it is asked for a few amounts
and not for all that might be said. What wins by far over its rivals, be it the
register's value or another, is read in place of the misheard words. The transcript is
not touched: quotes stay as they were heard.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from rapidfuzz.fuzz import partial_ratio_alignment

from analytics.amounts import read_amounts
from analytics.clock import read_times
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, passage
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
from custody.records.findings import FindingField, Verdict
from custody.records.likelihoods import Likelihood, Question
from custody.records.register import Transaction
from custody.records.transcripts import Transcript, Turn, Word

LEAST_SCORE = 0.02
"""Of a link, from which its transaction's values are asked for."""
LIKELY = 0.5
"""Of a link, from which also values are asked for of which the text says nothing: most
calls do not name them, and every question costs."""
MOST_TRANSACTIONS = 3
MOST_PLACES = 2
"""Stretches in which a value is sought, those that look most like it."""
LEAST_LIKENESS = 60.0
"""Percent of a wording's letters that must stand in the misheard text."""
CONTEXT_WORDS = 1
BREATH = 0.6
"""Seconds of silence over which no word belongs to the one before."""
CLEAR = 3.0
"""Nats by which the register's value must gain more than any rival."""
CLEAR_RIVAL = 6.0
"""Nats by which a rival must: that the register is wrong is the graver thing to say."""
MOST_LOST = 40.0
"""Nats by which a wording may be less likely than the words heard: more, and nothing of
the kind was said there."""
SURENESS = 0.9
"""Probability of words that a second hearing put there; never certain."""

_DOUBTFUL = frozenset({Verdict.UNCLEAR, Verdict.CONTRADICTED})


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
        for of, wordings in _wanted(one, hearing, beside):
            for inquiry in _places(of, wordings, hearing):
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


def _wanted(
    one: Weighed, hearing: Hearing, beside: Beside
) -> Iterator[tuple[FindingField, Wordings]]:
    """Word the values of a transaction that were not confirmed."""
    language = known_language(hearing.language)
    transaction = one.transaction
    doubtful = {
        finding.field
        for finding in one.findings
        if finding.verdict in _DOUBTFUL
        or (finding.verdict is Verdict.ABSENT and one.link.score >= LIKELY)
    }
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


def _places(of: FindingField, wordings: Wordings, hearing: Hearing) -> list[Inquiry]:
    """Find the stretches that look most like the expected value's wordings."""
    expected = next(iter(wordings))
    folded = [fold(form) for form in wordings[expected]]
    found = []
    for stretch in hearing.stretches:
        aligned = [
            one
            for form in folded
            if form
            and len(stretch.text) >= len(form) // 2
            and (
                one := partial_ratio_alignment(
                    form, stretch.text, score_cutoff=LEAST_LIKENESS
                )
            )
            is not None
        ]
        if aligned:
            best = max(aligned, key=lambda one: one.score)
            where = passage(stretch, best.dest_start, best.dest_end)
            if not _is_corrected(where):
                found.append((best.score, -stretch.index, where))
    found.sort(key=lambda one: one[:2], reverse=True)
    return [_inquiry(of, where, wordings) for _, _, where in found[:MOST_PLACES]]


def _is_corrected(where: Passage) -> bool:
    """Tell whether a person wrote a word here: then nothing is left to ask."""
    words = where.stretch.words[where.first : where.last + 1]
    return any(word.correction is not None for word in words)


def _inquiry(of: FindingField, where: Passage, wordings: Wordings) -> Inquiry:
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
    forms = [form for of_value in wordings.values() for form in of_value]
    end = _sign(words[where.last].text)
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
        ),
    )


def _winner(inquiry: Inquiry, answer: Sequence[Likelihood]) -> Replacement | None:
    *compared, own = answer
    best: dict[str, int] = {}
    for place, value in enumerate(inquiry.values):
        held = best.setdefault(value, place)
        if compared[place].gained > compared[held].gained:
            best[value] = place
    ranked = sorted(best.items(), key=lambda one: -compared[one[1]].gained)
    (value, place), rivals = ranked[0], ranked[1:]
    if not rivals:
        return None
    ahead = compared[place].gained - compared[rivals[0][1]].gained
    lost = own.given_sound - compared[place].given_sound
    enough = CLEAR if value == inquiry.expected else CLEAR_RIVAL
    if ahead >= enough and lost <= MOST_LOST:
        return Replacement(
            where=inquiry.where,
            of=inquiry.of,
            words=inquiry.forms[place],
            gain=ahead,
            num_compared=len(ranked),
        )
    return None


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
    written = _laid(one.words + _sign(inside[-1].text), start, end)
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


def _follow(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word is said in one breath with the one before it."""
    return words[place].start - words[place - 1].end < BREATH


def _sign(text: str) -> str:
    """Give the sign that ends a sentence or its part, if a word bears one."""
    return text[-1] if text[-1:] in ".,?!" else ""


def _meet(one: Passage, other: Passage) -> bool:
    return (
        one.stretch.index == other.stretch.index
        and one.first <= other.last
        and other.first <= one.last
    )
