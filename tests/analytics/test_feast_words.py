"""Feast days, and weekdays told by them."""

from datetime import date

import pytest

from analytics.dates import read_dates
from tests.analytics.heard import stretch

TODAY = date(2026, 3, 9)
"""Easter is on 5 April 2026."""


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("fi", "pääsiäisen jälkeisenä tiistaina", date(2026, 4, 7)),
        ("fi", "tiistaina pääsiäisen jälkeen", date(2026, 4, 7)),
        ("fi", "keskiviikkona ennen pääsiäistä", date(2026, 4, 1)),
        ("fi", "kiirastorstaina", date(2026, 4, 2)),
        ("fi", "vapun jälkeen maanantaina", date(2026, 5, 4)),
        ("fi", "juhannuksen jälkeisenä maanantaina", date(2026, 6, 22)),
        ("fi", "joulun jälkeen maanantaina", date(2026, 12, 28)),
        ("sv", "tisdagen efter påsk", date(2026, 4, 7)),
        ("sv", "skärtorsdagen", date(2026, 4, 2)),
        ("en", "the Tuesday after Easter", date(2026, 4, 7)),
        ("en", "on Wednesday before Easter", date(2026, 4, 1)),
        ("en", "Maundy Thursday", date(2026, 4, 2)),
    ],
)
def test_a_weekday_beside_a_feast_is_the_one_next_to_it(
    language: str, text: str, meant: date
) -> None:
    read = read_dates(stretch(text), language, TODAY)

    assert [one.days[0] for one in read] == [meant]


def test_a_feast_that_the_country_does_not_keep_leaves_its_weekday_unsure() -> None:
    read = read_dates(stretch("maanantaina juhannuksen jälkeen"), "fi", TODAY, "GB")

    assert not any(one.is_clear for one in read)


def test_a_month_is_no_feast() -> None:
    read = read_dates(stretch("joulukuun jälkeen maanantaina"), "fi", TODAY)

    assert all(one.is_weekday_only for one in read)


def test_a_country_without_a_calendar_reads_no_feasts() -> None:
    assert read_dates(stretch("pääsiäisenä"), "fi", TODAY, "XX") == ()
