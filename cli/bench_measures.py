"""`tallenne bench measures`: talk, silence, holds and interruptions against the truth.

Three ways on the same calls: the definitions on the true times (what is left then is
the definitions' own doing), the pipeline's transcript, and loudness alone.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from analytics.bench_measures import Events, Figures, Reading, score
from analytics.bench_verify import HeardText
from analytics.lost_speech import lost_speech
from analytics.measure_truth import TimedCall, read_timed_calls
from analytics.measures import (
    holds,
    measure_times,
    measure_turns,
)
from analytics.talk import talk_of
from analytics.turn_taking import Talk, cut_ins
from cli.bench_energy import loud_talk
from cli.bench_heard import hear_files
from cli.tables import Row

TRUE_TIMES, AS_HEARD, LOUDNESS = "true times", "as heard", "loudness"
SHORT = {TRUE_TIMES: "rule", AS_HEARD: "heard", LOUDNESS: "loud"}
Scored = Mapping[str, Mapping[str, Figures]]
"""By way, then by group."""


def measures(folder: Path, kept: Path | None = None) -> Scored:
    """Measure a folder's calls every way.

    Args:
        folder: recordings and `truth.json` with times.
        kept: transcripts are read from here and written here; None keeps none.

    Raises:
        TruthUnreadableError: see `read_timed_calls`.
    """
    told = read_timed_calls(folder)
    heard = hear_files(folder, [call.file for call in told], kept)
    calls = [call for call in told if call.file in heard]
    ways = {
        TRUE_TIMES: {call.file: _of_times(call.talk, call) for call in calls},
        AS_HEARD: {call.file: _as_heard(heard[call.file], call) for call in calls},
        LOUDNESS: {
            call.file: _of_times(loud_talk(folder / call.file), call) for call in calls
        },
    }
    return {way: score(calls, readings) for way, readings in ways.items()}


def measure_rows(scored: Scored, group: str = "all") -> list[Row]:
    """Give a row for each measure: its true mean, and how far each way is off.

    `rule off` is what the definition itself makes of the true times, where what was
    planned tells otherwise.
    """
    heard = scored[AS_HEARD][group].measures
    others = {way: scored[way][group].measures for way in (TRUE_TIMES, LOUDNESS)}
    return [
        {
            "measure": name.replace("_", " "),
            "values": len(one.trues),
            "true mean": one.true_mean,
            "heard off": one.mean_off,
            "heard bias": one.bias,
            "loud off": others[LOUDNESS][name].mean_off,
            "rule off": others[TRUE_TIMES][name].mean_off,
        }
        for name, one in heard.items()
    ]


def event_rows(scored: Scored, group: str = "all") -> list[Row]:
    """Give a row for each kind of event: how many, and what each way finds of them."""
    first = scored[TRUE_TIMES][group]
    return [
        {
            "event": name,
            "true": first.events[name].num_true,
            **{
                f"{SHORT[way]} {what}": value
                for way, figures in scored.items()
                for what, value in _found(figures[group].events.get(name))
            },
        }
        for name in sorted(first.events)
    ]


def group_rows(scored: Scored) -> list[Row]:
    """Give a row for each group: a few figures as heard."""
    figures = scored[AS_HEARD]
    return [
        {
            "group": group,
            "calls": one.num_calls,
            "talk off": _mean_off(one, "talk_share"),
            "silence off": _mean_off(one, "silence_share"),
            "overlap off": _mean_off(one, "overlap_share"),
            "answer s off": _mean_off(one, "median_response_seconds"),
            "holds found": one.events["hold"].recall,
            "cut-ins found": one.events["interruption"].recall,
            "cut-ins right": one.events["interruption"].precision,
        }
        for group, one in figures.items()
    ]


def document(folder: Path, scored: Scored) -> dict[str, Any]:
    """Give everything as one document (docs/schemas/bench-measures.schema.json)."""
    return {
        "bench": "measures",
        "folder": folder.name,
        "ways": [
            {
                "way": way,
                "groups": [_group(name, one) for name, one in groups.items()],
            }
            for way, groups in scored.items()
        ],
    }


def _as_heard(heard: HeardText, call: TimedCall) -> Reading:
    sure = talk_of(heard.turns, is_sure=True)
    return Reading(
        measures=measure_turns(
            heard.turns, heard.language, call.duration, heard.speech
        ),
        holds=holds(
            talk_of(heard.turns),
            call.duration,
            lost_speech(heard.turns, heard.speech),
        ),
        cut_ins=cut_ins(sure) if "mono" not in call.groups else None,
    )


def _of_times(talk: Talk, call: TimedCall) -> Reading:
    return Reading(
        measures=measure_times(talk, call.duration),
        holds=holds(talk, call.duration),
        cut_ins=cut_ins(talk) if len(talk) > 1 else None,
    )


def _found(events: Events | None) -> Iterator[tuple[str, float | None]]:
    yield "recall", None if events is None else events.recall
    yield "precision", None if events is None else events.precision


def _mean_off(figures: Figures, name: str) -> float | None:
    offness = figures.measures.get(name)
    return None if offness is None else offness.mean_off


def _group(name: str, figures: Figures) -> dict[str, Any]:
    return {
        "group": name,
        "calls": figures.num_calls,
        "measures": [
            {
                "measure": measure,
                "values": len(one.trues),
                "lacking": one.num_lacking,
                "true_mean": one.true_mean,
                "mean_off": one.mean_off,
                "bias": one.bias,
            }
            for measure, one in figures.measures.items()
        ],
        "events": [
            {
                "event": event,
                "true": one.num_true,
                "lacking": one.num_lacking,
                "found": one.num_found,
                "right": one.num_right,
                "recall": one.recall,
                "precision": one.precision,
            }
            for event, one in figures.events.items()
        ],
    }
