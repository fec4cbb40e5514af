"""What was asked for and done was declared, whatever words it was asked for in."""

import pytest

from analytics.declarations import hear_declarations
from custody.records.declarations import DeclarationKind
from tests.analytics.heard import said

DECLARED = [
    ("en", "cancellation",
     ["customer: Could I get out of an appointment? They've called me in to work.",
      "agent: You have Monday the sixteenth at nine, is that it?",
      "customer: Yes.", "agent: I've cancelled it."]),
    ("fi", "address_change",
     ["customer: Meidän posti menee aina vanhaan kämppään, muutettiin kesällä.",
      "agent: Päivitin osoitteen."]),
    ("sv", "complaint",
     ["customer: Jag satt femtio minuter och väntade, det ska ni veta.",
      "agent: Jag har antecknat det som klagomål."]),
    ("en", "marketing_ban",
     ["customer: You keep sending me leaflets. I don't want them.",
      "agent: There's a link at the bottom of each message, click that."]),
]  # fmt: skip
NOT_DECLARED = [
    ("en", "cancellation",
     ["customer: I'd like to book an appointment.",
      "agent: I have Monday the sixteenth at nine.",
      "customer: I can't come then.", "agent: How about Tuesday at ten?",
      "customer: Yes, fine.", "agent: I've booked you in for Tuesday at ten."]),
]  # fmt: skip
RIGHTS = [
    ("en", "consent_withdrawal",
     "I once agreed that my details are used for research. I'm taking that back."),
    ("fi", "consent_withdrawal",
     "Annoin joskus luvan käyttää mun tietoja. Mä vedän sen takaisin."),
    ("sv", "consent_withdrawal", "Jag gav mitt lov till den där studien. Ta bort det."),
    ("en", "access_request", "I want to know what you have stored about me."),
    ("fi", "access_request", "Haluisin nähdä kaiken mitä teillä on musta."),
    ("sv", "access_request", "Kan ni skicka en kopia av mina uppgifter? Alltihop."),
]  # fmt: skip
ONLY_ASKED = [
    ("en", "Can one take a consent back if one wants?"),
    ("en", "Who gets to look at my file?"),
    ("fi", "Voiko suostumuksen perua jos haluaa?"),
    ("fi", "Kauanko te säilytätte mun tietoja?"),
    ("sv", "Hur länge har ni kvar inspelningar av mina samtal?"),
    ("sv", "Kan man ta tillbaka ett samtycke om man vill?"),
]


@pytest.mark.parametrize(("language", "kind", "lines"), DECLARED)
def test_what_was_asked_for_and_done_was_declared(
    language: str, kind: str, lines: list[str]
) -> None:
    found = hear_declarations(said(*lines, language=language))

    assert DeclarationKind(kind) in {one.kind for one in found}


@pytest.mark.parametrize(("language", "kind", "lines"), NOT_DECLARED)
def test_an_answer_to_an_offer_declares_nothing(
    language: str, kind: str, lines: list[str]
) -> None:
    found = hear_declarations(said(*lines, language=language))

    assert DeclarationKind(kind) not in {one.kind for one in found}


@pytest.mark.parametrize(("language", "kind", "line"), RIGHTS)
def test_a_right_is_claimed_in_two_sentences_or_one(
    language: str, kind: str, line: str
) -> None:
    lines = (f"customer: {line}", "agent: Okay.")

    found = hear_declarations(said(*lines, language=language))

    assert DeclarationKind(kind) in {one.kind for one in found}


@pytest.mark.parametrize(("language", "line"), ONLY_ASKED)
def test_who_asks_what_the_rules_are_claims_nothing(language: str, line: str) -> None:
    found = hear_declarations(said(f"customer: {line}", language=language))

    assert found == ()
