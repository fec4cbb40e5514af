"""Kept transcripts: the same audio and model, or none."""

import json
from dataclasses import replace
from pathlib import Path

from cli.kept_transcripts import document_of, place_of, turn_of
from custody.records.ids import CallId
from custody.records.transcripts import TranscriptFlag, Turn, speech_of
from tests.builders import a_transcript


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
