"""Rows tell rates a language and channel, and what was not measured is left open."""

from pathlib import Path

from custody.records.calls import PartyRole
from custody.records.transcripts import Turn
from tests.transcribe.hearing import said
from transcribe.accuracy.measures import HeardCall
from transcribe.accuracy.table import Compared, accuracy_rows
from transcribe.accuracy.truth import TruthCall, TruthTurn


def a_compared(language: str | None, true: str, heard: str) -> Compared:
    truth = TruthTurn(
        text=true, party=PartyRole.AGENT, channel=0, start=0.0, end=float(len(true))
    )
    turn = Turn(party=PartyRole.AGENT, channel=0, words=said(heard))
    return (
        TruthCall(audio=Path("a.wav"), language=language, turns=(truth,)),
        HeardCall(turns=(turn,), language="fi", num_channels=2),
    )


def test_each_language_has_its_channels_and_a_sum() -> None:
    rows = accuracy_rows(
        [a_compared("fi", "hei vaan", "hei"), a_compared("en", "hello", "hello")]
    )

    assert [(row["language"], row["channel"], row["WER"]) for row in rows] == [
        ("en", "0", 0.0),
        ("en", "1", None),
        ("fi", "0", 0.5),
        ("fi", "1", None),
        ("en", "all", 0.0),
        ("fi", "all", 0.5),
        ("all", "all", 1 / 3),
    ]


def test_a_language_that_the_truth_does_not_tell_is_in_brackets() -> None:
    rows = accuracy_rows([a_compared(None, "hei", "hei")])

    assert rows[0]["language"] == "(fi)"


def test_parties_are_told_in_the_rows_of_whole_calls_only() -> None:
    rows = accuracy_rows([a_compared("fi", "hei", "hei")])

    assert [row["party"] for row in rows] == [None, None, 1.0, 1.0]


def test_what_was_not_measured_is_open() -> None:
    (row, *_) = accuracy_rows([a_compared("fi", "hei", "hei")])

    assert row["start p50"] == 0.0
    assert row["word p50"] is None


def test_no_calls_at_all_are_a_row_without_rates() -> None:
    (row,) = accuracy_rows([])

    assert (row["calls"], row["WER"]) == (0, None)
