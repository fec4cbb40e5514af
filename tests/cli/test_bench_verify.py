"""`tallenne bench verify`: one document, held to its schema."""

import json
from pathlib import Path

import jsonschema
import pytest

from analytics.bench_truth import read_truth
from cli.bench_verify import Verifying, verify
from custody import errors
from tests.analytics.heard import ZONE
from tests.cli.conftest import SAMPLES, Tallenne, document

SCHEMA = Path(__file__).parents[2] / "docs/schemas/bench-verify.schema.json"


def test_the_true_text_is_measured_without_listening(tallenne: Tallenne) -> None:
    ran = tallenne("bench", "verify", str(SAMPLES), "--text", "--json")

    told = document(ran)
    jsonschema.validate(told, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert [text["text"] for text in told["texts"]] == ["true text"]
    assert told["gap"] is None
    assert told["rows"][0]["link precision"] == 1.0


def test_people_are_shown_tables(tallenne: Tallenne) -> None:
    ran = tallenne("bench", "verify", str(SAMPLES), "--text", "--sample", "3")

    assert ran.returncode == 0
    assert "Brier score" in ran.stdout


def test_the_same_seed_takes_the_same_sample() -> None:
    asked = Verifying(folder=SAMPLES, is_text_only=True, sample=3, seed=5)

    first, second = (verify(asked)["true text"].all for _ in range(2))

    assert first == second
    assert first.num_calls == 3


def test_a_folder_without_truth_says_so(tallenne: Tallenne, tmp_path: Path) -> None:
    ran = tallenne("bench", "verify", str(tmp_path), "--text")

    assert ran.returncode == errors.TruthUnreadableError.exit_code


@pytest.mark.parametrize("sample", [0, 10, 11])
def test_a_sample_of_all_is_all(sample: int) -> None:
    measured = verify(Verifying(folder=SAMPLES, is_text_only=True, sample=sample))

    assert measured["true text"].all.num_calls == len(read_truth(SAMPLES, ZONE))
