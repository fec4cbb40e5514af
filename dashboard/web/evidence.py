"""The evidence route: a signed sheet or vCon for one person, one purpose.

What is asked for stands in the request's body and not in the address, which browsers
and proxies keep; the answer is kept nowhere, and the log says who took it before a byte
goes out. Streamlit's own downloads know no sign-in and keep the file in memory.
"""

import threading
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from custody.accounts.evidence import ensure_evidence
from custody.accounts.people import Account
from custody.catalogue.verifications import entry_by_number
from custody.errors import RequestRefusedError, TallenneError
from custody.evidence.dossier import Cover, Dossier, dossier_of
from custody.evidence.making import EvidenceFile, EvidenceForm, signed_evidence
from custody.evidence.words import Language
from custody.records.purposes import Purpose
from custody.workspace.opening import Workspace
from dashboard.actors import actor_of
from dashboard.web.answers import NO_STORE, answer_own_page
from dashboard.web.bodies import read_object
from dashboard.web.visitors import Visitors

MAX_BODY_BYTES = 4 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What somebody wants.

    Attributes:
        entry: any entry's number of the transaction.
    """

    entry: int
    form: EvidenceForm
    language: Language
    purpose: Purpose


class EvidenceDesk:
    """The route that hands evidence out."""

    def __init__(self, workspace: Workspace, visitors: Visitors) -> None:
        """Take the workspace whose record it is, and who is signed in."""
        self._workspace = workspace
        self._visitors = visitors
        self._press = threading.Lock()  # reportlab keeps its fonts for all threads

    async def give(self, request: Request) -> Response:
        """Send the file: 200, or 400, 401, 403, 404 with the reason as JSON."""

        async def given(account: Account, _token: str) -> Response:
            told = await read_object(request, at_most=MAX_BODY_BYTES)
            file = await run_in_threadpool(self._made, account, _asked(told))
            named = {"content-disposition": f'attachment; filename="{file.name}"'}
            return Response(
                file.signed, media_type=file.media_type, headers=NO_STORE | named
            )

        return await answer_own_page(request, self._visitors, given)

    def _made(self, account: Account, asked: _Asked) -> EvidenceFile:
        """Make the file for somebody who may have it, and write that down."""
        house = self._workspace
        try:
            dossier = self._dossier(account, asked)
        except TallenneError as error:
            self._log(account, asked, "evidence:refused", cause=error.code)
            raise
        with self._press:
            file = signed_evidence(
                dossier, asked.form, asked.language, house.evidence_key
            )
        self._log(account, asked, "evidence:made", dossier=dossier)
        return file

    def _dossier(self, account: Account, asked: _Asked) -> Dossier:
        house = self._workspace
        cover = Cover(
            organisation=house.settings.organisation,
            zone=house.settings.source_timezone,
            purpose=asked.purpose,
            made_at=house.clock(),
            fingerprint=house.evidence_key.public.fingerprint,
            fields=house.settings.fields,
        )
        with house.catalogue.reading() as read:
            entry = entry_by_number(read, asked.entry)
            if entry is None:
                what = "there is no such entry"
                raise RequestRefusedError(what)
            dossier = dossier_of(read, entry.transaction_id, cover)
            ensure_evidence(read, account, dossier.standing, asked.purpose)
        return dossier

    def _log(
        self,
        account: Account,
        asked: _Asked,
        verb: str,
        *,
        dossier: Dossier | None = None,
        cause: str = "",
    ) -> None:
        content = dossier.verdict.content if dossier else None
        details: dict[str, str | int] = {"entry": asked.entry, "form": str(asked.form)}
        self._workspace.audit.record(
            verb,
            actor=actor_of(account),
            call_id=content.calls[0].call_id if content else None,
            purpose=asked.purpose,
            outcome="refused" if cause else "done",
            details=details | ({"cause": cause} if cause else {}),
        )


def _asked(told: dict[str, object]) -> _Asked:
    """Read what is asked for.

    Raises:
        RequestRefusedError: it names no entry, form, language or purpose.
    """
    match told:
        case {
            "entry": int() as entry,
            "form": str() as form,
            "language": str() as language,
            "purpose": str() as purpose,
        }:
            try:
                return _Asked(
                    entry=entry,
                    form=EvidenceForm(form),
                    language=Language(language),
                    purpose=Purpose(purpose),
                )
            except ValueError as error:
                what = "it names no form, language or purpose that there is"
                raise RequestRefusedError(what) from error
    what = "it names no entry, form, language and purpose"
    raise RequestRefusedError(what)
