"""What the verification pages hand to custody."""

from custody.accounts.verifying import Bench
from custody.workspace.opening import Workspace


def bench_of(workspace: Workspace) -> Bench:
    """Lay out what a verdict is given with."""
    return Bench(
        catalogue=workspace.catalogue,
        vault=workspace.vault,
        audit=workspace.audit,
        key=workspace.evidence_key,
        settings=workspace.settings,
        clock=workspace.clock,
    )
