"""A plan's seconds, once the lines are spoken and their lengths are known."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from scripts.made_talk.lines import AGENT
from scripts.made_talk.plan import Act, HoldKind, Line

LEAD_IN = 0.6
LEAST_ROOM = 1.0
"""Seconds of the other's speech before somebody may talk over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A line in its place.

    Attributes:
        start, end: seconds; `end` is earlier than it was spoken where it was cut off.
        wait: seconds since the other party's end, where it answers; below 0 it began
            before that.
        cut: whether it was cut off by another's interruption.
    """

    party: str
    text: str = field(repr=False)
    act: Act
    start: float
    end: float
    wait: float | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A hold in its place: from the last word before it to the first one after it."""

    kind: HoldKind
    start: float
    end: float


@dataclass(slots=True)
class Layout:
    """Lays one line after another."""

    laid: list[Laid] = field(default_factory=list)
    holds: list[Held] = field(default_factory=list)
    floor: int = -1
    """Place of the line that holds the floor."""

    def put(self, line: Line, seconds: float) -> None:
        """Put the next line, so many seconds long, in its place."""
        if line.within is not None:
            self._over(line, seconds)
            return
        end = self._silent_from()
        start = max(0.0, LEAD_IN if self.floor < 0 else end + line.wait)
        wait: float | None = None
        if self.floor >= 0 and line.answers and self._floor().party != line.party:
            wait = start - self._floor().end
        if line.hold is not None:
            self.holds.append(Held(kind=line.hold, start=end, end=start))
        self._add(line, start, seconds, wait)
        self.floor = len(self.laid) - 1

    def _over(self, line: Line, seconds: float) -> None:
        told = self._floor()
        length = told.end - told.start
        start = told.start + max(LEAST_ROOM, length * (line.within or 0.0))
        place = self.floor
        self._add(line, start, seconds, None)
        if line.yields_after is not None:
            end = min(told.end, start + line.yields_after)
            self.laid[place] = replace(
                told,
                end=end,
                cut=True,
                text=_said(told.text, (end - told.start), length),
            )
            self.floor = len(self.laid) - 1

    def _add(
        self, line: Line, start: float, seconds: float, wait: float | None
    ) -> None:
        self.laid.append(
            Laid(
                party=line.party, text=line.text, act=line.act, start=start,
                end=start + seconds, wait=wait,
            )
        )  # fmt: skip

    def _floor(self) -> Laid:
        return self.laid[self.floor]

    def _silent_from(self) -> float:
        """Tell when the floor's line ends, or a nod after it."""
        return self._floor().end if self.floor >= 0 else 0.0


def lay_out(planned: Sequence[Line], lengths: Sequence[float]) -> Layout:
    """Lay every line out, in the order of the plan."""
    layout = Layout()
    for line, seconds in zip(planned, lengths, strict=True):
        layout.put(line, seconds)
    return layout


def channel_of(party: str) -> int:
    """The agent is on the left."""
    return 0 if party == AGENT else 1


def _said(text: str, spoken: float, whole: float) -> str:
    """Keep the words that were out before the line was cut off, by its length."""
    words = text.split()
    return " ".join(words[: max(1, round(len(words) * spoken / whole))])
