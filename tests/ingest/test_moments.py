from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SettingError
from ingest.moments import (
    Moment,
    is_certain,
    session_moment,
    source_zone,
    to_moment,
)

HELSINKI = ZoneInfo("Europe/Helsinki")
FOLD = datetime(2026, 10, 25, 3, 30)  # noqa: DTZ001 # a wall clock's
GAP = datetime(2026, 3, 29, 3, 30)  # noqa: DTZ001 # a wall clock's
FIRST = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
SECOND = FIRST + timedelta(hours=1)


def key(moment: datetime) -> str:
    return f"{moment.timestamp():.0f}.11"


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        (datetime(2026, 3, 9, 9, 15, 2), datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2026, 7, 9, 9, 15, 2), datetime(2026, 7, 9, 6, 15, 2, tzinfo=UTC)),  # noqa: DTZ001
    ],
    ids=["winter", "summer"],
)
def test_a_local_time_is_read_in_its_zone(local: datetime, expected: datetime) -> None:
    assert to_moment(local, HELSINKI) == Moment(at=expected, is_certain=True)


def test_a_time_with_an_offset_is_read_by_that() -> None:
    told = datetime.fromisoformat("2026-10-25T03:30:00+03:00")

    assert to_moment(told, HELSINKI) == Moment(at=FIRST, is_certain=True)


def test_an_hour_that_comes_twice_is_in_doubt_and_the_first_is_taken() -> None:
    assert to_moment(FOLD, HELSINKI) == Moment(at=FIRST, is_certain=False)


@pytest.mark.parametrize("moment", [FIRST, SECOND], ids=["first", "second"])
@pytest.mark.parametrize("lag", [0, 45, -45], ids=["same", "later", "earlier"])
def test_the_switchs_key_settles_which_hour_it_was(moment: datetime, lag: int) -> None:
    session_id = key(moment + timedelta(seconds=lag))

    assert to_moment(FOLD, HELSINKI, session_id) == Moment(at=moment, is_certain=True)


def test_a_key_of_another_clock_settles_nothing() -> None:
    session_id = key(FIRST + timedelta(hours=3))

    assert to_moment(FOLD, HELSINKI, session_id) == Moment(at=FIRST, is_certain=False)


def test_a_key_does_not_overrule_a_time_that_is_in_no_doubt() -> None:
    local = datetime(2026, 3, 10, 14, 45)  # noqa: DTZ001 # a wall clock's

    moment = to_moment(local, HELSINKI, "1773153900.57")

    assert moment == Moment(
        at=datetime(2026, 3, 10, 12, 45, tzinfo=UTC), is_certain=True
    )


def test_an_hour_that_never_was_is_in_doubt() -> None:
    moment = to_moment(GAP, HELSINKI)

    assert moment == Moment(
        at=datetime(2026, 3, 29, 1, 30, tzinfo=UTC), is_certain=False
    )


def test_a_moment_read_before_is_known_to_have_been_in_doubt() -> None:
    found = [
        is_certain(FIRST, HELSINKI, None),
        is_certain(FIRST, HELSINKI, key(FIRST)),
        is_certain(FIRST - timedelta(days=1), HELSINKI, None),
    ]

    assert found == [False, True, True]


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)),  # noqa: DTZ001 # naive by intent
    st.sampled_from(["Europe/Helsinki", "America/New_York", "Asia/Kolkata", "UTC"]),
)
def test_a_certain_moment_reads_back_as_the_same_local_time(
    local: datetime, zone_name: str
) -> None:
    zone = ZoneInfo(zone_name)

    moment = to_moment(local, zone)

    back = moment.at.astimezone(zone).replace(tzinfo=None, fold=0)
    assert not moment.is_certain or back == local


@pytest.mark.parametrize(
    ("session_id", "expected"),
    [
        ("1773040502.11", datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)),
        ("pbx1-1773040502.11", datetime(2026, 3, 9, 7, 15, 2, tzinfo=UTC)),
        ("3cx-20190211124709(2)", None),
        ("99999999999999999.1", None),
        (None, None),
    ],
)
def test_only_an_asterisk_key_tells_a_moment(
    session_id: str | None, expected: datetime | None
) -> None:
    assert session_moment(session_id) == expected


@pytest.mark.parametrize("name", ["Europe/Turku", "", "../etc/passwd", "\0"])
def test_a_zone_that_is_none_is_a_wrong_setting(name: str) -> None:
    with pytest.raises(SettingError, match="source_timezone"):
        source_zone(name)
