"""`tallenne audit`: read the chained log, and check that no entry was touched."""

from typing import Annotated

import typer

from cli.desks import here
from cli.printing import print_document, utc_text

app = typer.Typer(pretty_exceptions_enable=False, help="The chained audit log.")


@app.command()
def verify(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Check the log's chain and the signed manifest; exit code 5 names the break."""
    workspace = here()
    num_events = workspace.audit.verify()
    workspace.manifest.verify()
    if json:
        print_document({"holds": True, "num_events": num_events})
    else:
        typer.echo(f"The chain holds: {num_events} events, none changed, none missing.")


@app.command("list")
def list_events(
    call: Annotated[str, typer.Option(help="Only events of this call id.")] = "",
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List events, oldest first."""
    workspace = here()
    events = [
        event
        for event in workspace.audit.events()
        if not call or str(event.call_id or "").startswith(call)
    ]
    if json:
        rows = [
            {
                "at": utc_text(event.at),
                "verb": event.verb,
                "actor": event.actor,
                "call_id": event.call_id,
                "purpose": event.purpose,
                "outcome": event.outcome,
                "details": dict(event.details),
            }
            for event in events
        ]
        print_document({"events": rows})
        return
    for event in events:
        call_id = (event.call_id or "")[:8]
        typer.echo(
            f"{utc_text(event.at)}  {event.verb:<22} {event.actor:<24} {call_id}"
        )
