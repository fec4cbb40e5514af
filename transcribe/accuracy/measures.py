"""Holding what was heard against what was said, one call at a time; pure.

Texts are aligned word by word with the fewest edits (Levenshtein), channel by channel
where both sides tell channels, else over the whole call in order of time. What is
counted adds up: a sum of `Figures` is the figure of all their calls.

Source: Morris et al. 2004, "From WER and RIL to MER and WIL" (what jiwer computes).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import jiwer
from rapidfuzz import fuzz

from custody.records.calls import PartyRole
from custody.records.transcripts import Turn, Word
from transcribe.accuracy.truth import TruthCall, TruthTurn
from transcribe.accuracy.wording import Token, as_spoken, as_written

TOLERANCE_SECONDS = 0.5
"""How far a word may lie outside every true turn and still be taken for said in it:
truth files time turns by their audio, engines place a word's edges within this."""


ALIKE_FROM = 50.0
"""Share of 100 of the letters that agree for a misheard word to tell where a turn
begins or ends: what merely stands in its place may lie seconds away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was counted over some calls; the rates are quotients of sums.

    Attributes:
        num_true, num_edits, num_missed, num_added: words as spoken: in the truth,
            wrong in any way, left out, put in.
        num_written, num_written_edits: words as written, and edits of them.
        num_letters, num_letter_edits: letters as spoken.
        num_heard, num_outside: heard words whose true times are known, and those of
            them where the truth has no speech.
        num_told, num_attributed: words heard rightly whose true party is known, and
            those of them given to it.
        turn_starts, turn_ends: seconds by which turns begin and end elsewhere.
        word_starts: seconds by which words begin elsewhere.
    """

    num_calls: int = 0
    num_true: int = 0
    num_edits: int = 0
    num_missed: int = 0
    num_added: int = 0
    num_written: int = 0
    num_written_edits: int = 0
    num_letters: int = 0
    num_letter_edits: int = 0
    num_heard: int = 0
    num_outside: int = 0
    num_told: int = 0
    num_attributed: int = 0
    turn_starts: tuple[float, ...] = field(default=(), repr=False)
    turn_ends: tuple[float, ...] = field(default=(), repr=False)
    word_starts: tuple[float, ...] = field(default=(), repr=False)

    def __add__(self, other: "Figures") -> "Figures":
        """Count two sets of calls as one."""
        return Figures(
            **{
                name: getattr(self, name) + getattr(other, name)
                for name in Figures.__slots__
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardCall:
    """What was heard of a recording.

    Attributes:
        language: ISO 639-1, as heard; None when nothing was.
        num_channels: that were listened to; 1 where all share one.
    """

    turns: tuple[Turn, ...] = field(repr=False)
    language: str | None
    num_channels: int


@dataclass(frozen=True, slots=True)
class _Side:
    """Words of one side, each with where it comes from."""

    texts: tuple[str, ...]
    turns: tuple[TruthTurn, ...] = ()
    words: tuple[Word, ...] = ()
    parties: tuple[PartyRole | None, ...] = ()
    starts: tuple[float | None, ...] = ()


def compare_channels(truth: TruthCall, heard: HeardCall) -> dict[int | None, Figures]:
    """Compare a call, channel by channel where both sides have them.

    Returns:
        Figures by channel; by None for a call compared as a whole. A call counts as one
        on each of its channels.
    """
    language = truth.language or heard.language
    if heard.num_channels == 1 or not truth.has_channels:
        return {None: compare(truth.turns, heard.turns, language)}
    return {
        channel: compare(
            [turn for turn in truth.turns if turn.channel == channel],
            [turn for turn in heard.turns if turn.channel == channel],
            language,
        )
        for channel in range(heard.num_channels)
    }


def compare_call(truth: TruthCall, heard: HeardCall) -> Figures:
    """Compare a call as one: the only way to see who was taken for whom."""
    by_channel = list(compare_channels(truth, heard).values())
    told = _attribution(
        _true_side(truth.turns),
        _heard_side(heard.turns),
        truth.language or heard.language,
    )
    whole = sum(by_channel, Figures())
    return whole + Figures(
        num_calls=1 - len(by_channel), num_told=told[0], num_attributed=told[1]
    )


def compare(
    truth: Sequence[TruthTurn], heard: Sequence[Turn], language: str | None
) -> Figures:
    """Compare the turns of one channel, or of a whole call."""
    true_side, heard_side = _true_side(truth), _heard_side(heard)
    spoken = _aligned(
        as_spoken(true_side.texts, language), as_spoken(heard_side.texts, language)
    )
    written = _aligned(as_written(true_side.texts), as_written(heard_side.texts))
    letters = jiwer.process_characters(_joined(spoken.true), _joined(spoken.heard))
    is_timed = all(turn.start is not None for turn in truth)
    timed = heard_side.words if is_timed else ()
    return Figures(
        num_calls=1,
        num_true=len(spoken.true),
        num_edits=spoken.output.substitutions + spoken.num_gaps,
        num_missed=spoken.output.deletions,
        num_added=spoken.output.insertions,
        num_written=len(written.true),
        num_written_edits=written.output.substitutions + written.num_gaps,
        num_letters=letters.hits + letters.substitutions + letters.deletions,
        num_letter_edits=letters.substitutions + letters.deletions + letters.insertions,
        num_heard=len(timed),
        num_outside=sum(not _is_within(word, truth) for word in timed),
        turn_starts=_turn_starts(true_side, heard_side, spoken),
        turn_ends=_turn_ends(true_side, heard_side, spoken),
        word_starts=_word_starts(true_side, heard_side, spoken),
    )


@dataclass(frozen=True, slots=True)
class _Alignment:
    true: tuple[Token, ...]
    heard: tuple[Token, ...]
    output: jiwer.WordOutput

    @property
    def num_gaps(self) -> int:
        return self.output.deletions + self.output.insertions

    def pairs(self, *kinds: str) -> Iterable[tuple[Token, Token]]:
        """Give what stands against what, of the kinds asked for."""
        for chunk in self.output.alignments[0]:
            if chunk.type in kinds:
                yield from zip(
                    self.true[chunk.ref_start_idx : chunk.ref_end_idx],
                    self.heard[chunk.hyp_start_idx : chunk.hyp_end_idx],
                    strict=True,
                )

    def alike(self) -> Iterable[tuple[Token, Token]]:
        """Give the words that were heard, though perhaps not quite rightly."""
        for one, other in self.pairs("equal", "substitute"):
            if fuzz.ratio(one.text, other.text) >= ALIKE_FROM:
                yield one, other


def _aligned(true: tuple[Token, ...], heard: tuple[Token, ...]) -> _Alignment:
    return _Alignment(true, heard, jiwer.process_words(_joined(true), _joined(heard)))


def _joined(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _true_side(turns: Sequence[TruthTurn]) -> _Side:
    """Lay the true words out in order of their turns."""
    texts: list[str] = []
    of_turns: list[TruthTurn] = []
    starts: list[float | None] = []
    for turn in turns:
        words = [word.text for word in turn.words] or turn.text.split()
        texts += words
        of_turns += [turn] * len(words)
        starts += [word.start for word in turn.words] or [None for _ in words]
    return _Side(
        tuple(texts),
        turns=tuple(of_turns),
        parties=tuple(turn.party for turn in of_turns),
        starts=tuple(starts),
    )


def _heard_side(turns: Sequence[Turn]) -> _Side:
    words = tuple((word, turn.party) for turn in turns for word in turn.words)
    return _Side(
        tuple(word.text for word, _ in words),
        words=tuple(word for word, _ in words),
        parties=tuple(party for _, party in words),
    )


def _is_within(word: Word, truth: Sequence[TruthTurn]) -> bool:
    middle = (word.start + word.end) / 2
    return any(
        turn.start is not None
        and turn.end is not None
        and turn.start - TOLERANCE_SECONDS <= middle < turn.end + TOLERANCE_SECONDS
        for turn in truth
    )


def _turn_starts(true: _Side, heard: _Side, spoken: _Alignment) -> tuple[float, ...]:
    """Tell by how much turns begin elsewhere, where their first word was heard."""
    first = {id(turn): place for place, turn in reversed(list(enumerate(true.turns)))}
    found: dict[int, float] = {}
    for one, other in spoken.alike():
        start = true.turns[one.source].start
        if start is not None and first[id(true.turns[one.source])] == one.source:
            found.setdefault(one.source, abs(heard.words[other.source].start - start))
    return tuple(found.values())


def _turn_ends(true: _Side, heard: _Side, spoken: _Alignment) -> tuple[float, ...]:
    """Tell by how much turns end elsewhere, where their last word was heard."""
    last = {id(turn): place for place, turn in enumerate(true.turns)}
    found: dict[int, float] = {}
    for one, other in spoken.alike():
        end = true.turns[one.source].end
        if end is not None and last[id(true.turns[one.source])] == one.source:
            found[one.source] = abs(heard.words[other.source].end - end)
    return tuple(found.values())


def _word_starts(true: _Side, heard: _Side, spoken: _Alignment) -> tuple[float, ...]:
    """Tell by how much words that were heard rightly begin elsewhere."""
    found: dict[int, float] = {}
    for one, other in spoken.pairs("equal"):
        start = true.starts[one.source]
        if start is not None:
            found.setdefault(one.source, abs(heard.words[other.source].start - start))
    return tuple(found.values())


def _attribution(true: _Side, heard: _Side, language: str | None) -> tuple[int, int]:
    """Count words heard rightly whose party is known, and those given to it."""
    aligned = _aligned(
        as_spoken(true.texts, language), as_spoken(heard.texts, language)
    )
    told = [
        (true.parties[one.source], heard.parties[other.source])
        for one, other in aligned.pairs("equal")
    ]
    known = [(one, other) for one, other in told if one is not None]
    return len(known), sum(one is other for one, other in known)
