"""A date that was named, and which year's day of a month a caller means."""

from dataclasses import dataclass
from datetime import date, timedelta

from analytics.hearing import Passage

CLEAR_FIT = 0.74
CLEAR_MARGIN = 0.08
YEAR_DAYS = 330
"""A day of a month without a year is meant within so many days after the call."""


@dataclass(frozen=True, slots=True)
class HeardDate:
    """One date somebody named.

    Attributes:
        days: every calendar day it can mean, the likeliest first.
        is_weekday_only: "on Monday": says the day of the week and not which week.
        is_spelled: read letter for letter from words.
        maybe: days that it can mean as well and seldom does: nothing is confirmed by
            them, nor contradicted.
    """

    days: tuple[date, ...]
    fit: float
    margin: float
    where: Passage
    is_weekday_only: bool = False
    is_spelled: bool = False
    maybe: tuple[date, ...] = ()

    @property
    def is_clear(self) -> bool:
        """Whether this day and no other was heard."""
        return self.fit >= CLEAR_FIT and self.margin >= CLEAR_MARGIN


def coming(day: int, month: int, today: date) -> date | None:
    """Give the day of a month that a caller means: the coming one, or a late one.

    None for a day that no month has.
    """
    for year in (today.year, today.year + 1, today.year + 2):
        try:
            meant = date(year, month, day)
        except ValueError:
            continue
        if meant >= today - timedelta(days=365 - YEAR_DAYS):
            return meant
    return None
