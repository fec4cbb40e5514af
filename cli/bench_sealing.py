"""Sealing and opening against a plain copy of the same bytes, to the same disk."""

import io
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from custody.records.clock import utc_now
from custody.records.ids import new_call_id
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.kek import create_kek
from custody.vault.local import LocalStore
from custody.vault.vault import Vault

SIZE_BYTES = 256 << 20
PIECE_BYTES = 1 << 20
ROUNDS = 3
MIB = 1 << 20


class Noise(io.RawIOBase):
    """So many bytes of one random piece, over and over: a recording without a file."""

    def __init__(self, size_bytes: int) -> None:
        """Start at the first byte."""
        self._piece = os.urandom(PIECE_BYTES)
        self._left = size_bytes

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # a writable buffer
        """Fill the buffer, or as much of it as is left."""
        size = min(len(buffer), self._left, PIECE_BYTES)
        buffer[:size] = self._piece[:size]
        self._left -= size
        return size


def bench_sealing() -> list[dict[str, str | float | int | None]]:
    """Time a copy, sealing, opening and one seek of 256 MiB; the best of three rounds.

    Returns:
        One row a way: MiB/s, how many times a plain copy's time, peak memory in MiB.
    """
    with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as name:
        folder = Path(name)
        kek = create_kek(folder / "keys" / "kek.txt", outside_of=[], clock=utc_now)
        vault = Vault(LocalStore(folder / "objects"), kek, utc_now)
        copy = _best(lambda: _copy(folder / "copy"))
        seal = _best(lambda: _seal(vault))
        sealed = _seal(vault)
        opened = _best(lambda: _read(vault.open(sealed)))
        seek = _best(lambda: vault.open(sealed).read_at(SIZE_BYTES // 2, 1 << 16))
        plain_read = _best(lambda: _read((folder / "copy").open("rb")))
    rows = (
        ("plain copy, fsync", copy, copy, SIZE_BYTES),
        ("seal", seal, copy, SIZE_BYTES),
        ("plain read", plain_read, plain_read, SIZE_BYTES),
        ("open and read all", opened, plain_read, SIZE_BYTES),
        ("open and seek 64 KiB", seek, plain_read, 1 << 16),
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        {
            "way": way,
            "MiB/s": size / MIB / seconds,
            "ms": seconds * 1000,
            "times the plain": seconds / plain,
            "peak MiB": round(peak),
        }
        for way, seconds, plain, size in rows
    ]


def _best(run: Callable[[], object]) -> float:
    """Run so many rounds and give the shortest, in seconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return min(times)


def _copy(path: Path) -> None:
    noise = io.BufferedReader(Noise(SIZE_BYTES), PIECE_BYTES)
    with path.open("wb") as sink:
        while piece := noise.read(PIECE_BYTES):
            sink.write(piece)
        sink.flush()
        os.fsync(sink.fileno())


def _seal(vault: Vault) -> SealedObject:
    return vault.seal(
        io.BufferedReader(Noise(SIZE_BYTES), PIECE_BYTES),
        SIZE_BYTES,
        call_id=new_call_id(),
        rendition=Rendition.ORIGINAL,
        media_type="audio/x-wav",
    )


def _read(source: io.RawIOBase | io.BufferedReader) -> None:
    while source.read(PIECE_BYTES):
        pass
