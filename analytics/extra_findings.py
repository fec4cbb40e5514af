"""What a call says of the fields that the organisation adds, one door for all types.

Each value is read by the reader of its type and held to be the field's own only where
its name, or the question it answers, says so. Unclear is better than wrong.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from analytics.extra_codes import read_extra_code
from analytics.extra_days import read_extra_date, read_extra_moment
from analytics.extra_listed import read_listed
from analytics.extra_numbers import read_extra_amount, read_extra_count
from analytics.extra_place import Place
from analytics.hearing import Hearing
from analytics.reading import Beside, FieldReading
from custody.records.extra_fields import ExtraField, FieldType
from custody.records.findings import Finding
from custody.records.register import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """What is known beside a call when own fields are read.

    Attributes:
        fields: all that the organisation adds.
        values: of fields of names and words, what else stands in their columns.
        others: the customer's other transactions about the call.
    """

    fields: tuple[ExtraField, ...]
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    others: tuple[Transaction, ...] = ()


def read_extra(
    transaction: Transaction, hearing: Hearing, beside: Beside, extra: Extra
) -> tuple[Finding, ...]:
    """Read every own field that the register has a value for, in order of their names.

    What stands in a transaction and is no field of the settings any more is not read.
    """
    known = {one.name: one for one in extra.fields}
    found: list[Finding] = []
    for name, text in transaction.extra:
        if name not in known:
            continue
        told = known[name]
        place = Place(
            told=told,
            hearing=hearing,
            beside=beside,
            fields=extra.fields,
            elsewhere=_elsewhere(told, text, transaction, extra),
        )
        reading = _read(text, place, extra.values.get(name, ()))
        if reading is not None:
            finding = reading.finding(transaction.transaction_id, name, text)
            found.append(replace(finding, type=told.type, hidden_as=told.hidden_as))
    return tuple(found)


_READERS: Final[Mapping[FieldType, Callable[[str, Place], FieldReading]]] = {
    FieldType.AMOUNT: read_extra_amount,
    FieldType.DATE: read_extra_date,
    FieldType.MOMENT: read_extra_moment,
    FieldType.COUNT: read_extra_count,
    FieldType.CODE: read_extra_code,
}


def _read(text: str, place: Place, known: Sequence[str]) -> FieldReading | None:
    """Read one field; None for a value that was loaded when it was of another type."""
    reader = _READERS.get(place.told.type)
    if reader is None:
        return read_listed(text, _listed(place.told, text, known), place)
    try:
        return reader(text, place)
    except (ValueError, ArithmeticError):
        return None


def _elsewhere(
    told: ExtraField, text: str, transaction: Transaction, extra: Extra
) -> frozenset[str]:
    """Gather what may be said of other fields or transactions: it contradicts nothing.

    Returns:
        Values as text, in their normal form.
    """
    types = {one.name: one.type for one in extra.fields}
    own = {
        value
        for name, value in transaction.extra
        if name != told.name and types.get(name) is told.type
    }
    beside = {
        value
        for other in extra.others
        for name, value in other.extra
        if name == told.name
    }
    amount = transaction.amount_eur
    if told.type is FieldType.AMOUNT and amount is not None:
        own.add(f"{amount:.2f}")
    if told.type is FieldType.NAME and transaction.practitioner:
        own.add(transaction.practitioner)
    return frozenset((own | beside) - {text})


def _listed(
    told: ExtraField, text: str, known: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """Give what each value that may be heard in the field's place is called."""
    if told.type is FieldType.CHOICE:
        return {value: told.words_of(value) for value in (*told.values, text)}
    is_name = told.type is FieldType.NAME
    return {
        value: (value.rsplit(maxsplit=1)[-1] if is_name else value,)
        for value in (text, *known)
        if value.split()
    }
