"""Clock times as people say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.clock import read_times
from analytics.clock_forms import time_forms
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "kello neljätoista kolmekymmentä", ["14:30"]),
        ("fi", "kello neljatoista kolmetrymmentä, sopiko se?", ["14:30"]),
        ("fi", "kello neljä toista 30 mentä", ["14:30"]),
        ("fi", "kello puoli yhdeksän aamulla", ["08:30"]),
        ("fi", "maaliskuutakielloyhdeksen", ["09:00"]),
        ("fi", "kello kaksi iltapäivällä", ["14:00"]),
        ("fi", "aika olisi kahdelta", ["14:00"]),
        ("fi", "varttia vaille kolme iltapäivällä", ["14:45"]),
        ("fi", "vartin yli kahdeksan", ["08:15"]),
        ("fi", "klo 14.30", ["14:30"]),
        ("fi", "kello yksitoista olisi vapaata", ["11:00"]),
        ("en", "at half past eight in the morning", ["08:30"]),
        ("en", "on the 17th at 8.30.", ["08:30"]),
        ("en", "at eight thirty. The price is", ["08:30"]),
        ("en", "see you at two pm", ["14:00"]),
        ("en", "quarter to nine", ["08:45"]),
        ("sv", "klockan halv nio", ["08:30"]),
        ("sv", "kvart över två på eftermiddagen", ["14:15"]),
        ("sv", "klockan fjorton och trettio", ["14:30"]),
    ],
)
def test_a_time_is_read(language: str, text: str, expected: list[str]) -> None:
    found = [heard.text for heard in read_times(stretch(text), language)]

    assert found == expected


def test_an_hour_below_thirteen_may_be_of_either_half_of_the_day() -> None:
    (heard,) = read_times(stretch("kello kaksi"), "fi")

    assert heard.minutes == (2 * 60, 14 * 60)


@pytest.mark.parametrize(
    "text", ["summa on 45.50 euroa", "kaksi viikkoa sitten", "puoli tuntia jonossa"]
)
def test_other_numbers_are_no_times(text: str) -> None:
    assert not any(heard.is_clear for heard in read_times(stretch(text), "fi"))


def test_a_bare_hour_after_a_date_is_no_time() -> None:
    one = stretch("kolmas maaliskuuta kolme")

    assert read_times(one, "fi", after=(one.starts[2],)) == ()


@given(
    st.integers(min_value=7, max_value=19),
    st.sampled_from([0, 15, 30, 45]),
    st.sampled_from(["fi", "sv", "en"]),
)
def test_every_form_of_a_time_reads_back_as_that_time(
    hour: int, minute: int, language: str
) -> None:
    anchor = {"fi": "kello", "sv": "klockan", "en": "at"}[language]
    minutes = hour * 60 + minute
    for form, _ in time_forms(minutes, language):
        found = read_times(stretch(f"{anchor} {form}"), language)

        assert any(minutes in heard.minutes for heard in found), form
