"""Make invented calls with a planned timeline, to measure the measures on.

    python -m scripts.make_talk FOLDER --calls 48 --seed 3

Overlaps, nods, interruptions, holds with music, silence and ringing, long thinking
pauses, channels that leak into each other, noise and codecs; Finnish, Swedish and
English; every sixth call is mono. The same seed gives the same calls. Read by
`tallenne bench measures FOLDER`.

`truth.json` is as samples/README.md tells, and more: of a turn `act` (turn,
backchannel, interruption, in_vain, resumption) and `wait`, seconds since the other
party's end where it answers (below 0: it began before that); of a call `holds`
[{kind, channel, start, end}], `leak_decibels`, `codec` and `noise_decibels`.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from scripts.made_talk.layout import Held, Laid, Layout, channel_of, lay_out
from scripts.made_talk.lines import AGENT, CUSTOMER
from scripts.made_talk.plan import HoldKind, Line, a_plan, texts_of
from scripts.synthesis import (
    CODECS,
    SAMPLING_RATE,
    Codec,
    Samples,
    Voice,
    speak_all,
    telephone,
    trimmed,
    voices,
    write_wav,
)

LANGUAGES = ("fi", "en", "fi", "en", "sv")
MONO_EVERY = 6
FIRST_AT = datetime(2026, 3, 2, 8, 0)  # noqa: DTZ001 # local, as switches write it
CLINIC = "358221234500"
NOISE = (None, 30.0, 25.0, 20.0, 15.0)
LEAKS = (None, None, -30.0, -20.0, -14.0)
"""Decibels of the other channel's speech in each channel."""
SPEEDS = (0.95, 1.0, 1.1)
FADE_SECONDS = 0.03
TAIL = 0.8
HOLD_MARGIN = 0.4
"""Seconds of plain line before and after what is played on hold."""
HOLD_LEVEL = 0.12
_NOTES = (261.6, 329.6, 392.0, 523.3, 440.0, 349.2, 293.7, 392.0)
_RING_HZ, _RING_ON, _RING_EVERY = 425.0, 1.0, 5.0
"""Source: ETSI TR 101 041-2, the ringing tone of Finland."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """How the telephone line of one call is."""

    codec: Codec
    noise_decibels: float | None
    leak_decibels: float | None
    is_mono: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeTalk:
    """One call: its timeline and its sound, a track each party."""

    language: str
    layout: Layout = field(repr=False)
    tracks: list[Samples] = field(repr=False)
    voices: tuple[Voice, Voice]


def main() -> None:
    """Read the command line and make the calls."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--calls", type=int, default=48)
    parser.add_argument("--seed", type=int, default=3)
    given = parser.parse_args()
    make_talk(given.folder, given.calls, seed=given.seed)
    sys.stdout.write(f"{given.calls} calls in {given.folder}\n")


def make_talk(folder: Path, count: int, *, seed: int) -> None:
    """Make a folder of calls.

    Args:
        folder: made if it is not there; files of the same name are replaced.
        count: calls; mono ones among them.
        seed: the same gives the same calls.

    Raises:
        SynthesisError: a program or a voice is missing, or failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    truths = [_make(folder, index, seed) for index in range(count)]
    text = json.dumps(truths, ensure_ascii=False, indent=1)
    (folder / "truth.json").write_text(f"{text}\n", encoding="utf-8")


def _make(folder: Path, index: int, seed: int) -> dict[str, Any]:
    rng = random.Random(f"talk/{seed}/{index}")  # noqa: S311 # invented, no secret
    language = LANGUAGES[index % len(LANGUAGES)]
    told = _Way(
        codec=rng.choice(CODECS),
        noise_decibels=rng.choice(NOISE),
        leak_decibels=rng.choice(LEAKS),
        is_mono=index % MONO_EVERY == MONO_EVERY - 1,
    )
    made = spoken_call(a_plan(rng, language), language, rng)
    began = FIRST_AT + timedelta(hours=index)
    name = (
        f"in-{CLINIC}-3584055500{index:02}-{began:%Y%m%d-%H%M%S}-"
        f"{int(began.timestamp())}.{index}.wav"
    )
    write_wav(folder / name, _sent(made.tracks, told, rng))
    return _truth(made, told, index, name, began)


def spoken_call(planned: Sequence[Line], language: str, rng: random.Random) -> MadeTalk:
    """Speak a plan's lines by two voices, and lay them on two tracks."""
    known = voices(language)
    best = [voice for voice in known if voice.program == known[0].program]
    chosen = rng.sample(best, 2)
    speed = rng.choice(SPEEDS)
    by_party = {
        party: iter(
            [
                trimmed(samples)
                for samples in speak_all(texts_of(planned, party), voice, speed=speed)
            ]
        )
        for party, voice in zip((AGENT, CUSTOMER), chosen, strict=True)
    }
    spoken = [next(by_party[line.party]) for line in planned]
    layout = lay_out(planned, [len(one) / SAMPLING_RATE for one in spoken])
    length = int((max(one.end for one in layout.laid) + TAIL) * SAMPLING_RATE)
    tracks = [np.zeros(length, dtype=np.float32) for _ in range(2)]
    for laid, samples in zip(layout.laid, spoken, strict=True):
        _lay(tracks[channel_of(laid.party)], laid, samples)
    for held in layout.holds:
        _fill(tracks[0], held)
    return MadeTalk(
        language=language, layout=layout, tracks=tracks, voices=(chosen[0], chosen[1])
    )


