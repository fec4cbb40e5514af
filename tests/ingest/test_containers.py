import io
import struct

import pytest

from ingest.audio import decode
from ingest.containers import is_cut_off
from tests.ingest import recordings as made

MONO = made.speech(3.0)[None]


def cut_off(content: bytes) -> bool:
    source = io.BytesIO(content)
    decoding = decode(source)
    list(decoding)
    return is_cut_off(source, decoding.facts, decoding.num_samples)


CONTAINERS = [
    ("pcm_mulaw", "wav", 8000),
    ("pcm_s16le", "aiff", 8000),
    ("libmp3lame", "mp3", 8000),
    ("libopus", "ogg", 48000),
    ("vorbis", "ogg", 48000),
    ("flac", "flac", 8000),
    ("libopus", "webm", 48000),
]


@pytest.mark.parametrize(
    ("codec", "container", "rate"),
    CONTAINERS,
    ids=[f"{c}-{k}" for c, k, _ in CONTAINERS],
)
def test_a_whole_recording_is_not_cut_off_and_its_first_half_is(
    codec: str, container: str, rate: int
) -> None:
    given = made.a_conversation(3.0, rate=rate)
    whole = made.encoded(given, codec, container, rate=rate)

    found = [cut_off(whole), cut_off(whole[: len(whole) // 2])]

    assert found == [False, True]


def test_an_m4a_whose_index_stands_first_is_known_to_be_cut_off() -> None:
    whole = made.encoded(MONO, "aac", "ipod")

    assert not cut_off(whole)


@pytest.mark.parametrize("missing", [1, 2, 4000])
def test_a_wav_says_to_the_byte_what_is_missing(missing: int) -> None:
    assert cut_off(made.wav(MONO)[:-missing])


def test_a_wav_whose_size_was_never_written_is_cut_off() -> None:
    content = bytearray(made.wav(MONO))
    content[40:44] = bytes(4)

    assert cut_off(bytes(content))


def test_a_wav_written_to_a_pipe_promises_nothing() -> None:
    content = bytearray(made.wav(MONO))
    content[40:44] = b"\xff\xff\xff\xff"

    assert not cut_off(bytes(content))


def test_chunks_before_and_after_the_audio_do_not_confuse() -> None:
    content = made.wav(MONO)
    extra = b"LIST" + struct.pack("<I", 7) + b"INFOabc" + b"\0"

    assert not cut_off(content[:36] + extra + content[36:] + extra)


def test_an_mp3_after_a_tag_is_judged_by_its_own_header() -> None:
    mp3 = made.encoded(MONO, "libmp3lame", "mp3")
    bare = mp3[mp3.index(b"\xff\xe3") if b"\xff\xe3" in mp3[:400] else 0 :]

    assert not cut_off(mp3)
    assert not cut_off(bare)


@pytest.mark.parametrize("container", ["amr", "adts"])
def test_streams_of_frames_promise_nothing(container: str) -> None:
    codec = {"amr": "libopencore_amrnb", "adts": "aac"}[container]
    whole = made.encoded(MONO, codec, container)

    assert not cut_off(whole)


def test_a_wav_without_a_data_chunk_or_of_another_kind_promises_nothing() -> None:
    facts = decode(io.BytesIO(made.wav(MONO))).facts

    found = [
        is_cut_off(io.BytesIO(content), facts, 0)
        for content in (made.wav_header(0)[:36], b"RF64" + made.wav_header(0)[4:])
    ]

    assert found == [False, False]


@pytest.mark.parametrize("tail", [b"", b"OggS", b"OggS" + bytes(30)])
def test_an_ogg_whose_last_page_is_not_whole_or_not_last_is_cut_off(
    tail: bytes,
) -> None:
    ogg = made.encoded(
        made.a_conversation(2.0, rate=48000), "libopus", "ogg", rate=48000
    )
    facts = decode(io.BytesIO(ogg)).facts

    assert is_cut_off(io.BytesIO(tail), facts, 0)


def test_an_mp3_with_a_tag_before_it_and_a_count_of_frames_is_known_to_be_cut() -> None:
    mp3 = made.encoded(MONO, "libmp3lame", "mp3")
    facts = decode(io.BytesIO(mp3)).facts

    found = [
        is_cut_off(io.BytesIO(content), facts, num_samples)
        for content, num_samples in ((mp3, 24_000), (mp3, 8000), (bytes(400), 0))
    ]

    assert found == [False, True, False]
