"""Reading a sealed object by ranges: only the chunks asked for are fetched and opened.

64 KiB in the middle of 60 MB takes three requests when opening (header, last chunk,
chunks asked for) and one later (measured: notes in docs/decisions).
"""

import io
from typing import TYPE_CHECKING, Self

from custody.errors import SealBrokenError
from custody.records.ids import ObjectName
from custody.vault.bech32 import identity_scalar
from custody.vault.header import (
    MAX_HEADER_BYTES,
    header_length,
    open_header,
    parse_header,
    payload_key,
)
from custody.vault.store import ObjectStore
from custody.vault.stream import (
    CHUNK_BYTES,
    NONCE_BYTES,
    SEALED_CHUNK_BYTES,
    TAG_BYTES,
    ChunkOpener,
    num_chunks,
    plain_bytes,
)

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer  # lives in type checkers only

FIRST_FETCH_BYTES = 1024
"""Holds every header that pyrage writes (382 bytes at most) and the nonce."""
MAX_AHEAD_CHUNKS = 16
"""1 MiB in one request: reading on in sequence costs few requests, little memory."""


class SealedReader(io.RawIOBase):
    """A sealed object as a file to read and seek in.

    Stands against: releasing a single byte that was not authenticated. The last chunk
    is opened first, so a cut object is refused before anything of it is heard; each
    other chunk is opened whole before any part of it is given.

    Attributes:
        size_bytes: of the plaintext.
    """

    def __init__(
        self,
        store: ObjectStore,
        name: ObjectName,
        opener: ChunkOpener,
        *,
        body_start: int,
    ) -> None:
        """Take the parts; `SealedReader.opened` is the door."""
        super().__init__()
        self.size_bytes = opener.size_bytes
        self._store = store
        self._name = name
        self._opener = opener
        self._body_start = body_start
        self._position = 0
        self._window: tuple[int, bytes] = (0, b"")
        self._num_ahead = 1

    @classmethod
    def opened(
        cls, store: ObjectStore, name: ObjectName, sealed_size: int, identity: str
    ) -> Self:
        """Open an age file in a store: header, MAC, length, last chunk.

        Args:
            store: where it lies.
            name: of the object.
            sealed_size: the file's length in bytes.
            identity: `AGE-SECRET-KEY-1…`, the one that it was sealed to.

        Raises:
            SealBrokenError: it is not what was sealed to this identity, or was cut.
            ObjectMissingError, StoreUnavailableError, StoreAnswerError: the store's.
        """
        start = _fetch_start(store, name, sealed_size)
        header = parse_header(start, name)
        file_key = open_header(header, identity_scalar(identity), name)
        nonce = start[header.length : header.length + NONCE_BYTES]
        size_bytes = plain_bytes(sealed_size - header.length, name)
        opener = ChunkOpener(payload_key(file_key, nonce), size_bytes, name)
        body_start = header.length + NONCE_BYTES
        reader = cls(store, name, opener, body_start=body_start)
        reader._fetch(num_chunks(size_bytes) - 1, 1)
        return reader

    def read_at(self, offset: int, length: int) -> bytes:
        """Read from a place without moving; safe from several threads.

        Args:
            offset: in bytes from the start; at or past the end gives nothing.
            length: in bytes; what lies past the end is left out.

        Raises:
            SealBrokenError: a chunk is not what was sealed; nothing of it is given.
            ValueError: the reader is closed, or an argument is negative.
        """
        self._refuse_closed()
        if offset < 0 or length < 0:
            message = "offset and length count from 0"
            raise ValueError(message)
        end = min(offset + length, self.size_bytes)
        parts: list[bytes] = []
        while offset < end:
            first, plain = self._window_for(offset, end)
            start = offset - first * CHUNK_BYTES
            parts.append(plain[start : start + end - offset])
            offset += len(parts[-1])
        return b"".join(parts)

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Read on from the present position, as io says; at most one window."""
        self._refuse_closed()
        view = memoryview(buffer).cast("B")
        part = self.read_at(self._position, min(len(view), CHUNK_BYTES))
        view[: len(part)] = part
        self._position += len(part)
        return len(part)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move, as io says; past the end is allowed and gives nothing there."""
        self._refuse_closed()
        base = {
            io.SEEK_SET: 0,
            io.SEEK_CUR: self._position,
            io.SEEK_END: self.size_bytes,
        }[whence]
        if base + offset < 0:
            message = "seek before the start"
            raise ValueError(message)
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        """Tell the present position in bytes."""
        self._refuse_closed()
        return self._position

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be moved in."""
        return True

    def close(self) -> None:
        """Let go of the plaintext that was kept."""
        self._window = (0, b"")
        super().close()

    def _window_for(self, offset: int, end: int) -> tuple[int, bytes]:
        """Give opened chunks that hold this offset: the first's number, the bytes.

        Whoever reads on where the last window ended gets twice as much at once, so that
        decoding a recording from a distant store does not cost a request a chunk.
        """
        first, plain = self._window
        number = offset // CHUNK_BYTES
        if first * CHUNK_BYTES <= offset < first * CHUNK_BYTES + len(plain):
            return first, plain
        is_next = offset == first * CHUNK_BYTES + len(plain) and plain
        self._num_ahead = min(self._num_ahead * 2, MAX_AHEAD_CHUNKS) if is_next else 1
        num_wanted = num_chunks(end) - number
        num = min(
            max(num_wanted, self._num_ahead),
            MAX_AHEAD_CHUNKS,
            num_chunks(self.size_bytes) - number,
        )
        return self._fetch(number, num)

    def _fetch(self, first: int, num: int) -> tuple[int, bytes]:
        """Fetch and open chunks in one request; keep them as the window."""
        start = first * SEALED_CHUNK_BYTES
        body_bytes = self.size_bytes + TAG_BYTES * num_chunks(self.size_bytes)
        length = min(num * SEALED_CHUNK_BYTES, body_bytes - start)
        sealed = _exactly(self._store, self._name, self._body_start + start, length)
        view = memoryview(sealed)
        plain = b"".join(
            self._opener.open_chunk(first + place, view[at : at + SEALED_CHUNK_BYTES])
            for place, at in enumerate(range(0, length, SEALED_CHUNK_BYTES))
        )
        self._window = (first, plain)
        return self._window

    def _refuse_closed(self) -> None:
        if self.closed:
            message = "the reader is closed"
            raise ValueError(message)


def _fetch_start(store: ObjectStore, name: ObjectName, sealed_size: int) -> bytes:
    """Fetch the header and the nonce; more than once only if the header is long."""
    start = _exactly(store, name, 0, min(FIRST_FETCH_BYTES, sealed_size))
    length = header_length(start)
    if length is not None and length + NONCE_BYTES <= len(start):
        return start
    most = min(MAX_HEADER_BYTES + NONCE_BYTES, sealed_size)
    return start + _exactly(store, name, len(start), most - len(start))


def _exactly(store: ObjectStore, name: ObjectName, start: int, length: int) -> bytes:
    """Fetch a range, and hold the store to its length."""
    got = store.read_range(name, start, length)
    if len(got) != length:
        raise SealBrokenError(name, "the store gave another length than was asked for")
    return got
