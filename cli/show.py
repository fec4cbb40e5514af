"""`tallenne show`: one call, as far as the purpose allows."""

from typing import Annotated

import typer

from cli.desks import actor, here
from cli.documents import rule_document, show_document
from cli.export_formats import speaker_name
from cli.printing import clock_text, local_text, print_document
from custody.accounts.ruled import outcomes_shown
from custody.accounts.viewing import CallView, view_call
from custody.catalogue.calls import find_call_id
from custody.records.findings import Finding
from custody.records.purposes import Purpose
from custody.records.rules import RuleOutcome
from custody.workspace.opening import Workspace

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def show(
    call: Annotated[str, typer.Argument(help="Call id, its beginning, or file name.")],
    purpose: Annotated[
        Purpose | None, typer.Option(help="Why the call is opened; decides what shows.")
    ] = None,
    redacted: Annotated[
        bool, typer.Option(help="Redacted, whatever the purpose allows.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Show one call. Without a purpose that allows raw, every text is redacted."""
    workspace = here()
    with workspace.catalogue.reading() as read:
        call_id = find_call_id(read, call)
    view = view_call(
        workspace.catalogue, call_id, purpose=purpose, force_redacted=redacted
    )
    workspace.audit.record(
        "call:shown",
        actor=actor(),
        call_id=call_id,
        purpose=purpose,
        details={"rendition": str(view.rendition)},
    )
    if json:
        rules = [rule_document(one) for one in _outcomes(workspace, view)]
        print_document({**show_document(view), "rules": rules})
    else:
        _print_view(workspace, view)


def _outcomes(workspace: Workspace, view: CallView) -> tuple[RuleOutcome, ...]:
    with workspace.catalogue.reading() as read:
        return outcomes_shown(read, view)


def _print_view(workspace: Workspace, view: CallView) -> None:
    call = view.summary.call
    started = local_text(call.started_at, workspace.settings.source_timezone)
    typer.echo(
        f"Call {call.call_id}  {started}  {clock_text(call.duration)}  "
        f"agent {call.agent or '-'}  {view.rendition}"
    )
    if view.summary.failure:
        typer.echo(f"Failed: {view.summary.failure}")
    for turn in view.transcript.turns if view.transcript else ():
        who = speaker_name(turn)
        typer.echo(f"  {clock_text(turn.start):>6}  {who:<9} {turn.text}")
    if view.corrections:
        typer.echo(
            f"{len(view.corrections)} corrections by people: "
            f"tallenne corrections {call.call_id[:8]}"
        )
    if view.analysis:
        notice = view.analysis.notice
        at = "" if notice.start is None else f" at {clock_text(notice.start)}"
        typer.echo(f"Notice given: {notice.given}{at}")
    for one in _outcomes(workspace, view):
        at = "" if one.start is None else f" at {clock_text(one.start)}"
        typer.echo(f"Rule {one.rule}: {'yes' if one.matched else 'no'}{at}")
    for link in view.links:
        typer.echo(
            f"{link.transaction_id} ({link.score:.2f}): {'; '.join(link.reasons)}"
        )
    for finding in view.findings:
        at = "" if finding.start is None else f" at {clock_text(finding.start)}"
        heard = f", heard {finding.heard}" if finding.heard else ""
        typer.echo(
            f"  {finding.transaction_id} {finding.field}: {finding.verdict}{at} "
            f"(register {finding.expected}{heard}{_by_sound(finding)})"
        )


def _by_sound(finding: Finding) -> str:
    """Say that the words there are not what it was read from, and what to do."""
    if finding.num_compared is None:
        return ""
    return (
        f"; words misheard, by sound among {finding.num_compared} values: "
        f"listen before you rely on it"
    )
