"""How the routes answer: kept nowhere, and a refusal that names nothing of a call."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from custody.accounts.people import Account
from custody.errors import NotAllowedError, RequestRefusedError, TallenneError
from dashboard.web.identity import is_same_origin, token_of
from dashboard.web.visitors import Visitors

NO_STORE = {"cache-control": "no-store", "x-content-type-options": "nosniff"}

Answer = Callable[[Account, str], Awaitable[Response]]
"""Answers somebody who is signed in, by this token."""


async def answer_own_page(
    request: Request, visitors: Visitors, answer: Answer
) -> Response:
    """Answer what a page of ours asks for somebody who is signed in.

    1. Nobody is signed in: 401.
    2. Another site's page sent it: 403.
    3. It asks for nothing there is: 400; for what they may not have: 403; for what is
       missing, or fails: 404. The reason is in the body.
    """
    token = token_of(request)
    account = await visitors.account_of(token)
    if token is None or account is None:
        return refused(401)
    if not is_same_origin(request):
        return refused(403)
    try:
        return await answer(account, token)
    except RequestRefusedError as error:
        return refused(400, error)
    except NotAllowedError as error:
        return refused(403, error)
    except TallenneError as error:
        return refused(404, error)


def refused(status: int, error: TallenneError | None = None) -> Response:
    """Answer without the thing; our errors' sentences name nothing of a call."""
    if error is None:
        return PlainTextResponse("Refused", status, headers=NO_STORE)
    return JSONResponse(
        {"error": error.code, "message": error.message}, status, headers=NO_STORE
    )
