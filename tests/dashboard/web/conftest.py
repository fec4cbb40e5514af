"""The doors with a small app behind the gate that tells what it was told."""

import json
from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket

from custody.workspace.opening import Workspace
from dashboard.web.doors import doors
from tests.dashboard.invented import PASSWORD

HOST = "clinic.test"
ORIGIN = f"http://{HOST}"
RECHECK_SECONDS = 0.02

SignedIn = Callable[[str], TestClient]


async def _tell(request: Request) -> Response:
    return JSONResponse(dict(request.headers))


async def _set_cookie(_request: Request) -> Response:
    response = PlainTextResponse("set")
    response.set_cookie("_streamlit_xsrf", "token")
    return response


async def _live(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text(json.dumps(dict(socket.headers)))
    async for text in socket.iter_text():
        await socket.send_text(text)


@pytest.fixture
def app(week: Workspace) -> Starlette:
    """The doors of the invented week."""
    behind = Starlette(
        routes=[
            Route("/cookie", _set_cookie),
            WebSocketRoute("/_stcore/stream", _live),
            Route("/{path:path}", _tell, methods=["GET", "POST", "PUT", "DELETE"]),
        ]
    )
    return doors(week, behind, recheck_seconds=RECHECK_SECONDS)


def client_of(app: Starlette, *, scheme: str = "http") -> TestClient:
    """A browser of its own, with its own cookies."""
    return TestClient(
        app,
        base_url=f"{scheme}://{HOST}",
        headers={"origin": f"{scheme}://{HOST}"},
        follow_redirects=False,
    )


@pytest.fixture
def client(app: Starlette) -> TestClient:
    """Somebody who has not signed in."""
    return client_of(app)


@pytest.fixture
def signed_in(app: Starlette) -> SignedIn:
    """Signs one of the invented people in, each in a browser of their own."""

    def sign_in(name: str) -> TestClient:
        browser = client_of(app)
        answer = browser.post("/login", data={"user_name": name, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return browser

    return sign_in
