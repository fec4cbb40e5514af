"""Conversations with known identifiers that others made: truth files and vCons.

A truth file tells which turns, or pieces of them, are an identifier (`pii`); a vCon
tells nothing, so that there what must be hidden is known by its shape: e-mail
addresses, and the names of the parties.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from custody.records.transcripts import Turn, Word
from transcribe.redaction.bench import SECONDS_A_LETTER, Labelled, Mark, a_transcript

PAUSE = 0.5
"""Seconds between turns whose times nobody told."""

_WORD_GAP = 0.06
_SHORTEST_WORD = 0.12


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One turn of a conversation in text.

    Attributes:
        kinds: of each word, None where it must stay.
    """

    channel: int
    words: tuple[str, ...]
    kinds: tuple[RedactionKind | None, ...]


def read_truth(path: Path) -> Iterator[Labelled]:
    """Read a truth file: calls with turns, marked in whole or by pieces.

    Raises:
        OSError, ValueError, KeyError: it cannot be read, or is no truth file.
    """
    for call in json.loads(path.read_text(encoding="utf-8")):
        lines = [_line_of(turn) for turn in call["turns"]]
        yield lay_lines(lines, call["lang"], is_mono="mono" in call["format"])


def read_vcons(folder: Path) -> Iterator[Labelled]:
    """Read every vCon of a folder that holds a transcript as a list of messages.

    Raises:
        OSError, ValueError, KeyError: one cannot be read.
    """
    for path in sorted(folder.glob("*.vcon.json")):
        vcon = json.loads(path.read_text(encoding="utf-8"))
        names = {
            part for party in vcon["parties"] for part in party.get("name", "").split()
        }
        for analysis in vcon["analysis"]:
            if analysis["type"] == "transcript":
                lines = [_vcon_line(said, names) for said in _messages(analysis)]
                yield lay_lines(lines, "en")


def lay_lines(
    lines: Sequence[SpokenLine], language: str, *, is_mono: bool = False
) -> Labelled:
    """Lay lines out in time, at the pace of the invented transcripts."""
    turns: list[Turn] = []
    labels: list[tuple[Mark, ...]] = []
    clock, number = PAUSE, 0
    for line in lines:
        words: list[Word] = []
        for text in line.words:
            end = clock + max(_SHORTEST_WORD, SECONDS_A_LETTER * len(text))
            words.append(Word(start=clock, end=end, text=text, probability=1.0))
            clock = end + _WORD_GAP
        clock += PAUSE
        if not words:
            continue
        party = None if is_mono else _party(line.channel)
        channel = 0 if is_mono else line.channel
        turns.append(Turn(party=party, channel=channel, words=tuple(words)))
        labels.append(_numbered(line.kinds, number))
        number += len(line.kinds)
    return Labelled(a_transcript(tuple(turns), language), tuple(labels))


def _party(channel: int) -> PartyRole:
    return PartyRole.AGENT if channel == 0 else PartyRole.CUSTOMER


def _numbered(kinds: tuple[RedactionKind | None, ...], number: int) -> tuple[Mark, ...]:
    """Give each unbroken stretch of one kind a number of its own."""
    marks: list[Mark] = []
    for index, kind in enumerate(kinds):
        if index and kind is not kinds[index - 1]:
            number += 1
        marks.append(None if kind is None else (number, kind))
    return tuple(marks)


def _line_of(turn: Mapping[str, Any]) -> SpokenLine:
    """Give a turn's words, each of the kind of its piece, or of the turn."""
    words: list[str] = []
    kinds: list[RedactionKind | None] = []
    for piece in turn.get("pieces", [turn]):
        said = piece["text"].split()
        pii = piece.get("pii")
        words += said
        kinds += [None if pii is None else RedactionKind(pii)] * len(said)
    return SpokenLine(turn["channel"], tuple(words), tuple(kinds))


def _messages(analysis: dict[str, object]) -> list[dict[str, str]]:
    body = analysis["body"]
    messages = body.get("conversation") if isinstance(body, dict) else body
    return messages if isinstance(messages, list) else []


def _vcon_line(said: dict[str, str], names: set[str]) -> SpokenLine:
    words = tuple(said["message"].split())
    channel = 0 if said["speaker"].lower().startswith("a") else 1
    return SpokenLine(channel, words, tuple(_kind(word, names) for word in words))


def _kind(word: str, names: set[str]) -> RedactionKind | None:
    if "@" in word:
        return RedactionKind.EMAIL
    bare = re.sub(r"\W+$|^\W+|'s\W*$", "", word)
    return RedactionKind.NAME if bare in names else None
