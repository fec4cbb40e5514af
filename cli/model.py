"""`tallenne model`: the speech model, joined and checked before it is needed."""

from typing import Annotated

import typer

from cli.printing import print_document
from custody.settings import read_settings
from transcribe.model import find_model

app = typer.Typer(pretty_exceptions_enable=False, help="The speech model.")


@app.callback()
def model() -> None:
    """The speech model."""


@app.command()
def prepare(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Join, fetch or find the model that the settings name, and check its SHA-256."""
    found = find_model(read_settings())
    if json:
        print_document(
            {"model": found.name, "folder": str(found.folder), "sha256": found.sha256}
        )
    else:
        typer.echo(f"{found.name} in {found.folder}, SHA-256 {found.sha256[:16]}…")
