"""Practitioners, services and references, inflected and misheard."""

import pytest

from analytics.practitioner_finding import read_practitioner
from analytics.word_findings import read_reference, read_service
from custody.records.findings import Verdict
from tests.analytics.heard import beside, said


@pytest.mark.parametrize(
    ("expected", "line", "verdict"),
    [
        ("Laine", "agent: Varasin ajan lääkäri Laineelle.", Verdict.CONFIRMED),
        ("Laine", "agent: Läikärilahneella olisi vapaata.", Verdict.CONFIRMED),
        ("Salo", "agent: Lääkäri Salolla on vapaata.", Verdict.CONFIRMED),
        ("Salo", "agent: Lääkäri Laineella on vapaata.", Verdict.CONTRADICTED),
        ("Salo", "agent: Lääkäri ottaa teidät vastaan.", Verdict.ABSENT),
        ("Laine", "agent: Turun Perhelääkärit, Maija puhelimessa.", Verdict.ABSENT),
        ("Laine", "customer: Onko lääkäri Laine paikalla?", Verdict.UNCLEAR),
        ("Laine", "agent: Tämä ei ole lääkäri Laineen aika.", Verdict.ABSENT),
    ],
)
def test_a_practitioner_is_read(expected: str, line: str, verdict: Verdict) -> None:
    assert read_practitioner(expected, said(line), beside()).verdict is verdict


def test_a_contradicting_practitioner_is_named() -> None:
    reading = read_practitioner("Salo", said("agent: Lääkäri Laineella."), beside())

    assert reading.heard == "Laine"


@pytest.mark.parametrize(
    ("language", "expected", "lines", "verdict"),
    [
        (
            "fi", "terveystarkastus",
            ["customer: Haluaisin ostaa tervelys tarkastukseen."],
            Verdict.CONFIRMED,
        ),
        (
            "en", "influenssarokotus",
            ["customer: I would like to book a flu vaccination."],
            Verdict.CONFIRMED,
        ),
        ("fi", "hammashoito", ["customer: Haluaisin varata ajan."], Verdict.ABSENT),
        (
            "fi", "laboratorio", ["customer: Otetaanko terveystarkastus?"],
            Verdict.ABSENT,
        ),
        (
            "fi", "laboratorio",
            ["customer: Haluaisin ostaa terveystarkastuksen.",
             "agent: Terveystarkastus on tilattu."],
            Verdict.CONTRADICTED,
        ),
        (
            "fi", "terveystarkastus", ["customer: Onko se terveystarkastus?"],
            Verdict.UNCLEAR,
        ),
    ],
)  # fmt: skip
def test_a_service_is_read(
    language: str, expected: str, lines: list[str], verdict: Verdict
) -> None:
    hearing = said(*lines, language=language)

    assert read_service(expected, hearing, beside()).verdict is verdict


@pytest.mark.parametrize(
    ("language", "line", "verdict"),
    [
        (
            "fi", "agent: Viite on kaksi kuusi viiva nolla nolla kolme yksi seitsemän.",
            Verdict.CONFIRMED,
        ),
        (
            "fi", "agent: Laskun numero on 26 viiva 00317.",
            Verdict.CONFIRMED,
        ),
        (
            "fi",
            "agent: Viitenumero on kaksi kuusi viiva nolla nolla kolme yksi kahdeksan.",
            Verdict.CONTRADICTED,
        ),
        ("fi", "agent: Lasku tulee postissa.", Verdict.ABSENT),
        (
            "en", "agent: The reference is two six zero zero three one seven.",
            Verdict.CONFIRMED,
        ),
        (
            "sv", "agent: Referensen är två sex noll noll tre ett sju.",
            Verdict.CONFIRMED,
        ),
    ],
)  # fmt: skip
def test_a_reference_is_read_digit_by_digit(
    language: str, line: str, verdict: Verdict
) -> None:
    hearing = said(line, language=language)

    assert read_reference("26-00317", hearing).verdict is verdict
