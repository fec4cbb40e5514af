"""The organisation's own register: customers and what they agreed to."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from custody.records.extra_fields import ExtraName
from custody.records.ids import CustomerId, TransactionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A person in the organisation's register.

    Attributes:
        phones: E.164; a customer may have several, a household may share one.
        language: ISO 639-1, None if not known.
        marketing_allowed: None if the register does not say.
    """

    customer_id: CustomerId
    name: str = field(repr=False)
    henkilotunnus: str | None = field(default=None, repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    email: str | None = field(default=None, repr=False)
    address: str | None = field(default=None, repr=False)
    language: str | None = None
    marketing_allowed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """A business record: a booking, a payment, a cancellation.

    Attributes:
        kind: as the register says it, lower case, e.g. `booking`.
        occurred_at: aware UTC, when it was written down.
        amount_eur: None when the transaction has no price.
        appointment_at: aware UTC; spoken of in the source's own time zone.
        handled_by: the agent who wrote it, as the switch names them.
        extra: values of the fields that the organisation adds, by name in order of the
            alphabet, each as `analytics/extra_cells.py` writes it; empty ones left out.
    """

    transaction_id: TransactionId
    customer_id: CustomerId
    kind: str
    occurred_at: datetime
    service: str | None = None
    amount_eur: Decimal | None = None
    appointment_at: datetime | None = None
    practitioner: str | None = None
    reference: str | None = None
    handled_by: str | None = None
    extra: tuple[tuple[ExtraName, str], ...] = field(default=(), repr=False)
