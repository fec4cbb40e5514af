"""Make invented calls with known truth, and the register that goes with them.

    python -m scripts.make_calls FOLDER --calls 300 --seed 7 [--text-only]
        [--wording tuning|second|third|fourth|fifth|sixth|report]

Writes recordings, their call records (`cdr.csv`) and sidecars, `customers.csv`,
`transactions.csv` and `truth.json`, which `tallenne bench verify FOLDER` reads. The
same seed gives the same calls. No wording shares a line, a customer's name or a
practitioner with another: tune on all but `report`, and only measure that one.

Beside what `samples/README.md` tells of it, a call in `truth.json` has `scenario` and
`traps` (what it tries), `customer` and `customer_knowable`, `linked_id`, and by
transaction and field `allowed` (every verdict that is right) and `heard` (what was said
where the register has something else); `facts` names the likeliest verdict. `declared`
lists what the caller declared, `declarable` what might be heard so, too.
"""

import argparse
import csv
import json
import random
import sys
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

from scripts.made_calls.conversations import Clinic
from scripts.made_calls.made_call import LETTERS_A_SECOND, PAUSE, MadeCall
from scripts.made_calls.people import CLINIC, MadeCustomer, make_customers
from scripts.made_calls.register import Row
from scripts.made_calls.talk import AGENT
from scripts.made_calls.wording import WORDINGS
from scripts.synthesis import (
    CODECS,
    SAMPLING_RATE,
    Samples,
    Voice,
    speak_all,
    telephone,
    trimmed,
    voices,
    write_wav,
)

CUSTOMERS_A_CALL = 0.7
LEAD_IN = 0.6
NOISE = (None, 35.0, 30.0, 25.0, 20.0, 15.0)
"""Decibels of speech above noise; 15 is a bad mobile line."""
SPEEDS = (0.95, 1.0, 1.0, 1.08)
_CUSTOMER_COLUMNS = (
    "customer_id", "name", "henkilotunnus", "phone", "email", "address", "language",
    "marketing_allowed",
)  # fmt: skip
_TRANSACTION_COLUMNS = (
    "transaction_id", "customer_id", "kind", "occurred_at", "service", "amount_eur",
    "appointment_at", "practitioner", "reference", "handled_by",
)  # fmt: skip
_RECORD_COLUMNS = (
    "calldate", "clid", "src", "dst", "dcontext", "channel", "dstchannel", "lastapp",
    "lastdata", "duration", "billsec", "disposition", "amaflags", "accountcode",
    "uniqueid", "userfield", "recordingfile", "linkedid",
)  # fmt: skip


