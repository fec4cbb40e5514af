"""Who the voices belong to."""

import pytest

from custody.records.calls import Direction, PartyRole
from tests.transcribe.hearing import said
from transcribe.speakers.naming import Setting, name_voices

AGENT, CUSTOMER, BOT = PartyRole.AGENT, PartyRole.CUSTOMER, PartyRole.BOT
INBOUND = Setting(direction=Direction.INBOUND)
UNKNOWN = Setting()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Maija puhelimessa, kuinka voin auttaa?", "Haluaisin varata ajan lääkärille."),
        ("Turun Perhelääkärit. Puhelu nauhoitetaan.", "Hei, täällä Matti Virtanen."),
        ("Hur kan jag hjälpa dig?", "Jag skulle vilja boka en tid."),
        ("Thank you for calling, how can I help you?", "I'd like to pay my invoice."),
    ],
)
def test_the_agent_is_known_by_what_agents_say(first: str, second: str) -> None:
    assert name_voices([said(first), said(second, 9.0)], UNKNOWN) == (AGENT, CUSTOMER)


def test_on_an_outbound_call_the_customer_answers() -> None:
    answered = said("Haloo?")
    agent = said("Hei, varasin teille ajan, sopiiko se teille?", 2.0)

    parties = name_voices([answered, agent], Setting(direction=Direction.OUTBOUND))

    assert parties == (CUSTOMER, AGENT)


def test_nobody_is_named_when_the_words_do_not_tell() -> None:
    two = [said("no niin joo"), said("juuri se kyllä", 4.0)]

    assert name_voices(two, UNKNOWN) == (None, None)


def test_the_agents_own_name_counts_when_said_of_oneself() -> None:
    setting = Setting(agent="maija")
    two = [said("Niin, kuka siellä?"), said("Täällä on Maija, hei.", 3.0)]
    other = [said("Onko Maija paikalla?"), said("Hei hei.", 3.0)]

    own = [said("Niin, kuka siellä?"), said("Tässä Maija, hei.", 3.0)]

    assert name_voices(own, setting) == (CUSTOMER, AGENT)
    assert name_voices(other, setting) == (None, None)
    assert name_voices(two, setting) == (None, None)


def test_the_organisations_name_opens_the_agents_side() -> None:
    setting = Setting(organisation="Turun Perhelääkärit")
    two = [said("Hei."), said("Turun perhe lääkäri, päivää.", 1.0)]

    assert name_voices(two, setting) == (CUSTOMER, AGENT)


def test_an_announcement_before_two_people_is_a_machine() -> None:
    three = [
        said("Tervetuloa. Paina yksi."),
        said("Maija puhelimessa, kuinka voin auttaa?", 10.0),
        said("Haluaisin perua aikani.", 15.0),
    ]

    assert name_voices(three, INBOUND) == (BOT, AGENT, CUSTOMER)


def test_of_three_people_the_one_who_says_most_is_the_customer() -> None:
    three = [
        said("Kuinka voin auttaa? Varasin teille ajan.", 0.0),
        said("Haluaisin ajan äidilleni, hänellä on polvi kipeä.", 5.0),
        said("Niin on.", 7.0),
    ]
    overlapping = [three[0] + said("Kuulemiin.", 20.0), *three[1:]]

    assert name_voices(overlapping, INBOUND) == (AGENT, CUSTOMER, None)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Puhelu nauhoitetaan. Kuinka voin auttaa?", AGENT),
        ("Haluaisin perua aikani, en pääse.", CUSTOMER),
        ("Kuinka voin auttaa? Haluaisin varata ajan.", None),
        ("Hei, soita minulle.", None),
    ],
)
def test_a_lone_voice_is_named_only_if_all_points_one_way(
    text: str, party: PartyRole | None
) -> None:
    assert name_voices([said(text)], INBOUND) == (party,)


def test_no_voices_have_no_parties() -> None:
    assert name_voices([], INBOUND) == ()
