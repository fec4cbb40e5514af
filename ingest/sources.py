"""Finding what can be ingested: recordings and tables of call records, by content."""

import errno
import hashlib
import hmac
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from custody.errors import SourceChangedError, SourceUnreadableError
from ingest.call_record_tables import TableKind, recognise_table
from ingest.headerless import HEADERLESS_SUFFIXES
from ingest.sidecar import SIDECAR_SUFFIX

RECORDING_SUFFIXES = HEADERLESS_SUFFIXES | {
    ".3gp",
    ".aac",
    ".aif",
    ".aiff",
    ".amr",
    ".au",
    ".awb",
    ".caf",
    ".flac",
    ".m4a",
    ".mka",
    ".mp3",
    ".mp4",
    ".oga",
    ".ogg",
    ".opus",
    ".snd",
    ".w64",
    ".wav",
    ".wav49",
    ".wave",
    ".webm",
    ".wma",
}
"""Taken for recordings when found in a folder; a file that is named is always tried."""

_TABLE_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_TABLE_HEAD_BYTES = 1 << 16
_NOWHERE = frozenset({errno.ENOENT, errno.ENOTDIR})
_READ_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file that was found.

    Attributes:
        way: the file's way below the folder that was named; its name if it was itself.
    """

    path: Path
    way: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTable:
    """A table of call records; `kind` is None when a table was promised but is none."""

    path: Path
    kind: TableKind | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Everything found below the paths that were named, in order of their names.

    Attributes:
        passed_over: files in the folders that are neither recordings nor records.
        missing: paths that were named and lead nowhere.
        unreadable: folders that cannot be looked into.
    """

    recordings: tuple[FoundFile, ...]
    tables: tuple[FoundTable, ...]
    passed_over: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()


def find_sources(
    paths: Sequence[Path], *, cdr: Sequence[Path] = (), leave_out: Path | None = None
) -> Found:
    """Look for recordings and call records, in folders to any depth.

    Args:
        paths: files and folders.
        cdr: files that are promised to be call records.
        leave_out: a folder that is not looked into.
    """
    recordings: dict[Path, FoundFile] = {}
    tables = {path: FoundTable(path=path, kind=_kind(path)) for path in cdr}
    passed_over: list[Path] = []
    unreadable: list[Path] = []
    missing = [path for path in (*paths, *cdr) if is_missing(path)]
    for found, is_named in _all_files(paths, leave_out, unreadable):
        path = found.path
        if path.name.lower().endswith(SIDECAR_SUFFIX) or path in tables:
            continue
        kind = _kind(path) if path.suffix.lower() in _TABLE_SUFFIXES else None
        if kind is not None:
            tables[path] = FoundTable(path=path, kind=kind)
        elif is_named or path.suffix.lower() in RECORDING_SUFFIXES:
            recordings.setdefault(path, found)
        else:
            passed_over.append(path)
    return Found(
        recordings=tuple(recordings.values()),
        tables=tuple(table for table in tables.values() if table.path not in missing),
        passed_over=tuple(passed_over),
        missing=tuple(missing),
        unreadable=tuple(unreadable),
    )


def is_missing(path: Path) -> bool:
    """Tell whether a path leads nowhere; one that may not be followed may lead on."""
    try:
        path.lstat()
    except OSError as error:
        return error.errno in _NOWHERE
    return False


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a source file for reading; leaving it, check that it stayed as it was.

    Raises:
        SourceUnreadableError: it cannot be opened, or is no regular file.
        SourceChangedError: it was written to in the meantime.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would wait for ever
            why = "it is no regular file"
            raise SourceUnreadableError(why)
        source = path.open("rb")
    except OSError as error:
        raise SourceUnreadableError(error.strerror or "unknown") from None
    with source:
        before = os.fstat(source.fileno())
        yield source
        check_unchanged(source, before)


def check_unchanged(source: BinaryIO, before: os.stat_result) -> None:
    """Make sure that a file was not written to since.

    Raises:
        SourceChangedError: its length or its time of change is another.
    """
    after = os.fstat(source.fileno())
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise SourceChangedError


def content_digest(source: BinaryIO, key: bytes) -> str:
    """Hash the bytes under the key: the same recording is known again, by us only.

    Returns:
        64 hexadecimal digits of HMAC-SHA256.
    """
    return _hash(source, hmac.new(key, digestmod="sha256"))


def named_digest(name: str, digest: str, key: bytes) -> str:
    """Hash a name together with its content's digest.

    Recordings without any signal are alike, and yet each is another call's.
    """
    told = b"named:" + os.fsencode(name) + b"\0" + digest.encode()
    return hmac.digest(key, told, "sha256").hex()


def failure_digest(path: Path, key: bytes) -> str:
    """Hash where a refused file lies: it is refused once, until it can be taken in."""
    return named_digest(str(path.absolute()), "", key)


def content_sha256(source: BinaryIO) -> str:
    """Hash the bytes without a key, to compare with what a sidecar names."""
    return _hash(source, hashlib.sha256())


def _hash(source: BinaryIO, digest: "hmac.HMAC | hashlib._Hash") -> str:
    source.seek(0)
    while piece := source.read(_READ_BYTES):
        digest.update(piece)
    source.seek(0)
    return digest.hexdigest()


def _all_files(
    paths: Sequence[Path], leave_out: Path | None, unreadable: list[Path]
) -> Iterator[tuple[FoundFile, bool]]:
    """Give every file below the paths, and whether it was named itself."""
    left_out = leave_out.resolve() if leave_out else None
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 # Path.is_dir raises where it may not look
            for file in _files_below(path, left_out, unreadable):
                yield FoundFile(path=file, way=file.relative_to(path)), False
        elif not is_missing(path):
            yield FoundFile(path=path, way=Path(path.name)), True


def _files_below(
    folder: Path, left_out: Path | None, unreadable: list[Path]
) -> Iterator[Path]:
    """Give every file in a folder and those below it, each folder once.

    Links are followed: a switch's disk of recordings is often one. A folder that
    cannot be looked into is told, for the calls in it would be missed in silence.
    """
    been: set[Path] = set() if left_out is None else {left_out}

    def note(error: OSError) -> None:
        unreadable.append(Path(error.filename))

    for below, folders, names in os.walk(folder, onerror=note, followlinks=True):
        here = Path(below)
        real = here.resolve()
        if real in been:
            folders.clear()
            continue
        been.add(real)
        folders.sort()
        yield from (here / name for name in sorted(names))


def _kind(path: Path) -> TableKind | None:
    """Recognise a table of call records by its first lines."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as source:
            head = source.read(_TABLE_HEAD_BYTES)
    except OSError:
        return None  # whoever reads it next tells why it cannot be read
    return recognise_table(head.decode("utf-8-sig", errors="replace"))
