"""The button that fetches figures as CSV from their route."""

from pathlib import Path

from analytics.agent_figures import FiguresAsked
from analytics.periods import Period
from custody.records.purposes import Purpose
from dashboard.widgets.registering import Component, mounted

_COMPONENT = Component("figures", Path(__file__).parent)


def show_figures_button(asked: FiguresAsked, period: Period, purpose: Purpose) -> None:
    """Show it.

    Args:
        asked: what the page shows.
        period: its days.
        purpose: why; it is written down when the file is taken.
    """
    mounted(_COMPONENT)(
        key="figures",
        data={
            "from": str(period.first),
            "to": str(period.last),
            "by": str(asked.by),
            "step": str(asked.step or ""),
            "purpose": str(purpose),
        },
    )
