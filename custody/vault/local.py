"""Sealed objects in a folder of this machine, or of a disk mounted on it."""

import contextlib
import fcntl
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from custody.errors import (
    ObjectExistsError,
    ObjectMissingError,
    StoreAnswerError,
    StoreRefusedError,
    StoreUnavailableError,
)
from custody.records.durable import (
    UNFINISHED,
    full_disk_named,
    make_private_folder,
    new_file,
    sync_folder,
)
from custody.records.ids import ObjectName
from custody.vault.exact import ExactSource
from custody.vault.store import check_name

COPY_BYTES = 262_144
"""Read from the source at once; larger is not faster (measured: 64 KiB to 1 MiB)."""
WRITERS_FILE = ".writers"
"""Locked by every writer, so that `check` knows when leftovers are nobody's."""


class LocalStore:
    """An ObjectStore that keeps each object as one file, 0600, in folders 0700."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it is made at the first write.

        Args:
            folder: absolute, on a file system that flushes when it is told to.
        """
        self._folder = folder

    def put(self, name: ObjectName, source: BinaryIO, size_bytes: int) -> None:
        """Write a file of another name, flush it, name it, flush the folder.

        Stands against: a power cut or kill in the middle (the object is whole or not
        there), a second writer of the same name, and other users of the machine.
        """
        path = self._path(name)
        with self._translated(name), self._as_writer():
            make_private_folder(path.parent)
            try:
                with new_file(path) as file:
                    exact = ExactSource(source, size_bytes)
                    while part := exact.read(COPY_BYTES):
                        file.write(part)
            except FileExistsError as error:
                raise ObjectExistsError(name) from error

    def read_range(self, name: ObjectName, start: int, length: int) -> bytes:
        """Read by pread: no shared position, so threads may read side by side."""
        with self._translated(name), self._opened(name) as handle:
            parts = bytearray()
            while len(parts) < length:
                part = os.pread(handle, length - len(parts), start + len(parts))
                if not part:
                    why = f"object {name} ended before byte {start + length}"
                    raise StoreAnswerError(str(self._folder), why)
                parts += part
            return bytes(parts)

    def size_bytes(self, name: ObjectName) -> int:
        """Tell how long the file is."""
        with self._translated(name), self._opened(name) as handle:
            return os.fstat(handle).st_size

    def delete(self, name: ObjectName) -> None:
        """Remove the file and flush its folder, so that it stays away."""
        path = self._path(name)
        with self._translated(name):
            if path.parent.is_dir():
                path.unlink(missing_ok=True)
                sync_folder(path.parent)

    def names(self) -> Iterator[ObjectName]:
        """Give the names of all finished objects, sorted."""
        with self._translated("of all names"):
            files = [path for path in self._folder.rglob("*") if path.is_file()]
        for path in sorted(files):
            if not path.name.startswith("."):
                yield ObjectName(path.relative_to(self._folder).as_posix())

    def check(self) -> None:
        """Write, flush and remove a file; sweep up what killed writers left.

        Leftovers are ciphertext that was never acknowledged; they only take room.
        """
        with self._translated("of the check"):
            probe = self._folder / f".check-{secrets.token_hex(8)}"
            with self._as_writer(), new_file(probe) as file:
                file.write(b"tallenne")
            probe.unlink(missing_ok=True)
            self._sweep()

    def _sweep(self) -> None:
        """Remove unfinished files, unless somebody is writing just now."""
        with (self._folder / WRITERS_FILE).open("rb") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            for leftover in self._folder.rglob(f"{UNFINISHED}*"):
                leftover.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _as_writer(self) -> Iterator[None]:
        """Hold a share of the writers' lock."""
        make_private_folder(self._folder)
        flags = os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC
        handle = os.open(self._folder / WRITERS_FILE, flags, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_SH)
            yield
        finally:
            os.close(handle)

    @contextlib.contextmanager
    def _opened(self, name: ObjectName) -> Iterator[int]:
        path = self._path(name)
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            handle = os.open(path, flags)
        except (FileNotFoundError, NotADirectoryError) as error:
            if not self._folder.is_dir():
                why = "its folder is gone; is the disk mounted?"
                raise StoreUnavailableError(str(self._folder), why) from error
            raise ObjectMissingError(name) from error
        try:
            yield handle
        finally:
            os.close(handle)

    def _path(self, name: ObjectName) -> Path:
        check_name(name)
        return self._folder / name

    @contextlib.contextmanager
    def _translated(self, what: str) -> Iterator[None]:
        """Turn the operating system's errors into ours, each with its own cause."""
        try:
            with full_disk_named(self._folder):
                yield
        except PermissionError as error:
            why = f"no right to the file {what}"
            raise StoreRefusedError(str(self._folder), why) from error
        except OSError as error:
            why = f"{error.strerror or 'input/output error'} at {what}"
            raise StoreUnavailableError(str(self._folder), why) from error
