"""How much redaction finds and how much it takes besides: measured on known truth.

An identifier is found when at least nine tenths of its words are hidden (a conjunction
may stay, a digit may not); other speech lost is the share of all other words hidden.
The recogniser's noise is simulated: words run together, are torn, lose letters, turn
into digits, or are missing.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from custody.records.ids import CallId
from custody.records.redactions import RedactionKind, hides
from custody.records.transcripts import Transcript, Turn, Word
from transcribe.redaction.generated import (
    CUSTOMER,
    InventedCall,
    Line,
    conversations,
)
from transcribe.redaction.numbers import read_number
from transcribe.redaction.spans import find_redactions

FOUND_FROM = 0.9
"""Share of an identifier's words that must be hidden for it to count as found."""

SECONDS_A_LETTER = 0.07
"""How long a letter takes in the invented transcripts: 14 letters a second."""

Mark = tuple[int, RedactionKind] | None
"""Which identifier of the call a word belongs to, and its kind; None for none."""

_LETTERS = "aeiouytnslkrmv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """How a recogniser mishears, each a probability from 0 to 1.

    Attributes:
        edit: that a letter is replaced, lost or added.
        merge: that a word runs together with the next.
        tear: that a word of six letters or more is torn in two.
        digits: that a number word is written in digits.
        drop: that a word is missing.
    """

    edit: float = 0.0
    merge: float = 0.0
    tear: float = 0.0
    digits: float = 0.0
    drop: float = 0.0


CLEAN = Noise()
LIGHT = Noise(edit=0.04, merge=0.04, tear=0.04, digits=0.3, drop=0.01)
HEAVY = Noise(edit=0.12, merge=0.10, tear=0.10, digits=0.2, drop=0.04)
"""HEAVY has the character error rate of whisper-base on Finnish 8 kHz calls (.31)."""


@dataclass(slots=True)
class Tally:
    """What was found and what was lost.

    Attributes:
        missed: texts of identifiers that were not found; invented ones only.
    """

    num_identifiers: int = 0
    num_found: int = 0
    num_identifier_words: int = 0
    num_hidden_words: int = 0
    num_other_words: int = 0
    num_lost_words: int = 0
    missed: list[tuple[str, str]] = field(default_factory=list, repr=False)
    lost: Counter[str] = field(default_factory=Counter, repr=False)

    @property
    def recall(self) -> float:
        """Share of identifiers found; 1 when there were none."""
        return self.num_found / self.num_identifiers if self.num_identifiers else 1.0

    @property
    def word_recall(self) -> float:
        """Share of the identifiers' words hidden."""
        total = self.num_identifier_words
        return self.num_hidden_words / total if total else 1.0

    @property
    def lost_share(self) -> float:
        """Share of other words hidden."""
        total = self.num_other_words
        return self.num_lost_words / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Labelled:
    """A transcript with the identifier that each word belongs to, if any.

    Attributes:
        labels: by turn, then word: number of the identifier and its kind, or None.
    """

    transcript: Transcript
    labels: tuple[tuple[Mark, ...], ...]


