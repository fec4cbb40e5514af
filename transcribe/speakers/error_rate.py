"""The door of pyannote.metrics: the diarization error rate, summed over recordings.

It is a development dependency (with scipy 190 MB), and slow to import, so it is opened
when a benchmark asks for it; without it the rate is not told.

Source: Bredin 2017, "pyannote.metrics: a toolkit for reproducible evaluation".
"""

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from transcribe.speakers.rttm import SpeakerSpan

COLLAR_SECONDS = 0.5
"""Not scored around a true edge, half on either side, as is usual."""


class ErrorRate:
    """Missed, false and wrongly given seconds of speech, of all that is spoken."""

    def __init__(self) -> None:
        """Open the package, if it is installed."""
        self._metric: Any = None
        if find_spec("pyannote") and find_spec("pyannote.metrics"):
            metrics = import_module("pyannote.metrics.diarization")
            self._metric = metrics.DiarizationErrorRate(collar=COLLAR_SECONDS)
        self._num = 0

    def add(
        self,
        true: Sequence[SpeakerSpan],
        told: Sequence[SpeakerSpan],
        *,
        duration: float,
    ) -> None:
        """Count one more recording of so many seconds; overlapping speech counts."""
        if self._metric is not None:
            core = import_module("pyannote.core")
            whole = core.Timeline([core.Segment(0.0, duration)])
            self._metric(_annotation(true), _annotation(told), uem=whole)
            self._num += 1

    @property
    def share(self) -> float | None:
        """Of all recordings; None without a recording or without the package."""
        return float(abs(self._metric)) if self._num else None


def _annotation(spans: Sequence[SpeakerSpan]) -> Any:  # noqa: ANN401 # pyannote's
    core = import_module("pyannote.core")
    annotation = core.Annotation()
    for number, span in enumerate(spans):
        if span.end > span.start:
            annotation[core.Segment(span.start, span.end), number] = span.speaker
    return annotation
