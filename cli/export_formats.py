"""A call as text, subtitles, JSON, WAV or vCon: pure serialising, piece by piece."""

import base64
import json
import struct
import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import BinaryIO

import numpy as np

from cli.documents import correction_document, rule_document
from cli.printing import Document, clock_text, utc_text
from custody.accounts.viewing import CallView
from custody.records.calls import PartyRole
from custody.records.corrections import CorrectionKind, CorrectionState, Standing
from custody.records.purposes import Rendition
from custody.records.rules import RuleOutcome
from custody.records.transcripts import Transcript, Turn
from transcribe.listening import FULL_SCALE, read_chunks, read_format

VCON_VERSION = "0.4.0"  # draft-ietf-vcon-vcon-core, syntax version
WAV_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
UNKNOWN_SIZE = 0xFFFFFFFF  # RIFF's size of a stream whose end was not known
READ_BYTES = 3 << 16  # divisible by three: base64 pieces join without padding


def as_text(view: CallView) -> str:
    """Write one line a turn: time, party, words."""
    lines = [
        f"[{clock_text(turn.start)}] {speaker_name(turn)}: {turn.text}"
        for turn in _turns(view)
    ]
    lines += _text_of_corrections(view)
    return "\n".join(lines) + "\n" if lines else ""


def _text_of_corrections(view: CallView) -> list[str]:
    """Write which words people set right, and what the machine had heard there."""
    applied = _applied(view)
    if not applied:
        return []
    lines = ["", "Set right by people; the machine had heard:"]
    for one in applied:
        correction = one.correction
        after = f'"{correction.after}"' if correction.after else "not said"
        if correction.kind is CorrectionKind.PARTY:
            after = f"said by {correction.party or 'nobody known'}"
        if correction.kind is CorrectionKind.ADDED:
            after += f", added, said by {correction.party or 'nobody known'}"
        lines.append(
            f'[{clock_text(one.start)}] "{correction.before}": {after} '
            f"({correction.reason})"
        )
    return lines


def as_srt(view: CallView) -> str:
    """Write SubRip subtitles, one a turn.

    Source: SubRip: a number, `hh:mm:ss,mmm --> hh:mm:ss,mmm`, text, a blank line.
    """
    return "".join(
        f"{number}\n{_srt_time(turn.start)} --> {_srt_time(turn.end)}\n"
        f"{speaker_name(turn)}: {turn.text}\n\n"
        for number, turn in enumerate(_turns(view), start=1)
    )


def as_json(document: Document) -> str:
    """Write the document of `tallenne show` itself."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def as_wav(source: BinaryIO) -> Iterator[bytes]:
    """Decode a listening copy to 16-bit PCM WAV.

    Source: Microsoft RIFF specification; the header's sizes are those of the samples
    that follow, which a FLAC's own header tells beforehand only for what we wrote, so
    they are counted in a first pass over the copy.
    """
    shape = read_format(source)
    num_channels, rate = shape.num_channels, shape.sampling_rate
    num_samples = sum(chunk.shape[1] for chunk in read_chunks(source))
    size = min(num_samples * num_channels * 2, UNKNOWN_SIZE - 36)
    yield WAV_HEADER.pack(
        *(b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, num_channels, rate),
        *(rate * num_channels * 2, num_channels * 2, 16, b"data", size),
    )
    for chunk in read_chunks(source):
        scaled = np.rint(chunk.T * FULL_SCALE).clip(-FULL_SCALE, FULL_SCALE - 1)
        yield scaled.astype("<i2").tobytes()


def as_vcon(
    view: CallView,
    source: BinaryIO,
    now: datetime,
    outcomes: Sequence[RuleOutcome] = (),
) -> Iterator[bytes]:
    """Write a vCon with the recording inside it, the transcript and the links.

    What the house's own rules came out as stands in it as an analysis `rules`.

    Source: draft-ietf-vcon-vcon-core. The recording is base64url without padding.
    """
    document = _vcon_document(view, now, outcomes)
    before, after = json.dumps(document, ensure_ascii=False).split('"@body"')
    yield before.encode() + b'"'
    while piece := source.read(READ_BYTES):
        yield base64.urlsafe_b64encode(piece).rstrip(b"=")
    yield b'"' + after.encode() + b"\n"


def _vcon_document(
    view: CallView, now: datetime, outcomes: Sequence[RuleOutcome]
) -> Document:
    call = view.summary.call
    is_redacted = view.rendition is Rendition.REDACTED
    roles = list(_sides(view).values())
    return {
        "vcon": VCON_VERSION,
        "uuid": str(uuid.uuid4()),
        "extensions": ["CC"],
        "created_at": utc_text(now),
        **(
            {"redacted": {"uuid": str(uuid.UUID(call.call_id)), "type": "redacted"}}
            if is_redacted
            else {}
        ),
        "parties": [_vcon_party(role, call.agent) for role in roles],
        "dialog": [
            {
                "type": "recording",
                "start": utc_text(call.started_at),
                "duration": round(call.duration, 3),
                "parties": list(range(len(roles))),
                "mediatype": "audio/flac",
                "body": "@body",
                "encoding": "base64url",
            }
        ],
        "analysis": [*_vcon_analyses(view), *_vcon_rules(outcomes)],
        "attachments": [
            {
                "purpose": "transaction",
                "start": utc_text(now),
                "party": 0,
                "dialog": 0,
                "encoding": "json",
                "body": {"transaction_id": link.transaction_id, "score": link.score},
            }
            for link in view.links
        ],
    }


def _vcon_party(role: str, agent: str | None) -> dict[str, str]:
    """Name the agent, who answers for what they say; never the caller."""
    named = {"name": agent} if agent and role == PartyRole.AGENT else {}
    return {"role": role} | named


def _vcon_rules(outcomes: Sequence[RuleOutcome]) -> list[Document]:
    """Write what the house's own rules came out as; nothing without rules."""
    if not outcomes:
        return []
    return [
        {
            "type": "rules",
            "dialog": 0,
            "vendor": "tallenne",
            "encoding": "json",
            "body": [rule_document(one) for one in outcomes],
        }
    ]


