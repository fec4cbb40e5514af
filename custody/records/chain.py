"""A file of signed lines, each chained to the one before, with a signed head.

The audit log and the manifest of sealed objects are both kept this way. What a line
says is theirs; that none was changed, taken out, put in, moved or cut off is told here.

How it holds:
- A line bears its number and the SHA-256 of the whole line before it, and a signature.
- The head, a file of its own beside it, is signed too and says how many lines there are
  and the SHA-256 of the last: a cut tail is seen by it.
- `append` holds an exclusive lock, writes one line, flushes it to the disk, and only
  then rewrites the head in place. A head may thus be older than its file (a writer was
  killed in between), never newer: lines beyond it count if they are signed and follow.
- A last line without its line feed was torn by a kill or a power cut. It was never
  acknowledged, so the next `append` cuts it off and says how many bytes it cut;
  `verify` passes over it.
- A broken chain is not written on: to append would bury the evidence.

What it does not hold against: someone who has the signing key, or who puts back file
and head together as they once were. Note the number that `verify` returns elsewhere.

Source: B. Schneier and J. Kelsey, "Secure Audit Logs to Support Computer Forensics",
ACM TISSEC 2(2), 1999, for hash chain and signed head.
"""

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from custody.errors import ChainBrokenError
from custody.records.chain_head import START, ChainKeeper, Head, HeadFile, Place
from custody.records.durable import (
    PRIVATE_FILE,
    full_disk_named,
    make_private_folder,
    no_right_named,
)

MAX_LINE_BYTES = 65_536
"""Longer lines are not ours: an event is below 5 KiB, a manifest entry below 2 KiB."""


