"""The engine: faster-whisper's parts, driven our way; its types stop here.

An `Engine` encodes windows, tells their language, and decodes and aligns them in one
pass. Batches run side by side in lanes of one thread each, because 8-bit matrices this
small leave a second thread idle (measured: two lanes of one thread take half the time
of one lane of two).
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import faster_whisper  # noqa: TID251 # the inner half of the door, see whisper.py
import numpy as np
import numpy.typing as npt
from faster_whisper.tokenizer import Tokenizer  # noqa: TID251 # likewise

from custody.errors import EngineFailedError, ModelBrokenError, SettingError
from transcribe.decoding import DecodedText, Decoding, Manner
from transcribe.device import Device
from transcribe.heard import Passage
from transcribe.looping import is_repetitive
from transcribe.model import SpeechModel
from transcribe.number_style import NUMBER_STYLE, echoes
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one lane works on: windows, and their sound as the encoder gives it.

    Attributes:
        features: float32, shape (windows, mels, frames); kept for a second try.
    """

    windows: tuple[Window, ...]
    features: Samples
    encoded: Any  # ctranslate2.StorageView, untyped

    @property
    def durations(self) -> tuple[float, ...]:
        """Seconds of each window."""
        return tuple(window.duration for window in self.windows)


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
        return Share(
            windows=windows, features=features, encoded=self._whisper.encode(features)
        )

    def _features(self, audio: Samples, num_frames: int) -> Samples:
        """Compute log-mel features, silence added up to `num_frames`."""
        padded = np.zeros(num_frames * SAMPLING_RATE // FRAMES_PER_SECOND, np.float32)
        padded[: len(audio)] = audio[: len(padded)]
        features: Samples = self._whisper.feature_extractor(padded)[:, :num_frames]
        return features

    def _decode_share(self, share: Share, tokenizer: Tokenizer) -> list[Passage]:
        texts = self._generate(share.encoded, share.durations, tokenizer)
        self._decode_again(share, texts, tokenizer)
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
        self, share: Share, texts: list[DecodedText], tokenizer: Tokenizer
    ) -> None:
        """Give echoes of the style and loops a second try, each in its own manner."""
        plain = Manner()
        echoing = [
            place
            for place, text in enumerate(texts)
            if self._decoding.has_number_style and text.is_echo
        ]
        for place, text in self._retried(share, echoing, tokenizer, plain):
            texts[place] = text
        unlooping = Manner(no_repeat_ngram_size=self._decoding.unlooping_ngram)
        looping = [place for place, text in enumerate(texts) if text.is_looping]
        for place, text in self._retried(share, looping, tokenizer, unlooping):
            if text.is_better_than(texts[place]):
                texts[place] = text

    def _retried(
        self,
        share: Share,
        places: Sequence[int],
        tokenizer: Tokenizer,
        manner: Manner,
    ) -> list[tuple[int, DecodedText]]:
        """Encode and decode some windows of a share again."""
        if not places:
            return []
        encoded = self._whisper.encode(share.features[list(places)])
        durations = [share.durations[place] for place in places]
        texts = self._generate(encoded, durations, tokenizer, manner)
        return list(zip(places, texts, strict=True))

    def _align(
        self, share: Share, texts: Sequence[DecodedText], tokenizer: Tokenizer
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
        is_echo=echoes(text, tokenizer.language_code),
    )


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the engine's complaints into ours; they name shapes and memory only."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        raise EngineFailedError(type(error).__name__) from error
