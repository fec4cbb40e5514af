import errno
import os
from pathlib import Path

import pytest

from custody.errors import DiskFullError, SourceUnreadableError
from ingest.disposal import move_aside


def a_recording(folder: Path, name: str = "a.wav", content: bytes = b"sound") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_recording_and_its_sidecar_go_the_same_way(tmp_path: Path) -> None:
    path = a_recording(tmp_path / "in")
    a_recording(tmp_path / "in", "a.call.json", b"{}")

    move_aside(path, Path("2026/03/a.wav"), tmp_path / "done")

    assert tree(tmp_path) == {
        "done/2026/03/a.wav": b"sound",
        "done/2026/03/a.call.json": b"{}",
    }


def test_nothing_that_lies_there_is_overwritten(tmp_path: Path) -> None:
    for content in (b"one", b"two", b"three"):
        path = a_recording(tmp_path / "in", content=content)
        move_aside(path, Path("a.wav"), tmp_path / "done")

    assert tree(tmp_path / "done") == {
        "a.wav": b"one",
        "a-2.wav": b"two",
        "a-3.wav": b"three",
    }


def test_between_file_systems_the_copy_comes_before_the_end_of_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_recording(tmp_path / "in")
    os.utime(path, (1_000_000, 1_000_000))
    rename = Path.replace

    def between(self: Path, target: Path) -> Path:
        if self.parent != target.parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", between)

    move_aside(path, Path("a.wav"), tmp_path / "done")

    assert tree(tmp_path) == {"done/a.wav": b"sound"}
    assert (tmp_path / "done/a.wav").stat().st_mtime == 1_000_000


@pytest.mark.parametrize(
    ("number", "error"),
    [(errno.ENOSPC, DiskFullError), (errno.EACCES, SourceUnreadableError)],
    ids=["full", "forbidden"],
)
def test_what_cannot_be_moved_stays_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: type[Exception]
) -> None:
    path = a_recording(tmp_path / "in")

    def refused(*_: Path) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refused)

    with pytest.raises(error):
        move_aside(path, Path("a.wav"), tmp_path / "done")

    assert tree(tmp_path) == {"in/a.wav": b"sound"}


def test_a_copy_that_fails_halfway_leaves_only_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_recording(tmp_path / "in")

    def refused(*_: Path) -> Path:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(Path, "replace", refused)

    with pytest.raises(SourceUnreadableError):
        move_aside(path, Path("a.wav"), tmp_path / "done")

    assert tree(tmp_path) == {"in/a.wav": b"sound"}