def _lay(track: Samples, laid: Laid, samples: Samples) -> None:
    """Put a line on its track, faded out where it was cut off."""
    place = int(laid.start * SAMPLING_RATE)
    kept = samples[: int((laid.end - laid.start) * SAMPLING_RATE)].copy()
    if laid.cut:
        fade = min(len(kept), int(FADE_SECONDS * SAMPLING_RATE))
        kept[len(kept) - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    track[place : place + len(kept)] += kept


def _fill(track: Samples, held: Held) -> None:
    """Play on the agent's track what a waiting customer hears."""
    start = int((held.start + HOLD_MARGIN) * SAMPLING_RATE)
    length = int((held.end - HOLD_MARGIN) * SAMPLING_RATE) - start
    if held.kind is HoldKind.SILENCE or length <= 0:
        return
    played = _music(length) if held.kind is HoldKind.MUSIC else _ringing(length)
    track[start : start + length] += played * HOLD_LEVEL


def _music(length: int) -> Samples:
    """Play a plain tune: notes with overtones that die away, over a drone."""
    clock = np.arange(length) / SAMPLING_RATE
    beat = 0.32
    tune = np.zeros(length)
    for place in range(int(clock[-1] / beat) + 1):
        since = clock - place * beat
        note = _NOTES[(place * 3 + place // 5) % len(_NOTES)]
        swell = np.where(since >= 0, np.exp(-since.clip(0) * 3.5), 0.0)
        for overtone in (1, 2, 3, 4):
            tune += swell * np.sin(2 * np.pi * note * overtone * since) / overtone
    tune += 0.4 * np.sin(2 * np.pi * 130.8 * 3 * clock)
    return np.asarray(tune / np.abs(tune).max(), dtype=np.float32)


def _ringing(length: int) -> Samples:
    clock = np.arange(length) / SAMPLING_RATE
    tone = np.sin(2 * np.pi * _RING_HZ * clock)
    is_on = clock % _RING_EVERY < _RING_ON
    return np.asarray(np.where(is_on, tone, 0.0), dtype=np.float32)


def _sent(tracks: Sequence[Samples], told: _Way, rng: random.Random) -> list[Samples]:
    """Send both tracks over the line, leaking into each other as it does."""
    if told.is_mono:
        mixed = tracks[0] + tracks[1]
        return [_line(mixed, told, rng)]
    share = 0.0 if told.leak_decibels is None else 10 ** (told.leak_decibels / 20)
    leaking = [
        own + share * other for own, other in zip(tracks, tracks[::-1], strict=True)
    ]
    return [_line(np.asarray(one, dtype=np.float32), told, rng) for one in leaking]


def _line(samples: Samples, told: _Way, rng: random.Random) -> Samples:
    return telephone(samples, rng, codec=told.codec, noise_decibels=told.noise_decibels)


def _truth(
    made: MadeTalk, told: _Way, index: int, name: str, began: datetime
) -> dict[str, Any]:
    duration = len(made.tracks[0]) / SAMPLING_RATE
    laid = sorted(made.layout.laid, key=lambda one: one.start)
    return {
        "id": f"T{index:03}",
        "lang": made.language,
        "format": "mono" if told.is_mono else "stereo",
        "file": name,
        "started_at": began.isoformat(),
        "caller": f"+3584055500{index:02}",
        "called": f"+{CLINIC}",
        "agent": "sanna",
        "direction": "inbound",
        "voices": dict(
            zip((AGENT, CUSTOMER), (one.label for one in made.voices), strict=True)
        ),
        "duration": round(duration, 3),
        "channels": 1 if told.is_mono else 2,
        "codec": told.codec,
        "noise_decibels": told.noise_decibels,
        "leak_decibels": None if told.is_mono else told.leak_decibels,
        "hold": [[0, round(one.end - one.start, 3)] for one in made.layout.holds],
        "holds": [
            {
                "kind": str(one.kind),
                "channel": 0,
                "start": round(one.start, 3),
                "end": round(one.end, 3),
            }
            for one in made.layout.holds
        ],
        "turns": [_turn(one, told) for one in laid],
    }


def _turn(one: Laid, told: _Way) -> dict[str, Any]:
    return {
        "speaker": one.party,
        "channel": 0 if told.is_mono else channel_of(one.party),
        "start": round(one.start, 3),
        "end": round(one.end, 3),
        "text": one.text,
        "act": str(one.act),
        **({} if one.wait is None else {"wait": round(one.wait, 3)}),
    }


if __name__ == "__main__":
    main()
