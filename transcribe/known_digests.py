"""Digests that were computed before, so that a worker starts without reading 1 GB.

A digest is believed as long as the file's size and moment of change are those it had:
a guard against mistakes, not against somebody who can write there. `tallenne doctor`
reads every byte again.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

FOLDER = "digests"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDigest:
    """What a file was when its bytes were read.

    Attributes:
        changed_ns: the file's modification time, nanoseconds since 1970.
    """

    sha256: str
    size_bytes: int
    changed_ns: int

    @classmethod
    def of(cls, path: Path, sha256: str) -> Self:
        """Note the file's size and moment of change beside its digest."""
        found = path.stat()
        return cls(
            sha256=sha256, size_bytes=found.st_size, changed_ns=found.st_mtime_ns
        )


def read_digest(keep: Path, path: Path) -> FileDigest | None:
    """Give the digest kept for a file; None when there is none or the file changed."""
    try:
        kept = FileDigest(**json.loads(_place(keep, path).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return kept if kept == FileDigest.of(path, kept.sha256) else None


def write_digest(keep: Path, path: Path, digest: FileDigest) -> None:
    """Keep a file's digest; a later one takes its place."""
    place = _place(keep, path)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = place.with_suffix(".new")
    unfinished.write_text(json.dumps(asdict(digest)), "utf-8")
    unfinished.rename(place)


def _place(keep: Path, path: Path) -> Path:
    name = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:32]
    return keep / FOLDER / f"{name}.json"
