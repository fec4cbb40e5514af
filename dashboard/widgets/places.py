"""Rows that say what was found on a call, each with the seconds to hear it by."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from custody.records.ids import CallId
from dashboard import wording
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("places", Path(__file__).parent)


class Sign(StrEnum):
    """What stands before a row; never by colour alone."""

    SAID = "said"
    LACKING = "lacking"
    FOUND = "found"


@dataclass(frozen=True, slots=True)
class Seconds:
    """Where on the call: seconds from the recording's start."""

    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One row.

    Attributes:
        label: as text, whatever signs are in it.
        note: a word or two after it.
        seconds: None where there is nothing to hear.
    """

    label: str
    sign: Sign
    note: str = ""
    seconds: Seconds | None = None


def show_places(call_id: CallId, places: Sequence[Place], *, key: str) -> None:
    """Show the rows; their buttons ask the page's player for the seconds."""
    rows = [
        {
            "label": one.label,
            "sign": str(one.sign),
            "note": one.note,
            "start": None if one.seconds is None else one.seconds.start,
            "end": None if one.seconds is None else one.seconds.end,
            "clock": "" if one.seconds is None else wording.length(one.seconds.start),
        }
        for one in places
    ]
    mounted(_COMPONENT)(key=key, data={"call_id": call_id, "rows": rows})
