"""The recordings that a verdict rests on, unsealed to lie inside a vCon.

Only what the verdict names: the very bytes whose SHA-256 stands in the signed entry,
and only for a purpose that allows their rendition. They are held in memory whole, as a
signature is over the whole file, so there is a limit to them.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import sqlalchemy as sa

from custody.catalogue.sealed import sealed_object
from custody.errors import EvidenceSoundError, NotAllowedError
from custody.evidence.dossier import Dossier
from custody.records.ids import CallId
from custody.records.purposes import Rendition, allows_raw
from custody.records.sealed import SealedObject
from custody.records.verifications import CitedCall
from custody.vault.vault import Vault

MAX_SOUND_BYTES: Final = 48 * 1024 * 1024
"""Of all recordings of one file: 26 minutes of stereo 8 kHz 16-bit WAV, or 52 of mono.

Base64url inside base64url makes 86 MiB of it; making the file takes some 0.5 GiB.
"""
OTHER: Final = "the one that is kept is not the one that was heard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """One recording's bytes.

    Attributes:
        media_type: of them, e.g. `audio/wav`.
    """

    media_type: str
    audio: bytes = field(repr=False)


def sounds_of(
    read: sa.Connection,
    vault: Vault,
    dossier: Dossier,
    *,
    at_most: int = MAX_SOUND_BYTES,
) -> Mapping[CallId, Sound]:
    """Unseal the recordings that a dossier's verdict rests on.

    1. The purpose allows each one's rendition.
    2. Together they are not too long; nothing was unsealed until here.
    3. Each is the one that was heard.

    Args:
        read: the catalogue.
        vault: where they lie.
        dossier: of the transaction.
        at_most: bytes of all of them.

    Raises:
        NotAllowedError: step 1.
        RenditionMissingError: that rendition is no longer kept.
        EvidenceSoundError: step 2 or 3.
        SealBrokenError, StoreUnavailableError: the vault's.
    """
    content = dossier.verdict.content
    calls = content.calls if content else ()
    for call in calls:
        if call.audio is not Rendition.REDACTED and not allows_raw(dossier.purpose):
            what = f"the {call.audio} rendition"
            raise NotAllowedError(what, dossier.purpose)
    rows = [(call, sealed_object(read, call.call_id, call.audio)) for call in calls]
    size = sum(row.size_bytes for _, row in rows)
    if size > at_most:
        why = f"it has {_mib(size)} MiB, and a vCon holds {_mib(at_most)} MiB"
        raise EvidenceSoundError(why)
    return {call.call_id: _sound(vault, call, row) for call, row in rows}


def _sound(vault: Vault, call: CitedCall, row: SealedObject) -> Sound:
    with vault.open(row) as reader:
        audio = reader.read_at(0, row.size_bytes)
    if hashlib.sha256(audio).hexdigest() != call.audio_sha256:
        raise EvidenceSoundError(OTHER)
    return Sound(media_type=row.media_type, audio=audio)


def _mib(size_bytes: int) -> str:
    return f"{size_bytes / 1024 / 1024:.1f}"
