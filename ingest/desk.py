"""The desk that recordings come in at: everything ingest reads and writes."""

from dataclasses import dataclass, field

from custody.audit.log import AuditLog
from custody.catalogue.engine import Catalogue
from custody.errors import SettingError
from custody.records.calls import PartyRole
from custody.records.clock import Clock
from custody.settings import Settings
from custody.vault.manifest import Manifest
from custody.vault.vault import Vault
from ingest.description import Place
from ingest.moments import source_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestDesk:
    """What an ingest works with.

    Attributes:
        digest_key: keys the hashes that recognise a recording, and the safe labels.
        actor: who ingests, for the audit log.
    """

    catalogue: Catalogue
    vault: Vault
    manifest: Manifest
    audit: AuditLog
    settings: Settings
    clock: Clock
    digest_key: bytes = field(repr=False)
    actor: str

    def place(self) -> Place:
        """Tell where the source stands.

        Raises:
            SettingError: there is no such time zone.
        """
        zone = source_zone(self.settings.source_timezone)
        return Place(zone=zone, country=self.settings.country)

    def stereo_parties(self) -> tuple[PartyRole | None, ...]:
        """Tell who speaks on which channel of a stereo recording; `unknown` is nobody.

        Raises:
            SettingError: a party has no such role.
        """
        known: dict[str, PartyRole | None] = {role.value: role for role in PartyRole}
        known["unknown"] = None
        try:
            return tuple(known[name.lower()] for name in self.settings.stereo_parties)
        except KeyError:
            setting = "stereo_parties"
            why = f"each must be one of {', '.join(known)}"
            raise SettingError(setting, why) from None
