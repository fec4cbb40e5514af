"""Truth is read in every form that others keep it in, and a broken one is named."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from custody.errors import TruthAbsentError, TruthUnreadableError
from custody.records.calls import PartyRole
from transcribe.accuracy.sets import read_set
from transcribe.accuracy.truth import TruthCall, TruthTurn, TruthWord

SAMPLES = Path(__file__).parents[3] / "samples"

CONVERSATION = [
    {"speaker": "Agent", "message": "Hello!"},
    {"speaker": "Customer", "message": "Hi."},
]
TOLD = (
    TruthTurn(text="Hello!", party=PartyRole.AGENT),
    TruthTurn(text="Hi.", party=PartyRole.CUSTOMER),
)


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "set"
    made.mkdir()
    (made / "a.wav").write_bytes(b"sound")
    return made


def a_vcon(said: object, **dialog: object) -> dict[str, Any]:
    recording: dict[str, object] = {"type": "recording", "parties": [0, 1]}
    return {
        "parties": [{"role": "agent"}, {"meta": {"role": "customer"}}],
        "dialog": [recording | (dialog or {"filename": "a.wav"})],
        "analysis": [{"type": "transcript", "dialog": 0, "body": said}],
    }


def write(path: Path, document: object) -> None:
    path.write_text(json.dumps(document), encoding="utf-8")


def test_every_sample_has_its_truth(scratch: Path) -> None:
    calls = read_set(SAMPLES, scratch)

    assert len(calls) == 10
    assert all(call.has_times and call.has_channels for call in calls)


def test_truth_json_tells_turns_and_words(folder: Path, scratch: Path) -> None:
    late = {"text": "terve", "channel": 1, "start": 2, "end": 3, "speaker": "customer"}
    words = [{"start": 0.1, "end": 0.5, "text": "hei"}]
    early = {"text": "hei", "channel": 0, "start": 0, "end": 1, "words": words}
    write(
        folder / "truth.json", [{"file": "a.wav", "lang": "fi", "turns": [late, early]}]
    )

    assert read_set(folder, scratch) == (
        TruthCall(
            audio=folder / "a.wav",
            language="fi",
            turns=(
                TruthTurn(
                    text="hei",
                    channel=0,
                    start=0.0,
                    end=1.0,
                    words=(TruthWord(start=0.1, end=0.5, text="hei"),),
                ),
                TruthTurn(
                    text="terve",
                    party=PartyRole.CUSTOMER,
                    channel=1,
                    start=2.0,
                    end=3.0,
                ),
            ),
        ),
    )


@pytest.mark.parametrize(
    "body",
    [
        CONVERSATION,
        {"conversation": CONVERSATION},
        json.dumps(CONVERSATION),
        [{"party": 0, "text": "Hello!"}, {"party": 1, "text": "Hi."}],
    ],
    ids=["list", "conversation", "string", "party-indices"],
)
def test_vcon_transcripts_are_read_in_their_forms(
    folder: Path, scratch: Path, body: object
) -> None:
    write(folder / "one.vcon.json", a_vcon(body))

    (call,) = read_set(folder, scratch)

    assert call.audio == folder / "a.wav"
    assert [(turn.text, turn.party) for turn in call.turns] == [
        (turn.text, turn.party) for turn in TOLD
    ]


def test_a_vcon_of_ours_tells_channels_and_times(folder: Path, scratch: Path) -> None:
    said = [{"party": 1, "start": 0.5, "duration": 1.5, "text": "Hi."}]
    write(folder / "one.vcon.json", a_vcon(said))

    (call,) = read_set(folder, scratch)

    assert call.turns == (
        TruthTurn(text="Hi.", party=PartyRole.CUSTOMER, channel=1, start=0.5, end=2.0),
    )


def test_a_recording_inside_a_vcon_is_written_out(folder: Path, scratch: Path) -> None:
    body = base64.urlsafe_b64encode(b"\xff\xfe sound").rstrip(b"=").decode()
    vcon = a_vcon("Hello there", body=body, mediatype="audio/flac")
    write(folder / "one.vcon.json", vcon)

    (call,) = read_set(folder, scratch)

    assert call.audio.read_bytes() == b"\xff\xfe sound"
    assert (call.audio.parent, call.audio.suffix) == (scratch, ".flac")
    assert call.turns == (TruthTurn(text="Hello there"),)


def test_a_vcon_of_a_chat_is_passed_over(folder: Path, scratch: Path) -> None:
    write(folder / "chat.vcon.json", a_vcon(CONVERSATION) | {"analysis": []})
    (folder / "a.txt").write_text("hei")

    assert [call.turns for call in read_set(folder, scratch)] == [
        (TruthTurn(text="hei"),)
    ]


def test_a_text_beside_a_recording_is_its_truth(folder: Path, scratch: Path) -> None:
    (folder / "a.txt").write_text("Hyvää\npäivää.\n", encoding="utf-8")
    (folder / "b.txt").write_text("nobody said this")

    assert read_set(folder, scratch) == (
        TruthCall(
            audio=folder / "a.wav",
            language=None,
            turns=(TruthTurn(text="Hyvää päivää."),),
        ),
    )


def test_an_empty_text_says_that_nobody_speaks(folder: Path, scratch: Path) -> None:
    (folder / "a.txt").write_text("\n")

    (call,) = read_set(folder, scratch)

    assert call.turns == ()


def test_lines_of_sphinx_are_read(folder: Path, scratch: Path) -> None:
    (folder / "cards_001.wav").write_bytes(b"sound")
    (folder / "transcription").write_text("<s> hello <sil> you </s> (a)\n\n")
    (folder / "cards.transcription").write_text("<s> ten of clubs </s> (001)\n")

    told = {call.audio.name: call.turns for call in read_set(folder, scratch)}

    assert told == {
        "a.wav": (TruthTurn(text="hello you"),),
        "cards_001.wav": (TruthTurn(text="ten of clubs"),),
    }


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("truth.json", "{"),
        ("truth.json", "{}"),
        ("truth.json", '[{"file": "a.wav"}]'),
        ("truth.json", "[7]"),
        ("truth.json", '[{"file": "a.wav", "turns": 3}]'),
        ("truth.json", '[{"file": "gone.wav", "turns": []}]'),
        ("truth.json", '[{"file": "../a.wav", "turns": []}]'),
        (
            "truth.json",
            '[{"file": "a.wav", "turns": [{"text": "x", "start": 2, "end": 1}]}]',
        ),
        ("x.vcon.json", "["),
        ("x.vcon.json", "[]"),
        ("x.vcon.json", json.dumps(a_vcon(CONVERSATION, filename="gone.wav"))),
        ("x.vcon.json", json.dumps(a_vcon([{"speaker": "Agent"}]))),
        ("x.vcon.json", json.dumps(a_vcon("Hi", body="not base64!"))),
        ("transcription", "hello"),
        ("transcription", "<s> hello </s> (gone)"),
    ],
)
def test_a_broken_truth_is_named(
    folder: Path, scratch: Path, name: str, content: str
) -> None:
    (folder / name).write_text(content)

    with pytest.raises(TruthUnreadableError, match=name.replace(".", r"\.")):
        read_set(folder, scratch)


def test_a_text_that_is_no_text_is_named(folder: Path, scratch: Path) -> None:
    (folder / "a.txt").write_bytes(b"\xff\xfe\xff")

    with pytest.raises(TruthUnreadableError, match=r"a\.txt"):
        read_set(folder, scratch)


def test_a_folder_without_truth_is_said_to_have_none(
    folder: Path, scratch: Path
) -> None:
    with pytest.raises(TruthAbsentError, match="no recording with known truth"):
        read_set(folder, scratch)


def test_a_folder_that_is_not_there_has_none(tmp_path: Path, scratch: Path) -> None:
    with pytest.raises(TruthAbsentError):
        read_set(tmp_path / "nowhere", scratch)
