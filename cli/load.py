"""`tallenne load`: the organisation's own register, customers and transactions."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from analytics.desk import AnalyticsDesk
from analytics.load import LoadReport, load_customers, load_transactions
from cli.desks import actor, analytics_desk, here
from cli.printing import print_document

app = typer.Typer(pretty_exceptions_enable=False, help="Load the register.")
Files = Annotated[list[Path], typer.Argument(help="CSV or Parquet files.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document.")]
Loader = Callable[[list[Path], AnalyticsDesk], LoadReport]
SHOWN_REJECTS = 20


@app.command()
def customers(files: Files, json: AsJson = False) -> None:
    """Load customers; a row that was loaded before is brought up to date."""
    _load(load_customers, files, json=json)


@app.command()
def transactions(files: Files, json: AsJson = False) -> None:
    """Load transactions; calls whose reading may change are read again."""
    _load(load_transactions, files, json=json)


def _load(loader: Loader, files: list[Path], *, json: bool) -> None:
    workspace = here()
    report = loader(files, analytics_desk(workspace))
    workspace.audit.record(
        "register:loaded",
        actor=actor(),
        details={"register": report.register, "num_rejected": report.num_rejected},
    )
    if json:
        print_document(_document(report))
        return
    typer.echo(
        f"{report.register}: {report.num_new} new, {report.num_changed} changed, "
        f"{report.num_unchanged} as before, {report.num_rejected} set aside."
    )
    for rejected in report.rejected[:SHOWN_REJECTS]:
        typer.echo(f"  line {rejected.line}: {'; '.join(rejected.reasons)}")
    if report.num_rejected > SHOWN_REJECTS:
        typer.echo(f"  and {report.num_rejected - SHOWN_REJECTS} more (--json has all)")
    for notice in report.notices:
        typer.echo(f"  note: {notice}")
    if report.num_calls_put_back:
        typer.echo(
            f"{report.num_calls_put_back} calls will be read again: tallenne work"
        )


def _document(report: LoadReport) -> dict[str, object]:
    return {
        "register": report.register,
        "new": report.num_new,
        "changed": report.num_changed,
        "unchanged": report.num_unchanged,
        "rejected": [
            {
                "file": rejected.path.name,
                "line": rejected.line,
                "reasons": list(rejected.reasons),
            }
            for rejected in report.rejected
        ],
        "num_rejected": report.num_rejected,
        "notices": list(report.notices),
        "calls_to_read_again": report.num_calls_put_back,
    }
