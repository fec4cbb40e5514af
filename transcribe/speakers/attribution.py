"""From voices to words: which voice says each word; pure.

The likeliest way of the speech through the voices, where changing the voice costs much
within a sentence and next to nothing after it (Viterbi).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Word
from transcribe.speakers.clustering import Voices
from transcribe.speakers.moments import Moments

CHANGE_WITHIN = 1.0
CHANGE_BETWEEN = 0.1
"""What a change of voice costs within a stretch and between two, in cosines times
moments. Found on the samples and 42 synthetic calls; see decision 0007."""

DOUBTFUL_MARGIN = 0.05
"""Cosine by which a voice must fit a turn better than the next best."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Which voice says a word.

    Attributes:
        voice: row of the voices' centres.
        margin: cosine by which it fits better than the next best.
    """

    voice: int
    margin: float


def attribute(
    words: Sequence[Word],
    stretches: Sequence[range],
    moments: Moments,
    voices: Voices,
) -> tuple[Spoken, ...]:
    """Say for each word which voice says it.

    Args:
        words: of the shared channel, in order of time.
        stretches: see `stretches_of`.
        moments: at least one.
        voices: at least one.
    """
    cosines = moments.directions @ voices.centres.T
    owners = _stretch_of(moments, words, stretches)
    changes = np.where(np.diff(owners) == 0, CHANGE_WITHIN, CHANGE_BETWEEN)
    path = _likeliest(cosines, changes)
    spoken: list[Spoken] = []
    for place, stretch in enumerate(stretches):
        own = np.flatnonzero(owners == place)
        for position in stretch:
            near = _near(words[position], moments, own)
            spoken.append(_spoken(path[near], cosines[near]))
    return tuple(spoken)


def _stretch_of(
    moments: Moments, words: Sequence[Word], stretches: Sequence[range]
) -> npt.NDArray[np.int64]:
    """Give each moment the stretch that its middle lies in, or is nearest to."""
    starts = np.array([words[stretch[0]].start for stretch in stretches])
    ends = np.array([words[stretch[-1]].end for stretch in stretches])
    after = np.searchsorted(starts, moments.centres, side="right")
    before = np.maximum(after - 1, 0)
    after = np.minimum(after, len(stretches) - 1)
    is_nearer = starts[after] - moments.centres < moments.centres - ends[before]
    return np.where(is_nearer, after, before).astype(np.int64)


def _likeliest(
    cosines: npt.NDArray[np.float32], changes: npt.NDArray[np.float64]
) -> npt.NDArray[np.int64]:
    """Find the likeliest row of voices; `changes` costs from each moment to the next.

    Source: Viterbi 1967.
    """
    num_moments, num_voices = cosines.shape
    came_from = np.zeros((num_moments, num_voices), dtype=np.int64)
    score = cosines[0].astype(np.float64)
    for moment in range(1, num_moments):
        best = int(score.argmax())
        changed = score[best] - changes[moment - 1]
        is_stay = score >= changed
        came_from[moment] = np.where(is_stay, np.arange(num_voices), best)
        score = np.where(is_stay, score, changed) + cosines[moment]
    path = np.zeros(num_moments, dtype=np.int64)
    path[-1] = int(score.argmax())
    for moment in range(num_moments - 1, 0, -1):
        path[moment - 1] = came_from[moment, path[moment]]
    return path


def _near(
    word: Word, moments: Moments, own: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """Find the moments that tell of a word: within it, else the nearest of its own."""
    centres = moments.centres[own]
    within = own[(centres >= word.start) & (centres < word.end)]
    if len(within):
        return within
    middle = (word.start + word.end) / 2
    if len(own):
        return own[[int(np.abs(centres - middle).argmin())]]
    return np.array([int(np.abs(moments.centres - middle).argmin())])


def _spoken(path: npt.NDArray[np.int64], cosines: npt.NDArray[np.float32]) -> Spoken:
    voice = int(np.bincount(path).argmax())
    mean = cosines.mean(axis=0)
    others = np.delete(mean, voice)
    margin = float(mean[voice] - others.max()) if len(others) else 1.0
    return Spoken(voice=voice, margin=margin)
