"""Kept transcripts: the same audio and model, or none."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from cli.kept_transcripts import KeptTranscripts, document_of, place_of, turn_of
from custody.records.ids import CallId
from custody.records.transcripts import TranscriptFlag, Turn, speech_of
from tests.builders import a_transcript
from transcribe.whisper import Recogniser


@dataclass(frozen=True)
class _Model:
    name: str = "whisper-base"
    sha256: str = "0" * 64


@dataclass(frozen=True)
class _Hearing:
    """What a recogniser says of itself."""

    settings: tuple[str, ...]
    engine: str = "an engine"
    model: _Model = _Model()


def _kept_by(folder: Path, *settings: str) -> KeptTranscripts:
    recogniser = cast("Recogniser", _Hearing(settings=settings))
    return KeptTranscripts(folder=folder, recogniser=recogniser)


def test_what_was_heard_with_other_settings_is_heard_anew(tmp_path: Path) -> None:
    recording = tmp_path / "a.wav"
    recording.write_bytes(b"some audio")
    call_id = CallId("0" * 32)
    transcript = a_transcript(call_id)
    _kept_by(tmp_path, "beam_size=3").keep(recording, transcript)

    same = _kept_by(tmp_path, "beam_size=3").read(recording, call_id)
    other = _kept_by(tmp_path, "beam_size=5").read(recording, call_id)

    assert same is not None
    assert same.turns == transcript.turns
    assert other is None


def test_a_kept_turn_is_read_back_as_it_was() -> None:
    transcript = a_transcript(CallId("0" * 32))
    doubtful = replace(
        transcript.turns[0], flags=(TranscriptFlag.REPETITION,), speaker=2
    )
    kept = document_of(replace(transcript, turns=(doubtful, *transcript.turns[1:])))

    told = json.loads(json.dumps(kept))

    turns = tuple(turn_of(one) for one in told["turns"])
    assert turns == (doubtful, *transcript.turns[1:])


def test_a_turn_kept_without_flags_has_none() -> None:
    told: dict[str, object] = {"party": None, "channel": 0, "words": []}

    assert turn_of(told) == Turn(party=None, channel=0, words=())


def test_where_somebody_was_heard_is_kept_too() -> None:
    speech = (((0.5, 2.0),), ())
    transcript = replace(a_transcript(CallId("0" * 32)), speech=speech)

    told = json.loads(json.dumps(document_of(transcript)))

    assert speech_of(told["speech"]) == speech
    assert speech_of(None) is None


def test_other_audio_of_the_same_name_is_not_taken_for_it(tmp_path: Path) -> None:
    recording = tmp_path / "a.wav"
    recording.write_bytes(b"some audio")
    first = place_of(recording, tmp_path, "0" * 64)
    recording.write_bytes(b"other audio")

    assert place_of(recording, tmp_path, "0" * 64) != first
    assert place_of(recording, tmp_path, "1" * 64) != first
