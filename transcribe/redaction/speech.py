"""Speech laid out for reading: words in their places, cut into utterances.

A transcript's turns say who spoke; recognisers need less and more: every word with its
place, and stretches that are about one thing. An utterance is what one party says
until a sentence ends or a pause comes, whatever the other party says meanwhile.
"""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from custody.catalogue.lemmas import is_known as is_form
from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from custody.records.transcripts import Transcript

PAUSE = 1.2
"""Seconds without a word that end an utterance; longer than a breath between digits."""

TURN_PAUSE = 0.6
"""Seconds that end it where the transcript begins a new turn of the same party."""

_ENDINGS = ".?!…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One word in its place.

    Attributes:
        turn, position: index of the turn in the transcript, of the word in the turn.
        plain: the word without case, marks over letters, doubled letters and signs.
        probability: 0 to 1, the engine's own.
    """

    turn: int
    position: int
    channel: int
    party: PartyRole | None
    start: float
    end: float
    text: str = field(repr=False)
    plain: str = field(repr=False)
    probability: float = 1.0

    @property
    def place(self) -> tuple[int, int]:
        """What tells this word from every other of the transcript."""
        return (self.turn, self.position)

    @property
    def ends_sentence(self) -> bool:
        """Whether the engine wrote a full stop, a question or an exclamation mark."""
        return self.text.rstrip("\"'”»)").endswith(tuple(_ENDINGS))


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words of one party on one channel, in order, never empty."""

    words: tuple[Heard, ...]

    @property
    def channel(self) -> int:
        """The channel it was heard on."""
        return self.words[0].channel

    @property
    def party(self) -> PartyRole | None:
        """Who says it; None where that is not known."""
        return self.words[0].party

    @property
    def start(self) -> float:
        """Where its first word starts, seconds."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """Where its last word ends, seconds."""
        return max(word.end for word in self.words)


@dataclass(frozen=True, slots=True)
class Found:
    """Words that a recogniser wants hidden, and as what."""

    kind: RedactionKind
    words: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """A transcript's words, utterances and language.

    Attributes:
        streams: one a party and channel, each in order of time.
        utterances: of all streams, in order of their start.
        language: ISO 639-1; the empty string where nobody knows.
    """

    streams: tuple[tuple[Heard, ...], ...]
    utterances: tuple[Utterance, ...]
    language: str


def lay_out(transcript: Transcript) -> Speech:
    """Lay a transcript's words out by party and channel, and cut them."""
    streams: dict[tuple[int, PartyRole | None], list[Heard]] = {}
    for index, turn in enumerate(transcript.turns):
        stream = streams.setdefault((turn.channel, turn.party), [])
        stream.extend(
            Heard(
                turn=index,
                position=position,
                channel=turn.channel,
                party=turn.party,
                start=word.start,
                end=word.end,
                text=word.text,
                plain=plain(word.text),
                probability=word.probability,
            )
            for position, word in enumerate(turn.words)
        )
    ordered = tuple(
        tuple(sorted(stream, key=lambda word: (word.start, *word.place)))
        for stream in streams.values()
    )
    utterances = [cut for stream in ordered for cut in _cut(stream)]
    utterances.sort(key=lambda utterance: utterance.start)
    return Speech(ordered, tuple(utterances), transcript.language or "")


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Fold a word to what whisper rarely confuses: bare letters, each run of one once.

    `Viisissä,` becomes `visisa`: Finnish length and dots are what a small model
    mishears most (measured on telephone audio with whisper-base).
    """
    # Twice: what a compatibility form stands for may be a capital itself.
    lowered = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", lowered)
    bare = [letter for letter in decomposed if letter.isalnum()]
    return "".join(
        letter
        for index, letter in enumerate(bare)
        if letter.isdigit() or index == 0 or letter != bare[index - 1]
    )


def folded(words: str) -> tuple[str, ...]:
    """Fold a list of words written with spaces between, each once, longest first."""
    unique = {plain(word) for word in words.split()} - {""}
    return tuple(sorted(unique, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=65536)
def is_known(text: str, language: str) -> bool:
    """Tell whether a word, as written, is a word of the language.

    An engine that mishears writes words that no dictionary has. Without a language,
    any of Finnish, Swedish and English will do.
    """
    bare = text.strip(".,;:!?…\"'()-").lower()
    if not bare or bare in _FUNCTION_WORDS:
        return True
    languages = (language,) if language in _DICTIONARIES else _DICTIONARIES
    return any(is_form(bare, one) for one in languages)


_DICTIONARIES = ("fi", "sv", "en")
_SMALL_WORDS = """
with to there there's for from of at by on in out off up and or but if so as than
then this that these those what which who when where how why not no nor my your his
her its our their me you him us them it's i'm i've i'll we've we'll med till från
för av på om att eller men så här där vad hur när ja tai mutta koska kun jos että
niin joka mikä kuka missä
"""
_FUNCTION_WORDS = frozenset(_SMALL_WORDS.split())
"""Words too small for the dictionary, which skips forms that are their own lemma."""


def _cut(stream: tuple[Heard, ...]) -> list[Utterance]:
    """Cut a stream at sentence ends and pauses."""
    cuts: list[Utterance] = []
    current: list[Heard] = []
    for word in stream:
        if current and _is_cut(current[-1], word):
            cuts.append(Utterance(tuple(current)))
            current = []
        current.append(word)
    if current:
        cuts.append(Utterance(tuple(current)))
    return cuts


def _is_cut(before: Heard, word: Heard) -> bool:
    pause = word.start - before.end
    if pause >= PAUSE or (word.turn != before.turn and pause >= TURN_PAUSE):
        return True
    return before.ends_sentence and not _goes_on(before, word)


def _goes_on(before: Heard, word: Heard) -> bool:
    """`8. 30`, `3. viikon`: a full stop after digits may end nothing."""
    is_number = before.text[-1] == "." and before.plain.isdigit()
    return is_number and (word.plain.isdigit() or word.text[:1].islower())
