"""Long numbers nobody asked for, customer numbers, and what is neither."""

import pytest

from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.customer_number import find_customer_numbers
from transcribe.redaction.long_numbers import find_long_numbers
from transcribe.redaction.runs import find_runs


def test_five_digits_that_nothing_explains_are_somebodys() -> None:
    line = "viisi seitsemän kaksi yhdeksän kolme"

    found = texts(find_long_numbers(find_runs(speech(f"C: {line}"))))

    assert found == [("other", line)]


@pytest.mark.parametrize(
    "line",
    [
        "neljä viisi kuusi",
        "auki kahdeksasta kuuteentoista",
        "sata kaksikymmentä euroa ja viisikymmentä senttiä",
        "tilausnumero on yksi kaksi kolme neljä viisi kuusi",
        "maanantaina kuudestoista maaliskuuta kello neljätoista kolmekymmentä",
    ],
)
def test_short_numbers_amounts_references_and_dates_stay(line: str) -> None:
    assert texts(find_long_numbers(find_runs(speech(f"A: {line}")))) == []


def test_few_digits_after_the_noun_are_a_customer_number() -> None:
    laid = speech("C: Asiakasnumeroni on viisi seitsemän kaksi")

    found = texts(find_customer_numbers(laid, find_runs(laid)))

    assert found == [("other", "viisi seitsemän kaksi")]


def test_a_customer_number_given_unasked_is_hidden() -> None:
    shown = readable(
        "C: Hei, asiakasnumeroni on viisi seitsemän kaksi yhdeksän.",
        "A: Kiitos. Miten voin auttaa?",
    )

    assert shown == ["Hei, asiakasnumeroni on _ _ _ _", "Kiitos. Miten voin auttaa?"]
