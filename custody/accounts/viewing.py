"""One call as somebody may see it: the purpose decides the rendition, roles the rest.

Nothing unredacted leaves this file for a purpose that does not allow it. As long as
redaction has not run, what it would hide is not known, so nothing that was said is
shown.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import sqlalchemy as sa

from custody.accounts import masking, permissions
from custody.accounts.permissions import Viewer
from custody.accounts.roles import Permission
from custody.catalogue import calls, findings, sealed, stages, transcripts
from custody.catalogue.accounts import display_names
from custody.catalogue.calls import CallFilter, CallSummary
from custody.catalogue.corrections import corrected_of
from custody.catalogue.declarations import declarations_of
from custody.catalogue.engine import Catalogue
from custody.catalogue.findings import Analysis
from custody.errors import CallMissingError
from custody.records.corrections import Standing
from custody.records.declarations import Declaration
from custody.records.findings import Finding, Link
from custody.records.ids import AccountId, CallId, CustomerId
from custody.records.purposes import Purpose, Rendition, allows_raw
from custody.records.redactions import Redaction, masked_turn
from custody.records.stages import Stage
from custody.records.transcripts import Transcript

__all__ = [
    "CallView",
    "count_calls_for",
    "view_call",
    "view_calls",
    "view_within",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One call, with what may be shown of it and nothing more.

    Attributes:
        rendition: RAW or REDACTED; every text here is of it, and audio must be too.
        renditions: those that have a sealed object.
        transcript: as people have set it right; None before there is one that may be
            shown.
        machine: the same as the machine wrote it.
        corrections: what people set right, in the order they did, words masked alike.
        authors: the names of who did, by account.
        revision: tells this text from what it was before a correction, another
            transcript or another redaction.
        redactions: the hidden spans, whatever the rendition.
        links, findings, declarations: empty without the permission to see findings;
            declarations in the order in which they were said.
        analysis: None before it was analysed.
        customer_id: None without the permission to see the register.
    """

    summary: CallSummary
    rendition: Rendition
    renditions: tuple[Rendition, ...]
    transcript: Transcript | None = field(repr=False)
    redactions: tuple[Redaction, ...]
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]
    analysis: Analysis | None
    customer_id: CustomerId | None
    machine: Transcript | None = field(default=None, repr=False)
    corrections: tuple[Standing, ...] = ()
    authors: Mapping[AccountId, str] = field(default_factory=dict)
    revision: str = ""
    declarations: tuple[Declaration, ...] = ()


def view_call(
    catalogue: Catalogue,
    call_id: CallId,
    *,
    purpose: Purpose | None,
    force_redacted: bool = False,
    viewer: Viewer | None = None,
) -> CallView:
    """Read one call as this person may see it for this purpose.

    Args:
        catalogue: read at one moment, so that text and redactions belong together.
        call_id: of the call.
        purpose: why; None allows no raw.
        force_redacted: redacted whatever the purpose allows.
        viewer: None for the operator of this machine, who holds its keys anyway.

    Raises:
        CallMissingError: there is no such call, or it is not theirs to see: whoever may
            see their own calls only is not told which others there are.
        NotAllowedError: no role of theirs opens calls for this purpose.
        NoticeNotGivenError: it is wanted for training, and no notice was given on it.
    """
    with catalogue.reading() as read:
        return view_within(
            read,
            call_id,
            purpose=purpose,
            force_redacted=force_redacted,
            viewer=viewer,
        )


def view_within(
    read: sa.Connection,
    call_id: CallId,
    *,
    purpose: Purpose | None,
    force_redacted: bool = False,
    viewer: Viewer | None = None,
) -> CallView:
    """Do what `view_call` does within a reading, or a writing, that is under way."""
    if viewer is not None:
        permissions.ensure(viewer, Permission.SEE_TRANSCRIPT, purpose)
    is_raw = allows_raw(purpose) and not force_redacted
    summary = calls.summary_of(read, call_id)
    if viewer and not permissions.may_see_call(viewer, summary.call, purpose):
        raise CallMissingError(call_id)
    permissions.ensure_notice(summary, purpose)
    view = _raw_view(read, summary)
    if not is_raw:
        is_redacted = stages.is_done(read, call_id, Stage.REDACT)
        view = _redacted(view) if is_redacted else _silent(view)
    view = replace(view, revision=_revision(view))
    return view if viewer is None else _as_roles_allow(view, viewer, purpose)


