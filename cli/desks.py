"""The desks that stages work at, laid from an opened workspace."""

from custody.settings import operator_name, read_settings
from custody.workspace.opening import Workspace, open_workspace
from ingest.desk import IngestDesk
from transcribe.desk import TranscribeDesk


def here() -> Workspace:
    """Open the workspace that the environment names."""
    return open_workspace(read_settings())


def actor() -> str:
    """Who types, for the audit log: `cli:` and the operating system's user name."""
    return f"cli:{operator_name()}"


def ingest_desk(workspace: Workspace) -> IngestDesk:
    """Lay the desk that recordings come in at."""
    return IngestDesk(
        catalogue=workspace.catalogue,
        vault=workspace.vault,
        manifest=workspace.manifest,
        audit=workspace.audit,
        settings=workspace.settings,
        clock=workspace.clock,
        digest_key=workspace.digest_key,
        actor=actor(),
    )


def transcribe_desk(workspace: Workspace) -> TranscribeDesk:
    """Lay the desk of transcription and redaction."""
    return TranscribeDesk(
        catalogue=workspace.catalogue,
        vault=workspace.vault,
        manifest=workspace.manifest,
        audit=workspace.audit,
        settings=workspace.settings,
        clock=workspace.clock,
    )
