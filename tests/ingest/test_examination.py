import io
import os

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custody.errors import AudioUnsupportedError, NotAudioError
from custody.records.calls import CallFlag
from ingest.examination import Examined, examine
from ingest.flac import measure_flac
from tests.ingest import recordings as made

CALL = made.a_conversation(6.0)
WAV = made.wav(CALL)
MP3 = made.encoded(CALL, "libmp3lame", "mp3")
OPUS = made.encoded(made.a_conversation(6.0, rate=48000), "libopus", "ogg", rate=48000)
FLAC = made.encoded(CALL, "flac", "flac", sample_format="s16")


def examined(content: bytes, name: str = "call.wav") -> Examined:
    return examine(io.BytesIO(content), name)


def test_a_good_recording_has_no_flags_and_a_copy_of_every_sample() -> None:
    found = examined(WAV)

    assert (found.num_channels, found.sampling_rate) == (2, 8000)
    assert (found.num_samples, found.codec) == (CALL.shape[1], "pcm_s16le")
    assert (found.media_type, found.flags) == ("audio/x-wav", ())
    assert found.has_signal
    assert found.copy.frames is not None


def test_a_file_of_no_bytes_is_a_call_of_which_nothing_is_left() -> None:
    found = examined(b"")

    assert (found.num_samples, found.flags) == (0, (CallFlag.EMPTY,))
    assert not found.has_signal
    assert found.copy.size_bytes == 42


@pytest.mark.parametrize(
    "content",
    [
        made.wav_header(0),
        b"#!AMR\n",
        measure_flac((), 8000, 1).head,
    ],
    ids=["wav", "amr", "flac"],
)
def test_a_header_and_nothing_else_is_flagged(content: bytes) -> None:
    found = examined(content)

    assert (found.num_samples, found.flags) == (0, (CallFlag.HEADER_ONLY,))
    assert not found.has_signal


def test_a_header_that_promised_audio_is_cut_off_as_well() -> None:
    found = examined(made.wav_header(16000))

    assert found.flags == (CallFlag.HEADER_ONLY, CallFlag.TRUNCATED)


@pytest.mark.parametrize(
    "content", [WAV, MP3, OPUS, FLAC], ids=["wav", "mp3", "opus", "flac"]
)
def test_what_was_cut_off_keeps_what_is_left(content: bytes) -> None:
    whole, half = examined(content), examined(content[: len(content) // 2])

    assert CallFlag.TRUNCATED not in whole.flags
    assert CallFlag.TRUNCATED in half.flags
    assert 0.3 < half.num_samples / whole.num_samples < 0.7


def test_what_is_broken_in_the_middle_keeps_both_ends() -> None:
    content = bytearray(MP3)
    middle = len(content) // 2
    content[middle : middle + 300] = os.urandom(300)

    found = examined(bytes(content))

    assert found.num_samples > 0.8 * examined(MP3).num_samples


def test_digital_silence_has_no_signal() -> None:
    found = examined(made.wav(np.zeros((2, 8000), dtype=np.float32)))

    assert (found.flags, found.has_signal) == ((CallFlag.ALL_SILENT,), False)


def test_dual_mono_is_flagged() -> None:
    one = CALL.sum(axis=0)

    assert examined(made.wav(np.stack([one, one]))).flags == (CallFlag.DUAL_MONO,)


def test_a_bare_stream_is_remembered_as_such() -> None:
    found = examined(made.encoded(CALL[:1], "pcm_alaw", "alaw"), "call.alaw")

    assert (found.codec, found.num_samples) == ("pcm_alaw", CALL.shape[1])
    assert found.headerless is not None


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"This is a letter.\n" * 20, "call.wav"),
        (b"This is a letter.\n" * 20, "call.gsm"),
        (made.wav_header(0)[:43], "call.wav"),
        (made.wav_header(100)[:20] + b"\xff" * 4000, "call.wav"),
    ],
    ids=["text", "text as gsm", "cut header", "odd codec"],
)
def test_what_cannot_be_decoded_at_all_is_refused(content: bytes, name: str) -> None:
    with pytest.raises((NotAudioError, AudioUnsupportedError)):
        examined(content, name)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.data_too_large]
)
@given(
    which=st.sampled_from(["wav", "mp3", "opus", "flac"]),
    cut=st.floats(0, 1),
    at=st.floats(0, 1),
    damage=st.binary(max_size=200),
)
def test_no_damage_whatever_is_unforeseen(
    which: str, cut: float, at: float, damage: bytes
) -> None:
    content = bytearray({"wav": WAV, "mp3": MP3, "opus": OPUS, "flac": FLAC}[which])
    del content[int(cut * len(content)) :]
    start = int(at * len(content))
    content[start : start + len(damage)] = damage

    try:
        found = examined(bytes(content), f"call.{which}")
    except (NotAudioError, AudioUnsupportedError):
        return

    assert found.num_samples >= 0


def test_a_header_with_nothing_decodable_after_it_is_refused() -> None:
    with pytest.raises(NotAudioError, match="nothing in it can be decoded"):
        examined(b"#!AMR\n" + b"\x54" * 400, "call.amr")


def test_a_codec_that_is_not_known_here_is_refused() -> None:
    content = bytearray(made.wav(CALL))
    content[20:22] = b"\x61\xa7"

    with pytest.raises(AudioUnsupportedError, match="a codec that nothing here"):
        examined(bytes(content))
