"""The organisation's own fields where calls are linked and read: what they add to both.

Read for claimed links only: of own fields nothing is known that tells one transaction
from another, so they are no evidence for a link.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from analytics.desk import AnalyticsDesk
from analytics.extra_findings import Extra, read_extra
from analytics.hearing import Hearing
from analytics.links import Weighed
from analytics.mart import field_values
from analytics.reading import Beside
from custody.records.extra_fields import ExtraField, FieldType
from custody.records.findings import Finding
from custody.records.register import Transaction


def own_findings(
    linked: Sequence[Weighed],
    weighed: Sequence[Weighed],
    hearing: Hearing,
    desk: AnalyticsDesk,
) -> Iterator[Finding]:
    """Read the own fields of claimed links.

    Args:
        linked: the claimed ones.
        weighed: every candidate; the same customer's others may be spoken of, too.
        hearing: the call.
        desk: settings and mart.

    Raises:
        MartUnavailableError, MartRebuildError: the mart cannot be used just now.
    """
    fields = tuple(desk.settings.fields.values())
    if not any(one.transaction.extra for one in linked):
        return
    values = field_values(desk)
    beside = Beside(zone=desk.zone, country=desk.settings.country)
    for one in linked:
        others = tuple(
            other.transaction
            for other in weighed
            if other.transaction.transaction_id != one.transaction.transaction_id
            and other.transaction.customer_id == one.transaction.customer_id
        )
        extra = Extra(fields=fields, values=values, others=others)
        yield from read_extra(one.transaction, hearing, beside, extra)


def with_own_fields(
    beside: Beside, transaction: Transaction, fields: Sequence[ExtraField]
) -> Beside:
    """Let a transaction's own fields contradict none of ours.

    What was said by their names is taken out of what ours are read from
    (`analytics/extra_values.py`); said without them, their values still are theirs.
    """
    if not fields:
        return beside
    types = {one.name: one.type for one in fields}
    amounts = {
        _amount(text)
        for name, text in transaction.extra
        if types.get(name) is FieldType.AMOUNT
    }
    names = {
        text for name, text in transaction.extra if types.get(name) is FieldType.NAME
    }
    ours = {None, transaction.amount_eur}
    return replace(
        beside,
        fields=tuple(fields),
        amounts=beside.amounts | {one for one in amounts if one not in ours and one},
        own_practitioners=beside.own_practitioners | names,
    )


def _amount(text: str) -> Decimal | None:
    """Read a value that the load wrote; None when it was of another type then."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
