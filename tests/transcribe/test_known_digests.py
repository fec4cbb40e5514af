"""Digests kept beside models: believed while the file is what it was."""

import os
from pathlib import Path

import pytest

from transcribe.known_digests import FOLDER, FileDigest, read_digest, write_digest


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "model.bin"
    path.write_bytes(b"weights")
    return path


def test_a_digest_is_found_again(tmp_path: Path, weights: Path) -> None:
    digest = FileDigest.of(weights, "a" * 64)

    write_digest(tmp_path, weights, digest)

    assert read_digest(tmp_path, weights) == digest


def test_a_file_that_was_touched_is_not_believed(tmp_path: Path, weights: Path) -> None:
    write_digest(tmp_path, weights, FileDigest.of(weights, "a" * 64))
    os.utime(weights, ns=(1, 1))

    assert read_digest(tmp_path, weights) is None


def test_a_file_that_grew_is_not_believed(tmp_path: Path, weights: Path) -> None:
    kept = FileDigest.of(weights, "a" * 64)
    write_digest(tmp_path, weights, kept)
    weights.write_bytes(b"other weights")
    os.utime(weights, ns=(kept.changed_ns, kept.changed_ns))

    assert read_digest(tmp_path, weights) is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"sha256": "a"}'])
def test_a_note_that_cannot_be_read_is_none(
    tmp_path: Path, weights: Path, content: str
) -> None:
    write_digest(tmp_path, weights, FileDigest.of(weights, "a" * 64))
    (note,) = (tmp_path / FOLDER).iterdir()
    note.write_text(content)

    assert read_digest(tmp_path, weights) is None


def test_another_file_has_another_digest(tmp_path: Path, weights: Path) -> None:
    write_digest(tmp_path, weights, FileDigest.of(weights, "a" * 64))
    other = tmp_path / "other.bin"
    other.write_bytes(b"weights")

    assert read_digest(tmp_path, other) is None
