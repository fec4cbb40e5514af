"""`tallenne load`: the organisation's own register, customers and transactions."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from analytics.desk import AnalyticsDesk, analytics_desk
from analytics.load import LoadReport, load_customers, load_transactions
from cli.desks import actor, here
from cli.printing import print_document
from custody.errors import WithdrawalUnconfirmedError

app = typer.Typer(pretty_exceptions_enable=False, help="Load the register.")
Files = Annotated[list[Path], typer.Argument(help="CSV or Parquet files.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document.")]
Complete = Annotated[
    bool,
    typer.Option(
        "--complete",
        help="Each file is the whole truth of its period; what it lacks is withdrawn.",
    ),
]
Yes = Annotated[
    bool, typer.Option("--yes", help="Withdraw also more than a tenth of a period.")
]
Loader = Callable[[list[Path], AnalyticsDesk], LoadReport]
SHOWN_REJECTS = 20


@app.command()
def customers(files: Files, json: AsJson = False) -> None:
    """Load customers; a row that was loaded before is brought up to date."""
    _load(load_customers, files, json=json)


@app.command()
def transactions(
    files: Files, complete: Complete = False, yes: Yes = False, json: AsJson = False
) -> None:
    """Load transactions; calls whose reading may change are read again."""
    loader = partial(load_transactions, complete=complete, confirmed=yes)
    withdrawal = _load(loader, files, json=json).withdrawal
    if withdrawal is not None and not withdrawal.is_done:
        raise WithdrawalUnconfirmedError(
            withdrawal.num_missing, withdrawal.num_in_period, withdrawal.num_nameless
        )


def _load(loader: Loader, files: list[Path], *, json: bool) -> LoadReport:
    workspace = here()
    report = loader(files, analytics_desk(workspace))
    workspace.audit.record(
        "register:loaded",
        actor=actor(),
        details={
            "register": report.register,
            "num_rejected": report.num_rejected,
            "num_withdrawn": _num_withdrawn(report),
        },
    )
    if json:
        print_document(_document(report))
    else:
        _tell(report)
    return report


def _num_withdrawn(report: LoadReport) -> int:
    gone = report.withdrawal
    return gone.num_missing if gone is not None and gone.is_done else 0


def _tell(report: LoadReport) -> None:
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
    if num_withdrawn := _num_withdrawn(report):
        typer.echo(f"{num_withdrawn} transactions are not in the file: withdrawn.")
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
        "withdrawn": _num_withdrawn(report),
        "missing": 0 if report.withdrawal is None else report.withdrawal.num_missing,
    }
