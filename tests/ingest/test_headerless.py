import numpy as np
import pytest

from ingest.headerless import Headerless, headerless_form, is_interleaved, is_text
from tests.ingest import recordings as made

NOISE = bytes(range(256)) * 40


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (
            "a.ulaw",
            Headerless(demuxer="mulaw", sampling_rate=8000, num_channels=1),
        ),
        ("a.AL", Headerless(demuxer="alaw", sampling_rate=8000, num_channels=1)),
        ("a.gsm", Headerless(demuxer="gsm")),
        (
            "a.sln16",
            Headerless(demuxer="s16le", sampling_rate=16000, num_channels=1),
        ),
        ("a.wav", None),
        ("a", None),
    ],
)
def test_a_suffix_says_how_a_bare_stream_is_read(
    name: str, form: Headerless | None
) -> None:
    assert headerless_form(name, NOISE) == form


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Hyvää päivää, tässä on kirje.\n".encode(), True),
        (b'"","358","PJSIP/x"\r\n', True),
        (NOISE, False),
        (b"plain text\0with a zero", False),
        (b"", False),
    ],
    ids=["finnish", "csv", "noise", "zero byte", "nothing"],
)
def test_text_is_told_from_sound(head: bytes, expected: bool) -> None:  # noqa: FBT001 # a table's column
    assert is_text(head) is expected


def test_two_channels_in_turn_are_told_from_one() -> None:
    two = np.rint(made.a_conversation(2.0) * 32767).astype("<i2")
    one = np.rint(made.speech(2.0) * 32767).astype("<i2")

    found = [is_interleaved(two.T.tobytes()), is_interleaved(one.tobytes())]

    assert found == [True, False]


def test_too_little_sound_is_taken_for_one_channel() -> None:
    assert not is_interleaved(b"\1\2" * 100)
