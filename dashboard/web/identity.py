"""How a browser proves who it is, and how the pages learn it."""

import hashlib
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

ACCOUNT_HEADER = "x-tallenne-account"
SESSION_HEADER = "x-tallenne-session"
IDENTITY_HEADERS = frozenset({ACCOUNT_HEADER, SESSION_HEADER})
"""Set by the gate alone; taken out of whatever comes from outside."""

PLAIN_COOKIE = "tallenne"
TLS_COOKIE = "__Host-tallenne"
"""Browsers refuse this name unless it is Secure, for `/`, and set by this very host.

Source: RFC 6265bis section 4.1.3.2.
"""


def is_tls(connection: HTTPConnection) -> bool:
    """Tell whether the browser came over TLS (told by the proxy where there is one)."""
    return connection.url.scheme in {"https", "wss"}


def cookie_name(connection: HTTPConnection) -> str:
    """Name the cookie that counts on this connection."""
    return TLS_COOKIE if is_tls(connection) else PLAIN_COOKIE


def token_of(connection: HTTPConnection) -> str | None:
    """Read the sign-in's token; None when the browser sent none."""
    return connection.cookies.get(cookie_name(connection)) or None


def mark_of(secret: str) -> str:
    """Give what may stand for a token or a grant in memory, headers and logs."""
    return hashlib.sha256(secret.encode()).hexdigest()


def is_same_origin(connection: HTTPConnection) -> bool:
    """Tell whether a page of ours sent this: Origin must be there and equal Host.

    This is what stands against cross-site posts and websockets, together with
    SameSite=Strict. A request without Origin is refused, too: every browser sends it
    with posts and websockets, and nobody else has business there.

    Source: OWASP Cross-Site Request Forgery Prevention, "verifying origin".
    """
    origin = connection.headers.get("origin")
    host = connection.headers.get("host")
    if not origin or not host:
        return False
    parts = urlsplit(origin)
    scheme = "https" if is_tls(connection) else "http"
    return parts.scheme == scheme and parts.netloc.lower() == host.lower()


def address_of(connection: HTTPConnection) -> str:
    """Tell the network address that the connection came from."""
    return connection.client.host if connection.client else "unknown"
