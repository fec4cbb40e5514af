"""The clock as an argument, so that a test can hand in one that stands still."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Tell the time of this machine, aware UTC."""
    return datetime.now(UTC)
