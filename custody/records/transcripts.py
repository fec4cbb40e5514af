"""What was said: words with times, gathered into turns of one party each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from custody.records.calls import PartyRole
from custody.records.ids import CallId

Speech = tuple[tuple[tuple[float, float], ...], ...]
"""For each channel the stretches (start, end) in which somebody speaks, in seconds, in
order, none overlapping."""


def speech_of(told: Sequence[Sequence[Sequence[float]]] | None) -> Speech | None:
    """Give the stretches as JSON holds them; None of transcripts made before 0010."""
    if told is None:
        return None
    return tuple(tuple((start, end) for start, end in channel) for channel in told)


class TranscriptFlag(StrEnum):
    """What the engine itself doubts; shown, never hidden."""

    NO_SPEECH = "no_speech"
    LOW_PROBABILITY = "low_probability"
    REPETITION = "repetition"
    LANGUAGE_UNSURE = "language_unsure"
    CROSSTALK_REMOVED = "crosstalk_removed"
    UNSPOKEN_REMOVED = "unspoken_removed"
    SPEAKER_UNSURE = "speaker_unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word as the engine heard it.

    Attributes:
        start, end: seconds from the recording's first sample, end not included.
        text: without surrounding spaces; punctuation kept as the engine wrote it.
        probability: 0 to 1, the engine's own; 1 for a word that a person wrote.
        correction: the number of the call's correction by which a person wrote it,
            its times spread over the seconds of the machine's words; None: the
            engine's own word.
    """

    start: float
    end: float
    text: str = field(repr=False)
    probability: float
    correction: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One party's speech until another takes over; never empty.

    Attributes:
        party: None where a channel's speaker is not known (mono).
        channel: counted from 0.
        flags: what is doubtful about this turn.
        speaker: which of the voices that share a channel, counted from 1 in order of
            their first words; None where each party has a channel of its own, or the
            voices were not told apart. It means nothing beyond this call.
    """

    party: PartyRole | None
    channel: int
    words: tuple[Word, ...] = field(repr=False)
    flags: tuple[TranscriptFlag, ...] = ()
    speaker: int | None = None

    @property
    def start(self) -> float:
        """Where its first word starts, seconds."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """Where its last word ends, seconds."""
        return self.words[-1].end

    @property
    def text(self) -> str:
        """Its words, joined by spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """Turns in order of their start, with the engine that wrote them.

    Attributes:
        model: name of the model, e.g. `whisper-base`.
        model_sha256: of the weights file, so that a reading can be repeated.
        engine: engine and version, e.g. `faster-whisper 1.2.1`.
        language: ISO 639-1, or None when nothing was said.
        language_probability: 0 to 1.
        settings: the decoding settings, as `name=value` strings in order of name.
        speech: where the voice detector heard somebody, words or none; None in what an
            earlier release wrote.
    """

    call_id: CallId
    turns: tuple[Turn, ...] = field(repr=False)
    model: str
    model_sha256: str
    engine: str
    language: str | None
    language_probability: float
    flags: tuple[TranscriptFlag, ...] = ()
    settings: tuple[str, ...] = ()
    created_at: datetime
    speech: Speech | None = None
