"""What calls say of the organisation's own fields."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from analytics.hearing import Hearing
from custody.records.extra_fields import FieldType
from custody.records.findings import Verdict
from custody.records.redactions import RedactionKind
from tests.analytics.heard import said
from tests.analytics.own import our_verdicts, own_finding, read

CONFIRMED, CONTRADICTED = Verdict.CONFIRMED, Verdict.CONTRADICTED
ABSENT, UNCLEAR = Verdict.ABSENT, Verdict.UNCLEAR
CASES = """
fi deductible=20.00 > confirmed 20.00
  agent: Mikä on omavastuu?
  customer: Kaksikymmentä euroa.
fi deductible=35.00 > contradicted 20.00
  agent: Omavastuu on kaksikymmentä euroa.
  customer: Joo.
fi deductible=20.00 > absent
  agent: Hinta on kaksikymmentä euroa.
  customer: Joo.
fi deductible=20.00 > unclear 20.00
  agent: Onko omavastuu kaksikymmentä euroa?
fi deductible=23.45 > confirmed 23.45
  agent: Siitä tulee 23,45 euroa.
fi deductible=20.00 > confirmed 20.00
  agent: Kaksikymmentä euroa on omavastuu ja hinta on sata euroa.
fi deductible=20.00 > confirmed 20.00
  agent: Omavastuu on kolmekymmentä euroa, ei kun kaksikymmentä euroa.
fi due_on=2026-03-23 > confirmed 2026-03-23
  agent: Lasku erääntyy kahdeskymmeneskolmas maaliskuuta.
  customer: Joo.
fi due_on=2026-03-24 > contradicted 2026-03-23
  agent: Eräpäivä on 23.3.
en due_on=2026-03-23 > confirmed 2026-03-23
  agent: The due date is the twenty-third of March.
sv due_on=2026-03-24 > contradicted 2026-03-23
  agent: Fakturan förfaller den tjugotredje mars.
fi due_on=2026-03-23 > unclear 2026-03-23
  agent: Se olisi 23.3.
fi visits=5 > confirmed 5
  agent: Hoito annetaan viisi kertaa.
  customer: Selvä.
fi visits=5 > contradicted 3
  agent: Hoito annetaan kolme kertaa.
  customer: Selvä.
en visits=5 > confirmed 5
  agent: There will be five visits.
fi room=4 > confirmed 4
  agent: Tulkaa huone neljä.
en room=4 > confirmed 4
  agent: It is in room 4.
fi room=4 > absent
  agent: Kello neljä sopii.
fi insurance=558812 > confirmed 558812
  agent: Mikä on vakuutusnumero?
  customer: viisi viisi kahdeksan kahdeksan yksi kaksi
en insurance=558813 > contradicted 558812
  agent: What is your insurance number?
  customer: five five eight eight one two
en insurance=558813 > absent
  agent: Reference number five five eight eight one two
fi clinic=KES > confirmed KES
  agent: Aika on keskustan toimipisteessä.
  customer: Hyvä.
fi clinic=KES > contradicted RAI
  agent: Aika on Raision toimipisteessä.
  customer: Hyvä.
fi clinic=KES > unclear RAI
  customer: Asun Raisiossa.
fi clinic=TUR > confirmed TUR
  agent: Vastaanotto on Turussa.
  customer: Hyvä.
en clinic=KES > contradicted RAI
  agent: The appointment is at the Raisio clinic.
  customer: Fine.
fi clinic=KES > confirmed KES
  agent: Sopiiko Raision toimipiste?
  customer: Ei, mieluummin keskusta.
  agent: Varaan keskustan toimipisteeseen.
fi clinic=KES > absent
  agent: Puhelu nauhoitetaan.
fi vaccine=Comirnaty > confirmed Comirnaty
  agent: Rokote on Comirnaty.
  customer: Joo.
fi nurse=Anna Korhonen > confirmed Anna Korhonen
  agent: Hoitajana on Korhonen.
  customer: Selvä.
fi second_visit=2026-03-23T10:00+02:00 > confirmed 2026-03-23T10:00
  agent: Kontrolli on maanantaina 23. maaliskuuta kello kymmenen.
  customer: Joo.
fi second_visit=2026-03-23T11:00+02:00 > absent
  agent: Aika on maanantaina 23. maaliskuuta kello 11.
  customer: Joo.
