"""A transcript laid out for reading: stretches of speech with every letter's word.

A recogniser splits and joins words at will, so readers look at a stretch's letters
without spaces and come back to words, and through them to seconds, by offset.
"""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cached_property
from typing import TypeVar, cast

from analytics.folding import fold
from custody.records.calls import PartyRole
from custody.records.transcripts import Transcript, Turn, Word

T = TypeVar("T")
_SENTENCE_END = re.compile(r"[.?!]$")
_BREAK = re.compile(r"[.,;:?!]$")
_DIGIT_POINT = re.compile(r"\d\.$")
OVERLAP = 0.4
"""Seconds by which people begin their reply before the other has ended."""
GLUE = 0.3
"""Seconds between the parts of one word that a recogniser cut in two, at most."""
_TAIL = re.compile(r"^(?:[.,:]\d|[-\u2010-\u2014][^\W\d])")
PAUSE = 1.2
"""Seconds of silence after which one party's speech counts as a new utterance."""


@dataclass(frozen=True)
class Stretch:
    """One party's uninterrupted speech: a turn, or a part of one between pauses.

    Attributes:
        index: its place among all stretches of the call, in order of start.
        words: never empty.
        text: the folded letters of all words, without spaces.
        owners: for each letter of `text`, the index of its word.
    """

    index: int
    party: PartyRole | None
    channel: int
    words: tuple[Word, ...] = field(repr=False)
    text: str = field(repr=False)
    owners: tuple[int, ...] = field(repr=False)

    @property
    def start(self) -> float:
        """Seconds from the recording's start."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """Seconds from the recording's start."""
        return self.words[-1].end

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """For each word, the offset of its first letter (or of the next word's)."""
        offsets: list[int] = []
        length = 0
        for word in self.words:
            offsets.append(length)
            length += len(fold(word.text))
        return tuple(offsets)

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """The folded letters of each word; empty for a word of signs only."""
        return tuple(fold(word.text) for word in self.words)

    @cached_property
    def breaks(self) -> tuple[bool, ...]:
        """For each word, whether a comma or the end of a sentence follows it."""
        return tuple(
            bool(_BREAK.search(word.text)) and not _DIGIT_POINT.search(word.text)
            for word in self.words
        )

    @cached_property
    def spoken(self) -> str:
        """The words as written by the recogniser, with spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one stretch that something was read from.

    Attributes:
        first, last: indices of words, both included.
    """

    stretch: Stretch = field(repr=False)
    first: int
    last: int

    @property
    def start(self) -> float:
        """Where the first word starts, seconds."""
        return self.stretch.words[self.first].start

    @property
    def end(self) -> float:
        """Where the last word ends, seconds."""
        return self.stretch.words[self.last].end

    @property
    def quote(self) -> str:
        """The words themselves."""
        words = self.stretch.words[self.first : self.last + 1]
        return " ".join(word.text for word in words)

    @property
    def probability(self) -> float:
        """The recogniser's own mean probability of these words."""
        words = self.stretch.words[self.first : self.last + 1]
        return sum(word.probability for word in words) / len(words)

    @property
    def least_probability(self) -> float:
        """The recogniser's own probability of the word it was least sure of."""
        words = self.stretch.words[self.first : self.last + 1]
        return min(word.probability for word in words)


@dataclass(frozen=True)
class Hearing:
    """Everything that was heard on one call.

    Attributes:
        language: ISO 639-1, which lexicons and number words apply.
        started_at: local and aware: "tomorrow" is said in the caller's own time.
    """

    stretches: tuple[Stretch, ...] = field(repr=False)
    language: str
    started_at: datetime
    duration: float
    _kept: dict[Hashable, object] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, key: tuple[Callable[..., T], Hashable], make: Callable[[], T]) -> T:
        """Read something once for all transactions that are held against this call.

        What is kept lives as long as the hearing and no longer: it is speech.

        Args:
            key: the reader itself and what else its result hangs on.
            make: reads it the first time.
        """
        if key not in self._kept:
            self._kept[key] = make()
        return cast("T", self._kept[key])

    @property
    def mean_probability(self) -> float:
        """The recogniser's own mean probability of all words; 1 of none."""
        words = [word for stretch in self.stretches for word in stretch.words]
        if not words:
            return 1.0
        return sum(word.probability for word in words) / len(words)

    def after(self, where: Passage, seconds: float) -> tuple[Stretch, ...]:
        """Give the other stretches that begin within so many seconds after a passage.

        A reply may begin a breath before the passage ends.
        """
        return tuple(
            other
            for other in self.stretches
            if other.index != where.stretch.index
            and where.end - OVERLAP <= other.start <= where.end + seconds
        )


