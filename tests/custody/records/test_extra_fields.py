"""Fields that the organisation adds: what the settings may tell, and what they mean."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from custody.errors import SettingError
from custody.records.extra_fields import TAKEN, ExtraField, ExtraName, FieldType
from custody.records.findings import FindingField, field_named, field_rank
from custody.records.redactions import RedactionKind
from custody.settings import read_settings


def _fields(**told: Any) -> dict[str, ExtraField]:  # noqa: ANN401 # as settings tell
    return dict(read_settings(fields=told).fields)


def test_a_settings_file_declares_fields(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tallenne.toml").write_text(
        """
        [fields.clinic]
        header = "Toimipiste"
        type = "choice"
        label = "Clinic"
        labels = { fi = "Toimipiste" }
        called = ["toimipiste", "asema"]
        [fields.clinic.values]
        KES = ["keskusta"]
        RAI = []
        """,
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)

    fields = read_settings().fields

    assert fields == {
        "clinic": ExtraField(
            name=ExtraName("clinic"),
            type=FieldType.CHOICE,
            header="Toimipiste",
            label="Clinic",
            labels={"fi": "Toimipiste"},
            called=("toimipiste", "asema"),
            values={"KES": ("keskusta",), "RAI": ()},
        )
    }


def test_the_environment_declares_fields_as_json(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = json.dumps({"room": {"type": "count"}})
    monkeypatch.setenv("TALLENNE_FIELDS", told)

    assert read_settings().fields["room"].type is FieldType.COUNT


def test_values_without_words_may_be_a_list() -> None:
    clinic = _fields(clinic={"type": "choice", "values": ["Turku", "Raisio"]})["clinic"]

    assert clinic.words_of("Turku") == ("Turku",)


@pytest.mark.parametrize(
    ("told", "setting"),
    [
        ({"clinic": {}}, "fields.clinic.type"),
        ({"clinic": {"type": "chioce"}}, "fields.clinic.type"),
        ({"clinic": {"type": "words", "colour": "red"}}, "fields.clinic.colour"),
        ({"clinic": {"type": "choice"}}, "fields.clinic"),
        ({"clinic": {"type": "words", "values": ["A"]}}, "fields.clinic"),
        ({"clinic": {"type": "choice", "values": ["A", "a"]}}, "fields.clinic"),
        (
            {"clinic": {"type": "choice", "values": {"A": ["x"], "B": ["x"]}}},
            "fields.clinic",
        ),
        ({"clinic": {"type": "words", "called": ["ab"]}}, "fields.clinic"),
        ({"clinic": {"type": "words", "labels": {"english": "x"}}}, "fields.clinic"),
        ({"clinic": {"type": "words", "name": "other"}}, "fields"),
        ({"Clinic": {"type": "words"}}, "fields.Clinic"),
        ({"clinic place": {"type": "words"}}, "fields.clinic place"),
        ({"clinic": "words"}, "fields.clinic"),
        (
            {"one": {"type": "words", "header": "X y"}, "two": {"type": "words",
             "header": "x-Y"}},
            "fields.two.header",
        ),
        (
            {"one": {"type": "count", "called": ["huone"]}, "two": {"type": "count",
             "called": ["Huone"]}},
            "fields.two.called",
        ),
        ({f"f{n}": {"type": "words"} for n in range(100, 141)}, "fields"),
        *(({name: {"type": "words"}}, f"fields.{name}") for name in sorted(TAKEN)),
    ],
)  # fmt: skip
def test_nonsense_is_refused_by_the_name_of_its_setting(
    told: dict[str, Any], setting: str
) -> None:
    with pytest.raises(SettingError, match=f"^The setting {setting} cannot be used"):
        read_settings(fields=told)


def test_a_header_of_our_own_column_is_not_theirs() -> None:
    columns = {"transactions": {"amount_eur": "Summa"}}
    told = {"deductible": {"type": "amount", "header": "summa"}}

    with pytest.raises(SettingError, match="column amount_eur has the same header"):
        read_settings(fields=told, columns=columns)


def test_what_nobody_says_it_is_called_is_its_labels_header_and_name() -> None:
    due = _fields(
        due_on={"type": "date", "header": "Eräpvm", "labels": {"fi": "Eräpäivä"}}
    )["due_on"]

    assert due.spoken == ("Eräpäivä", "Eräpvm", "due on")


def test_a_label_is_of_the_language_or_else_of_all() -> None:
    one = _fields(
        due_on={"type": "date", "label": "Due", "labels": {"fi": "Eräpäivä"}}
    )["due_on"]
    bare = _fields(due_on={"type": "date"})["due_on"]

    assert (one.label_in("fi"), one.label_in("sv")) == ("Eräpäivä", "Due")
    assert bare.label_in("en") == "Due on"


@pytest.mark.parametrize(
    ("told", "hidden_as"),
    [
        ({"type": "name"}, RedactionKind.NAME),
        ({"type": "code"}, RedactionKind.OTHER),
        ({"type": "words"}, RedactionKind.OTHER),
        ({"type": "amount"}, None),
        ({"type": "date"}, None),
        ({"type": "words", "hidden": False}, None),
        ({"type": "count", "hidden": True}, RedactionKind.OTHER),
        ({"type": "words", "hidden": "health"}, RedactionKind.HEALTH),
    ],
)
def test_names_codes_and_free_words_are_hidden_unless_the_settings_say_otherwise(
    told: dict[str, Any], hidden_as: RedactionKind | None
) -> None:
    assert _fields(one=told)["one"].hidden_as is hidden_as


def test_ours_stand_before_theirs() -> None:
    names = [field_named(name) for name in ("b", "reference", "a", "kind")]

    ranked = sorted(names, key=field_rank)

    assert ranked == [FindingField.KIND, FindingField.REFERENCE, "a", "b"]
    assert isinstance(ranked[0], FindingField)


def test_the_example_in_the_documents_can_be_used() -> None:
    page = (Path(__file__).parents[3] / "docs/register.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    told = next(tomllib.loads(one) for one in blocks if "[fields." in one)

    fields = read_settings(**told).fields

    assert {one.type for one in fields.values()} == {
        FieldType.AMOUNT,
        FieldType.DATE,
        FieldType.CHOICE,
        FieldType.CODE,
    }
