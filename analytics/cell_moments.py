"""The text of a moment's cell, read as aware UTC.

Only what can mean one thing is read: `03/09/2026` is two days, and an hour that the
change of clocks skips is none.
"""

import re
from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from analytics.cells import CellError, UnclearCellError

YEARS = range(1900, 2200)
"""Beyond them a date is a filler: 0001-01-01, 9999-12-31."""
_TIME = (
    r"(?:(?:\s+|,\s*|\s*T)(?:klo\.?\s*|kl\.?\s*|at\s+)?"
    r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_LAST_YEAR = re.compile(
    rf"(?P<one>\d{{1,2}})(?P<mark>[./-])\s?(?P<two>\d{{1,2}})(?P=mark)\s?"
    rf"(?P<year>\d{{4}}){_TIME}",
    re.ASCII | re.IGNORECASE,
)
_FIRST_YEAR = re.compile(
    rf"(?P<year>\d{{4}})(?P<mark>[./-])(?P<one>\d{{1,2}})(?P=mark)(?P<two>\d{{1,2}})"
    rf"{_TIME}",
    re.ASCII | re.IGNORECASE,
)
_ISO_DAY = 10
"""Characters of a day without a time: 2026-03-09."""
_MONTHS = 12
_NOON = 12


class DateOrder(StrEnum):
    """Which of two numbers before the year is the day."""

    DAY_FIRST = "day"
    MONTH_FIRST = "month"


def read_moment(
    text: str, zone: ZoneInfo, order: DateOrder | None = None
) -> tuple[datetime, str | None]:
    """Read a moment, local in `zone` where none is written, as aware UTC.

    Args:
        text: of the cell: ISO 8601, `9.3.2026 klo 9.16`, `03/09/2026 9:16 am`.
        zone: of the source.
        order: decides where day and month could be either.

    Returns:
        The moment, and a notice when it took a decision to read it: an hour that the
        clock change repeats (the first of the two is taken), or a day without a time.

    Raises:
        UnclearCellError: `order` would be needed and is None.
        CellError: it is no date, or an hour that the clock change skips.
    """
    found, has_time = _parsed(" ".join(text.split()), order)
    if found.year not in YEARS:
        reason = f"is a year before {YEARS.start} or after {YEARS.stop - 1}"
        raise CellError(reason)
    notice = None if has_time else "a date without a time of day"
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone)
        there_and_back = found.astimezone(UTC).astimezone(zone)
        if there_and_back.replace(tzinfo=None) != found.replace(tzinfo=None):
            reason = "is an hour that the clock change skips"
            raise CellError(reason)
        if found.utcoffset() != found.replace(fold=1).utcoffset():
            notice = "an hour that the clock change repeats"
    return found.astimezone(UTC), notice


def read_day(text: str, order: DateOrder | None = None) -> date:
    """Read a day of the calendar; midnight beside it is how spreadsheets write one.

    Raises:
        UnclearCellError: `order` would be needed and is None.
        CellError: it is no date, or tells a time of day.
    """
    found, _ = _parsed(" ".join(text.split()), order)
    if found.year not in YEARS:
        reason = f"is a year before {YEARS.start} or after {YEARS.stop - 1}"
        raise CellError(reason)
    if found.time() != time():
        reason = "has a time of day"
        raise CellError(reason)
    return found.date()


def order_told(text: str) -> DateOrder | None:
    """Tell which order of day and month a cell bears witness to, None if to none."""
    found = _LAST_YEAR.fullmatch(text.strip())
    if not found or found["mark"] == ".":
        return None
    one, two = int(found["one"]), int(found["two"])
    if one > _MONTHS >= two:
        return DateOrder.DAY_FIRST
    if two > _MONTHS >= one:
        return DateOrder.MONTH_FIRST
    return None


def _parsed(text: str, order: DateOrder | None) -> tuple[datetime, bool]:
    """Read a text as a moment, naive without a zone; and whether it tells a time."""
    try:
        return datetime.fromisoformat(text), len(text) > _ISO_DAY
    except ValueError:
        pass
    try:
        if found := _FIRST_YEAR.fullmatch(text):
            return _moment(found, day=found["two"], month=found["one"])
        if found := _LAST_YEAR.fullmatch(text):
            day, month = found["one"], found["two"]
            if _order(found, order) is DateOrder.MONTH_FIRST:
                day, month = month, day
            return _moment(found, day=day, month=month)
    except UnclearCellError:
        raise
    except ValueError:
        pass
    reason = "is no date and time"
    raise CellError(reason)


def _order(found: re.Match[str], order: DateOrder | None) -> DateOrder:
    """Tell day from month; with points the day always stands first."""
    if found["mark"] == "." or int(found["one"]) == int(found["two"]):
        return DateOrder.DAY_FIRST
    told = order_told(found[0]) or order
    if told is None:
        reason = "may mean two days: which number is the month?"
        raise UnclearCellError(reason)
    return told


def _moment(found: re.Match[str], *, day: str, month: str) -> tuple[datetime, bool]:
    hour = int(found["hour"] or 0)
    if found["half"]:
        if not 1 <= hour <= _NOON:
            reason = "is no date and time"
            raise CellError(reason)
        hour = hour % _NOON + (_NOON if found["half"].lower().startswith("p") else 0)
    moment = datetime(  # noqa: DTZ001 # the zone is put on by the caller
        int(found["year"]), int(month), int(day), hour,
        int(found["minute"] or 0), int(found["second"] or 0),
    )  # fmt: skip
    return _zoned(moment, found["zone"]), found["hour"] is not None


def _zoned(moment: datetime, zone: str | None) -> datetime:
    if zone is None:
        return moment
    if zone.upper() in {"Z", "UTC", "GMT"}:
        return moment.replace(tzinfo=UTC)
    return datetime.fromisoformat(f"{moment.isoformat()}{zone}")
