"""The speech model: joined once, refused when changed, and named when it is missing."""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from custody.errors import (
    DiskFullError,
    ModelBrokenError,
    ModelMissingError,
    SettingError,
)
from custody.settings import Settings
from transcribe import model as model_module
from transcribe.model import PACK_SHA256, PACK_SIZE_BYTES, SpeechModel, find_model

WEIGHTS = b"\x06\0\0\0\x0c\0WhisperSpec\0" + bytes(100)


def settings_of(keep: Path, model: str = "pack:whisper-base") -> Settings:
    return Settings(model=model, model_dir=keep)


def a_folder(path: Path, weights: bytes = WEIGHTS) -> Path:
    path.mkdir(parents=True)
    (path / "model.bin").write_bytes(weights)
    (path / "config.json").write_text("{}")
    (path / "tokenizer.json").write_text("{}")
    return path


@pytest.fixture
def small_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a pack of a few bytes in the place of the packages' 145 MB."""
    data = tmp_path / "packages" / "data"
    data.mkdir(parents=True)
    files = {
        "model.bin.part1": WEIGHTS[:50],
        "model.bin.part2": WEIGHTS[50:],
        "config.json": b"{}",
        "tokenizer.json": b"{}",
        "vocabulary.json": b"[]",
    }
    for name, content in files.items():
        (data / name).write_bytes(content)
    joined = {name: files[name] for name in PACK_SHA256 if name in files}
    joined["model.bin"] = WEIGHTS
    for name, content in joined.items():
        monkeypatch.setitem(PACK_SHA256, name, hashlib.sha256(content).hexdigest())
        monkeypatch.setitem(PACK_SIZE_BYTES, name, len(content))
    monkeypatch.setattr(model_module, "_part", lambda _, inside: data.parent / inside)
    return data


def test_the_pack_is_joined_and_known_by_its_digest(
    tmp_path: Path, small_pack: Path
) -> None:
    del small_pack
    keep = tmp_path / "models"

    found = find_model(settings_of(keep))

    assert found == SpeechModel(
        name="whisper-base",
        folder=keep / "whisper-base",
        sha256=hashlib.sha256(WEIGHTS).hexdigest(),
    )
    assert (found.folder / "model.bin").read_bytes() == WEIGHTS
    assert sorted(path.name for path in found.folder.iterdir()) == sorted(PACK_SHA256)
    assert not list(keep.glob(".new-*"))


def test_several_workers_join_it_once(tmp_path: Path, small_pack: Path) -> None:
    del small_pack
    keep = tmp_path / "models"

    with ThreadPoolExecutor(8) as workers:
        found = set(workers.map(lambda _: find_model(settings_of(keep)), range(16)))

    assert len(found) == 1
    assert sorted(path.name for path in keep.iterdir()) == [".lock", "whisper-base"]


def test_a_later_start_joins_nothing(tmp_path: Path, small_pack: Path) -> None:
    find_model(settings_of(tmp_path / "models"))
    for part in small_pack.iterdir():
        part.unlink()

    assert find_model(settings_of(tmp_path / "models")).name == "whisper-base"


def test_a_package_that_was_changed_is_refused(
    tmp_path: Path, small_pack: Path
) -> None:
    (small_pack / "model.bin.part2").write_bytes(WEIGHTS[50:-1] + b"!")

    with pytest.raises(ModelBrokenError, match="another SHA-256"):
        find_model(settings_of(tmp_path / "models"))

    assert [path.name for path in (tmp_path / "models").iterdir()] == [".lock"]


def test_a_cut_model_is_joined_again(tmp_path: Path, small_pack: Path) -> None:
    del small_pack
    folder = find_model(settings_of(tmp_path / "models")).folder
    (folder / "model.bin").write_bytes(WEIGHTS[:50])

    find_model(settings_of(tmp_path / "models"))

    assert (folder / "model.bin").read_bytes() == WEIGHTS


