"""Dates of birth, and the appointments that they are not."""

import pytest

from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.date_of_birth import find_birth_dates

THIS_YEAR = 2026


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "kolmas tammikuuta tuhat yhdeksänsataa kahdeksankymmentäkaksi"),
        ("fi", "3.1.1982"),
        ("fi", "kolmas tammikuuta kahdeksankymmentäkaksi"),
        ("en", "third of May nineteen sixty-nine"),
        ("en", "April 2nd, 1985"),
        ("sv", "tredje januari nittonhundra åttiotvå"),
    ],
)
def test_a_date_long_ago_is_a_birth(language: str, line: str) -> None:
    found = texts(find_birth_dates(speech(f"C: {line}", language=language), THIS_YEAR))

    assert found
    assert {kind for kind, _ in found} == {"date_of_birth"}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "kuudestoista maaliskuuta kello neljätoista kolmekymmentä"),
        ("fi", "maanantaina 16.3.2026"),
        ("fi", "maaliskuuta kaksituhatta kaksikymmentäkuusi"),
        ("en", "on the seventeenth of March at half past eight"),
        ("en", "on March 17th 2026"),
        ("sv", "den tionde mars klockan nio"),
    ],
)
def test_an_appointment_is_none(language: str, line: str) -> None:
    laid = speech(f"A: {line}", language=language)

    assert texts(find_birth_dates(laid, THIS_YEAR)) == []


def test_a_birth_asked_for_is_hidden_and_the_next_appointment_is_not() -> None:
    shown = readable(
        "A: Mikä on syntymäaikanne?",
        "C: Kolmas tammikuuta kahdeksankymmentäkaksi.",
        "A: Kiitos. Aika on kuudestoista maaliskuuta kello neljätoista.",
    )

    assert shown[1:] == [
        "_ _ _",
        "Kiitos. Aika on kuudestoista maaliskuuta kello neljätoista.",
    ]
