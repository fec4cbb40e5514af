"""Voice that nobody read: sound on a channel where the recogniser has no word.

What a recogniser leaves out, or writes without believing it, was never looked through
for identifiers, so the redacted copy must not let it be heard: a number spoken into a
bad line, a language the model does not know. Loudness alone tells that there is sound,
and so does not fail where the recogniser failed. Ringing, music and coughs go with it.

A channel of which most was not understood is hidden from the first second to the last
but for the turns that nothing is doubtful about: no question and no answer can be told
in the rest. Where no turn is left it is hidden whole; such a span is told apart by its
length (`records.redactions.hidden_whole`).
"""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from custody.records.calls import PartyRole
from custody.records.redactions import Redaction, RedactionKind
from custody.records.transcripts import Transcript, TranscriptFlag, Turn, Word
from transcribe.redaction.speech import plain

Samples = npt.NDArray[np.float32]

FRAME_SECONDS = 0.02
ABOVE_NOISE = 10.0
"""Decibels above the channel's own quiet from which a frame is sound."""

QUIET_PERCENTILE = 10.0
"""Of a channel's frames; each party is silent at least a tenth of a call."""

SILENT_BELOW = -60.0
"""Decibels of full scale below which nothing is sound, whatever the noise."""

AROUND_WORDS = 0.35
"""Seconds beside a word that belong to it: word times are out by so much."""

SHORTEST = 0.6
"""Seconds of sound that can be two digits; anything shorter is a click, a breath, a
`joo`. What may be one digit alone lies in the answer to a question, which is silenced
without words too."""

SHORTEST_OF_AGENT = 1.2
"""The same of agents: theirs are numbers read back."""

LONGEST_PAUSE = 0.3
"""Seconds of quiet within one sound."""

BELIEVED = 0.25
"""Mean probability of a turn's words below which nothing in it counts as read."""

BELIEVED_REPEATING = 0.5
"""The same of a caller's turn that repeats itself, or did until it was heard again:
such a text hides an identifier as often as it shows one. Of 262 identifiers .832 are
found so, .802 otherwise, for .04 of other speech; of agents' turns it finds none."""

REPEATED = 4
"""Times from which on a word of a repetition was made up."""

FAREWELL = 1.3
"""Seconds of the longest sound that may end a channel unread: `kiitos, hei hei`."""

MOST_UNREAD = 0.5
"""Share of a channel's sound from which on it was not understood. On synthetic calls
whisper-base reads .65 to 1 of the Finnish and English, 0 to .5 of most Swedish ones."""

CLEAR = 0.4
"""Mean probability of the turns that stay on such a channel, where no flag is on them:
music on hold can be most of a channel whose words were all understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """Seconds of one channel in which there is sound."""

    channel: int
    start: float
    end: float


def find_sounds(chunks: Iterable[Samples], sampling_rate: int) -> tuple[Sound, ...]:
    """Find where each channel is louder than its own quiet.

    Args:
        chunks: float32, shape (channels, samples), in order.
        sampling_rate: Hz.

    Returns:
        In order of channel and start; memory holds one number a frame.
    """
    frame = max(1, round(FRAME_SECONDS * sampling_rate))
    powers: list[npt.NDArray[np.float32]] = []
    rest: Samples | None = None
    for chunk in chunks:
        whole = chunk if rest is None else np.concatenate((rest, chunk), axis=1)
        num_frames = whole.shape[1] // frame
        rest = whole[:, num_frames * frame :]
        framed = whole[:, : num_frames * frame].reshape(len(whole), num_frames, frame)
        powers.append(np.mean(np.square(framed), axis=2, dtype=np.float32))
    if not powers:
        return ()
    levels = 10.0 * np.log10(np.concatenate(powers, axis=1) + 1e-10)
    return tuple(
        Sound(channel=channel, start=first * frame / sampling_rate,
              end=after * frame / sampling_rate)
        for channel, level in enumerate(levels)
        for first, after in _loud(level)
    )  # fmt: skip


def find_unread(
    transcript: Transcript, sounds: Sequence[Sound], *, duration: float = math.inf
) -> tuple[Redaction, ...]:
    """Find sound without a word that is believed; most of a channel not understood.

    Args:
        transcript: what was read.
        sounds: of the same call.
        duration: seconds of audio, which a channel hidden whole fills.

    Returns:
        Spans of the kind OTHER, in order of channel; they may overlap.
    """
    unread: list[Redaction] = []
    words = _believed(transcript)
    end = duration if math.isfinite(duration) else _last(transcript, sounds)
    agents = _agents(transcript)
    for channel in sorted({sound.channel for sound in sounds}):
        mine = [sound for sound in sounds if sound.channel == channel]
        gaps = [gap for sound in mine for gap in _gaps(sound, words)]
        total = sum(sound.end - sound.start for sound in mine)
        if sum(end - start for start, end in gaps) > MOST_UNREAD * total:
            unread.extend(_all_but_clear(transcript, mine, end))
            continue
        if gaps and gaps[-1] == (mine[-1].start, mine[-1].end):
            gaps = gaps[: None if _is_long(*gaps[-1], FAREWELL) else -1]
        shortest = SHORTEST_OF_AGENT if channel in agents else SHORTEST
        unread.extend(_span(channel, *gap) for gap in gaps if _is_long(*gap, shortest))
    return tuple(unread)


def _all_but_clear(
    transcript: Transcript, sounds: Sequence[Sound], end: float
) -> Iterator[Redaction]:
    """Give all of a channel, and its sounds, but for turns without a doubt."""
    channel = sounds[0].channel
    clear = sorted(
        (
            word
            for turn in transcript.turns
            if turn.channel == channel and not turn.flags and _is_likely(turn, CLEAR)
            for word in turn.words
        ),
        key=lambda word: word.start,
    )
    for sound in (Sound(channel=channel, start=0.0, end=end), *sounds):
        for gap in _gaps(sound, clear):
            yield _span(channel, *gap)


def _is_likely(turn: Turn, least: float) -> bool:
    """Tell whether the engine believes a turn's words so much on average."""
    return sum(w.probability for w in turn.words) >= least * len(turn.words)


