"""Rows of the mart, made of the catalogue's records with everybody's name taken off."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from analytics.cells import birth_of
from analytics.pseudonyms import Pseudonyms
from custody.records.calls import Call
from custody.records.extra_fields import ExtraField, FieldType
from custody.records.findings import Finding, Link
from custody.records.ids import CallId
from custody.records.register import Customer, Transaction

Row = tuple[object, ...]


def call_row(call: Call, notice_given: str | None, pseudonyms: Pseudonyms) -> Row:
    """Make the row of a call."""
    began = _naive(call.started_at)
    return (
        call.call_id,
        began,
        began + timedelta(seconds=call.duration),
        call.duration,
        str(call.direction),
        call.language,
        pseudonyms.agent(call.agent) if call.agent else None,
        pseudonyms.phone(call.caller) if call.caller else None,
        pseudonyms.phone(call.callee) if call.callee else None,
        pseudonyms.customer(call.customer_id) if call.customer_id else None,
        notice_given,
    )


def phone_rows(customers: Iterable[Customer], pseudonyms: Pseudonyms) -> Iterator[Row]:
    """Make a row for each number of each customer."""
    for customer in customers:
        key = pseudonyms.customer(customer.customer_id)
        for phone in customer.phones:
            yield pseudonyms.phone(phone), key


def people_rows(customers: Iterable[Customer], pseudonyms: Pseudonyms) -> Iterator[Row]:
    """Make a row for each customer: keys by which a spoken name or date finds them."""
    for customer in customers:
        hetu = customer.henkilotunnus
        yield (
            pseudonyms.customer(customer.customer_id),
            pseudonyms.whole_name(customer.name),
            pseudonyms.birth(birth_of(hetu).isoformat()) if hetu else None,
            pseudonyms.henkilotunnus(hetu) if hetu else None,
        )


def transaction_rows(
    transactions: Iterable[Transaction], pseudonyms: Pseudonyms
) -> Iterator[Row]:
    """Make a row for each transaction; its service and reference stay behind."""
    for one in transactions:
        amount = one.amount_eur
        appointment = one.appointment_at
        yield (
            pseudonyms.transaction(one.transaction_id),
            pseudonyms.customer(one.customer_id),
            one.kind,
            _naive(one.occurred_at),
            None if amount is None else int(amount * 100),
            None if appointment is None else _naive(appointment),
            pseudonyms.agent(one.handled_by) if one.handled_by else None,
            pseudonyms.practitioner(one.practitioner) if one.practitioner else None,
        )


def field_rows(
    transactions: Iterable[Transaction],
    pseudonyms: Pseudonyms,
    extra: Mapping[str, ExtraField],
) -> Iterator[Row]:
    """Make a row for each value of the organisation's own fields.

    Names and words are sealed, as is every choice that is hidden where identifiers
    are; codes stay behind, and what the settings no longer know.
    """
    for one in transactions:
        key = pseudonyms.transaction(one.transaction_id)
        for name, text in one.extra:
            told = extra.get(name)
            if told is not None and told.type is not FieldType.CODE:
                yield key, name, *_field_cells(told, text, pseudonyms)


def link_rows(
    call_id: CallId, links: Iterable[Link], pseudonyms: Pseudonyms
) -> Iterator[Row]:
    """Make a row for each link of a call; its reasons stay behind."""
    for link in links:
        yield call_id, pseudonyms.transaction(link.transaction_id), link.score


def finding_rows(
    call_id: CallId, findings: Iterable[Finding], pseudonyms: Pseudonyms
) -> Iterator[Row]:
    """Make a row for each finding of a call, without what was expected or heard."""
    for one in findings:
        key = pseudonyms.transaction(one.transaction_id)
        verdict, basis = str(one.verdict), str(one.basis)
        yield call_id, key, str(one.field), verdict, one.confidence, basis


def _field_cells(
    told: ExtraField, text: str, pseudonyms: Pseudonyms
) -> tuple[str | None, int | None, datetime | None, str | None]:
    """Write a value as choice, number (cents of an amount), moment, or sealed."""
    if told.type in _SEALED or told.hidden_as is not None:
        return None, None, None, pseudonyms.field_value(told.name, text)
    if told.type is FieldType.CHOICE:
        return text, None, None, None
    try:
        if told.type in _MOMENTS:
            return None, None, _naive(_aware(datetime.fromisoformat(text))), None
        is_amount = told.type is FieldType.AMOUNT
        return None, int(Decimal(text) * (100 if is_amount else 1)), None, None
    except (ValueError, InvalidOperation):
        # Written when the field was of another type; the next load writes it anew.
        return None, None, None, None


_SEALED = frozenset({FieldType.NAME, FieldType.WORDS})
_MOMENTS = frozenset({FieldType.MOMENT, FieldType.DATE})


def _aware(moment: datetime) -> datetime:
    """A day of the calendar stands as its own midnight."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _naive(moment: datetime) -> datetime:
    """The mart's timestamps are UTC without saying so; DuckDB then joins them fast."""
    return moment.astimezone(UTC).replace(tzinfo=None)
