"""The door of faster-whisper: a call's audio in, words with times out.

Faster than faster-whisper's own ways with the same model, for four reasons, each
measured (`tallenne bench speech`): only speech is encoded, in windows no longer than it
needs; the language is decided once a call, from the encoder's output that is needed
anyway; a text is decoded once and aligned to the audio in the same pass, with no storm
of hotter and hotter retries; and windows of many calls are decoded together, in lanes
side by side (`lanes.py`).
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import asdict
from itertools import islice

import numpy as np
import numpy.typing as npt
from faster_whisper.vad import get_vad_model

from custody.records.likelihoods import Likelihood, Question
from custody.settings import Settings
from transcribe.crosstalk import without_leaked_voices
from transcribe.cutting import cut_windows
from transcribe.decoding import Decoding
from transcribe.device import Device, choose_device
from transcribe.engine import ENGINE, CutWindow, Encoded, Engine
from transcribe.heard import ChannelTranscripts, Levels, Passage
from transcribe.hearing_again import LONGEST_AGAIN_SECONDS, missed_spans, taken
from transcribe.lanes import BusyClock, Lanes
from transcribe.languages import (
    NOTHING_EXPECTED,
    Expected,
    language_of_window,
    rivals,
    weighed,
    weighed_by_words,
)
from transcribe.model import SpeechModel, find_model
from transcribe.voice_activity import (
    SAMPLING_RATE,
    Probabilities,
    Sensitivity,
    Span,
    speech_spans,
)
from transcribe.voice_detector import VoiceDetector
from transcribe.windows import LONGEST_SECONDS, Piece, Window, plan_windows

Samples = npt.NDArray[np.float32]

Source = Callable[[], Iterable[Samples]]
"""Gives a call's chunks from its start, each time it is asked."""

