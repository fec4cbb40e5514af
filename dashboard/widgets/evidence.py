"""The buttons that fetch a verification's signed sheet and vCon from their route."""

from pathlib import Path

from custody.evidence.words import Language
from custody.records.purposes import Purpose
from dashboard import wording
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("evidence", Path(__file__).parent)


def show_evidence(entry: int, purpose: Purpose) -> None:
    """Show them.

    Args:
        entry: the number of the verdict.
        purpose: why; it is written down when a file is taken.
    """
    languages = [
        {"value": str(one), "label": wording.language(str(one))} for one in Language
    ]
    mounted(_COMPONENT)(
        key=f"evidence {entry}",
        data={"entry": entry, "purpose": str(purpose), "languages": languages},
    )
