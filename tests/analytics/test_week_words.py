"""Weeks and days by how far away they are."""

from datetime import date

import pytest

from analytics.dates import read_dates
from tests.analytics.heard import stretch

MONDAY, FRIDAY = date(2026, 3, 9), date(2026, 3, 13)


@pytest.mark.parametrize(
    ("language", "text", "today", "meant"),
    [
        ("fi", "viikon päästä tiistaina", MONDAY, date(2026, 3, 17)),
        ("fi", "tasan viikon päästä", MONDAY, date(2026, 3, 16)),
        ("fi", "tästä päivästä viikon päähän", MONDAY, date(2026, 3, 16)),
        ("fi", "kolmen viikon kuluttua torstaina", MONDAY, date(2026, 4, 2)),
        ("fi", "tiistaista viikon päästä", FRIDAY, date(2026, 3, 24)),
        ("fi", "ensi viikon jälkeisen viikon tiistaille", MONDAY, date(2026, 3, 24)),
        ("fi", "huomisaamulle kello kahdeksan", MONDAY, date(2026, 3, 10)),
        ("fi", "viikolla kolmetoista keskiviikkona", MONDAY, date(2026, 3, 25)),
        ("sv", "om fjorton dagar", MONDAY, date(2026, 3, 23)),
        ("sv", "i dag om åtta dagar", MONDAY, date(2026, 3, 16)),
        ("sv", "onsdag vecka tretton", MONDAY, date(2026, 3, 25)),
        ("sv", "tisdag veckan efter nästa", MONDAY, date(2026, 3, 24)),
        ("en", "in a fortnight", MONDAY, date(2026, 3, 23)),
        ("en", "Tuesday week", FRIDAY, date(2026, 3, 24)),
        ("en", "a week on Tuesday", FRIDAY, date(2026, 3, 24)),
        ("en", "a week tomorrow", MONDAY, date(2026, 3, 17)),
        ("en", "two weeks from Thursday", MONDAY, date(2026, 3, 26)),
        ("en", "in two weeks' time on Thursday", FRIDAY, date(2026, 3, 26)),
        ("en", "Wednesday the week after next", MONDAY, date(2026, 3, 25)),
    ],
)
def test_a_far_day_is_reckoned_from_the_call(
    language: str, text: str, today: date, meant: date
) -> None:
    read = read_dates(stretch(text), language, today)

    assert [one.days[0] for one in read if one.margin > 0.1] == [meant]


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("fi", "ensi viikolla keskiviikkona yhdeksän kolmekymmentä", (2026, 3, 18)),
        ("sv", "nästa vecka onsdag tolv trettio", (2026, 3, 18)),
        ("en", "next week nine thirty Wednesday", (2026, 3, 18)),
    ],
)
def test_an_hour_after_a_week_is_no_number_of_it(
    language: str, text: str, meant: tuple[int, int, int]
) -> None:
    read = read_dates(stretch(text), language, MONDAY)

    assert date(*meant) in {one.days[0] for one in read}


def test_a_week_long_past_is_none_that_is_meant() -> None:
    read = read_dates(stretch("maanantaina viikolla kaksi"), "fi", date(2026, 3, 4))

    assert all(one.days[0] < date(2026, 4, 1) for one in read)
