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
