"""Where things lie in a workspace, and where its key-encryption key must not lie.

    workspace/
        tallenne.toml     settings of this workspace, nothing secret
        secrets/          small age files, each wrapped to the KEK
        catalogue/        the SQLCipher catalogue and its lock
        vault/            sealed objects (unless they lie on S3) and the signed manifest
        mart/             the DuckDB mart, derived, may be deleted at any time
        audit/            the chained log

The KEK lies elsewhere (DESIGN.md section 2): without it, all of the above is noise.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from custody.settings import SETTINGS_FILE, Settings, configuration_folder


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders and files of one workspace.

    Attributes:
        root: the workspace's folder, absolute.
        kek_file: the key-encryption key, outside root.
    """

    root: Path
    kek_file: Path

    @property
    def settings_file(self) -> Path:
        """Settings of this workspace."""
        return self.root / SETTINGS_FILE

    @property
    def secrets(self) -> Path:
        """Folder of the secrets that are wrapped to the KEK."""
        return self.root / "secrets"

    @property
    def catalogue_file(self) -> Path:
        """The SQLCipher file."""
        return self.root / "catalogue" / "catalogue.db"

    @property
    def objects(self) -> Path:
        """Folder of sealed objects in a local store."""
        return self.root / "vault" / "objects"

    @property
    def manifest_file(self) -> Path:
        """The signed chain of the objects' hashes."""
        return self.root / "vault" / "manifest.jsonl"

    @property
    def mart(self) -> Path:
        """Folder of the mart."""
        return self.root / "mart"

    @property
    def audit(self) -> Path:
        """Folder of the audit log."""
        return self.root / "audit"


def layout_of(settings: Settings) -> Layout:
    """Say where things lie for these settings.

    Without `kek_file`, the KEK's place follows from the workspace's path alone: a
    folder of its own below the user's configuration folder, so that a copy or a backup
    of the workspace never holds its key.
    """
    root = settings.workspace.expanduser().absolute()
    kek_file = settings.kek_file
    if kek_file is None:
        mark = hashlib.sha256(str(root).encode()).hexdigest()[:12]
        kek_file = configuration_folder() / "keys" / f"{root.name}-{mark}" / "kek.txt"
    return Layout(root=root, kek_file=kek_file.expanduser().absolute())