def _loud(level: npt.NDArray[np.float32]) -> Iterator[tuple[int, int]]:
    """Give first and last frame of every stretch of sound, short pauses within."""
    if not len(level):
        return
    floor = float(np.percentile(level, QUIET_PERCENTILE))
    loud = level > max(floor + ABOVE_NOISE, SILENT_BELOW)
    edges = np.flatnonzero(np.diff(loud, prepend=False, append=False)).reshape(-1, 2)
    longest = round(LONGEST_PAUSE / FRAME_SECONDS)
    start = end = -1
    for first, after in edges.tolist():
        if start >= 0 and first - end <= longest:
            end = after
            continue
        if start >= 0:
            yield start, end
        start, end = first, after
    if start >= 0:
        yield start, end


def _believed(transcript: Transcript) -> list[Word]:
    """Give the words of turns that the engine believes, in order, of all channels.

    Of all, because a voice leaks from one into the other, and what was read there need
    not be read again. What repeats itself was made up, however sure the engine is.
    """
    words = [
        word
        for turn in transcript.turns
        if _is_likely(turn, _least(turn))
        for word in _said_once(turn)
    ]
    return sorted(words, key=lambda word: word.start)


def _least(turn: Turn) -> float:
    """Give the mean probability from which on a turn is believed."""
    is_repeating = TranscriptFlag.REPETITION in turn.flags
    is_agents = turn.party is PartyRole.AGENT
    return BELIEVED_REPEATING if is_repeating and not is_agents else BELIEVED


def _said_once(turn: Turn) -> tuple[Word, ...]:
    """Leave out the words that a turn marked as repeating itself repeats."""
    if TranscriptFlag.REPETITION not in turn.flags:
        return turn.words
    times = Counter(plain(word.text) for word in turn.words)
    return tuple(word for word in turn.words if times[plain(word.text)] < REPEATED)


def _gaps(sound: Sound, words: list[Word]) -> Iterator[tuple[float, float]]:
    """Give the parts of a sound that no word covers."""
    first = bisect_left(words, sound.start - 30.0, key=lambda word: word.start)
    start = sound.start
    for word in words[first:]:
        if word.start - AROUND_WORDS >= sound.end:
            break
        if word.start - AROUND_WORDS > start:
            yield start, word.start - AROUND_WORDS
        start = max(start, word.end + AROUND_WORDS)
    if start < sound.end:
        yield start, sound.end


def _is_long(start: float, end: float, shortest: float) -> bool:
    return end - start >= shortest


def _span(channel: int, start: float, end: float) -> Redaction:
    return Redaction(kind=RedactionKind.OTHER, channel=channel, start=start, end=end)


def _last(transcript: Transcript, sounds: Sequence[Sound]) -> float:
    """Give where the last word or sound ends; 0 without any."""
    words = (word.end for turn in transcript.turns for word in turn.words)
    return max((*words, *(sound.end for sound in sounds)), default=0.0)


def _agents(transcript: Transcript) -> frozenset[int]:
    """Give the channels on which nobody but an agent speaks."""
    others = {t.channel for t in transcript.turns if t.party is not PartyRole.AGENT}
    return frozenset(turn.channel for turn in transcript.turns) - others
