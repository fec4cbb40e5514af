"""Several rows of one kind beside fewer deeds: whose was it that was done?

Two bookings in the register and one made on the call: the kind alone confirms both. The
one that what was said fits may be; of the others it is not clear that they were done.
"""

from collections.abc import Sequence
from dataclasses import replace

from analytics.hearing import Hearing
from analytics.kind_finding import canonical_kind, num_done
from analytics.links import Weighed
from custody.records.findings import Finding, FindingField, Verdict

CONFIDENCE = 0.4
"""Of a kind whose deed was heard and may be another row's."""
_OWN = {
    FindingField.APPOINTMENT_AT, FindingField.AMOUNT_EUR, FindingField.REFERENCE,
}  # fmt: skip
"""Fields whose value is one row's and hardly another's."""


def tell_apart(linked: Sequence[Weighed], hearing: Hearing) -> tuple[Weighed, ...]:
    """Leave the kind confirmed only of the rows that were done on the call.

    Args:
        linked: the claimed links of one call.
        hearing: what was heard on it.
    """
    by_kind: dict[str, list[Weighed]] = {}
    for one in linked:
        if _is_confirmed(one):
            by_kind.setdefault(canonical_kind(one.transaction.kind), []).append(one)
    doubted = {
        one.transaction.transaction_id
        for kind, rows in by_kind.items()
        if len(rows) > max(1, num_done(kind, hearing))
        for one in rows
        if not _fits(one)
    }
    return tuple(
        _doubted(one) if one.transaction.transaction_id in doubted else one
        for one in linked
    )


def _is_confirmed(one: Weighed) -> bool:
    return any(
        finding.field is FindingField.KIND and finding.verdict is Verdict.CONFIRMED
        for finding in one.findings
    )


def _fits(one: Weighed) -> bool:
    """Tell whether a value was said that is this row's own."""
    return any(
        finding.field in _OWN and finding.verdict is Verdict.CONFIRMED
        for finding in one.findings
    )


def _doubted(one: Weighed) -> Weighed:
    findings = tuple(_unclear(finding) for finding in one.findings)
    return replace(one, findings=findings)


def _unclear(finding: Finding) -> Finding:
    if finding.field is not FindingField.KIND:
        return finding
    return replace(finding, verdict=Verdict.UNCLEAR, confidence=CONFIDENCE)
