from datetime import UTC, datetime
from typing import Any

import pytest

from custody.errors import AuditEventError
from custody.records.audit import MAX_TEXT_CHARACTERS, AuditEvent

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def _an_event(**changed: Any) -> AuditEvent:  # noqa: ANN401 # any field, any type
    fields: dict[str, Any] = {"number": 1, "at": AT, "verb": "recording:played"}
    return AuditEvent(**(fields | {"actor": "account:1"} | changed))


def test_an_event_is_formed_of_a_verb_and_an_actor() -> None:
    event = _an_event(details={"seconds": 1.5, "num": 3, "rule": "none"})

    assert (event.outcome, event.call_id, event.purpose) == ("done", None, None)


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({"at": AT.replace(tzinfo=None)}, "time"),
        ({"verb": "played"}, "verb"),
        ({"verb": "recording:"}, "verb"),
        ({"verb": "Recording:Played"}, "verb"),
        ({"verb": "recording:played\n"}, "verb"),
        ({"actor": ""}, "actor"),
        ({"actor": "x" * (MAX_TEXT_CHARACTERS + 1)}, "actor"),
        ({"outcome": ""}, "outcome"),
        ({"details": {"Name": 1}}, "details"),
        ({"details": {"": 1}}, "details"),
        ({"details": {"said": "x" * (MAX_TEXT_CHARACTERS + 1)}}, "details"),
        ({"details": {"share": float("nan")}}, "details"),
        ({"details": {"share": float("inf")}}, "details"),
        ({"details": {"who": None}}, "details"),
        ({"details": {"who": ["a"]}}, "details"),
    ],
)
def test_an_event_out_of_form_is_refused_and_its_part_named(
    changed: dict[str, Any], part: str
) -> None:
    with pytest.raises(AuditEventError, match=f"its {part} is not formed"):
        _an_event(**changed)