def hear(
    transcript: Transcript, *, started_at: datetime, zone: tzinfo, duration: float
) -> Hearing:
    """Lay a transcript out for reading.

    Args:
        transcript: turns in any order.
        duration: seconds of the recording.
        started_at: aware, when the call began.
        zone: where its times of day are meant.
    """
    pieces = [piece for turn in _whole_turns(transcript) for piece in _pieces(turn)]
    pieces.sort(key=lambda piece: (piece[1][0].start, piece[0].channel))
    return Hearing(
        stretches=tuple(
            _stretch(index, turn, words) for index, (turn, words) in enumerate(pieces)
        ),
        language=transcript.language or "fi",
        started_at=started_at.astimezone(zone),
        duration=duration,
    )


def passage(stretch: Stretch, start: int, end: int) -> Passage:
    """Come back from offsets in the folded text to the words they lie in."""
    last = max(start, min(end, len(stretch.text)) - 1)
    return Passage(stretch, stretch.owners[start], stretch.owners[last])


def sentence_of(stretch: Stretch, word: int) -> tuple[int, int]:
    """Find the sentence around a word: first and last word index, both included.

    A point after a digit ends no sentence: recognisers write "17. March" and "0.5.".
    """
    first = word
    while first > 0 and not _ends_sentence(stretch.words[first - 1].text):
        first -= 1
    last = word
    while last < len(stretch.words) - 1 and not _ends_sentence(
        stretch.words[last].text
    ):
        last += 1
    return first, last


def _ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text)) and not _DIGIT_POINT.search(text)


def _whole_turns(transcript: Transcript) -> tuple[Turn, ...]:
    """Join what one party says on one channel: a "yes" in between is no border."""
    joined: dict[tuple[int, PartyRole | None], list[Word]] = {}
    for turn in transcript.turns:
        joined.setdefault((turn.channel, turn.party), []).extend(turn.words)
    return tuple(
        Turn(
            party=party,
            channel=channel,
            words=_glued(sorted(words, key=lambda word: word.start)),
        )
        for (channel, party), words in joined.items()
    )


def _glued(words: list[Word]) -> tuple[Word, ...]:
    """Put together what a recogniser cut in two: "8" and ".30," are one time."""
    whole: list[Word] = []
    for word in words:
        if whole and _TAIL.match(word.text) and word.start - whole[-1].end < GLUE:
            head = whole.pop()
            whole.append(
                Word(
                    start=head.start,
                    end=word.end,
                    text=head.text + word.text,
                    probability=min(head.probability, word.probability),
                )
            )
        else:
            whole.append(word)
    return tuple(whole)


def _pieces(turn: Turn) -> Iterable[tuple[Turn, tuple[Word, ...]]]:
    """Cut a turn where its speaker is silent for longer than a breath."""
    held: list[Word] = []
    for word in turn.words:
        if held and word.start - held[-1].end > PAUSE:
            yield turn, tuple(held)
            held = []
        held.append(word)
    if held:
        yield turn, tuple(held)


def _stretch(index: int, turn: Turn, words: tuple[Word, ...]) -> Stretch:
    letters: list[str] = []
    owners: list[int] = []
    for position, word in enumerate(words):
        folded = fold(word.text)
        letters.append(folded)
        owners.extend([position] * len(folded))
    return Stretch(
        index=index,
        party=turn.party,
        channel=turn.channel,
        words=words,
        text="".join(letters),
        owners=tuple(owners),
    )
