"""One writer at a time: a lock file beside the catalogue, taken in the order of asking.

SQLite's own lock has no order: under a hot importer everybody else waited for seconds,
with this lock in front for 4 ms (DESIGN.md section 2, measured).
"""

import contextlib
import fcntl
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from custody.errors import CatalogueBusyError
from custody.records.durable import full_disk_named


class WriteLock:
    """An advisory lock on a file, held by one connection of one process at a time.

    The kernel lets go of it when its holder dies, so a killed writer blocks nobody.
    """

    def __init__(self, path: Path, *, patience_seconds: float) -> None:
        """Name the lock's file and how long anybody should wait for it."""
        self._path = path
        self._patience_seconds = patience_seconds
        self._holder: int | None = None

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock while the block runs.

        Raises:
            CatalogueBusyError: somebody else held it for longer than the patience.
            DiskFullError: there is no room even for an empty file.
            RuntimeError: this very thread holds it; it would wait for itself.
        """
        if self._holder == threading.get_ident():
            msg = "a write within a write would wait for itself"
            raise RuntimeError(msg)
        with full_disk_named(self._path.parent):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        _HANDLES.add(handle)
        if not self._is_taken(handle):
            raise CatalogueBusyError(self._path.parent)
        try:
            self._holder = threading.get_ident()
            yield
        finally:
            self._holder = None
            # Said aloud, not left to close(): a forked child shares the open file.
            fcntl.flock(handle, fcntl.LOCK_UN)
            _forget(handle)

    def _is_taken(self, handle: int) -> bool:
        """Take the lock, waiting in the kernel's queue at most as long as allowed.

        The queue is first come, first served; asking again and again would not be.
        flock() knows no time limit, hence the thread. A waiter who gives up leaves the
        thread in the queue, to pass the lock on when its turn comes.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            turn = _Turn(handle)
            thread = threading.Thread(target=turn.wait, name="write-lock", daemon=True)
            thread.start()
            thread.join(self._patience_seconds)
            return turn.is_ours()
        return True


class _Turn:
    """A place in the queue that its owner may give up."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._guard = threading.Lock()
        self._has_come = False
        self._is_given_up = False

    def wait(self) -> None:
        """Wait for the turn; pass it on at once when nobody wants it any more."""
        fcntl.flock(self._handle, fcntl.LOCK_EX)
        with self._guard:
            self._has_come = True
            if self._is_given_up:
                _forget(self._handle)

    def is_ours(self) -> bool:
        """Tell whether the turn has come; if not, it is given up."""
        with self._guard:
            self._is_given_up = not self._has_come
            return self._has_come


_HANDLES: set[int] = set()
"""Open lock files of this process, for a forked child to let go of."""


def _forget(handle: int) -> None:
    _HANDLES.discard(handle)
    os.close(handle)


def _let_go_in_child() -> None:
    """Close what a fork inherited: or a child outliving its parent would keep the lock.

    Closing does not unlock while the parent still has the file open.
    """
    while _HANDLES:
        with contextlib.suppress(OSError):
            os.close(_HANDLES.pop())


os.register_at_fork(after_in_child=_let_go_in_child)
