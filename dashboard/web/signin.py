"""Signing in and out, with a page of our own and no script on it."""

import asyncio
import html
from dataclasses import dataclass, field
from string import Template
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)

from custody.accounts import people
from custody.accounts.people import SignedIn
from custody.errors import RequestRefusedError, SignInRefusedError, SignInThrottledError
from custody.workspace.opening import Workspace
from dashboard.actors import UNKNOWN, actor_of
from dashboard.web.bodies import read_body
from dashboard.web.brand import ASSETS
from dashboard.web.headers import SIGN_IN_POLICY
from dashboard.web.identity import (
    address_of,
    cookie_name,
    is_same_origin,
    is_tls,
    token_of,
)
from dashboard.web.visitors import Visitors

MAX_FORM_BYTES = 8192
HASHINGS_AT_ONCE = 2
"""argon2id takes 64 MiB and a core for 0.15 s each: more at once would let a stranger
fill the memory by knocking."""

_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": SIGN_IN_POLICY,
}
_PAGE = Template((ASSETS / "sign_in.html").read_text(encoding="utf-8"))

WRONG = "The user name or the password is wrong."
THROTTLED = "Too many attempts. Wait a little, then try again."
FOREIGN = "This form was not sent from the sign-in page. Load it again."
UNREADABLE = "The form could not be read. Fill it in again."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """What a person filled in.

    Attributes:
        aim: the page to show afterwards, a path of ours.
    """

    user_name: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    aim: str = "/"


class SignIn:
    """The routes of sign-in, sign-out and the question whether one still holds."""

    def __init__(self, workspace: Workspace, visitors: Visitors) -> None:
        """Take the workspace, whose accounts sign in, and who is signed in already."""
        self._workspace = workspace
        self._visitors = visitors
        self._hashings = asyncio.Semaphore(HASHINGS_AT_ONCE)

    async def page(self, request: Request) -> Response:
        """Show the form, or go on where someone is signed in already."""
        aim = safe_aim(request.query_params.get("next"))
        if await self._visitors.account_of(token_of(request), is_active=False):
            return RedirectResponse(aim, status_code=303, headers=_HEADERS)
        return self._form(_Form(aim=aim))

    async def submit(self, request: Request) -> Response:
        """Sign a person in: a cookie and on to the page, or the form with the cause."""
        if not is_same_origin(request):
            return self._form(_Form(), message=FOREIGN, status=403)
        try:
            form = _read_form(await read_body(request, at_most=MAX_FORM_BYTES))
        except RequestRefusedError:
            return self._form(_Form(), message=UNREADABLE, status=400)
        address = address_of(request)
        try:
            async with self._hashings:
                signed_in = await run_in_threadpool(self._sign_in, form, address)
        except SignInThrottledError as error:
            wait = {"retry-after": str(max(1, round(error.retry_after_seconds)))}
            return self._form(form, message=THROTTLED, status=429, headers=wait)
        except SignInRefusedError:
            return self._form(form, message=WRONG, status=401)
        response = RedirectResponse(form.aim, status_code=303, headers=_HEADERS)
        self._give_cookie(request, response, signed_in)
        return response

    async def sign_out(self, request: Request) -> Response:
        """End the sign-in here and in every page that is open under it."""
        if not is_same_origin(request):
            return PlainTextResponse("Refused", status_code=403)
        token = token_of(request)
        account = await self._visitors.account_of(token, is_active=False)
        if token is not None and account is not None:
            await self._visitors.sign_out(token)
            await run_in_threadpool(
                self._workspace.audit.record,
                "account:signed_out",
                actor=actor_of(account),
            )
        response = RedirectResponse("/login", status_code=303, headers=_HEADERS)
        response.delete_cookie(
            cookie_name(request),
            secure=is_tls(request),
            httponly=True,
            samesite="strict",
        )
        response.headers["clear-site-data"] = '"cache", "storage"'
        return response

    async def still_holds(self, request: Request) -> Response:
        """Tell an open page whether its sign-in still holds; not a person's doing."""
        account = await self._visitors.account_of(token_of(request), is_active=False)
        return JSONResponse(
            {"signed_in": account is not None},
            status_code=200 if account else 401,
            headers={"cache-control": "no-store"},
        )

    def _sign_in(self, form: _Form, address: str) -> SignedIn:
        """Check the password, and write down what came of it.

        A name that is refused is not written down: people type passwords there.
        """
        audit = self._workspace.audit
        details = {"address": address}
        try:
            signed_in = people.sign_in(
                self._workspace.catalogue,
                user_name=form.user_name,
                password=form.password,
                address=address,
                clock=self._workspace.clock,
                settings=self._workspace.settings,
            )
        except SignInThrottledError:
            audit.record(
                "account:sign_in_throttled",
                actor=UNKNOWN,
                outcome="refused",
                details=details,
            )
            raise
        except SignInRefusedError:
            audit.record(
                "account:sign_in_refused",
                actor=UNKNOWN,
                outcome="refused",
                details=details,
            )
            raise
        actor = actor_of(signed_in.account)
        audit.record("account:signed_in", actor=actor, details=details)
        return signed_in

    def _give_cookie(
        self, request: Request, response: Response, signed_in: SignedIn
    ) -> None:
        response.set_cookie(
            cookie_name(request),
            signed_in.token,
            max_age=round(self._workspace.settings.session_hours * 3600),
            path="/",
            secure=is_tls(request),
            httponly=True,
            samesite="strict",
        )

    def _form(
        self,
        form: _Form,
        *,
        message: str = "",
        status: int = 200,
        headers: dict[str, str] | None = None,
    ) -> Response:
        organisation = self._workspace.settings.organisation
        lead = f"Recorded calls of {organisation}" if organisation else "Recorded calls"
        mark = f'<p class="message" role="alert">{html.escape(message)}</p>'
        page = _PAGE.substitute(
            lead=html.escape(lead),
            message=mark if message else "",
            next=html.escape(form.aim, quote=True),
            user_name=html.escape(form.user_name, quote=True),
            focus_name="" if form.user_name else " autofocus",
            focus_password=" autofocus" if form.user_name else "",
        )
        return HTMLResponse(page, status, headers=_HEADERS | (headers or {}))


def safe_aim(asked: str | None) -> str:
    r"""Give the page to go to after signing in: a path of ours, or the first page.

    `//host` and `/\\host` lead to other hosts in browsers.

    Source: OWASP Unvalidated Redirects and Forwards Cheat Sheet.
    """
    if not asked or not asked.startswith("/") or asked.startswith(("//", "/\\")):
        return "/"
    if not asked.isprintable() or " " in asked or "\\" in asked:
        return "/"
    return "/" if asked.startswith(("/login", "/logout")) else asked


def _read_form(body: bytes) -> _Form:
    try:
        fields = parse_qs(
            body.decode("utf-8"), keep_blank_values=True, max_num_fields=8
        )
    except ValueError as error:
        what = "the form cannot be read"
        raise RequestRefusedError(what) from error
    return _Form(
        user_name=fields.get("user_name", [""])[0].strip(),
        password=fields.get("password", [""])[0],
        aim=safe_aim(fields.get("next", ["/"])[0]),
    )
