"""Telephone numbers."""

import pytest

from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.phone import find_phones
from transcribe.redaction.runs import find_runs


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "nolla neljä nolla viisi viisi viisi nolla yksi yhdeksän yhdeksän"),
        ("fi", "plus kolme viisi kahdeksan neljä nolla viisi viisi viisi nolla yksi"),
        ("fi", "040 555 0199"),
        ("fi", "0 ,04 ,0 ,5 ,5 ,5 ,0 ,1"),
        ("sv", "noll fyra noll fem fem fem noll ett nio nio"),
        ("en", "zero four zero triple five oh one nine nine"),
        ("en", "+44 7700 900123"),
    ],
)
def test_a_number_is_found_unasked(language: str, line: str) -> None:
    laid = speech(f"C: {line}", language=language)

    (found,) = texts(find_phones(find_runs(laid)))
    assert found[0] == "phone"
    assert found[1].split()[-3:] == line.split()[-3:]


@pytest.mark.parametrize(
    "line",
    [
        "laskun viitenumero on nolla yksi kaksi kolme neljä viisi kuusi seitsemän",
        "kello nolla kahdeksan kolmekymmentä",
        "viisi kuusi kaksi",
    ],
)
def test_a_reference_a_time_and_a_short_number_are_none(line: str) -> None:
    assert texts(find_phones(find_runs(speech(f"A: {line}")))) == []


def test_the_agents_reading_back_is_hidden_too() -> None:
    shown = readable(
        "A: Entä puhelinnumero, johon voimme soittaa?",
        "C: nolla neljä nolla viisi viisi viisi nolla yksi yhdeksän yhdeksän.",
        "A: Eli nolla neljä nolla viisi viisi viisi nolla yksi yhdeksän yhdeksän.",
        "C: Kyllä, juuri niin.",
    )

    assert shown[2:] == ["Eli _ _ _ _ _ _ _ _ _ _", "Kyllä, juuri niin."]
