"""Builders of heard speech for the analytics room's tests."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from analytics.hearing import Hearing, Stretch, hear
from analytics.reading import Beside
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.transcripts import Transcript, Turn, Word

ZONE = ZoneInfo("Europe/Helsinki")
A_MONDAY = datetime(2026, 3, 9, 9, 15, 2, tzinfo=ZONE)
GOLDEN = Path(__file__).parents[1] / "golden"
SAMPLES = Path(__file__).parents[2] / "samples"
_PARTIES = {"agent": 0, "customer": 1}


def said(*lines: str, language: str = "fi", **changed: Any) -> Hearing:  # noqa: ANN401 # any of the few below
    """Hear lines such as `agent: Puhelu nauhoitetaan.`, one after another.

    A line without a party is spoken on mono by somebody unknown.
    """
    turns: list[Turn] = []
    start = 0.5
    for line in lines:
        name, colon, text = line.partition(": ")
        known = bool(colon) and name in _PARTIES
        words = (text if known else line).split()
        turns.append(
            Turn(
                party=PartyRole(name) if known else None,
                channel=_PARTIES[name] if known else 0,
                words=tuple(
                    Word(
                        start=start + 0.4 * place,
                        end=start + 0.4 * place + 0.35,
                        text=word,
                        probability=changed.get("probability", 0.9),
                    )
                    for place, word in enumerate(words)
                ),
            )
        )
        start += 0.4 * len(words) + changed.get("gap", 0.6)
    return heard(turns, language=language, started_at=changed.get("started_at"))


def heard(
    turns: Sequence[Turn],
    *,
    language: str = "fi",
    started_at: datetime | None = None,
    zone: tzinfo = ZONE,
) -> Hearing:
    """Hear turns as they are."""
    transcript = Transcript(
        call_id=CallId("0" * 32),
        turns=tuple(turns),
        model="whisper-base",
        model_sha256="1" * 64,
        engine="faster-whisper 1.2.1",
        language=language,
        language_probability=0.99,
        created_at=datetime(2026, 3, 9, 8, tzinfo=UTC),
    )
    return hear(transcript, started_at=started_at or A_MONDAY, zone=zone, duration=60.0)


def stretch(text: str, probability: float = 0.9) -> Stretch:
    """Hear one stretch of an agent's speech."""
    return said(f"agent: {text}", probability=probability).stretches[0]


def beside(**changed: Any) -> Beside:  # noqa: ANN401 # any field
    """Say what stands beside a transaction in the invented clinic."""
    given: dict[str, Any] = {
        "zone": ZONE,
        "practitioners": ("Laine", "Salo"),
        "services": ("terveystarkastus", "laboratorio", "vastaanotto"),
    }
    return Beside(**(given | changed))


@cache
def golden(name: str) -> Any:  # noqa: ANN401 # JSON
    """Read a golden file."""
    return json.loads((GOLDEN / name).read_text(encoding="utf-8"))


def golden_turns(channels: Sequence[Sequence[Sequence[Any]]]) -> tuple[Turn, ...]:
    """Make turns of golden words: a new one whenever another channel speaks."""
    roles: tuple[PartyRole | None, ...] = (PartyRole.AGENT, PartyRole.CUSTOMER)
    if len(channels) == 1:
        roles = (None,)
    words = sorted(
        (start, end, channel, text, probability)
        for channel, listed in enumerate(channels)
        for start, end, text, probability in listed
    )
    turns: list[Turn] = []
    for start, end, channel, text, probability in words:
        word = Word(start=start, end=end, text=text, probability=probability)
        before = turns[-1] if turns else None
        if before is not None and before.channel == channel:
            turns[-1] = Turn(
                party=before.party, channel=channel, words=(*before.words, word)
            )
        else:
            turns.append(Turn(party=roles[channel], channel=channel, words=(word,)))
    return tuple(turns)
