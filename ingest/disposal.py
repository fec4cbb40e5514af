"""Moving a source file aside once its call is durable; nothing is ever deleted.

A move within a file system is one step. Between two, the copy is durable before the
file that it was made from goes. Nothing is overwritten: a name that is taken gets a
number.
"""

import errno
import os
import shutil
from itertools import count
from pathlib import Path

from custody.errors import DiskFullError, SourceUnreadableError
from ingest.sidecar import sidecar_paths

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def move_aside(path: Path, way: Path, folder: Path) -> None:
    """Move a recording, and its sidecar with it, to a folder.

    Args:
        path: the recording.
        way: where it is to lie below the folder.
        folder: made when missing.

    Raises:
        DiskFullError: the folder has no room; the file stays where it is.
        SourceUnreadableError: it cannot be moved; it stays where it is.
    """
    sidecars = [sidecar for sidecar in sidecar_paths(path) if sidecar.exists()]
    try:
        target = folder / way
        target.parent.mkdir(parents=True, exist_ok=True)
        _move(path, target)
        for sidecar in sidecars:
            _move(sidecar, target.with_name(sidecar.name))
    except OSError as error:
        if error.errno in _FULL:
            where = "the folder for recordings that were taken in"
            raise DiskFullError(where) from None
        why = f"it cannot be moved ({error.strerror}), but its call was taken in"
        raise SourceUnreadableError(why) from None


def _move(path: Path, wanted: Path) -> None:
    target = _reserved(wanted)
    try:
        path.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            target.unlink()
            raise
        _copy_over(path, target)
    _sync_folder(target.parent)
    _sync_folder(path.parent)


def _reserved(wanted: Path) -> Path:
    """Make an empty file of our own under the first name that is free."""
    for number in count(1):
        suffix = "" if number == 1 else f"-{number}"
        target = wanted.with_name(f"{wanted.stem}{suffix}{wanted.suffix}")
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        return target
    raise AssertionError  # count() does not end


def _copy_over(path: Path, target: Path) -> None:
    """Copy to another file system, durably, and only then take the source away."""
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copy2(path, part)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        target.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)
    path.unlink()


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
