"""`tallenne serve`: the dashboard, on loopback unless told otherwise."""

import os
import sys
from typing import Annotated

import typer

from cli.desks import here

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 0,
    behind_proxy: Annotated[
        bool,
        typer.Option(help="Trust X-Forwarded-… of the one proxy in front (TLS there)."),
    ] = False,
) -> None:
    """Serve the dashboard until interrupted."""
    workspace = here()
    settings = workspace.settings
    host, port = host or settings.host, port or settings.port
    workspace.catalogue.close()
    typer.echo(f"Tallenne listens on http://{host}:{port} (Ctrl-C ends it).")
    sys.stdout.flush()
    start_dashboard(host, port, behind_proxy=behind_proxy)


def start_dashboard(host: str, port: int, *, behind_proxy: bool = False) -> None:
    """Become the web server; does not return.

    A process of its own: the rooms of one floor do not import each other, and the
    server's memory then holds nothing of the command line's.
    """
    arguments = [
        *(sys.executable, "-m", "uvicorn", "dashboard.app:create", "--factory"),
        *("--host", host, "--port", str(port)),
        *("--no-access-log", "--log-level", "warning", "--no-server-header"),
        *(("--proxy-headers", "--forwarded-allow-ips", "*") if behind_proxy else ()),
    ]
    os.execv(sys.executable, arguments)  # noqa: S606 # no shell: a fixed list of words
