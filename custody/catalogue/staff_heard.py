"""That staff was heard on figures about them, noted before any such figure is shown.

The note in force lies with the workspace's values; every note ever made is in the audit
log. Whether staff was rightly heard is for people to answer, not for a program.

Source: Act on the Protection of Privacy in Working Life (759/2004), section 21, and the
Co-operation Act (1333/2021): the purpose, start and methods of technical monitoring of
staff are handled with them first; PRIVACY, "config note that staff were heard".
"""

import json
from dataclasses import dataclass, field
from datetime import date, datetime

import sqlalchemy as sa

from custody.catalogue.values import set_value, value
from custody.errors import StaffNotHeardError

NAME = "staff_heard"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffHeard:
    """One note.

    Attributes:
        heard_on: the day on which staff was heard.
        noted_by: who noted it, as the audit log names them.
        note: where the minutes are, what was agreed.
    """

    heard_on: date
    noted_by: str
    noted_at: datetime
    note: str = field(repr=False)


def note_staff_heard(work: sa.Connection, noted: StaffHeard) -> None:
    """Write a note in place of the one there was."""
    told = {
        "heard_on": noted.heard_on.isoformat(),
        "noted_by": noted.noted_by,
        "noted_at": noted.noted_at.isoformat(),
        "note": noted.note,
    }
    set_value(work, NAME, json.dumps(told, ensure_ascii=False))


def withdraw_staff_heard(work: sa.Connection) -> None:
    """Take the note back: figures by agent are no longer shown."""
    set_value(work, NAME, "")


def staff_heard(read: sa.Connection) -> StaffHeard | None:
    """Give the note in force, None when there is none."""
    text = value(read, NAME)
    if not text:
        return None
    told = json.loads(text)
    return StaffHeard(
        heard_on=date.fromisoformat(told["heard_on"]),
        noted_by=told["noted_by"],
        noted_at=datetime.fromisoformat(told["noted_at"]),
        note=told["note"],
    )


def ensure_staff_heard(read: sa.Connection) -> StaffHeard:
    """Go on only if somebody has noted that staff was heard.

    Raises:
        StaffNotHeardError: nobody has.
    """
    noted = staff_heard(read)
    if noted is None:
        raise StaffNotHeardError
    return noted
