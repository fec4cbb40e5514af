"""Taking the recordings out of a vCon that was checked, to be listened to."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from custody.evidence.checking import Checked, EvidenceForm
from custody.vault.evidence_key import from_base64url

ENDINGS: Final = {
    "audio/wav": ".wav",
    "audio/x-wav": ".wav",
    "audio/flac": ".flac",
    "audio/ogg": ".ogg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "audio/aac": ".aac",
    "audio/amr": ".amr",
    "audio/amr-wb": ".awb",
    "audio/aiff": ".aiff",
    "audio/x-w64": ".w64",
    "audio/x-matroska": ".mka",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """One recording from a vCon.

    Attributes:
        name: to be saved under, e.g. `recording-1.wav`; nothing in the file chooses it.
    """

    name: str
    audio: bytes = field(repr=False)


def recordings_of(signed: bytes, checked: Checked) -> Iterator[Unpacked]:
    """Give the recordings inside a file, in the order of its dialog.

    Args:
        signed: the file's bytes.
        checked: what `check_evidence` found of these very bytes; a sheet has none.
    """
    if checked.form is not EvidenceForm.VCON:
        return
    payload = json.loads(from_base64url(json.loads(signed)["payload"]))
    inside = [one for one in payload["dialog"] if "body" in one]
    for number, one in enumerate(inside, start=1):
        ending = ENDINGS.get(one.get("mediatype", ""), ".bin")
        audio = from_base64url(one["body"])
        yield Unpacked(name=f"recording-{number}{ending}", audio=audio)
