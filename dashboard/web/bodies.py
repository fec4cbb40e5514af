"""Reading what a page of ours sends: never more than it ever needs."""

import json

from starlette.requests import Request

from custody.errors import RequestRefusedError


async def read_body(request: Request, *, at_most: int) -> bytes:
    """Read a body of bounded size.

    Raises:
        RequestRefusedError: it is longer.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > at_most:
            what = "it is too long"
            raise RequestRefusedError(what)
    return bytes(body)


async def read_object(request: Request, *, at_most: int) -> dict[str, object]:
    """Read a JSON object of bounded size.

    Raises:
        RequestRefusedError: it is longer, or not a JSON object.
    """
    body = await read_body(request, at_most=at_most)
    try:
        told = json.loads(body)
    except ValueError as error:
        what = "it is not JSON"
        raise RequestRefusedError(what) from error
    if not isinstance(told, dict):
        what = "it is not a JSON object"
        raise RequestRefusedError(what)
    return told
