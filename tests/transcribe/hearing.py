"""Words, passages and twins of the engine, for tests of what is made of them."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Speech, Word
from transcribe.heard import ChannelTranscripts, Doubt, Levels, Passage
from transcribe.languages import NOTHING_EXPECTED, Expected
from transcribe.listening import write_flac
from transcribe.model import SpeechModel
from transcribe.voice_activity import FRAME_SECONDS, SAMPLING_RATE
from transcribe.whisper import Recogniser, Source

Samples = npt.NDArray[np.float32]

SAMPLES = Path(__file__).parents[2] / "samples"


def said(
    text: str, start: float = 0.0, *, seconds: float = 0.4, probability: float = 0.8
) -> tuple[Word, ...]:
    """Make words that follow one another without a gap, `seconds` each."""
    return tuple(
        Word(
            start=round(start + seconds * place, 3),
            end=round(start + seconds * (place + 1), 3),
            text=word,
            probability=probability,
        )
        for place, word in enumerate(text.split())
    )


def a_passage(words: Sequence[Word], **changed: Any) -> Passage:  # noqa: ANN401 # any field
    """Make a passage of channel 0 that the engine was sure of."""
    given: dict[str, Any] = {
        "channel": 0,
        "words": tuple(words),
        "log_probability": -0.4,
        "no_speech_probability": 0.05,
    }
    return Passage(**(given | changed))


def heard(
    *passages: Passage,
    levels: Sequence[Levels] = (),
    language: str | None = "fi",
    probability: float = 0.99,
    doubts: tuple[Doubt, ...] = (),
    speech: Speech = (),
) -> ChannelTranscripts:
    """Make what an engine hears."""
    return ChannelTranscripts(
        passages=passages,
        levels=tuple(levels) or (even_level(-30.0), even_level(-30.0)),
        language=language,
        language_probability=probability,
        doubts=doubts,
        speech=speech,
    )


def even_level(decibels: float, seconds: float = 60.0) -> Levels:
    """Make the levels of a channel that is always as loud."""
    return np.full(round(seconds / FRAME_SECONDS), decibels, dtype=np.float32)


class HeardBefore(Recogniser):
    """A twin of the engine: hears what it was told, whatever sounds.

    It reads its source to the end, as the engine does, and notes what shape it had.
    """

    def __init__(self, told: ChannelTranscripts) -> None:
        """Take what shall be heard; no model is loaded."""
        self.model = SpeechModel(
            name="whisper-twin", folder=Path("nowhere"), sha256="2" * 64
        )
        self.shapes: list[tuple[int, int]] = []
        self.expected = NOTHING_EXPECTED
        self._told = told

    @property
    def seconds_in_model(self) -> float:
        """None: there is no network."""
        return 0.0

    @property
    def settings(self) -> tuple[str, ...]:
        """One setting, so that it is seen to be written down."""
        return ("beam_size=1",)

    def hear(
        self, source: Source, expected: Expected = NOTHING_EXPECTED
    ) -> ChannelTranscripts:
        """Read the source, and give what was told."""
        self.expected = expected
        chunks = list(source())
        num_channels = chunks[0].shape[0] if chunks else 0
        self.shapes.append((num_channels, sum(chunk.shape[1] for chunk in chunks)))
        return self._told


def tone(seconds: float, *, hertz: float = 425.0, rate: int = SAMPLING_RATE) -> Samples:
    """Make what a telephone plays while it rings: one second in five."""
    time = np.arange(round(seconds * rate)) / rate
    wave = 0.2 * np.sin(2 * np.pi * hertz * time) * (time % 5 < 1)
    return wave.astype(np.float32)


def melody(seconds: float, *, seed: int = 1) -> Samples:
    """Make hold music in a telephone's band: plucked notes, three a second."""
    random = np.random.default_rng(seed)
    music = np.zeros(round(seconds * SAMPLING_RATE))
    time = np.arange(round(0.4 * SAMPLING_RATE)) / SAMPLING_RATE
    for start in np.arange(0, seconds - 0.5, 1 / 3):
        pitch = random.choice([220, 262, 330, 392, 440, 523, 587, 659])
        note = sum(np.sin(2 * np.pi * pitch * k * time) / k for k in range(1, 6))
        first = round(start * SAMPLING_RATE)
        music[first : first + len(time)] += np.exp(-time * 5) * note
    hertz = np.fft.rfftfreq(len(music), 1 / SAMPLING_RATE)
    spectrum = np.where((hertz > 300) & (hertz < 3400), np.fft.rfft(music), 0)
    made: Samples = (0.1 * np.fft.irfft(spectrum, len(music))).astype(np.float32)
    return made


def noise(seconds: float, *, level: float = 0.01, seed: int = 2) -> Samples:
    """Make white noise."""
    random = np.random.default_rng(seed)
    made: Samples = random.normal(0, level, round(seconds * SAMPLING_RATE)).astype(
        np.float32
    )
    return made


def as_flac(channels: Iterable[Samples], rate: int) -> io.BytesIO:
    """Encode channels of one length as a listening copy, read from its start."""
    sink = io.BytesIO()
    write_flac([np.stack(list(channels))], rate, sink)
    sink.seek(0)
    return sink
