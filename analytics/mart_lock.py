"""The mart's own lock: many readers, or one writer; a file beside the mart, never it.

DuckDB's lock on its file is POSIX's: opening and closing that file anywhere in the
process drops it. Hence a lock file of ours, and nobody opens the mart but DuckDB.
"""

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from custody.errors import MartUnavailableError

PATIENCE_SECONDS = 600.0
"""A rebuild of five million transactions takes minutes; after ten somebody is stuck."""
_LONGEST_NAP = 0.1


@contextlib.contextmanager
def mart_lock(
    folder: Path, *, exclusive: bool, patience_seconds: float = PATIENCE_SECONDS
) -> Iterator[None]:
    """Hold the mart's lock while the block runs.

    The kernel lets go of it when its holder dies.

    Raises:
        MartUnavailableError: others held it for longer than the patience.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(folder / "mart.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _take(handle, fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH, patience_seconds)
        yield
    finally:
        os.close(handle)


def _take(handle: int, kind: int, patience_seconds: float) -> None:
    deadline = time.monotonic() + patience_seconds
    nap = 0.001
    while True:
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() >= deadline:
                why = "another process holds its lock"
                raise MartUnavailableError(why) from error
            time.sleep(nap)
            nap = min(nap * 2, _LONGEST_NAP)
        else:
            return
