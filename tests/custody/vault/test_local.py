import errno
import io
import os
import resource
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.errors import (
    DiskFullError,
    ObjectExistsError,
    ObjectMissingError,
    ObjectNameError,
    SourceSizeError,
    StoreAnswerError,
    StoreRefusedError,
    StoreUnavailableError,
)
from custody.records.durable import UNFINISHED
from custody.records.ids import ObjectName, new_object_name
from custody.vault.local import WRITERS_FILE, LocalStore

NAME = ObjectName("calls/5f0c.age")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault" / "objects"


@pytest.fixture
def store(folder: Path) -> LocalStore:
    return LocalStore(folder)


def _put(store: LocalStore, content: bytes, name: ObjectName = NAME) -> None:
    store.put(name, io.BytesIO(content), len(content))


def _leftovers(folder: Path) -> list[Path]:
    return list(folder.rglob(f"{UNFINISHED}*"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=2_000), data=st.data())
def test_any_range_of_what_was_put_is_read_back(
    store: LocalStore, content: bytes, data: st.DataObject
) -> None:
    name = new_object_name()
    start = data.draw(st.integers(0, len(content)))
    length = data.draw(st.integers(0, len(content) - start))

    _put(store, content, name)

    assert store.size_bytes(name) == len(content)
    assert store.read_range(name, start, length) == content[start : start + length]


def test_everything_is_for_its_owner_alone(store: LocalStore, folder: Path) -> None:
    before = os.umask(0)
    try:
        _put(store, b"x")
    finally:
        os.umask(before)

    modes = {
        path.relative_to(folder.parent).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in [folder, *folder.rglob("*")]
    }
    assert modes == {
        "objects": 0o700,
        f"objects/{WRITERS_FILE}": 0o600,
        "objects/calls": 0o700,
        "objects/calls/5f0c.age": 0o600,
    }


def test_an_object_is_never_overwritten(store: LocalStore, folder: Path) -> None:
    _put(store, b"first")

    with pytest.raises(ObjectExistsError, match=NAME):
        _put(store, b"second")

    assert store.read_range(NAME, 0, 5) == b"first"
    assert _leftovers(folder) == []


