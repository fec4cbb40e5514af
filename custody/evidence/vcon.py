"""A verification as a vCon: machine-readable, with the recording where it is asked for.

The recording is named by its SHA-256, so that whoever holds it can tell that it is the
one; asked for, it lies inside, in the bytes that the switch wrote.

Source: draft-ietf-vcon-vcon-core, syntax 0.4.0.
"""

import json
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from custody.evidence.dossier import Dossier
from custody.evidence.sound import Sound
from custody.evidence.words import Language
from custody.records.ids import CallId
from custody.records.verifications import CitedCall, Entry

VCON_VERSION: Final = "0.4.0"
NO_SOUNDS: Final[Mapping[CallId, Sound]] = {}


def vcon_of(dossier: Dossier, sounds: Mapping[CallId, Sound] = NO_SOUNDS) -> bytes:
    """Write a transaction's record as a vCon, unsigned.

    Args:
        dossier: of the transaction.
        sounds: recordings to lie inside, by call.
    """
    content = dossier.verdict.content
    calls = content.calls if content else ()
    place = f"body {uuid.uuid4()}"  # so that no text of a call can be taken for it
    document = {
        "vcon": VCON_VERSION,
        "uuid": str(uuid.uuid4()),
        "extensions": [],
        "created_at": dossier.made_at.isoformat(),
        "subject": f"verification of transaction {dossier.transaction_id}",
        "parties": [{"role": "agent"}, {"role": "customer"}],
        "dialog": [_dialog(call, sounds.get(call.call_id), place) for call in calls],
        "analysis": [
            {
                "type": "verification",
                "dialog": list(range(len(calls))),
                "vendor": "tallenne",
                "schema": "tallenne-verification-1",
                "encoding": "json",
                "body": _body(dossier),
            }
        ],
        "attachments": [],
    }
    text = json.dumps(document, ensure_ascii=False, default=_text).encode()
    parts = text.split(f'"{place}"'.encode())
    inside = [sounds[call.call_id] for call in calls if call.call_id in sounds]
    pieces = [parts[0]]
    for sound, after in zip(inside, parts[1:], strict=True):
        pieces += [b'"', urlsafe_b64encode(sound.audio).rstrip(b"="), b'"', after]
    return b"".join(pieces)


def evidence_of(dossier: Dossier) -> dict[str, str]:
    """Write in few words what a file is of, for whoever checks it."""
    return {
        "organisation": dossier.organisation,
        "transaction": dossier.transaction_id,
        "entry": str(dossier.verdict.number),
        "state": str(dossier.standing.state),
        "register_since": str(dossier.change),
        "set_right_since": str(len(dossier.set_right)),
        "verified_by": _author(dossier.verdict),
        "verified_at": dossier.verdict.made_at.isoformat(),
        "made_at": dossier.made_at.isoformat(),
        "purpose": str(dossier.purpose),
    }


def _dialog(call: CitedCall, sound: Sound | None, place: str) -> dict[str, Any]:
    inside = {}
    if sound is not None:
        inside = {"mediatype": sound.media_type, "encoding": "base64url", "body": place}
    return {
        "type": "recording",
        "start": call.started_at.isoformat(),
        "parties": [0, 1],
        "session_id": call.call_id,
        "meta": {"rendition": str(call.audio), "sha256": call.audio_sha256},
        **inside,
    }


def _body(dossier: Dossier) -> dict[str, Any]:
    return {
        "evidence": evidence_of(dossier),
        "register_now": dict(dossier.now),
        "labels": {
            name: {str(language): one.label_in(language) for language in Language}
            for name, one in dossier.fields.items()
        },
        "entries": [_entry(one) for one in dossier.standing.entries],
        "set_right": [asdict(one) for one in dossier.set_right],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    document = asdict(entry)
    if entry.content is not None:
        document["content"]["snapshot"] = dict(entry.content.snapshot)
    return document


def _author(entry: Entry) -> str:
    return entry.content.author_name if entry.content else ""


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
