"""The audio bench counts what is silent in the copy, not what was meant to be."""

import json
from pathlib import Path

import numpy as np
import pytest

from custody.records.redactions import Redaction, RedactionKind
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.audio_bench import AudioTally, RedactedCall, count_call
from transcribe.redaction.spoken_truth import (
    AGENT_NAME,
    SpokenPiece,
    SpokenTruth,
    read_spoken_truth,
)

RATE = 1000


def a_piece(
    start: float,
    end: float,
    kind: RedactionKind | None = None,
    *,
    is_agents: bool = False,
) -> SpokenPiece:
    return SpokenPiece(
        turn=0,
        channel=1,
        start=start,
        end=end,
        text="x",
        kind=kind,
        is_agents=is_agents,
    )


def tallies(
    *pieces: SpokenPiece, silent: tuple[float, float], spans: tuple[Redaction, ...] = ()
) -> dict[str, AudioTally]:
    """Count a call of ten seconds of sound with one silence."""
    samples = np.full((2, 10 * RATE), 0.1, dtype=np.float32)
    samples[1, round(silent[0] * RATE) : round(silent[1] * RATE)] = 0.0
    call = RedactedCall(
        transcript=a_call(said("neljä viisi", 2.0)),
        redactions=spans,
        samples=samples,
        sampling_rate=RATE,
    )
    truth = SpokenTruth(call="S000", file="a.wav", language="fi", pieces=pieces)
    counted = {name: AudioTally() for name in ("all", "fi", "phone", AGENT_NAME)}
    count_call(truth, call, counted.items())
    return counted


def span(start: float, end: float) -> Redaction:
    return Redaction(kind=RedactionKind.PHONE, channel=1, start=start, end=end)


def test_an_identifier_is_found_when_it_is_silent_and_unreadable() -> None:
    piece = a_piece(2.0, 3.0, RedactionKind.PHONE)

    counted = tallies(piece, silent=(1.9, 3.1), spans=(span(1.9, 3.1),))

    assert [counted[name].recall for name in ("all", "fi", "phone")] == [1.0] * 3
    assert counted["all"].silenced_share == pytest.approx(1.0)


def test_what_can_be_read_is_not_found_though_silent() -> None:
    piece = a_piece(2.0, 3.0, RedactionKind.PHONE)

    counted = tallies(piece, silent=(1.9, 3.1))

    assert (counted["all"].recall, counted["all"].hidden_share) == (0.0, 0.0)


def test_what_can_be_heard_is_not_found_though_masked() -> None:
    piece = a_piece(2.0, 3.0, RedactionKind.PHONE)

    counted = tallies(piece, silent=(2.0, 2.5), spans=(span(1.9, 3.1),))

    (miss,) = counted["all"].misses
    assert miss.silenced == pytest.approx(0.5)


def test_other_speech_lost_is_told_by_its_seconds() -> None:
    counted = tallies(a_piece(0.0, 4.0), silent=(3.0, 5.0))

    assert counted["all"].lost_share == pytest.approx(0.25)


def test_talk_of_health_is_counted_apart_from_speech_lost() -> None:
    told = Redaction(kind=RedactionKind.HEALTH, channel=1, start=3.0, end=4.0)

    counted = tallies(a_piece(0.0, 4.0), silent=(2.0, 5.0), spans=(told,))

    assert counted["all"].health_share == pytest.approx(0.25)
    assert counted["all"].lost_share == pytest.approx(0.25)


def test_agents_names_count_by_themselves() -> None:
    piece = a_piece(2.0, 3.0, RedactionKind.NAME, is_agents=True)

    counted = tallies(piece, silent=(0.0, 0.5))

    assert counted["all"].num_identifiers == 0
    assert counted[AGENT_NAME].num_identifiers == 1


def test_a_turn_without_pieces_is_one(tmp_path: Path) -> None:
    turn = {"channel": 1, "start": 1.0, "end": 2.0, "text": "neljä", "pii": "phone"}
    call = {"id": "D1", "file": "a.wav", "lang": "fi", "format": "x", "turns": [turn]}
    path = tmp_path / "truth.json"
    path.write_text(json.dumps([call]), encoding="utf-8")

    (truth,) = read_spoken_truth(path)

    assert [(p.kind, p.start, p.end) for p in truth.pieces] == [
        (RedactionKind.PHONE, 1.0, 2.0)
    ]


def test_a_channel_hidden_whole_is_counted_apart() -> None:
    told, other = a_piece(2.0, 3.0, RedactionKind.PHONE), a_piece(4.0, 6.0)

    counted = tallies(told, other, silent=(0.0, 10.0), spans=(span(0.0, 10.0),))["all"]

    assert (counted.num_found, counted.num_found_whole) == (1, 1)
    assert counted.whole == {("S000", 1)}
    assert (counted.lost_share, counted.whole_share) == (None, 1.0)