def test_without_links_an_object_is_named_and_never_overwritten(
    store: LocalStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.link", _failing(errno.EOPNOTSUPP))

    _put(store, b"first")
    with pytest.raises(ObjectExistsError):
        _put(store, b"second")

    assert store.read_range(NAME, 0, 5) == b"first"
    assert _leftovers(folder) == []


def test_file_and_folder_are_flushed_before_it_is_acknowledged(
    store: LocalStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put(store, b"the folders are there", ObjectName("calls/other"))
    flushed: list[str] = []
    real = os.fsync

    def noting(handle: int) -> None:
        flushed.append(str(Path(f"/proc/self/fd/{handle}").readlink()))
        real(handle)

    monkeypatch.setattr("os.fsync", noting)
    _put(store, b"x")

    assert Path(flushed[0]).name.startswith(UNFINISHED)
    assert flushed[1:] == [str(folder / "calls")]


@pytest.mark.parametrize("announced", [0, 9, 11, 10_000_000])
def test_a_source_of_another_length_leaves_nothing(
    store: LocalStore, folder: Path, announced: int
) -> None:
    with pytest.raises(SourceSizeError):
        store.put(NAME, io.BytesIO(bytes(10)), announced)

    assert list(store.names()) == []
    assert _leftovers(folder) == []


def _failing(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("call", ["os.fsync", "os.link", "os.open"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_and_leaves_nothing(
    store: LocalStore,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    number: int,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(call, _failing(number))
        with pytest.raises(DiskFullError):
            _put(store, b"x")

    assert list(store.names()) == []
    assert _leftovers(folder) == []


def test_a_disk_that_is_really_full_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        store = LocalStore(disk / "objects")
        with pytest.raises(DiskFullError, match="Free some space"):
            _put(store, bytes(1_000_000))

        assert list(store.names()) == []
        assert _leftovers(disk) == []
        _put(store, bytes(100_000))
        assert store.size_bytes(NAME) == 100_000
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_disk_that_breaks_is_told(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put(store, b"x")
    monkeypatch.setattr("os.pread", _failing(errno.EIO))

    with pytest.raises(StoreUnavailableError, match="Input/output error"):
        store.read_range(NAME, 0, 1)


def test_a_folder_without_rights_is_told(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As root, who has every right, the refusal must be made up.
    monkeypatch.setattr("os.open", _failing(errno.EACCES))

    with pytest.raises(StoreRefusedError, match="no right"):
        _put(store, b"x")


def test_a_missing_object_is_named(store: LocalStore) -> None:
    _put(store, b"x")

    for ask in (store.size_bytes, lambda name: store.read_range(name, 0, 1)):
        with pytest.raises(ObjectMissingError, match="other"):
            ask(ObjectName("calls/other"))
        with pytest.raises(ObjectMissingError):
            ask(ObjectName(f"{NAME.removesuffix('.age')}/deeper"))


def test_a_folder_that_is_gone_is_no_missing_object(store: LocalStore) -> None:
    with pytest.raises(StoreUnavailableError, match="mounted"):
        store.size_bytes(NAME)


def test_a_range_past_the_end_is_refused(store: LocalStore) -> None:
    _put(store, b"12345")

    with pytest.raises(StoreAnswerError, match="ended before"):
        store.read_range(NAME, 3, 3)


def test_a_link_in_an_objects_place_is_not_followed(
    store: LocalStore, folder: Path, tmp_path: Path
) -> None:
    _put(store, b"x")
    secret = tmp_path / "secret"
    secret.write_text("not an object")
    (folder / "calls" / "link.age").symlink_to(secret)

    with pytest.raises(StoreUnavailableError):
        store.read_range(ObjectName("calls/link.age"), 0, 3)


def test_a_name_that_leads_out_is_refused_everywhere(store: LocalStore) -> None:
    name = ObjectName("../outside")

    for ask in (
        lambda: _put(store, b"x", name),
        lambda: store.read_range(name, 0, 1),
        lambda: store.size_bytes(name),
        lambda: store.delete(name),
    ):
        with pytest.raises(ObjectNameError):
            ask()


def test_deleting_twice_is_deleting_once(store: LocalStore) -> None:
    store.delete(NAME)
    _put(store, b"x")

    store.delete(NAME)
    store.delete(NAME)

    assert list(store.names()) == []


def test_names_are_sorted_and_hold_finished_objects_only(
    store: LocalStore, folder: Path
) -> None:
    for name in ("calls/b", "calls/a", "z"):
        _put(store, b"x", ObjectName(name))
    (folder / "calls" / f"{UNFINISHED}1").touch()

    assert list(store.names()) == ["calls/a", "calls/b", "z"]


def test_the_check_leaves_nothing_and_sweeps_what_was_killed(
    store: LocalStore, folder: Path
) -> None:
    _put(store, b"x")
    (folder / "calls" / f"{UNFINISHED}1").touch()

    store.check()

    assert _leftovers(folder) == []
    assert list(store.names()) == [NAME]
    assert {path.name for path in folder.iterdir()} == {WRITERS_FILE, "calls"}


class _CheckingSource(io.BytesIO):
    """A source in the middle of which somebody checks the store."""

    def __init__(self, store: LocalStore) -> None:
        super().__init__(bytes(1_000_000))
        self._store = store

    def read(self, length: int | None = -1) -> bytes:
        self._store.check()
        return super().read(length)


def test_the_check_leaves_a_writer_in_peace(store: LocalStore) -> None:
    store.put(NAME, _CheckingSource(store), 1_000_000)

    assert store.size_bytes(NAME) == 1_000_000


def test_the_check_of_a_folder_that_cannot_be_made_fails(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreUnavailableError):
        LocalStore(tmp_path / "file" / "objects").check()


KILLED = """
import io, os, signal, sys
from pathlib import Path
from custody.records.ids import ObjectName
from custody.vault.local import LocalStore

class Killing(io.BytesIO):
    def read(self, length=-1):
        if self.tell() >= 500_000:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().read(length)

store = LocalStore(Path(sys.argv[1]))
store.put(ObjectName("calls/5f0c.age"), Killing(bytes(1_000_000)), 1_000_000)
"""


def test_a_writer_killed_in_the_middle_leaves_no_object(
    store: LocalStore, folder: Path
) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, folder], check=False)

    assert ended.returncode == -signal.SIGKILL
    assert list(store.names()) == []
    assert len(_leftovers(folder)) == 1
    store.check()
    assert _leftovers(folder) == []
    _put(store, b"again")


class _WatchedSource(io.RawIOBase):
    """Gives zeros, and notes how many bytes are asked for at once."""

    def __init__(self, size_bytes: int) -> None:
        self._num_left = size_bytes
        self.largest = 0

    def read(self, length: int = -1) -> bytes:
        self.largest = max(self.largest, length)
        part = bytes(min(length, self._num_left))
        self._num_left -= len(part)
        return part


def test_a_source_is_never_read_whole(store: LocalStore) -> None:
    source = _WatchedSource(3_000_000)

    store.put(NAME, _as_file(source), 3_000_000)

    assert 0 < source.largest <= 1_048_576
    assert resource.getpagesize() <= source.largest


def _as_file(source: io.RawIOBase) -> BinaryIO:
    return source  # type: ignore[return-value] # a raw stream reads as a file does
