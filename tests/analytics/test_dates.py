"""Dates as people say them, on Monday the ninth of March 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.calendar_words import MONTHS
from analytics.dates import read_dates
from analytics.heard_dates import coming
from analytics.numerals import ordinal_forms
from tests.analytics.heard import stretch

TODAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "maanantaina kuudestoista maaliskuuta", "2026-03-16"),
        ("fi", "kodes toista maaliskuuta kello neljä", "2026-03-16"),
        ("fi", "maanantaina kuudesta maaliskuuta", "2026-03-16"),
        ("fi", "kolmatoista maaliskuuta", "2026-03-13"),
        ("fi", "aika kymmenes maaliskuutakielloyhteksen", "2026-03-10"),
        ("fi", "kahdeskymmenesensimmäinen huhtikuuta", "2026-04-21"),
        ("fi", "20.5. maaliskuuta", "2026-03-25"),
        ("fi", "20. toinen maaliskuuta", "2026-03-22"),
        ("fi", "16.3. kello 14.30", "2026-03-16"),
        ("fi", "perua huominen aikani", "2026-03-10"),
        ("fi", "ylihuomenna kello kaksi", "2026-03-11"),
        ("fi", "ensi maanantaina kello kaksi", "2026-03-16"),
        ("fi", "perjantajina kello yksitoista", "2026-03-13"),
        ("fi", "vapunpäivä on kiinni", "2026-05-01"),
        ("en", "Tuesday the seventeenth of March", "2026-03-17"),
        ("en", "the 17th of March at 8.30.", "2026-03-17"),
        ("en", "March 17", "2026-03-17"),
        ("en", "March the seventeenth", "2026-03-17"),
        ("en", "see you tomorrow", "2026-03-10"),
        ("sv", "tisdag den sjuttonde mars", "2026-03-17"),
        ("sv", "i morgon bitti", "2026-03-10"),
        ("sv", "på torsdag", "2026-03-12"),
    ],
)
def test_a_date_is_read(language: str, text: str, expected: str) -> None:
    (heard,) = read_dates(stretch(text), language, TODAY)

    assert heard.days[0].isoformat() == expected


def test_a_weekday_alone_may_be_of_this_week_or_the_next() -> None:
    (heard,) = read_dates(stretch("ensi torstaina"), "fi", TODAY)

    assert heard.is_weekday_only
    assert heard.days == (date(2026, 3, 12), date(2026, 3, 19))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "you may call us"), ("fi", "kaksi viikkoa sitten"), ("fi", "kello 8.30")],
)
def test_other_words_are_no_dates(language: str, text: str) -> None:
    assert read_dates(stretch(text), language, TODAY) == ()


def test_a_day_and_month_without_a_year_is_the_coming_one() -> None:
    assert coming(2, 1, date(2026, 12, 30)) == date(2027, 1, 2)
    assert coming(30, 2, TODAY) is None


@given(st.integers(min_value=1, max_value=300), st.sampled_from(["fi", "sv", "en"]))
def test_every_day_said_in_full_is_read_as_itself(ahead: int, language: str) -> None:
    meant = TODAY + timedelta(days=ahead)
    month = MONTHS[language][meant.month - 1] + ("ta" if language == "fi" else "")
    ordinal = ordinal_forms(meant.day, language)[0]
    between = " of " if language == "en" else " "

    found = read_dates(stretch(f"{ordinal}{between}{month}"), language, TODAY)

    assert [heard.days for heard in found] == [(meant,)]
