"""The signed manifest: which objects were sealed, with which hash, and which erased.

age tells that an object was not altered, not that it is all there is, nor who sealed
it. The manifest does: each line is a DSSE envelope (Ed25519) around one entry, chained
to the line before as `custody/records/chain.py` tells. Any DSSE tool can check a line.

There is no hash of plaintext in it: that would outlive erasure and link recordings.

Source: DSSE v1 (secure-systems-lab/dsse, protocol.md); RFC 8032 (Ed25519).
"""

import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import Error as SignatureError
from securesystemslib.signer._crypto_signer import CryptoSigner
from securesystemslib.signer._signature import Signature

from custody.errors import ManifestBrokenError
from custody.records.chain import ChainedFile
from custody.records.chain_head import Place
from custody.records.ids import CallId, ObjectName
from custody.records.sealed import SealedObject

ENTRY_TYPE = "application/vnd.tallenne.manifest-entry+json"
HEAD_TYPE = "application/vnd.tallenne.manifest-head+json"

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, SignatureError)


class Deed(StrEnum):
    """What an entry of the manifest says of its object."""

    SEALED = "sealed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestEntry:
    """One entry of the manifest.

    Attributes:
        number: its place, counted from 1.
        sealed_sha256, sealed_size_bytes: of the ciphertext; None for an erasure.
    """

    number: int
    deed: Deed
    object_name: ObjectName
    call_id: CallId
    sealed_sha256: str | None = None
    sealed_size_bytes: int | None = None


class Manifest:
    """The manifest of one vault, for any number of processes on one host.

    Stands against: someone who can write to store and catalogue, but has not the
    signing key, and puts in an object of their own, takes one away unseen, or denies
    that one was erased. Does not stand against the key's holder, nor against file and
    head being put back together to an earlier day.
    """

    def __init__(self, path: Path, signing_key: bytes) -> None:
        """Name the file; nothing is opened or made yet.

        Args:
            path: of the file of lines; its head lies beside it.
            signing_key: 32 bytes, the seed of an Ed25519 key.
        """
        self._keeper = _Keeper(signing_key)
        self._chain = ChainedFile(path, self._keeper, ManifestBrokenError)

    def append(self, sealed: SealedObject) -> None:
        """Note a sealed object; the entry is on the disk when this returns.

        Raises:
            ManifestBrokenError: the manifest was tampered with; it is left as it is.
            DiskFullError: there is no room; the manifest is as it was.
        """
        self._add(
            ManifestEntry(
                number=0,
                deed=Deed.SEALED,
                object_name=sealed.object_name,
                call_id=sealed.call_id,
                sealed_sha256=sealed.sealed_sha256,
                sealed_size_bytes=sealed.sealed_size_bytes,
            )
        )

    def append_erasure(self, object_name: ObjectName, call_id: CallId) -> None:
        """Note that an object was erased: a tombstone that outlives it.

        Raises:
            ManifestBrokenError: the manifest was tampered with; it is left as it is.
            DiskFullError: there is no room; the manifest is as it was.
        """
        self._add(
            ManifestEntry(
                number=0, deed=Deed.ERASED, object_name=object_name, call_id=call_id
            )
        )

    def entries(self) -> Iterator[ManifestEntry]:
        """Give every entry, oldest first; call `verify` to know them untouched.

        Raises:
            ManifestBrokenError: a line is not an entry; earlier ones were given.
        """
        for number, line in enumerate(self._chain.lines(), start=1):
            try:
                yield _entry_of(_payload_of(line))
            except _UNREADABLE as error:
                why = "it cannot be read as an entry"
                raise ManifestBrokenError(number, why) from error

    def verify(self) -> None:
        """Check that no entry was changed, moved, taken out, put in or cut off.

        Raises:
            ManifestBrokenError: it names the first broken entry.
        """
        self._chain.verify()

    def _add(self, entry: ManifestEntry) -> None:
        self._chain.append(lambda place: self._keeper.line_of(entry, place))


class _Keeper:
    """Signs and reads the manifest's lines."""

    def __init__(self, signing_key: bytes) -> None:
        self._signer = CryptoSigner(Ed25519PrivateKey.from_private_bytes(signing_key))

    def line_of(self, entry: ManifestEntry, place: Place) -> bytes:
        """Write an entry as the signed line for this place."""
        fields = _fields_of(replace(entry, number=place.number))
        payload = _json({**fields, "previous": place.previous})
        envelope = Envelope(payload, ENTRY_TYPE, {})
        envelope.sign(self._signer)
        return _json(envelope.to_dict())

    def place_of(self, line: bytes) -> Place:
        """Read a line's place; ValueError or KeyError if it is not a line of ours."""
        fields = _payload_of(line)
        return Place(
            number=int(str(fields["number"])), previous=str(fields["previous"])
        )

    def is_signed(self, line: bytes) -> bool:
        """Tell whether the line bears our signature; never raises."""
        try:
            envelope = Envelope.from_dict(json.loads(line))
            is_entry = envelope.payload_type == ENTRY_TYPE
            envelope.verify([self._signer.public_key], 1)
        except _UNREADABLE:
            return False
        return is_entry

    def sign_head(self, head: bytes) -> bytes:
        """Sign the manifest's head, as a payload of another type than an entry."""
        signature = Envelope(head, HEAD_TYPE, {}).sign(self._signer)
        return bytes.fromhex(signature.signature)

    def is_head_signed(self, head: bytes, signature: bytes) -> bool:
        """Tell whether this is the signature of this head."""
        key = self._signer.public_key
        given = Signature(key.keyid, signature.hex())
        try:
            Envelope(head, HEAD_TYPE, {key.keyid: given}).verify([key], 1)
        except _UNREADABLE:
            return False
        return True


def _payload_of(line: bytes) -> dict[str, object]:
    """Read the entry's fields out of a line's envelope; not checked."""
    payload = json.loads(b64decode(json.loads(line)["payload"]))
    return dict(payload)


def _fields_of(entry: ManifestEntry) -> dict[str, object]:
    return {
        "number": entry.number,
        "deed": entry.deed,
        "object_name": entry.object_name,
        "call_id": entry.call_id,
        "sealed_sha256": entry.sealed_sha256,
        "sealed_size_bytes": entry.sealed_size_bytes,
    }


def _entry_of(fields: dict[str, object]) -> ManifestEntry:
    """Read an entry back; ValueError, KeyError or TypeError if it is none."""
    sha256, size_bytes = fields["sealed_sha256"], fields["sealed_size_bytes"]
    return ManifestEntry(
        number=int(str(fields["number"])),
        deed=Deed(str(fields["deed"])),
        object_name=ObjectName(str(fields["object_name"])),
        call_id=CallId(str(fields["call_id"])),
        sealed_sha256=None if sha256 is None else str(sha256),
        sealed_size_bytes=None if size_bytes is None else int(str(size_bytes)),
    )


def _json(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()
