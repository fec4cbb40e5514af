"""The few files that anyone may fetch: logo, typeface, the sign-in's style and watch.

They lie beside this module and never come from another host.
"""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

ASSETS = Path(__file__).parent / "assets"
MEDIA_TYPES = {
    "icon.svg": "image/svg+xml",
    "instrument-sans.woff2": "font/woff2",
    "logo.svg": "image/svg+xml",
    "logo_on_dark.svg": "image/svg+xml",
    "session.js": "text/javascript",
    "sign_in.css": "text/css",
}
"""The closed set; a name that is not here is not looked for on the disk."""


async def brand_file(request: Request) -> Response:
    """Send one of our own public files."""
    name = request.path_params["name"]
    if name not in MEDIA_TYPES:
        return PlainTextResponse("Not found", status_code=404)
    return FileResponse(
        ASSETS / name,
        media_type=MEDIA_TYPES[name],
        headers={"cache-control": "public, max-age=3600"},
    )


async def icon(_request: Request) -> Response:
    """Send our icon where browsers and Streamlit's page look for one."""
    return FileResponse(
        ASSETS / "icon.svg",
        media_type="image/svg+xml",
        headers={"cache-control": "public, max-age=3600"},
    )
