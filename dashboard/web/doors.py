"""Every door of the dashboard: our own routes, and the gate before everything else."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from custody.workspace.opening import Workspace
from dashboard.web import brand
from dashboard.web.audio import Audio
from dashboard.web.evidence import EvidenceDesk
from dashboard.web.figures import FiguresDesk
from dashboard.web.gate import RECHECK_SECONDS, Gate
from dashboard.web.headers import SecurityHeaders, installed_page, page_policy
from dashboard.web.shell import Shell
from dashboard.web.signin import SignIn
from dashboard.web.visitors import Visitors

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


def doors(
    workspace: Workspace,
    pages: ASGIApp,
    *,
    lifespan: Lifespan | None = None,
    recheck_seconds: float = RECHECK_SECONDS,
) -> Starlette:
    """Put the doors before the pages.

    Args:
        workspace: whose accounts sign in and whose calls are heard.
        pages: what stands behind the gate.
        lifespan: starts and stops the pages with the app.
        recheck_seconds: how often an open page's sign-in is looked at.
    """
    visitors = Visitors(workspace)
    sign_in, audio = SignIn(workspace, visitors), Audio(workspace, visitors)
    evidence = EvidenceDesk(workspace, visitors)
    figures = FiguresDesk(workspace, visitors)
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
            Route("/evidence", evidence.give, methods=["POST"]),
            Route("/figures", figures.give, methods=["POST"]),
            Mount("/", Gate(Shell(pages), visitors, recheck_seconds=recheck_seconds)),
        ],
        middleware=[Middleware(SecurityHeaders, policy=page_policy(installed_page()))],
        lifespan=lifespan,
    )


async def _is_alive(_request: Request) -> Response:
    """Tell a supervisor that the process answers; nothing else."""
    return PlainTextResponse("ok", headers={"cache-control": "no-store"})
