"""The time that figures are of."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.periods import (
    Period,
    Step,
    between_of,
    day_of,
    moments_of,
    steps_of,
)
from custody.errors import PeriodEmptyError

HELSINKI = ZoneInfo("Europe/Helsinki")
_DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 1, 1))


def test_weeks_begin_on_mondays_but_the_first() -> None:
    period = Period(date(2026, 3, 4), date(2026, 3, 16))

    assert steps_of(period, Step.WEEK) == (
        date(2026, 3, 4),
        date(2026, 3, 9),
        date(2026, 3, 16),
    )


def test_months_begin_on_the_first_but_the_first() -> None:
    period = Period(date(2025, 12, 31), date(2026, 2, 1))

    assert steps_of(period, Step.MONTH) == (
        date(2025, 12, 31),
        date(2026, 1, 1),
        date(2026, 2, 1),
    )


def test_a_day_begins_where_the_switch_stands() -> None:
    day = Period(date(2026, 3, 29), date(2026, 3, 29))  # clocks go forward

    assert moments_of(day, None, HELSINKI) == (
        [datetime(2026, 3, 28, 22, 0)],  # noqa: DTZ001 # the mart's are UTC unsaid
        [datetime(2026, 3, 29, 21, 0)],  # noqa: DTZ001 # likewise
    )
    assert day_of(datetime(2026, 3, 28, 22, 30), HELSINKI) == day.first  # noqa: DTZ001 # likewise


def test_the_moments_of_a_time_are_told_in_utc() -> None:
    day = Period(date(2026, 1, 5), date(2026, 1, 5))

    assert between_of(day, HELSINKI) == (
        datetime(2026, 1, 4, 22, 0, tzinfo=UTC),
        datetime(2026, 1, 5, 22, 0, tzinfo=UTC),
    )


def test_the_time_before_is_as_long_and_ends_where_this_begins() -> None:
    march = Period(date(2026, 3, 1), date(2026, 3, 31))

    assert march.before == Period(date(2026, 1, 29), date(2026, 2, 28))


def test_a_time_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(PeriodEmptyError):
        Period(date(2026, 3, 2), date(2026, 3, 1))


@given(first=_DAYS, days=st.integers(0, 400), step=st.sampled_from([None, *Step]))
def test_steps_cover_the_period_without_a_gap(
    first: date, days: int, step: Step | None
) -> None:
    period = Period(first, first + timedelta(days=days))

    begins, ends = moments_of(period, step, HELSINKI)

    assert begins[1:] == ends[:-1]
    assert begins[0] < ends[-1]
    assert steps_of(period, step)[0] == first
    assert all(one < other for one, other in zip(begins, ends, strict=True))
