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

UNHEARD_WORD_PROBABILITY = 0.15
IMPROBABLE_BELOW = -1.25
HALF = 0.5
"""What no speech was measured to reach. 206 windows of tones, noise, breath, music and
silence that were decoded all the same, against 93 of speech and 39 of speech in noise
(15 to 5 dB): words of speech average 0.31 and more a passage, and its mean logarithm is
-1.17 and more; what is made up over tones and music averages 0.00 to 0.15, or is below
-1.25 with words below 0.5, or stands where the engine itself says that nobody speaks
(speech: at most 0.50), however likely the text."""

UNLOOPED_IMPROBABLE_BELOW = -1.5
"""The same of a text that was decoded a second time because the first looped, with
copies forbidden: it is less likely for that. Of speech on noisy lines -0.8 to -1.45, of
60 recordings of noise, tones and music that were decoded by force -1.6 and less."""

INSTANT_SECONDS = 0.045
"""Two steps of the engine's clock: words of a repeated text find no sound that is left,
so that each gets one step."""

SECONDS_A_LETTER = 0.03
SHORTEST_WORD_SECONDS = 0.1
"""What a copy of a word must last at the least to have been said: 33 letters a second
and ten words a second are beyond the fastest speakers."""

LONGEST_LOOP_WORDS = 16
FEWEST_COPIES = 3

FEWEST_INSTANT_WORDS = 3
"""Words in a row, each an instant, that nobody can have said where they stand."""

STOCK_PHRASES = frozenset(
    {
        "kiitos katsomisesta",
        "kiitos kun katsoit",
        "kiitos kun katsoitte",
        "kiitos katsojille",
        "tilaa kanava",
        "muista tilata kanava",
        "tack för att ni tittade",
        "tack för att du tittade",
        "tack för att ni har tittat",
        "tack till er som tittat",
        "thanks for watching",
        "thank you for watching",
        "thank you so much for watching",
        "please subscribe",
        "please subscribe to my channel",
        "like and subscribe",
        "you",
        "bye bye",
    }
)
"""What Whisper is known to write over music, noise and breath, fi, sv and en."""

CREDITS = (
    "tekstitys",
    "tekstittänyt",
    "suomenkielinen tekstitys",
    "suomennos",
    "käännös",
    "textning",
    "svensktextning",
    "undertexter",
    "översättning",
    "subtitles by",
    "subtitled by",
    "captions by",
    "transcribed by",
    "translated by",
)
"""How credits of films begin; a passage that is nothing but a short one is doubtful in
the same way, whoever it names."""

CREDIT_WORDS = 7
"""As `subtitles by the amara org community` and a word more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What is left of passages, and the doubts about it and about what went.

    Attributes:
        num_dropped: words that were taken out.
    """

    passages: tuple[Passage, ...]
    doubts: tuple[Doubt, ...]
    num_dropped: int = 0


def weigh(passages: Iterable[Passage]) -> Weighed:
    """Drop what nobody said, and say where something is doubtful."""
    kept: list[Passage] = []
    doubts: list[Doubt] = []
    num_dropped = 0
    for passage in passages:
        if not passage.words:
            continue
        if is_unspoken(passage):
            doubts.append(_doubt(TranscriptFlag.UNSPOKEN_REMOVED, passage))
            num_dropped += len(passage.words)
            continue
        words = without_loops(passage.words)
        num_dropped += len(passage.words) - len(words)
        is_cut = len(words) < len(passage.words)
        if is_cut or passage.is_looping or passage.is_unlooped:
            doubts.append(_doubt(TranscriptFlag.REPETITION, passage))
        doubts += _too_fast(replace(passage, words=words))
        doubts += _heard_again(replace(passage, words=words))
        kept.append(replace(passage, words=words))
    return Weighed(passages=tuple(kept), doubts=tuple(doubts), num_dropped=num_dropped)


