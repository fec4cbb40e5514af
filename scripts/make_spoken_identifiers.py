"""Make calls in which identifiers are spoken, with the truth of every second.

    python -m scripts.make_spoken_identifiers FOLDER [--seed N] [--count 500] [--third]

Writes telephone recordings, `truth.json` and `customers.csv` (half of the callers are
in it) that `tallenne bench redaction FOLDER` reads. Needs festival with the suopuhe
voices, flite and espeak-ng. The same seed gives the same calls; even seeds and odd ones
share no phrase, name or street (`spoken_phrases`), so that one kind can be tuned on and
the other reported. `--third` takes the wording of `spoken_third`, for tuning.
Every piece is synthesised by itself and laid at a known place: its seconds are its
voice's, without the silence around it.
"""

import argparse
import csv
import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from custody.errors import SynthesisError
from custody.records.calls import PartyRole
from scripts.spoken_calls import THIRD, CallWriter, SpokenCall
from scripts.synthesis import (
    CODECS,
    SAMPLING_RATE,
    Voice,
    speak_all,
    telephone,
    voices,
    write_wav,
)
from transcribe.redaction.generated import Piece

Samples = npt.NDArray[np.float32]

CLINIC = "358221234500"
FIRST_DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
BETWEEN_PIECES = 0.12
"""Seconds between two pieces of one turn, as within a sentence."""

_CHANNELS = {PartyRole.AGENT: 0, PartyRole.CUSTOMER: 1}
_QUIET = 0.01
"""Of full scale: below it a synthesiser's sample is silence."""


