"""What people read for a field of a transaction and for its value, ours and theirs."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from custody.records.extra_fields import ExtraField, FieldType, label_of
from custody.records.findings import FieldName, Finding, FindingField
from custody.records.register import Transaction
from dashboard import wording

Extra = Mapping[str, ExtraField]
"""The organisation's own fields, by name, as the settings have them."""
NO_EXTRA: Final[Extra] = {}


def field_label(name: FieldName, extra: Extra) -> str:
    """Name a field; one that the settings no longer have by its own name."""
    if isinstance(name, FindingField):
        return wording.FIELDS[name]
    known = extra.get(name)
    return known.label_in("en") if known else label_of(name)


def finding_value(finding: Finding, value: str, zone: str) -> str:
    """Write a finding's value, expected or heard, as people read it."""
    return field_value(finding.field, value, zone, finding.type)


def field_value(
    name: FieldName, value: str, zone: str, kind: FieldType | None = None
) -> str:
    """Write a register's value as people read it; what cannot be read stays as it is.

    Args:
        name: what the value is of.
        value: as findings hold it, e.g. `45.50` or `2026-03-16T12:30:00+00:00`.
        zone: the time zone that appointments are spoken of in.
        kind: of a field that the organisation adds.
    """
    if isinstance(name, FindingField):
        return wording.field_value(name, value, zone)
    if kind is FieldType.AMOUNT and value[-1:].isdigit():
        return f"{value} €"
    try:
        if kind is FieldType.DATE:
            return _day(date.fromisoformat(value))
        if kind is FieldType.MOMENT:
            moment = datetime.fromisoformat(value)
            local = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
            return wording.local_time(local, zone)
    except ValueError:
        pass
    return value


def transaction_fields(
    transaction: Transaction, zone: str, extra: Extra
) -> dict[str, str]:
    """Write a transaction's fields for a table, the organisation's own last."""
    own = {
        wording.plain(field_label(name, extra)): wording.plain(
            field_value(name, value, zone, extra[name].type if name in extra else None)
        )
        for name, value in transaction.extra
    }
    return wording.transaction_fields(transaction, zone) | own


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
