"""`tallenne demo`: a clinic's week of calls through the whole pipeline."""

import secrets
import shutil
import socket
import time
from pathlib import Path
from typing import Annotated

import typer

from analytics.desk import analytics_desk
from analytics.load import load_customers, load_transactions
from analytics.rules.rules_file import RULES_FILE
from analytics.rules.upkeep import put_back_for_rules
from cli.demo_summary import DemoSummary, print_summary, summary_document, summary_of
from cli.desks import actor, ingest_desk
from cli.printing import print_document, progress_bar
from cli.serve import start_dashboard
from cli.work import make_worker, run_with_progress
from custody.accounts.people import create_account
from custody.accounts.roles import Role
from custody.catalogue.staff_heard import StaffHeard, note_staff_heard
from custody.errors import DemoSamplesMissingError
from custody.settings import (
    Settings,
    is_workspace_named,
    name_workspace,
    read_settings,
)
from custody.workspace.opening import Workspace, create_workspace
from ingest.reports import Dispose
from ingest.stage import ingest_paths

app = typer.Typer(pretty_exceptions_enable=False)
SAMPLES = Path(__file__).parents[1] / "samples"
DEMO_FOLDER = Path(".tallenne-demo")
ORGANISATION = "Turun Perhelääkärit"
PEOPLE = (
    ("tessa", "Tessa Trainer", Role.TRAINER, None),
    ("saku", "Saku Supervisor", Role.SUPERVISOR, None),
    ("anna", "Anna Analyst", Role.ANALYST, None),
    ("maija", "Maija, agent", Role.AGENT, "maija"),
    ("oskari", "Oskari, data protection", Role.DPO, None),
    ("aino", "Aino Admin", Role.ADMIN, None),
)


@app.command()
def demo(
    no_serve: Annotated[bool, typer.Option(help="End after the summary.")] = False,
    json: Annotated[
        bool, typer.Option("--json", help="One JSON document; implies --no-serve.")
    ] = False,
    port: Annotated[int, typer.Option(help="Port of the dashboard.")] = 0,
) -> None:
    """Run a clinic's week of calls through every stage, then open the dashboard."""
    started = time.monotonic()
    settings = _fresh_workspace()
    workspace = create_workspace(settings)
    workspace.audit.record("workspace:created", actor=actor())
    passwords = _people(workspace)
    _hear_staff(workspace)
    if not json:
        typer.echo(
            "A clinic's week: ten calls come in, are sealed, listened to, linked."
        )
    _run(workspace)
    summary = summary_of(workspace, seconds_taken=time.monotonic() - started)
    if json:
        print_document(summary_document(summary))
        return
    print_summary(summary)
    if not no_serve:
        _serve(workspace, summary, passwords, port)


def _fresh_workspace() -> Settings:
    """Say where the demo lies: TALLENNE_WORKSPACE if set, else a folder made anew.

    The demo's own folder is thrown away and made again at each run; a workspace that
    the environment names is never overwritten.
    """
    if not SAMPLES.is_dir():
        raise DemoSamplesMissingError(SAMPLES)
    given = {"organisation": ORGANISATION}
    if is_workspace_named():
        return read_settings(**given)
    shutil.rmtree(DEMO_FOLDER, ignore_errors=True)
    root = DEMO_FOLDER.absolute()
    name_workspace(root / "workspace")
    return read_settings(kek_file=root / "keys" / "kek.txt", **given)


def _people(workspace: Workspace) -> dict[str, str]:
    """Make one account a role, each with a password of its own, made now."""
    passwords = {name: secrets.token_urlsafe(9) for name, *_ in PEOPLE}
    with workspace.catalogue.writing() as work:
        for user_name, display_name, role, agent in PEOPLE:
            create_account(
                work,
                user_name=user_name,
                display_name=display_name,
                password=passwords[user_name],
                roles=(role,),
                agent=agent,
                clock=workspace.clock,
            )
    return passwords


def _hear_staff(workspace: Workspace) -> None:
    """Note that the clinic's staff was heard: both are invented."""
    now = workspace.clock()
    noted = StaffHeard(
        heard_on=now.date(), noted_by=actor(), noted_at=now, note="Invented, as staff."
    )
    with workspace.catalogue.writing() as work:
        note_staff_heard(work, noted)


def _run(workspace: Workspace) -> None:
    """Load the register, take the calls in, and run every stage."""
    shutil.copy(SAMPLES / RULES_FILE, workspace.settings.workspace / RULES_FILE)
    desk = analytics_desk(workspace)
    put_back_for_rules(desk)
    load_customers([SAMPLES / "customers.csv"], desk)
    load_transactions([SAMPLES / "transactions.csv"], desk)
    with progress_bar() as bar:
        task = bar.add_task("taking in", total=None)
        ingest_paths(
            [SAMPLES],
            desk=ingest_desk(workspace),
            cdr=[SAMPLES / "Master.csv"],
            dispose=Dispose.keep(),
            progress=lambda _: bar.advance(task),
        )
    run_with_progress(make_worker(workspace), until_idle=True)


def _serve(
    workspace: Workspace, summary: DemoSummary, passwords: dict[str, str], port: int
) -> None:
    """Print who may sign in, and become the dashboard."""
    host = workspace.settings.host
    port = port or _free_port(host, workspace.settings.port)
    typer.echo("\nSign in as one of these (made for this run only):")
    for user_name, display_name, role, _ in PEOPLE:
        typer.echo(
            f"  {user_name:<8} {passwords[user_name]:<14} {role:<11} {display_name}"
        )
    typer.echo(f"\nThe dashboard is at http://{host}:{port}   (Ctrl-C ends it)")
    typer.echo(f"The workspace is {summary.workspace}", nl=True)
    workspace.catalogue.close()
    start_dashboard(host, port)


def _free_port(host: str, wanted: int) -> int:
    """Take the wanted port, or any free one when somebody has it."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            try:
                probe.bind((host, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return wanted
