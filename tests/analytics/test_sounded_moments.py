"""Days and times in misheard letters, as whisper-base was seen to write them."""

from datetime import date

import pytest

from analytics.sounded_moments import sound_out
from tests.analytics.heard import said

A_TUESDAY = date(2026, 3, 3)
HEARD = {
    "kuute toistamaali": (
        "fi", "maanantaina kuute, toistamaali, putakello, neljä, toissa nolla, nolla",
        "2026-03-16", "14:00",
    ),
    "halves": (
        "fi", "kolma kymmenes maalikuuta, puoli neljältä.", "2026-03-30", "15:30",
    ),
    "joined": (
        "fi", "maali kuun kahdestymmennet kolmasteeloon ja toisa pymmennen",
        "2026-03-23", "14:10",
    ),
    "in digits": ("en", "on the 4th of March. That's 230 and", "2026-03-04", "14:30"),
    "next week": (
        "en", "is on Monday next week at ten past nine.", "2026-03-09", "09:10",
    ),
    "tomorrow": ("fi", "yli huomenna, kello viisi toista", "2026-03-05", "15:00"),
}  # fmt: skip


@pytest.mark.parametrize("heard", HEARD.values(), ids=HEARD)
def test_a_misheard_day_and_time_are_read(heard: tuple[str, str, str, str]) -> None:
    language, text, day, time = heard
    stretch = said(f"agent: {text}", language=language).stretches[0]

    days, times = sound_out(stretch, language, A_TUESDAY)

    assert day in {one.days[0].isoformat() for one in days}
    assert time in {one.text for one in times}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Yksitoista, kuulemiin."),
        ("fi", "Se maksaa kuusikymmentäkuusi neljäkymmentä."),
        ("en", "Thank you and have a nice day."),
        ("sv", "Tack så mycket och hej då."),
    ],
)
def test_a_number_by_itself_is_no_time(language: str, text: str) -> None:
    stretch = said(f"agent: {text}", language=language).stretches[0]

    assert sound_out(stretch, language, A_TUESDAY)[1] == ()


def test_an_hour_without_its_teen_is_doubted() -> None:
    clean = said("agent: huomenna kello neljätoista").stretches[0]
    cut = said("agent: huomenna kello neljäto").stretches[0]

    sure = sound_out(clean, "fi", A_TUESDAY)[1][0]
    doubted = sound_out(cut, "fi", A_TUESDAY)[1][0]

    assert sure.fit > doubted.fit
