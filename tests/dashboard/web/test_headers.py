import base64
import hashlib

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from dashboard.web.headers import (
    INLINE_SCRIPT,
    SecurityHeaders,
    installed_page,
    page_policy,
)


def test_the_policy_lets_in_the_page_s_own_inline_scripts_by_hash() -> None:
    page = "<html><script>one()</script><script src='x'></script></html>"
    digest = base64.b64encode(hashlib.sha256(b"one()").digest()).decode()

    policy = page_policy(page)

    assert f"script-src 'self' 'wasm-unsafe-eval' 'sha256-{digest}';" in policy


def test_the_policy_names_no_other_host_and_no_eval() -> None:
    policy = page_policy(installed_page())

    assert "'unsafe-eval'" not in policy
    assert "http" not in policy
    assert "*" not in policy
    assert "connect-src 'self'" in policy


def test_the_installed_streamlit_has_one_inline_script() -> None:
    assert len(INLINE_SCRIPT.findall(installed_page())) == 1


async def _plain(_request: Request) -> Response:
    return PlainTextResponse("here")


async def _stricter(_request: Request) -> Response:
    return PlainTextResponse(
        "here", headers={"content-security-policy": "default-src 'none'"}
    )


async def _ask(path: str, scheme: str) -> httpx.Response:
    app = SecurityHeaders(
        Starlette(routes=[Route("/", _plain), Route("/strict", _stricter)]),
        policy="default-src 'self'",
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(
        transport=transport, base_url=f"{scheme}://clinic.test"
    ) as client:
        return await client.get(path)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("content-security-policy", "default-src 'self'"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ],
)
async def test_every_answer_bears_the_security_headers(name: str, value: str) -> None:
    answer = await _ask("/", "http")

    assert answer.headers[name] == value


@pytest.mark.anyio
async def test_browsers_are_held_to_tls_only_where_there_is_tls() -> None:
    assert "strict-transport-security" not in (await _ask("/", "http")).headers
    assert "strict-transport-security" in (await _ask("/", "https")).headers


@pytest.mark.anyio
async def test_a_page_s_own_stricter_policy_stays() -> None:
    answer = await _ask("/strict", "http")

    assert answer.headers["content-security-policy"] == "default-src 'none'"
