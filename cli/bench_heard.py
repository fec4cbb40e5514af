"""What the recogniser hears of a bench's recordings, kept between runs if asked to.

Kept transcripts lie in plain text in a folder that the user names: that is for
generated sets only, where nobody said anything.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from analytics.bench_truth import TruthCall
from analytics.bench_verify import HeardText
from analytics.load import load_customers, load_transactions
from cli.bench_accuracy import throwaway_workspace
from cli.desks import analytics_desk, ingest_desk, transcribe_desk
from cli.printing import complain, progress_bar
from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.transcripts import Transcript, Turn, Word
from custody.workspace.opening import Workspace
from ingest.stage import ingest_paths
from transcribe.stage import transcribe_call
from transcribe.whisper import Recogniser, load_recogniser


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
    here = [call for call in calls if (folder / call.file).is_file()]
    if missing := len(calls) - len(here):
        complain(f"{missing} recordings are not in {folder} and are left out.")
    with throwaway_workspace() as workspace:
        recogniser = load_recogniser(workspace.settings)
        found = {
            call.file: heard
            for call in here
            if (heard := _kept(folder / call.file, kept, recogniser)) is not None
        }
        rest = [call.file for call in here if call.file not in found]
        if rest:
            found |= _listened(folder, rest, kept, recogniser, workspace)
    return found


def _listened(
    folder: Path,
    names: Sequence[str],
    kept: Path | None,
    recogniser: Recogniser,
    workspace: Workspace,
) -> dict[str, HeardText]:
    """Ingest and transcribe; the register is there, for what listening takes of it."""
    desk = analytics_desk(workspace)
    load_customers([folder / "customers.csv"], desk)
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
                CallId(call_id), desk=listening, recogniser=recogniser
            )
            _keep(folder / name, kept, transcript)
            heard[name] = HeardText(
                language=transcript.language, turns=transcript.turns
            )
            progress.advance(task)
    return heard


def _place(recording: Path, kept: Path, model: str) -> Path:
    with recording.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return kept / f"{digest[:32]}-{model[:16]}.json"


def _kept(
    recording: Path, kept: Path | None, recogniser: Recogniser
) -> HeardText | None:
    if kept is None:
        return None
    place = _place(recording, kept, recogniser.model.sha256)
    if not place.is_file():
        return None
    told = json.loads(place.read_text(encoding="utf-8"))
    turns = tuple(_turn(one) for one in told["turns"])
    return HeardText(language=told["language"], turns=turns)


def _keep(recording: Path, kept: Path | None, transcript: Transcript) -> None:
    if kept is None:
        return
    kept.mkdir(parents=True, exist_ok=True)
    told = {
        "language": transcript.language,
        "turns": [
            {
                "party": turn.party,
                "channel": turn.channel,
                "words": [
                    [word.start, word.end, word.text, word.probability]
                    for word in turn.words
                ],
            }
            for turn in transcript.turns
        ],
    }
    place = _place(recording, kept, transcript.model_sha256)
    place.write_text(json.dumps(told, ensure_ascii=False) + "\n", encoding="utf-8")


def _turn(told: Mapping[str, Any]) -> Turn:
    return Turn(
        party=PartyRole(told["party"]) if told["party"] else None,
        channel=told["channel"],
        words=tuple(
            Word(start=start, end=end, text=text, probability=probability)
            for start, end, text, probability in told["words"]
        ),
    )
