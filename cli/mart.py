"""`tallenne mart`: the DuckDB mart, derived and rebuilt at any time."""

from typing import Annotated

import typer

from analytics.desk import analytics_desk
from analytics.mart import rebuild_mart
from cli.desks import here
from cli.printing import print_document

app = typer.Typer(pretty_exceptions_enable=False, help="The analytics mart.")


@app.callback()
def mart() -> None:
    """The analytics mart: pseudonymous, derived, never the truth."""


@app.command()
def rebuild(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Build the mart anew from the catalogue, in a fresh process under a new key."""
    workspace = here()
    rebuild_mart(analytics_desk(workspace))
    if json:
        print_document({"rebuilt": True})
    else:
        typer.echo("Rebuilt from the catalogue, under a new key.")
