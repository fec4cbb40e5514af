"""Dates of birth, the year in words or figures."""

import pytest

from analytics.births import read_births
from tests.analytics.heard import said

SPOKEN = {
    "finnish": (
        "fi",
        "Kari, syntynyt kahdestoista lokakuuta tuhat yhdeksänsataakolmekymmentä.",
        "1930-10-12",
    ),
    "finnish, this millennium": (
        "fi", "Syntymäaikani on kolmastoista toukokuuta kaksituhatta kaksi.",
        "2002-05-13",
    ),
    "two figures": ("fi", "Synnyin ensimmäinen toukokuuta kuuskytviis.", "1965-05-01"),
    "written": ("fi", "Olen syntynyt 12.10.1939.", "1939-10-12"),
    "swedish": ("sv", "Född den tredje juni nittonhundranittioett.", "1991-06-03"),
    "english": (
        "en", "Born the first of February nineteen thirty-eight.", "1938-02-01",
    ),
}  # fmt: skip


@pytest.mark.parametrize("scene", SPOKEN.values(), ids=SPOKEN)
def test_a_date_of_birth_is_read(scene: tuple[str, str, str]) -> None:
    language, line, expected = scene
    hearing = said(f"customer: {line}", language=language)

    assert expected in set(read_births(hearing.stretches, hearing))


def test_a_date_told_when_asked_for_is_one_of_birth() -> None:
    hearing = said(
        "agent: And your date of birth, please?",
        "customer: The first of February nineteen thirty-eight.",
        language="en",
    )

    assert set(read_births(hearing.stretches, hearing)) == {"1938-02-01"}


def test_a_date_of_anything_else_is_none() -> None:
    hearing = said("customer: Can I come on the first of February?", language="en")

    assert not list(read_births(hearing.stretches, hearing))
