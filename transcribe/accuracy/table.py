"""From figures to the rows that people read: rates, medians, a line a language."""

from collections.abc import Mapping, Sequence

import numpy as np

from transcribe.accuracy.measures import (
    Figures,
    HeardCall,
    compare_call,
    compare_channels,
)
from transcribe.accuracy.truth import TruthCall

Row = dict[str, str | float | int | None]
Compared = tuple[TruthCall, HeardCall]

TAIL = 90
"""Percentile beside the median: one edge in ten is worse."""


def accuracy_rows(calls: Sequence[Compared]) -> list[Row]:
    """Give one row a language and channel, one a language, and one for all.

    Only the rows of whole calls tell who was taken for whom, for it cannot be seen on
    one channel. A language that the truth does not tell is the one that was heard, in
    brackets. Columns are told in docs/accuracy.md.
    """
    by_channel: dict[tuple[str, str], Figures] = {}
    by_language: dict[str, Figures] = {}
    for truth, heard in calls:
        language = truth.language or f"({heard.language or '-'})"
        for channel, figures in compare_channels(truth, heard).items():
            name = "shared" if channel is None else str(channel)
            before = by_channel.get((language, name), Figures())
            by_channel[language, name] = before + figures
        before = by_language.get(language, Figures())
        by_language[language] = before + compare_call(truth, heard)
    rows = [
        _row(language, name, figures)
        for (language, name), figures in sorted(by_channel.items())
    ]
    rows += [
        _row(language, "all", figures)
        for language, figures in sorted(by_language.items())
    ]
    return [*rows, _row("all", "all", sum(by_language.values(), Figures()))]


def _row(language: str, channel: str, figures: Figures) -> Row:
    return {
        "language": language,
        "channel": channel,
        "calls": figures.num_calls,
        "words": figures.num_true,
        "WER": _share(figures.num_edits, figures.num_true),
        "written": _share(figures.num_written_edits, figures.num_written),
        "CER": _share(figures.num_letter_edits, figures.num_letters),
        "missed": _share(figures.num_missed, figures.num_true),
        "added": _share(figures.num_added, figures.num_true),
        "outside": _share(figures.num_outside, figures.num_heard),
        "party": _share(figures.num_attributed, figures.num_told),
        **_spread("start", figures.turn_starts),
        **_spread("end", figures.turn_ends),
        **_spread("word", figures.word_starts),
    }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _spread(name: str, seconds: Sequence[float]) -> Mapping[str, float | None]:
    """Give median and 90th percentile, seconds; None where nothing was measured."""
    if not seconds:
        return {f"{name} p50": None, f"{name} p{TAIL}": None}
    middle, tail = np.percentile(seconds, [50, TAIL])
    return {f"{name} p50": float(middle), f"{name} p{TAIL}": float(tail)}
