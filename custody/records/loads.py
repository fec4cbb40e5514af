"""What became of a load of the register: how many rows, and which were refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRow:
    """A row that could not be taken, kept aside with its reasons.

    Attributes:
        line: its number in the source file, counted from 1, the header included.
        reasons: in words; they name columns, never values.
        row: as the source has it, by column; personal.
    """

    line: int
    reasons: tuple[str, ...]
    row: Mapping[str, str | None] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadBatch:
    """One load of one file.

    Attributes:
        batch_id: 32 hexadecimal digits.
        register: `customers` or `transactions`.
        num_loaded: new and changed rows.
    """

    batch_id: str
    register: str
    loaded_at: datetime
    num_loaded: int
    num_unchanged: int
    rejected: tuple[RejectedRow, ...] = ()
