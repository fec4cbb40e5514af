"""The engine: faster-whisper's parts, driven our way; its types stop here.

An `Engine` encodes windows, tells their language, and decodes and aligns them in one
pass. Batches run side by side in lanes of one thread each, because 8-bit matrices this
small leave a second thread idle (measured: two lanes of one thread take half the time
of one lane of two).
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import ctranslate2
import faster_whisper  # noqa: TID251 # the inner half of the door, see whisper.py
import numpy as np
import numpy.typing as npt
from faster_whisper.tokenizer import Tokenizer  # noqa: TID251 # likewise

from custody.errors import EngineFailedError, ModelBrokenError, SettingError
from custody.settings import Settings
from transcribe.heard import Passage
from transcribe.looping import is_repetitive
from transcribe.model import SpeechModel
from transcribe.timing import Aligned, words_in_call
from transcribe.voice_activity import SAMPLING_RATE
from transcribe.windows import Window

Samples = npt.NDArray[np.float32]
CutWindow = tuple[Window, Samples]
Given = TypeVar("Given")
Made = TypeVar("Made")

ENGINE = f"faster-whisper {faster_whisper.__version__}"

FRAMES_PER_SECOND = 100
MAX_FRAMES = 3000
"""Frames of 10 ms that Whisper's encoder has places for: 30 s."""
FRAMES_STEP = 50
"""Lengths are rounded up to half seconds, so that few shapes are ever compiled."""
MAX_TOKENS = 448
"""Tokens that Whisper's decoder has places for."""
MAX_LANES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """How the model is driven; written into every transcript.

    Attributes:
        beam_size: texts followed at once; 3 costs 0.006 of character error rate on the
            sample calls, 1 costs 0.006 to 0.04, and loops more often.
        trailing_seconds: silence after a window, so that it does not end in mid-word.
        tokens_per_second: what nobody speaks faster than; ends a loop early.
        spare_tokens: what a window may take beyond that.
        unlooping_ngram: tokens of which no run may come twice when a text that looped
            is decoded again.
    """

    beam_size: int = 5
    trailing_seconds: float = 0.6
    tokens_per_second: float = 12.0
    spare_tokens: int = 12
    unlooping_ngram: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Where the model runs.

    Attributes:
        lanes: batches side by side.
        threads: of each lane.
    """

    name: str
    compute_type: str
    lanes: int
    threads: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one lane works on: windows, and their sound as the encoder gives it."""

    windows: tuple[Window, ...]
    encoded: Any  # ctranslate2.StorageView, untyped

    @property
    def durations(self) -> tuple[float, ...]:
        """Seconds of each window."""
        return tuple(window.duration for window in self.windows)


def choose_device(settings: Settings) -> Device:
    """Choose where to run, and in which numbers: what is there and fastest.

    Raises:
        SettingError: CUDA was asked for and is not there, or cannot compute so.
    """
    has_cuda = ctranslate2.get_cuda_device_count() > 0
    name = settings.device
    if name == "auto":
        name = "cuda" if has_cuda else "cpu"
    if name == "cuda" and not has_cuda:
        setting, why = "device", "there is no CUDA device on this machine"
        raise SettingError(setting, why)
    cores = settings.model_threads or len(os.sched_getaffinity(0))
    lanes = 1 if name == "cuda" else min(cores, MAX_LANES)
    return Device(
        name=name,
        compute_type=_compute_type(name, settings.compute_type),
        lanes=lanes,
        threads=cores // lanes,
    )


