"""Where a chained file stands: its signed head, in a small file of its own."""

import hashlib
import json
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from custody.records.durable import PRIVATE_FILE, sync_folder

FIRST_PREVIOUS = "0" * 64
"""What the first line names as the hash of the line before it."""
HEAD_BYTES = 512
"""One sector, which disks write whole or not at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a line stands: its number, counted from 1, and the hash before it."""

    number: int
    previous: str


class ChainKeeper(Protocol):
    """What a kind of chain must know: how its lines and its head are signed."""

    def place_of(self, line: bytes) -> Place:
        """Read a line's place; ValueError or KeyError if it is not a line of ours."""

    def is_signed(self, line: bytes) -> bool:
        """Tell whether the line bears our signature; never raises."""

    def sign_head(self, head: bytes) -> bytes:
        """Sign a head, in a way that no line and no other chain is signed."""

    def is_head_signed(self, head: bytes, signature: bytes) -> bool:
        """Tell whether this signature was made by `sign_head` for this head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How far the chain has come: the last line's number, hash and end in bytes."""

    number: int
    digest: str
    size_bytes: int

    def follows(self, place: Place) -> bool:
        """Tell whether a line at this place is the next one."""
        return place == Place(number=self.number + 1, previous=self.digest)

    def after(self, line: bytes) -> "Head":
        """Say where the chain stands after one more line, its line feed included."""
        return Head(
            number=self.number + 1,
            digest=hashlib.sha256(line.removesuffix(b"\n")).hexdigest(),
            size_bytes=self.size_bytes + len(line),
        )


START = Head(number=0, digest=FIRST_PREVIOUS, size_bytes=0)
"""Where a chain stands that has no line yet."""


class HeadFile:
    """The file of one chain's head; whoever writes it holds the chain's lock."""

    def __init__(self, path: Path, keeper: ChainKeeper) -> None:
        """Name the file; nothing is opened or made yet."""
        self._path = path
        self._keeper = keeper

    def read(self) -> Head | None:
        """Read the head; None if there is none, or none that we signed."""
        try:
            with self._path.open("rb") as file:
                body, signature = file.read(HEAD_BYTES).split(b" ")[:2]
            if not self._keeper.is_head_signed(body, b64decode(signature)):
                return None
            return Head(**json.loads(body))
        except (FileNotFoundError, ValueError, TypeError):
            return None

    def begin(self) -> None:
        """Make the first head, durably, before the first line."""
        self.write(START)
        with self._path.open("rb") as file:
            os.fsync(file.fileno())
        sync_folder(self._path.parent)

    def write(self, head: Head) -> None:
        """Write the head in place, in one write of one sector.

        It is not flushed: a head that is older than its file after a power cut is
        taken for what it is, and the line itself was flushed before.
        """
        fields = {
            "number": head.number,
            "digest": head.digest,
            "size_bytes": head.size_bytes,
        }
        body = json.dumps(fields, separators=(",", ":")).encode()
        signature = b64encode(self._keeper.sign_head(body))
        sector = b" ".join((body, signature, b"")).ljust(HEAD_BYTES - 1) + b"\n"
        flags = os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC
        handle = os.open(self._path, flags, PRIVATE_FILE)
        try:
            os.pwrite(handle, sector, 0)
        finally:
            os.close(handle)
