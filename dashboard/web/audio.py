"""The audio route: seconds of a call for one signed-in person, one purpose, one while.

A page asks for a grant by naming call and purpose; the purpose decides the rendition.
The grant opens that rendition for that sign-in until it ends. Only the chunk asked for
is unsealed, nothing of it is kept, and the log says who opened what before a byte goes
out, and which seconds were heard after.
"""

import contextlib
import io
from collections.abc import AsyncIterator
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import (
    JSONResponse,
    Response,
    StreamingResponse,
)

from custody.accounts import grants, permissions
from custody.accounts.grants import Grant
from custody.accounts.people import Account
from custody.accounts.roles import Permission
from custody.accounts.viewing import view_call
from custody.catalogue import calls, sealed
from custody.errors import (
    GrantMissingError,
    NotAllowedError,
    RangeRefusedError,
    RequestRefusedError,
    SpansRefusedError,
    TallenneError,
)
from custody.records.calls import Call
from custody.records.heard import Span, merged_spans
from custody.records.ids import CallId
from custody.records.purposes import Purpose
from custody.records.sealed import SealedObject
from custody.vault.reader import SealedReader
from custody.workspace.opening import Workspace
from dashboard.actors import actor_of
from dashboard.web.answers import NO_STORE, answer_own_page, refused
from dashboard.web.bodies import read_object
from dashboard.web.delivery import PlaceBook, delivered_seconds, is_delivered
from dashboard.web.identity import is_same_origin, mark_of, token_of
from dashboard.web.listening import ListeningBook, checked_spans
from dashboard.web.ranges import ByteRange, asked_range
from dashboard.web.visitors import Visitors
from transcribe.listening import read_chunks
from transcribe.outline import outline

PIECE_BYTES = 256 * 1024
"""Sent at once: four sealed chunks of 64 KiB; 16 s of telephone audio as FLAC."""

MAX_BODY_BYTES = 32 * 1024
NUM_PEAKS = 1200
"""As many as a wide screen has points to draw them on."""


@dataclass(frozen=True, slots=True)
class _Opened:
    """A rendition that someone may hear, opened for reading."""

    grant: Grant
    account: Account
    call: Call
    sealed: SealedObject
    reader: SealedReader


