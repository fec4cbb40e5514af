"""Calls with known truth, as `truth.json` tells them.

The form is that of `samples/README.md`; a generated set (`scripts/make_calls.py`) tells
more: whose call it is, every verdict that is right, and what was laid to mislead.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import phonenumbers

from custody.errors import TruthUnreadableError
from custody.records.calls import Direction, PartyRole
from custody.records.transcripts import Turn, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthCall:
    """One call with known truth.

    Attributes:
        links: the transactions that it is about.
        allowed: by transaction and field, the verdicts that are right, the likeliest
            first.
        expected: by transaction and field, what was said where the register has
            something else.
        tells_customer: whether the truth says anything of whose call it is.
        customer: whose it is, None for nobody's in the register.
        is_knowable: whether a careful listener could tell whose it is.
        declared: what the caller declared; None where the truth does not say.
        declarable: what may be heard so or not.
        turns: what was said, as the truth has it.
    """

    name: str
    file: str
    language: str
    started_at: datetime
    duration: float
    direction: Direction = Direction.INBOUND
    caller: str | None = field(repr=False)
    callee: str | None = field(repr=False)
    agent: str | None
    linked_id: str | None = None
    num_channels: int
    links: frozenset[str]
    allowed: Mapping[str, Mapping[str, tuple[str, ...]]]
    expected: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    scenario: str = "sample"
    traps: tuple[str, ...] = ()
    tells_customer: bool = False
    customer: str | None = None
    is_knowable: bool = False
    declared: frozenset[str] | None = None
    declarable: frozenset[str] = frozenset()
    turns: tuple[Turn, ...] = field(repr=False)


def read_truth(folder: Path, zone: ZoneInfo) -> tuple[TruthCall, ...]:
    """Read `truth.json` of a folder of calls.

    Raises:
        TruthUnreadableError: it is missing or not in the form of samples/README.md.
    """
    path = folder / "truth.json"
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return tuple(_truth_call(one, zone) for one in listed)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error


def _truth_call(one: Mapping[str, Any], zone: ZoneInfo) -> TruthCall:
    stereo = one["channels"] > 1
    return TruthCall(
        name=one["id"],
        file=one["file"],
        language=one["lang"],
        started_at=datetime.fromisoformat(one["started_at"]).replace(tzinfo=zone),
        duration=float(one["duration"]),
        direction=Direction(one.get("direction", "inbound")),
        caller=_number(one["caller"]),
        callee=_number(one["called"]),
        agent=one["agent"],
        linked_id=one.get("linked_id"),
        num_channels=one["channels"],
        links=frozenset(one["links"]),
        allowed=_allowed(one),
        expected=one.get("heard", {}),
        scenario=one.get("scenario", "sample"),
        traps=tuple(one.get("traps", ())),
        tells_customer="customer" in one,
        customer=one.get("customer"),
        is_knowable=bool(one.get("customer_knowable", False)),
        declared=frozenset(one["declared"]) if "declared" in one else None,
        declarable=frozenset(one.get("declarable", ())),
        turns=tuple(_turn(turn, stereo=stereo) for turn in one["turns"]),
    )


def _allowed(one: Mapping[str, Any]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Read every verdict that is right; where only one is told, that one."""
    told: Mapping[str, Mapping[str, list[str]]] = one.get("allowed", {})
    return {
        key: {
            name: tuple(told.get(key, {}).get(name, (verdict,)))
            for name, verdict in fields.items()
        }
        for key, fields in one["facts"].items()
    }


def _number(text: str | None) -> str | None:
    if not text or not text.startswith("+"):
        return None
    number = phonenumbers.parse(text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _turn(turn: Mapping[str, Any], *, stereo: bool) -> Turn:
    """Spread the true text evenly over its seconds."""
    words = turn["text"].split()
    step = (turn["end"] - turn["start"]) / len(words)
    return Turn(
        party=PartyRole(turn["speaker"]) if stereo else None,
        channel=turn["channel"] if stereo else 0,
        words=tuple(
            Word(
                start=turn["start"] + step * place,
                end=turn["start"] + step * (place + 1),
                text=text,
                probability=1.0,
            )
            for place, text in enumerate(words)
        ),
    )
