"""How much of identifiers is silenced in the audio, and how much else goes with them.

The redacted copy itself is looked at, not the spans that made it. An identifier is
found when nine tenths of its seconds are silence and nine tenths of the words heard in
them are hidden in the text. A channel hidden whole, because the model did not
understand it, is counted apart: what else was said on it is lost by no rule.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from custody.records.redactions import (
    Redaction,
    RedactionKind,
    hidden_whole,
    hides,
)
from custody.records.transcripts import Transcript, Word
from transcribe.redaction.spoken_truth import SpokenPiece, SpokenTruth

Samples = npt.NDArray[np.float32]

FOUND_FROM = 0.9
"""Share of an identifier's seconds, and of its words, that must be gone."""

SHORTEST_SILENCE = 0.02
"""Seconds of zeros that were put there: telephone noise passes zero, never so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactedCall:
    """What redaction made of one call.

    Attributes:
        samples: of the redacted copy, shape (channels, samples), at sampling_rate Hz.
    """

    transcript: Transcript
    redactions: tuple[Redaction, ...]
    samples: Samples = field(repr=False)
    sampling_rate: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """An identifier of which too much is left; invented ones only are ever listed.

    Attributes:
        heard: what the recogniser made of its seconds, hidden words in brackets.
        silenced: share of its seconds.
    """

    call: str
    language: str
    piece: SpokenPiece = field(repr=False)
    heard: str = field(repr=False)
    silenced: float


@dataclass(slots=True)
class AudioTally:
    """Counts of one kind or language.

    Attributes:
        seconds: of identifiers.
        kept_seconds: of all other speech on channels that are not hidden whole.
        health_seconds: of it silenced as talk of health; these are not lost.
        whole: call and channel of those that are hidden whole.
        num_found_whole: identifiers found on these, whatever was understood.
        whole_seconds: of other speech on these, all of it lost.
    """

    num_identifiers: int = 0
    num_found: int = 0
    seconds: float = 0.0
    silenced_seconds: float = 0.0
    num_words: int = 0
    num_hidden_words: int = 0
    kept_seconds: float = 0.0
    lost_seconds: float = 0.0
    health_seconds: float = 0.0
    whole: set[tuple[str, int]] = field(default_factory=set)
    num_found_whole: int = 0
    whole_seconds: float = 0.0
    misses: list[Miss] = field(default_factory=list, repr=False)
    losses: list[Miss] = field(default_factory=list, repr=False)

    @property
    def recall(self) -> float | None:
        """Share of identifiers found; None when there were none."""
        return _share(self.num_found, self.num_identifiers)

    @property
    def silenced_share(self) -> float | None:
        """Share of the identifiers' seconds that are silence."""
        return _share(self.silenced_seconds, self.seconds)

    @property
    def hidden_share(self) -> float | None:
        """Share of the words heard in those seconds that are hidden."""
        return _share(self.num_hidden_words, self.num_words)

    @property
    def lost_share(self) -> float | None:
        """Share of other speech that is silence, by seconds, but for talk of health."""
        return _share(self.lost_seconds, self.kept_seconds)

    @property
    def whole_share(self) -> float | None:
        """Share of all other speech that lies on channels hidden whole."""
        return _share(self.whole_seconds, self.whole_seconds + self.kept_seconds)

    @property
    def health_share(self) -> float | None:
        """Share of other speech that is silenced as talk of health, by seconds."""
        return _share(self.health_seconds, self.kept_seconds)


