"""From voices to words: which voice says each word; pure.

Each run of a scene is given to the voice it points to; short ones, whose direction says
little, rather to the voice of what else their scene takes for the same. Then words go
the likeliest way through the voices that speak while they are said, where changing the
voice costs much within a sentence and little after it (Viterbi).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Word
from transcribe.speakers.clustering import Voices
from transcribe.speakers.parting import FRAME_SECONDS, SCENE_FRAMES, SCENE_VOICES
from transcribe.speakers.scenes import Scene

CHANGE_WITHIN = 2.0
CHANGE_BETWEEN = 0.2
"""What a change of voice costs within a stretch and between two, in natural logarithms
of a word's share of a voice."""

DOUBTFUL_MARGIN = 0.2
"""Share by which a voice must speak more in a turn than the next."""

FULL_SECONDS = 1.0
"""A run this long speaks for itself; a shorter one in proportion."""

OF_ITS_VOICE = 0.2
OF_OTHERS = 0.1
"""What the scene's same voice counts for, and its others count against, beside a run's
own direction."""

_MOST_SECONDS = 3.0
_UNHEARD = 0.05
"""Share that a voice has even where it was not heard at all."""
_LONGEST_WORD_SECONDS = 1.2
"""Engines stretch a word over the silence after it; beyond this nothing is said."""
_PADDINGS = (0.0, 0.15, 0.4, 1.0)
"""Seconds around a word to look for somebody who speaks: its times stray a little."""
_EDGE_FRAMES = 6
_FADING = np.hamming(SCENE_FRAMES) + 0.05
"""A scene knows its middle best."""

Shares = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Which voice says a word.

    Attributes:
        voice: row of the voices' centres.
        margin: share of its time by which it speaks more than the next.
    """

    voice: int
    margin: float


def attribute(
    words: Sequence[Word],
    stretches: Sequence[range],
    scenes: Sequence[Scene],
    voices: Voices,
) -> tuple[Spoken, ...]:
    """Say for each word which voice says it.

    Args:
        words: of the shared channel, in order of time.
        stretches: see `stretches_of`.
        scenes: at least one.
        voices: at least one.
    """
    speaking = _speaking(scenes, voices, words[-1].end)
    shares = np.stack([_share(word, speaking) for word in words])
    lengths = np.array([_end(word) - word.start for word in words])
    trusted = np.minimum(1.0, 0.5 + 2 * lengths)[:, None]
    owners = np.zeros(len(words), dtype=np.int64)
    for place, stretch in enumerate(stretches):
        owners[list(stretch)] = place
    changes = np.where(np.diff(owners) == 0, CHANGE_WITHIN, CHANGE_BETWEEN)
    path = _likeliest(np.log(shares + _UNHEARD) * trusted, changes)
    return tuple(
        Spoken(voice=int(voice), margin=_margin(share, int(voice)))
        for voice, share in zip(path, shares, strict=True)
    )


def _speaking(scenes: Sequence[Scene], voices: Voices, end: float) -> Shares:
    """Tell how likely each voice speaks, frame by frame of the call.

    Returns:
        Shape (frames, voices), one every FRAME_SECONDS, a second beyond `end`.
    """
    num_frames = int((end + 1.0) / FRAME_SECONDS) + SCENE_FRAMES
    heard = np.zeros((num_frames, len(voices)), dtype=np.float64)
    weights = np.zeros((num_frames, 1))
    for scene in scenes:
        first = min(round(scene.start / FRAME_SECONDS), num_frames - SCENE_FRAMES)
        within = np.zeros((SCENE_FRAMES, len(voices)))
        for run, voice in zip(scene.runs, _given(scene, voices), strict=True):
            near = slice(max(0, run.first - _EDGE_FRAMES), run.last + _EDGE_FRAMES)
            activity = scene.activity[near, run.voice]
            within[near, voice] = np.maximum(within[near, voice], activity)
        of_call = slice(first, first + SCENE_FRAMES)
        heard[of_call] += within * _FADING[:, None]
        weights[of_call, 0] += _FADING
    return heard / np.maximum(weights, 1e-6)


def _given(scene: Scene, voices: Voices) -> list[int]:
    """Give each run of a scene to a voice."""
    if not scene.runs:
        return []
    cosines = np.stack([run.direction for run in scene.runs]) @ voices.centres.T
    seconds = np.array([min(run.alone_seconds, _MOST_SECONDS) for run in scene.runs])
    local = np.array([run.voice for run in scene.runs])
    belongs = (local == np.arange(SCENE_VOICES)[:, None]) * seconds
    whole = belongs.sum(axis=1, keepdims=True)
    means = belongs @ cosines / np.maximum(whole, 1e-6) * np.minimum(1.0, whole)
    own = np.minimum(1.0, seconds / FULL_SECONDS)[:, None] * cosines
    others = means.sum(axis=0) - means[local]
    odds = own + OF_ITS_VOICE * means[local] - OF_OTHERS * others
    return [int(voice) for voice in odds.argmax(axis=1)]


def _end(word: Word) -> float:
    return max(min(word.end, word.start + _LONGEST_WORD_SECONDS), word.start + 0.06)


def _share(word: Word, speaking: Shares) -> Shares:
    """Tell what part of a word each voice speaks; even where nobody does."""
    for padding in _PADDINGS:
        first = max(0, int((word.start - padding) / FRAME_SECONDS))
        last = int((_end(word) + padding) / FRAME_SECONDS) + 1
        heard: Shares = speaking[first:last].sum(axis=0)
        if heard.max() * FRAME_SECONDS > 0.03:  # noqa: PLR2004 # two frames
            return np.asarray(heard / heard.sum())
    return np.full(speaking.shape[1], 1 / speaking.shape[1])


def _likeliest(odds: Shares, changes: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Find the likeliest row of voices; `changes` costs from each word to the next.

    Source: Viterbi 1967.
    """
    num_words, num_voices = odds.shape
    came_from = np.zeros((num_words, num_voices), dtype=np.int64)
    score = odds[0].copy()
    for word in range(1, num_words):
        best = int(score.argmax())
        changed = score[best] - changes[word - 1]
        is_stay = score >= changed
        came_from[word] = np.where(is_stay, np.arange(num_voices), best)
        score = np.where(is_stay, score, changed) + odds[word]
    path = np.zeros(num_words, dtype=np.int64)
    path[-1] = int(score.argmax())
    for word in range(num_words - 1, 0, -1):
        path[word - 1] = came_from[word, path[word]]
    return path


def _margin(share: Shares, voice: int) -> float:
    others = np.delete(share, voice)
    return float(share[voice] - others.max()) if len(others) else 1.0
