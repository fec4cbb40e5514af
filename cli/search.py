"""`tallenne search`: calls in which words were said, in any of their forms."""

from typing import Annotated

import typer

from cli.desks import actor, here
from cli.documents import call_document
from cli.printing import clock_text, local_text, print_document
from custody.catalogue.calls import CallFilter, list_calls
from custody.records.purposes import Purpose, Rendition, allows_raw

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def search(
    words: Annotated[str, typer.Argument(help="Words; any inflected form is found.")],
    purpose: Annotated[
        Purpose | None,
        typer.Option(help="A purpose that allows raw searches raw text."),
    ] = None,
    limit: Annotated[int, typer.Option(help="At most so many.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Find calls by what was said; without a raw purpose, redacted text is searched."""
    workspace = here()
    rendition = Rendition.RAW if allows_raw(purpose) else Rendition.REDACTED
    with workspace.catalogue.reading() as read:
        found = list_calls(
            read,
            CallFilter(
                text=words,
                rendition=rendition,
                limit=limit,
                languages=workspace.settings.languages,
            ),
        )
    # The words themselves are not logged: they may be a name or a number.
    workspace.audit.record(
        "calls:searched",
        actor=actor(),
        purpose=purpose,
        details={"num": len(found), "rendition": str(rendition)},
    )
    if json:
        print_document({"calls": [call_document(summary) for summary in found]})
        return
    for summary in found:
        call = summary.call
        started = local_text(call.started_at, workspace.settings.source_timezone)
        typer.echo(
            f"{call.call_id[:8]}  {started}  {clock_text(call.duration)}  "
            f"{call.agent or '-'}"
        )
    typer.echo(f"{len(found)} calls.")
