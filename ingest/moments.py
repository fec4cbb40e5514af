"""Local times of a switch as moments in the world, and when that cannot be told.

Twice a year a local time names no moment or two. The switch's own key settles it when
it begins with the second since 1970 (Asterisk `uniqueid`); else the earlier is taken
and the call is flagged.

Source: PEP 495 (fold); Asterisk main/channel.c (`uniqueid`).
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from custody.errors import SettingError

_SETTLING_REACH = timedelta(minutes=10)
"""A key within this of one reading speaks for it; the other is an hour away. Keys that
are farther from both were made by another clock and are not believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment, and whether the source left no doubt of it.

    Attributes:
        at: aware UTC.
    """

    at: datetime
    is_certain: bool


def source_zone(name: str) -> ZoneInfo:
    """Find the time zone of the source.

    Raises:
        SettingError: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        setting = "source_timezone"
        why = "it is no time zone of the IANA database, such as Europe/Helsinki"
        raise SettingError(setting, why) from error


def to_moment(local: datetime, zone: ZoneInfo, session_id: str | None = None) -> Moment:
    """Tell which moment a switch's time means.

    Args:
        local: naive, the switch's wall clock; or aware, then nothing is in doubt.
        zone: where that clock hangs.
        session_id: the switch's key of the call, which may settle a doubt.
    """
    if local.tzinfo is not None:
        return Moment(at=local.astimezone(UTC), is_certain=True)
    readings = [
        local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)
    ]
    if readings[0] == readings[1]:
        return Moment(at=readings[0], is_certain=True)
    key_at = session_moment(session_id)
    if key_at is not None:
        nearest = min(readings, key=lambda reading: abs(reading - key_at))
        if abs(nearest - key_at) <= _SETTLING_REACH:
            return Moment(at=nearest, is_certain=True)
    return Moment(at=readings[0], is_certain=False)


def is_certain(at: datetime, zone: ZoneInfo, session_id: str | None) -> bool:
    """Tell whether a moment read from a local time could have been another one, too."""
    local = at.astimezone(zone).replace(tzinfo=None, fold=0)
    return to_moment(local, zone, session_id).is_certain


def session_moment(session_id: str | None) -> datetime | None:
    """Read the moment that an Asterisk key begins with, None for any other key."""
    match = re.fullmatch(r"(?:.*-)?(\d{9,10})\.\d+", session_id or "")
    return datetime.fromtimestamp(int(match.group(1)), tz=UTC) if match else None
