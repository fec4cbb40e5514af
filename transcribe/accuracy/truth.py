"""What was really said on a call: the truth that a transcript is held against."""

from dataclasses import dataclass, field
from pathlib import Path

from custody.records.calls import PartyRole


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthWord:
    """One word with its times, where the truth tells them.

    Attributes:
        start: seconds from the recording's first sample.
        end: likewise, not included.
    """

    start: float
    end: float
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthTurn:
    """What one party said, as somebody wrote it down.

    Attributes:
        party: None where the truth does not tell.
        channel: the one it was said on, counted from 0; None where it does not tell.
        start: seconds; None where it does not tell.
        end: likewise, never before `start`.
        words: empty where only whole turns have times.
    """

    text: str = field(repr=False)
    party: PartyRole | None = None
    channel: int | None = None
    start: float | None = None
    end: float | None = None
    words: tuple[TruthWord, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        """Refuse times that cannot be, so that no measure rests on them."""
        if (self.start is None) != (self.end is None):
            why = "a turn has a start without an end, or the reverse"
            raise ValueError(why)
        if self.start is not None and self.end is not None and self.end < self.start:
            why = "a turn ends before it starts"
            raise ValueError(why)


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthCall:
    """One recording and what was said in it.

    Attributes:
        audio: the recording.
        language: ISO 639-1; None where the truth does not tell.
        turns: in order of time.
    """

    audio: Path = field(repr=False)
    language: str | None
    turns: tuple[TruthTurn, ...] = field(repr=False)

    @property
    def has_times(self) -> bool:
        """Whether every turn tells when it was said."""
        return bool(self.turns) and all(turn.start is not None for turn in self.turns)

    @property
    def has_channels(self) -> bool:
        """Whether every turn tells which channel it was said on."""
        return bool(self.turns) and all(turn.channel is not None for turn in self.turns)
