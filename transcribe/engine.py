"""The engine: faster-whisper's parts, driven our way; its types stop here.

An `Engine` encodes windows, tells their language, and decodes and aligns them in one
pass, a batch of windows of one length at a time, whatever calls they are of. What is
made of a window depends on that window alone: not a bit changes with the batch that it
was in (tests/transcribe/test_engine.py), so a call reads the same in any company. Who
calls it from several threads gets as many batches side by side (`lanes.py`).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from math import ceil
from typing import Any

import ctranslate2
import faster_whisper  # noqa: TID251 # the inner half of the door, see whisper.py
import numpy as np
import numpy.typing as npt
from faster_whisper.tokenizer import Tokenizer  # noqa: TID251 # likewise

from custody.errors import EngineFailedError, ModelBrokenError, SettingError
from custody.records.likelihoods import Likelihood, Question
from transcribe.decoding import DecodedText, Decoding, Manner
from transcribe.device import Device
from transcribe.heard import Passage
from transcribe.looping import is_repetitive, is_stuck
from transcribe.model import SpeechModel
from transcribe.number_style import NUMBER_STYLE, echoes
from transcribe.timing import Aligned, words_in_call
from transcribe.voice_activity import SAMPLING_RATE
from transcribe.weighing import (
    NOISE_SECONDS,
    compare,
    faint_noise,
    in_lanes,
    log_probability,
)
from transcribe.windows import Window

Samples = npt.NDArray[np.float32]
CutWindow = tuple[Window, Samples]

ENGINE = f"faster-whisper {faster_whisper.__version__}"

FRAMES_PER_SECOND = 100
MAX_FRAMES = 3000
"""Frames of 10 ms that Whisper's encoder has places for: 30 s."""
STEP_SECONDS = 3.0
"""A window and the silence after it are rounded up to whole steps of this: by its own
length alone, and so that windows of many calls fall into few lengths. Steps of 2, 3, 4
and 5 s take the same time (measured on the sample calls, within 3 %)."""
MAX_TOKENS = 448
"""Tokens that Whisper's decoder has places for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A window as the encoder gives it.

    Attributes:
        sound: shape (frames, width), seconds of the window and of the silence after.
        odds: how likely each allowed language is; empty when nobody asked.
    """

    window: Window
    sound: npt.NDArray[np.float32] = field(repr=False)
    odds: dict[str, float]


