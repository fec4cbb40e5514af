"""What a call says of a transaction, field by field: the system's reading.

A false "confirmed" is the worst error: unclear is better than wrong.
"""

from collections.abc import Iterator

from analytics.amount_finding import read_amount
from analytics.appointment_finding import read_appointment
from analytics.extra_values import set_apart
from analytics.hearing import Hearing
from analytics.kind_finding import read_kind
from analytics.practitioner_finding import read_practitioner
from analytics.reading import Beside, FieldReading
from analytics.word_findings import read_reference, read_service
from custody.records.findings import Finding, FindingField
from custody.records.register import Transaction


def read_findings(
    transaction: Transaction, hearing: Hearing, beside: Beside
) -> tuple[Finding, ...]:
    """Read every field that the register has a value for, in the order of the enum."""
    return tuple(
        reading.finding(transaction.transaction_id, field, expected)
        for field, expected, reading in _readings(transaction, hearing, beside)
    )


def _readings(
    transaction: Transaction, hearing: Hearing, beside: Beside
) -> Iterator[tuple[FindingField, str, FieldReading]]:
    kind = transaction.kind
    rest = set_apart(hearing, beside.fields, beside.country)
    yield FindingField.KIND, kind, read_kind(kind, hearing, beside.kinds)
    if transaction.service:
        reading = read_service(transaction.service, hearing, beside)
        yield FindingField.SERVICE, transaction.service, reading
    if transaction.amount_eur is not None:
        amount = transaction.amount_eur
        reading = read_amount(amount, rest, beside)
        yield FindingField.AMOUNT_EUR, f"{amount:.2f}", reading
    if transaction.appointment_at is not None:
        moment = transaction.appointment_at
        expected = moment.astimezone(beside.zone).strftime("%Y-%m-%dT%H:%M")
        reading = read_appointment(moment, rest, beside)
        yield FindingField.APPOINTMENT_AT, expected, reading
    if transaction.practitioner:
        reading = read_practitioner(
            transaction.practitioner, hearing, beside, transaction.appointment_at
        )
        yield FindingField.PRACTITIONER, transaction.practitioner, reading
    if transaction.reference:
        reading = read_reference(transaction.reference, rest)
        yield FindingField.REFERENCE, transaction.reference, reading
