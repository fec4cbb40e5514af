"""Truth files: the form of the samples, and what generated sets tell beyond it."""

import json
from pathlib import Path
from typing import Any

import pytest

from analytics.bench_truth import read_truth
from custody.errors import TruthUnreadableError
from tests.analytics.heard import SAMPLES, ZONE

A_CALL: dict[str, Any] = {
    "id": "G1",
    "file": "a.wav",
    "lang": "fi",
    "started_at": "2026-03-09T09:00:00",
    "duration": 10.0,
    "caller": None,
    "called": "+358221234500",
    "agent": "maija",
    "channels": 2,
    "links": ["T1"],
    "facts": {"T1": {"kind": "confirmed"}},
    "turns": [
        {"speaker": "agent", "channel": 0, "start": 1.0, "end": 2.0, "text": "No hei"}
    ],
}


def written(folder: Path, **changed: Any) -> Path:  # noqa: ANN401 # any field
    (folder / "truth.json").write_text(json.dumps([{**A_CALL, **changed}]))
    return folder


@pytest.mark.parametrize("content", [None, "not json", '[{"id": "D1"}]', "{}x"])
def test_a_folder_without_truth_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "truth.json").write_text(content, encoding="utf-8")

    with pytest.raises(TruthUnreadableError):
        read_truth(tmp_path, ZONE)


def test_the_samples_say_nothing_of_whose_call_it_is() -> None:
    assert not any(call.tells_customer for call in read_truth(SAMPLES, ZONE))


def test_where_one_verdict_is_told_it_alone_is_right(tmp_path: Path) -> None:
    (call,) = read_truth(written(tmp_path), ZONE)

    assert call.allowed == {"T1": {"kind": ("confirmed",)}}


def test_every_verdict_that_is_right_is_read(tmp_path: Path) -> None:
    allowed = {"T1": {"kind": ["absent", "unclear"]}}

    (call,) = read_truth(written(tmp_path, allowed=allowed, customer=None), ZONE)

    assert call.allowed == {"T1": {"kind": ("absent", "unclear")}}
    assert (call.tells_customer, call.customer) == (True, None)


def test_words_share_the_seconds_of_their_turn(tmp_path: Path) -> None:
    (call,) = read_truth(written(tmp_path), ZONE)

    assert [(word.start, word.end) for word in call.turns[0].words] == [
        (1.0, 1.5),
        (1.5, 2.0),
    ]


def test_a_call_on_one_channel_tells_no_parties(tmp_path: Path) -> None:
    (call,) = read_truth(written(tmp_path, channels=1), ZONE)

    assert [turn.party for turn in call.turns] == [None]
