"""`tallenne keys`: where the key lies, and the proof that it is kept elsewhere too."""

from pathlib import Path
from typing import Annotated

import typer

from cli.desks import actor, here
from cli.init import BACKUP_CONFIRMED
from cli.printing import print_document
from custody.catalogue.values import set_value, value
from custody.errors import BackupNotConfirmedError
from custody.records.clock import utc_now
from custody.settings import read_settings
from custody.vault.kek import create_kek
from custody.workspace.layout import layout_of

app = typer.Typer(pretty_exceptions_enable=False, help="The key-encryption key.")


@app.command()
def show(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Say where the key lies, its epoch and whether a backup was confirmed."""
    workspace = here()
    with workspace.catalogue.reading() as read:
        confirmed_at = value(read, BACKUP_CONFIRMED)
    document = {
        "kek_file": str(workspace.layout.kek_file),
        "kek_epoch": workspace.kek.epoch,
        "recipient": workspace.kek.recipient,
        "backup_confirmed_at": confirmed_at,
    }
    if json:
        print_document(document)
        return
    for name, shown in document.items():
        typer.echo(f"{name:<20} {shown or 'never'}")


@app.command()
def confirm(
    ending: Annotated[
        str, typer.Argument(help="Last six characters of the copy's public key.")
    ],
) -> None:
    """Confirm that the key is kept in a second place, with a proof from the copy."""
    workspace = here()
    if ending.strip() != workspace.kek.recipient[-6:]:
        raise BackupNotConfirmedError
    with workspace.catalogue.writing() as work:
        set_value(work, BACKUP_CONFIRMED, workspace.clock().isoformat())
    workspace.audit.record("key_backup:confirmed", actor=actor())
    typer.echo("Confirmed. `tallenne doctor` no longer asks.")


@app.command()
def new(
    path: Annotated[Path, typer.Argument(help="File to make, mode 0600.")],
) -> None:
    """Make a key for a workspace that is yet to be made (a Docker secret, say)."""
    settings = read_settings()
    workspace_folder = layout_of(settings).root
    kek = create_kek(path.absolute(), outside_of=[workspace_folder], clock=utc_now)
    typer.echo(f"{path}: epoch {kek.epoch}. Keep a copy elsewhere before it is used.")
