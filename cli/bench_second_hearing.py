"""The second hearing on a bench's recordings: they lie in no vault."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from custody.catalogue.calls import call_by_id
from custody.catalogue.engine import Catalogue
from custody.records.ids import CallId
from custody.records.likelihoods import Likelihood, Question
from transcribe.comparing import compare_in
from transcribe.whisper import Recogniser


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderHearing:
    """Compares wordings with the recordings of a folder, by the calls' own names.

    Attributes:
        catalogue: where the bench's calls are.
    """

    folder: Path
    catalogue: Catalogue
    recogniser: Recogniser

    def __call__(
        self, call_id: CallId, questions: Sequence[Question], language: str
    ) -> Sequence[tuple[Likelihood, ...]]:
        """Answer each question; see `SecondHearing`."""
        with self.catalogue.reading() as read:
            call = call_by_id(read, call_id)
        with (self.folder / call.source_name).open("rb") as source:
            return compare_in(source, questions, language, recogniser=self.recogniser)
