"""What was sealed once must open for ever: see golden/README.md."""

import json
import shutil
from base64 import b64decode
from datetime import datetime
from pathlib import Path

import pytest

from custody.audit.log import AuditLog
from custody.records.ids import CallId, ObjectName
from custody.records.purposes import Rendition
from custody.records.sealed import SealedObject
from custody.vault.kek import Kek, read_kek
from custody.vault.local import LocalStore
from custody.vault.manifest import Deed, Manifest
from custody.vault.secrets import read_secret
from custody.vault.vault import Vault
from tests.twins import a_clock

CONTENT = b"".join(number.to_bytes(4, "big") for number in range(17_500))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy with the modes that a checkout does not keep."""
    folder = tmp_path / "v1"
    shutil.copytree(Path(__file__).parent / "golden" / "v1", folder)
    (folder / "kek.txt").chmod(0o600)
    return folder


@pytest.fixture
def kek(folder: Path) -> Kek:
    return read_kek(folder / "kek.txt", outside_of=[])


def _row(folder: Path) -> SealedObject:
    row = json.loads((folder / "row.json").read_text())
    return SealedObject(
        object_name=ObjectName(row["object_name"]),
        call_id=CallId(row["call_id"]),
        rendition=Rendition(row["rendition"]),
        wrapped_key=b64decode(row["wrapped_key"]),
        kek_epoch=row["kek_epoch"],
        size_bytes=row["size_bytes"],
        sealed_size_bytes=row["sealed_size_bytes"],
        sealed_sha256=row["sealed_sha256"],
        media_type=row["media_type"],
        created_at=datetime.fromisoformat(row["created_at"]),
    )


def test_the_recording_of_version_1_opens(folder: Path, kek: Kek) -> None:
    vault = Vault(LocalStore(folder / "objects"), kek, a_clock())

    with vault.open(_row(folder)) as reader:
        assert reader.read() == CONTENT
    vault.check_seal(_row(folder))


def test_the_secret_of_version_1_opens(folder: Path, kek: Kek) -> None:
    secret = read_secret(folder / "secrets" / "signing.age", kek, "signing")

    assert secret == bytes(range(32))


def test_the_manifest_of_version_1_holds_and_goes_on(folder: Path) -> None:
    manifest = Manifest(folder / "manifest.jsonl", bytes(range(32)))

    manifest.append_erasure(ObjectName("calls/more.age"), CallId("more"))

    manifest.verify()
    deeds = [entry.deed for entry in manifest.entries()]
    assert deeds == [Deed.SEALED, Deed.ERASED, Deed.ERASED]


def test_the_audit_log_of_version_1_holds_and_goes_on(folder: Path) -> None:
    log = AuditLog(folder / "audit", bytes(range(32)), a_clock())

    log.record("call:ingested", actor="cli:root")

    assert log.verify() == 3
    assert list(log.events())[1].details == {"seconds": 12.5, "note": "käsin"}
