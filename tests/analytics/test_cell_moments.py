"""Moments in a register's cells: one day and one hour, or refused."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.cell_moments import DateOrder, order_told, read_moment
from analytics.cells import CellError, UnclearCellError

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-09T09:16:20", datetime(2026, 3, 9, 7, 16, 20, tzinfo=UTC)),
        ("2026-03-09 9:16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("2026/03/09 09:16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("9.3.2026 9:16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("09.03.2026 09:16:20", datetime(2026, 3, 9, 7, 16, 20, tzinfo=UTC)),
        ("9.3.2026 klo 9.16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("9.3.2026 kl. 9.16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("9. 3. 2026 9.16", datetime(2026, 3, 9, 7, 16, tzinfo=UTC)),
        ("29/03/2026 9:16", datetime(2026, 3, 29, 6, 16, tzinfo=UTC)),
        ("03/29/2026 9:16 PM", datetime(2026, 3, 29, 18, 16, tzinfo=UTC)),
        ("03/29/2026 12:16 am", datetime(2026, 3, 28, 22, 16, tzinfo=UTC)),
        ("03/03/2026 09:16", datetime(2026, 3, 3, 7, 16, tzinfo=UTC)),
        ("2026-07-09 09:16", datetime(2026, 7, 9, 6, 16, tzinfo=UTC)),
        ("2026-03-09T09:16:20Z", datetime(2026, 3, 9, 9, 16, 20, tzinfo=UTC)),
        ("2026-03-09T09:16:20+05:00", datetime(2026, 3, 9, 4, 16, 20, tzinfo=UTC)),
        ("9.3.2026 9:16 UTC", datetime(2026, 3, 9, 9, 16, tzinfo=UTC)),
        ("9.3.2026 9:16 +0500", datetime(2026, 3, 9, 4, 16, tzinfo=UTC)),
    ],
)
def test_a_moment_is_local_unless_it_says_otherwise(
    text: str, expected: datetime
) -> None:
    assert read_moment(text, HELSINKI) == (expected, None)


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("2026-10-25T03:30", "an hour that the clock change repeats"),
        ("25.10.2026 3.30", "an hour that the clock change repeats"),
        ("2026-03-09", "a date without a time of day"),
        ("9.3.2026", "a date without a time of day"),
    ],
)
def test_a_moment_that_takes_a_decision_says_so(text: str, notice: str) -> None:
    assert read_moment(text, HELSINKI)[1] == notice


def test_the_first_of_two_repeated_hours_is_taken() -> None:
    moment, _ = read_moment("2026-10-25T03:30", HELSINKI)

    assert moment == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2026-03-29T03:30", "29.3.2026 klo 3.00"])
def test_an_hour_that_never_was_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="the clock change skips"):
        read_moment(text, HELSINKI)


@pytest.mark.parametrize(
    "text",
    ["soon", "32.13.2026", "2026-02-30", "9.3.26", "9.3.2026 25:00", "13:00", "46090.4",
     "03/29/2026 13:16 pm", "9.3/2026"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="is no date and time"):
        read_moment(text, HELSINKI)


@pytest.mark.parametrize("text", ["0001-01-01", "31.12.9999", "1.1.1899 12:00"])
def test_a_fillers_year_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="is a year before 1900 or after 2199"):
        read_moment(text, HELSINKI)


@pytest.mark.parametrize("text", ["03/09/2026 9:16", "3-9-2026"])
def test_day_and_month_are_not_guessed(text: str) -> None:
    with pytest.raises(UnclearCellError):
        read_moment(text, HELSINKI)


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("03/09/2026 9:16", DateOrder.DAY_FIRST, (9, 3)),
        ("03/09/2026 9:16", DateOrder.MONTH_FIRST, (3, 9)),
        ("29/09/2026 9:16", DateOrder.MONTH_FIRST, (9, 29)),
        ("3.9.2026 9:16", DateOrder.MONTH_FIRST, (9, 3)),
    ],
)
def test_a_known_order_decides_only_what_is_unclear(
    text: str, order: DateOrder, day: tuple[int, int]
) -> None:
    moment, _ = read_moment(text, HELSINKI, order)

    assert (moment.month, moment.day) == day


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("29/03/2026 9:16", DateOrder.DAY_FIRST),
        ("03/29/2026", DateOrder.MONTH_FIRST),
        ("03/09/2026", None),
        ("29.3.2026", None),
        ("2026-03-29", None),
        ("29/30/2026", None),
        ("", None),
    ],
)
def test_a_cell_bears_witness_to_the_order_it_shows(
    text: str, order: DateOrder | None
) -> None:
    assert order_told(text) is order


@given(
    st.datetimes(datetime(1901, 1, 1), datetime(2199, 1, 1)),  # noqa: DTZ001 # made UTC below
    st.sampled_from(["%d.%m.%Y %H.%M.%S", "%d/%m/%Y %H:%M:%S", "%Y/%m/%d %H:%M:%S"]),
)
def test_a_moment_reads_back_in_every_form(moment: datetime, form: str) -> None:
    whole = moment.replace(microsecond=0, tzinfo=UTC)

    read, _ = read_moment(whole.strftime(form), ZoneInfo("UTC"), DateOrder.DAY_FIRST)

    assert abs(read - whole) == timedelta(0)


@given(st.text(max_size=20))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    try:
        moment, _ = read_moment(text, HELSINKI)
    except CellError:
        return

    assert moment.tzinfo is UTC
