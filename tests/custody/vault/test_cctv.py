"""The vectors of C2SP/CCTV: see cctv/README.md for where they are from."""

import hashlib
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from custody.errors import SealBrokenError
from custody.records.ids import new_object_name
from custody.vault.reader import SealedReader
from custody.vault.stream import CHUNK_BYTES
from tests.twins import MemoryStore

FOLDER = Path(__file__).parent / "cctv" / "vectors"
A_STRANGER = (
    "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6"
)
"""The identity of the vectors that name another one than the usual."""

# What the vectors call a failure, in the words of our error.
OUR_WORDS = {
    "no match": "its own key does not open it",
    "HMAC failure": "its header was altered",
    "header failure": "header|not an age v1 file|length",
    "armor failure": "not an age v1 file|its header has no end",
    "payload failure": "chunk|length",
}

GIVES_LESS = "stream_two_final_chunks_second"
"""A streaming reader gives its first two chunks; ours knows that the second is not the
last, and gives the first alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    name: str
    expect: str
    sealed: bytes
    payload_sha256: str
    identities: tuple[str, ...] = field(default=())
    is_ours: bool = False


def _read(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    facts = dict(lines)
    identities = tuple(value for key, value in lines if key == "identity")
    x25519 = tuple(one for one in identities if one.startswith("AGE-SECRET-KEY-1"))
    return Vector(
        name=path.name,
        expect=facts["expect"],
        sealed=zlib.decompress(body) if "compressed" in facts else body,
        payload_sha256=facts.get("payload", ""),
        identities=x25519,
        is_ours=bool(x25519) and not {"armored", "passphrase"} & facts.keys(),
    )


VECTORS = [_read(path) for path in sorted(FOLDER.iterdir())]
OURS = [vector for vector in VECTORS if vector.is_ours]
NOT_OURS = [vector for vector in VECTORS if not vector.is_ours]


def _opened(vector: Vector, identity: str) -> SealedReader:
    store, name = MemoryStore(), new_object_name()
    store.objects[name] = vector.sealed
    return SealedReader.opened(store, name, len(vector.sealed), identity)


def _released(reader: SealedReader, into: bytearray) -> None:
    while part := reader.read(CHUNK_BYTES):
        into += part


def test_all_vectors_are_here() -> None:
    assert (len(OURS), len(NOT_OURS)) == (67, 76)


@pytest.mark.parametrize(
    "vector", [v for v in OURS if v.expect == "success"], ids=lambda v: v.name
)
def test_what_must_open_opens(vector: Vector) -> None:
    released = bytearray()

    _released(_opened(vector, vector.identities[0]), released)

    assert hashlib.sha256(released).hexdigest() == vector.payload_sha256


@pytest.mark.parametrize(
    "vector", [v for v in OURS if v.expect != "success"], ids=lambda v: v.name
)
def test_what_must_not_open_is_refused_for_its_cause(vector: Vector) -> None:
    released = bytearray()

    with pytest.raises(SealBrokenError, match=OUR_WORDS[vector.expect]):
        _released(_opened(vector, vector.identities[0]), released)

    # A reader that knows the end first gives nothing of a cut file, where a streaming
    # one gives what came before: never more than the vector allows.
    sha256 = hashlib.sha256(released).hexdigest()
    is_less = not released or vector.name == GIVES_LESS
    assert is_less or sha256 == vector.payload_sha256
    assert len(released) <= CHUNK_BYTES


@pytest.mark.parametrize("vector", NOT_OURS, ids=lambda v: v.name)
def test_kinds_that_we_do_not_read_are_refused(vector: Vector) -> None:
    identity = vector.identities[0] if vector.identities else OURS[0].identities[0]

    with pytest.raises(SealBrokenError):
        _opened(vector, identity).read()
