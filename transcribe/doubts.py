"""What is doubtful in what the engine heard: dropped when nobody said it, else flagged.

A text is dropped only when the sound speaks against it, never for its words alone:
somebody may well thank for watching. Everything dropped leaves a doubt behind.

Source: Radford et al. 2022, section 4.5 (no speech and low probability together);
Koenecke et al. 2024, "Careless Whisper" (stock phrases and loops on near-silence).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from custody.records.transcripts import TranscriptFlag, Word
from transcribe.heard import Doubt, Passage

NO_SPEECH_FROM = 0.6
LOG_PROBABILITY_BELOW = -1.0
"""Whisper's own two thresholds for "nobody speaks here", which only hold together."""

LOW_WORD_PROBABILITY = 0.45
"""Below it, on average, a stock phrase is taken for made up. On the sample calls what
was really said averages 0.55 to 0.8 a passage."""

SECONDS_A_LETTER = 0.03
SHORTEST_WORD_SECONDS = 0.1
"""What a copy of a word must last at the least to have been said: 33 letters a second
and ten words a second are beyond the fastest speakers."""

LONGEST_LOOP_WORDS = 8
FEWEST_COPIES = 3

STOCK_PHRASES = frozenset(
    {
        "kiitos katsomisesta",
        "kiitos kun katsoit",
        "kiitos kun katsoitte",
        "tilaa kanava",
        "muista tilata kanava",
        "tekstitys",
        "suomenkielinen tekstitys",
        "suomennos",
        "tack för att ni tittade",
        "tack för att du tittade",
        "textning",
        "textning stina hedin www btistudios com",
        "undertexter från amara org gemenskapen",
        "svensktextning",
        "thanks for watching",
        "thank you for watching",
        "please subscribe",
        "please subscribe to my channel",
        "subtitles by the amara org community",
        "subtitles by",
        "you",
        "bye bye",
    }
)
"""What Whisper is known to write over music, noise and breath, fi, sv and en."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What is left of passages, and the doubts about it and about what went."""

    passages: tuple[Passage, ...]
    doubts: tuple[Doubt, ...]


def weigh(passages: Iterable[Passage]) -> Weighed:
    """Drop what nobody said, and say where something is doubtful."""
    kept: list[Passage] = []
    doubts: list[Doubt] = []
    for passage in passages:
        if not passage.words:
            continue
        if is_unspoken(passage):
            doubts.append(_doubt(TranscriptFlag.LOW_PROBABILITY, passage))
            continue
        words = without_loops(passage.words)
        if len(words) < len(passage.words) or passage.is_looping:
            doubts.append(_doubt(TranscriptFlag.REPETITION, passage))
        kept.append(replace(passage, words=words))
    return Weighed(passages=tuple(kept), doubts=tuple(doubts))


def is_unspoken(passage: Passage) -> bool:
    """Tell whether the engine wrote words where the sound holds none."""
    is_improbable = passage.log_probability < LOG_PROBABILITY_BELOW
    if is_improbable and passage.no_speech_probability > NO_SPEECH_FROM:
        return True
    is_doubtful = (
        is_improbable
        or passage.no_speech_probability > NO_SPEECH_FROM
        or mean_probability(passage.words) < LOW_WORD_PROBABILITY
    )
    return is_doubtful and _plain(passage.words) in STOCK_PHRASES


def mean_probability(words: Sequence[Word]) -> float:
    """Average what the engine gave its words; 0 for none."""
    return sum(word.probability for word in words) / len(words) if words else 0.0


def without_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """Leave one copy of what is repeated faster than anybody can say it.

    A loop is at least FEWEST_COPIES of a run of words, one after another, crammed into
    too little time. A card number's "one one one one" takes its time and stays.
    """
    kept = list(words)
    for length in range(1, LONGEST_LOOP_WORDS + 1):
        start = 0
        while start + length * FEWEST_COPIES <= len(kept):
            copies = _num_copies(kept, start, length)
            stop = start + length * copies
            if copies >= FEWEST_COPIES and _is_crammed(kept[start + length : stop]):
                del kept[start + length : stop]
            start += 1
    return tuple(kept)


def _num_copies(words: Sequence[Word], start: int, length: int) -> int:
    """Count how often the run at `start` follows itself, the first one included."""
    first = _texts(words[start : start + length])
    copies = 1
    while _texts(words[start + copies * length : start + (copies + 1) * length]) == (
        first
    ):
        copies += 1
    return copies


def _is_crammed(copies: Sequence[Word]) -> bool:
    needed = sum(
        max(SHORTEST_WORD_SECONDS, SECONDS_A_LETTER * len(word.text)) for word in copies
    )
    return copies[-1].end - copies[0].start < needed


def _texts(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(_bare(word.text) for word in words)


def _plain(words: Sequence[Word]) -> str:
    return " ".join(" ".join(_texts(words)).split())


def _bare(text: str) -> str:
    return re.sub(r"[^\w]+", " ", text.lower()).strip()


def _doubt(flag: TranscriptFlag, passage: Passage) -> Doubt:
    return Doubt(
        flag=flag,
        channel=passage.channel,
        start=passage.words[0].start,
        end=passage.words[-1].end,
    )
