"""Amounts of money, said in three languages and heard badly."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.amounts import amount_forms, read_amounts
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fi", "summa on neljäkymmentäviisi euroa ja viisikymmentä senttiä", "45.50"),
        ("fi", "summa on neljäkrymmentävisiä uraaja-vinsikrymmentäsenttia", "45.50"),
        ("fi", "Maaksunneiljakylmentävisiä uraajavinsikylmentäsempiä", "45.50"),
        ("fi", "se maksaa yhdeksän kymmentä kahdeksan euroa", "98"),
        ("fi", "tarkastus maksaa 90 - ja kahdeksan euroa", "98"),
        ("fi", "se on yheksänkytkaheksan euroo", "98"),
        ("fi", "se on 45,50 euroa", "45.50"),
        ("fi", "45 euroa ja 50 senttiä", "45.50"),
        ("fi", "laskun summa on 1200 euroa", "1200"),
        ("fi", "laskun summa on 50,8 euroa", "58"),
        ("fi", "kolmesataa 19 euroa", "319"),
        ("en", "the price is thirty five euros", "35"),
        ("en", "one hundred and twenty euros has been paid", "120"),
        ("en", "a hundred and twenty euros", "120"),
        ("en", "forty five euros fifty.", "45.50"),
        ("en", "that is €45.50 please", "45.50"),
        ("sv", "det blir nittioåtta euro", "98"),
        ("sv", "fyrtiofem euro och femtio cent", "45.50"),
    ],
)
def test_an_amount_is_read(language: str, text: str, value: str) -> None:
    (heard,) = read_amounts(stretch(text), language)

    assert (heard.value, heard.is_clear) == (Decimal(value), True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("nauhoitetaan ja kahdeksan euroa", id="its beginning was lost"),
        pytest.param("se maksaa 207 euroa", id="27 written as its parts"),
        pytest.param("kaksi 130.000 euroa", id="digits that nobody says"),
    ],
)
def test_what_may_be_another_amount_is_not_clear(text: str) -> None:
    assert not any(heard.is_clear for heard in read_amounts(stretch(text), "fi"))


def test_digits_that_the_recogniser_doubted_are_not_clear() -> None:
    (heard,) = read_amounts(stretch("se maksaa 19 euroa", probability=0.2), "fi")

    assert not heard.is_clear


def test_speech_without_money_has_no_amounts() -> None:
    text = "aika on kuudestoista maaliskuuta kello neljätoista"

    assert read_amounts(stretch(text), "fi") == ()


@given(
    st.integers(min_value=1, max_value=999),
    st.sampled_from([0, 5, 10, 25, 50, 90, 95]),
    st.sampled_from(["fi", "sv", "en"]),
)
def test_every_amount_said_plainly_is_read_as_itself(
    euros: int, cents: int, language: str
) -> None:
    value = Decimal(euros) + Decimal(cents) / 100
    form = amount_forms(value, language)[0]
    lead = {"fi": "summa on", "sv": "det blir", "en": "the price is"}[language]

    found = read_amounts(stretch(f"{lead} {form}"), language)

    assert [heard.value for heard in found] == [value]
