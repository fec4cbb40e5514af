"""`tallenne calls`: list calls, newest first."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.table import Table

from cli.desks import actor, here
from cli.documents import call_document
from cli.printing import clock_text, local_text, people_console, print_document
from custody.catalogue.calls import CallFilter, CallSummary, list_calls
from custody.records.ids import CustomerId
from custody.workspace.opening import Workspace

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def calls(
    agent: Annotated[str, typer.Option(help="Only this agent's.")] = "",
    customer: Annotated[str, typer.Option(help="Only this customer id's.")] = "",
    since: Annotated[
        datetime | None, typer.Option(help="Only from this day on (UTC).")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(help="Only before this day (UTC).")
    ] = None,
    limit: Annotated[int, typer.Option(help="At most so many; 0 is all.")] = 0,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List calls, newest first."""
    workspace = here()
    wanted = CallFilter(
        agent=agent or None,
        customer_id=CustomerId(customer) if customer else None,
        since=since.replace(tzinfo=UTC) if since else None,
        until=until.replace(tzinfo=UTC) if until else None,
        limit=limit or None,
    )
    with workspace.catalogue.reading() as read:
        found = list_calls(read, wanted)
    workspace.audit.record("calls:listed", actor=actor(), details={"num": len(found)})
    if json:
        print_document({"calls": [call_document(summary) for summary in found]})
        return
    _print_table(workspace, found)


def _print_table(workspace: Workspace, found: tuple[CallSummary, ...]) -> None:
    if not found:
        typer.echo("No calls yet. `tallenne ingest PATH` takes recordings in.")
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("call", "started", "length", "agent", "lang", "stage", "links", ""):
        table.add_column(name, no_wrap=True)
    for summary in found:
        call = summary.call
        table.add_row(
            call.call_id[:8],
            local_text(call.started_at, workspace.settings.source_timezone),
            clock_text(call.duration),
            call.agent or "-",
            call.language or "-",
            summary.stage,
            " ".join(summary.transaction_ids),
            " ".join(call.flags),
        )
    people_console().print(table)