def main() -> None:
    """Read the command line and make the calls."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=500, help="Identifiers at least.")
    parser.add_argument("--third", action="store_true", help="The third wording.")
    given = parser.parse_args()
    fold = THIRD if given.third else given.seed % 2
    made = make_calls(given.folder, seed=given.seed, count=given.count, fold=fold)
    sys.stdout.write(f"{made} spoken identifiers in {given.folder}\n")


def make_calls(folder: Path, *, seed: int, count: int, fold: int) -> int:
    """Make calls until they hold enough identifiers.

    Args:
        folder: made if it is not there.
        seed: the same gives the same calls.
        count: identifiers at the least; agents' own names are not counted.
        fold: which wording, see `CallWriter`.

    Returns:
        How many identifiers there are.

    Raises:
        SynthesisError: a language has not two voices here, or a program failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(seed)  # noqa: S311 # invented speech, not a secret
    writer = CallWriter(rng, fold=fold)
    truths: list[dict[str, Any]] = []
    customers: list[tuple[str, ...]] = []
    num_identifiers = 0
    while num_identifiers < count:
        call = writer.write()
        number = len(truths)
        truth = _record(folder, call, number, rng)
        truths.append(truth)
        if call.is_known:
            customers.append(_customer(call, number, truth["caller"]))
        num_identifiers += call.num_identifiers
    text = json.dumps(truths, ensure_ascii=False, indent=1)
    (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
    _write_customers(folder / "customers.csv", customers)
    return num_identifiers


@dataclass(slots=True)
class _Track:
    """One channel as it grows: pieces at their places, silence between."""

    pieces: list[tuple[int, Samples]] = field(default_factory=list)

    def mixed(self, length: int) -> Samples:
        """Lay the pieces into silence.

        Args:
            length: samples.
        """
        samples = np.zeros(length, dtype=np.float32)
        for place, piece in self.pieces:
            samples[place : place + len(piece)] += piece[: length - place]
        return samples


def _record(
    folder: Path, call: SpokenCall, number: int, rng: random.Random
) -> dict[str, Any]:
    """Synthesise a call, write its recording, and give its truth."""
    spoken = _spoken(call, rng)
    tracks = (_Track(), _Track())
    turns: list[dict[str, Any]] = []
    clock = 0.6
    for line in call.lines:
        channel = _CHANNELS[line.party]
        pieces = [(piece, next(spoken[line.party])) for piece in line.pieces]
        turn = _turn(tracks[channel], pieces, clock)
        turns.append({"speaker": str(line.party), "channel": channel, **turn})
        clock = turn["end"] + rng.uniform(0.25, 0.9)
    length = round((clock + 0.5) * SAMPLING_RATE) // 2 * 2
    codec = rng.choice(CODECS[:3])
    noise = rng.uniform(18.0, 35.0)
    channels = [
        telephone(track.mixed(length), rng, codec=codec, noise_decibels=noise)
        for track in tracks
    ]
    started_at = FIRST_DAY + timedelta(minutes=7 * number)
    caller = f"35840{1234000 + number:07}"
    file = f"in-{CLINIC}-{caller}-{started_at:%Y%m%d-%H%M%S}-{number}.1.wav"
    write_wav(folder / file, channels)
    return {
        "id": f"S{number:03}",
        "lang": call.language,
        "format": f"stereo-{codec}",
        "file": file,
        "started_at": started_at.strftime("%Y-%m-%dT%H:%M:%S"),
        "caller": f"+{caller}",
        "called": f"+{CLINIC}",
        "agent": call.agent.lower(),
        "direction": "inbound",
        "duration": round(length / SAMPLING_RATE, 3),
        "channels": 2,
        "links": [],
        "facts": {},
        "turns": turns,
    }


def _spoken(
    call: SpokenCall, rng: random.Random
) -> Mapping[PartyRole, Iterator[Samples]]:
    """Synthesise every piece of a call, by itself, in order, each party's voice."""
    spoken: dict[PartyRole, Iterator[Samples]] = {}
    chosen = rng.sample(_voices(call.language), 2)
    for party, voice in zip(_CHANNELS, chosen, strict=True):
        texts = [
            piece.text
            for line in call.lines
            if line.party is party
            for piece in line.pieces
        ]
        speed = rng.uniform(0.95, 1.15)
        spoken[party] = iter(speak_all(texts, voice, speed=speed))
    return spoken


def _voices(language: str) -> tuple[Voice, ...]:
    """Give the voices that the recogniser understands best, two at the least.

    espeak-ng's are no more like a person than they must be: only for Swedish, which has
    no other here.
    """
    installed = voices(language)
    natural = tuple(voice for voice in installed if voice.program != "espeak-ng")
    chosen = natural if len(natural) > 1 else installed
    if len(chosen) < len(_CHANNELS):
        program = "espeak-ng"
        raise SynthesisError(program, f"two voices for {language} are needed")
    return chosen


def _turn(
    track: _Track, pieces: Sequence[tuple[Piece, Samples]], clock: float
) -> dict[str, Any]:
    """Lay a turn's pieces one after another from `clock`, and tell their seconds."""
    told: list[dict[str, Any]] = []
    for piece, spoken in pieces:
        samples = _trimmed(spoken)
        track.pieces.append((round(clock * SAMPLING_RATE), samples))
        end = clock + len(samples) / SAMPLING_RATE
        one: dict[str, Any] = {
            "start": round(clock, 3),
            "end": round(end, 3),
            "text": piece.text,
        }
        if piece.kind is not None:
            one["pii"] = str(piece.kind)
        if piece.is_agents:
            one["of"] = "agent"
        told.append(one)
        clock = end + BETWEEN_PIECES
    return {
        "start": told[0]["start"],
        "end": told[-1]["end"],
        "text": " ".join(piece.text for piece, _ in pieces),
        "pieces": told,
    }


def _trimmed(samples: Samples) -> Samples:
    """Take the silence off both ends: what is left is the voice."""
    loud = np.flatnonzero(np.abs(samples) > _QUIET)
    return samples[loud[0] : loud[-1] + 1] if len(loud) else samples[:0]


def _customer(call: SpokenCall, number: int, phone: str) -> tuple[str, ...]:
    return (f"{5000 + number}", call.customer, "", phone, "", "", call.language, "no")


def _write_customers(path: Path, customers: list[tuple[str, ...]]) -> None:
    """Write the register in the columns of `samples/customers.csv`."""
    with path.open("w", encoding="utf-8", newline="") as opened:
        rows = csv.writer(opened)
        rows.writerow(
            ("customer_id", "name", "henkilotunnus", "phone", "email", "address",
             "language", "marketing_allowed")
        )  # fmt: skip
        rows.writerows(customers)


if __name__ == "__main__":
    main()
