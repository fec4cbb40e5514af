"""`tallenne work`: run the stages that wait, as many workers as you like."""

import os
import signal
import socket
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Annotated

import typer

from analytics.desk import analytics_desk
from analytics.rules.upkeep import put_back_for_rules
from analytics.stage import analyse_call
from cli.desks import here, transcribe_desk
from cli.printing import complain, print_document, progress_bar
from cli.ready import begin_making_ready
from cli.worker import Rules, SideBySide, StageEnd, StageFunction, Worker
from custody.catalogue import stages
from custody.records.ids import CallId
from custody.records.likelihoods import Likelihood, Question
from custody.records.stages import Stage
from custody.workspace.opening import Workspace
from transcribe.comparing import compare_wordings
from transcribe.redaction.stage import redact_call
from transcribe.stage import transcribe_call
from transcribe.whisper import Recogniser, load_recogniser

app = typer.Typer(pretty_exceptions_enable=False)
SOME_CALL_FAILED = 4

Around = Callable[[], AbstractContextManager[None]]
SIDE_BY_SIDE = SideBySide(
    stages=frozenset({Stage.TRANSCRIBE}), calls=8, longest_seconds=180.0
)
"""Windows of several calls fill a decoder's batch; a call of three minutes fills its
own (docs/decisions/0006). Eight such calls are one to two minutes of work, which no
other worker waits long for."""


@app.command()
def work(
    until_idle: Annotated[
        bool, typer.Option(help="End when no stage waits; 4 when some call failed.")
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option(help="Put failed stages back to waiting first.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Run the stages that wait: transcribe, analyse, redact."""
    workspace = here()
    if retry_failed:
        with workspace.catalogue.writing() as rows:
            stages.retry_failed(rows, workspace.clock())
    put_back_for_rules(analytics_desk(workspace))
    worker = make_worker(workspace)
    signal.signal(signal.SIGTERM, lambda *_: worker.stopping.set())
    ended = run_with_progress(worker, until_idle=until_idle)
    failed = [end for end in ended if end.error_message and end.is_final]
    if json:
        print_document(document_of(ended))
    else:
        for end in failed:
            complain(
                f"call {end.row.call_id[:8]}, {end.row.stage}: {end.error_message}"
            )
        done = sum(end.error_message is None for end in ended)
        typer.echo(f"{done} stages done, {len(failed)} failed for good.")
    if failed:
        raise typer.Exit(SOME_CALL_FAILED)


def make_worker(
    workspace: Workspace,
    recogniser: Recogniser | None = None,
    *,
    around_hearing: Around = nullcontext,
) -> Worker:
    """Make this process's worker; the speech model is loaded before the first claim.

    Dictionaries and tables of words are made ready beside it.

    Args:
        workspace: opened.
        recogniser: None loads the one that the settings name.
        around_hearing: what every second hearing runs in; a bench times it.

    Raises:
        ModelMissingError: no call is touched when there is no model to read it with.
    """
    settings = workspace.settings
    begin_making_ready(settings.languages)
    recogniser = recogniser or load_recogniser(settings)
    return Worker(
        name=f"{socket.gethostname()}-{os.getpid()}",
        catalogue=workspace.catalogue,
        audit=workspace.audit,
        clock=workspace.clock,
        rules=Rules(
            lease_seconds=settings.lease_seconds,
            max_attempts=settings.max_attempts,
            retry_seconds=settings.retry_seconds,
        ),
        functions=stage_functions(workspace, recogniser, around_hearing),
        side_by_side=SIDE_BY_SIDE,
    )


def stage_functions(
    workspace: Workspace, recogniser: Recogniser, around_hearing: Around = nullcontext
) -> Mapping[Stage, StageFunction]:
    """Say what runs at each stage, with the desks laid and the model loaded once."""
    speech = transcribe_desk(workspace)

    def hear_again(
        call_id: CallId, questions: Sequence[Question], language: str
    ) -> Sequence[tuple[Likelihood, ...]]:
        with around_hearing():
            return compare_wordings(
                call_id, questions, language, desk=speech, recogniser=recogniser
            )

    analysis = replace(analytics_desk(workspace), second_hearing=hear_again)
    return {
        Stage.TRANSCRIBE: lambda call_id: transcribe_call(
            call_id, desk=speech, recogniser=recogniser
        ),
        Stage.ANALYSE: lambda call_id: analyse_call(call_id, desk=analysis),
        Stage.REDACT: lambda call_id: redact_call(call_id, desk=speech),
    }


def run_with_progress(worker: Worker, *, until_idle: bool) -> list[StageEnd]:
    """Run the worker, showing how many of the waiting stages are done."""
    ended: list[StageEnd] = []
    with progress_bar() as bar:
        task = bar.add_task("listening", total=_waiting(worker))
        for end in worker.run(until_idle=until_idle):
            if until_idle:
                ended.append(end)
            elif end.error_message and end.is_final:
                complain(f"call {end.row.call_id[:8]}: {end.error_message}")
            bar.update(task, advance=1, description=f"{end.row.stage:<10}")
    return ended


def _waiting(worker: Worker) -> int:
    """Count the stages still to run: each waiting stage brings those after it."""
    with worker.catalogue.reading() as read:
        return stages.stages_ahead(read)


def document_of(ended: list[StageEnd]) -> dict[str, object]:
    """Build the document of `tallenne work --json`."""
    return {
        "done": Counter(str(end.row.stage) for end in ended if not end.error_message),
        "failed": [
            {
                "call_id": end.row.call_id,
                "stage": end.row.stage,
                "error": end.error_message,
            }
            for end in ended
            if end.error_message and end.is_final
        ],
    }
