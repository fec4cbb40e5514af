import errno
import os
from pathlib import Path

import pytest

from custody.errors import DiskFullError, NoRightError
from custody.records.durable import (
    full_disk_named,
    make_private_folder,
    new_file,
    no_right_named,
    sync_folder,
)


def test_a_new_file_is_there_whole_once_the_block_ends(tmp_path: Path) -> None:
    path = tmp_path / "file"

    with new_file(path) as file:
        file.write(b"content")
        assert not path.exists()

    assert path.read_bytes() == b"content"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_block_that_raises_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError), new_file(tmp_path / "file"):
        raise KeyError

    assert list(tmp_path.iterdir()) == []


def test_a_taken_name_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"first")

    with pytest.raises(FileExistsError), new_file(path) as file:
        file.write(b"second")

    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(FileExistsError), new_file(tmp_path / "link") as file:
        file.write(b"x")

    assert not (tmp_path / "elsewhere").exists()


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_private_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)

    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)

    make_private_folder(tmp_path)

    assert tmp_path.stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_no_space_is_our_error_and_names_the_folder(number: int) -> None:
    with pytest.raises(DiskFullError, match="/some/folder"):
        _raise_named(number)


def test_other_errors_pass_as_they_are() -> None:
    with pytest.raises(PermissionError):
        _raise_named(errno.EACCES)


def _raise_named(number: int) -> None:
    with full_disk_named(Path("/some/folder")):
        raise OSError(number, os.strerror(number))


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_refusal_is_our_error_and_names_the_folder(number: int) -> None:
    with pytest.raises(NoRightError, match="/some/folder"):
        _raise_refused(number)


def test_what_is_no_refusal_passes_as_it_is() -> None:
    with pytest.raises(OSError, match="Input/output"):
        _raise_refused(errno.EIO)


def _raise_refused(number: int) -> None:
    with no_right_named(Path("/some/folder")):
        raise OSError(number, os.strerror(number))


def test_what_is_no_folder_cannot_be_flushed_as_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(NotADirectoryError):
        sync_folder(tmp_path / "file")
