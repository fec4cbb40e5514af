"""Tests of the spans of health talk: what is hidden, and what of a booking stays."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.redactions import Redaction, RedactionKind, masked_turn
from tests.transcribe.redaction.conversing import speech, talk
from transcribe.redaction.health import beside, find_health
from transcribe.redaction.spans import find_redactions

SENTENCES = Path(__file__).with_name("health_sentences.tsv")
"""Language, party, label and text: half of them talk of health, half of the office."""


def shown(*lines: str, language: str = "fi") -> list[str]:
    """Hide identifiers and talk of health, and give what stays of each line."""
    transcript = talk(*lines, language=language)
    spans = find_redactions(transcript, customer=None, hides_health=True)
    return [
        " ".join(word.text for word in masked_turn(turn, spans).words)
        for turn in transcript.turns
    ]


def is_hidden(line: str, language: str) -> bool:
    return any(find_health(speech(line, language=language)))


def test_of_labelled_sentences_most_are_told_apart() -> None:
    rows = [line.split("\t") for line in SENTENCES.read_text("utf-8").splitlines()]
    told = [
        (label == "health", is_hidden(f"{who.upper()}: {text}", language))
        for language, who, label, text in rows
    ]
    num_right = sum(is_health and hidden for is_health, hidden in told)

    assert len(rows) >= 150
    assert num_right / sum(is_health for is_health, _ in told) >= 0.9
    assert num_right / sum(hidden for _, hidden in told) >= 0.85


@pytest.mark.parametrize(
    ("language", "line", "left"),
    [
        (
            "fi",
            "C: Haluaisin varata ajan lääkärille, koska polvi on kipeä.",
            "Haluaisin varata ajan lääkärille, [health] [health] [health] [health]",
        ),
        (
            "fi",
            "C: Tarvitsisin reseptin uusimisen verenpainelääkkeeseen.",
            "Tarvitsisin reseptin uusimisen [health]",
        ),
        (
            "fi",
            "C: Minulla on kuumetta, yskittää kovasti, voisinko saada ajan huomiseksi?",
            (
                "[health] [health] [health] [health] [health] voisinko saada ajan "
                "huomiseksi?"
            ),
        ),
        (
            "sv",
            "C: Jag vill boka en tid, jag har så ont i ryggen.",
            (
                "Jag vill boka en tid, [health] [health] [health] [health] [health] "
                "[health]"
            ),
        ),
        (
            "en",
            "C: I need a new prescription for my asthma inhaler.",
            "I need a new prescription [health] [health] [health] [health]",
        ),
    ],
    ids=["reason", "medicine", "request after", "swedish", "english"],
)
def test_the_office_around_a_symptom_stays_readable(
    language: str, line: str, left: str
) -> None:
    assert shown(line, language=language) == [left]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "C: Käytän Marevvania joka päivä."),
        ("fi", "C: Syön sertraliinnia."),
        ("fi", "C: Minulla on verempaine koholla."),
        ("fi", "C: Lapsella on korvatuledus."),
        ("sv", "C: Jag äter atorvastatinn."),
        ("en", "C: I take omeprasole daily."),
    ],
    ids=["brand", "substance", "pressure", "ear", "swedish", "english"],
)
def test_a_misheard_medicine_or_diagnosis_is_hidden(language: str, line: str) -> None:
    assert is_hidden(line, language)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("fi", "A: Mikä vaivaa?"),
        ("fi", "A: Mistä on kyse?"),
        ("fi", "A: Kauanko oiretta on ollut?"),
        ("fi", "A: Onko allergioita?"),
        ("fi", "A: Onko teillä lääkityksiä?"),
        ("sv", "A: Vad gäller det?"),
        ("sv", "A: Har du några allergier?"),
        ("en", "A: What seems to be the trouble?"),
        ("en", "A: Do you have any allergies?"),
    ],
)
def test_what_answers_a_question_about_symptoms_is_hidden_though_misheard(
    language: str, question: str
) -> None:
    said = shown(question, "C: Plovi no ulot kipä joka sano.", language=language)

    assert said == [question[3:], " ".join(["[health]"] * 6)]


def test_an_answer_ends_where_the_agent_speaks_of_something_else() -> None:
    said = shown(
        "A: Mikä vaivaa?",
        "C: Plovi no ulot.",
        "A: Lääkärillä olisi vapaa aika maanantaina.",
        "C: Silloin minulla onkin menoa.",
    )

    assert said[2:] == [
        "Lääkärillä olisi vapaa aika maanantaina.",
        "Silloin minulla onkin menoa.",
    ]


def test_an_open_question_that_a_booking_answers_hides_nothing() -> None:
    lines = ("A: Mistä on kyse?", "C: Haluaisin perua aikani.", "C: En pääse sinne.")

    assert shown(*lines) == [line[3:] for line in lines]


def test_an_answer_that_comes_too_late_is_no_answer() -> None:
    lines = ["A: Mikä vaivaa?", *["A: Niin joo."] * 20, "C: Plovi no ulot."]

    assert shown(*lines)[-1] == "Plovi no ulot."


def test_on_one_channel_of_unknown_parties_the_answer_is_hidden() -> None:
    said = shown("M: Mikä vaivaa?", "M: Plovi no ulot kipä.")

    assert said == ["Mikä vaivaa?", "[health] [health] [health] [health]"]


def test_small_talk_is_no_answer() -> None:
    assert shown("A: Onko allergioita?", "C: Ei ole.")[1] == "Ei ole."


def test_an_identifier_in_talk_of_health_keeps_its_kind() -> None:
    lines = (
        "A: Mikä vaivaa?",
        "C: Nimeni on Matti Virtanen ja polvi on kipeä.",
    )
    transcript = talk(*lines)
    without = find_redactions(transcript, customer=None)

    both = find_redactions(transcript, customer=None, hides_health=True)

    assert without
    assert tuple(s for s in both if s.kind is not RedactionKind.HEALTH) == without
    assert any(s.kind is RedactionKind.HEALTH for s in both)


def test_talk_of_health_is_left_where_the_house_wants_it_read() -> None:
    assert find_redactions(talk("C: Polvi on kipeä."), customer=None) == ()


def test_an_unknown_language_is_looked_for_in_all() -> None:
    assert is_hidden("C: My knee has been sore for weeks.", "")
    assert is_hidden("C: Polvi on ollut kipeä.", "")


_SPANS = st.lists(
    st.builds(
        lambda start, length, channel, kind: Redaction(
            kind=kind, channel=channel, start=start, end=start + length
        ),
        st.floats(0, 50),
        st.floats(0.05, 5),
        st.integers(0, 1),
        st.sampled_from([RedactionKind.NAME, RedactionKind.PHONE]),
    ),
    max_size=6,
)


@given(_SPANS, st.floats(0, 50), st.floats(0.05, 20))
def test_no_span_of_health_overlaps_an_identifier(
    identifiers: list[Redaction], start: float, length: float
) -> None:
    health = Redaction(
        kind=RedactionKind.HEALTH, channel=0, start=start, end=start + length
    )

    left = tuple(beside([health], identifiers))

    assert all(a.end <= b.start for a, b in pairwise(left))
    assert all(health.start <= span.start < span.end <= health.end for span in left)
    assert not any(
        span.start < one.end and one.start < span.end
        for span in left
        for one in identifiers
        if one.channel == 0
    )
