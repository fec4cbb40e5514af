"""Where somebody speaks: spans drawn from a voice detector's frame probabilities.

The thresholds are far below Silero's usual 0.5 because telephone speech is far from
what it was trained on: on the sample calls (300 to 3400 Hz) 0.5 finds 8 to 70 % of the
speech frames, 0.12 finds 77 to 95 %, and the character error rate halves (0.33 to
0.18). What is no voice stays below 0.12 all the same: white and pink noise, ringing,
busy and dialling tones, a piano and a string melody in the telephone's band peak at
0.02 to 0.10, one string chord at 0.24; so a span must hold frames that no tone was seen
to reach. Music in a wide band reaches them for a tenth of a second now and then, but
not on average over a span, as speech does (0.21 and more).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SAMPLING_RATE = 16_000
"""Hz; what the speech model and the voice detector listen to."""

FRAME_SAMPLES = 512
"""Samples of one probability, as Silero wants them."""

FRAME_SECONDS = FRAME_SAMPLES / SAMPLING_RATE

Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity:
    """What counts as speech; the defaults are the measured ones.

    Attributes:
        onset: probability at which speech begins.
        offset: probability below which it may have ended.
        peak: probability that `voiced` seconds of a span must reach.
        voiced: seconds; a curt "joo" has 0.13.
        mean: probability that a span must have on average.
        silence: seconds below `offset` that end a span.
        margin: seconds kept before and after a span, as far as there is room.
        longest: seconds; a longer span is cut at its least voiced frame.
    """

    onset: float = 0.12
    offset: float = 0.07
    peak: float = 0.3
    voiced: float = 0.12
    mean: float = 0.2
    silence: float = 0.35
    margin: float = 0.15
    longest: float = 14.0


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one channel, seconds, `end` not included."""

    start: float
    end: float

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.end - self.start


def speech_spans(
    probabilities: Probabilities, sensitivity: Sensitivity | None = None
) -> tuple[Span, ...]:
    """Draw the spans of speech of one channel.

    Args:
        probabilities: shape (frames,), 0 to 1, one every FRAME_SECONDS.
        sensitivity: None takes the measured defaults.

    Returns:
        Spans in order of time that never overlap; none when nobody speaks.
    """
    rules = sensitivity or Sensitivity()
    voiced = [
        run
        for run in _runs(probabilities, rules)
        if _is_voice(probabilities[run.start : run.stop], rules)
    ]
    widened = _widened(voiced, len(probabilities), rules)
    return tuple(
        Span(part.start * FRAME_SECONDS, part.stop * FRAME_SECONDS)
        for run in widened
        for part in _cut(run, probabilities, rules)
    )


def _runs(probabilities: Probabilities, rules: Sensitivity) -> list[range]:
    """Find the runs of frames between an onset and a lasting silence."""
    patience = round(rules.silence / FRAME_SECONDS)
    runs: list[range] = []
    start = last = -1
    for frame in np.flatnonzero(probabilities >= rules.offset):
        if start >= 0 and frame - last > patience:
            runs.append(range(start, last + 1))
            start = -1
        if start < 0 and probabilities[frame] >= rules.onset:
            start = int(frame)
        if start >= 0:
            last = int(frame)
    if start >= 0:
        runs.append(range(start, last + 1))
    return runs


def _is_voice(frames: Probabilities, rules: Sensitivity) -> bool:
    num_voiced = np.count_nonzero(frames >= rules.peak)
    return bool(
        num_voiced * FRAME_SECONDS >= rules.voiced and frames.mean() >= rules.mean
    )


def _widened(runs: list[range], num_frames: int, rules: Sensitivity) -> list[range]:
    """Give each run its margin, half the gap at most where two are close."""
    margin = round(rules.margin / FRAME_SECONDS)
    starts = [run.start for run in runs] + [num_frames + margin]
    stops = [-margin] + [run.stop for run in runs]
    return [
        range(
            max(run.start - min(margin, (run.start - stops[place]) // 2), 0),
            min(
                run.stop + min(margin, (starts[place + 1] - run.stop) // 2), num_frames
            ),
        )
        for place, run in enumerate(runs)
    ]


def _cut(run: range, probabilities: Probabilities, rules: Sensitivity) -> list[range]:
    """Cut a run that is too long where the least voice is, in its later half."""
    longest = int(rules.longest / FRAME_SECONDS)
    parts = []
    while len(run) > longest:
        half = run.start + longest // 2
        cut = half + int(probabilities[half : run.start + longest].argmin())
        parts.append(range(run.start, cut))
        run = range(cut, run.stop)
    return [*parts, run]
