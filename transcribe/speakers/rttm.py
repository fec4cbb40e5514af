"""Who spoke when, as diarization's own truth files tell it.

Source: NIST 2009, "The 2009 (RT-09) Rich Transcription Meeting Recognition Evaluation
Plan", appendix A: `SPEAKER file channel start duration <NA> <NA> name <NA> <NA>`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from custody.errors import TruthUnreadableError

_FIELDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerSpan:
    """Seconds in which a speaker speaks; `end` not included."""

    speaker: str
    start: float
    end: float


def read_rttm(path: Path) -> tuple[SpeakerSpan, ...]:
    """Read the spans of one recording, in order of their start.

    Raises:
        TruthUnreadableError: a line of a speaker has no times.
    """
    return tuple(sorted(_spans(path), key=lambda span: (span.start, span.speaker)))


def _spans(path: Path) -> Iterator[SpeakerSpan]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split()
        if not fields or fields[0] != "SPEAKER":
            continue
        try:
            start, duration = float(fields[3]), float(fields[4])
            yield SpeakerSpan(
                speaker=fields[_FIELDS - 1], start=start, end=start + duration
            )
        except (IndexError, ValueError) as error:
            raise TruthUnreadableError(path, f"line {number} is no span") from error
