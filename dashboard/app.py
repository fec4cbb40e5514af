"""The dashboard as an ASGI app: our own doors in front, Streamlit behind the gate.

    uvicorn dashboard.app:create --factory --no-access-log

Behind a proxy that ends TLS, add `--proxy-headers --forwarded-allow-ips ADDRESS`.
"""

import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread

import altair as alt  # noqa: F401 # loaded before the freeze, so that no page pays for it
import pandas as pd  # noqa: F401 # likewise
import streamlit as st
from starlette.applications import Starlette

from custody.catalogue import lemmas
from custody.settings import read_settings
from custody.workspace.opening import Workspace, open_workspace
from dashboard import desk, theme
from dashboard.frame import show_failure
from dashboard.web.doors import doors
from dashboard.web.gate import RECHECK_SECONDS

SCRIPT = Path(__file__).with_name("main.py")


def create() -> Starlette:
    """Build the app from the settings; for an ASGI server's `--factory`.

    Raises:
        TallenneError: the settings, the workspace or its key cannot be used.
    """
    workspace = open_workspace(read_settings())
    # The dictionaries of the search take seconds to read: not at the first search.
    languages = workspace.settings.languages
    Thread(target=lemmas.load, args=(languages,), name="lemmas", daemon=True).start()
    return build_app(workspace)


def build_app(
    workspace: Workspace, *, recheck_seconds: float = RECHECK_SECONDS
) -> Starlette:
    """Build the app on an opened workspace; Streamlit allows one a process.

    Args:
        workspace: stays open as long as the app runs; whoever opened it closes it.
        recheck_seconds: how often an open page's sign-in is looked at.
    """
    theme.set_options()
    desk.lay_down(workspace)
    pages = st.App(SCRIPT, on_script_error=show_failure)
    start_pages = pages.lifespan()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with start_pages(app):
            # Streamlit attaches uvicorn's loggers anew; addresses bear grants.
            logging.getLogger("uvicorn.access").disabled = True
            gc.collect()
            gc.freeze()
            yield

    return doors(workspace, pages, lifespan=lifespan, recheck_seconds=recheck_seconds)
