"""Files that are there whole or not at all, and that only their owner can read.

Whatever must survive a power cut is written by these few functions: first into a file
of another name, then flushed to the disk, then given its name, then the folder itself
is flushed. A name that is taken is never written over.

Source: fsync(2), link(2) and rename(2) of Linux; "Durability" in LWN 457667.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from custody.errors import DiskFullError, NoRightError

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
UNFINISHED = ".new-"
"""What the names of unfinished files begin with; what is left of a killed writer."""

_FULL = {errno.ENOSPC, errno.EDQUOT}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


@contextlib.contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write into; it gets its name, durably, once the block ends well.

    If the block raises, nothing is left. The folder must exist.

    Raises:
        FileExistsError: something bears that name already; it was left alone.
        DiskFullError: the disk has no room; nothing was left.
    """
    unfinished = path.with_name(f"{UNFINISHED}{secrets.token_hex(8)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with full_disk_named(path.parent):
        try:
            with os.fdopen(os.open(unfinished, flags, PRIVATE_FILE), "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _name(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(path.parent)


def make_private_folder(folder: Path) -> None:
    """Make a folder and those above it, mode 0700, and flush each to the disk."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    with full_disk_named(folder):
        for place in reversed(missing):
            place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            sync_folder(place.parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries to the disk, so that new and lost names are durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def full_disk_named(where: Path) -> Iterator[None]:
    """Turn the operating system's "no space" into our error, which names the folder.

    Raises:
        DiskFullError: the disk, or this user's share of it, is full.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFullError(str(where)) from error
        raise


@contextlib.contextmanager
def no_right_named(where: Path) -> Iterator[None]:
    """Turn the operating system's refusals into our error, which names the folder.

    Raises:
        NoRightError: this user may not do it there, or the file system is read-only.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _NO_RIGHT:
            raise NoRightError(str(where)) from error
        raise


def _name(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, unless that is taken.

    link() refuses a taken name in one step. Some network and container file systems
    know no links: there the name is reserved first, empty, then renamed over.
    """
    try:
        os.link(unfinished, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE_FILE))
        unfinished.rename(path)
