"""The vault's twins in memory: a store, a key, a clock that stands still."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

import pyrage

from custody.errors import ObjectExistsError, ObjectMissingError, StoreAnswerError
from custody.records.clock import Clock
from custody.records.ids import ObjectName
from custody.vault.exact import ExactSource
from custody.vault.kek import Kek
from custody.vault.store import check_name

STANDING_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def a_clock(at: datetime = STANDING_AT) -> Clock:
    """Make a clock that stands still."""
    return lambda: at


def a_kek(epoch: str = "kek-tests") -> Kek:
    """Make a fresh KEK that lies in no file."""
    identity = pyrage.x25519.Identity.generate()
    return Kek(epoch=epoch, recipient=str(identity.to_public()), identity=str(identity))


class MemoryStore:
    """An ObjectStore in memory; tests may change `objects` behind the vault's back."""

    def __init__(self) -> None:
        self.objects: dict[ObjectName, bytes] = {}
        self.num_reads = 0
        self.num_bytes_read = 0

    def put(self, name: ObjectName, source: BinaryIO, size_bytes: int) -> None:
        check_name(name)
        if name in self.objects:
            raise ObjectExistsError(name)
        exact = ExactSource(source, size_bytes)
        parts: list[bytes] = []
        while part := exact.read(65_536):
            parts.append(part)
        self.objects[name] = b"".join(parts)

    def read_range(self, name: ObjectName, start: int, length: int) -> bytes:
        self.num_reads += 1
        self.num_bytes_read += length
        found = self._object(name)[start : start + length]
        if len(found) != length:
            store = "memory"
            raise StoreAnswerError(store, "the object ended early")
        return found

    def size_bytes(self, name: ObjectName) -> int:
        return len(self._object(name))

    def delete(self, name: ObjectName) -> None:
        check_name(name)
        self.objects.pop(name, None)

    def names(self) -> Iterator[ObjectName]:
        yield from sorted(self.objects)

    def check(self) -> None:
        pass

    def _object(self, name: ObjectName) -> bytes:
        check_name(name)
        if name not in self.objects:
            raise ObjectMissingError(name)
        return self.objects[name]