def is_unspoken(passage: Passage) -> bool:
    """Tell whether the engine wrote words where the sound holds none."""
    words = mean_probability(passage.words)
    if passage.is_unlooped:
        is_improbable = passage.log_probability < UNLOOPED_IMPROBABLE_BELOW
        is_unheard = words < UNHEARD_WORD_PROBABILITY
        return is_improbable or is_unheard or _is_stock(_plain(passage.words))
    is_silent = passage.no_speech_probability > NO_SPEECH_FROM
    is_improbable = passage.log_probability < LOG_PROBABILITY_BELOW
    if words < UNHEARD_WORD_PROBABILITY or (is_silent and is_improbable):
        return True
    is_faint = is_silent or passage.log_probability < IMPROBABLE_BELOW
    if is_faint and words < HALF:
        return True
    is_doubtful = is_improbable or is_silent or words < LOW_WORD_PROBABILITY
    return is_doubtful and _is_stock(_plain(passage.words))


def _is_stock(text: str) -> bool:
    if text in STOCK_PHRASES:
        return True
    is_short = len(text.split()) <= CREDIT_WORDS
    return is_short and any(
        text == start or text.startswith(f"{start} ") for start in CREDITS
    )


def mean_probability(words: Sequence[Word]) -> float:
    """Average what the engine gave its words; 0 for none."""
    return sum(word.probability for word in words) / len(words) if words else 0.0


def without_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """Leave one copy of what is repeated faster than anybody can say it.

    A loop is at least FEWEST_COPIES of a run of words, one after another, crammed into
    too little time; or a second copy that took no time at all. A card number's "one one
    one one" takes its time and stays.
    """
    kept = _without_instant_copies(words)
    for length in range(1, LONGEST_LOOP_WORDS + 1):
        start = 0
        while start + length * FEWEST_COPIES <= len(kept):
            copies = _num_copies(kept, start, length)
            stop = start + length * copies
            if copies >= FEWEST_COPIES and _is_crammed(kept[start + length : stop]):
                del kept[start + length : stop]
            start += 1
    return tuple(kept)


def _without_instant_copies(words: Sequence[Word]) -> list[Word]:
    """Take out what repeats the words before it and took no time.

    A single word must come twice so: of "seven seven" the second may well be told to
    have taken none, where the engine lost its place.
    """
    kept: list[Word] = []
    is_looping = False
    for word in words:
        kept.append(word)
        is_copy = _is_instant_copy(kept, 1)
        if is_copy and (is_looping or _is_instant_copy(kept[:-1], 1)):
            del kept[-1 if is_looping else -2 :]
            is_looping = True
            continue
        is_looping = False
        if not _is_instant(word):
            continue
        longest = min(LONGEST_LOOP_WORDS, len(kept) // 2)
        for length in range(2, longest + 1):
            if _is_instant_copy(kept, length):
                del kept[-length:]
                break
    return kept


def _is_instant_copy(words: Sequence[Word], length: int) -> bool:
    """Tell whether the last words repeat as many before them, and took no time."""
    copy = words[-length:]
    return (
        len(words) >= 2 * length
        and all(_is_instant(one) for one in copy)
        and _texts(copy) == _texts(words[-2 * length : -length])
    )


def _num_copies(words: Sequence[Word], start: int, length: int) -> int:
    """Count how often the run at `start` follows itself, the first one included."""
    first = _texts(words[start : start + length])
    copies = 1
    while _texts(words[start + copies * length : start + (copies + 1) * length]) == (
        first
    ):
        copies += 1
    return copies


def _is_instant(word: Word) -> bool:
    return word.end - word.start <= INSTANT_SECONDS


def _too_fast(passage: Passage) -> list[Doubt]:
    """Doubt the runs of words that nobody can have said where they stand."""
    runs: list[list[Word]] = [[]]
    for word in passage.words:
        if _is_instant(word):
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    return [
        _doubt(TranscriptFlag.LOW_PROBABILITY, replace(passage, words=tuple(run)))
        for run in runs
        if len(run) >= FEWEST_INSTANT_WORDS
    ]


def _heard_again(passage: Passage) -> list[Doubt]:
    """Doubt what only a second hearing read, word by word: others speak between."""
    if not passage.is_heard_again:
        return []
    return [
        _doubt(TranscriptFlag.LOW_PROBABILITY, replace(passage, words=(word,)))
        for word in passage.words
    ]


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
