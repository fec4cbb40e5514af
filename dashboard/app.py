"""The dashboard as an ASGI app: our own doors in front, Streamlit behind the gate.

    uvicorn dashboard.app:create --factory --no-access-log

Behind a proxy that ends TLS, add `--proxy-headers --forwarded-allow-ips ADDRESS`.
"""

import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import altair as alt  # noqa: F401 # loaded before the freeze, so that no page pays for it
import pandas as pd  # noqa: F401 # likewise
import streamlit as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from custody.errors import TallenneError
from custody.settings import read_settings
from custody.workspace.opening import Workspace, open_workspace
from dashboard import desk, theme
from dashboard.web import brand
from dashboard.web.audio import Audio
from dashboard.web.gate import RECHECK_SECONDS, Gate
from dashboard.web.headers import SecurityHeaders, installed_page, page_policy
from dashboard.web.signin import SignIn
from dashboard.web.visitors import Visitors

SCRIPT = Path(__file__).with_name("main.py")


def create() -> Starlette:
    """Build the app from the settings; for an ASGI server's `--factory`.

    Raises:
        TallenneError: the settings, the workspace or its key cannot be used.
    """
    return build_app(open_workspace(read_settings()))


def build_app(
    workspace: Workspace, *, recheck_seconds: float = RECHECK_SECONDS
) -> Starlette:
    """Build the app on an opened workspace.

    Args:
        workspace: stays open as long as the app runs; whoever opened it closes it.
        recheck_seconds: how often an open page's sign-in is looked at.
    """
    theme.set_options()
    desk.lay_down(workspace)
    visitors = Visitors(workspace)
    sign_in, audio = SignIn(workspace, visitors), Audio(workspace, visitors)
    pages = st.App(SCRIPT, on_script_error=_script_failed)
    start_pages = pages.lifespan()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with start_pages(app):
            # Streamlit attaches uvicorn's loggers anew; addresses bear grants.
            logging.getLogger("uvicorn.access").disabled = True
            gc.collect()
            gc.freeze()
            yield

    return Starlette(
        routes=[
            Route("/healthz", _is_alive),
            Route("/brand/{name}", brand.brand_file),
            Route("/favicon.png", brand.icon),
            Route("/favicon.ico", brand.icon),
            Route("/login", sign_in.page, methods=["GET"]),
            Route("/login", sign_in.submit, methods=["POST"]),
            Route("/logout", sign_in.sign_out, methods=["POST"]),
            Route("/session", sign_in.still_holds, methods=["GET"]),
            Route("/grants", audio.give_grant, methods=["POST"]),
            Route("/audio/{grant}", audio.send, methods=["GET", "HEAD"]),
            Route("/audio/{grant}/outline", audio.send_outline, methods=["GET"]),
            Route("/audio/{grant}/heard", audio.take_heard, methods=["POST"]),
            Mount("/", Gate(pages, visitors, recheck_seconds=recheck_seconds)),
        ],
        middleware=[Middleware(SecurityHeaders, policy=page_policy(installed_page()))],
        lifespan=lifespan,
    )


async def _is_alive(_request: Request) -> Response:
    """Tell a supervisor that the process answers; nothing else."""
    return PlainTextResponse("ok", headers={"cache-control": "no-store"})


def _script_failed(error: Exception) -> bool:
    """Show one sentence in place of a traceback, and write the failure down.

    Returns:
        True: Streamlit shows nothing of its own.
    """
    if isinstance(error, TallenneError):
        st.error(error.message)
        cause = error.code
    else:
        st.error(
            "Something went wrong on this page, and it was written down. Load the "
            "page again; if it stays so, tell your administrator."
        )
        cause = type(error).__name__
    desk.the_workspace().audit.record(
        "page:failed",
        actor=f"account:{st.user.get('account', 'unknown')}",
        outcome="failed",
        details={"cause": cause},
    )
    return True