def test_a_changed_byte_is_found_by_the_full_check(
    tmp_path: Path, small_pack: Path
) -> None:
    del small_pack
    settings = settings_of(tmp_path / "models")
    weights = find_model(settings).folder / "model.bin"
    weights.write_bytes(WEIGHTS[:-1] + b"!")

    with pytest.raises(ModelBrokenError, match=r"model\.bin"):
        find_model(settings, fully=True)


def test_the_full_check_joins_what_is_not_there(
    tmp_path: Path, small_pack: Path
) -> None:
    del small_pack

    found = find_model(settings_of(tmp_path / "models"), fully=True)

    assert (found.folder / "model.bin").read_bytes() == WEIGHTS


def test_a_missing_package_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = (("no_such_package_1", "data/model.bin.part1"),)
    monkeypatch.setattr(model_module, "PACK_PARTS", parts)

    with pytest.raises(ModelMissingError) as caught:
        find_model(settings_of(tmp_path))

    assert "pip install no-such-package-1" in str(caught.value)
    assert "TALLENNE_MODEL=path:FOLDER" in str(caught.value)


def test_a_full_disk_leaves_no_half_model(
    tmp_path: Path, small_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del small_pack

    def full(_handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(DiskFullError):
        model_module._join_pack(tmp_path / "whisper-base")

    assert not list(tmp_path.glob("*whisper*"))
    assert not list(tmp_path.glob(".new-*"))


def test_a_folder_of_the_users_own_is_taken(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "mine")

    found = find_model(settings_of(tmp_path / "models", f"path:{folder}"))

    assert found == SpeechModel(
        name="mine", folder=folder, sha256=hashlib.sha256(WEIGHTS).hexdigest()
    )


def test_a_digest_is_computed_again_when_the_weights_change(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "mine")
    settings = settings_of(tmp_path / "models", f"path:{folder}")
    before = find_model(settings).sha256
    (folder / "model.bin").write_bytes(WEIGHTS + b"more")

    after = find_model(settings).sha256

    assert before != after == hashlib.sha256(WEIGHTS + b"more").hexdigest()


@pytest.mark.parametrize("lost", ["model.bin", "config.json", "tokenizer.json"])
def test_a_folder_that_lacks_a_file_is_named(tmp_path: Path, lost: str) -> None:
    folder = a_folder(tmp_path / "mine")
    (folder / lost).unlink()

    with pytest.raises(ModelMissingError, match=f"no {lost} in"):
        find_model(settings_of(tmp_path / "models", f"path:{folder}"))


def test_weights_of_another_kind_are_refused(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "mine", b"PK\x03\x04 a torch file" + bytes(100))

    with pytest.raises(ModelBrokenError, match="not a CTranslate2 Whisper model"):
        find_model(settings_of(tmp_path / "models", f"path:{folder}"))


@pytest.mark.parametrize("model", ["whisper-base", "pack:large", "path:", "zip:x", ""])
def test_a_setting_that_names_no_model_is_refused(tmp_path: Path, model: str) -> None:
    with pytest.raises(SettingError, match="pack:whisper-base"):
        find_model(settings_of(tmp_path, model))


@pytest.mark.model
def test_the_real_packages_give_the_pinned_model(tmp_path: Path) -> None:
    found = find_model(settings_of(tmp_path))

    assert (
        found.sha256
        == hashlib.sha256((found.folder / "model.bin").read_bytes()).hexdigest()
    )
    assert find_model(settings_of(tmp_path), fully=True) == found


@pytest.mark.parametrize("place", ["models", "models/below", "models/whisper-base"])
def test_a_file_where_models_are_to_be_kept_is_a_wrong_setting(
    tmp_path: Path, place: str
) -> None:
    keep = tmp_path / "models"
    if place.endswith("whisper-base"):
        keep.mkdir()
        (keep / "whisper-base").touch()
    else:
        keep.touch()
    folder = tmp_path / place.removesuffix("/whisper-base")

    with pytest.raises(SettingError, match="model_dir"):
        find_model(settings_of(folder))
