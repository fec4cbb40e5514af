"""Agents who say who they are: by wording, by place, by the call's own record."""

import pytest

from tests.transcribe.redaction.conversing import speech
from transcribe.redaction.agent_openings import agent_names, find_agent_openings


def names(line: str, language: str = "fi") -> str:
    found = find_agent_openings(speech(line, language=language))
    words = {word.place: word.text for one in found for word in one}
    return " ".join(words[place].strip(".,?!") for place in sorted(words))


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("A: Liisa tässä huomenta.", "fi", "Liisa"),
        ("A: Moikka, oon Mikko ja autan sua tänään.", "fi", "Mikko"),
        ("A: Terveysasema, hoitaja Jaana.", "fi", "Jaana"),
        ("A: Liisan luona puhutaan, hei.", "fi", "Liisan"),
        ("A: Linjalla Hanna Virtanen, iltapäivää.", "fi", "Hanna Virtanen"),
        ("A: You're through to Sophie, how can I help?", "en", "Sophie"),
        ("A: Karen Dixon speaking.", "en", "Karen Dixon"),
        ("A: Hej, du talar med Petra Lundberg.", "sv", "Petra Lundberg"),
        ("A: Tack för att du väntade, Anneli heter jag.", "sv", "Anneli"),
    ],
)
def test_an_agent_who_says_a_name_is_hidden(
    line: str, language: str, name: str
) -> None:
    assert names(line, language) == name


@pytest.mark.parametrize("misheard", ["kirvi", "kärsi", "tranna", "mippo"])
def test_a_name_between_house_and_greeting_is_hidden_as_misheard(misheard: str) -> None:
    assert names(f"A: Terveysasema, {misheard}, hyvää päivää.") == misheard


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("A: Terveysaseman ajanvaraus, kuinka voin auttaa?", "fi"),
        ("A: Olen ajanvarauksesta, hyvää päivää.", "fi"),
        ("A: Mistä on kyse?", "fi"),
        ("A: Good morning, how can I help?", "en"),
        ("A: God morgon, vad kan jag hjälpa till med?", "sv"),
        ("C: Terveysasema, kirvi, hyvää päivää.", "fi"),
    ],
)
def test_a_greeting_without_a_name_stays(line: str, language: str) -> None:
    assert names(line, language) == ""


def test_what_the_switch_calls_an_agent_is_a_name_only_where_it_is_one() -> None:
    told = ["liisa.virtanen", "Maija Korhonen", "agent12", "ajanvaraus", "204"]

    assert agent_names(told) == ("Liisa Virtanen", "Maija Korhonen")


@pytest.mark.parametrize(
    "line",
    [
        "A: Puhelu nauhoitetaan. Saisinko nimenne?",
        "A: Puhelu nauhoitetaan. Tarvitsen hetun, että löydän teidät.",
        "A: Terveysasema, entä puhelinnumero, johon voimme soittaa?",
    ],
)
def test_a_request_where_names_stand_is_no_name(line: str) -> None:
    assert names(line) == ""


def test_after_the_caller_has_said_why_an_agent_greets_no_more() -> None:
    greeting = "A: Terveysasema, hyvää päivää."
    asked = "A: Niin kai, kirvi, hyvä."

    def found(reason: str) -> int:
        return len([*find_agent_openings(speech(greeting, f"C: {reason}", asked))])

    assert found("haloo") == 1
    assert found("haluaisin varata ajan huomiseksi") == 0


def test_a_name_before_a_misheard_puhelimessa_is_hidden() -> None:
    assert names("A: Turun perhelääkärit, eikä puhelimmessa, puhelu") == "eikä"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("A: Perhelääkärien klinikka, puhelu nauhoitetaan.", "fi"),
        ("A: Perhelääkärien klinikka, puhelun nauhoittetaan.", "fi"),
        ("A: Familjeläkarna, samtalet spelas in.", "sv"),
    ],
)
def test_the_notice_of_recording_is_no_name(line: str, language: str) -> None:
    assert names(line, language) == ""
