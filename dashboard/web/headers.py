"""The headers that every answer bears, and the content policy of the pages.

The policy is strict because transcripts are untrusted text: somebody says it, a model
writes it down, we show it. A script that slipped in could not run, could load nothing
and could send nothing anywhere.

Source: W3C Content Security Policy Level 3; OWASP Secure Headers Project.
"""

import base64
import hashlib
import re
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)

SIGN_IN_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""For pages of our own: no script at all."""

TLS_ONLY = "max-age=31536000; includeSubDomains"
"""A year, the least that browsers' preload lists ask for."""


def page_policy(index_html: str) -> str:
    """Write the content policy under which Streamlit's page runs.

    Streamlit's page has inline scripts of its own; each is let in by its hash, read
    from the page that is installed, so that an upgrade does not break it. Inline
    styles stay allowed: Streamlit's style engine and the waveform write them.

    Args:
        index_html: Streamlit's page as it is served.
    """
    hashes = " ".join(
        f"'sha256-{_sha256(script)}'" for script in INLINE_SCRIPT.findall(index_html)
    )
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'wasm-unsafe-eval' {hashes}".rstrip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-src 'none'",
            "frame-ancestors 'none'",
        )
    )


def installed_page() -> str:
    """Read the page that the installed Streamlit serves."""
    page = Path(streamlit.__file__).parent / "static" / "index.html"
    return page.read_text(encoding="utf-8")


class SecurityHeaders:
    """Puts the security headers on every HTTP answer of the app inside.

    What an inner app has set itself (the sign-in page's stricter policy) stays.
    """

    def __init__(self, app: ASGIApp, *, policy: str) -> None:
        """Wrap the app; the policy is the one for Streamlit's page."""
        self._app = app
        self._headers = {
            "content-security-policy": policy,
            "x-content-type-options": "nosniff",
            "x-frame-options": "DENY",
            # same-origin, not no-referrer: under no-referrer browsers send
            # `Origin: null` with forms and beacons, which our own posts refuse.
            "referrer-policy": "same-origin",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "permissions-policy": "camera=(), microphone=(), geolocation=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and add the headers to what comes back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                if scope["scheme"] == "https":
                    headers.setdefault("strict-transport-security", TLS_ONLY)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _sha256(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
