"""What one reader of a field hands back, and what stands beside a transaction."""

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from decimal import Decimal

from analytics.hearing import Passage
from custody.records.extra_fields import ExtraField
from custody.records.findings import FieldName, Finding, Verdict
from custody.records.ids import TransactionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What else is known when a transaction is read, so that nothing is mistaken.

    Attributes:
        zone: where the register's appointments take place.
        country: ISO 3166, for feast days.
        amounts, appointments: of the customer's other transactions near this call;
            said of another transaction, they contradict nothing.
        practitioners: names in the register, among which a heard one is sought.
        services: the register's services.
        kinds, own_services, own_practitioners: of the customer's other transactions
            about the call: said or done of them, they contradict nothing.
        fields: that the organisation adds; what is said of these is none of ours.
    """

    zone: tzinfo
    country: str = "FI"
    amounts: frozenset[Decimal] = frozenset()
    appointments: frozenset[datetime] = frozenset()
    practitioners: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    own_services: frozenset[str] = frozenset()
    own_practitioners: frozenset[str] = frozenset()
    fields: tuple[ExtraField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldReading:
    """A field's verdict, before it is written as a finding.

    Attributes:
        heard: the value in the register's own form, None when nothing was read.
        where: the words it rests on; None when absent.
    """

    verdict: Verdict
    confidence: float
    heard: str | None = field(default=None, repr=False)
    where: Passage | None = None

    def finding(
        self, transaction_id: TransactionId, of: FieldName, expected: str
    ) -> Finding:
        """Write it as a finding of this transaction."""
        where = self.where
        return Finding(
            transaction_id=transaction_id,
            field=of,
            verdict=self.verdict,
            expected=expected,
            heard=self.heard,
            quote=where.quote if where else "",
            channel=where.stretch.channel if where else None,
            start=where.start if where else None,
            end=where.end if where else None,
            confidence=round(min(max(self.confidence, 0.0), 1.0), 3),
        )


def absent(confidence: float = 0.8) -> FieldReading:
    """Say that nothing of the kind was heard."""
    return FieldReading(verdict=Verdict.ABSENT, confidence=confidence)


def unclear(
    where: Passage, heard: str | None = None, confidence: float = 0.4
) -> FieldReading:
    """Say that something was heard which settles nothing."""
    return FieldReading(
        verdict=Verdict.UNCLEAR, confidence=confidence, heard=heard, where=where
    )
