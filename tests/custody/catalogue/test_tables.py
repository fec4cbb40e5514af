from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from custody.catalogue.tables import UtcDateTime, calls, metadata

DIALECT = sa.create_engine("postgresql+psycopg://").dialect


def _stored(moment: datetime | None) -> str | None:
    return UtcDateTime().process_bind_param(moment, DIALECT)


def _read(text: str | None) -> datetime | None:
    return UtcDateTime().process_result_value(text, DIALECT)


@given(moment=st.datetimes(timezones=st.just(UTC)))
def test_a_moment_reads_as_it_was_written(moment: datetime) -> None:
    assert _read(_stored(moment)) == moment


@given(
    first=st.datetimes(timezones=st.just(UTC)),
    second=st.datetimes(timezones=st.just(UTC)),
)
def test_stored_moments_sort_as_time_does(first: datetime, second: datetime) -> None:
    stored_first, stored_second = _stored(first), _stored(second)

    assert stored_first is not None
    assert stored_second is not None
    assert (stored_first < stored_second) == (first < second)


def test_the_same_moment_in_another_zone_is_stored_alike() -> None:
    moment = datetime(2026, 3, 9, 7, 15, tzinfo=UTC)
    helsinki = timezone(timedelta(hours=2))

    assert _stored(moment.astimezone(helsinki)) == "2026-03-09T07:15:00.000000Z"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        _stored(datetime(2026, 3, 9))  # noqa: DTZ001 # that is what is refused


def test_no_moment_is_none() -> None:
    assert _stored(None) is None
    assert _read(None) is None


def test_everything_that_names_a_call_goes_with_it() -> None:
    keys = [
        table.c.call_id.foreign_keys
        for table in metadata.sorted_tables
        if "call_id" in table.c and table is not calls
    ]

    assert len(keys) >= 9
    assert all(
        [key.ondelete for key in foreign_keys] == ["CASCADE"] for foreign_keys in keys
    )
