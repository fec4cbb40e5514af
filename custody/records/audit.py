"""Who did what to which call, when, why and with what end."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from custody.errors import AuditEventError
from custody.records.ids import CallId
from custody.records.purposes import Purpose

Detail = str | int | float
"""What a detail may be: a count, a measure, an id, a rule's name; never a quote."""

MAX_TEXT_CHARACTERS = 500
"""Longer texts are no ids and no names of rules."""

_VERB = re.compile(r"[a-z][a-z_]*:[a-z][a-z_]*")
_DETAIL_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """One event of the audit log.

    Attributes:
        number: its place in the log, counted from 1.
        at: aware UTC.
        verb: what was done to what, past tense, e.g. `recording:played`.
        actor: who, e.g. `account:…` or `cli:…`; never an agent's or caller's name.
        purpose: why; None where no call's content was opened.
        outcome: how it ended, e.g. `done`, `refused`, `failed`.
        details: ids, counts and names of rules; never what was said or a number.

    Raises:
        AuditEventError: the verb, actor, outcome or a detail is not formed as told.
    """

    number: int
    at: datetime
    verb: str
    actor: str
    call_id: CallId | None = None
    purpose: Purpose | None = None
    outcome: str = "done"
    details: Mapping[str, Detail] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check what must hold of every event."""
        is_formed = {
            "time": self.at.tzinfo is not None,
            "verb": _VERB.fullmatch(self.verb) is not None,
            "actor": 0 < len(self.actor) <= MAX_TEXT_CHARACTERS,
            "outcome": 0 < len(self.outcome) <= MAX_TEXT_CHARACTERS,
            "details": all(_is_detail(*detail) for detail in self.details.items()),
        }
        for part, is_well in is_formed.items():
            if not is_well:
                raise AuditEventError(part)


def _is_detail(name: str, value: object) -> bool:
    """Tell whether a detail is named well, and a short text or a finite number."""
    if not _DETAIL_NAME.fullmatch(name):
        return False
    if isinstance(value, str):
        return len(value) <= MAX_TEXT_CHARACTERS
    return isinstance(value, int | float) and math.isfinite(value)
