"""Listening to voices scene by scene, as a channel streams by.

A scene is ten seconds of sound, one every five, taken where words were heard. Of each
stay who speaks when and where the stretches that one voice speaks alone point: 2 KiB a
second of speech, 30 MiB in four hours of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Word
from transcribe.speakers.encoder import (
    NUM_DIMENSIONS,
    NUM_STEPS,
    STEP_SECONDS,
    Directions,
    Shares,
    SpeakerEncoder,
)
from transcribe.speakers.parting import (
    FRAME_SECONDS,
    SCENE_FRAMES,
    SCENE_SAMPLES,
    SCENE_SECONDS,
    SCENE_VOICES,
    Activity,
)
from transcribe.voice_activity import SAMPLING_RATE

Samples = npt.NDArray[np.float32]

HOP_SECONDS = 5.0
"""From one scene to the next: every second is heard twice. Hearing it more often was
not worth the time."""

GAP_SECONDS = 0.2
"""A voice that is silent for longer begins a new run: what follows may be another's,
for voices of one scene are sometimes taken for one."""

LONGEST_RUN_SECONDS = 3.0
"""A longer run is cut evenly, should two voices be in it that were taken for one."""

_FEWEST_STEPS = 10
_HOP_SAMPLES = round(HOP_SECONDS * SAMPLING_RATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of a scene in which one of its voices speaks without a pause.

    Attributes:
        voice: of the scene, counted from 0.
        first: frame of the scene.
        last: likewise, not included.
        alone_seconds: in which no other voice speaks.
        direction: shape (NUM_DIMENSIONS,), of length 1; zeros where it is too short.
    """

    voice: int
    first: int
    last: int
    alone_seconds: float
    direction: Directions = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Ten seconds of a call; lives no longer than its call's stage.

    Attributes:
        start: seconds from the recording's start.
        activity: how likely each voice speaks.
        runs: of all its voices.
    """

    start: float
    activity: Activity = field(repr=False)
    runs: tuple[Run, ...] = field(repr=False)


def listen(
    chunks: Iterable[Samples], words: Sequence[Word], encoder: SpeakerEncoder
) -> tuple[Scene, ...]:
    """Listen to the scenes in which words were heard.

    Args:
        chunks: float32, shape (channels, samples), at 16 kHz; the first channel counts.
        words: heard on it, in order of time.
        encoder: tells voices apart.
    """
    starts = np.array([word.start for word in words])
    ends = np.array([word.end for word in words])
    return tuple(
        _scene(start, sound, encoder)
        for start, sound in _cut(chunks)
        if ((starts < start + SCENE_SECONDS) & (ends > start)).any()
    )


def _cut(chunks: Iterable[Samples]) -> Iterator[tuple[float, Samples]]:
    """Give scenes in order; the last may be shorter.

    Yields:
        Where it starts, seconds, and its samples.
    """
    start, covered = 0, 0
    held = np.zeros(0, dtype=np.float32)
    for chunk in chunks:
        held = np.concatenate((held, chunk[0]))
        while len(held) >= SCENE_SAMPLES:
            yield start / SAMPLING_RATE, held[:SCENE_SAMPLES]
            covered = start + SCENE_SAMPLES
            held = held[_HOP_SAMPLES:]
            start += _HOP_SAMPLES
    if start + len(held) > covered:
        yield start / SAMPLING_RATE, held


def _scene(start: float, sound: Samples, encoder: SpeakerEncoder) -> Scene:
    whole = np.pad(sound, (0, SCENE_SAMPLES - len(sound)))
    activity, speaking = encoder.parter.part(whole)
    spans = [
        (voice, *span)
        for voice in range(SCENE_VOICES)
        for span in _spans(speaking[:, voice] > 0)
    ]
    shares = _alone(spans, speaking)
    is_long = shares.sum(axis=1) >= _FEWEST_STEPS
    directions = np.zeros((len(spans), NUM_DIMENSIONS), dtype=np.float32)
    directions[is_long] = encoder.directions(whole, shares[is_long], len(sound))
    runs = tuple(
        Run(
            voice=voice,
            first=first,
            last=last,
            alone_seconds=float(share.sum()) * STEP_SECONDS,
            direction=direction,
        )
        for (voice, first, last), share, direction in zip(
            spans, shares, directions, strict=True
        )
    )
    return Scene(start=start, activity=activity, runs=runs)


def _spans(is_speaking: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Part a voice's frames at its pauses, and what is long in even parts."""
    edges = np.flatnonzero(np.diff(np.r_[False, is_speaking, False])).reshape(-1, 2)
    joined: list[list[int]] = []
    for first, last in edges.tolist():
        if joined and (first - joined[-1][1]) * FRAME_SECONDS < GAP_SECONDS:
            joined[-1][1] = last
        else:
            joined.append([first, last])
    return [part for first, last in joined for part in _parts(first, last)]


def _parts(first: int, last: int) -> list[tuple[int, int]]:
    seconds = (last - first) * FRAME_SECONDS
    num = max(1, round(seconds / LONGEST_RUN_SECONDS))
    cuts = [first + (last - first) * part // num for part in range(num + 1)]
    return list(pairwise(cuts))


def _alone(spans: Sequence[tuple[int, int, int]], speaking: Activity) -> Shares:
    """Tell for each span its steps in which nobody else speaks."""
    frames = (_STEPS * STEP_SECONDS / FRAME_SECONDS).clip(0, SCENE_FRAMES - 1)
    near = frames.astype(np.int64)
    is_single = speaking[near].sum(axis=1) == 1
    shares = np.zeros((len(spans), NUM_STEPS), dtype=np.float32)
    for place, (voice, first, last) in enumerate(spans):
        within = (frames >= first) & (frames < last)
        shares[place] = within & is_single & (speaking[near, voice] > 0)
    return shares


_STEPS = np.arange(NUM_STEPS) + 0.5
