"""Calls whose timeline is known, for the bench of measures.

The form is that of `samples/README.md`: turns with times. A made call
(`scripts/make_talk.py`) tells more, what was planned: of a turn `act` and `wait`, of a
call `holds`. Where it does not, the definitions themselves are applied to the true
times, so that only hearing is measured and not whether they are right.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from analytics.measures import holds, measure_times
from analytics.syllables import count_syllables
from analytics.talk import joined
from analytics.turn_taking import Span, cut_ins
from custody.errors import TruthUnreadableError

INTERRUPTION = "interruption"
UNTOLD = "untold"
"""Kind of a hold where the truth tells none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueHold:
    """A hold that was planned; `kind` is music, silence or ringing."""

    kind: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedCall:
    """One call and what there is to measure on it.

    Attributes:
        groups: which rows of the table count it: its language, stereo or mono, leaking.
        talk: each party's true speech.
        holds, cut_ins: what happened and when.
        measures: true values under the names that `measure` gives them.
    """

    file: str
    language: str
    duration: float
    groups: tuple[str, ...]
    talk: Mapping[str, Sequence[Span]] = field(repr=False)
    holds: tuple[TrueHold, ...]
    cut_ins: tuple[tuple[str, float], ...]
    measures: Mapping[str, float]


def read_timed_calls(folder: Path) -> tuple[TimedCall, ...]:
    """Read `truth.json` of a folder of calls.

    Raises:
        TruthUnreadableError: it is missing, or its turns have no times.
    """
    path = folder / "truth.json"
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return tuple(_timed(one) for one in listed)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error


def _timed(one: Mapping[str, Any]) -> TimedCall:
    duration, turns = float(one["duration"]), one["turns"]
    by_party: dict[str, list[Span]] = {}
    for turn in turns:
        span = (float(turn["start"]), float(turn["end"]))
        by_party.setdefault(str(turn["speaker"]), []).append(span)
    talk = {party: joined(spans) for party, spans in by_party.items()}
    held, cuts = _holds(one, talk, duration), _cut_ins(turns, talk)
    measures = dict(measure_times(talk, duration))
    if _is_planned(turns):
        measures |= _planned(turns, talk)
    if "holds" in one:
        measures["num_holds"] = float(len(held))
        measures["hold_seconds"] = sum(hold.span[1] - hold.span[0] for hold in held)
    measures |= _rates(turns, talk, str(one["lang"]))
    return TimedCall(
        file=str(one["file"]),
        language=str(one["lang"]),
        duration=duration,
        groups=_groups(one),
        talk=talk,
        holds=held,
        cut_ins=cuts,
        measures=measures,
    )


def _groups(one: Mapping[str, Any]) -> tuple[str, ...]:
    shape = "mono" if one["channels"] == 1 else "stereo"
    leaks = ("leaking",) if one.get("leak_decibels") is not None else ()
    return ("all", str(one["lang"]), shape, *leaks)


def _is_planned(turns: Sequence[Mapping[str, Any]]) -> bool:
    return any("act" in turn for turn in turns)


def _holds(
    one: Mapping[str, Any], talk: Mapping[str, Sequence[Span]], duration: float
) -> tuple[TrueHold, ...]:
    if "holds" not in one:
        return tuple(TrueHold(kind=UNTOLD, span=span) for span in holds(talk, duration))
    return tuple(
        TrueHold(
            kind=str(hold["kind"]), span=(float(hold["start"]), float(hold["end"]))
        )
        for hold in one["holds"]
    )


def _cut_ins(
    turns: Sequence[Mapping[str, Any]], talk: Mapping[str, Sequence[Span]]
) -> tuple[tuple[str, float], ...]:
    if not _is_planned(turns):
        return cut_ins(talk)
    return tuple(
        (str(turn["speaker"]), float(turn["start"]))
        for turn in turns
        if turn.get("act") == INTERRUPTION
    )


def _planned(
    turns: Sequence[Mapping[str, Any]], talk: Mapping[str, Sequence[Span]]
) -> dict[str, float]:
    """Give interruptions and times of answer as they were planned."""
    told: dict[str, float] = {}
    for party in talk:
        own = [turn for turn in turns if turn["speaker"] == party]
        cuts = [turn for turn in own if turn.get("act") == INTERRUPTION]
        waits = [max(0.0, float(turn["wait"])) for turn in own if "wait" in turn]
        told[f"num_interruptions_{party}"] = float(len(cuts))
        if waits:
            told[f"response_seconds_{party}"] = sum(waits) / len(waits)
            told[f"median_response_seconds_{party}"] = median(waits)
    return told


def _rates(
    turns: Sequence[Mapping[str, Any]],
    talk: Mapping[str, Sequence[Span]],
    language: str,
) -> dict[str, float]:
    told: dict[str, float] = {}
    for party, spans in talk.items():
        words = [
            word
            for turn in turns
            if turn["speaker"] == party
            for word in str(turn["text"]).split()
        ]
        minutes = sum(end - start for start, end in spans) / 60
        if minutes:
            told[f"words_per_minute_{party}"] = len(words) / minutes
            syllables = count_syllables(words, language)
            told[f"syllables_per_minute_{party}"] = syllables / minutes
    return told
