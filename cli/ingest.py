"""`tallenne ingest`: recordings and call records come in and are sealed."""

import sys
import time
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from cli.desks import here, ingest_desk
from cli.printing import complain, print_document, progress_bar
from custody.errors import IngestFailedError
from ingest.reports import Dispose, IngestOutcome, IngestReport
from ingest.stage import ingest_paths
from ingest.watch import follow

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    cdr: Annotated[
        list[Path] | None, typer.Option(help="Call records (Master.csv, cdr export).")
    ] = None,
    move_to: Annotated[
        Path | None, typer.Option(help="Move what was taken in to this folder.")
    ] = None,
    watch: Annotated[
        bool, typer.Option(help="Follow the folders until ended.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Take recordings in; the source files stay unless --move-to says otherwise."""
    desk = ingest_desk(here())
    dispose = Dispose.keep() if move_to is None else Dispose.move_to(move_to)
    if watch:
        for outcome in follow(
            paths, desk=desk, cdr=cdr or [], dispose=dispose, sleep=time.sleep
        ):
            _print_outcome(outcome)
        return
    with progress_bar() as bar:
        task = bar.add_task("taking in", total=None)
        report = ingest_paths(
            paths,
            desk=desk,
            cdr=cdr or [],
            dispose=dispose,
            progress=lambda _: bar.advance(task),
        )
    _report(report, json=json)
    num_failed = sum(bool(outcome.error_code) for outcome in report.outcomes)
    if num_failed:
        raise IngestFailedError(num_failed)


def _report(report: IngestReport, *, json: bool) -> None:
    if json:
        print_document(
            {
                "files": [_outcome_document(outcome) for outcome in report.outcomes],
                "call_records": report.num_call_records,
                "calls_completed": report.num_completed,
                "rejected_records": [
                    {"table": row.label, "line": row.line, "reason": row.reason}
                    for row in report.rejected_records
                ],
                "passed_over": list(report.passed_over),
            }
        )
        return
    for outcome in report.outcomes:
        _print_outcome(outcome)
    for row in report.rejected_records:
        complain(f"{row.label}, line {row.line}: {row.reason}")
    counts = Counter(str(outcome.status) for outcome in report.outcomes)
    said = ", ".join(f"{num} {status}" for status, num in counts.items())
    typer.echo(f"{said or 'nothing found'}; {report.num_call_records} call records.")


def _print_outcome(outcome: IngestOutcome) -> None:
    name = shown_name(outcome, is_person=sys.stderr.isatty())
    if outcome.message:
        complain(f"{name}: {outcome.message}")
        return
    flags = f"  [{', '.join(outcome.flags)}]" if outcome.flags else ""
    typer.echo(f"{(outcome.call_id or '')[:8]}  {outcome.status:<9} {name}{flags}")


def shown_name(outcome: IngestOutcome, *, is_person: bool) -> str:
    """Name a file: by its path for the person who typed, by a safe label for a log.

    A source's name holds telephone numbers, and what runs unattended is kept in logs.
    """
    return str(outcome.path) if is_person else outcome.label


def _outcome_document(outcome: IngestOutcome) -> dict[str, object]:
    return {
        "path": str(outcome.path),
        "status": outcome.status,
        "call_id": outcome.call_id,
        "flags": list(outcome.flags),
        "error_code": outcome.error_code,
        "message": outcome.message,
    }
