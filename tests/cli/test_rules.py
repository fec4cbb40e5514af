"""`tallenne rules`, as a user types it."""

import json
from pathlib import Path

import jsonschema
import pytest

from custody import errors
from tests.cli.conftest import SAMPLES, Tallenne, document

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def test_the_sample_rules_are_checked_without_a_workspace(tallenne: Tallenne) -> None:
    checked = document(
        tallenne("rules", "check", str(SAMPLES / "rules.toml"), "--json")
    )

    schema = json.loads((SCHEMAS / "rules.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(checked, schema)
    assert checked["rules"][0] == {
        "name": "Greeting",
        "kind": "wording",
        "languages": ["en", "fi", "sv"],
        "who": "agent",
        "rests_on": [],
    }


def test_a_broken_rule_ends_with_one_sentence_and_its_code(
    tallenne: Tallenne, tmp_path: Path
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[rule]]\nname = "A"\nphrases = ["hei"]\nwo = 1\n')

    ran = tallenne("rules", "check", str(path))

    assert ran.returncode == errors.RuleInvalidError.exit_code
    assert "“A”, key “wo”" in ran.stderr


@pytest.mark.parametrize("command", [("rules", "check"), ("work", "--until-idle")])
def test_broken_rules_of_the_workspace_stop_before_any_call_is_touched(
    tallenne: Tallenne, tmp_path: Path, command: tuple[str, ...]
) -> None:
    tallenne("init", "--non-interactive")
    (tmp_path / "workspace" / "rules.toml").write_text("[[rule]]\n")

    ran = tallenne(*command)

    assert ran.returncode == errors.RuleInvalidError.exit_code


def test_rules_are_put_to_calls_by_hand(tallenne: Tallenne, tmp_path: Path) -> None:
    tallenne("init", "--non-interactive")
    rules = (SAMPLES / "rules.toml").read_text(encoding="utf-8")
    (tmp_path / "workspace" / "rules.toml").write_text(rules, encoding="utf-8")

    ran = tallenne("rules", "check", "--apply", "--json")

    assert document(ran)["put_back"] == 0


def test_a_file_that_is_no_house_rule_is_never_applied(tallenne: Tallenne) -> None:
    ran = tallenne("rules", "check", str(SAMPLES / "rules.toml"), "--apply")

    assert ran.returncode == 2
