"""What a call came out as by the rules that the house wrote for itself."""

from dataclasses import dataclass
from enum import StrEnum


class RuleKind(StrEnum):
    """What a rule is written for."""

    CATEGORY = "category"
    """What the call is about: counted, and shown where it holds."""
    WORDING = "wording"
    """Words that the house wants said: a list of said and not said, never a score."""
    PART = "part"
    """Only what other rules rest on; shown nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOutcome:
    """Whether one rule holds on one call.

    Attributes:
        rule: its name in the file.
        place_in_file: which of the file's rules it is, from 0.
        channel, start, end: the first words that show it, seconds from the recording's
            start; None where nothing was said, as for words that are missing.
    """

    rule: str
    kind: RuleKind
    place_in_file: int
    matched: bool
    channel: int | None = None
    start: float | None = None
    end: float | None = None
