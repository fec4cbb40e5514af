"""Making a workspace and opening one: the parts of custody, put together once.

Only `cli/` and `dashboard/app.py` call this; every room below gets what it needs as an
argument.
"""

import contextlib
import json
import secrets as randomness
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from custody.audit.log import AuditLog
from custody.catalogue import lemmas
from custody.catalogue.engine import Catalogue, open_catalogue, open_postgres
from custody.errors import (
    SecretExistsError,
    SecretMissingError,
    SettingError,
    WorkspaceExistsError,
    WorkspaceMissingError,
)
from custody.records.clock import Clock, utc_now
from custody.settings import Settings
from custody.vault.evidence_key import EvidenceKey
from custody.vault.kek import Kek, create_kek, read_kek
from custody.vault.local import LocalStore
from custody.vault.manifest import Manifest
from custody.vault.s3 import S3Store
from custody.vault.secrets import create_secret, read_secret
from custody.vault.store import ObjectStore
from custody.vault.vault import Vault
from custody.workspace.layout import Layout, layout_of

SECRET_NAMES = ("catalogue", "signing", "pseudonym", "digest")
EVIDENCE = "evidence"
"""The secret that signs what leaves the house; workspaces from before it get one."""
SECRET_BYTES = 32
DICTIONARIES = "dictionaries"
"""Beside the speech model: made once a machine, of no call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """An opened workspace: everything that reads or writes what is kept of calls.

    Attributes:
        pseudonym_key: keys the hashes that stand for people in the mart.
        digest_key: keys the hashes that recognise a recording's bytes.
        evidence_key: signs the verification record and evidence sheets.
    """

    settings: Settings
    layout: Layout
    clock: Clock
    kek: Kek
    catalogue: Catalogue
    store: ObjectStore
    vault: Vault
    manifest: Manifest
    audit: AuditLog
    pseudonym_key: bytes = field(repr=False)
    digest_key: bytes = field(repr=False)
    evidence_key: EvidenceKey = field(repr=False)


def open_workspace(settings: Settings, *, clock: Clock = utc_now) -> Workspace:
    """Open the workspace that the settings name.

    Raises:
        WorkspaceMissingError: there is none.
        KekMissingError, KekMisplacedError, KekExposedError, KekMalformedError,
        KekWrongError: its key cannot be used.
        CatalogueKeyError: the catalogue was made under another key.
    """
    layout = layout_of(settings)
    if not layout.secrets.is_dir():
        raise WorkspaceMissingError(layout.root)
    kek = read_kek(layout.kek_file, outside_of=[layout.root])
    keys = {
        name: read_secret(_secret_path(layout, name), kek, name)
        for name in SECRET_NAMES
    }
    catalogue = _open_catalogue(settings, layout, keys["catalogue"])
    catalogue.migrate()
    lemmas.keep_in(settings.model_dir.expanduser().absolute() / DICTIONARIES)
    store = _open_store(settings, layout)
    return Workspace(
        settings=settings,
        layout=layout,
        clock=clock,
        kek=kek,
        catalogue=catalogue,
        store=store,
        vault=Vault(store, kek, clock),
        manifest=Manifest(layout.manifest_file, keys["signing"]),
        audit=AuditLog(layout.audit, keys["signing"], clock),
        pseudonym_key=keys["pseudonym"],
        digest_key=keys["digest"],
        evidence_key=EvidenceKey(_evidence_seed(layout, kek)),
    )


def create_workspace(settings: Settings, *, clock: Clock = utc_now) -> Workspace:
    """Make a new workspace: keys, catalogue, store, log; nothing is left if it fails.

    An existing KEK file is used (a Docker secret, a systemd credential); otherwise one
    is made.

    Raises:
        WorkspaceExistsError: the folder holds something already.
        KekMisplacedError: the KEK would lie inside the workspace.
        KekExposedError, KekMalformedError: the KEK that is there cannot be used.
    """
    layout = layout_of(settings)
    if layout.root.exists() and any(layout.root.iterdir()):
        raise WorkspaceExistsError(layout.root)
    with _undone_on_error(layout):
        layout.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        layout.root.chmod(0o700)
        if layout.kek_file.exists():
            kek = read_kek(layout.kek_file, outside_of=[layout.root])
        else:
            kek = create_kek(layout.kek_file, outside_of=[layout.root], clock=clock)
        _fill(layout, kek)
        workspace = open_workspace(settings, clock=clock)
        if isinstance(workspace.store, S3Store):
            workspace.store.create_bucket()
        workspace.store.check()
        return workspace


def _fill(layout: Layout, kek: Kek) -> None:
    """Make the folders, the wrapped secrets and the settings file."""
    folders = (
        layout.secrets,
        layout.catalogue_file.parent,
        layout.objects,
        layout.mart,
        layout.audit,
    )
    for folder in folders:
        folder.mkdir(mode=0o700, parents=True)
    for name in SECRET_NAMES:
        value = randomness.token_bytes(SECRET_BYTES)
        create_secret(_secret_path(layout, name), kek, name, value)
    layout.settings_file.write_text(
        "# Settings of this workspace; docs/settings.md lists them all.\n"
        f"kek_file = {json.dumps(str(layout.kek_file))}\n",
        encoding="utf-8",
    )
    layout.settings_file.chmod(0o600)


@contextlib.contextmanager
def _undone_on_error(layout: Layout) -> Iterator[None]:
    """Take away what a failed creation made, and only that."""
    had_root, had_kek = layout.root.exists(), layout.kek_file.exists()
    try:
        yield
    except BaseException:
        if layout.root.exists():
            _empty(layout.root, remove=not had_root)
        if not had_kek:
            layout.kek_file.unlink(missing_ok=True)
        raise


def _empty(folder: Path, *, remove: bool) -> None:
    if remove:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def _evidence_seed(layout: Layout, kek: Kek) -> bytes:
    """Read the evidence key, made at the first opening; two openers agree on one."""
    path = _secret_path(layout, EVIDENCE)
    try:
        return read_secret(path, kek, EVIDENCE)
    except SecretMissingError:
        with contextlib.suppress(SecretExistsError):
            create_secret(path, kek, EVIDENCE, randomness.token_bytes(SECRET_BYTES))
        return read_secret(path, kek, EVIDENCE)


def _secret_path(layout: Layout, name: str) -> Path:
    return layout.secrets / f"{name}.age"


def _open_catalogue(settings: Settings, layout: Layout, key: bytes) -> Catalogue:
    if settings.catalogue_url_file is None:
        return open_catalogue(layout.catalogue_file, key)
    url = _read_secret_file(settings.catalogue_url_file, "catalogue_url_file")
    return open_postgres(url)


def _open_store(settings: Settings, layout: Layout) -> ObjectStore:
    if settings.store == "local":
        return LocalStore(layout.objects)
    return S3Store(
        endpoint=settings.s3_endpoint,
        bucket=settings.s3_bucket,
        access_key=_read_secret_file(settings.s3_access_key_file, "s3_access_key_file"),
        secret_key=_read_secret_file(settings.s3_secret_key_file, "s3_secret_key_file"),
        region=settings.s3_region,
        secure=settings.s3_tls,
    )


def _read_secret_file(path: Path | None, setting: str) -> str:
    """Read a one-line secret; the message names the setting, never the content."""
    if path is None:
        raise SettingError(setting, "it is needed for store = s3 and is not set")
    try:
        return path.expanduser().read_text(encoding="utf-8").strip()
    except OSError as error:
        why = "the file it names cannot be read"
        raise SettingError(setting, why) from error
