"""Clock times in words, read letter for letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.clock import read_times
from analytics.clock_forms import time_forms
from analytics.clock_words import bare_times
from analytics.moment_mentions import mentions_of
from tests.analytics.heard import beside, said, stretch


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "kahtakymmentä yli kahdeksan", ["08:20"]),
        ("fi", "kymmentä yli kolme", ["15:10"]),
        ("fi", "kymmentä vaille yksitoista. Miltä kuulostaa?", ["10:50"]),
        ("fi", "puoli yhdeltätoista", ["10:30"]),
        ("fi", "puoliyhdeksän", ["08:30"]),
        ("fi", "viittä vaille puoli yhdeksän", ["08:25"]),
        ("fi", "tasan kello kolme", ["15:00"]),
        ("fi", "kello tasan kolme", ["15:00"]),
        ("fi", "nähdään ysiltä", ["09:00"]),
        ("fi", "kello yksitoista nolla nolla", ["11:00"]),
        ("fi", "kello kahdeksan nolla viisi", ["08:05"]),
        ("fi", "kello kaksikymmentä viisitoista", ["20:15"]),
        ("sv", "tio över två", ["14:10"]),
        ("sv", "fem i halv nio", ["08:25"]),
        ("sv", "klockan tretton och förtio", ["13:40"]),
        ("en", "at twenty-five to four", ["15:35"]),
        ("en", "at a quarter to twelve", ["11:45"]),
        ("en", "at nine sharp", ["09:00"]),
        ("en", "at one thirty in the afternoon", ["13:30"]),
        ("en", "twenty past eight", ["08:20"]),
        ("en", "see you at noon", ["12:00"]),
    ],
)
def test_a_time_is_read_as_it_is_said(
    language: str, text: str, expected: list[str]
) -> None:
    found = read_times(stretch(text), language)

    assert [heard.text for heard in found if heard.is_clear] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "puoli tuntia jonossa"),
        ("fi", "kahtakymmentä euroa"),
        ("sv", "det tar tio minuter"),
        ("en", "we are open from ten to four"),
        ("en", "I twisted my ankle at the weekend"),
        ("en", "I waited for half an hour"),
    ],
)
def test_other_numbers_are_no_times(language: str, text: str) -> None:
    assert not any(heard.is_clear for heard in read_times(stretch(text), language))


def test_a_bare_hour_follows_a_date_only_in_a_case_that_tells_the_time() -> None:
    bare, cased = stretch("maaliskuuta kolme"), stretch("maaliskuuta kolmelta")

    assert read_times(bare, "fi", after=(bare.starts[1],)) == ()
    assert [one.text for one in read_times(cased, "fi")] == ["15:00"]


@given(
    st.integers(min_value=0, max_value=95),
    st.sampled_from([("fi", "kello"), ("sv", "klockan"), ("en", "at")]),
)
def test_every_quarter_reads_back_to_itself_or_is_not_clear(
    quarter: int, spoken: tuple[str, str]
) -> None:
    language, anchor = spoken
    for form, _ in time_forms(15 * quarter, language):
        found = read_times(stretch(f"{anchor} {form}.", probability=1.0), language)

        clear = [one for one in found if one.is_clear]
        assert all(
            15 * quarter in one.minutes or (15 * quarter + 720) % 1440 in one.minutes
            for one in clear
        ), form


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("sv", "sen timmen jag har tolv trettio ledigt", (4,)),
        ("fi", "sanoin neljätoista nelkyt", (1,)),
        ("en", "the reference is two six twenty", ()),
        ("fi", "kaksitoista kymmentä euroa", ()),
        ("sv", "det tar tio femton minuter", ()),
    ],
)
def test_an_hour_and_its_minutes_side_by_side_may_be_a_time(
    language: str, text: str, places: tuple[int, ...]
) -> None:
    assert bare_times(stretch(text), language) == places


@pytest.mark.parametrize(
    ("said_so", "minutes"),
    [
        ("keskiviikolle kahdeksastoista päivä yheks", 60),
        ("keskiviikolle kahdeksastoista päivä puol kaheks", 90),
        ("tiistaille seitsemästoista kolmatta kymmeneks", 600),
        ("perjantaiksi kolmastoista päivä puoleks yheksäks", 510),
        ("torstaille yhdeksästoista maaliskuuta kolmeksi", 180),
    ],
)
def test_an_hour_in_the_translative_needs_only_its_day(
    said_so: str, minutes: int
) -> None:
    read = mentions_of(said(f"agent: Varasin ajan {said_so}."), beside())

    assert [minutes in one.time.minutes for one in read if one.time] == [True]


def test_days_to_come_are_no_hour() -> None:
    read = mentions_of(
        said("agent: Todistus alkaen tiistaina 10.3. kolmeksi päiväksi."), beside()
    )

    assert not any(one.time for one in read)
