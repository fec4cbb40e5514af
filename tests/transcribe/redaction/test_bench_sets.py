"""Truth files and vCons as sets to measure on."""

import json
from pathlib import Path

import pytest

from custody.records.redactions import RedactionKind
from transcribe.redaction.bench import measure
from transcribe.redaction.bench_sets import (
    SpokenLine,
    lay_lines,
    read_truth,
    read_vcons,
)

SAMPLES = Path(__file__).parents[3] / "samples"

TRUTH = [
    {
        "lang": "fi",
        "format": "stereo-pcm",
        "turns": [
            {"channel": 0, "text": "Entä puhelinnumero?"},
            {"channel": 1, "text": "Nolla neljä nolla viisi.", "pii": "phone"},
            {"channel": 0, "text": "Kiitos."},
        ],
    }
]
VCON = {
    "parties": [{"name": "Ann Archer"}, {"name": "Bob Baxter"}],
    "analysis": [
        {"type": "summary", "body": "nothing"},
        {
            "type": "transcript",
            "body": [
                {"speaker": "Agent", "message": "My name is Ann Archer."},
                {"speaker": "Customer", "message": "It's bob.baxter@example.org."},
            ],
        },
    ],
}


def test_turns_marked_in_a_truth_file_are_identifiers(tmp_path: Path) -> None:
    path = tmp_path / "truth.json"
    path.write_text(json.dumps(TRUTH), encoding="utf-8")

    (call,) = read_truth(path)

    phone = (1, RedactionKind.PHONE)
    assert [tuple(m and m[1] for m in marks) for marks in call.labels] == [
        (None, None),
        (phone[1],) * 4,
        (None,),
    ]
    assert [turn.channel for turn in call.transcript.turns] == [0, 1, 0]


def test_the_parties_names_and_addresses_of_a_vcon_are_identifiers(
    tmp_path: Path,
) -> None:
    (tmp_path / "one.vcon.json").write_text(json.dumps(VCON), encoding="utf-8")

    (call,) = read_vcons(tmp_path)

    kinds = [[m and str(m[1]) for m in marks] for marks in call.labels]
    assert kinds == [[None, None, None, "name", "name"], [None, "email"]]
    assert measure([call]).recall == 1.0


def test_each_stretch_of_a_kind_is_one_identifier() -> None:
    name, phone = RedactionKind.NAME, RedactionKind.PHONE
    line = SpokenLine(1, tuple("abcdef"), (name, name, None, name, phone, phone))

    (marks,) = lay_lines([line], "fi").labels

    assert len({mark for mark in marks if mark is not None}) == 3


def test_a_line_without_words_is_no_turn() -> None:
    assert lay_lines([SpokenLine(0, (), ())], "fi").transcript.turns == ()


@pytest.mark.parametrize("is_mono", [False, True])
def test_mono_lines_share_one_channel_and_are_nobodys(*, is_mono: bool) -> None:
    lines = [SpokenLine(c, ("hei",), (None,)) for c in (0, 1)]

    turns = lay_lines(lines, "fi", is_mono=is_mono).transcript.turns

    assert [turn.channel for turn in turns] == ([0, 0] if is_mono else [0, 1])
    assert all((turn.party is None) is is_mono for turn in turns)


@pytest.mark.skipif(
    not (SAMPLES / "truth.json").is_file(), reason="the samples are not there"
)
def test_every_identifier_of_the_samples_is_hidden_and_little_besides() -> None:
    tally = measure(read_truth(SAMPLES / "truth.json"))

    assert tally.recall == 1.0
    assert tally.lost_share <= 0.08  # names said in greetings are not marked there


def test_a_turn_in_pieces_has_the_marks_of_its_pieces(tmp_path: Path) -> None:
    turn = {
        "channel": 1,
        "text": "Hei, Ann Archer. Kuulemiin.",
        "pieces": [
            {"text": "Hei,"},
            {"text": "Ann Archer.", "pii": "name"},
            {"text": "Kuulemiin."},
        ],
    }
    path = tmp_path / "truth.json"
    path.write_text(json.dumps([{**TRUTH[0], "turns": [turn]}]))

    (call,) = read_truth(path)

    assert [mark and mark[1] for mark in call.labels[0]] == [
        None,
        RedactionKind.NAME,
        RedactionKind.NAME,
        None,
    ]


def test_the_pieces_of_the_samples_are_their_turns_in_order() -> None:
    calls = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
    turns = [turn for call in calls for turn in call["turns"] if "pieces" in turn]

    assert len(turns) == 18
    for turn in turns:
        pieces = turn["pieces"]
        times = [time for one in pieces for time in (one["start"], one["end"])]
        assert " ".join(one["text"] for one in pieces) == turn["text"]
        assert times == sorted(times)
        assert (times[0], times[-1]) == (turn["start"], turn["end"])
