"""What people say for a day, a time and an amount is read as it was meant.

The forms come from the makers of invented calls, which were written without a look at
the readers.
"""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from types import ModuleType

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from analytics.amounts import read_amounts
from analytics.moment_mentions import mentions_of
from scripts.made_calls import spoken, spoken_freely, spoken_otherwise
from tests.analytics.heard import ZONE, beside, said, stretch

FRIDAY, FEBRUARY = 4, 2
MAKERS = {"plain": spoken, "freely": spoken_freely, "otherwise": spoken_otherwise}
LEADS = {"fi": "Varasin ajan", "sv": "Jag bokade tiden", "en": "You are booked for"}
PRICES = {"fi": "Siitä tulee", "sv": "Det blir", "en": "That comes to"}
MINUTES = (0, 10, 15, 20, 30, 40, 45, 50)


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize("language", spoken.LANGUAGES)
@settings(derandomize=True)
@given(
    today=st.dates(date(2026, 1, 1), date(2026, 12, 1)),
    ahead=st.integers(min_value=1, max_value=28),
    at=st.builds(time, st.integers(8, 15), st.sampled_from(MINUTES)),
    draw=st.randoms(use_true_random=False),
)
def test_a_day_and_a_time_are_read_as_they_were_meant(  # noqa: PLR0913, PLR0917 # drawn apart
    language: str,
    maker: ModuleType,
    today: date,
    ahead: int,
    at: time,
    draw: Random,
) -> None:
    day = today + timedelta(days=ahead)
    assume(day.weekday() <= FRIDAY >= today.weekday())
    # "Kolmas toista", the third of February, sounds like the thirteenth.
    assume(language != "fi" or day.month != FEBRUARY)
    words = (
        draw.choice(maker.day_forms(day, today, language)),
        draw.choice(maker.clock_forms(at, language)),
    )
    hearing = said(
        f"agent: {LEADS[language]} {' '.join(words)}.",
        language=language,
        started_at=datetime.combine(today, time(9), tzinfo=ZONE),
    )

    mentions = mentions_of(hearing, beside())

    last = mentions[-1]
    assert last.day
    assert last.time
    assert last.is_full
    assert day in last.day.days
    assert at.hour * 60 + at.minute in last.time.minutes


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize("language", spoken.LANGUAGES)
@settings(derandomize=True)
@given(
    euros=st.integers(min_value=12, max_value=250),
    cents=st.sampled_from((0, 20, 40, 50, 75, 90)),
    draw=st.randoms(use_true_random=False),
)
def test_an_amount_is_read_and_no_other(
    language: str, maker: ModuleType, euros: int, cents: int, draw: Random
) -> None:
    # "Two hundred and fifty" is that or two hundred with fifty cents.
    assume(euros % 100 or not cents)
    amount = Decimal(euros) + Decimal(cents) / 100
    words = draw.choice(maker.amount_forms(amount, language))

    read = read_amounts(stretch(f"{PRICES[language]} {words}."), language)

    assert [(one.value, one.is_clear) for one in read] == [(amount, True)]
