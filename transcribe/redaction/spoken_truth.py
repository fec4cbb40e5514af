"""Calls whose every spoken piece is known to the second: the truth of the audio bench.

A truth file in the form of `samples/truth.json`; where a turn bears `pieces`, each with
its own seconds, those are taken, else the turn is one piece.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from custody.records.redactions import RedactionKind

AGENT_NAME = "agent's name"
"""What the row of agents' own introductions is called: staff, not callers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenPiece:
    """What one party says at a stretch, all of it an identifier or none.

    Attributes:
        turn: index in the truth's turns.
        start, end: seconds of its voice.
        kind: None when it must stay to be heard.
        is_agents: whether it is the agent's own name.
    """

    turn: int
    channel: int
    start: float
    end: float
    text: str = field(repr=False)
    kind: RedactionKind | None
    is_agents: bool = False

    @property
    def label(self) -> str:
        """The kind in words; the empty string for what must stay."""
        if self.is_agents:
            return AGENT_NAME
        return "" if self.kind is None else str(self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenTruth:
    """One call's truth.

    Attributes:
        file: name of the recording.
        language: ISO 639-1, as it was spoken.
        pieces: in order of turns.
    """

    call: str
    file: str
    language: str
    pieces: tuple[SpokenPiece, ...]


def read_spoken_truth(path: Path) -> tuple[SpokenTruth, ...]:
    """Read a truth file.

    Raises:
        OSError, ValueError, KeyError: it cannot be read, or is no truth file.
    """
    return tuple(
        SpokenTruth(
            call=call["id"],
            file=call["file"],
            language=call["lang"],
            pieces=tuple(_pieces(call)),
        )
        for call in json.loads(path.read_text(encoding="utf-8"))
    )


def _pieces(call: Mapping[str, Any]) -> Iterator[SpokenPiece]:
    turns = call["turns"]
    is_mono = "mono" in str(call["format"])
    for number, turn in enumerate(turns):
        for piece in turn.get("pieces", [turn]):
            kind = piece.get("pii")
            yield SpokenPiece(
                turn=number,
                channel=0 if is_mono else turn["channel"],
                start=piece["start"],
                end=piece["end"],
                text=piece["text"],
                kind=None if kind is None else RedactionKind(kind),
                is_agents=piece.get("of") == "agent",
            )
