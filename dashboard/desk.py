"""Which workspace the pages work on.

Streamlit runs its scripts in the process of `dashboard/app.py` but hands them nothing,
so what the app opened is laid down here, once, and taken up by every script run.
"""

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
