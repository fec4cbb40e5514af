"""Speed and errors of listening, beside faster-whisper's own ways on the same channels.

Every way gets the same channels, decoded beforehand, the same model and the call's
language, and is timed one after another in one process: the ratios hold, the seconds
are this machine's.
"""

import json
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from faster_whisper import (  # noqa: TID251 # the alternative that is measured
    BatchedInferencePipeline,
    WhisperModel,
)
from faster_whisper.audio import decode_audio  # noqa: TID251 # likewise
from faster_whisper.transcribe import Segment  # noqa: TID251 # likewise
from rapidfuzz.distance import Levenshtein

from custody.errors import TruthUnreadableError
from custody.records.transcripts import Turn
from custody.settings import Settings
from transcribe.device import choose_device
from transcribe.model import find_model
from transcribe.reading import read_call
from transcribe.voice_activity import SAMPLING_RATE
from transcribe.whisper import load_recogniser

Samples = npt.NDArray[np.float32]
Row = dict[str, str | float | int | None]
Way = Callable[["BenchCall"], Sequence[str]]

STEREO = 2
BEAM = 5
"""faster-whisper's own default."""
_NO_WORD = re.compile(r"[^\w ]", re.UNICODE)


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchCall:
    """One call with known truth, decoded.

    Attributes:
        channels: float32 each, shape (samples,), at 16 kHz.
        said: what was said on each channel.
    """

    language: str
    duration: float
    channels: tuple[Samples, ...] = field(repr=False)
    said: tuple[str, ...] = field(repr=False)


@dataclass(slots=True)
class _Errors:
    """Edits and lengths, summed over channels, by language and unit."""

    edits: dict[tuple[str, str], int] = field(default_factory=dict)
    lengths: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, language: str, said: str, heard: str) -> None:
        """Compare one channel, by characters and by words."""
        true, read = _plain(said), _plain(heard)
        units = (("CER", true, read), ("WER", true.split(), read.split()))
        for unit, one, other in units:
            key = (unit, language)
            self.edits[key] = self.edits.get(key, 0) + Levenshtein.distance(one, other)
            self.lengths[key] = self.lengths.get(key, 0) + len(one)

    def rates(self) -> dict[str, float]:
        """Give each rate under a name such as `CER fi`."""
        return {
            f"{unit} {language}": self.edits[unit, language] / max(length, 1)
            for (unit, language), length in sorted(self.lengths.items())
        }


def bench_speech(folder: Path, settings: Settings) -> list[Row]:
    """Measure our way, faster-whisper's default, with VAD, and batched.

    Args:
        folder: stereo recordings and `truth.json` as samples/README.md describes it.
        settings: name the model and the device.

    Returns:
        One row a way: seconds, times faster than the calls' length, times faster than
        the default, and the error rates by language.

    Raises:
        TruthUnreadableError: `truth.json` is missing or not in that form.
    """
    calls = read_stereo_calls(folder)
    length = sum(call.duration for call in calls)
    timed = [(name, *_run(way, calls)) for name, way in _ways(settings)]
    default = next(seconds for name, seconds, _ in timed if name == "default")
    return [
        {
            "way": name,
            "seconds": seconds,
            "times real time": length / seconds,
            "times default": default / seconds,
            **errors.rates(),
        }
        for name, seconds, errors in timed
    ]


def read_stereo_calls(folder: Path) -> tuple[BenchCall, ...]:
    """Decode the stereo calls of a folder with truth, each channel at 16 kHz.

    Raises:
        TruthUnreadableError: `truth.json` is missing or not in that form.
    """
    path = folder / "truth.json"
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            _decoded(folder, call) for call in listed if call["channels"] == STEREO
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error


def _decoded(folder: Path, call: dict[str, object]) -> BenchCall:
    turns = call["turns"]
    if not isinstance(turns, list):
        raise TypeError
    channels = decode_audio(
        str(folder / str(call["file"])), sampling_rate=SAMPLING_RATE, split_stereo=True
    )
    return BenchCall(
        language=str(call["lang"]),
        duration=float(str(call["duration"])),
        channels=tuple(channels),
        said=tuple(
            " ".join(turn["text"] for turn in turns if turn["channel"] == channel)
            for channel in (0, 1)
        ),
    )


def _ways(settings: Settings) -> Sequence[tuple[str, Way]]:
    """Load each way's model once, outside its time."""
    recogniser = load_recogniser(settings)
    device = choose_device(settings)
    model = WhisperModel(
        str(find_model(settings).folder),
        device=device.name,
        compute_type=device.compute_type,
        cpu_threads=settings.model_threads,
    )
    batched = BatchedInferencePipeline(model)

    def ours(call: BenchCall) -> Sequence[str]:
        reading = read_call(
            recogniser.transcribe(call.channels), (None,) * len(call.channels)
        )
        return _by_channel(reading.turns, len(call.channels))

    def default(call: BenchCall) -> Sequence[str]:
        return [_text(model.transcribe(channel)[0]) for channel in call.channels]

    def with_vad(call: BenchCall) -> Sequence[str]:
        return [
            _text(
                model.transcribe(
                    channel,
                    language=call.language,
                    vad_filter=True,
                    word_timestamps=True,
                    beam_size=BEAM,
                )[0]
            )
            for channel in call.channels
        ]

    def in_batches(call: BenchCall) -> Sequence[str]:
        return [
            _text(
                batched.transcribe(channel, language=call.language, beam_size=BEAM)[0]
            )
            for channel in call.channels
        ]

    return (
        ("Tallenne", ours),
        ("default", default),
        ("VAD, language, word times", with_vad),
        ("BatchedInferencePipeline", in_batches),
    )


def _run(way: Way, calls: Sequence[BenchCall]) -> tuple[float, _Errors]:
    """Hear every call one way; seconds by the wall, and the errors."""
    errors = _Errors()
    seconds = 0.0
    for call in calls:
        started = time.perf_counter()
        heard = way(call)
        seconds += time.perf_counter() - started
        for said, text in zip(call.said, heard, strict=True):
            errors.add(call.language, said, text)
    return seconds, errors


def _by_channel(turns: Sequence[Turn], num_channels: int) -> list[str]:
    return [
        " ".join(turn.text for turn in turns if turn.channel == channel)
        for channel in range(num_channels)
    ]


def _text(segments: Iterable[Segment]) -> str:
    """Join what was heard; faster-whisper decodes as its segments are asked for."""
    return " ".join(segment.text for segment in segments)


def _plain(text: str) -> str:
    """Lower case, without punctuation, one space between words."""
    return " ".join(_NO_WORD.sub(" ", text.lower()).split())
