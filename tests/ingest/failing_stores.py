"""Stores that fail as real ones do, around one that works."""

from typing import BinaryIO

from custody.errors import DiskFullError, StoreUnavailableError, TallenneError
from custody.records.ids import ObjectName
from tests.twins import MemoryStore


class FailingStore(MemoryStore):
    """Fails every put from the n-th on, until it is mended."""

    def __init__(self, error: TallenneError, *, after: int = 0) -> None:
        super().__init__()
        self.error: TallenneError | None = error
        self._num_left = after

    def put(self, name: ObjectName, source: BinaryIO, size_bytes: int) -> None:
        self._num_left -= 1
        if self.error is not None and self._num_left < 0:
            source.read(1000)
            raise self.error
        super().put(name, source, size_bytes)


def a_store_that_answers_503(*, after: int = 0) -> FailingStore:
    return FailingStore(StoreUnavailableError("s3", "it answered 503"), after=after)


def a_full_store(*, after: int = 0) -> FailingStore:
    return FailingStore(DiskFullError("the store"), after=after)