"""
"""A field and its value, what is read of it, and the lines that were said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One field, and what is said of it."""

    language: str
    name: str
    value: str
    verdict: str
    heard: str
    lines: tuple[str, ...]

    @property
    def id(self) -> str:
        """Name it in a report."""
        return f"{self.name} {self.verdict}: {self.lines[0][:40]}"


def _cases() -> Iterator[Case]:
    for block in re.split(r"\n(?=\S)", CASES.strip()):
        head, *lines = block.splitlines()
        language, _, rest = head.partition(" ")
        field, _, result = rest.partition(" > ")
        name, _, value = field.partition("=")
        verdict, _, heard = result.partition(" ")
        told = tuple(line.strip() for line in lines)
        yield Case(
            language=language,
            name=name,
            value=value,
            verdict=verdict,
            heard=heard,
            lines=told,
        )


BOTH_FI = said(
    "agent: Hinta on sata euroa ja omavastuu kaksikymmentä euroa.",
    "customer: Selvä, sopii.",
)
BOTH_SV = said(
    "agent: Priset är hundra euro och självrisken är tjugo euro.",
    "customer: Ja, det går bra.",
    language="sv",
)
BOTH_EN = said(
    "agent: The price is one hundred euros and the deductible is twenty euros.",
    "customer: Yes, that is fine.",
    language="en",
)


@pytest.mark.parametrize("hearing", [BOTH_FI, BOTH_SV, BOTH_EN], ids=["fi", "sv", "en"])
def test_of_two_amounts_each_goes_to_its_own_field(hearing: Hearing) -> None:
    price = our_verdicts(hearing, {"deductible": "20.00"})["amount_eur"]

    assert price == CONFIRMED
    assert read("deductible", "20.00", hearing) == (CONFIRMED, "20.00")


@pytest.mark.parametrize("hearing", [BOTH_FI, BOTH_SV, BOTH_EN], ids=["fi", "sv", "en"])
def test_another_deductible_contradicts_only_the_deductible(hearing: Hearing) -> None:
    price = our_verdicts(hearing, {"deductible": "35.00"})["amount_eur"]

    assert price == CONFIRMED
    assert read("deductible", "35.00", hearing)[0] in {CONTRADICTED, UNCLEAR}


@pytest.mark.parametrize("case", [pytest.param(one, id=one.id) for one in _cases()])
def test_a_field_is_read_where_it_is_named(case: Case) -> None:
    hearing = said(*case.lines, language=case.language, probability=0.97)

    assert read(case.name, case.value, hearing) == (case.verdict, case.heard)


def test_a_finding_bears_its_type_quote_place_and_what_it_is_hidden_as() -> None:
    hearing = said("customer: Vakuutusnumero on viisi viisi kahdeksan kahdeksan yksi.")

    found = own_finding("insurance", "55881", hearing)

    assert (found.type, found.hidden_as) == (FieldType.CODE, RedactionKind.OTHER)
    assert (found.expected, found.verdict) == ("55881", CONFIRMED)
    assert found.quote.startswith("viisi viisi kahdeksan")
    assert found.channel == 1
    assert found.start == pytest.approx(1.3)


def test_a_day_it_falls_due_is_no_other_appointment() -> None:
    hearing = said(
        "agent: Aikanne on maanantaina 16. maaliskuuta kello 14.30.",
        "customer: Hyvä.",
        "agent: Lasku erääntyy 23. maaliskuuta ja kello kolmeen mennessä.",
    )
    at = datetime(2026, 3, 16, 12, 30, tzinfo=UTC)

    ours = our_verdicts(hearing, {"due_on": "2026-03-23"}, appointment_at=at)

    assert ours["appointment_at"] == CONFIRMED
    assert read("due_on", "2026-03-23", hearing) == (CONFIRMED, "2026-03-23")


def test_an_insurance_number_is_no_other_reference() -> None:
    hearing = said(
        "agent: The reference number is two six one zero zero four.",
        "agent: And your insurance number is five five eight eight one two.",
        language="en",
    )

    ours = our_verdicts(hearing, {"insurance": "558812"}, reference="26-1004")

    assert ours["reference"] == CONFIRMED
    assert read("insurance", "558812", hearing) == (CONFIRMED, "558812")


def test_another_nurse_is_no_other_practitioner() -> None:
    hearing = said("agent: Vastaanottava lääkäri on Laine ja hoitaja on Korhonen.")

    ours = our_verdicts(hearing, {"nurse": "Korhonen"}, practitioner="Laine")

    assert ours["practitioner"] == CONFIRMED


def test_another_known_name_contradicts_where_the_field_is_named() -> None:
    hearing = said("agent: Hoitaja on Mäkelä.", "customer: Selvä.")

    verdict = read("nurse", "Korhonen", hearing, values=("Korhonen", "Mäkelä"))

    assert verdict == (CONTRADICTED, "Mäkelä")


def test_a_practitioner_of_the_same_transaction_is_no_other_nurse() -> None:
    hearing = said("agent: Hoitaja ja lääkäri Laine ottavat vastaan.")

    verdict, _ = read(
        "nurse", "Korhonen", hearing, values=("Laine",), practitioner="Laine"
    )

    assert verdict == ABSENT


def test_a_number_heard_with_doubt_contradicts_nothing() -> None:
    hearing = said("agent: Hoito annetaan kolme kertaa.", probability=0.6)

    assert read("visits", "5", hearing) == (UNCLEAR, "3")


def test_a_value_of_a_type_that_the_field_had_before_is_not_read() -> None:
    with pytest.raises(StopIteration):
        own_finding("deductible", "keskusta", BOTH_FI)


def test_an_amount_of_the_customers_other_transaction_contradicts_nothing() -> None:
    hearing = said("agent: Omavastuu on kaksikymmentä euroa.", "customer: Joo.")

    verdict, _ = read("deductible", "35.00", hearing, amount_eur=Decimal("20.00"))

    assert verdict == UNCLEAR


def test_a_value_that_is_taken_back_contradicts_nothing() -> None:
    hearing = said(
        "agent: Omavastuu on kolmekymmentä euroa.",
        "agent: Anteeksi, luin väärin, se on jotain muuta.",
        probability=0.97,
    )

    assert read("deductible", "20.00", hearing) == (UNCLEAR, "30.00")


def test_a_bare_number_contradicts_no_amount() -> None:
    hearing = said("agent: Omavastuu on kolmekymmentä.", probability=0.97)

    assert read("deductible", "20.00", hearing) == (UNCLEAR, "30.00")
