"""Voices of the sample calls, and voices made of numbers, for tests."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from custody.records.calls import PartyRole
from custody.records.transcripts import Turn, Word
from tests.transcribe.hearing import SAMPLES, Samples
from transcribe.listening import read_chunks
from transcribe.reading import Reading
from transcribe.speakers.encoder import NUM_DIMENSIONS, Directions, unit
from transcribe.speakers.parting import FRAME_SECONDS, SCENE_FRAMES, SCENE_VOICES
from transcribe.speakers.scenes import Run, Scene
from transcribe.voice_activity import SAMPLING_RATE


@cache
def truth(sample: str) -> dict[str, Any]:
    """Give what `truth.json` says of a sample, `D1` to `D10`."""
    calls = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
    return next(call for call in calls if call["id"] == sample)


@cache
def sound(sample: str) -> Samples:
    """Give a sample's sound, its channels mixed to one: shape (1, samples), 16 kHz."""
    with (SAMPLES / truth(sample)["file"]).open("rb") as file:
        whole = np.concatenate(list(read_chunks(file, sampling_rate=SAMPLING_RATE)), 1)
    mixed: Samples = whole.mean(axis=0, keepdims=True)
    return mixed


def spoken(sample: str) -> tuple[tuple[Word, ...], tuple[PartyRole, ...]]:
    """Give a sample's true words, evenly spread over their turns, and who says each."""
    words: list[Word] = []
    parties: list[PartyRole] = []
    for turn in truth(sample)["turns"]:
        texts = turn["text"].split()
        step = (turn["end"] - turn["start"]) / len(texts)
        for place, text in enumerate(texts):
            start = turn["start"] + place * step
            words.append(Word(start=start, end=start + step, text=text, probability=1))
            parties.append(PartyRole(turn["speaker"]))
    return tuple(words), tuple(parties)


def a_reading(*turns: Sequence[Word], **changed: Any) -> Reading:  # noqa: ANN401 # any field
    """Make a reading of one shared channel, a turn for each run of words."""
    given: dict[str, Any] = {
        "turns": tuple(Turn(party=None, channel=0, words=tuple(one)) for one in turns),
        "language": "fi",
        "language_probability": 0.99,
        "flags": (),
    }
    return Reading(**(given | changed))


def a_voice(seed: int) -> Directions:
    """Make a direction that is nobody's; two of them are all but at right angles."""
    made = np.random.default_rng(seed).normal(size=NUM_DIMENSIONS)
    voice: Directions = unit(np.asarray(made[None], dtype=np.float32))[0]
    return voice


def nearly(voice: Directions, seed: int, *, spread: float = 0.03) -> Directions:
    """Make a direction as a stretch of a voice has it: not quite the voice's own."""
    made = np.random.default_rng(seed).normal(size=NUM_DIMENSIONS) * spread
    direction: Directions = unit((voice + made.astype(np.float32))[None])[0]
    return direction


def a_run(direction: Directions, start: float, end: float, *, voice: int = 0) -> Run:
    """Make a run of a scene, seconds from the scene's start."""
    return Run(
        voice=voice,
        first=round(start / FRAME_SECONDS),
        last=round(end / FRAME_SECONDS),
        alone_seconds=end - start,
        direction=direction,
    )


def a_scene(*runs: Run, start: float = 0.0) -> Scene:
    """Make a scene in which each run's voice surely speaks, and nobody else."""
    activity = np.zeros((SCENE_FRAMES, SCENE_VOICES), dtype=np.float32)
    for run in runs:
        activity[run.first : run.last, run.voice] = 1.0
    return Scene(start=start, activity=activity, runs=tuple(runs))
