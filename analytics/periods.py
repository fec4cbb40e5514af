"""The time that figures are of: whole days where the switch stands, in equal steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from custody.errors import PeriodEmptyError


class Step(StrEnum):
    """How a period is parted to show a trend."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, the first and the last included.

    Raises:
        PeriodEmptyError: it ends before it begins.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a time that is none."""
        if self.last < self.first:
            raise PeriodEmptyError

    @property
    def after(self) -> date:
        """The first day that is no longer of it."""
        return self.last + timedelta(days=1)

    @property
    def before(self) -> "Period":
        """As many days, right before it."""
        length = self.after - self.first
        return Period(self.first - length, self.last - length)


def steps_of(period: Period, step: Step | None) -> tuple[date, ...]:
    """Give the first day of each step; the first step may be short, as the last may.

    Weeks begin on Mondays. Without a step the period is one.

    Source: ISO 8601 for weeks.
    """
    return (period.first,) if step is None else tuple(_steps(period, step))


def moments_of(
    period: Period, step: Step | None, zone: ZoneInfo
) -> tuple[list[datetime], list[datetime]]:
    """Give where each step begins and ends, in UTC without saying so, as the mart."""
    starts = steps_of(period, step)
    edges = [_midnight(day, zone) for day in (*starts, period.after)]
    return edges[:-1], edges[1:]


def between_of(period: Period, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Give the moments, in UTC, from which on and before which the period is."""
    (begins,), (ends,) = moments_of(period, None, zone)
    return begins.replace(tzinfo=UTC), ends.replace(tzinfo=UTC)


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Tell the day of a moment of the mart, where the switch stands."""
    return moment.replace(tzinfo=UTC).astimezone(zone).date()


def _steps(period: Period, step: Step) -> Iterator[date]:
    day = period.first
    while day <= period.last:
        yield day
        if step is Step.WEEK:
            day += timedelta(days=7 - day.weekday())
        else:
            day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    midnight = datetime.combine(day, time(tzinfo=zone))
    return midnight.astimezone(UTC).replace(tzinfo=None)
