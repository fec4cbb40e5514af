"""Sealing as a stream: plaintext goes in at one end, an age file comes out.

`pyrage` writes: it wants to push, a store wants to pull. A thread pushes into a pipe,
which holds 64 KiB, so memory stays bounded however long the recording is.
"""

import contextlib
import hashlib
import io
import os
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

import pyrage

from custody.vault.exact import ExactSource
from custody.vault.header import header_length
from custody.vault.stream import sealed_payload_bytes

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer  # lives in type checkers only


class SealingStream(io.RawIOBase):
    """The age file of a source, made while it is read.

    Stands against: plaintext on a disk (there is none on the way), and an object that
    is acknowledged though its source was cut (a source of another length raises before
    the stream ends, so a store never sees a proper end).

    Attributes:
        sealed_size_bytes: how long the age file will be, known before the first byte.
    """

    def __init__(self, source: BinaryIO, size_bytes: int, recipient: str) -> None:
        """Begin sealing; use it in a `with` block.

        Args:
            source: gives the plaintext, read to its end.
            size_bytes: how long the plaintext is, exactly.
            recipient: `age1…`, whom to seal to.

        Raises:
            SourceSizeError: (here, when reading) the source is shorter or longer.
            SealSourceError: (likewise) the source failed.
        """
        super().__init__()
        self._source = _Remembering(ExactSource(source, size_bytes))
        self._digest = hashlib.sha256()
        self._num_read = 0
        self._fault: BaseException | None = None
        self._read_end, write_end = os.pipe()
        to = pyrage.x25519.Recipient.from_str(recipient)
        self._thread = Thread(target=self._push, args=(write_end, to), daemon=True)
        self._thread.start()
        try:
            self._pending = self._first_bytes()
            length = header_length(self._pending)
        except BaseException:
            self.close()
            raise
        self.sealed_size_bytes = (length or 0) + sealed_payload_bytes(size_bytes)

    @property
    def sealed_sha256(self) -> str:
        """SHA-256 of what was read so far, in hexadecimal digits."""
        return self._digest.hexdigest()

    @property
    def is_complete(self) -> bool:
        """Whether exactly the whole age file has been read."""
        return self._num_read == self.sealed_size_bytes

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Read on; at the end, raise what went wrong rather than end."""
        view = memoryview(buffer).cast("B")
        if self._pending:
            num = min(len(view), len(self._pending))
            view[:num] = self._pending[:num]
            self._pending = self._pending[num:]
        else:
            num = self._pull(view)
        self._digest.update(view[:num])
        self._num_read += num
        return num

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def close(self) -> None:
        """Stop sealing; the thread ends at its next write, and is waited for."""
        if not self.closed:
            os.close(self._read_end)
            self._thread.join()
        super().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _push(self, write_end: int, recipient: object) -> None:
        """Let pyrage seal the source into the pipe; runs in the thread."""
        with contextlib.suppress(BrokenPipeError), os.fdopen(write_end, "wb", 0) as to:
            try:
                pyrage.encrypt_io(self._source, to, [recipient])
            except BaseException as error:  # noqa: BLE001 # raised again by the reader
                self._fault = self._source.fault or error

    def _first_bytes(self) -> bytes:
        """Wait for the header, whose length differs from file to file (grease)."""
        first = bytearray()
        while header_length(bytes(first)) is None:
            part = bytearray(4096)
            num = self._pull(memoryview(part))
            if not num:
                message = "pyrage ended before its header"
                raise EOFError(message)
            first += part[:num]
        return bytes(first)

    def _pull(self, view: memoryview) -> int:
        """Read from the pipe; at its end, raise what stopped the thread."""
        num = os.readv(self._read_end, [view])
        if not num:
            self._thread.join()
            if self._fault is not None:
                raise self._fault
        return num


class _Remembering:
    """A source whose error is kept: pyrage would make a text of it."""

    def __init__(self, source: ExactSource) -> None:
        self._source = source
        self.fault: BaseException | None = None

    def read(self, length: int) -> bytes:
        """Read on; what is raised is kept, too."""
        try:
            return self._source.read(length)
        except BaseException as error:
            self.fault = error
            raise
