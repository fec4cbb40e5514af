"""Rules held against what they should come out as."""

import json
from pathlib import Path

import pytest

from analytics.bench_rules import (
    ALL,
    compare,
    outcomes_of,
    read_marks,
    should_be,
    true_text,
    wrong,
)
from analytics.bench_truth import TruthCall, read_truth
from analytics.rules.rulebook import ANY_LANGUAGE, Rule, Rulebook
from custody.errors import TruthUnreadableError
from tests.analytics.heard import ZONE
from tests.cli.conftest import SAMPLES


def _call(place: int = 0) -> TruthCall:
    return read_truth(SAMPLES, ZONE)[place]


def _rulebook(*phrases: str) -> Rulebook:
    return Rulebook((Rule(name="it", phrases={ANY_LANGUAGE: phrases}),))


def test_what_should_come_out_is_not_misheard_itself() -> None:
    rulebook = _rulebook("puhelu nauholtetaan")

    should = should_be(_call(), rulebook, ZONE, {})
    read = outcomes_of(_call(), true_text(_call()), rulebook, ZONE)

    assert (should, read) == ({"it": False}, {"it": True})


def test_a_mark_wins_over_the_words_of_the_rule() -> None:
    marks = {"it": True, "no such rule": True}

    assert should_be(_call(), _rulebook("ei koskaan"), ZONE, marks) == {"it": True}


def test_outcomes_are_counted_by_language_and_rule() -> None:
    finnish, english = _call(), _call(6)
    pairs = [
        (finnish, {"a": True, "b": False}, {"a": True, "b": True}),
        (english, {"a": True}, {}),
    ]

    tallies = compare(pairs)

    assert (tallies[ALL]["a"].recall, tallies[ALL]["a"].precision) == (0.5, 1.0)
    assert tallies[ALL]["b"].precision == 0.0
    assert tallies[ALL][ALL].num_calls == 3
    assert tallies[english.language]["a"].recall == 0.0
    assert [(call.name, rule, held) for call, rule, held in wrong(pairs)] == [
        (finnish.name, "b", True),
        (english.name, "a", False),
    ]


def test_marks_are_read_where_the_truth_tells_them(tmp_path: Path) -> None:
    listed = [{"file": "a.wav", "rules": {"Thanks": True}}, {"file": "b.wav"}]
    (tmp_path / "truth.json").write_text(json.dumps(listed), encoding="utf-8")

    assert read_marks(tmp_path) == {"a.wav": {"Thanks": True}}


def test_a_folder_without_truth_says_so(tmp_path: Path) -> None:
    with pytest.raises(TruthUnreadableError):
        read_marks(tmp_path)
