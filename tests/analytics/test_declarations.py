from dataclasses import replace
from datetime import timedelta

import pytest

from analytics.declaration_phrases import PATTERNS, WRITTEN_AS
from analytics.declarations import AFTER_CALL, hear_declarations, with_register
from custody.records.calls import PartyRole
from custody.records.declarations import DeclarationKind
from custody.records.ids import CustomerId, TransactionId
from tests.analytics.heard import said
from tests.builders import a_call, a_transaction

DECLARED = [
    ("fi", "marketing_ban", "En halua enää mitään mainoksia teiltä."),
    ("fi", "marketing_ban", "Voisitteko laittaa mulle markkinointikiellon?"),
    ("fi", "marketing_ban", "Lopettakaa niiden uutiskirjeiden lähettäminen, kiitos."),
    ("fi", "consent_withdrawal", "Haluan perua suostumuksen siihen tutkimukseen."),
    ("fi", "consent_withdrawal", "Vedän sen suostumukseni takaisin."),
    ("fi", "access_request", "Voinko saada kopion tästä nauhoitteesta?"),
    ("fi", "access_request", "Haluaisin nähdä omat tietoni, mitä teillä on tallessa."),
    ("fi", "access_request", "Mitä tietoja teillä on minusta?"),
    ("fi", "erasure_request", "Poistakaa kaikki minun tietoni sieltä."),
    ("fi", "objection", "En halua, että tätä puhelua nauhoitetaan."),
    ("fi", "complaint", "Olen todella pettynyt, haluan tehdä valituksen."),
    ("fi", "cancellation", "Mun täytyy perua se huominen lääkäriaika."),
    ("fi", "cancellation", "Haluaisin peruuttaa ajan joka mulla on torstaina."),
    ("fi", "address_change", "Mun osoite on muuttunut, uusi osoite on Koivukuja 3."),
    ("sv", "marketing_ban", "Jag vill inte ha mer reklam från er."),
    ("sv", "access_request", "Jag skulle vilja se mina uppgifter som ni har."),
    ("sv", "cancellation", "Hej, jag måste avboka min tid på fredag."),
    ("sv", "consent_withdrawal", "Jag vill återkalla mitt samtycke."),
    ("sv", "address_change", "Jag har flyttat, min nya adress är Storgatan fem."),
    ("sv", "complaint", "Jag är väldigt besviken och vill lämna ett klagomål."),
    ("en", "marketing_ban", "Please stop sending me your newsletter."),
    ("en", "access_request", "Could I get a copy of the recording please?"),
    ("en", "erasure_request", "I want you to delete my personal data."),
    ("en", "objection", "I don't want this call to be recorded."),
    ("en", "consent_withdrawal", "I'd like to withdraw my consent."),
    ("en", "cancellation", "I need to cancel my appointment on Monday."),
    ("en", "address_change", "I moved last week, my new address is 12 Oak Lane."),
    ("en", "complaint", "I would like to make a complaint about the nurse."),
]
NOT_DECLARED = [
    ("fi", ["agent: Tämä puhelu nauhoitetaan. Kuinka voin auttaa?"]),
    ("fi", ["agent: Turun Perhelääkärit, puhelu nauhoitetaan."]),
    ("fi", ["agent: Jos haluatte perua ajan, soittakaa edellisenä päivänä."]),
    ("fi", ["customer: En halua perua sitä aikaa, vaan siirtää."]),
    ("fi", ["customer: En halua kopiota puhelusta."]),
    ("fi", ["agent: Haluatteko markkinointikiellon?", "customer: Ei kiitos."]),
    ("fi", ["customer: Mikä teidän osoite on?"]),
    ("fi", ["agent: Onko osoitteenne sama?", "customer: Joo, sama on."]),
    ("fi", ["customer: Varaisin ajan lääkärille.", "agent: Sopisiko maanantai?"]),
    ("fi", ["customer: Kiitos, sain hyvää palvelua."]),
    ("sv", ["agent: Samtalet spelas in.", "customer: Hej, jag vill boka en tid."]),
    ("sv", ["agent: Vill du ha vårt nyhetsbrev?", "customer: Ja tack."]),
    ("sv", ["customer: Vilken adress har ni?"]),
    ("en", ["agent: This call is recorded.", "customer: I want to book a time."]),
    ("en", ["customer: I don't want to cancel my appointment, I only want to ask."]),
    ("en", ["agent: If you want to cancel the appointment, please call a day before."]),
    ("en", ["agent: Would you like our newsletter?", "customer: No thanks."]),
    ("en", ["customer: What is the address of the clinic?"]),
]


@pytest.mark.parametrize(("language", "kind", "text"), DECLARED)
def test_what_a_caller_declares_is_heard_once_and_as_its_own_kind(
    language: str, kind: str, text: str
) -> None:
    found = hear_declarations(said(f"customer: {text}", language=language))

    assert [one.kind for one in found] == [DeclarationKind(kind)]
    assert found[0].party is PartyRole.CUSTOMER
    assert found[0].quote in text


@pytest.mark.parametrize(("language", "lines"), NOT_DECLARED)
def test_questions_rules_and_refusals_declare_nothing(
    language: str, lines: list[str]
) -> None:
    assert hear_declarations(said(*lines, language=language)) == ()


def test_an_agent_s_offer_counts_once_it_is_taken() -> None:
    found = hear_declarations(
        said("agent: Laitanko teille markkinointikiellon?", "customer: Joo, kiitos.")
    )

    assert [one.kind for one in found] == [DeclarationKind.MARKETING_BAN]


def test_the_caller_s_own_words_outweigh_the_agent_s() -> None:
    (found,) = hear_declarations(
        said(
            "customer: En halua enää mainoksia.",
            "agent: Merkitsen teille markkinointikiellon.",
        )
    )

    assert found.party is PartyRole.CUSTOMER


def test_a_declaration_is_written_once_the_customer_has_an_entry_of_its_kind() -> None:
    call = a_call()
    customer = CustomerId("1001")
    entry = a_transaction(
        transaction_id=TransactionId("T-9"),
        customer_id=customer,
        kind="markkinointikielto",
        occurred_at=call.started_at + timedelta(minutes=3),
    )
    heard = hear_declarations(said("customer: En halua enää mainoksia."))

    def written(**changed: object) -> object:
        near = [replace(entry, **changed)]  # type: ignore[arg-type] # any field
        return with_register(heard, call, customer, near, [])[0].transaction_id

    assert written() == "T-9"
    assert written(kind="booking") is None
    assert written(customer_id=CustomerId("1002")) is None
    late = call.started_at + AFTER_CALL + timedelta(days=1)
    assert written(occurred_at=late) is None


def test_a_linked_transaction_writes_it_down_whoever_s_and_whenever() -> None:
    call = a_call()
    entry = a_transaction(
        kind="cancellation", occurred_at=call.started_at + timedelta(days=9)
    )
    heard = hear_declarations(said("customer: Haluan perua ajan."))

    (one,) = with_register(heard, call, None, [entry], [entry.transaction_id])

    assert one.transaction_id == entry.transaction_id


def test_every_kind_has_words_in_every_language_and_a_place_in_the_register() -> None:
    assert set(PATTERNS) == set(WRITTEN_AS) == set(DeclarationKind)
    assert all(set(by) == {"fi", "sv", "en"} for by in PATTERNS.values())
