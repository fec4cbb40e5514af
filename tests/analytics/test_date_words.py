"""Dates in words, read letter for letter."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.calendar_words import MONTHS, WEEKDAYS
from analytics.date_words import dates_in_words
from analytics.dates import read_dates
from analytics.heard_dates import coming
from analytics.numerals import ordinal_forms
from tests.analytics.heard import stretch

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "kahdeskymmenesneljäs kolmatta kello yhdeksän", "2026-03-24"),
        ("fi", "keskiviikkona viidestoista neljättä", "2026-04-15"),
        ("fi", "kolmaskymmenes päivä maaliskuuta", "2026-03-30"),
        ("fi", "maaliskuun yhdeksästoista", "2026-03-19"),
        ("fi", "yhdestoista päivä maaliskuuta", "2026-03-11"),
        ("fi", "ensimmäinen huhtikuuta", "2026-04-01"),
        ("fi", "kahdeskytviides maaliskuuta", "2026-03-25"),
        ("fi", "tasan viikon päästä", "2026-03-09"),
        ("fi", "kahden viikon kuluttua", "2026-03-16"),
        ("fi", "ensi viikon tiistaina", "2026-03-10"),
        ("fi", "ensi viikolla olisi vapaata torstaina", "2026-03-12"),
        ("fi", "tämän viikon perjantaina", "2026-03-06"),
        ("fi", "ylihuomenna", "2026-03-04"),
        ("sv", "tisdagen den fjortonde april", "2026-04-14"),
        ("sv", "måndag nästa vecka", "2026-03-09"),
        ("sv", "den femtonde i fjärde", "2026-04-15"),
        ("sv", "om två veckor", "2026-03-16"),
        ("sv", "i övermorgon", "2026-03-04"),
        ("en", "April the fourteenth", "2026-04-14"),
        ("en", "Friday, March twentieth", "2026-03-20"),
        ("en", "the second of April", "2026-04-02"),
        ("en", "Tuesday next week", "2026-03-10"),
        ("en", "a week on Tuesday", "2026-03-10"),
        ("en", "the day after tomorrow", "2026-03-04"),
        ("en", "two weeks from today", "2026-03-16"),
    ],
)
def test_a_date_is_read_as_it_is_said(language: str, text: str, expected: str) -> None:
    (heard,) = dates_in_words(stretch(text), language, TODAY)

    assert (heard.days, heard.is_clear) == ((date.fromisoformat(expected),), True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "kuudesta toista maaliskuuta"),
        ("fi", "20. toinen maaliskuuta"),
        ("fi", "se on kolmatta kertaa"),
        ("fi", "tiistaina sopii"),
        ("sv", "den tredje gången"),
        ("en", "March, ten o'clock"),
    ],
)
def test_what_may_be_another_date_is_left_to_others(language: str, text: str) -> None:
    assert dates_in_words(stretch(text), language, TODAY) == ()


def test_a_weekday_that_is_not_the_dates_own_leaves_both_in_doubt() -> None:
    (heard,) = dates_in_words(
        stretch("maanantaina kahdeskymmenesneljäs kolmatta"), "fi", TODAY
    )

    assert not heard.is_clear


def test_a_weekday_alone_is_the_coming_one_and_perhaps_the_next() -> None:
    (plain,) = read_dates(stretch("tiistaina"), "fi", TODAY)
    (coming_one,) = read_dates(stretch("ensi tiistaina"), "fi", TODAY)

    assert plain.days == (date(2026, 3, 3),)
    assert date(2026, 3, 10) in plain.maybe
    assert coming_one.days == (date(2026, 3, 3), date(2026, 3, 10))


@given(st.integers(min_value=0, max_value=730), st.sampled_from(["fi", "sv", "en"]))
def test_every_day_of_two_years_reads_back_to_itself_or_is_not_clear(
    days: int, language: str
) -> None:
    day = TODAY + timedelta(days=days)
    month = MONTHS[language][day.month - 1]
    weekday = WEEKDAYS[language][day.weekday()]
    ordinals = ordinal_forms(day.day, language)
    patterns = {
        "fi": ("{o} {m}ta", "{o} päivä {m}ta", "{m}n {o}"),
        "sv": ("den {o} {m}", "{o} {m}"),
        "en": ("the {o} of {m}", "{m} the {o}", "{m} {o}"),
    }[language]
    meant = coming(day.day, day.month, TODAY)
    for pattern in patterns:
        text = pattern.format(o=ordinals[0], m=month)
        for form in (text, f"{weekday} {text}"):
            found = read_dates(stretch(form, probability=1.0), language, TODAY)

            assert all(one.days == (meant,) for one in found if one.is_clear), form