class ChainedFile:
    """One chained file and its head, for any number of processes on one host."""

    def __init__(
        self, path: Path, keeper: ChainKeeper, broken: type[ChainBrokenError]
    ) -> None:
        """Name the file; nothing is opened or made yet.

        Args:
            path: the file of lines; its head lies beside it, with `.head` added.
            keeper: signs and reads the lines.
            broken: the error to raise when the chain does not hold.
        """
        self._path = path
        self._head = HeadFile(path.with_name(path.name + ".head"), keeper)
        self._keeper = keeper
        self._broken = broken

    def append(self, write: Callable[[Place], bytes]) -> int:
        """Add one line; it is on the disk when this returns.

        Args:
            write: makes the signed line for the place it is given, no line feed in it.

        Returns:
            How many bytes of a torn line were cut off first: 0 nearly always.

        Raises:
            ChainBrokenError: (the subclass given) the chain does not hold.
            DiskFullError: there is no room; the chain is as it was.
            NoRightError: this user may not write there.
        """
        folder = self._path.parent
        with no_right_named(folder), full_disk_named(folder):
            make_private_folder(folder)
            with self._open_to_write() as handle:
                head, num_torn = self._mend(handle)
                place = Place(number=head.number + 1, previous=head.digest)
                line = write(place) + b"\n"
                _append_durably(handle, line, start=head.size_bytes)
                self._head.write(head.after(line))
        return num_torn

    def lines(self) -> Iterator[bytes]:
        """Give every whole line, oldest first, without its line feed; not checked.

        No lock is held, so that whoever reads line by line may write in between.
        """
        with (
            contextlib.suppress(FileNotFoundError),
            no_right_named(self._path.parent),
            self._path.open("rb") as file,
        ):
            yield from (line.removesuffix(b"\n") for line in _whole_lines(file))

    def verify(self) -> int:
        """Check every line and the head.

        Only hashes are computed as long as all is well: the head's signature covers
        them. The lines' own signatures then tell which line is the first bad one.

        Returns:
            The number of lines.

        Raises:
            ChainBrokenError: (the subclass given) it names the first broken line.
            NoRightError: this user may not read it.
        """
        with no_right_named(self._path.parent), self._open_to_read() as file:
            head = self._head.read()
            if file is None:
                if head is None:
                    return 0
                raise self._broken(1, "the file is gone and its signed head is not")
            end = self._walk(file, head)
            if end is None:
                file.seek(0)
                raise self._first_break(file, head)
            return end.number

    def _walk(self, file: BinaryIO, head: Head | None) -> Head | None:
        """Follow the chain to its end; None if a link or the head does not fit."""
        at, met_head = START, head is not None and head == START
        for line in _whole_lines(file):
            if not at.follows(self._place_of(line)):
                return None
            if met_head and not self._keeper.is_signed(line.removesuffix(b"\n")):
                return None
            at = at.after(line)
            met_head = met_head or at == head
        return at if met_head or (head is None and at == START) else None

    def _first_break(self, file: BinaryIO, head: Head | None) -> ChainBrokenError:
        """Name the first line that is not what was written there, by its signature."""
        at = START
        for line in _whole_lines(file):
            number = at.number + 1
            place = self._place_of(line)
            if not self._keeper.is_signed(line.removesuffix(b"\n")):
                return self._broken(number, "it was changed, or is not ours")
            if place.number != number:
                return self._broken(number, f"entry {place.number} stands in its place")
            if not at.follows(place):
                return self._broken(number, "it does not follow on the entry before it")
            at = at.after(line)
        if head is None:
            return self._broken(1, "the signed head is missing or forged")
        return self._broken(
            at.number + 1, f"it is missing: {head.number} entries were signed for"
        )

    def _place_of(self, line: bytes) -> Place:
        """Read a line's place; a place that follows on nothing if it has none."""
        try:
            return self._keeper.place_of(line.removesuffix(b"\n"))
        except (ValueError, KeyError, TypeError):
            return Place(number=0, previous="")

    def _mend(self, handle: int) -> tuple[Head, int]:
        """Find the chain's end: take in what the head missed, cut off a torn line."""
        size_bytes = os.fstat(handle).st_size
        head = self._head.read()
        if head is None and size_bytes == 0:
            self._head.begin()
            return START, 0
        if head is None or size_bytes < head.size_bytes:
            raise self._break_of(handle, head)
        rest = os.pread(handle, MAX_LINE_BYTES, head.size_bytes)
        while b"\n" in rest:
            line = rest[: rest.index(b"\n") + 1]
            is_next = head.follows(self._place_of(line))
            if not (is_next and self._keeper.is_signed(line.removesuffix(b"\n"))):
                raise self._break_of(handle, head)
            head = head.after(line)
            rest = os.pread(handle, MAX_LINE_BYTES, head.size_bytes)
        if rest:
            os.ftruncate(handle, head.size_bytes)
        return head, size_bytes - head.size_bytes

    def _break_of(self, handle: int, head: Head | None) -> ChainBrokenError:
        os.lseek(handle, 0, os.SEEK_SET)
        with os.fdopen(os.dup(handle), "rb") as file:
            return self._first_break(file, head)

    @contextlib.contextmanager
    def _open_to_write(self) -> Iterator[int]:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC
        handle = os.open(self._path, flags, PRIVATE_FILE)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield handle
        finally:
            os.close(handle)

    @contextlib.contextmanager
    def _open_to_read(self) -> Iterator[BinaryIO | None]:
        try:
            file = self._path.open("rb")
        except FileNotFoundError:
            yield None
            return
        with file:
            fcntl.flock(file, fcntl.LOCK_SH)
            yield file


def _whole_lines(file: BinaryIO) -> Iterator[bytes]:
    """Give each line with its line feed; a torn last one is left out."""
    while (line := file.readline(MAX_LINE_BYTES)).endswith(b"\n"):
        yield line


def _append_durably(handle: int, line: bytes, *, start: int) -> None:
    """Write one line and flush it; take back what was written if that fails."""
    try:
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    except OSError:
        os.ftruncate(handle, start)
        raise
