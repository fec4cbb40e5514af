"""What a user types: `tallenne COMMAND …`. One file a command, loaded when asked for.

Exit codes: 0 done, 1 an unforeseen fault, 2 wrong usage, 4 some call failed for good,
5 the audit chain is broken; every other cause has its own (docs/exit-codes.md).
"""

import importlib
import os
import sys
import traceback
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from cli.printing import complain
from custody.errors import TallenneError

COMMANDS = {
    "demo": "cli.demo",
    "init": "cli.init",
    "load": "cli.load",
    "ingest": "cli.ingest",
    "work": "cli.work",
    "serve": "cli.serve",
    "calls": "cli.calls",
    "show": "cli.show",
    "corrections": "cli.corrections",
    "rules": "cli.rules",
    "figures": "cli.figures",
    "search": "cli.search",
    "status": "cli.status",
    "doctor": "cli.doctor",
    "export": "cli.export",
    "evidence": "cli.evidence",
    "audit": "cli.audit",
    "mart": "cli.mart",
    "keys": "cli.keys",
    "accounts": "cli.accounts",
    "model": "cli.model",
    "bench": "cli.bench",
}
INTERRUPTED = 130


class LazyCommands(TyperGroup):
    """Commands that are imported when typed: `tallenne calls` loads no speech model."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401 # click is typer's own
        """Name the commands in the order a newcomer meets them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401 # click is typer's own
        """Import the command's file; None when there is no such command."""
        del ctx
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command = get_command(importlib.import_module(module).app)
        command.name = cmd_name
        return command


app = typer.Typer(
    cls=LazyCommands,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    add_completion=False,
    help="Call recordings that can be answered for: kept sealed, transcribed here, "
    "held against what was written down.",
)


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tallenne {version('tallenne')}")
        raise typer.Exit


@app.callback()
def tallenne(
    *,
    is_version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_say_version,
            is_eager=True,
            help="Say which version this is, and exit.",
        ),
    ] = False,
) -> None:
    """Call recordings that can be answered for."""
    del is_version  # answered before any command


def main() -> None:
    """Run one command and end with the exit code of its cause."""
    try:
        app()
    except TallenneError as error:
        complain(error.message)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has gone (`tallenne calls | head`): not a fault.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 # the last frame: nothing may print what it holds
        place = traceback.extract_tb(error.__traceback__)[-1]
        complain(
            f"An unforeseen fault ({type(error).__name__} in {place.name}, line "
            f"{place.lineno}). Nothing was lost; run `tallenne doctor`, and report "
            "this line if it happens again."
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
