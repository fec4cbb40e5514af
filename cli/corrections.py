"""`tallenne corrections`: what people set right in one call, and what became of it."""

from typing import Annotated

import typer

from cli.desks import actor, here
from cli.documents import correction_document
from cli.printing import clock_text, local_text, print_document
from custody.accounts.viewing import CallView, view_call
from custody.catalogue.calls import find_call_id
from custody.records.corrections import CorrectionKind, Standing
from custody.records.purposes import Purpose

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def corrections(
    call: Annotated[str, typer.Argument(help="Call id, its beginning, or file name.")],
    purpose: Annotated[
        Purpose | None, typer.Option(help="Why the call is opened; decides what shows.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List the corrections of one call. They are made in the dashboard, by accounts."""
    workspace = here()
    with workspace.catalogue.reading() as read:
        call_id = find_call_id(read, call)
    view = view_call(workspace.catalogue, call_id, purpose=purpose)
    workspace.audit.record(
        "corrections:listed",
        actor=actor(),
        call_id=call_id,
        purpose=purpose,
        details={"rendition": str(view.rendition), "num": len(view.corrections)},
    )
    if json:
        listed = [correction_document(one) for one in view.corrections]
        print_document({"call_id": call_id, "corrections": listed})
        return
    zone = workspace.settings.source_timezone
    for one in view.corrections:
        typer.echo(_line(view, one, zone))
    typer.echo(f"{len(view.corrections)} corrections.")


def _line(view: CallView, one: Standing, zone: str) -> str:
    correction = one.correction
    who = view.authors.get(correction.author, correction.author)
    made = local_text(correction.made_at, zone)
    after = f'"{correction.after}"' if correction.after else "not said"
    if correction.kind is CorrectionKind.PARTY:
        after = f"said by {correction.party or 'nobody known'}"
    if correction.kind is CorrectionKind.ADDED:
        after += f", added, said by {correction.party or 'nobody known'}"
    return (
        f"{correction.number:>3}  {clock_text(one.start):>6}  {one.state:<10}  {made}  "
        f'{who}, {correction.reason}: "{correction.before}" -> {after}'
    )