LANGUAGE_WINDOWS = 6
"""The first windows of a call, one to two minutes of speech, choose its language."""


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
        self._device = device
        self._decoding = decoding or Decoding()
        self._engine = Engine(model, device, languages, self._decoding)
        self._clock = BusyClock()
        self._num_questions = 0
        self._lanes = Lanes(self._engine, device, self._decoding, self._clock)

    @property
    def seconds_in_model(self) -> float:
        """Seconds by the wall in which a network was at work, since it was loaded."""
        return self._clock.seconds

    @property
    def num_questions(self) -> int:
        """Questions of second hearings that were answered since it was loaded."""
        return self._num_questions

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

    def hear(
        self, source: Source, expected: Expected = NOTHING_EXPECTED
    ) -> ChannelTranscripts:
        """Hear a call of any length, in two passes over its chunks.

        The first pass finds where somebody speaks, the second cuts the windows out and
        hands them to the lanes, some at a time: memory holds these, not the call. A
        third is made where speech was lost, to hear that again (`hearing_again.py`).
        Several threads may each hear a call at once; their windows share batches, and
        each hears what it would hear alone.

        Args:
            source: gives float32 chunks of shape (channels, samples), at 16 kHz.
            expected: which languages its parties may speak, before anything is heard.

        Raises:
            EngineFailedError: the engine gave up; the call can be tried again.
        """
        detected = self._detect_voices(source())
        probabilities, doubts = without_leaked_voices(detected)
        spans = [speech_spans(channel) for channel in probabilities]
        windows = cut_windows(source(), plan_windows(spans))
        passages, language, certainty = self._hear_windows(windows, expected)
        speech = tuple(_heard_in(channel) for channel in probabilities)
        if language is not None and self._decoding.hears_again:
            missed = plan_windows(missed_spans(speech, passages), LONGEST_AGAIN_SECONDS)
            cuts = cut_windows(source(), missed) if missed else iter(())
            passages += taken(self._hear_in(cuts, language, expected))
        return ChannelTranscripts(
            passages=passages,
            levels=tuple(levels for _, levels in detected),
            language=language,
            language_probability=certainty,
            doubts=doubts,
            speech=speech,
        )

    def _hear_windows(
        self, windows: Iterator[CutWindow], expected: Expected
    ) -> tuple[tuple[Passage, ...], str | None, float]:
        """Choose the language from the first windows, then hear all, in any order.

        Returns:
            Passages in order of their ends, the language and its probability.
        """
        first = [self._lanes.encode(cut) for cut in islice(windows, LANGUAGE_WINDOWS)]
        encoded = [one.result() for one in first]
        if not encoded:
            return (), None, 0.0
        language, certainty, begun = self._choose_language(encoded, expected)
        return self._hear_in(windows, language, expected, begun), language, certainty

    def _hear_in(
        self,
        windows: Iterator[CutWindow],
        language: str,
        expected: Expected,
        begun: Iterable[tuple[Window, Future[Passage]]] = (),
    ) -> tuple[Passage, ...]:
        """Hear windows, some at a time, and give their passages in order of ends."""
        waiting: deque[tuple[Window, Future[Passage]]] = deque(begun)
        heard: list[tuple[Window, Passage]] = []
        for cut in windows:
            waiting.append((cut[0], self._lanes.hear(cut, language, expected)))
            if len(waiting) >= self._lanes.in_flight:
                window, passage = waiting.popleft()
                heard.append((window, passage.result()))
        heard += [(window, passage.result()) for window, passage in waiting]
        heard.sort(key=lambda one: (one[0].end, one[0].channel))
        return tuple(passage for _, passage in heard)

    @property
    def languages(self) -> tuple[str, ...]:
        """Those it reads."""
        return self._engine.languages

    def compare(
        self, cut: CutWindow, question: Question, language: str
    ) -> tuple[Likelihood, ...]:
        """Tell how likely each wording is, given a window's sound and given noise.

        Raises:
            EngineFailedError: the engine gave up; the call can be tried again.
        """
        with self._clock.running():
            answer = self._engine.compare(cut, question, language)
        self._num_questions += 1
        return answer

    def speech_of(self, channels: Sequence[Samples]) -> list[Samples]:
        """Give the speech of a call that is in memory, span by span, for the bench."""
        found = self._detect_voices([np.stack(channels)])
        return [
            samples[round(span.start * SAMPLING_RATE) : round(span.end * SAMPLING_RATE)]
            for samples, (probabilities, _) in zip(channels, found, strict=True)
            for span in speech_spans(probabilities)
        ]

    def hear_packed(self, speech: Samples, language: str) -> tuple[Passage, ...]:
        """Hear speech laid end to end, in windows that are all full, for the bench."""
        size = round(LONGEST_SECONDS * SAMPLING_RATE)
        waiting = [
            self._lanes.hear(
                (_window_of(speech[at : at + size]), speech[at : at + size]), language
            )
            for at in range(0, len(speech), size)
        ]
        return tuple(one.result() for one in waiting)

    def _detect_voices(
        self, chunks: Iterable[Samples]
    ) -> list[tuple[Probabilities, Levels]]:
        detectors: list[VoiceDetector] = []
        for chunk in chunks:
            with self._clock.running():
                detectors = detectors or [
                    VoiceDetector(get_vad_model().session) for _ in chunk
                ]
                for detector, samples in zip(detectors, chunk, strict=True):
                    detector.feed(samples)
        return [detector.finish() for detector in detectors]

    def _choose_language(
        self, encoded: Sequence[Encoded], expected: Expected
    ) -> tuple[str, float, list[tuple[Window, Future[Passage]]]]:
        """Choose one language for all channels, and hear the first windows in it.

        Where the sound leaves it open, they are decoded in each that it may be.
        """
        odds = self._odds(encoded, expected)
        heard = {
            language: [
                self._lanes.decode(one, _language_of(one, language, expected))
                for one in encoded
            ]
            for language in rivals(odds)
        }
        if len(heard) > 1:
            of_words = {
                language: _mean_log_probability(encoded, passages)
                for language, passages in heard.items()
            }
            odds = weighed_by_words(odds, of_words)
        best = max(heard, key=odds.__getitem__)
        windows = [one.window for one in encoded]
        return best, odds[best], list(zip(windows, heard[best], strict=True))

    def _odds(self, encoded: Sequence[Encoded], expected: Expected) -> dict[str, float]:
        """Tell how likely each language is, each window weighed by its length."""
        if len(self._engine.languages) == 1:
            return {self._engine.languages[0]: 1.0}
        whole = sum(one.window.duration for one in encoded)
        heard = {
            language: sum(one.window.duration * one.odds[language] for one in encoded)
            / whole
            for language in self._engine.languages
        }
        return weighed(heard, expected)


def _heard_in(probabilities: Probabilities) -> tuple[tuple[float, float], ...]:
    """Give where somebody speaks on a channel, without the margins to listen to."""
    spans = speech_spans(probabilities, Sensitivity(margin=0.0))
    return tuple((span.start, span.end) for span in spans)


def _mean_log_probability(
    encoded: Sequence[Encoded], passages: Sequence[Future[Passage]]
) -> float:
    """Average over the windows' tokens, each window weighed by its length."""
    whole = sum(one.window.duration for one in encoded)
    return (
        sum(
            one.window.duration * passage.result().log_probability
            for one, passage in zip(encoded, passages, strict=True)
        )
        / whole
    )


def _language_of(encoded: Encoded, language: str, expected: Expected) -> str:
    return language_of_window(encoded.odds, encoded.window.duration, language, expected)


def _window_of(audio: Samples) -> Window:
    span = Span(0.0, len(audio) / SAMPLING_RATE)
    return Window(channel=0, pieces=(Piece(span=span, offset=0.0),))
