"""Transcripts of a bench's recordings, kept between runs, so that a rule costs seconds.

They lie in plain text in a folder that the user names: that is for generated sets only,
where nobody said anything.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from custody.records.calls import PartyRole
from custody.records.ids import CallId
from custody.records.transcripts import (
    Transcript,
    TranscriptFlag,
    Turn,
    Word,
    speech_of,
)
from transcribe.whisper import Recogniser


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTranscripts:
    """A folder of transcripts, one file a recording and model.

    Attributes:
        folder: None keeps none.
        recogniser: a file counts only for the model that it has loaded, and for the
            engine and settings that it hears with.
    """

    folder: Path | None
    recogniser: Recogniser

    def read(self, recording: Path, call_id: CallId) -> Transcript | None:
        """Give what was kept of the same audio as if it was heard now, or None."""
        place = self._place(recording)
        if place is None or not place.is_file():
            return None
        told = json.loads(place.read_text(encoding="utf-8"))
        if told.get("heard_by") != self._heard_by():
            return None
        return Transcript(
            call_id=call_id,
            turns=tuple(turn_of(one) for one in told["turns"]),
            model=self.recogniser.model.name,
            model_sha256=self.recogniser.model.sha256,
            engine=self.recogniser.engine,
            language=told["language"],
            language_probability=told.get("language_probability", 1.0),
            flags=_flags(told),
            settings=self.recogniser.settings,
            created_at=datetime.now(UTC),
            speech=speech_of(told.get("speech")),
        )

    def keep(self, recording: Path, transcript: Transcript) -> None:
        """Write what was heard of a recording, if any is kept."""
        place = self._place(recording)
        if place is None:
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        document = document_of(transcript) | {"heard_by": self._heard_by()}
        text = json.dumps(document, ensure_ascii=False)
        place.write_text(f"{text}\n", encoding="utf-8")

    def _heard_by(self) -> list[str]:
        """Say what a text depends on besides its audio and model."""
        return [self.recogniser.engine, *self.recogniser.settings]

    def _place(self, recording: Path) -> Path | None:
        if self.folder is None:
            return None
        return place_of(recording, self.folder, self.recogniser.model.sha256)


def place_of(recording: Path, folder: Path, model: str) -> Path:
    """Name the file after the audio and the model: other audio is another file."""
    with recording.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return folder / f"{digest[:32]}-{model[:16]}.json"


def document_of(transcript: Transcript) -> dict[str, Any]:
    """Write a transcript's words, parties and flags; who heard them is in its name."""
    return {
        "language": transcript.language,
        "language_probability": transcript.language_probability,
        "flags": list(transcript.flags),
        "turns": [
            {
                "party": turn.party,
                "channel": turn.channel,
                "words": [
                    [word.start, word.end, word.text, word.probability]
                    for word in turn.words
                ],
                "flags": list(turn.flags),
                "speaker": turn.speaker,
            }
            for turn in transcript.turns
        ],
        "speech": transcript.speech,
    }


def turn_of(told: Mapping[str, Any]) -> Turn:
    """Read one turn; files of earlier releases tell no flags and no speaker."""
    return Turn(
        party=PartyRole(told["party"]) if told["party"] else None,
        channel=told["channel"],
        words=tuple(
            Word(start=start, end=end, text=text, probability=probability)
            for start, end, text, probability in told["words"]
        ),
        flags=_flags(told),
        speaker=told.get("speaker"),
    )


def _flags(told: Mapping[str, Any]) -> tuple[TranscriptFlag, ...]:
    return tuple(TranscriptFlag(flag) for flag in told.get("flags", ()))