def _compute_type(device: str, asked: str) -> str:
    offered = ctranslate2.get_supported_compute_types(device)
    if asked == "default":
        wanted = ("float16", "int8_float32") if device == "cuda" else ("int8",)
        return next((one for one in wanted if one in offered), "float32")
    if asked not in offered:
        setting = "compute_type"
        why = f"{device} computes in {', '.join(sorted(offered))} only"
        raise SettingError(setting, why)
    return asked


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
        self._tokenizers = {one: self._tokenizer(one) for one in languages}
        self.languages = tuple(self._tokenizers)
        self._lanes = ThreadPoolExecutor(device.lanes, thread_name_prefix="lane")

    def encode(self, batch: Sequence[CutWindow]) -> tuple[Share, ...]:
        """Encode windows, the longest in one lane, the shortest in another.

        A lane's windows are padded to its own longest, so like goes with like.
        """
        ordered = sorted(batch, key=lambda cut: -cut[0].duration)
        size = -(-len(ordered) // self._device.lanes)
        shares = [ordered[at : at + size] for at in range(0, len(ordered), size)]
        return self._in_lanes(self._encode_share, shares)

    def language_odds(self, share: Share) -> tuple[dict[str, float], ...]:
        """Tell for each window how likely each language is, among those allowed."""
        with _translated():
            found = self._whisper.model.detect_language(share.encoded)
        return tuple(self._among_allowed(dict(odds)) for odds in found)

    def decode(self, shares: Sequence[Share], language: str) -> tuple[Passage, ...]:
        """Write down what is said in windows, in order of their ends in the call."""
        tokenizer = self._tokenizers[language]
        heard = self._in_lanes(
            lambda share: self._decode_share(share, tokenizer), shares
        )
        ends = [window.end for share in shares for window in share.windows]
        passages = [passage for of_share in heard for passage in of_share]
        order = sorted(range(len(ends)), key=ends.__getitem__)
        return tuple(passages[place] for place in order)

    def _in_lanes(
        self, work: Callable[[Given], Made], shares: Sequence[Given]
    ) -> tuple[Made, ...]:
        with _translated():
            return tuple(self._lanes.map(work, shares))

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

    def _encode_share(self, share: Sequence[CutWindow]) -> Share:
        longest = max(window.duration for window, _ in share)
        seconds = longest + self._decoding.trailing_seconds
        num_steps = -(-int(seconds * FRAMES_PER_SECOND) // FRAMES_STEP)
        num_frames = min(num_steps * FRAMES_STEP, MAX_FRAMES)
        features = np.stack([self._features(audio, num_frames) for _, audio in share])
        windows = tuple(window for window, _ in share)
        return Share(windows=windows, encoded=self._whisper.encode(features))

    def _features(self, audio: Samples, num_frames: int) -> Samples:
        """Compute log-mel features, silence added up to `num_frames`."""
        padded = np.zeros(num_frames * SAMPLING_RATE // FRAMES_PER_SECOND, np.float32)
        padded[: len(audio)] = audio[: len(padded)]
        features: Samples = self._whisper.feature_extractor(padded)[:, :num_frames]
        return features

    def _decode_share(self, share: Share, tokenizer: Tokenizer) -> list[Passage]:
        texts = self._generate(share.encoded, share.durations, tokenizer)
        looping = [place for place, text in enumerate(texts) if text.is_looping]
        for place in looping:
            texts[place] = self._unlooped(share, place, texts[place], tokenizer)
        aligned = self._align(share, texts, tokenizer)
        return [
            Passage(
                channel=window.channel,
                words=words_in_call(window, found),
                log_probability=text.log_probability,
                no_speech_probability=text.no_speech_probability,
                is_looping=text.is_looping,
            )
            for window, text, found in zip(share.windows, texts, aligned, strict=True)
        ]

    def _generate(
        self,
        encoded: Any,  # noqa: ANN401 # ctranslate2's, untyped
        durations: Sequence[float],
        tokenizer: Tokenizer,
        no_repeat_ngram_size: int = 0,
    ) -> "list[_Text]":
        rules = self._decoding
        prompt = self._whisper.get_prompt(tokenizer, [], without_timestamps=True)
        limits = [
            int(duration * rules.tokens_per_second) + rules.spare_tokens
            for duration in durations
        ]
        found = self._whisper.model.generate(
            encoded,
            [prompt] * len(limits),
            beam_size=rules.beam_size,
            max_length=min(len(prompt) + max(limits), MAX_TOKENS),
            no_repeat_ngram_size=no_repeat_ngram_size,
            return_scores=True,
            return_no_speech_prob=True,
        )
        return [
            _text_of(one, limit, tokenizer)
            for one, limit in zip(found, limits, strict=True)
        ]

    def _unlooped(
        self, share: Share, place: int, text: "_Text", tokenizer: Tokenizer
    ) -> "_Text":
        """Decode one window again, so that no run of tokens can come twice.

        The new text is taken unless it loops, too, or is much less likely: who reads
        out a card number repeats digits, and says so clearly.
        """
        encoded = ctranslate2.StorageView.from_array(
            np.asarray(share.encoded)[place : place + 1].copy()
        )
        again = self._generate(
            encoded,
            share.durations[place : place + 1],
            tokenizer,
            no_repeat_ngram_size=self._decoding.unlooping_ngram,
        )[0]
        if again.is_looping or (
            not text.is_cut and again.log_probability < text.log_probability - 0.5
        ):
            return text
        return again

    def _align(
        self, share: Share, texts: "Sequence[_Text]", tokenizer: Tokenizer
    ) -> list[list[Aligned]]:
        num_frames = [int(duration * FRAMES_PER_SECOND) for duration in share.durations]
        found = self._whisper.find_alignment(
            tokenizer, [list(text.tokens) for text in texts], share.encoded, num_frames
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """A decoded window.

    Attributes:
        is_cut: it went on until it was stopped.
        is_looping: it was cut, or repeats itself as hardly anybody speaks.
    """

    tokens: tuple[int, ...]
    log_probability: float
    no_speech_probability: float
    is_cut: bool
    is_looping: bool


def _text_of(found: Any, limit: int, tokenizer: Tokenizer) -> _Text:  # noqa: ANN401 # ctranslate2's, untyped
    tokens = tuple(one for one in found.sequences_ids[0] if one < tokenizer.eot)
    is_cut = len(tokens) >= limit
    return _Text(
        tokens=tokens,
        log_probability=float(found.scores[0]),
        no_speech_probability=float(found.no_speech_prob),
        is_cut=is_cut,
        is_looping=is_cut or is_repetitive(tokenizer.decode(list(tokens))),
    )


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the engine's complaints into ours; they name shapes and memory only."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        raise EngineFailedError(type(error).__name__) from error
