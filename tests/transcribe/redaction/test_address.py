"""Street addresses."""

import pytest

from tests.builders import a_customer
from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.address import find_addresses, find_known_address


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "Puutarhakatu kaksitoista A 4, 20100 Turku"),
        ("fi", "koivukuja kolme kaksi nolla kaksi nolla nolla Turku"),
        ("sv", "Trädgårdsgatan sjutton, 20100 Åbo"),
        ("en", "twelve Baker Street, Turku."),
        ("en", "one hundred two Baker Street"),
    ],
)
def test_a_street_with_its_number_is_found_unasked(language: str, line: str) -> None:
    found = texts(find_addresses(speech(f"C: {line}", language=language)))

    assert found == [("address", line)]


@pytest.mark.parametrize(
    "line", ["Toimipiste on Aurakadulla keskustassa", "tulen omaa tietäni pitkin"]
)
def test_a_street_without_a_number_is_a_place(line: str) -> None:
    assert texts(find_addresses(speech(f"A: {line}"))) == []


def test_the_customers_own_street_is_hidden_without_a_number() -> None:
    laid = speech("C: asun yhä Keksittykadulla samassa talossa")

    found = texts(find_known_address(laid, "Keksittykatu 1, 20100 Turku"))

    assert found == [("address", "Keksittykadulla")]


def test_no_address_in_the_register_finds_nothing() -> None:
    assert texts(find_known_address(speech("C: Turku"), None)) == []


def test_the_register_is_asked_for_this_calls_customer_only() -> None:
    line = "C: olen keksitykadulla"

    assert readable(line) == ["olen keksitykadulla"]
    assert readable(line, customer=a_customer()) == ["olen _"]


def test_staircase_and_flat_go_with_the_street() -> None:
    line = "C: Asutaan itäinen Rantakatu neljä bee viisi, Ekenäs"

    assert readable(line) == ["Asutaan _ _ _ _ _ _"]
