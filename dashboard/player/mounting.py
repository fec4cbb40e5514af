"""The player on a page."""

from pathlib import Path

from dashboard.player.sheet import Sheet
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("player", Path(__file__).parent)


def show_player(sheet: Sheet) -> object:
    """Show the player; it listens, seeks and reports without a rerun of the page.

    Where a verdict may be given, what was heard is told to the page, too: the form
    ticks it off.

    Returns:
        What it sent of a turn that was corrected just now, None when none was.
    """
    shown = mounted(_COMPONENT)(
        key="player", data=sheet, on_correct_change=_rerun, on_heard_change=_rerun
    )
    return shown.get("correct")


def _rerun() -> None:
    """Let the page run again; what was sent is read where the player is shown."""
