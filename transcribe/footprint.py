"""How much memory a process takes while something runs, for the bench."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOOK_SECONDS = 0.05
"""Between two looks: a batch of the decoder takes ten times as long."""


@contextmanager
def growth() -> Iterator[list[float]]:
    """Look again and again by how many MiB the process has grown since the start.

    Yields:
        A list that grows by one figure a look; it begins with 0.
    """
    before = resident_mib()
    grown = [0.0]
    done = threading.Event()

    def look() -> None:
        while not done.wait(LOOK_SECONDS):
            grown.append(resident_mib() - before)

    watcher = threading.Thread(target=look, name="memory", daemon=True)
    watcher.start()
    try:
        yield grown
    finally:
        done.set()
        watcher.join()
        grown.append(resident_mib() - before)


def resident_mib() -> float:
    """Tell how much of this process lies in memory, shared libraries included.

    Source: proc(5), statm; Linux only.
    """
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
