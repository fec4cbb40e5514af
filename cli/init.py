"""`tallenne init`: a new workspace, its keys, and its first administrator."""

import sys
from typing import Annotated

import typer

from cli.printing import print_document
from custody.accounts.people import create_account
from custody.accounts.roles import Role
from custody.catalogue.values import set_value
from custody.settings import operator_name, read_settings
from custody.workspace.opening import Workspace, create_workspace

app = typer.Typer(pretty_exceptions_enable=False)
BACKUP_CONFIRMED = "key_backup_confirmed_at"


@app.command()
def init(
    non_interactive: Annotated[
        bool, typer.Option(help="Ask nothing; say what was taken on trust.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Make a new workspace: settings, keys, catalogue, first administrator."""
    asks = not non_interactive and not json and sys.stdin.isatty()
    workspace = create_workspace(read_settings())
    workspace.audit.record("workspace:created", actor=f"cli:{operator_name()}")
    on_trust = ["The backup of the key-encryption key was not confirmed."]
    if asks:
        on_trust = [] if _confirm_backup(workspace) else on_trust
        _first_administrator(workspace)
    else:
        on_trust.append("No administrator was made: `tallenne accounts add` makes one.")
    _report(workspace, on_trust, json=json)


def _confirm_backup(workspace: Workspace) -> bool:
    """Have the person prove that the key is kept somewhere else, too."""
    typer.echo(
        f"The key-encryption key lies in {workspace.layout.kek_file}.\n"
        "Without it every recording of this workspace is noise for ever. Copy it "
        "now to a place that is neither this disk nor a backup of the workspace."
    )
    kept = workspace.kek.recipient[-6:]
    typed = typer.prompt(
        "When it is copied, type the last six characters of the line `# public key:` "
        "in your copy (empty to do it later)",
        default="",
        show_default=False,
    )
    if typed.strip() != kept:
        typer.echo("Not confirmed; `tallenne doctor` will keep saying so.")
        return False
    with workspace.catalogue.writing() as work:
        set_value(work, BACKUP_CONFIRMED, workspace.clock().isoformat())
    return True


def _first_administrator(workspace: Workspace) -> None:
    """Make the first account; the password is typed twice and never shown."""
    user_name = typer.prompt("User name of the first administrator")
    display_name = typer.prompt("Their name", default=user_name)
    password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    with workspace.catalogue.writing() as work:
        create_account(
            work,
            user_name=user_name,
            display_name=display_name,
            password=password,
            roles=(Role.ADMIN,),
            agent=None,
            clock=workspace.clock,
        )


def _report(workspace: Workspace, on_trust: list[str], *, json: bool) -> None:
    layout = workspace.layout
    if json:
        print_document(
            {
                "workspace": str(layout.root),
                "kek_file": str(layout.kek_file),
                "kek_epoch": workspace.kek.epoch,
                "taken_on_trust": on_trust,
            }
        )
        return
    typer.echo(f"Workspace   {layout.root}")
    typer.echo(f"Key         {layout.kek_file} (epoch {workspace.kek.epoch})")
    for sentence in on_trust:
        typer.echo(f"On trust    {sentence}")
    typer.echo("Next        tallenne load customers FILE, then tallenne ingest PATH")
