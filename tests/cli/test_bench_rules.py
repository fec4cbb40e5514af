"""`tallenne bench rules`: one document, held to its schema."""

import json
from pathlib import Path

import jsonschema

from analytics.bench_rules import ALL
from tests.cli.conftest import SAMPLES, Tallenne, document

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/schemas/bench-rules.schema.json").read_text(
        encoding="utf-8"
    )
)


def test_the_document_keeps_to_its_schema(tallenne: Tallenne) -> None:
    told = document(tallenne("bench", "rules", str(SAMPLES), "--text", "--json"))

    jsonschema.validate(told, SCHEMA)
    whole = next(
        one
        for one in told["comparisons"][0]["rules"]
        if (one["language"], one["rule"]) == (ALL, ALL)
    )
    assert whole["recall"] == 1.0


def test_people_are_shown_tables_and_what_was_wrong(tallenne: Tallenne) -> None:
    ran = tallenne("bench", "rules", str(SAMPLES), "--text", "--show")

    assert ran.returncode == 0
    assert "Rules, true text" in ran.stdout
