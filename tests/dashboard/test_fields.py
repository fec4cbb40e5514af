"""What people read for fields and values, ours and the organisation's."""

from custody.records.extra_fields import ExtraName, FieldType
from custody.records.findings import FindingField
from custody.settings import read_settings
from dashboard.fields import field_label, field_value, transaction_fields
from tests.builders import a_transaction

EXTRA = read_settings(
    fields={
        "deductible": {"type": "amount", "label": "Deductible"},
        "due_on": {"type": "date", "labels": {"en": "Falls due"}},
        "second_visit": {"type": "moment"},
    }
).fields
HELSINKI = "Europe/Helsinki"


def test_a_field_is_called_by_its_label() -> None:
    names = ("deductible", "due_on", "second_visit", "no_longer_told")

    labels = [field_label(ExtraName(name), EXTRA) for name in names]

    assert labels == ["Deductible", "Falls due", "Second visit", "No longer told"]
    assert field_label(FindingField.AMOUNT_EUR, EXTRA) == "Amount"


def test_a_value_is_written_as_its_type_is_read() -> None:
    def written(kind: FieldType, value: str) -> str:
        return field_value(ExtraName("own"), value, HELSINKI, kind)

    assert written(FieldType.AMOUNT, "20.00") == "20.00 €"
    assert written(FieldType.AMOUNT, "[other]") == "[other]"
    assert written(FieldType.DATE, "2026-03-23") == "Mon 23 Mar 2026"
    assert written(FieldType.DATE, "[other]") == "[other]"
    moment = "2026-03-23T10:00+02:00"
    assert written(FieldType.MOMENT, moment) == "Mon 23 Mar 2026 10:00"
    assert written(FieldType.MOMENT, moment[:16]) == "Mon 23 Mar 2026 10:00"
    assert written(FieldType.WORDS, "20.00") == "20.00"
    assert field_value(FindingField.AMOUNT_EUR, "20.00", HELSINKI) == "20.00 €"


def test_own_fields_stand_last_in_a_transactions_table() -> None:
    extra = ((ExtraName("deductible"), "20.00"), (ExtraName("gone"), "x"))

    table = transaction_fields(a_transaction(extra=extra), HELSINKI, EXTRA)

    assert list(table)[-2:] == ["Deductible", "Gone"]
    assert table["Deductible"] == r"20\.00 €"
