"""`tallenne status`: how many calls stand where, and which failed with what cause."""

from typing import Annotated

import typer

from cli.desks import here
from cli.printing import print_document
from custody.catalogue import call_records, stages
from custody.catalogue.calls import CallFilter, count_calls, list_calls
from custody.records.stages import CallStage
from custody.workspace.opening import Workspace

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def status(
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Say where calls stand, what failed and why, and what never came."""
    document = status_document(here())
    if json:
        print_document(document)
        return
    for name, shown in document.items():
        if isinstance(shown, dict):
            said = ", ".join(f"{count} {key}" for key, count in shown.items())
            typer.echo(f"{name:<26} {said or 'none'}")
        elif isinstance(shown, list):
            typer.echo(f"{name:<26} {len(shown)}")
            for row in shown:
                typer.echo(f"    {'  '.join(str(part) for part in row.values())}")
        else:
            typer.echo(f"{name:<26} {shown}")


def status_document(workspace: Workspace) -> dict[str, object]:
    """Build the document of `tallenne status --json`."""
    with workspace.catalogue.reading() as read:
        failed = list_calls(read, CallFilter(stage=CallStage.FAILED))
        missing = call_records.records_without_recording(read)
        refused = call_records.ingest_failures(read)
        by_stage = {
            str(stage): count_calls(read, CallFilter(stage=stage))
            for stage in CallStage
        }
        by_state = stages.count_by_state(read)
        num_calls = count_calls(read, CallFilter())
    return {
        "calls": num_calls,
        "calls_by_stage": by_stage,
        "stages_by_state": {str(state): count for state, count in by_state.items()},
        "failed": [
            {"call_id": summary.call.call_id, "cause": summary.failure}
            for summary in failed
        ],
        "answered_without_recording": [
            {"session_id": record.session_id} for record in missing
        ],
        "files_refused": [
            {"cause": refusal.error_code, "message": refusal.error_message}
            for refusal in refused
        ],
    }
