"""What the analytics room works with, handed in from above."""

from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from custody.audit.log import AuditLog
from custody.catalogue.engine import Catalogue
from custody.records.clock import Clock
from custody.records.likelihoods import SecondHearing
from custody.settings import Settings
from custody.workspace.opening import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalyticsDesk:
    """Stores, settings and clock of one workspace.

    Attributes:
        mart_folder: holds the mart and its lock, nothing else.
        pseudonym_key: 32 bytes; without it nobody tells whose hash is whose.
        second_hearing: compares wordings with a call's sound; None where there is no
            recogniser, then text is all there is to read.
    """

    catalogue: Catalogue
    settings: Settings
    clock: Clock
    mart_folder: Path
    pseudonym_key: bytes = field(repr=False)
    audit: AuditLog
    second_hearing: SecondHearing | None = None

    @property
    def zone(self) -> ZoneInfo:
        """Where the switch and the register tell the time."""
        return ZoneInfo(self.settings.source_timezone)


def analytics_desk(workspace: Workspace) -> AnalyticsDesk:
    """Lay the desk of the register, the mart, links, findings and figures."""
    return AnalyticsDesk(
        catalogue=workspace.catalogue,
        settings=workspace.settings,
        clock=workspace.clock,
        mart_folder=workspace.layout.mart,
        pseudonym_key=workspace.pseudonym_key,
        audit=workspace.audit,
    )