def main() -> None:
    """Read the command line and make the calls."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--calls", type=int, default=300)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--text-only", action="store_true", help="No recordings.")
    parser.add_argument("--wording", choices=tuple(WORDINGS), default="tuning")
    given = parser.parse_args()
    made = make_calls(
        given.folder, given.calls, seed=given.seed, wording=given.wording,
        has_audio=not given.text_only,
    )  # fmt: skip
    sys.stdout.write(f"{made} calls in {given.folder}\n")


def make_calls(
    folder: Path,
    count: int,
    *,
    seed: int,
    wording: str = "tuning",
    has_audio: bool = True,
) -> int:
    """Make a folder of calls.

    Args:
        folder: made if it is not there; files of the same name are replaced.
        count: calls; one more when the last occasion took two.
        seed: the same gives the same calls.
        wording: a name of `WORDINGS`: lines, names and practitioners of its own.
        has_audio: synthesise them, too; their exact times replace the estimated ones.

    Returns:
        How many calls were made.

    Raises:
        SynthesisError: a program or a voice is missing, or failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    words = WORDINGS[wording]
    rng = random.Random(2 * seed + words.place)  # noqa: S311 # invented, no secret
    num_customers = max(20, int(count * CUSTOMERS_A_CALL))
    customers = make_customers(num_customers, rng, words.people)
    clinic = Clinic(customers, rng, words)
    clinic.make(count)
    truths = [_truth(call, index) for index, call in enumerate(clinic.calls)]
    _write_register(folder, customers, clinic.rows, rng)
    if has_audio:
        for index, (call, truth) in enumerate(zip(clinic.calls, truths, strict=True)):
            own = random.Random(f"{seed}/{words.place}/{index}")  # noqa: S311 # voices
            truth.update(_record(folder / truth["file"], call, own))
    _write_records(folder, clinic.calls, truths)
    text = json.dumps(truths, ensure_ascii=False, indent=1)
    (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
    return len(truths)


def _truth(call: MadeCall, index: int) -> dict[str, Any]:
    """Tell all of a call, its seconds estimated."""
    spans = _estimated_spans(call)
    return {
        "id": f"G{index:04}",
        "lang": call.language,
        "format": "mono" if call.is_mono else "stereo",
        "file": _file_name(call, index),
        "started_at": call.started_at.isoformat(),
        "caller": call.caller if not call.is_outbound else CLINIC,
        "called": call.callee if call.is_outbound else CLINIC,
        "agent": call.agent.lower(),
        "direction": "outbound" if call.is_outbound else "inbound",
        "linked_id": call.linked_id,
        "scenario": call.scenario,
        "traps": call.traps,
        "customer": call.customer.customer_id if call.customer else None,
        "customer_knowable": call.is_knowable,
        "links": sorted(call.truths),
        "facts": {
            key: {name: told[0] for name, told in truth.allowed.items()}
            for key, truth in call.truths.items()
        },
        "allowed": {key: dict(truth.allowed) for key, truth in call.truths.items()},
        "heard": {
            key: dict(truth.heard) for key, truth in call.truths.items() if truth.heard
        },
        "declared": sorted(call.declared),
        "declarable": sorted(call.declarable - call.declared),
        "duration": round(spans[-1][1] + 0.5, 3),
        "channels": 1 if call.is_mono else 2,
        "turns": _turns(call, spans),
    }


def _turns(
    call: MadeCall, spans: Sequence[tuple[float, float]]
) -> list[dict[str, Any]]:
    return [
        {
            "speaker": party,
            "channel": 0 if call.is_mono or party == AGENT else 1,
            "start": round(start, 3),
            "end": round(end, 3),
            "text": text,
        }
        for (party, text), (start, end) in zip(call.lines, spans, strict=True)
    ]


def _estimated_spans(call: MadeCall) -> list[tuple[float, float]]:
    spans: list[tuple[float, float]] = []
    clock = LEAD_IN
    for _, text in call.lines:
        end = clock + len(text) / LETTERS_A_SECOND
        spans.append((clock, end))
        clock = end + PAUSE
    return spans


def _file_name(call: MadeCall, index: int) -> str:
    """Name a recording as FreePBX does."""
    bare = CLINIC.removeprefix("+")
    other = call.callee if call.is_outbound else call.caller
    number = (other or "anonymous").removeprefix("+")
    ends = f"{number}-{bare}" if call.is_outbound else f"{bare}-{number}"
    kind = "out" if call.is_outbound else "in"
    return f"{kind}-{ends}-{call.started_at:%Y%m%d-%H%M%S}-{_unique(call, index)}.wav"


def _unique(call: MadeCall, index: int) -> str:
    return f"{int(call.started_at.timestamp())}.{index}"


def _write_register(
    folder: Path,
    customers: Iterable[MadeCustomer],
    rows: Iterable[Row],
    rng: random.Random,
) -> None:
    """Write the register's files, numbers and amounts in the ways clerks type them."""
    _write_table(
        folder / "customers.csv",
        _CUSTOMER_COLUMNS,
        (
            (
                one.customer_id, one.name, one.code, _typed(one.phone, rng), "",
                one.address, one.language, rng.choice(("yes", "no", "")),
            )
            for one in customers
        ),
    )  # fmt: skip
    _write_table(
        folder / "transactions.csv",
        _TRANSACTION_COLUMNS,
        (
            (
                row.transaction_id, row.customer_id, row.kind,
                row.occurred_at.isoformat(timespec="seconds"), row.service or "",
                "" if row.amount is None else f"{row.amount:.2f}",
                row.appointment.strftime("%Y-%m-%dT%H:%M") if row.appointment else "",
                row.practitioner or "", row.reference or "", row.handled_by or "",
            )
            for row in rows
        ),
    )  # fmt: skip


def _typed(phone: str | None, rng: random.Random) -> str:
    """Write a Finnish number as one of the ways people type it."""
    if phone is None:
        return ""
    own = f"0{phone[4:]}"
    return rng.choice(
        (phone, own, f"{own[:3]} {own[3:6]} {own[6:]}", f"{own[:3]}-{own[3:]}")
    )


def _write_records(
    folder: Path, calls: Sequence[MadeCall], truths: Sequence[dict[str, Any]]
) -> None:
    """Write the switch's table of calls, and sidecars of the transferred ones."""
    rows = [
        _record_row(call, truth, index)
        for index, (call, truth) in enumerate(zip(calls, truths, strict=True))
    ]
    _write_table(folder / "cdr.csv", _RECORD_COLUMNS, rows)
    for call, truth in zip(calls, truths, strict=True):
        if call.linked_id:
            name = truth["file"].removesuffix(".wav")
            told = {"linked_id": call.linked_id, "agent_user": truth["agent"]}
            path = folder / f"{name}.call.json"
            path.write_text(json.dumps(told) + "\n", encoding="utf-8")


def _record_row(
    call: MadeCall, truth: dict[str, Any], index: int
) -> tuple[object, ...]:
    src = (truth["caller"] or "anonymous").removeprefix("+")
    dst = (truth["called"] or "").removeprefix("+")
    seconds = round(truth["duration"])
    unique = _unique(call, index)
    trunk, agent = f"PJSIP/trunk-{index}", f"PJSIP/{truth['agent']}-{index}"
    ends = (agent, trunk) if call.is_outbound else (trunk, agent)
    began = call.started_at - timedelta(seconds=4)
    return (
        f"{began:%Y-%m-%d %H:%M:%S}", f'"{src}" <{src}>', src, dst,
        "from-internal" if call.is_outbound else "from-trunk", *ends, "Queue",
        "asiakaspalvelu,t", seconds + 4, seconds, "ANSWERED", 3, "", unique,
        truth["agent"], truth["file"], call.linked_id or unique,
    )  # fmt: skip


def _write_table(
    path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    with path.open("w", encoding="utf-8", newline="") as opened:
        table = csv.writer(opened)
        table.writerow(columns)
        table.writerows(rows)


def _record(path: Path, call: MadeCall, rng: random.Random) -> dict[str, Any]:
    """Synthesise a call, write its recording, and tell its exact seconds."""
    chosen = rng.sample(_natural(call.language), 2)
    speed = rng.choice(SPEEDS)
    spoken = _spoken(call, dict(zip((True, False), chosen, strict=True)), speed)
    spans: list[tuple[float, float]] = []
    clock = LEAD_IN
    for samples in spoken:
        end = clock + len(samples) / SAMPLING_RATE
        spans.append((clock, end))
        clock = max(LEAD_IN, end + rng.uniform(-0.15, 0.8))
    length = int((max(end for _, end in spans) + 0.5) * SAMPLING_RATE)
    tracks = [np.zeros(length, dtype=np.float32) for _ in range(2)]
    for (party, _), (start, _), samples in zip(call.lines, spans, spoken, strict=True):
        place = int(start * SAMPLING_RATE)
        tracks[party != AGENT][place : place + len(samples)] += samples
    codec, noise = rng.choice(CODECS), rng.choice(NOISE)
    lined = [telephone(one, rng, codec=codec, noise_decibels=noise) for one in tracks]
    channels = [lined[0] + lined[1]] if call.is_mono else lined
    write_wav(path, channels)
    return {
        "codec": codec,
        "noise_decibels": noise,
        "voices": {"agent": chosen[0].label, "customer": chosen[1].label},
        "duration": round(length / SAMPLING_RATE, 3),
        "turns": _turns(call, spans),
    }


def _natural(language: str) -> tuple[Voice, ...]:
    """Give the voices to choose from: espeak-ng only where there is nothing else."""
    known = voices(language)
    best = [one for one in known if one.program == known[0].program]
    return tuple(best)


def _spoken(call: MadeCall, by_party: dict[bool, Voice], speed: float) -> list[Samples]:
    """Speak every line, each party's all at once, silence at the ends taken off."""
    spoken: list[Samples] = [np.zeros(0, dtype=np.float32)] * len(call.lines)
    for is_agent, voice in by_party.items():
        places = [
            place
            for place, (party, _) in enumerate(call.lines)
            if (party == AGENT) is is_agent
        ]
        texts = [call.lines[place][1] for place in places]
        for place, samples in zip(
            places, speak_all(texts, voice, speed=speed), strict=True
        ):
            spoken[place] = trimmed(samples)
    return spoken


if __name__ == "__main__":
    main()
