"""Kinds of business: done, wished for, asked, denied."""

import pytest

from analytics.kind_finding import canonical_kind, read_kind
from custody.records.findings import Verdict
from tests.analytics.heard import said

SCENES = {
    "booked": ("fi", "booking", ["agent: Varasin teille ajan."], Verdict.CONFIRMED),
    "cancelled, misheard": (
        "fi", "cancellation", ["customer: Minun pitäisi pervaholminen aikani.",
                               "agent: Selvä, perutinajan."],
        Verdict.CONFIRMED,
    ),
    "moved": (
        "fi", "rescheduling", ["customer: Haluaisin siirtää aikani.",
                               "agent: Siirsin aikanne perjantaille."],
        Verdict.CONFIRMED,
    ),
    "paid": (
        "en", "payment", ["customer: I would like to pay my invoice.",
                          "agent: Thank you, it has been paid."],
        Verdict.CONFIRMED,
    ),
    "no more advertising": (
        "fi", "marketing_ban", ["customer: En halua enää teiltä mainoksia.",
                                "agent: Merkitsen teille markkinointikiellon."],
        Verdict.CONFIRMED,
    ),
    "swedish booking": (
        "sv", "booking", ["customer: Jag vill boka en tid.",
                          "agent: Jag har bokat en tid åt dig."],
        Verdict.CONFIRMED,
    ),
    "the register's own word": (
        "fi", "peruutus", ["agent: Peruutin ajan."], Verdict.CONFIRMED,
    ),
    "only a question": (
        "fi", "cancellation", ["agent: Haluatteko perua ajan?",
                               "customer: En tiedä vielä."],
        Verdict.UNCLEAR,
    ),
    "another kind was done": (
        "fi", "booking", ["customer: En pääse tulemaan.", "agent: Peruutin sen."],
        Verdict.CONTRADICTED,
    ),
    "a complaint is no payment": (
        "fi", "payment", ["customer: Olen todella pettynyt palveluunne.",
                          "agent: Välitän palautteen."],
        Verdict.ABSENT,
    ),
    "an unknown kind never named": (
        "fi", "teleport", ["agent: Hyvää päivää."], Verdict.ABSENT,
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_a_kind_is_read(scene: tuple[str, str, list[str], Verdict]) -> None:
    language, kind, lines, verdict = scene

    assert read_kind(kind, said(*lines, language=language)).verdict is verdict


def test_a_contradiction_names_the_kind_that_was_done() -> None:
    assert read_kind("booking", said("agent: Peruutin sen.")).heard == "cancellation"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Ajanvaraus", "booking"),
        ("opt-out", "marketing_ban"),
        ("Weird One", "weird_one"),
    ],
)
def test_a_registers_word_is_read_as_ours(word: str, expected: str) -> None:
    assert canonical_kind(word) == expected


PUT_OFF = {
    "all full": ("fi", "booking", ["customer: Haluaisin ajan verikokeisiin.",
                                   "agent: Valitettavasti kaikki on täynnä."]),
    "put through": ("en", "booking", ["customer: I need a health check.",
                                      "agent: I'll put you through."]),
    "call back": ("sv", "booking", ["customer: Jag skulle behöva en tid.",
                                    "agent: Vi ringer upp dig i morgon."]),
    "card declined": ("en", "payment", ["customer: I'll pay by card now.",
                                        "agent: I'm sorry, your card was declined."]),
    "not gone through": ("sv", "payment", ["customer: Jag betalar med kort nu.",
                                           "agent: Betalningen gick inte igenom."]),
    "not gone through, in Finnish": (
        "fi", "payment", ["customer: Hyvä, maksan sen tässä.",
                          "agent: Kortti ei toiminut, maksu jäi tekemättä."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", PUT_OFF.values(), ids=PUT_OFF)
def test_a_wish_that_came_to_nothing_is_not_confirmed(
    scene: tuple[str, str, list[str]],
) -> None:
    language, kind, lines = scene

    reading = read_kind(kind, said(*lines, language=language))

    assert reading.verdict is not Verdict.CONFIRMED


TAKEN_UP = {
    "put down": ("en", "booking", ["customer: I'd like a time for a blood test.",
                                   "agent: You are all set on Tuesday at nine."]),
    "noted": ("fi", "marketing_ban", ["customer: Lopettakaa mainokset.",
                                      "agent: Merkitsin kiellon järjestelmään."]),
    "asked as a question": (
        "fi", "prescription_renewal", ["customer: Uusisitteko reseptin?",
                                       "agent: Laitoin uusimispyynnön lääkärille."],
    ),
    "charged twice": (
        "en", "refund", ["customer: You charged me twice for the same visit.",
                         "agent: I'm returning forty euros to your account."],
    ),
    "an offer agreed to": (
        "sv", "booking", ["customer: Jag skulle behöva en tid.",
                          "agent: Det första lediga är klockan nio. Tar vi den?",
                          "customer: Ja, det går bra."],
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", TAKEN_UP.values(), ids=TAKEN_UP)
def test_a_wish_that_was_taken_up_is_confirmed(
    scene: tuple[str, str, list[str]],
) -> None:
    language, kind, lines = scene

    reading = read_kind(kind, said(*lines, language=language))

    assert reading.verdict is Verdict.CONFIRMED


def test_charged_twice_is_no_payment_of_this_call() -> None:
    hearing = said(
        "customer: You charged me twice for the same visit.",
        "agent: I'm returning forty euros to your account.",
        language="en",
    )

    assert read_kind("payment", hearing).verdict is not Verdict.CONFIRMED


def test_another_transaction_of_the_same_call_contradicts_nothing() -> None:
    hearing = said("agent: Siirsin aikanne perjantaille.")

    alone = read_kind("cancellation", hearing)
    beside = read_kind("cancellation", hearing, {"rescheduling"})

    assert (alone.verdict, beside.verdict) == (Verdict.CONTRADICTED, Verdict.ABSENT)
