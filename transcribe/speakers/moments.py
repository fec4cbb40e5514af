"""Listening to voices moment by moment, as a channel streams by.

A moment is 0.8 s of sound, one every 0.2 s, taken where words were heard. Only the
directions stay in memory: 5 KiB a second of speech, 75 MiB in four hours of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Word
from transcribe.speakers.encoder import MOMENT_FRAMES, Directions, SpeakerEncoder, unit
from transcribe.speakers.mel import FRAME_HOP, FRAME_SAMPLES, log_mel
from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]
Seconds = npt.NDArray[np.float64]

STEP_SECONDS = 0.2
MOMENT_SAMPLES = (MOMENT_FRAMES - 1) * FRAME_HOP + FRAME_SAMPLES
MOMENT_SECONDS = MOMENT_SAMPLES / SAMPLING_RATE

QUIET_DECIBELS = 30.0
"""Further below the loud moments lies the silence that a word was stretched over."""

_STEP_SAMPLES = round(STEP_SECONDS * SAMPLING_RATE)
_LONGEST_WORD_SECONDS = 1.5
"""Engines stretch a word over the silence after it; beyond this nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """Moments of speech in order of time; lives no longer than its call's stage.

    Attributes:
        centres: seconds of their middles from the recording's start, shape (moments,).
        directions: shape (moments, 256), each of length 1.
    """

    centres: Seconds
    directions: Directions = field(repr=False)

    def __len__(self) -> int:
        """Count the moments."""
        return len(self.centres)

    def between(self, start: float, end: float) -> slice:
        """Find the moments whose middles lie between two seconds."""
        first, last = np.searchsorted(self.centres, (start, end))
        return slice(int(first), int(last))


def listen(
    chunks: Iterable[Samples], words: Sequence[Word], encoder: SpeakerEncoder
) -> Moments:
    """Listen to the moments in which words were heard.

    Args:
        chunks: float32, shape (channels, samples), at 16 kHz; the first channel counts.
        words: heard on it, in order of time.
        encoder: tells voices apart.
    """
    wanted = _wanted(words)
    centres: list[float] = []
    found: list[Directions] = []
    loudness: list[float] = []
    for start, sound in _blocks(chunks):
        places = _places(start, len(sound), wanted)
        if not places:
            continue
        frames = log_mel(sound)
        taken = [(place - start) // FRAME_HOP for place in places]
        moments = np.stack([frames[at : at + MOMENT_FRAMES] for at in taken])
        found.append(encoder.directions(moments))
        centres += [place / SAMPLING_RATE + MOMENT_SECONDS / 2 for place in places]
        loudness += [_decibels(sound[at - start :][:MOMENT_SAMPLES]) for at in places]
    return _loud(centres, found, loudness)


def _wanted(words: Sequence[Word]) -> npt.NDArray[np.bool_]:
    """Tell for each step of the call whether a word is said in its middle."""
    longest = max((word.end for word in words), default=0.0)
    wanted = np.zeros(int(longest / STEP_SECONDS) + 2, dtype=np.bool_)
    offset = MOMENT_SECONDS / 2
    for word in words:
        end = min(word.end, word.start + _LONGEST_WORD_SECONDS)
        first = max(0, int(np.ceil((word.start - offset) / STEP_SECONDS)))
        last = int(np.floor((end - offset) / STEP_SECONDS))
        # A short word has a moment of its own: the one nearest to its middle.
        near = max(0, round(((word.start + end) / 2 - offset) / STEP_SECONDS))
        wanted[first : last + 1] = True
        wanted[min(near, len(wanted) - 1)] = True
    return wanted


def _blocks(chunks: Iterable[Samples]) -> Iterator[tuple[int, Samples]]:
    """Give chunks with what the moments that reach into them need of the one before.

    Yields:
        Where the block starts, a multiple of the step, in samples; and its samples.
    """
    start, rest = 0, np.zeros(0, dtype=np.float32)
    for chunk in chunks:
        block = np.concatenate((rest, chunk[0]))
        whole = max(0, len(block) - MOMENT_SAMPLES) // _STEP_SAMPLES * _STEP_SAMPLES
        if len(block) >= MOMENT_SAMPLES:
            yield start, block
            whole += _STEP_SAMPLES
        start += whole
        rest = block[whole:]


def _places(start: int, length: int, wanted: npt.NDArray[np.bool_]) -> list[int]:
    steps = range(
        start // _STEP_SAMPLES,
        min((start + length - MOMENT_SAMPLES) // _STEP_SAMPLES + 1, len(wanted)),
    )
    return [step * _STEP_SAMPLES for step in steps if wanted[step]]


def _decibels(sound: Samples) -> float:
    return float(10 * np.log10(np.mean(sound**2) + 1e-10))


def _loud(
    centres: list[float], found: list[Directions], loudness: list[float]
) -> Moments:
    if not found:
        return Moments(centres=np.zeros(0), directions=np.zeros((0, 256), np.float32))
    levels = np.array(loudness)
    is_loud = levels >= np.quantile(levels, 0.9) - QUIET_DECIBELS
    return Moments(
        centres=np.array(centres)[is_loud],
        directions=unit(np.concatenate(found)[is_loud]),
    )
