"""`tallenne accounts`: who may sign in, and as what."""

import secrets
import sys
from typing import Annotated

import typer

from cli.desks import actor, here
from custody.accounts.people import create_account
from custody.accounts.roles import Role

app = typer.Typer(pretty_exceptions_enable=False, help="Accounts of people.")
PASSWORD_BYTES = 12  # 96 bits: nobody guesses it, and it is still typed in one go


@app.callback()
def accounts() -> None:
    """Accounts of people."""


@app.command()
def add(
    user_name: Annotated[str, typer.Argument(help="What they sign in with.")],
    role: Annotated[list[Role], typer.Option(help="May be given several times.")],
    name: Annotated[str, typer.Option(help="Their name, as others see it.")] = "",
    agent: Annotated[str, typer.Option(help="Their name at the switch.")] = "",
    password_stdin: Annotated[
        bool, typer.Option(help="Read the password from standard input.")
    ] = False,
) -> None:
    """Add an account; without a given password one is made and printed once."""
    workspace = here()
    given = sys.stdin.readline().rstrip("\n") if password_stdin else ""
    password = given or secrets.token_urlsafe(PASSWORD_BYTES)
    with workspace.catalogue.writing() as work:
        account = create_account(
            work,
            user_name=user_name,
            display_name=name or user_name,
            password=password,
            roles=tuple(role),
            agent=agent or None,
            clock=workspace.clock,
        )
    workspace.audit.record(
        "account:created", actor=actor(), details={"account_id": account.account_id}
    )
    typer.echo(f"{user_name} may sign in as {', '.join(role)}.")
    if not given:
        typer.echo(f"Password (shown once): {password}")
