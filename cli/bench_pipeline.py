"""What share of a call's way through the pipeline is not the speech model."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from analytics.desk import analytics_desk
from analytics.load import load_customers, load_transactions
from cli.desks import ingest_desk
from cli.ready import begin_making_ready
from cli.work import make_worker
from custody.catalogue.calls import CallFilter, list_calls
from custody.records.stages import Stage
from custody.settings import read_settings
from custody.workspace.opening import Workspace, create_workspace
from ingest.reports import Dispose
from ingest.stage import ingest_paths
from transcribe.whisper import Recogniser, load_recogniser

Row = dict[str, str | float | int | None]
MODEL = "speech model"
AGAIN = "second hearing"
OF_MODEL = frozenset({MODEL, AGAIN})
START = "start of a worker, once"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What a part took.

    Attributes:
        seconds: by the wall.
        processor: seconds of the processor, all cores together; they hardly change
            when the machine has other work, as the wall's do.
        questions: that the sound was asked.
    """

    seconds: float = 0.0
    processor: float = 0.0
    questions: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        """Take both together."""
        return Spent(
            seconds=self.seconds + other.seconds,
            processor=self.processor + other.processor,
            questions=self.questions + other.questions,
        )

    def __sub__(self, other: "Spent") -> "Spent":
        """Take a part out."""
        return Spent(
            seconds=self.seconds - other.seconds,
            processor=self.processor - other.processor,
        )


def bench_pipeline(folder: Path) -> list[Row]:
    """Take a folder of calls through every stage of a throwaway workspace, timed.

    The model's time is what the recogniser itself counts (`seconds_in_model`): finding
    voices, encoding and decoding. Its processor seconds are the whole stage's: what is
    around it there is a hundredth. A second hearing is the model's work, too: it is
    taken out of the stage `analyse`, the opening of the recording with it.

    Returns:
        One row a part, shares of the whole without what a worker does once, when it
        starts; that is the last row.
    """
    with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as name:
        settings = read_settings(
            workspace=Path(name) / "workspace", kek_file=Path(name) / "keys" / "kek.txt"
        )
        workspace = create_workspace(settings)
        start, parts = _timed(workspace, folder)
        with workspace.catalogue.reading() as read:
            calls = list_calls(read, CallFilter())
        workspace.catalogue.close()
    audio = sum(summary.call.duration for summary in calls)
    whole = sum(parts.values(), Spent())
    outside = sum(
        (spent for part, spent in parts.items() if part not in OF_MODEL), Spent()
    )
    listed = [*parts.items(), ("all but the model", outside), (START, start)]
    return [_row(part, spent, whole, audio) for part, spent in listed]


def _timed(workspace: Workspace, folder: Path) -> tuple[Spent, dict[str, Spent]]:
    """Run every stage; tell what a worker's start took, and each part after it."""
    lap = _Lap()
    making_ready = begin_making_ready(workspace.settings.languages)
    recogniser = load_recogniser(workspace.settings)
    again = _Again(recogniser)
    worker = make_worker(workspace, recogniser, around_hearing=again.timed)
    desk = analytics_desk(workspace)
    making_ready.join()
    start = lap.spent()
    load_customers([folder / "customers.csv"], desk)
    load_transactions([folder / "transactions.csv"], desk)
    parts = {"load": lap.spent()}
    ingest_paths([folder], desk=ingest_desk(workspace), dispose=Dispose.keep())
    parts["ingest"] = lap.spent()
    stages = dict.fromkeys(Stage, Spent())
    for end in worker.run(until_idle=True):
        stages[end.row.stage] += lap.spent()
    heard = stages[Stage.TRANSCRIBE]
    in_model = recogniser.seconds_in_model - again.seconds_in_model
    parts[MODEL] = Spent(seconds=in_model, processor=heard.processor)
    parts["transcribe, around it"] = Spent(seconds=heard.seconds - in_model)
    parts[AGAIN] = again.spent
    parts["analyse"] = stages[Stage.ANALYSE] - again.spent
    parts["redact"] = stages[Stage.REDACT]
    return start, parts


class _Again:
    """Times second hearings; one call is analysed at a time."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self.spent = Spent()
        self.seconds_in_model = 0.0

    @contextmanager
    def timed(self) -> Iterator[None]:
        lap, recogniser = _Lap(), self._recogniser
        in_model, asked = recogniser.seconds_in_model, recogniser.num_questions
        yield
        questions = recogniser.num_questions - asked
        self.spent += replace(lap.spent(), questions=questions)
        self.seconds_in_model += recogniser.seconds_in_model - in_model


class _Lap:
    """Tells what was spent since it was last asked."""

    def __init__(self) -> None:
        self._since = self._now()

    def spent(self) -> Spent:
        before, self._since = self._since, self._now()
        return Spent(
            seconds=self._since.seconds - before.seconds,
            processor=self._since.processor - before.processor,
        )

    def _now(self) -> Spent:
        return Spent(seconds=time.perf_counter(), processor=time.process_time())


def _row(part: str, spent: Spent, whole: Spent, audio: float) -> Row:
    return {
        "part": part,
        "seconds": spent.seconds,
        "share": spent.seconds / whole.seconds if whole.seconds else 0.0,
        "processor seconds": spent.processor,
        "processor share": spent.processor / whole.processor if whole.processor else 0,
        "questions": spent.questions or None,
        "times the calls": spent.seconds / audio if audio else 0.0,
    }