def view_calls(
    catalogue: Catalogue,
    call_filter: CallFilter,
    *,
    purpose: Purpose | None,
    viewer: Viewer,
) -> tuple[CallSummary, ...]:
    """List the calls that this person may see, newest first, numbers taken out.

    Raises:
        NotAllowedError: no role of theirs lists calls for this purpose.
    """
    allowed = permissions.narrowed(call_filter, purpose=purpose, viewer=viewer)
    with catalogue.reading() as read:
        found = calls.list_calls(read, allowed)
    return tuple(permissions.shown_summary(one, viewer) for one in found)


def count_calls_for(
    catalogue: Catalogue,
    call_filter: CallFilter,
    *,
    purpose: Purpose | None,
    viewer: Viewer,
) -> int:
    """Count the calls that `view_calls` would list without its limit.

    Raises:
        NotAllowedError: no role of theirs lists calls for this purpose.
    """
    allowed = permissions.narrowed(call_filter, purpose=purpose, viewer=viewer)
    with catalogue.reading() as read:
        return calls.count_calls(read, allowed)


def _raw_view(read: sa.Connection, summary: CallSummary) -> CallView:
    call_id = summary.call.call_id
    spoken = corrected_of(read, call_id)
    standing = spoken.standing if spoken else ()
    return CallView(
        summary=summary,
        rendition=Rendition.RAW,
        renditions=tuple(one.rendition for one in sealed.sealed_objects(read, call_id)),
        transcript=spoken.transcript if spoken else None,
        machine=spoken.machine if spoken else None,
        corrections=standing,
        authors=display_names(read, _authors(standing)),
        redactions=transcripts.redactions_of(read, call_id),
        links=findings.links_of(read, call_id),
        findings=findings.findings_of(read, call_id),
        declarations=declarations_of(read, call_id),
        analysis=findings.analysis_of(read, call_id),
        customer_id=summary.call.customer_id,
    )


def _authors(standing: Iterable[Standing]) -> set[AccountId]:
    """Give the accounts that corrected, or took a correction back."""
    rows = [row for one in standing for row in (one.correction, one.withdrawal) if row]
    return {row.author for row in rows}


def _revision(view: CallView) -> str:
    """Name the state of the text that is shown, and of what is hidden in it."""
    is_masked = view.rendition is Rendition.REDACTED
    marks = [
        str(view.machine and (view.machine.model_sha256, view.machine.created_at)),
        *(f"{one.correction.number} {one.state}" for one in view.corrections),
        *map(str, view.redactions if is_masked else ()),
    ]
    return hashlib.sha256("\n".join(marks).encode()).hexdigest()[:16]


def _redacted(view: CallView) -> CallView:
    """Mask what the redactions hide, in the transcript and in what quotes it."""
    words = view.transcript.turns if view.transcript else ()
    transcript = _masked(view.transcript, view.redactions)
    return replace(
        view,
        rendition=Rendition.REDACTED,
        transcript=transcript,
        machine=_masked(view.machine, view.redactions),
        corrections=tuple(
            masking.masked_standing(one, transcript, view.redactions)
            for one in view.corrections
        ),
        findings=tuple(
            masking.masked_finding(finding, words, view.redactions)
            for finding in view.findings
        ),
        declarations=tuple(
            masking.masked_declaration(one, words, view.redactions)
            for one in view.declarations
        ),
    )


def _masked(
    transcript: Transcript | None, redactions: tuple[Redaction, ...]
) -> Transcript | None:
    return transcript and replace(
        transcript,
        turns=tuple(masked_turn(turn, redactions) for turn in transcript.turns),
    )


def _silent(view: CallView) -> CallView:
    """Take out everything that was said: what is to be hidden in it is not known."""
    return replace(
        view,
        rendition=Rendition.REDACTED,
        transcript=None,
        machine=None,
        corrections=tuple(masking.silent_standing(one) for one in view.corrections),
        findings=tuple(masking.silent_finding(finding) for finding in view.findings),
        declarations=tuple(map(masking.silent_declaration, view.declarations)),
    )


def _as_roles_allow(
    view: CallView, viewer: Viewer, purpose: Purpose | None
) -> CallView:
    shown = replace(view, summary=permissions.shown_summary(view.summary, viewer))
    if not permissions.may(viewer, Permission.SEE_FINDINGS, purpose):
        shown = replace(shown, links=(), findings=(), declarations=())
    if not permissions.may(viewer, Permission.SEE_REGISTER, purpose):
        analysis = view.analysis and replace(
            view.analysis, customer_id=None, customer_reasons=()
        )
        shown = replace(shown, customer_id=None, analysis=analysis)
    return shown
