"""How much of what was said is heard rightly, on any folder with known truth."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from analytics.desk import analytics_desk
from analytics.load import load_customers
from cli.bench_accuracy import throwaway_workspace
from cli.desks import ingest_desk, transcribe_desk
from cli.printing import complain, progress_bar
from custody.catalogue.calls import call_by_id
from custody.records.calls import CallFlag
from custody.records.ids import CallId
from custody.settings import read_settings
from custody.workspace.opening import Workspace
from ingest.stage import ingest_paths
from transcribe.accuracy.measures import HeardCall
from transcribe.accuracy.sets import read_set
from transcribe.accuracy.shown_words import shown_word_rows
from transcribe.accuracy.table import Compared, Row, accuracy_rows
from transcribe.accuracy.truth import TruthCall
from transcribe.stage import transcribe_call
from transcribe.whisper import load_recogniser

OF_ROW = ("language", "channel")
ACCURACY_TABLES = (
    ("Words", ("calls", "words", "WER", "written", "CER", "missed", "added")),
    (
        "Places: parties, speech, seconds off",
        (
            *("party", "outside"),
            *("start p50", "start p90", "end p50", "end p90", "word p50", "word p90"),
        ),
    ),
)
"""How rows are parted for people, so that they fit the width of a terminal."""


def accuracy(folder: Path, *, most: int = 0) -> list[Row]:
    """Take recordings with known truth through ingest and transcription, and compare.

    The way is the pipeline's own, in a throwaway workspace with the settings of the
    environment: what is measured is what the catalogue would hold. Of a register that
    lies beside the recordings listening takes the languages of those who call.

    Args:
        folder: see `read_set`; customers.csv, if it has one.
        most: recordings to listen to at the most, the first ones; 0 for all.

    Raises:
        TruthAbsentError, TruthUnreadableError: see `read_set`.
    """
    with tempfile.TemporaryDirectory(prefix="tallenne-truth-") as scratch:
        truth = read_set(folder, Path(scratch))
        with throwaway_workspace() as workspace:
            if (register := folder / "customers.csv").is_file():
                load_customers([register], analytics_desk(workspace))
            return accuracy_rows(_heard(truth[: most or None], workspace))


def shown_words(folder: Path, *, most: int = 0) -> list[Row]:
    """Hear recordings with and without the register's words shown to the model.

    Args:
        folder: see `read_set`, with customers.csv and transactions.csv.
        most: recordings to listen to at the most, the first ones; 0 for all.

    Raises:
        TruthAbsentError, TruthUnreadableError: see `read_set`.
    """
    with tempfile.TemporaryDirectory(prefix="tallenne-truth-") as scratch:
        truth = read_set(folder, Path(scratch))
        return shown_word_rows(folder, truth[: most or None], read_settings())


def _heard(truth: Sequence[TruthCall], workspace: Workspace) -> list[Compared]:
    report = ingest_paths([call.audio for call in truth], desk=ingest_desk(workspace))
    ids = {one.path: one.call_id for one in report.outcomes if one.call_id}
    if missing := [call for call in truth if call.audio not in ids]:
        complain(f"{len(missing)} recordings could not be ingested and are left out.")
    known = [(call, ids[call.audio]) for call in truth if call.audio in ids]
    desk = transcribe_desk(workspace)
    recogniser = load_recogniser(workspace.settings)

    def listen(call_id: CallId) -> HeardCall:
        with workspace.catalogue.reading() as read:
            call = call_by_id(read, call_id)
        transcript = transcribe_call(call_id, desk=desk, recogniser=recogniser)
        is_mixed = CallFlag.DUAL_MONO in call.flags
        return HeardCall(
            turns=transcript.turns,
            language=transcript.language,
            num_channels=1 if is_mixed else call.recording.num_channels,
        )

    with progress_bar() as progress:
        return [
            (call, listen(call_id))
            for call, call_id in progress.track(known, description="Listening")
        ]