def count_call(
    truth: SpokenTruth, call: RedactedCall, tallies: Iterable[tuple[str, AudioTally]]
) -> None:
    """Count one call's pieces into every tally whose label fits.

    Args:
        truth: what was said.
        call: what redaction made of it.
        tallies: label and tally: `all`, a language (`fi`), or a piece's label. Agents'
            own names count under their label alone.
    """
    silence = _silence(call.samples, call.sampling_rate)
    duration = call.samples.shape[1] / call.sampling_rate
    whole = hidden_whole(call.redactions, duration)
    by_label = dict(tallies)
    for piece in truth.pieces:
        if piece.channel >= len(silence) or piece.end <= piece.start:
            continue
        labels = {piece.label} if piece.is_agents else {
            "all", truth.language, piece.label
        }  # fmt: skip
        seen = _look(truth, call, piece, silence)
        for label in labels & by_label.keys():
            _add(by_label[label], piece, seen, is_whole=piece.channel in whole)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A piece in the redacted copy."""

    miss: Miss
    num_words: int
    num_hidden: int
    health_share: float


def _look(
    truth: SpokenTruth,
    call: RedactedCall,
    piece: SpokenPiece,
    silence: npt.NDArray[np.bool_],
) -> _Seen:
    first = round(piece.start * call.sampling_rate)
    after = max(first + 1, round(piece.end * call.sampling_rate))
    inside = silence[piece.channel, first:after]
    health = _health(call, silence.shape[1])
    words = [
        word
        for turn in call.transcript.turns
        if turn.channel == piece.channel
        for word in turn.words
        if piece.start <= (word.start + word.end) / 2 < piece.end
    ]
    hidden = [hides(call.redactions, piece.channel, word) for word in words]
    return _Seen(
        Miss(
            call=truth.call,
            language=truth.language,
            piece=piece,
            heard=_bracketed(words, hidden),
            silenced=float(inside.mean()) if len(inside) else 0.0,
        ),
        len(words),
        sum(hidden),
        float((inside & health[first:after]).mean()) if len(inside) else 0.0,
    )


def _bracketed(words: list[Word], hidden: list[bool]) -> str:
    return " ".join(
        f"[{word.text}]" if is_hidden else word.text
        for word, is_hidden in zip(words, hidden, strict=True)
    )


def _add(tally: AudioTally, piece: SpokenPiece, seen: _Seen, *, is_whole: bool) -> None:
    seconds = piece.end - piece.start
    gone = seconds * seen.miss.silenced
    if is_whole:
        tally.whole.add((seen.miss.call, piece.channel))
    if is_whole and piece.kind is None:
        tally.whole_seconds += seconds
        return
    if piece.kind is None:
        tally.kept_seconds += seconds
        tally.health_seconds += seconds * seen.health_share
        lost = gone - seconds * seen.health_share
        tally.lost_seconds += lost
        if lost:
            tally.losses.append(seen.miss)
        return
    tally.num_identifiers += 1
    tally.seconds += seconds
    tally.silenced_seconds += gone
    tally.num_words += seen.num_words
    tally.num_hidden_words += seen.num_hidden
    is_unreadable = seen.num_hidden >= FOUND_FROM * seen.num_words
    if is_unreadable and seen.miss.silenced >= FOUND_FROM:
        tally.num_found += 1
        tally.num_found_whole += is_whole
    else:
        tally.misses.append(seen.miss)


def _silence(samples: Samples, sampling_rate: int) -> npt.NDArray[np.bool_]:
    """Tell of each sample whether it lies in a run of zeros long enough."""
    shortest = max(1, round(SHORTEST_SILENCE * sampling_rate))
    silence = np.zeros(samples.shape, dtype=np.bool_)
    for channel, zeros in enumerate(samples == 0.0):
        edges = np.flatnonzero(np.diff(zeros, prepend=False, append=False))
        for start, end in edges.reshape(-1, 2):
            silence[channel, start:end] = end - start >= shortest
    return silence


def _health(call: RedactedCall, num_samples: int) -> npt.NDArray[np.bool_]:
    """Tell of each sample whether talk of health, and no identifier, is hidden there.

    On any channel: what one party says is silenced on the other's, too.
    """
    health = np.zeros(num_samples, dtype=np.bool_)
    for is_health in (True, False):
        for span in call.redactions:
            if (span.kind is RedactionKind.HEALTH) is is_health:
                first = math.floor(span.start * call.sampling_rate)
                health[first : math.ceil(span.end * call.sampling_rate)] = is_health
    return health


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