class Engine:
    """A loaded model.

    Attributes:
        languages: those it may choose among.
    """

    def __init__(
        self,
        model: SpeechModel,
        device: Device,
        languages: Sequence[str],
        decoding: Decoding,
    ) -> None:
        """Load the weights; takes about a second for whisper-base.

        Raises:
            ModelBrokenError: the weights cannot be loaded.
            SettingError: the model does not know a language.
        """
        self._device = device
        self._decoding = decoding
        try:
            self._whisper = faster_whisper.WhisperModel(
                str(model.folder),
                device=device.name,
                compute_type=device.compute_type,
                cpu_threads=device.threads,
                num_workers=device.lanes,
                local_files_only=True,
            )
        except (RuntimeError, ValueError) as error:
            why = f"the engine cannot load {model.folder}"
            raise ModelBrokenError(model.name, why) from error
        self._faint: Samples | None = None
        self._tokenizers = {one: self._tokenizer(one) for one in languages}
        self.languages = tuple(self._tokenizers)

    def encode(
        self, batch: Sequence[CutWindow], *, has_odds: bool = False
    ) -> tuple[Encoded, ...]:
        """Encode windows that `num_frames` gives one length.

        Args:
            batch: at least one window, each with its audio.
            has_odds: tell for each how likely each language is, too.

        Raises:
            EngineFailedError: the engine gave up, for want of memory most likely.
        """
        length = max(num_frames(window, self._decoding) for window, _ in batch)
        features = np.stack([self._features(audio, length) for _, audio in batch])
        with _translated():
            encoded = self._whisper.encode(features)
            odds = self._odds(encoded) if has_odds else [{} for _ in batch]
            sounds = _in_memory(encoded)
        return tuple(
            Encoded(window=window, sound=sound, odds=of_window)
            for (window, _), sound, of_window in zip(batch, sounds, odds, strict=True)
        )

    def decode(self, batch: Sequence[Encoded], language: str) -> tuple[Passage, ...]:
        """Write down what is said in windows of one length, in their order.

        Raises:
            EngineFailedError: the engine gave up, for want of memory most likely.
        """
        tokenizer = self._tokenizers[language]
        with _translated():
            encoded = _side_by_side(batch)
            durations = [one.window.duration for one in batch]
            texts = self._generate(encoded, durations, tokenizer)
            self._decode_again(batch, texts, tokenizer)
            aligned = self._aligned(batch, texts, tokenizer)
        return tuple(
            Passage(
                channel=one.window.channel,
                words=words_in_call(one.window, found),
                log_probability=text.log_probability,
                no_speech_probability=text.no_speech_probability,
                is_looping=text.is_looping,
                is_unlooped=text.is_unlooped,
            )
            for one, text, found in zip(batch, texts, aligned, strict=True)
        )

    def compare(
        self, cut: CutWindow, question: Question, language: str
    ) -> tuple[Likelihood, ...]:
        """Tell how likely each wording of a question is, given a window's sound.

        Args:
            cut: a window of one piece, with its audio.
            question: see `transcribe.weighing.compare`.
            language: one of `languages`.

        Raises:
            EngineFailedError: the engine gave up, for want of memory most likely.
        """
        window, audio = cut
        tokenizer = self._tokenizers[language]
        texts = [tokenizer.encode(f" {wording}") for wording in question.wordings]

        def weigh(sound: Samples, places: Sequence[int]) -> list[float]:
            frames = min(int(window.duration * FRAMES_PER_SECOND), 2 * sound.shape[1])
            weighed = partial(self._weigh, sound, frames, tokenizer)
            return in_lanes(
                weighed, [texts[place] for place in places], self._device.lanes
            )

        with _translated():
            sound = self._alone(
                audio, window.duration + self._decoding.trailing_seconds
            )
            return compare(
                question,
                [len(text) for text in texts],
                partial(weigh, sound),
                lambda places: weigh(self._noise(), places),
            )

    def _alone(self, audio: Samples, seconds: float) -> Samples:
        """Encode a sound that shares no batch, padded no further than it must be."""
        length = min(ceil(seconds * FRAMES_PER_SECOND / 2) * 2, MAX_FRAMES)
        encoded = self._whisper.encode(self._features(audio, length)[np.newaxis])
        return _in_memory(encoded)

    def _noise(self) -> Samples:
        """Encode noise, once."""
        if self._faint is None:
            self._faint = self._alone(faint_noise(), NOISE_SECONDS)
        return self._faint

    def _weigh(
        self,
        sound: Samples,
        frames: int,
        tokenizer: Tokenizer,
        tokens: Sequence[list[int]],
    ) -> list[float]:
        """Sum the logarithms of each text's tokens."""
        laid = ctranslate2.StorageView.from_array(np.repeat(sound, len(tokens), axis=0))
        start, lengths = tokenizer.sot_sequence, [frames] * len(tokens)
        texts = self._whisper.model.align(laid, start, list(tokens), lengths)
        return [log_probability(text.text_token_probs) for text in texts]

    def _odds(self, encoded: Any) -> list[dict[str, float]]:  # noqa: ANN401 # ctranslate2's, untyped
        found = self._whisper.model.detect_language(encoded)
        return [self._among_allowed(dict(odds)) for odds in found]

    def _tokenizer(self, language: str) -> Tokenizer:
        is_multilingual = self._whisper.model.is_multilingual
        if language not in self._whisper.supported_languages:
            setting, why = "languages", f"the model does not know {language!r}"
            raise SettingError(setting, why)
        return Tokenizer(
            self._whisper.hf_tokenizer,
            is_multilingual,
            task="transcribe",
            language=language,
        )

    def _among_allowed(self, odds: dict[str, float]) -> dict[str, float]:
        """Share all probability out among the allowed languages."""
        allowed = {one: odds.get(f"<|{one}|>", 0.0) for one in self.languages}
        whole = sum(allowed.values())
        if not whole:
            return dict.fromkeys(allowed, 1 / len(allowed))
        return {language: odd / whole for language, odd in allowed.items()}

    def _features(self, audio: Samples, length: int) -> Samples:
        """Compute log-mel features, silence added up to `length` frames."""
        padded = np.zeros(length * SAMPLING_RATE // FRAMES_PER_SECOND, np.float32)
        padded[: len(audio)] = audio[: len(padded)]
        features: Samples = self._whisper.feature_extractor(padded)[:, :length]
        return features

    def _generate(
        self,
        encoded: Any,  # noqa: ANN401 # ctranslate2's, untyped
        durations: Sequence[float],
        tokenizer: Tokenizer,
        manner: Manner | None = None,
    ) -> list[DecodedText]:
        rules = self._decoding
        manner = manner or Manner(has_style=rules.has_number_style)
        prompt = self._prompt(tokenizer, manner)
        limits = [
            int(duration * rules.tokens_per_second) + rules.spare_tokens
            for duration in durations
        ]
        found = self._whisper.model.generate(
            encoded,
            [prompt] * len(limits),
            beam_size=rules.beam_size,
            max_length=min(len(prompt) + max(limits), MAX_TOKENS),
            no_repeat_ngram_size=manner.no_repeat_ngram_size,
            return_scores=True,
            return_no_speech_prob=True,
        )
        return [
            _text_of(one, limit, tokenizer)
            for one, limit in zip(found, limits, strict=True)
        ]

    def _prompt(self, tokenizer: Tokenizer, manner: Manner) -> list[int]:
        """Give the tokens that decoding begins with: the style, then the task."""
        style = NUMBER_STYLE.get(tokenizer.language_code, "")
        before = tokenizer.encode(f" {style}") if style and manner.has_style else []
        prompt: list[int] = self._whisper.get_prompt(
            tokenizer, before, without_timestamps=True
        )
        return prompt

    def _decode_again(
        self,
        batch: Sequence[Encoded],
        texts: list[DecodedText],
        tokenizer: Tokenizer,
    ) -> None:
        """Give echoes, what is sparse and loops a second try, each in its manner."""
        styled = list(enumerate(texts)) if self._decoding.has_number_style else []
        echoing = [
            place
            for place, text in styled
            if text.is_echo or text.is_sparse(batch[place].window.duration)
        ]
        for place, text in self._retried(batch, echoing, tokenizer, Manner()):
            if texts[place].is_echo or text.is_fuller_than(texts[place]):
                texts[place] = text
        unlooping = Manner(no_repeat_ngram_size=self._decoding.unlooping_ngram)
        looping = [place for place, text in enumerate(texts) if text.is_looping]
        for place, text in self._retried(batch, looping, tokenizer, unlooping):
            if text.is_better_than(texts[place]):
                texts[place] = replace(text, is_unlooped=True)

    def _retried(
        self,
        batch: Sequence[Encoded],
        places: Sequence[int],
        tokenizer: Tokenizer,
        manner: Manner,
    ) -> list[tuple[int, DecodedText]]:
        """Decode some windows of a batch again."""
        if not places:
            return []
        again = [batch[place] for place in places]
        durations = [one.window.duration for one in again]
        encoded = _side_by_side(again)
        texts = self._generate(encoded, durations, tokenizer, manner)
        return list(zip(places, texts, strict=True))

    def _aligned(
        self,
        batch: Sequence[Encoded],
        texts: Sequence[DecodedText],
        tokenizer: Tokenizer,
    ) -> list[list[Aligned]]:
        """Align as many windows at a time as the device has room for."""
        size = self._device.aligned_together
        return [
            words
            for at in range(0, len(batch), size)
            for words in self._align(
                batch[at : at + size], texts[at : at + size], tokenizer
            )
        ]

    def _align(
        self,
        batch: Sequence[Encoded],
        texts: Sequence[DecodedText],
        tokenizer: Tokenizer,
    ) -> list[list[Aligned]]:
        encoded = _side_by_side(batch)
        lengths = [int(one.window.duration * FRAMES_PER_SECOND) for one in batch]
        found = self._whisper.find_alignment(
            tokenizer, [list(text.tokens) for text in texts], encoded, lengths
        )
        return [
            [
                Aligned(
                    text=word["word"],
                    start=float(word["start"]),
                    end=float(word["end"]),
                    probability=float(word["probability"]),
                )
                for word in words
            ]
            for words in found
        ]


def num_frames(window: Window, decoding: Decoding) -> int:
    """Tell how many frames of 10 ms a window is padded to, by its own length alone."""
    seconds = window.duration + decoding.trailing_seconds
    padded = ceil(seconds / STEP_SECONDS) * STEP_SECONDS
    return min(int(padded * FRAMES_PER_SECOND), MAX_FRAMES)


def _in_memory(encoded: Any) -> npt.NDArray[np.float32]:  # noqa: ANN401 # ctranslate2's, untyped
    """Copy what the encoder gave into our own memory, shape (windows, frames, width).

    A copy, because numpy would look into memory that the engine frees with its view;
    as float32, which holds every number that a card computes in, bfloat16 included,
    that numpy does not know.
    """
    here = encoded.to_device(ctranslate2.Device.cpu)
    return np.array(here.to(ctranslate2.DataType.float32))


def _side_by_side(batch: Sequence[Encoded]) -> Any:  # noqa: ANN401 # ctranslate2's, untyped
    """Lay encoded windows beside one another, for the engine to take.

    It takes them to its device, and into the numbers it computes in, by itself.
    """
    sounds = np.stack([one.sound for one in batch])
    return ctranslate2.StorageView.from_array(sounds)


def _text_of(found: Any, limit: int, tokenizer: Tokenizer) -> DecodedText:  # noqa: ANN401 # ctranslate2's, untyped
    tokens = tuple(one for one in found.sequences_ids[0] if one < tokenizer.eot)
    text = tokenizer.decode(list(tokens))
    is_cut = len(tokens) >= limit
    return DecodedText(
        tokens=tokens,
        log_probability=float(found.scores[0]),
        no_speech_probability=float(found.no_speech_prob),
        is_cut=is_cut,
        is_looping=is_cut or is_repetitive(text),
        is_stuck=is_stuck(text),
        is_echo=echoes(text, tokenizer.language_code),
    )


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the engine's complaints into ours; they name shapes and memory only."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        raise EngineFailedError(type(error).__name__) from error
