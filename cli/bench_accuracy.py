"""Links and verdicts against known truth; the window join as it grows."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from analytics.bench import TruthCall, VerifyFigures, bench_link, bench_verify
from cli.desks import analytics_desk, ingest_desk, transcribe_desk
from custody.catalogue.calls import CallFilter, list_calls
from custody.records.transcripts import Turn
from custody.settings import read_settings
from custody.workspace.opening import Workspace, create_workspace
from ingest.stage import ingest_paths
from transcribe.stage import transcribe_call
from transcribe.whisper import load_recogniser

Row = dict[str, str | float | int | None]


@contextmanager
def throwaway_workspace() -> Iterator[Workspace]:
    """Make a workspace with a key of its own, and take both away afterwards."""
    with tempfile.TemporaryDirectory(prefix="tallenne-bench-") as name:
        folder = Path(name)
        workspace = create_workspace(
            read_settings(
                workspace=folder / "workspace", kek_file=folder / "keys" / "kek.txt"
            )
        )
        try:
            yield workspace
        finally:
            workspace.catalogue.close()


def verify_rows(folder: Path) -> list[Row]:
    """Measure links and verdicts on what was heard, and on the true text.

    The true text shows the ceiling: the gap to it is recognition.
    """
    heard = _heard(folder)

    def turns_of(call: TruthCall) -> Sequence[Turn]:
        return heard.get(call.file, ())

    with throwaway_workspace() as workspace:
        desk = analytics_desk(workspace)
        as_heard = bench_verify(folder, desk=desk, transcribe=turns_of)
    with throwaway_workspace() as workspace:
        as_true = bench_verify(folder, desk=analytics_desk(workspace))
    return [_verify_row("as heard", as_heard), _verify_row("true text", as_true)]


def link_rows() -> list[Row]:
    """Measure the window join at growing sizes."""
    return [
        {
            "calls": figures.num_calls,
            "transactions": figures.num_transactions,
            "pairs": figures.num_pairs,
            "build s": figures.build_seconds,
            "join s": figures.join_seconds,
            "peak MiB": figures.most_megabytes,
        }
        for figures in bench_link()
    ]


def _heard(folder: Path) -> Mapping[str, tuple[Turn, ...]]:
    """Listen to every recording of the folder; turns by file name."""
    with throwaway_workspace() as workspace:
        ingest_paths([folder], desk=ingest_desk(workspace))
        desk = transcribe_desk(workspace)
        recogniser = load_recogniser(workspace.settings)
        with workspace.catalogue.reading() as read:
            calls = [summary.call for summary in list_calls(read, CallFilter())]
        return {
            call.source_name: transcribe_call(
                call.call_id, desk=desk, recogniser=recogniser
            ).turns
            for call in calls
        }


def _verify_row(what: str, figures: VerifyFigures) -> Row:
    verdicts = sum(figures.confusion.values())
    return {
        "text": what,
        "calls": figures.num_calls,
        "link precision": figures.precision,
        "link recall": figures.recall,
        "verdicts": verdicts,
        "right": figures.verdicts_right,
        "unclear": sum(
            count for (_, read), count in figures.confusion.items() if read == "unclear"
        ),
        "false confirmed": figures.false_confirmed,
    }
