"""The demo: ten real recordings through every stage, held to what must come out.

The pipeline never reads samples/truth.json; only this test does.
"""

import csv
import json
import wave
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import numpy.typing as npt
import pytest

from tests.cli.conftest import SAMPLES, call_tallenne, document, run_tallenne

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
TRUTH = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
WITHHELD = next(call for call in TRUTH if call["caller"] == "anonymous")

QUIET, LOUD = 400, 8000
"""Of 32,768: the samples' own noise stays below the first, their voices above."""

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("model")]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the demo once; give the folder that holds its workspace and its key."""
    folder = tmp_path_factory.mktemp("demo")
    ran = run_tallenne(folder, "demo", "--no-serve", "--json")
    assert ran.returncode == 0, ran.stderr
    (folder / "summary.json").write_text(ran.stdout)
    return folder


def _summary(demo: Path) -> dict[str, Any]:
    summary: dict[str, Any] = json.loads((demo / "summary.json").read_text())
    return summary


def _shown(demo: Path, call: dict[str, Any], *more: str) -> dict[str, Any]:
    shown = document(call_tallenne(demo, "show", call["file"], "--json", *more))
    schema = json.loads((SCHEMAS / "show.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(shown, schema)
    return shown


def test_the_summary_counts_what_went_through(demo: Path) -> None:
    summary = _summary(demo)

    schema = json.loads((SCHEMAS / "demo.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(summary, schema)
    assert (summary["calls"], summary["transcribed"]) == (10, 10)
    assert (summary["linked"], summary["failed"]) == (8, [])
    assert summary["model"] == "whisper-base"


def test_each_call_is_linked_to_its_transaction_and_to_no_other(demo: Path) -> None:
    listed = document(call_tallenne(demo, "calls", "--json"))["calls"]

    links = {call["source_name"]: call["links"] for call in listed}

    assert links == {call["file"]: call["links"] for call in TRUTH}


def test_what_was_said_and_what_is_written_are_told_apart(demo: Path) -> None:
    (call,) = (call for call in TRUTH if "T-1004" in call["links"])

    findings = _shown(demo, call, "--purpose", "verification")["findings"]

    (amount,) = (each for each in findings if each["field"] == "amount_eur")
    assert amount["verdict"] == "contradicted"
    assert (amount["expected"], amount["heard"]) == ("89.00", "98.00")
    assert amount["quote"]
    assert 16.0 <= amount["start"] < amount["end"] <= 21.0


def test_no_finding_contradicts_what_the_truth_confirms(demo: Path) -> None:
    readings = {
        (finding["transaction_id"], finding["field"]): finding["verdict"]
        for call in TRUTH
        for finding in _shown(demo, call, "--purpose", "verification")["findings"]
    }

    wrong = {
        (transaction, field): readings[transaction, field]
        for call in TRUTH
        for transaction, facts in call["facts"].items()
        for field, verdict in facts.items()
        if readings[transaction, field] not in {verdict, "unclear"}
    }

    assert wrong == {}


def test_a_withheld_number_still_finds_its_customer(demo: Path) -> None:
    shown = _shown(demo, WITHHELD, "--purpose", "verification")

    assert shown["customer_id"] == "5729"
    assert shown["customer_reasons"]
    assert shown["caller"] is None


def test_without_a_purpose_no_word_of_an_identifier_is_read(demo: Path) -> None:
    for call, truth in _identifiers():
        turns = _shown(demo, call)["turns"]

        readable = [
            word["text"]
            for turn in turns
            for word in turn["words"]
            if turn["channel"] == truth["channel"]
            and truth["start"] < (word["start"] + word["end"]) / 2 < truth["end"]
            and not word["text"].startswith("[")
        ]

        assert readable == []


def test_in_the_redacted_rendition_identifiers_are_silent(demo: Path) -> None:
    target = demo / "redacted.wav"
    for call, truth in _identifiers():
        ran = call_tallenne(
            demo,
            *("export", call["file"], "--format", "wav", "--purpose", "training"),
            *("-o", str(target), "--force"),
        )

        samples, rate = _channel(target, truth["channel"])

        assert ran.returncode == 0, ran.stderr
        first, last = int(truth["start"] * rate), int(truth["end"] * rate)
        assert np.abs(samples[first:last]).max() < QUIET
        assert np.abs(samples).max() > LOUD


def _identifiers() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Give the spoken identifiers of the samples, each with its call."""
    return [(call, turn) for call in TRUTH for turn in call["turns"] if "pii" in turn]


def _channel(path: Path, channel: int) -> tuple[npt.NDArray[np.int16], int]:
    with wave.open(str(path)) as file:
        frames = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return frames.reshape(-1, file.getnchannels())[:, channel], file.getframerate()


def test_the_workspace_holds_nothing_in_clear(demo: Path) -> None:
    marks = set(_said_and_written(demo))
    stored = [path for path in (demo / "workspace").rglob("*") if path.is_file()]

    found = {
        (path.name, mark)
        for path in stored
        for content in [path.read_bytes()]
        for mark in marks
        if mark.encode() in content or mark.encode("utf-16-le") in content
    }

    assert len(marks) > 60
    assert len(stored) > 30
    assert found == set()


def _said_and_written(demo: Path) -> list[str]:
    """Gather names, numbers, identifiers and stretches of what was said."""
    with (SAMPLES / "customers.csv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    columns = ("name", "henkilotunnus", "phone", "email", "address")
    written = [row[column] for row in rows for column in columns if row[column]]
    called = [call["caller"].lstrip("+") for call in TRUTH if call is not WITHHELD]
    said = [
        turn["text"]
        for call in TRUTH
        for turn in _shown(demo, call, "--purpose", "verification")["turns"]
        if len(turn["text"]) >= 12
    ]
    return [*written, *called, *said]


@pytest.mark.parametrize("form", ["vcon", "wav", "txt", "srt", "json"])
def test_a_call_leaves_in_every_form(demo: Path, form: str) -> None:
    target = demo / f"call.{form}"

    ran = call_tallenne(
        demo,
        *("export", TRUTH[0]["file"], "--format", form, "--purpose", "training"),
        *("-o", str(target), "--force"),
    )

    assert ran.returncode == 0, ran.stderr
    assert target.stat().st_size > 100


def test_words_are_found_in_any_form_and_identifiers_are_not(demo: Path) -> None:
    found = document(call_tallenne(demo, "search", "invoices", "--json"))["calls"]
    private = document(call_tallenne(demo, "search", "Carter", "--json"))["calls"]

    (invoice,) = (call for call in TRUTH if "T-1008" in call["links"])
    assert invoice["file"] in {call["source_name"] for call in found}
    assert private == []


def test_the_log_and_the_manifest_hold_after_a_week(demo: Path) -> None:
    assert call_tallenne(demo, "audit", "verify").returncode == 0
    assert call_tallenne(demo, "doctor", "--fully").returncode == 0
