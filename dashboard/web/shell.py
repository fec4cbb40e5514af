"""Streamlit's page with our watch in it: the page empties when the sign-in ends."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

WATCH = b'<script src="/brand/session.js"></script>'
HEAD = b"<head>"

_CONDITIONS = frozenset({b"if-none-match", b"if-modified-since", b"range"})
"""What would have an answer without a body, or with a part of it."""


class Shell:
    """Puts the watch first into every HTML page of the app inside.

    What the page loads later may fail to come: a sign-in can end while Streamlit is
    still fetching its own files, and the page would then stay on the screen. Pages are
    small and few; everything that is no page passes untouched.
    """

    def __init__(self, app: ASGIApp) -> None:
        """Wrap the app."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on the request, and the answer with the watch in it."""
        if scope["type"] != "http" or not _asks_for_page(scope):
            await self._app(scope, receive, send)
            return
        headers = [pair for pair in scope["headers"] if pair[0] not in _CONDITIONS]
        page = _Answer(send)
        await self._app({**scope, "headers": headers}, receive, page.send)


class _Answer:
    """An answer on its way out; held back whole when it is a page."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._start: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        """Hold a page until its last byte; pass on everything else."""
        if message["type"] == "http.response.start" and _is_page(message):
            self._start = message
        elif self._start is not None and message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._send_page(self._start)
        else:
            await self._send(message)

    async def _send_page(self, start: Message) -> None:
        body = self._body.replace(HEAD, HEAD + WATCH, 1)
        headers = MutableHeaders(scope=start)
        headers["content-length"] = str(len(body))
        headers["cache-control"] = "no-store"
        for name in ("etag", "last-modified", "accept-ranges"):
            del headers[name]
        await self._send(start)
        await self._send({"type": "http.response.body", "body": body})


def _asks_for_page(scope: Scope) -> bool:
    wanted = dict(scope["headers"]).get(b"accept", b"")
    return scope["method"] == "GET" and b"text/html" in wanted


def _is_page(start: Message) -> bool:
    headers = MutableHeaders(scope=start)
    kind = headers.get("content-type", "")
    return kind.startswith("text/html") and "content-encoding" not in headers
