"""Values of the organisation's own fields, where identifiers are hidden."""

import pytest

from custody.accounts.masking import masked_finding, silent_finding
from custody.records.extra_fields import ExtraName, FieldType
from custody.records.findings import Finding
from custody.records.redactions import RedactionKind
from tests.builders import a_finding, a_redaction, a_turn

TURN = a_turn("hoitaja on Korhonen kiitos")  # half a second a word
NAME = a_redaction(1.0, 1.5)  # the third word


def _finding(
    value: str, kind: FieldType | None, hidden_as: RedactionKind | None
) -> Finding:
    return a_finding(
        field=ExtraName("own"), expected=value, heard=value, quote=value, channel=1,
        start=1.0, end=1.5, type=kind, hidden_as=hidden_as,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "kind", "hidden_as", "shown"),
    [
        ("Anna Korhonen", FieldType.NAME, RedactionKind.NAME, "[name]"),
        ("558812", FieldType.CODE, RedactionKind.OTHER, "[other]"),
        ("Comirnaty", FieldType.WORDS, RedactionKind.HEALTH, "[health]"),
        ("KES", FieldType.CHOICE, None, "KES"),
        ("20.00", FieldType.AMOUNT, None, "20.00"),
        ("anything", None, None, "[other]"),
    ],
)
def test_a_value_is_shown_only_where_its_field_is_known_to_be_harmless(
    value: str, kind: FieldType | None, hidden_as: RedactionKind | None, shown: str
) -> None:
    finding = _finding(value, kind, hidden_as)

    silent = silent_finding(finding)
    masked = masked_finding(finding, [], [])

    assert (silent.expected, silent.heard, silent.quote) == (shown, None, "")
    assert (masked.expected, masked.heard) == (shown, shown)


def test_a_harmless_value_that_repeats_a_hidden_word_is_masked() -> None:
    finding = _finding("Korhonen", FieldType.CHOICE, None)

    masked = masked_finding(finding, [TURN], [NAME])

    assert (masked.expected, masked.quote) == ("[name]", "[name]")
