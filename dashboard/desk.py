"""Which workspace the pages work on.

Streamlit runs its scripts in the process of `dashboard/app.py` but hands them nothing,
so what the app opened is laid down here, once, and taken up by every script run.
"""

from analytics.desk import AnalyticsDesk
from custody.errors import WorkspaceMissingError
from custody.workspace.opening import Workspace

_laid_down: list[Workspace] = []


def lay_down(workspace: Workspace) -> None:
    """Lay down the workspace that every page of this process shall work on."""
    _laid_down[:] = [workspace]


def the_workspace() -> Workspace:
    """Take up the workspace of this process.

    Raises:
        WorkspaceMissingError: no app laid one down; the script was started alone.
    """
    if not _laid_down:
        where = "the dashboard's desk"
        raise WorkspaceMissingError(where)
    return _laid_down[-1]


def analytics_desk(workspace: Workspace) -> AnalyticsDesk:
    """Lay the desk at which figures are asked of the mart."""
    return AnalyticsDesk(
        catalogue=workspace.catalogue,
        settings=workspace.settings,
        clock=workspace.clock,
        mart_folder=workspace.layout.mart,
        pseudonym_key=workspace.pseudonym_key,
        audit=workspace.audit,
    )
