"""The desk that recordings are listened to at: what both stages read and write."""

from dataclasses import dataclass

from custody.audit.log import AuditLog
from custody.catalogue.engine import Catalogue
from custody.records.clock import Clock
from custody.settings import Settings
from custody.vault.manifest import Manifest
from custody.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscribeDesk:
    """What transcription and redaction work with; only a call id comes besides."""

    catalogue: Catalogue
    vault: Vault
    manifest: Manifest
    audit: AuditLog
    settings: Settings
    clock: Clock
