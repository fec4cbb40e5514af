"""One invented call and what is true of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from scripts.made_calls.people import MadeCustomer
from scripts.made_calls.register import Truth

LETTERS_A_SECOND = 13.0
"""Of the synthesisers here; only for the seconds of sets without audio."""
PAUSE = 0.5


@dataclass(slots=True, kw_only=True)
class MadeCall:
    """One invented call and what is true of it.

    Attributes:
        caller, callee: E.164, None when withheld.
        customer: whose call it is, None for somebody who is not in the register.
        is_knowable: whether a careful listener could tell whose it is.
        truths: by transaction.
        declared: what the caller declared, and a careful listener would write down.
        declarable: what might be heard so, too: taken back, or only echoed.
    """

    scenario: str
    language: str
    started_at: datetime
    agent: str
    is_outbound: bool
    caller: str | None = field(repr=False)
    callee: str | None = field(repr=False)
    customer: MadeCustomer | None = field(repr=False)
    is_knowable: bool
    lines: list[tuple[str, str]] = field(repr=False)
    linked_id: str | None = None
    truths: dict[str, Truth] = field(default_factory=dict)
    traps: list[str] = field(default_factory=list)
    declared: set[str] = field(default_factory=set)
    declarable: set[str] = field(default_factory=set)
    is_mono: bool = False

    @property
    def seconds(self) -> float:
        """About how long it takes to say."""
        return estimated(self.lines)


def estimated(lines: Sequence[tuple[str, str]]) -> float:
    """Estimate how long lines take to say, seconds."""
    return 1.0 + sum(len(text) / LETTERS_A_SECOND + PAUSE for _, text in lines)
