"""Speed and errors of listening, beside faster-whisper's own ways on the same channels.

Every way gets the same channels, decoded beforehand, the same model and the call's
language, and is run by turns in one process, the median taken: the ratios hold, the
seconds are this machine's. Where it has other work, the processor's seconds hold, too.
"""

import json
import re
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import jiwer
import numpy as np
import numpy.typing as npt
from faster_whisper import (  # noqa: TID251 # the alternative that is measured
    BatchedInferencePipeline,
    WhisperModel,
)
from faster_whisper.audio import decode_audio  # noqa: TID251 # likewise
from faster_whisper.transcribe import Segment  # noqa: TID251 # likewise

from custody.errors import TruthUnreadableError
from custody.records.transcripts import Turn
from custody.settings import Settings
from transcribe.device import choose_device
from transcribe.footprint import growth
from transcribe.model import find_model
from transcribe.reading import read_call
from transcribe.voice_activity import SAMPLING_RATE
from transcribe.whisper import Recogniser, load_recogniser

Samples = npt.NDArray[np.float32]
Row = dict[str, str | float | int | None]

STEREO = 2
BEAM = 5
"""faster-whisper's own default."""
ROUNDS = 2
"""Each way is run so often, one after another and over again."""
SIDE_BY_SIDE = 8
"""Calls that our worker hears at once, when so many wait."""
BARE = "encoder and decoder alone"
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
        units = (("CER", list(true), list(read)), ("WER", true.split(), read.split()))
        for unit, one, other in units:
            key = (unit, language)
            self.edits[key] = self.edits.get(key, 0) + _num_edits(one, other)
            self.lengths[key] = self.lengths.get(key, 0) + len(one)

    def rates(self) -> dict[str, float]:
        """Give each rate under a name such as `CER fi`."""
        return {
            f"{unit} {language}": self.edits[unit, language] / max(length, 1)
            for (unit, language), length in sorted(self.lengths.items())
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one way heard of every call: the text of each channel, call by call.

    Attributes:
        seconds_in_model: None where the way does not tell.
    """

    texts: Sequence[Sequence[str]] = field(repr=False)
    seconds_in_model: float | None = None


Way = Callable[[Sequence[BenchCall]], Heard]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """One run of a way: seconds by the wall and of the processor, memory and text."""

    seconds: float
    processor: float
    grown_mib: float
    heard: Heard


def bench_speech(
    folder: Path, settings: Settings, *, rounds: int = ROUNDS
) -> list[Row]:
    """Measure our way, faster-whisper's own, and the networks alone.

    Args:
        folder: stereo recordings and `truth.json` as samples/README.md describes it.
        settings: name the model and the device.
        rounds: how often each way is run, at least once.

    Returns:
        One row a way: seconds, times faster than the calls' length and than the
        default, seconds of the processor and how many times the networks' own, memory
        that was taken beside the loaded models, the share of the time in which no
        network was at work, and the error rates by language.

    Raises:
        TruthUnreadableError: `truth.json` is missing or not in that form.
    """
    calls = read_stereo_calls(folder)
    ways = _ways(settings, calls)
    runs: dict[str, list[_Run]] = {name: [] for name, _ in ways}
    for _ in range(rounds):
        for name, way in ways:
            runs[name].append(_run(way, calls))
    length = sum(call.duration for call in calls)
    default = median(run.seconds for run in runs["default"])
    bare = median(run.processor for run in runs[BARE])
    return [
        _row(name, of_way, calls)
        | {
            "times real time": length / median(run.seconds for run in of_way),
            "times default": default / median(run.seconds for run in of_way),
            "times the networks' own": median(run.processor for run in of_way) / bare,
        }
        for name, of_way in runs.items()
    ]


def _row(name: str, runs: Sequence[_Run], calls: Sequence[BenchCall]) -> Row:
    errors = _Errors()
    for call, texts in zip(calls, runs[0].heard.texts, strict=False):
        for said, text in zip(call.said, texts, strict=True):
            errors.add(call.language, said, text)
    outside = [
        1 - run.heard.seconds_in_model / run.seconds
        for run in runs
        if run.heard.seconds_in_model is not None
    ]
    return {
        "way": name,
        "seconds": median(run.seconds for run in runs),
        "processor seconds": median(run.processor for run in runs),
        "MiB beside the model": max(run.grown_mib for run in runs),
        "share outside the model": median(outside) if outside else None,
        **errors.rates(),
    }


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


def _ways(settings: Settings, calls: Sequence[BenchCall]) -> Sequence[tuple[str, Way]]:
    """Load each way's model once, outside its time, and let it hear a first call."""
    model = WhisperModel(
        str(find_model(settings).folder),
        device=choose_device(settings).name,
        compute_type=choose_device(settings).compute_type,
        cpu_threads=settings.model_threads,
    )
    batched = BatchedInferencePipeline(model)
    recogniser = load_recogniser(settings)
    ways: tuple[tuple[str, Way], ...] = (
        ("Tallenne", _our_way(recogniser, side_by_side=SIDE_BY_SIDE)),
        ("Tallenne, call by call", _our_way(recogniser, side_by_side=1)),
        (BARE, lambda all_calls: _bare(recogniser, all_calls)),
        ("default", _its_way(lambda channel, _: model.transcribe(channel)[0])),
        (
            "VAD, language",
            _its_way(
                lambda channel, language: model.transcribe(
                    channel, language=language, vad_filter=True, beam_size=BEAM
                )[0]
            ),
        ),
        (
            "BatchedInferencePipeline",
            _its_way(
                lambda channel, language: batched.transcribe(
                    channel, language=language, beam_size=BEAM
                )[0]
            ),
        ),
    )
    ways[1][1](calls[:1])
    return ways


def _our_way(recogniser: Recogniser, *, side_by_side: int) -> Way:
    def texts(call: BenchCall) -> Sequence[str]:
        heard = recogniser.transcribe(call.channels)
        reading = read_call(heard, (None,) * len(call.channels))
        return _by_channel(reading.turns, len(call.channels))

    def way(calls: Sequence[BenchCall]) -> Heard:
        before = recogniser.seconds_in_model
        with ThreadPoolExecutor(side_by_side) as threads:
            found = list(threads.map(texts, calls))
        return Heard(texts=found, seconds_in_model=recogniser.seconds_in_model - before)

    return way


def _its_way(transcribe: Callable[[Samples, str], Iterable[Segment]]) -> Way:
    def way(calls: Sequence[BenchCall]) -> Heard:
        return Heard(
            texts=[
                [_text(transcribe(channel, call.language)) for channel in call.channels]
                for call in calls
            ]
        )

    return way


def _bare(recogniser: Recogniser, calls: Sequence[BenchCall]) -> Heard:
    """Encode and decode the same speech laid end to end, in windows all full.

    No voice is looked for and no window is padded. What is heard makes little sense, so
    that more is decoded a second time than of calls: a measure, not a lower bound.
    """
    for language in sorted({call.language for call in calls}):
        speech = [
            audio
            for call in calls
            if call.language == language
            for audio in recogniser.speech_of(call.channels)
        ]
        recogniser.hear_packed(np.concatenate(speech), language)
    return Heard(texts=())


def _run(way: Way, calls: Sequence[BenchCall]) -> _Run:
    """Hear every call one way."""
    with growth() as grown:
        began, used = time.perf_counter(), time.process_time()
        heard = way(calls)
        seconds = time.perf_counter() - began
        processor = time.process_time() - used
    return _Run(seconds=seconds, processor=processor, grown_mib=max(grown), heard=heard)


def _num_edits(true: Sequence[str], heard: Sequence[str]) -> int:
    """Count the fewest edits; letters are given as words of one letter each."""
    if not true:
        return len(heard)
    found = jiwer.process_words(
        " ".join(_shown(one) for one in true), " ".join(_shown(one) for one in heard)
    )
    return found.substitutions + found.deletions + found.insertions


def _shown(unit: str) -> str:
    """Give the space between words a letter that jiwer does not take for a gap."""
    return "_" if unit == " " else unit


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
