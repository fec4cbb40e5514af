"""A desk to ingest at: real catalogue, vault, manifest and log in a test's folder."""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from custody.audit.log import AuditLog
from custody.settings import Settings
from custody.vault.local import LocalStore
from custody.vault.manifest import Manifest
from custody.vault.store import ObjectStore
from custody.vault.vault import Vault
from ingest.desk import IngestDesk
from tests.builders import AClock, a_catalogue
from tests.twins import a_kek

SIGNING_KEY = b"s" * 32
SAMPLES = Path(__file__).parents[2] / "samples"

MakeDesk = Callable[..., IngestDesk]


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[MakeDesk]:
    """Lay desks that share one workspace: another store or other settings, if asked."""
    folder = tmp_path / "workspace"
    catalogue = a_catalogue(folder)
    clock, kek = AClock(), a_kek()

    def make(store: ObjectStore | None = None, **settings: object) -> IngestDesk:
        return IngestDesk(
            catalogue=catalogue,
            vault=Vault(store or LocalStore(folder / "objects"), kek, clock),
            manifest=Manifest(folder / "manifest.jsonl", SIGNING_KEY),
            audit=AuditLog(folder / "audit", SIGNING_KEY, clock),
            settings=Settings(workspace=folder, **settings),  # type: ignore[arg-type] # pydantic checks each
            clock=clock,
            digest_key=b"d" * 32,
            actor="test",
        )

    yield make
    catalogue.close()


@pytest.fixture
def desk(make_desk: MakeDesk) -> IngestDesk:
    return make_desk()


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """An empty folder for recordings."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


@contextlib.contextmanager
def being_nobody() -> Iterator[None]:
    """Be somebody who may not read everything, also where tests run as root."""
    is_root = os.geteuid() == 0
    if is_root:
        try:
            os.seteuid(65534)
        except OSError:  # a user namespace that holds root alone
            pytest.skip("there is nobody else to be in this user namespace")
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def refusing(closed: Path) -> Callable[[str], object]:
    """Give a scandir for which one folder is closed, also to root."""
    scandir = os.scandir

    def scan(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    return scan
