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
from transcribe.speakers.encoder import Directions, unit
from transcribe.speakers.moments import STEP_SECONDS, Moments
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
    made = np.random.default_rng(seed).normal(size=256)
    voice: Directions = unit(np.asarray(made[None], dtype=np.float32))[0]
    return voice


def moments_of(
    voices: Sequence[Directions], start: float = 0.0, *, spread: float = 0.03
) -> Moments:
    """Make a moment every step that points nearly as the voice given for it."""
    made = np.random.default_rng(7).normal(size=(len(voices), 256)) * spread
    directions = np.stack(voices) + made.astype(np.float32)
    centres = start + STEP_SECONDS * np.arange(len(voices), dtype=np.float64)
    return Moments(centres=centres, directions=unit(directions))
