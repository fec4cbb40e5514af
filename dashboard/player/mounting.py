"""The player on a page."""

from pathlib import Path

from dashboard.player.sheet import Sheet
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("player", Path(__file__).parent)


def show_player(sheet: Sheet) -> None:
    """Show the player; it listens, seeks and reports without a rerun of the page."""
    mounted(_COMPONENT)(key="player", data=sheet)
