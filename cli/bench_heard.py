"""What the recogniser hears of a bench's recordings, kept between runs if asked to."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from analytics.bench_truth import TruthCall
from analytics.bench_verify import HeardText
from analytics.desk import analytics_desk
from analytics.load import load_customers, load_transactions
from cli.bench_accuracy import throwaway_workspace
from cli.desks import ingest_desk, transcribe_desk
from cli.kept_transcripts import KeptTranscripts
from cli.printing import complain, progress_bar
from custody.records.ids import CallId
from custody.records.transcripts import Transcript
from custody.workspace.opening import Workspace
from ingest.stage import ingest_paths
from transcribe.stage import transcribe_call
from transcribe.whisper import load_recogniser

_NO_CALL: Final = CallId("0" * 32)
"""What was kept of a recording is of no call: it was not ingested."""


def hear_calls(
    folder: Path, calls: Sequence[TruthCall], kept: Path | None
) -> Mapping[str, HeardText]:
    """Listen to recordings by the pipeline's own way, or read what was kept of them.

    Args:
        folder: with the recordings, the register and the switch's records.
        calls: which of them; one whose recording is missing is left out, and said so.
        kept: transcripts are read from here and written here, one file a recording;
            None keeps none. A file counts for the same audio and model only.

    Returns:
        By the recording's name.
    """
    return hear_files(folder, [call.file for call in calls], kept)


def hear_files(
    folder: Path, names: Sequence[str], kept: Path | None
) -> Mapping[str, HeardText]:
    """Do the same for recordings by name; the register is taken where there is one."""
    here = [name for name in names if (folder / name).is_file()]
    if missing := len(names) - len(here):
        complain(f"{missing} recordings are not in {folder} and are left out.")
    with throwaway_workspace() as workspace:
        keeping = KeptTranscripts(
            folder=kept, recogniser=load_recogniser(workspace.settings)
        )
        found = {
            name: _text(heard)
            for name in here
            if (heard := keeping.read(folder / name, _NO_CALL)) is not None
        }
        rest = [name for name in here if name not in found]
        if rest:
            found |= _listened(folder, rest, keeping, workspace)
    return found


def _listened(
    folder: Path,
    names: Sequence[str],
    keeping: KeptTranscripts,
    workspace: Workspace,
) -> dict[str, HeardText]:
    """Ingest and transcribe; the register is there, for what listening takes of it."""
    desk = analytics_desk(workspace)
    if (folder / "customers.csv").is_file():
        load_customers([folder / "customers.csv"], desk)
    if (folder / "transactions.csv").is_file():
        load_transactions([folder / "transactions.csv"], desk)
    paths = [folder / name for name in names]
    report = ingest_paths(paths, desk=ingest_desk(workspace))
    ids = {one.path.name: one.call_id for one in report.outcomes if one.call_id}
    heard: dict[str, HeardText] = {}
    listening = transcribe_desk(workspace)
    with progress_bar() as progress:
        task = progress.add_task("listening", total=len(ids))
        for name, call_id in ids.items():
            transcript = transcribe_call(
                CallId(call_id), desk=listening, recogniser=keeping.recogniser
            )
            keeping.keep(folder / name, transcript)
            heard[name] = _text(transcript)
            progress.advance(task)
    return heard


def _text(transcript: Transcript) -> HeardText:
    return HeardText(
        language=transcript.language, turns=transcript.turns, speech=transcript.speech
    )
