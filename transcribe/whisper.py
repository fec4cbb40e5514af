"""The door of faster-whisper: a call's audio in, words with times out.

Faster than faster-whisper's own ways with the same model, for four reasons, each
measured (`tallenne bench speech`): only speech is encoded, in windows no longer than it
needs; the language is decided once a call, from the encoder's output that is needed
anyway; a text is decoded once and aligned to the audio in the same pass, with no storm
of hotter and hotter retries; and batches run side by side (`engine.py`).
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

import numpy as np
import numpy.typing as npt
from faster_whisper.vad import get_vad_model

from custody.settings import Settings
from transcribe.crosstalk import without_leaked_voices
from transcribe.cutting import cut_windows
from transcribe.decoding import Decoding
from transcribe.device import Device, choose_device
from transcribe.engine import ENGINE, CutWindow, Engine, Share
from transcribe.heard import ChannelTranscripts, Levels, Passage
from transcribe.model import SpeechModel, find_model
from transcribe.voice_activity import Probabilities, speech_spans
from transcribe.voice_detector import VoiceDetector
from transcribe.windows import plan_windows

Samples = npt.NDArray[np.float32]

Source = Callable[[], Iterable[Samples]]
"""Gives a call's chunks from its start, each time it is asked."""

WINDOWS_A_LANE = 3
"""Windows decoded side by side: a minute of speech a lane. More gain no speed on a
processor (20 min of calls: 47 s with 3, 48 with 4, 44 with 8) and cost 130 MiB each."""


def load_recogniser(settings: Settings) -> "Recogniser":
    """Load the speech model once, for every call of this process.

    Raises:
        ModelMissingError, ModelBrokenError: see `find_model`.
        SettingError: a language that the model does not know, a device that is not
            there, or numbers that it cannot compute in.
    """
    device = choose_device(settings)
    return Recogniser(find_model(settings), device, settings.languages)


class Recogniser:
    """A loaded speech model that turns a call's audio into words.

    Attributes:
        model: which one, with its SHA-256.
        engine: engine and version, as transcripts name it.
        seconds_in_model: time spent in the engine since it was loaded, by the wall.
    """

    engine = ENGINE

    def __init__(
        self,
        model: SpeechModel,
        device: Device,
        languages: Sequence[str],
        decoding: Decoding | None = None,
    ) -> None:
        """Load the model.

        Raises:
            ModelBrokenError: the weights cannot be loaded.
            SettingError: the model does not know a language.
        """
        self.model = model
        self.seconds_in_model = 0.0
        self._device = device
        self._decoding = decoding or Decoding()
        self._engine = Engine(model, device, languages, self._decoding)

    @property
    def settings(self) -> tuple[str, ...]:
        """What this recogniser does, as `name=value` in order of name."""
        given: dict[str, object] = asdict(self._decoding) | {
            "compute_type": self._device.compute_type,
            "device": self._device.name,
            "languages": "+".join(self._engine.languages),
        }
        return tuple(f"{name}={value}" for name, value in sorted(given.items()))

    def transcribe(self, channels: Sequence[Samples]) -> ChannelTranscripts:
        """Hear a call that is in memory.

        Args:
            channels: float32 each, shape (samples,), at 16 kHz, all of one length.

        Raises:
            EngineFailedError: the engine gave up; the call can be tried again.
        """
        return self.hear(lambda: [np.stack(channels)] if channels else [])

    def hear(self, source: Source) -> ChannelTranscripts:
        """Hear a call of any length, in two passes over its chunks.

        The first pass finds where somebody speaks, the second cuts the windows out and
        decodes them batch by batch: memory holds a batch, not the call.

        Args:
            source: gives float32 chunks of shape (channels, samples), at 16 kHz.

        Raises:
            EngineFailedError: the engine gave up; the call can be tried again.
        """
        detected = self._detect_voices(source())
        probabilities, doubts = without_leaked_voices(detected)
        spans = [speech_spans(channel) for channel in probabilities]
        language: str | None = None
        certainty = 0.0
        passages: list[Passage] = []
        windows = cut_windows(source(), plan_windows(spans))
        for batch in _batches(windows, WINDOWS_A_LANE * self._device.lanes):
            with self._timed():
                shares = self._engine.encode(batch)
                if language is None:
                    language, certainty = self._choose_language(shares)
                passages += self._engine.decode(shares, language)
        return ChannelTranscripts(
            passages=tuple(passages),
            levels=tuple(levels for _, levels in detected),
            language=language,
            language_probability=certainty,
            doubts=doubts,
        )

    def _detect_voices(
        self, chunks: Iterable[Samples]
    ) -> list[tuple[Probabilities, Levels]]:
        detectors: list[VoiceDetector] = []
        for chunk in chunks:
            with self._timed():
                detectors = detectors or [
                    VoiceDetector(get_vad_model().session) for _ in chunk
                ]
                for detector, samples in zip(detectors, chunk, strict=True):
                    detector.feed(samples)
        return [detector.finish() for detector in detectors]

    def _choose_language(self, shares: Sequence[Share]) -> tuple[str, float]:
        """Choose one language for all channels, each window weighed by its length."""
        if len(self._engine.languages) == 1:
            return self._engine.languages[0], 1.0
        weights = dict.fromkeys(self._engine.languages, 0.0)
        for share in shares:
            found = self._engine.language_odds(share)
            for duration, odds in zip(share.durations, found, strict=True):
                for language, odd in odds.items():
                    weights[language] += duration * odd
        best = max(weights, key=weights.__getitem__)
        return best, weights[best] / sum(weights.values())

    @contextmanager
    def _timed(self) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds_in_model += time.perf_counter() - started


def _batches(many: Iterable[CutWindow], size: int) -> Iterator[list[CutWindow]]:
    batch: list[CutWindow] = []
    for one in many:
        batch.append(one)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