def _vcon_analyses(view: CallView) -> list[Document]:
    """Write the transcript, and beside it the machine's own where people corrected it.

    Source: draft-ietf-vcon-vcon-core, analysis object: `type` is free, `schema` names
    the form of `body`; a reader that knows `transcript` only gets the corrected one.
    """
    sides = list(_sides(view))
    spoken = _vcon_transcript("transcript", view.transcript, sides)
    if not _applied(view):
        return [spoken]
    return [
        spoken,
        _vcon_transcript("machine_transcript", view.machine, sides),
        {
            "type": "corrections",
            "dialog": 0,
            "vendor": "tallenne",
            "encoding": "json",
            "body": [_vcon_correction(one) for one in _applied(view)],
        },
    ]


def _vcon_correction(one: Standing) -> Document:
    """Write a correction without its author: staff are not named to who gets a vCon."""
    left_out = {"author", "note", "withdrawn", "rendition", "state"}
    document = correction_document(one)
    return {name: value for name, value in document.items() if name not in left_out}


def _vcon_transcript(
    kind: str, transcript: Transcript | None, sides: list[str]
) -> Document:
    return {
        "type": kind,
        "dialog": 0,
        "vendor": "tallenne",
        "product": f"{transcript.engine}, {transcript.model}" if transcript else "",
        "encoding": "json",
        "body": [
            {
                "party": sides.index(_side(turn)),
                "start": round(turn.start, 3),
                "duration": round(turn.end - turn.start, 3),
                "text": turn.text,
            }
            for turn in (transcript.turns if transcript else ())
        ],
    }


def _sides(view: CallView) -> dict[str, str]:
    """Give the role of each side of a call: a channel, or a voice that shares one."""
    transcripts = (view.transcript, view.machine)
    turns = [turn for one in transcripts if one for turn in one.turns]
    if any(turn.speaker is not None for turn in turns):
        return {_side(turn): turn.party or "unknown" for turn in turns}
    parties = view.summary.call.recording.channel_parties
    return {
        f"channel {channel}": party or "unknown"
        for channel, party in enumerate(parties)
    }


def _side(turn: Turn) -> str:
    return f"channel {turn.channel}" if turn.speaker is None else speaker_name(turn)


def _applied(view: CallView) -> list[Standing]:
    if view.transcript is None:
        return []
    return [one for one in view.corrections if one.state is CorrectionState.APPLIED]


def _turns(view: CallView) -> tuple[Turn, ...]:
    return view.transcript.turns if view.transcript else ()


def speaker_name(turn: Turn) -> str:
    """Name who speaks as well as is known: party, else voice, else channel."""
    if turn.party is not None:
        return turn.party
    if turn.speaker is not None:
        return f"speaker {turn.speaker}"
    return f"channel {turn.channel}"


def _srt_time(seconds: float) -> str:
    millis = round(seconds * 1000)
    hours, millis = divmod(millis, 3_600_000)
    minutes, millis = divmod(millis, 60_000)
    return f"{hours:02d}:{minutes:02d}:{millis // 1000:02d},{millis % 1000:03d}"
