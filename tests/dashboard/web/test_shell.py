import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from dashboard.web.headers import installed_page
from dashboard.web.shell import HEAD, WATCH, Shell

PAGE = "<html><head><title>ä</title></head><body></body></html>"


async def _page(request: Request) -> Response:
    seen = "if-none-match" in request.headers
    return HTMLResponse(PAGE, headers={"etag": '"1"', "x-conditional": str(seen)})


async def _streamed(_request: Request) -> Response:
    parts = [PAGE[:8].encode(), PAGE[8:].encode()]

    async def body() -> object:
        for part in parts:
            yield part

    return StreamingResponse(body(), media_type="text/html")  # type: ignore[arg-type] # an async generator of bytes


async def _script(_request: Request) -> Response:
    return PlainTextResponse("const text = '<head>'", headers={"etag": '"2"'})


async def _ask(path: str, **headers: str) -> httpx.Response:
    app = Shell(
        Starlette(
            routes=[
                Route("/", _page),
                Route("/streamed", _streamed),
                Route("/script.js", _script),
            ]
        )
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://clinic.test"
    ) as client:
        return await client.get(path, headers={"accept": "text/html", **headers})


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/", "/streamed"])
async def test_a_page_bears_the_watch_before_everything_else(path: str) -> None:
    answer = await _ask(path)

    assert answer.text == PAGE.replace("<head>", f"<head>{WATCH.decode()}")
    assert int(answer.headers["content-length"]) == len(answer.content)


@pytest.mark.anyio
async def test_a_page_is_never_kept_nor_answered_without_its_body() -> None:
    answer = await _ask("/", **{"if-none-match": '"1"'})

    assert answer.headers["x-conditional"] == "False"
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


@pytest.mark.anyio
async def test_what_is_no_page_passes_untouched() -> None:
    answer = await _ask("/script.js")

    assert answer.text == "const text = '<head>'"
    assert answer.headers["etag"] == '"2"'


def test_the_installed_page_has_the_place_for_the_watch() -> None:
    assert installed_page().count(HEAD.decode()) == 1
