"""Amounts in words, read letter for letter, with and without the word for money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.amount_words import amounts_in_words
from analytics.amounts import amount_forms, read_amounts
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fi", "Maksettavaa jää viiskytkuus euroa.", "56"),
        ("fi", "jää tasan sataneljä euroa", "104"),
        ("fi", "sataneljä euroa tasan.", "104"),
        ("fi", "satakolmekymmentäkuusi ja puoli euroa", "136.50"),
        ("fi", "kaksisataakolmekymmentäviisi ja kaksikymmentä senttiä", "235.20"),
        ("fi", "neljänkymmenenviiden euron lasku", "45"),
        ("fi", "kaksikymmentä pilkku viisi euroa", "20.50"),
        ("fi", "kuusikymmentäneljä euroa kaksikymmentä.", "64.20"),
        ("sv", "fyrtiofem komma femtio euro", "45.50"),
        ("sv", "tjugo och en halv euro", "20.50"),
        ("sv", "tvåhundra euro jämnt", "200"),
        ("sv", "åttiotvå euro och nittio öre", "82.90"),
        ("en", "one hundred and ten euros and fifty cents", "110.50"),
        ("en", "one hundred and twenty euros fifty?", "120.50"),
        ("en", "ninety-three and a half euros", "93.50"),
        ("en", "eighty euros even", "80"),
        ("en", "forty five fifty euros", "45.50"),
    ],
)
def test_an_amount_with_its_money_is_read(language: str, text: str, value: str) -> None:
    (heard,) = amounts_in_words(stretch(text), language)

    assert (heard.value, heard.is_bare, heard.is_one) == (Decimal(value), False, True)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fi", "satakaksikymmentä viisikymmentä.", "120.50"),
        ("fi", "Ostin sen, viisikymppiä", "50"),
        ("sv", "Nej, etthundratjugoåtta och förtio.", "128.40"),
        ("sv", "Det är åttiotvå och nittio som är obetalt.", "82.90"),
        ("en", "forty-five ninety, please", "45.90"),
    ],
)
def test_two_numbers_may_be_an_amount_without_its_money(
    language: str, text: str, value: str
) -> None:
    (heard,) = amounts_in_words(stretch(text), language)

    assert (heard.value, heard.is_bare, heard.is_one) == (Decimal(value), True, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "two fifty."),
        ("sv", "tvåhundra och femtio."),
        ("fi", "nauhoitetaan ja kahdeksan euroa"),
        ("fi", "kymetä viisi euroa"),
    ],
)
def test_words_that_mean_two_amounts_are_not_sure(language: str, text: str) -> None:
    assert not any(one.is_one for one in amounts_in_words(stretch(text), language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "kello neljätoista kolmekymmentä."),
        ("sv", "klockan tretton och förtio,"),
        ("en", "at eight thirty."),
        ("fi", "kaksi kuusi yksi kahdeksan kolme nolla viisi."),
        ("en", "two six six six eight eight four."),
        ("sv", "det tar tjugo minuter till"),
    ],
)
def test_times_and_numbers_said_digit_by_digit_are_no_sure_amounts(
    language: str, text: str
) -> None:
    assert not any(one.is_one for one in amounts_in_words(stretch(text), language))


@given(
    st.integers(min_value=1, max_value=9999),
    st.integers(min_value=0, max_value=99),
    st.sampled_from(["fi", "sv", "en"]),
)
def test_every_amount_reads_back_to_itself_or_is_not_clear(
    euros: int, cents: int, language: str
) -> None:
    value = Decimal(euros) + Decimal(cents) / 100

    forms = [form for form in amount_forms(value, language) if "euro" in form]
    for form in forms:
        found = read_amounts(stretch(f"{form}.", probability=1.0), language)

        clear = [one for one in found if one.is_clear]
        assert all(one.value == value for one in clear), form
