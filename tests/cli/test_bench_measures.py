"""`tallenne bench measures`: one document, held to its schema."""

import json
import wave
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from analytics.bench_measures import Reading, score
from analytics.measure_truth import read_timed_calls
from analytics.measures import holds, measure_times
from analytics.turn_taking import cut_ins
from cli.bench_energy import loud_talk
from cli.bench_measures import (
    AS_HEARD,
    LOUDNESS,
    TRUE_TIMES,
    document,
    event_rows,
    group_rows,
    measure_rows,
)
from tests.cli.conftest import SAMPLES, Tallenne
from tests.cli.conftest import document as printed

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/schemas/bench-measures.schema.json").read_text(
        encoding="utf-8"
    )
)


def test_the_document_keeps_to_its_schema() -> None:
    calls = read_timed_calls(SAMPLES)
    readings = {
        call.file: Reading(
            measures=measure_times(call.talk, call.duration),
            holds=holds(call.talk, call.duration),
            cut_ins=cut_ins(call.talk),
        )
        for call in calls
    }
    scored = {way: score(calls, readings) for way in (TRUE_TIMES, AS_HEARD, LOUDNESS)}

    jsonschema.validate(document(SAMPLES, scored), SCHEMA)
    assert measure_rows(scored)[0]["heard off"] == 0.0
    assert event_rows(scored)[0]["heard recall"] == 1.0
    assert next(row["group"] for row in group_rows(scored)) == "all"


def test_who_is_loud_speaks(tmp_path: Path) -> None:
    rate = 8000
    clock = np.arange(rate * 4) / rate
    hum = 0.001 * np.sin(2 * np.pi * 50 * clock)
    tone = np.where((clock >= 1) & (clock < 2), 0.3, 0.0) * np.sin(2000 * clock)
    path = tmp_path / "one.wav"
    with wave.open(str(path), "wb") as opened:
        opened.setnchannels(2)
        opened.setsampwidth(2)
        opened.setframerate(rate)
        both = np.stack([hum + tone, hum], axis=1)
        opened.writeframes(np.rint(both * 32767).astype("<i2").tobytes())

    talk = loud_talk(path)

    assert talk["agent"] == [pytest.approx((1.0, 2.0), abs=0.03)]
    assert talk["customer"] == []


@pytest.mark.model
def test_samples_are_measured_as_heard(tallenne: Tallenne) -> None:
    told = printed(tallenne("bench", "measures", str(SAMPLES), "--json"))

    jsonschema.validate(told, SCHEMA)
    assert [way["way"] for way in told["ways"]] == [TRUE_TIMES, AS_HEARD, LOUDNESS]
