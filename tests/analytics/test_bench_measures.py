"""Measures held against a timeline that is known."""

import json
from pathlib import Path
from typing import Any

import pytest

from analytics.bench_measures import Reading, score
from analytics.measure_truth import TimedCall, read_timed_calls
from custody.errors import TruthUnreadableError
from tests.cli.conftest import SAMPLES

PLANNED = {
    "file": "one.wav",
    "lang": "en",
    "duration": 30.0,
    "channels": 2,
    "leak_decibels": -20.0,
    "holds": [{"kind": "music", "channel": 0, "start": 7.0, "end": 20.0}],
    "turns": [
        {"speaker": "agent", "start": 0.0, "end": 4.0, "text": "a b", "act": "turn"},
        {
            "speaker": "customer",
            "start": 4.5,
            "end": 7.0,
            "text": "yes",
            "act": "turn",
            "wait": 0.5,
        },
        {
            "speaker": "agent",
            "start": 20.0,
            "end": 24.0,
            "text": "c",
            "act": "resumption",
        },
        {
            "speaker": "customer",
            "start": 23.0,
            "end": 27.0,
            "text": "d",
            "act": "interruption",
        },
    ],
}


def _written(folder: Path, *calls: dict[str, Any]) -> Path:
    (folder / "truth.json").write_text(json.dumps(calls), encoding="utf-8")
    return folder


def _call(folder: Path) -> TimedCall:
    return read_timed_calls(_written(folder, PLANNED))[0]


def test_what_was_planned_is_the_truth(tmp_path: Path) -> None:
    call = _call(tmp_path)

    assert call.groups == ("all", "en", "stereo", "leaking")
    assert call.cut_ins == (("customer", 23.0),)
    assert [(hold.kind, hold.span) for hold in call.holds] == [("music", (7.0, 20.0))]
    assert call.measures["response_seconds_customer"] == 0.5
    assert call.measures["hold_seconds"] == 13.0
    assert call.measures["num_interruptions_agent"] == 0.0


def test_turns_with_times_alone_are_measured_by_the_definitions() -> None:
    calls = read_timed_calls(SAMPLES)

    assert len(calls) == 10
    assert [call.holds[0].kind for call in calls if call.holds] == ["untold"]
    assert all(call.measures["talk_share_agent"] > 0 for call in calls)


def test_a_right_reading_is_off_by_nothing(tmp_path: Path) -> None:
    call = _call(tmp_path)
    right = Reading(
        measures=call.measures,
        holds=[hold.span for hold in call.holds],
        cut_ins=call.cut_ins,
    )

    figures = score([call], {call.file: right})["all"]

    assert {one.mean_off for one in figures.measures.values()} == {0.0}
    assert {one.recall for one in figures.events.values()} == {1.0}
    assert figures.events["interruption"].precision == 1.0


@pytest.mark.parametrize(
    ("cut_ins", "counted"),
    [
        pytest.param([("customer", 23.9)], (1, 1, 1), id="a second off is near"),
        pytest.param([("agent", 23.0)], (1, 1, 0), id="another's is not his"),
        pytest.param([("customer", 12.0)], (1, 1, 0), id="elsewhere"),
        pytest.param([], (1, 0, 0), id="not found"),
        pytest.param(None, (0, 0, 0), id="cannot be told"),
    ],
)
def test_an_interruption_is_found_with_its_party_and_moment(
    tmp_path: Path,
    cut_ins: list[tuple[str, float]] | None,
    counted: tuple[int, int, int],
) -> None:
    call = _call(tmp_path)
    reading = Reading(measures={}, holds=(), cut_ins=cut_ins)

    events = score([call], {call.file: reading})["all"].events["interruption"]

    assert (events.num_true, events.num_found, events.num_right) == counted


def test_half_a_hold_is_not_the_hold(tmp_path: Path) -> None:
    call = _call(tmp_path)
    reading = Reading(measures={}, holds=[(7.0, 13.0)], cut_ins=())

    events = score([call], {call.file: reading})["all"].events

    assert events["hold"].recall == 0.0
    assert events["hold, music"].num_true == 1


def test_a_measure_that_a_way_lacks_is_counted_as_lacking(tmp_path: Path) -> None:
    call = _call(tmp_path)
    reading = Reading(measures={}, holds=(), cut_ins=())

    figures = score([call], {call.file: reading})["all"]

    assert figures.measures["talk_share"].num_lacking == 2
    assert figures.measures["talk_share"].mean_off is None


def test_turns_without_times_are_no_truth_for_measures(tmp_path: Path) -> None:
    turns = [{"speaker": "agent", "text": "hello"}]

    with pytest.raises(TruthUnreadableError):
        read_timed_calls(_written(tmp_path, {**PLANNED, "turns": turns}))
