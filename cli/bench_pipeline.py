"""What share of a call's way through the pipeline is not the speech model."""

import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from analytics.load import load_customers, load_transactions
from cli.desks import analytics_desk, ingest_desk
from cli.work import make_worker
from custody.catalogue.calls import CallFilter, list_calls
from custody.records.stages import Stage
from custody.settings import read_settings
from custody.workspace.opening import Workspace, create_workspace
from ingest.reports import Dispose
from ingest.stage import ingest_paths
from transcribe.whisper import load_recogniser

Row = dict[str, str | float | int | None]


def bench_pipeline(folder: Path) -> list[Row]:
    """Take a folder of calls through every stage of a throwaway workspace, timed.

    The model's time is what the recogniser itself counts (`seconds_in_model`): finding
    voices, encoding and decoding.

    Returns:
        One row a part: seconds, share of the whole, times the calls' length.
    """
    with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as name:
        settings = read_settings(
            workspace=Path(name) / "workspace", kek_file=Path(name) / "keys" / "kek.txt"
        )
        workspace = create_workspace(settings)
        seconds = _timed(workspace, folder)
        with workspace.catalogue.reading() as read:
            calls = list_calls(read, CallFilter())
        workspace.catalogue.close()
    audio = sum(summary.call.duration for summary in calls)
    whole = sum(seconds.values())
    rows = [_row(part, spent, whole, audio) for part, spent in seconds.items()]
    outside = whole - seconds["speech model"]
    return [*rows, _row("all but the model", outside, whole, audio)]


def _timed(workspace: Workspace, folder: Path) -> Mapping[str, float]:
    """Run every stage and tell how long each part took, seconds."""
    seconds: dict[str, float] = {}
    recogniser = load_recogniser(workspace.settings)
    worker = make_worker(workspace, recogniser)
    desk = analytics_desk(workspace)
    started = time.perf_counter()
    load_customers([folder / "customers.csv"], desk)
    load_transactions([folder / "transactions.csv"], desk)
    seconds["load"], started = _lap(started)
    ingest_paths([folder], desk=ingest_desk(workspace), dispose=Dispose.keep())
    seconds["ingest"], started = _lap(started)
    stages = dict.fromkeys(Stage, 0.0)
    for end in worker.run(until_idle=True):
        spent, started = _lap(started)
        stages[end.row.stage] += spent
    in_model = recogniser.seconds_in_model
    seconds["speech model"] = in_model
    seconds["transcribe, around it"] = stages[Stage.TRANSCRIBE] - in_model
    seconds["analyse"] = stages[Stage.ANALYSE]
    seconds["redact"] = stages[Stage.REDACT]
    return seconds


def _lap(started: float) -> tuple[float, float]:
    now = time.perf_counter()
    return now - started, now


def _row(part: str, seconds: float, whole: float, audio: float) -> Row:
    return {
        "part": part,
        "seconds": seconds,
        "share": seconds / whole if whole else 0.0,
        "times the calls": seconds / audio if audio else 0.0,
    }
