"""What the demo found, for people and as one document."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import typer

from cli.printing import clock_text, local_text
from custody.catalogue.calls import CallFilter, CallSummary, list_calls
from custody.catalogue.findings import findings_of
from custody.catalogue.transcripts import redactions_of, transcript_of
from custody.records.findings import Finding, NoticeGiven, Verdict
from custody.records.redactions import Redaction, RedactionKind
from custody.records.stages import CallStage
from custody.workspace.opening import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutline:
    """One call in the summary."""

    summary: CallSummary
    findings: tuple[Finding, ...]
    num_redactions: int
    model: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSummary:
    """Everything the demo has to say.

    Attributes:
        audio_seconds: of all calls together.
        seconds_taken: from the empty folder to the last stage.
    """

    workspace: Path
    timezone: str
    calls: tuple[CallOutline, ...] = field(repr=False)
    seconds_taken: float

    @property
    def audio_seconds(self) -> float:
        """Seconds of audio of all calls."""
        return sum(outline.summary.call.duration for outline in self.calls)

    @property
    def by_verdict(self) -> Mapping[Verdict, int]:
        """How many findings there are of each verdict; every verdict has a number."""
        counts = Counter(
            finding.verdict for outline in self.calls for finding in outline.findings
        )
        return {verdict: counts[verdict] for verdict in Verdict}

    @property
    def without_notice(self) -> tuple[CallOutline, ...]:
        """Calls on which the recording notice was not heard for certain."""
        return tuple(
            outline
            for outline in self.calls
            if outline.summary.notice_given is not NoticeGiven.TRUE
        )


def summary_of(workspace: Workspace, *, seconds_taken: float) -> DemoSummary:
    """Read from the catalogue what the demo's run left there."""
    with workspace.catalogue.reading() as read:
        outlines = []
        for summary in reversed(list_calls(read, CallFilter())):
            call_id = summary.call.call_id
            transcript = transcript_of(read, call_id)
            outlines.append(
                CallOutline(
                    summary=summary,
                    findings=findings_of(read, call_id),
                    num_redactions=_num_identifiers(redactions_of(read, call_id)),
                    model=transcript.model if transcript else None,
                )
            )
    return DemoSummary(
        workspace=workspace.layout.root,
        timezone=workspace.settings.source_timezone,
        calls=tuple(outlines),
        seconds_taken=seconds_taken,
    )


def _num_identifiers(redactions: tuple[Redaction, ...]) -> int:
    """Count what was said; a span without a turn mirrors one on another channel."""
    return sum(
        span.turn is not None and span.kind is not RedactionKind.HEALTH
        for span in redactions
    )


def summary_document(summary: DemoSummary) -> dict[str, object]:
    """Build the document of `tallenne demo --json`."""
    return {
        "calls": len(summary.calls),
        "transcribed": _num_transcribed(summary),
        "linked": _num_linked(summary),
        "findings": {str(key): count for key, count in summary.by_verdict.items()},
        "notices_missing": len(summary.without_notice),
        "identifiers_redacted": _num_redactions(summary),
        "seconds_of_audio": round(summary.audio_seconds, 1),
        "seconds_taken": round(summary.seconds_taken, 1),
        "model": _model(summary),
        "workspace": str(summary.workspace),
        "failed": [
            {"call_id": outline.summary.call.call_id, "cause": outline.summary.failure}
            for outline in summary.calls
            if outline.summary.stage is CallStage.FAILED
        ],
    }


def print_summary(summary: DemoSummary) -> None:
    """Say it for people: each call a line, then what contradicts and what lacks."""
    typer.echo("")
    for outline in summary.calls:
        _print_call(summary, outline)
    typer.echo("")
    typer.echo(
        f"{len(summary.calls)} calls, {_num_transcribed(summary)} transcribed, "
        f"{_num_linked(summary)} linked, "
        f"{_num_redactions(summary)} identifiers redacted"
    )
    verdicts = ", ".join(f"{num} {key}" for key, num in summary.by_verdict.items())
    typer.echo(f"Findings: {verdicts}")
    _print_contradictions(summary)
    _print_notices(summary)
    typer.echo(
        f"{summary.audio_seconds:.0f} s of audio in {summary.seconds_taken:.0f} s, "
        f"model {_model(summary)}"
    )


def _print_call(summary: DemoSummary, outline: CallOutline) -> None:
    call = outline.summary.call
    about = " ".join(outline.summary.transaction_ids) or "no transaction"
    if outline.summary.failure:
        about = f"FAILED: {outline.summary.failure}"
    flags = f"  [{', '.join(call.flags)}]" if call.flags else ""
    typer.echo(
        f"  {call.call_id[:8]}  {local_text(call.started_at, summary.timezone)}  "
        f"{clock_text(call.duration):>5}  {call.agent or '-':<7} "
        f"{call.language or '-':<3} {about}{flags}"
    )


def _print_contradictions(summary: DemoSummary) -> None:
    for outline in summary.calls:
        for finding in outline.findings:
            if finding.verdict is Verdict.CONTRADICTED:
                at = clock_text(finding.start or 0)
                typer.echo(
                    f"  Contradicts the register: {finding.transaction_id} "
                    f"{finding.field}: {finding.heard} was said at {at}, "
                    f"{finding.expected} is written"
                )


def _print_notices(summary: DemoSummary) -> None:
    if not summary.without_notice:
        typer.echo("The recording notice was heard on every call.")
    for outline in summary.without_notice:
        typer.echo(
            f"  Notice {outline.summary.notice_given or 'unknown'}: call "
            f"{outline.summary.call.call_id[:8]}"
        )


def _num_transcribed(summary: DemoSummary) -> int:
    return sum(outline.model is not None for outline in summary.calls)


def _num_linked(summary: DemoSummary) -> int:
    return sum(bool(outline.summary.transaction_ids) for outline in summary.calls)


def _num_redactions(summary: DemoSummary) -> int:
    return sum(outline.num_redactions for outline in summary.calls)


def _model(summary: DemoSummary) -> str | None:
    return next((outline.model for outline in summary.calls if outline.model), None)
