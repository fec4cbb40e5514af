"""Hearing voices as a channel streams by; the detector's network comes with a wheel."""

import tracemalloc
from itertools import repeat

import numpy as np
import numpy.typing as npt
import pytest
from faster_whisper.vad import get_vad_model  # noqa: TID251 # the real network

from tests.transcribe.hearing import melody, noise, tone
from transcribe.cutting import cut_windows
from transcribe.listening import CHUNK_SAMPLES
from transcribe.voice_activity import (
    FRAME_SAMPLES,
    SAMPLING_RATE,
    Probabilities,
    Span,
    speech_spans,
)
from transcribe.voice_detector import Samples, VoiceDetector
from transcribe.windows import plan_windows


def detected(samples: Samples, block: int) -> tuple[Probabilities, Probabilities]:
    detector = VoiceDetector(get_vad_model().session)
    for start in range(0, len(samples), block):
        detector.feed(samples[start : start + block])
    return detector.finish()


@pytest.mark.parametrize("block", [100, 512, 5000, 100_000])
def test_blocks_of_any_size_sound_the_same(block: int) -> None:
    sound = noise(3) + melody(3)

    probabilities, levels = detected(sound, block)

    whole, whole_levels = detected(sound, len(sound))
    np.testing.assert_allclose(probabilities, whole, atol=1e-4)
    np.testing.assert_allclose(levels, whole_levels, atol=1e-3)


def test_the_engines_own_detector_hears_the_same() -> None:
    sound = noise(2) + melody(2)
    whole = sound[: len(sound) - len(sound) % FRAME_SAMPLES]

    probabilities, _ = detected(whole, 4096)

    theirs = get_vad_model()(whole.copy()).reshape(-1)
    # Theirs zeroes the end of the very last frame by a slip of its own.
    np.testing.assert_allclose(probabilities[:-1], theirs[:-1], atol=1e-4)


def test_the_last_frame_is_filled_with_silence() -> None:
    probabilities, levels = detected(noise(1)[: FRAME_SAMPLES + 1], 100)

    assert len(probabilities) == len(levels) == 2


def test_nothing_has_no_frames() -> None:
    probabilities, levels = VoiceDetector(get_vad_model().session).finish()

    assert (len(probabilities), len(levels)) == (0, 0)


def test_levels_are_decibels_and_digital_silence_has_one_too() -> None:
    _, levels = detected(
        np.concatenate((np.full(5120, 0.1), np.zeros(5120))).astype(np.float32), 1024
    )

    np.testing.assert_allclose(levels, [-20.0] * 10 + [-100.0] * 10, atol=1e-3)


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(160_000, dtype=np.float32),
        noise(10),
        noise(10, level=0.1),
        tone(20),
        tone(20, hertz=440),
        melody(20),
        melody(20, seed=8),
    ],
    ids=["silence", "hiss", "noise", "ringing", "us-ringing", "music", "more-music"],
)
def test_what_is_no_voice_has_no_speech(sound: Samples) -> None:
    probabilities, _ = detected(sound, 65_536)

    assert speech_spans(probabilities) == ()


def test_an_hour_is_listened_to_in_the_memory_of_a_minute() -> None:
    """Voices are found, and windows cut out, as a call streams by; nothing piles up.

    The network itself is left out: it is the memory of our own arrays that is counted.
    """
    chunk = np.full((2, CHUNK_SAMPLES), 0.1, dtype=np.float32)
    num_chunks = 3600 * SAMPLING_RATE // CHUNK_SAMPLES
    detectors = [VoiceDetector(_NoVoice()) for _ in chunk]
    spans = [Span(at, at + 12.0) for at in np.arange(0, 3500, 15).tolist()]
    windows = plan_windows([tuple(spans), tuple(spans)])
    tracemalloc.start()

    for samples in repeat(chunk, num_chunks):
        for detector, channel in zip(detectors, samples, strict=True):
            detector.feed(channel + 0)
    seconds_cut = sum(
        len(audio) / SAMPLING_RATE
        for _, audio in cut_windows(repeat(chunk, num_chunks), windows)
    )
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    minute = 60 * chunk.itemsize * len(chunk) * SAMPLING_RATE
    assert seconds_cut > 5000
    assert peak < minute


class _NoVoice:
    """Stands where onnxruntime's session does."""

    def run(
        self, _: None, given: dict[str, npt.NDArray[np.float32]]
    ) -> tuple[npt.NDArray[np.float32], ...]:
        return (np.zeros(len(given["input"]), np.float32), given["h"], given["c"])