def measure(labelled: Iterable[Labelled], tally: Tally | None = None) -> Tally:
    """Redact transcripts with known labels and count."""
    tally = tally or Tally()
    for one in labelled:
        _count(one, tally)
    return tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the bench's table.

    Attributes:
        heard: how well the recogniser heard: `clean`, `light`, `heavy`.
    """

    language: str
    heard: str
    is_mono: bool
    tally: Tally


def run_bench(
    *,
    num: int = 540,
    seed: int = 20260309,
    languages: tuple[str, ...] = ("fi", "sv", "en"),
) -> Iterator[Row]:
    """Measure on invented calls: every language, noise and number of channels.

    Args:
        num: calls for each noise, each with one identifier asked for or given.
        seed: gives the same calls again.
        languages: ISO 639-1.
    """
    for heard, noise in (("clean", CLEAN), ("light", LIGHT), ("heavy", HEAVY)):
        rng = random.Random(seed)  # noqa: S311 # invented speech, not a secret
        calls = tuple(labelled_calls(rng, num=num, noise=noise, languages=languages))
        for is_mono in (False, True):
            for language in languages:
                mine = (c for c in calls if c.transcript.language == language)
                told = measure(one_channel(c) if is_mono else c for c in mine)
                yield Row(language=language, heard=heard, is_mono=is_mono, tally=told)


def labelled_calls(
    rng: random.Random, *, num: int, noise: Noise, languages: tuple[str, ...]
) -> Iterator[Labelled]:
    """Invent calls and mishear them."""
    for call in conversations(rng, num=num, languages=languages):
        yield label(call, rng, noise)


def label(call: InventedCall, rng: random.Random, noise: Noise) -> Labelled:
    """Lay an invented call out as a transcript, misheard."""
    turns: list[Turn] = []
    labels: list[tuple[Mark, ...]] = []
    clock = 0.5
    number = 0
    for line in call.lines:
        words: list[Word] = []
        marks: list[Mark] = []
        for text, kind, piece in _misheard(line, rng, noise, call.language):
            mark = None if kind is None else (number + piece, kind)
            end = clock + max(0.12, SECONDS_A_LETTER * len(text))
            words.append(Word(start=clock, end=end, text=text, probability=0.8))
            marks.append(mark)
            clock = end + 0.06
        number += len(line.pieces)
        clock += 0.6
        if words:
            channel = 1 if line.party is CUSTOMER else 0
            turns.append(Turn(party=line.party, channel=channel, words=tuple(words)))
            labels.append(tuple(marks))
    return Labelled(a_transcript(tuple(turns), call.language), tuple(labels))


def a_transcript(turns: tuple[Turn, ...], language: str) -> Transcript:
    """Wrap turns as the transcript of an invented call."""
    return Transcript(
        call_id=CallId("0" * 32),
        turns=turns,
        model="invented",
        model_sha256="0" * 64,
        engine="invented 0",
        language=language,
        language_probability=1.0,
        created_at=datetime(2026, 3, 16, tzinfo=UTC),
    )


def one_channel(labelled: Labelled) -> Labelled:
    """Put all turns on one channel of unknown parties, as a mono recording has them."""
    old = labelled.transcript
    turns = tuple(
        Turn(party=None, channel=0, words=turn.words, flags=turn.flags)
        for turn in old.turns
    )
    return Labelled(a_transcript(turns, old.language or ""), labelled.labels)


def _misheard(
    line: Line, rng: random.Random, noise: Noise, language: str
) -> Iterator[tuple[str, RedactionKind | None, int]]:
    """Give a line's words as a recogniser may have written them."""
    words = [
        (word, piece.kind, index)
        for index, piece in enumerate(line.pieces)
        for word in piece.text.split()
    ]
    position = 0
    while position < len(words):
        text, kind, index = words[position]
        position += 1
        if rng.random() < noise.drop:
            continue
        is_within = position < len(words) and words[position][1] is kind
        if is_within and rng.random() < noise.merge:
            text = text.rstrip(",.") + words[position][0]
            position += 1
        for part in _one_misheard(text, rng, noise, language):
            yield part, kind, index


def _one_misheard(
    text: str, rng: random.Random, noise: Noise, language: str
) -> Iterator[str]:
    read = read_number(text, language)
    if read.share >= 1 and read.digits and rng.random() < noise.digits:
        yield read.digits
        return
    letters = "".join(_edited(letter, rng, noise) for letter in text) or text
    if len(letters) >= 6 and rng.random() < noise.tear:  # noqa: PLR2004 # as Noise tells
        cut = rng.randint(2, len(letters) - 2)
        yield letters[:cut]
        yield letters[cut:]
        return
    yield letters


def _edited(letter: str, rng: random.Random, noise: Noise) -> str:
    if not letter.isalpha() or rng.random() >= noise.edit:
        return letter
    other = rng.choice(_LETTERS)
    return rng.choice((other, "", letter + other))


def _count(one: Labelled, tally: Tally) -> None:
    spans = find_redactions(one.transcript, customer=None)
    identifiers: dict[int, list[tuple[bool, str, RedactionKind]]] = {}
    for turn, marks in zip(one.transcript.turns, one.labels, strict=True):
        for word, mark in zip(turn.words, marks, strict=True):
            is_hidden = hides(spans, turn.channel, word)
            if mark is not None:
                entry = (is_hidden, word.text, mark[1])
                identifiers.setdefault(mark[0], []).append(entry)
                continue
            tally.num_other_words += 1
            tally.num_lost_words += is_hidden
            if is_hidden:
                tally.lost[word.text] += 1
    for words in identifiers.values():
        num_hidden = sum(is_hidden for is_hidden, _, _ in words)
        tally.num_identifiers += 1
        tally.num_identifier_words += len(words)
        tally.num_hidden_words += num_hidden
        is_found = num_hidden >= FOUND_FROM * len(words)
        tally.num_found += is_found
        if not is_found:
            text = " ".join(t if h else f"<{t}>" for h, t, _ in words)
            tally.missed.append((str(words[0][2]), text))
