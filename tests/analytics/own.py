"""Builders of the organisation's own fields for the analytics room's tests."""

from decimal import Decimal
from typing import Any

from analytics.extra_findings import Extra, read_extra
from analytics.findings import read_findings
from analytics.hearing import Hearing
from analytics.own_fields import with_own_fields
from custody.records.extra_fields import ExtraField, ExtraName
from custody.records.findings import Finding, Verdict
from custody.settings import read_settings
from tests.analytics.heard import beside
from tests.builders import a_transaction

CLINIC = {
    "header": "Toimipiste",
    "type": "choice",
    "called": ["toimipiste", "toimipaikka", "clinic", "mottagning"],
    "values": {
        "KES": ["keskusta", "centre", "centrum"],
        "RAI": ["Raisio", "Reso"],
        "TUR": ["Turku", "Åbo"],
    },
}
DEDUCTIBLE = {
    "header": "Omavastuu",
    "type": "amount",
    "called": ["omavastuu", "självrisk", "deductible"],
}
DUE_ON = {
    "header": "Eräpäivä",
    "type": "date",
    "called": ["eräpäivä", "erääntyy", "förfaller", "due date", "due by"],
}
VISITS = {
    "header": "Käynnit",
    "type": "count",
    "called": ["kertaa", "käyntiä", "visits"],
}
ROOM = {"type": "count", "called": ["huone", "rum", "room"]}
INSURANCE = {
    "header": "Vakuutusnumero",
    "type": "code",
    "called": ["vakuutusnumero", "försäkringsnummer", "insurance number"],
}
VACCINE = {"type": "words", "called": ["rokote", "vaccine", "vaccin"]}
NURSE = {"type": "name", "called": ["hoitaja", "nurse", "sköterska"]}
SECOND_VISIT = {"type": "moment", "called": ["kontrolli", "follow-up", "kontroll"]}
ALL: dict[str, Any] = {
    "clinic": CLINIC,
    "deductible": DEDUCTIBLE,
    "due_on": DUE_ON,
    "visits": VISITS,
    "room": ROOM,
    "insurance": INSURANCE,
    "vaccine": VACCINE,
    "nurse": NURSE,
    "second_visit": SECOND_VISIT,
}


def own_fields(**told: Any) -> tuple[ExtraField, ...]:  # noqa: ANN401 # as settings tell
    """Declare fields as the settings do; without any, all of the above."""
    return tuple(read_settings(fields=told or ALL).fields.values())


def own_finding(
    name: str,
    value: str,
    hearing: Hearing,
    *,
    values: tuple[str, ...] = (),
    **changed: Any,  # noqa: ANN401 # any field of a transaction
) -> Finding:
    """Read one own field of a transaction that has a value for it."""
    others = changed.pop("extra", {})
    extra = tuple(sorted({ExtraName(name): value, **others}.items()))
    transaction = a_transaction(**({"amount_eur": None} | changed), extra=extra)
    around = Extra(fields=own_fields(), values={name: values})
    found = read_extra(transaction, hearing, beside(), around)
    return next(one for one in found if one.field == name)


def read(name: str, value: str, hearing: Hearing, **changed: Any) -> tuple[str, str]:  # noqa: ANN401 # any field of a transaction
    """Give the verdict on one own field, and what was heard."""
    finding = own_finding(name, value, hearing, **changed)
    return finding.verdict, finding.heard or ""


def our_verdicts(
    hearing: Hearing,
    extra: dict[str, str],
    **changed: Any,  # noqa: ANN401 # any field of a transaction
) -> dict[str, Verdict]:
    """Give the verdicts on our own fields of a transaction that has others, too."""
    told = tuple(sorted((ExtraName(name), value) for name, value in extra.items()))
    given = {"amount_eur": Decimal("100.00"), "appointment_at": None} | changed
    transaction = a_transaction(extra=told, **given)
    around = with_own_fields(beside(), transaction, own_fields())
    found = read_findings(transaction, hearing, around)
    return {str(one.field): one.verdict for one in found}
