"""Misheard practitioners: whether they are the register's."""

from analytics.misheard_practitioners import read_misheard_practitioner
from analytics.practitioner_finding import read_practitioner
from custody.records.findings import Verdict
from tests.analytics.heard import beside, said

NAMES = ("Heikkinen", "Kivelä", "Koski", "Salo")
HIKING = (
    "agent: Good day, this is Maija.",
    "customer: When was my appointment again?",
    "agent: Yes, we have you with Dr. Hiking in Friday, March 27th at 12.30.",
)


def test_a_misheard_name_confirms_its_own() -> None:
    heard = said(*HIKING, language="en", probability=0.6)

    reading = read_practitioner("Heikkinen", heard, beside(practitioners=NAMES))

    assert (reading.verdict, reading.heard) == (Verdict.CONFIRMED, "Heikkinen")


def test_a_misheard_name_never_confirms_another() -> None:
    heard = said(*HIKING, language="en", probability=0.6)

    for name in NAMES[1:]:
        reading = read_practitioner(name, heard, beside(practitioners=NAMES))
        assert reading.verdict is not Verdict.CONFIRMED


def test_two_mentions_contradict_the_one_in_the_register() -> None:
    heard = said(
        "agent: Good day.", "customer: Hello.",
        "agent: How about with Dr. Towski on Monday at ten?", "customer: Fine.",
        "agent: That's reserved for you with Dr. Towski next Monday at ten.",
        language="en", probability=0.6,
    )  # fmt: skip

    reading = read_practitioner("Kivelä", heard, beside(practitioners=NAMES))

    assert (reading.verdict, reading.heard) == (Verdict.CONTRADICTED, "Koski")


def test_another_named_later_leaves_it_open() -> None:
    heard = said(
        "agent: Good day.", "customer: Hello.",
        "agent: There is Dr. Hyken and on Monday, Dr. Hyken and it is.",
        "agent: So you are down with Dr. Tivill on the 10th of March.",
        language="en", probability=0.6,
    )  # fmt: skip

    reading = read_practitioner("Heikkinen", heard, beside(practitioners=NAMES))

    assert reading.verdict is Verdict.UNCLEAR


def test_the_greeting_names_nobody() -> None:
    heard = said("agent: Turun lääkäri, salo puhelimessa", probability=0.6)

    assert read_misheard_practitioner("Salo", NAMES, heard, set()) is None


def test_what_a_customer_says_decides_nothing() -> None:
    heard = said(
        "agent: Hyvää huomenta, mitä asia koskee, olkaa hyvä ja kertokaa se minulle.",
        "customer: tohtori kivälälen, niin", probability=0.6,
    )  # fmt: skip

    assert read_misheard_practitioner("Kivelä", NAMES, heard, set()) is None
