from pathlib import Path

import pytest

from analytics.rules.rulebook import ANY_LANGUAGE, Rule, Rulebook, When, Who
from analytics.rules.rules_file import house_rules, read_rules
from custody.errors import RuleInvalidError, RulesUnreadableError
from custody.records.rules import RuleKind
from custody.settings import read_settings
from tests.analytics.heard import SAMPLES

GREETING = """
[[rule]]
name = "Greeting"
kind = "wording"
who = "agent"
first_seconds = 20
phrases.fi = ["hyvää huomenta"]
"""


def _written(folder: Path, text: str) -> Path:
    path = folder / "rules.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_rule_is_read_with_every_key(tmp_path: Path) -> None:
    path = _written(
        tmp_path,
        GREETING
        + """
[[rule]]
name = "Answered"
phrases = ["päivää"]
languages = ["fi"]
who = "customer"
after = "Greeting"
within_seconds = 4
last_share = 0.5
absent = true
none_of = ["Greeting"]
""",
    )

    rulebook = read_rules(path)

    assert rulebook == Rulebook(
        (
            Rule(
                name="Greeting",
                kind=RuleKind.WORDING,
                who=Who.AGENT,
                phrases={"fi": ("hyvää huomenta",)},
                when=When(first_seconds=20.0),
            ),
            Rule(
                name="Answered",
                phrases={ANY_LANGUAGE: ("päivää",)},
                languages=("fi",),
                who=Who.CUSTOMER,
                after="Greeting",
                when=When(within_seconds=4.0, last_share=0.5),
                absent=True,
                none_of=("Greeting",),
            ),
        )
    )


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        pytest.param('name = ""', "name", id="no name"),
        pytest.param('name = "A"', "rule", id="nothing to look for"),
        pytest.param('name = "A"\nphrases = ["?"]', "phrases", id="signs only"),
        pytest.param('name = "A"\nphrases.fi = []', "rule", id="a language of none"),
        pytest.param(
            'name = "A"\nphrases = ["hei"]\nwo = 1', "wo", id="a key misspelt"
        ),
        pytest.param(
            'name = "A"\nphrases = ["hei"]\nfirst_seconds = -1',
            "first_seconds",
            id="a time below nothing",
        ),
        pytest.param(
            'name = "A"\nphrases = ["hei"]\nwho = "boss"', "who", id="nobody known"
        ),
        pytest.param(
            'name = "A"\nphrases = ["hei"]\nafter = "Greeting"',
            "rule",
            id="after without a time",
        ),
        pytest.param('name = "A"\nall_of = ["B"]', "all_of", id="a rule that is none"),
        pytest.param('name = "A"\nall_of = ["A"]', "all_of", id="itself"),
        pytest.param('name = "Greeting"\nphrases = ["hei"]', "name", id="a name twice"),
    ],
)
def test_what_is_wrong_is_said_with_file_rule_and_key(
    tmp_path: Path, lines: str, key: str
) -> None:
    path = _written(tmp_path, f"{GREETING}\n[[rule]]\n{lines}\n")

    with pytest.raises(RuleInvalidError) as caught:
        read_rules(path)

    message = caught.value.message
    assert str(path) in message
    assert f"key “{key}”" in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[[rule", id="no TOML"),
        pytest.param("[rule]\nname = 'A'", id="a table, not a list of tables"),
        pytest.param("[[rules]]\nname = 'A'", id="another name"),
        pytest.param(
            "\n".join(f"[[rule]]\nname='{n}'\nphrases=['hei']" for n in range(201)),
            id="too many",
        ),
    ],
)
def test_a_file_that_is_no_rules_is_refused(tmp_path: Path, text: str) -> None:
    path = _written(tmp_path, text)

    with pytest.raises(RulesUnreadableError):
        read_rules(path)


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    settings = read_settings(workspace=tmp_path, rules_file=Path("mine.toml"))

    with pytest.raises(RulesUnreadableError):
        house_rules(settings)


def test_no_file_is_no_rules(tmp_path: Path) -> None:
    assert house_rules(read_settings(workspace=tmp_path)) == Rulebook()


def test_the_usual_file_in_the_workspace_is_taken(tmp_path: Path) -> None:
    _written(tmp_path, GREETING)

    rulebook = house_rules(read_settings(workspace=tmp_path))

    assert [rule.name for rule in rulebook.rules] == ["Greeting"]


def test_a_comment_changes_no_digest_and_a_word_does(tmp_path: Path) -> None:
    before = read_rules(_written(tmp_path, GREETING)).digest

    commented = read_rules(_written(tmp_path, "# ours\n" + GREETING)).digest
    reworded = read_rules(
        _written(tmp_path, GREETING.replace("huomenta", "päivää"))
    ).digest

    assert commented == before
    assert reworded != before


def test_the_sample_that_ships_is_in_order() -> None:
    rulebook = read_rules(SAMPLES / "rules.toml")

    wording = [rule.name for rule in rulebook.rules if rule.kind is RuleKind.WORDING]
    assert wording == ["Greeting", "Recording notice", "Thanks", "Goodbye"]