class Audio:
    """The routes that give grants, send audio and take in what was heard."""

    def __init__(self, workspace: Workspace, visitors: Visitors) -> None:
        """Take the workspace whose calls are heard, and who is signed in."""
        self._workspace = workspace
        self._visitors = visitors
        self._book = ListeningBook()
        self._places = PlaceBook()

    async def give_grant(self, request: Request) -> Response:
        """Give leave to play one call for one purpose: `{url}`."""

        async def granted(account: Account, token: str) -> Response:
            told = await read_object(request, at_most=MAX_BODY_BYTES)
            call_id, purpose = _call_and_purpose(told)
            grant = await run_in_threadpool(
                self._grant, account, token, call_id, purpose
            )
            return JSONResponse({"url": f"/audio/{grant}"}, headers=NO_STORE)

        return await answer_own_page(request, self._visitors, granted)

    async def send(self, request: Request) -> Response:
        """Send the bytes asked for: 200, 206 or 416."""
        opened = await self._opened(request)
        if isinstance(opened, Response):
            return opened
        size = opened.sealed.size_bytes
        headers = NO_STORE | {
            "accept-ranges": "bytes",
            "content-type": opened.sealed.media_type,
            "content-encoding": "identity",
        }
        try:
            asked = asked_range(request.headers.get("range"), size)
        except RangeRefusedError:
            headers |= {"content-range": f"bytes */{size}"}
            return Response(status_code=416, headers=headers)
        sent = asked or ByteRange(0, size)
        headers |= {"content-length": str(sent.length)}
        if asked:
            headers |= {"content-range": asked.content_range(size)}
        if request.method == "HEAD":
            return Response(status_code=206 if asked else 200, headers=headers)
        await run_in_threadpool(self._write_opening, opened)
        return StreamingResponse(
            self._pieces(opened, sent),
            status_code=206 if asked else 200,
            headers=headers,
        )

    async def send_outline(self, request: Request) -> Response:
        """Send what the waveform is drawn from: `{channels: [[0 … 1]]}`."""
        opened = await self._opened(request)
        if isinstance(opened, Response):
            return opened
        try:
            channels = await run_in_threadpool(_outline, opened)
        except TallenneError as error:
            return refused(422, error)
        finally:
            opened.reader.close()
        return JSONResponse({"channels": channels}, headers=NO_STORE)

    async def take_heard(self, request: Request) -> Response:
        """Take in which seconds were played: `{spans: [[start, end], …]}`.

        The answer is what this person has heard of the call in this sign-in.
        """
        if not is_same_origin(request):
            return refused(403)
        opened = await self._opened(request)
        if isinstance(opened, Response):
            return opened
        try:
            told = await read_object(request, at_most=MAX_BODY_BYTES)
            spans = checked_spans(told.get("spans"), duration=opened.call.duration)
            heard = await run_in_threadpool(self._write_heard, opened, spans)
        except RequestRefusedError as error:
            return refused(400, error)
        except SpansRefusedError as error:
            await run_in_threadpool(self._write_refusal, opened)
            return refused(422, error)
        finally:
            opened.reader.close()
        return JSONResponse({"heard": heard}, headers=NO_STORE)

    def _grant(
        self, account: Account, token: str, call_id: CallId, purpose: Purpose
    ) -> str:
        permissions.ensure(account, Permission.LISTEN, purpose)
        view = view_call(
            self._workspace.catalogue, call_id, purpose=purpose, viewer=account
        )
        with self._workspace.catalogue.reading() as read:
            sealed.sealed_object(read, call_id, view.rendition)
        return grants.grant_audio(
            self._workspace.catalogue,
            token=token,
            call_id=call_id,
            purpose=purpose,
            rendition=view.rendition,
            clock=self._workspace.clock,
        )

    async def _opened(self, request: Request) -> "_Opened | Response":
        """Open what a grant names, for the one it was given to.

        Somebody else's grant, an old one and one that never was look the same: 404.
        """
        token = token_of(request)
        account = await self._visitors.account_of(token)
        if token is None or account is None:
            return refused(401)
        try:
            return await run_in_threadpool(
                self._open, account, token, request.path_params["grant"]
            )
        except GrantMissingError:
            return refused(404)
        except NotAllowedError as error:
            return refused(403, error)
        except TallenneError as error:
            return refused(404, error)

    def _open(self, account: Account, token: str, grant: str) -> _Opened:
        workspace = self._workspace
        found = grants.open_grant(workspace.catalogue, grant, token, workspace.clock)
        permissions.ensure(account, Permission.LISTEN, found.purpose)
        permissions.ensure_rendition(found.purpose, found.rendition)
        with workspace.catalogue.reading() as read:
            call = calls.call_by_id(read, found.call_id)
            row = sealed.sealed_object(read, found.call_id, found.rendition)
        if not permissions.may_see_call(account, call, found.purpose):
            raise GrantMissingError
        return _Opened(found, account, call, row, workspace.vault.open(row))

    def _write_opening(self, opened: _Opened) -> None:
        """Write down that audio goes out, once a listening, before its first byte."""
        if self._book.opens(_listening_of(opened), self._workspace.clock()):
            self._workspace.audit.record(
                "recording:opened",
                actor=actor_of(opened.account),
                call_id=opened.call.call_id,
                purpose=opened.grant.purpose,
                details={"rendition": str(opened.grant.rendition)},
            )

    def _write_heard(self, opened: _Opened, spans: tuple[Span, ...]) -> list[Span]:
        """Keep the seconds and write one event of them; give all that was heard."""
        workspace, call_id = self._workspace, opened.call.call_id
        self._ensure_sent(opened, spans)
        seconds = self._book.heard(_listening_of(opened), spans, workspace.clock())
        spans = merged_spans(spans)
        if spans:
            grants.record_playback(
                workspace.catalogue, opened.grant, spans, workspace.clock
            )
            workspace.audit.record(
                "recording:played",
                actor=actor_of(opened.account),
                call_id=call_id,
                purpose=opened.grant.purpose,
                details={
                    "rendition": str(opened.grant.rendition),
                    "seconds": round(seconds, 1),
                    "start": round(spans[0][0], 2),
                    "end": round(spans[-1][1], 2),
                },
            )
        with workspace.catalogue.reading() as read:
            return grants.heard_seconds(
                read,
                opened.account.account_id,
                call_id,
                opened.grant.token_sha256,
            )

    def _ensure_sent(self, opened: _Opened, spans: tuple[Span, ...]) -> None:
        """Go on only if all that is told as heard was sent in this sign-in."""
        sent = self._book.sent(_listening_of(opened))
        if not sent:
            raise SpansRefusedError
        places = self._places.places_of(opened.sealed.object_name, opened.reader)
        if not is_delivered(delivered_seconds(places, sent), spans):
            raise SpansRefusedError

    async def _pieces(self, opened: _Opened, sent: ByteRange) -> AsyncIterator[bytes]:
        """Unseal and send piece by piece; nothing is unsealed that is not sent next.

        A piece is noted as it is handed over: a browser plays its beginning before the
        connection has taken its end.
        """
        mark = _listening_of(opened)
        with contextlib.closing(opened.reader):
            place = sent.start
            while place < sent.end:
                length = min(PIECE_BYTES, sent.end - place)
                piece = await run_in_threadpool(opened.reader.read_at, place, length)
                self._book.sends(mark, place, place + length)
                yield piece
                place += length

    def _write_refusal(self, opened: _Opened) -> None:
        self._workspace.audit.record(
            "recording:playback_refused",
            actor=actor_of(opened.account),
            call_id=opened.call.call_id,
            purpose=opened.grant.purpose,
            outcome="refused",
        )


def _listening_of(opened: _Opened) -> str:
    """Give what stands for one listening, whichever grant it goes on under."""
    grant = opened.grant
    parts = (grant.token_sha256, grant.call_id, grant.rendition, grant.purpose)
    return mark_of(" ".join(parts))


def _call_and_purpose(told: dict[str, object]) -> tuple[CallId, Purpose]:
    call_id, purpose = told.get("call_id"), told.get("purpose")
    if not isinstance(call_id, str) or not isinstance(purpose, str):
        what = "it names no call and purpose"
        raise RequestRefusedError(what)
    try:
        return CallId(call_id), Purpose(purpose)
    except ValueError as error:
        what = "it names no purpose that there is"
        raise RequestRefusedError(what) from error


def _outline(opened: _Opened) -> tuple[tuple[float, ...], ...]:
    with io.BufferedReader(opened.reader, PIECE_BYTES) as source:
        return outline(
            read_chunks(source),
            num_samples=opened.call.recording.num_samples,
            num_peaks=NUM_PEAKS,
        )
