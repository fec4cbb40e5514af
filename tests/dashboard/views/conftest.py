"""Pages run without a browser, as one of the invented people."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from custody.accounts import people
from custody.records.ids import CallId
from custody.workspace.opening import Workspace
from dashboard import desk

SCRIPT = Path(__file__).parents[3] / "dashboard" / "main.py"
PATIENCE_SECONDS = 60.0
"""A ceiling, not an expectation: the first run loads pandas and altair."""

Page = Callable[..., AppTest]


@pytest.fixture
def page(week: Workspace) -> Page:
    """Shows a page to somebody: `page("saara", "views/call.py", id=BOOKING)`."""
    desk.lay_down(week)

    def show(
        name: str | None, script: str | None = None, **query: CallId | str
    ) -> AppTest:
        at = AppTest.from_file(SCRIPT, default_timeout=PATIENCE_SECONDS)
        at.user = {"account": account_id(week, name), "session": "s"} if name else {}
        at.run()
        if script is not None:
            at.switch_page(script)
            for key, value in query.items():
                at.query_params[key] = value
            at.run()
        return at

    return show


def account_id(week: Workspace, name: str) -> str:
    with week.catalogue.reading() as read:
        return people.account_named(read, name).account_id


def component(at: AppTest, name: str, place: int = 0) -> dict[str, Any]:
    """What one of our components on the page was given to draw."""
    found = [
        element.proto
        for element in at.get("bidi_component")
        if element.proto.component_name == f"tallenne.{name}"
    ]
    data: dict[str, Any] = json.loads(found[place].json)
    return data


def components(at: AppTest, name: str) -> int:
    """How many of one of our components the page has."""
    return sum(
        element.proto.component_name == f"tallenne.{name}"
        for element in at.get("bidi_component")
    )


def everything(at: AppTest) -> str:
    """All that the page sends to the browser, as text."""
    return repr(at.main) + "".join(
        str(element.proto) for element in at.get("bidi_component")
    )
