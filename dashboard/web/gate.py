"""The gate before Streamlit: nobody passes without a sign-in, not even to its assets.

Streamlit checks no sign-in on its websocket, its media or its uploads. The gate does,
for all of them, and tells the scripts who came by headers that nobody else can set.
"""

import asyncio
import contextlib
from urllib.parse import quote

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.web.identity import (
    ACCOUNT_HEADER,
    IDENTITY_HEADERS,
    PLAIN_COOKIE,
    SESSION_HEADER,
    TLS_COOKIE,
    is_same_origin,
    is_tls,
    mark_of,
    token_of,
)
from dashboard.web.visitors import Visitors

CLOSED_PATHS = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check")
"""Doors of Streamlit that nobody of ours needs."""

RECHECK_SECONDS = 5.0
"""How often an open page's sign-in is looked at."""

SIGNED_OUT = 4401
"""Websocket close code: 4000 to 4999 are an application's own (RFC 6455, 7.4.2); the
last digits are HTTP's 401."""

POLICY_VIOLATION = 1008
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class Gate:
    """Lets signed-in people through to the app inside, and says who they are."""

    def __init__(
        self,
        app: ASGIApp,
        visitors: Visitors,
        *,
        recheck_seconds: float = RECHECK_SECONDS,
    ) -> None:
        """Stand before the app."""
        self._app = app
        self._visitors = visitors
        self._recheck_seconds = recheck_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check whoever comes."""
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = HTTPConnection(scope)
        token = token_of(request)
        account = await self._visitors.account_of(token)
        refusal = _refusal(request, is_known=account is not None)
        if refusal is not None or account is None or token is None:
            await (refusal or _sign_in_first(request))(scope, receive, send)
            return
        sender = _with_secure_cookies(send) if is_tls(request) else send
        await self._app(_named(scope, account.account_id, token), receive, sender)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        socket = HTTPConnection(scope)
        token = token_of(socket)
        account = (
            await self._visitors.account_of(token) if is_same_origin(socket) else None
        )
        if account is None or token is None:
            # Closed before it was accepted: the server answers 403.
            await receive()
            await send({"type": "websocket.close", "code": POLICY_VIOLATION})
            return
        page = _Page(self._visitors, token, receive, send)
        closing = self._visitors.page_opened(token)
        watch = asyncio.create_task(page.watch(closing, self._recheck_seconds))
        try:
            inner = _named(scope, account.account_id, token)
            await self._app(inner, page.receive, page.send)
        finally:
            watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watch
            self._visitors.page_left(token, closing)


class _Page:
    """One open websocket: what comes through it, and whether it may stay."""

    def __init__(
        self, visitors: Visitors, token: str, receive: Receive, send: Send
    ) -> None:
        self._visitors = visitors
        self._token = token
        self._receive = receive
        self._send = send
        self._was_active = False
        self._is_over = asyncio.Event()

    async def receive(self) -> Message:
        """Hand on what the person does, until the sign-in is over."""
        incoming = asyncio.ensure_future(self._receive())
        over = asyncio.ensure_future(self._is_over.wait())
        try:
            await asyncio.wait({incoming, over}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            over.cancel()
        if self._is_over.is_set():
            incoming.cancel()
            return {"type": "websocket.disconnect", "code": SIGNED_OUT}
        message = incoming.result()
        if message["type"] == "websocket.receive":
            self._was_active = True
        return message

    async def send(self, message: Message) -> None:
        """Hand on what the script shows, unless the sign-in is over."""
        if not self._is_over.is_set():
            await self._send(message)

    async def watch(self, closing: asyncio.Event, seconds: float) -> None:
        """Close the page when its sign-in ends: told by the event, or found out."""
        while not closing.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(closing.wait(), seconds)
            if not closing.is_set() and not await self._is_still_signed_in():
                break
        self._is_over.set()
        with contextlib.suppress(RuntimeError, OSError):
            await self._send({"type": "websocket.close", "code": SIGNED_OUT})

    async def _is_still_signed_in(self) -> bool:
        was_active, self._was_active = self._was_active, False
        account = await self._visitors.account_of(self._token, is_active=was_active)
        return account is not None


def _refusal(request: HTTPConnection, *, is_known: bool) -> Response | None:
    """Say why a request does not pass; None when it may."""
    path = request.url.path
    if path.startswith(CLOSED_PATHS):
        return PlainTextResponse("Not found", status_code=404)
    if not is_known:
        return _sign_in_first(request)
    method = request.scope["method"]
    if method not in SAFE_METHODS and not is_same_origin(request):
        return PlainTextResponse("Refused", status_code=403)
    return None


def _sign_in_first(request: HTTPConnection) -> Response:
    """Send a person to the sign-in page, and tell a program 401."""
    wants_page = "text/html" in request.headers.get("accept", "")
    if request.scope["method"] == "GET" and wants_page:
        path = request.url.path
        query = f"?{request.url.query}" if request.url.query else ""
        aim = f"/login?next={quote(path + query, safe='')}" if path != "/" else "/login"
        return RedirectResponse(aim, status_code=303, headers=_NO_STORE)
    return PlainTextResponse("Sign in first", status_code=401, headers=_NO_STORE)


_NO_STORE = {"cache-control": "no-store"}


def _named(scope: Scope, account_id: str, token: str) -> Scope:
    """Write into the request who came, in place of whatever it claimed itself.

    The sign-in's own cookie is taken out: no script ever holds what signs a person in.
    """
    inner = dict(scope)
    headers = [
        (name, _without_token(value) if name == b"cookie" else value)
        for name, value in scope["headers"]
        if name.decode("latin-1").lower() not in IDENTITY_HEADERS
    ]
    inner["headers"] = [
        *headers,
        (ACCOUNT_HEADER.encode(), account_id.encode()),
        (SESSION_HEADER.encode(), mark_of(token).encode()),
    ]
    return inner


def _without_token(cookies: bytes) -> bytes:
    kept = (
        cookie
        for cookie in cookies.decode("latin-1").split(";")
        if cookie.partition("=")[0].strip() not in {PLAIN_COOKIE, TLS_COOKIE}
    )
    return ";".join(kept).strip().encode("latin-1")


def _with_secure_cookies(send: Send) -> Send:
    """Add Secure to Streamlit's own cookies; behind a proxy it leaves it out."""

    async def send_secure(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            cookies = headers.getlist("set-cookie")
            if cookies:
                del headers["set-cookie"]
                for cookie in cookies:
                    mark = "" if "; secure" in cookie.lower() else "; Secure"
                    headers.append("set-cookie", cookie + mark)
        await send(message)

    return send_secure
