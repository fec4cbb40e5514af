import io
import subprocess
import sys

import av  # noqa: TID251 # a video is made with it
import numpy as np
import pytest

from custody.errors import AudioUnsupportedError, NotAudioError
from ingest import audio
from ingest.audio import (
    SILENCE_DB,
    Decoding,
    block_levels,
    decode,
    flac_frames,
    probe,
    to_pcm,
    write_wav,
)
from ingest.headerless import headerless_form
from tests.ingest import recordings as made

MONO = made.speech(2.0)[None]
STEREO = made.a_conversation(4.0)


def decoded(content: bytes, name: str = "") -> tuple[Decoding, made.Samples]:
    headerless = headerless_form(name, content) if name else None
    decoding = decode(io.BytesIO(content), headerless=headerless)
    chunks = list(decoding)
    return decoding, np.concatenate(chunks, axis=1)


LOSSLESS = [
    ("pcm_s16le", "wav", "s16"),
    ("pcm_s24le", "wav", "s32"),
    ("pcm_s32le", "wav", "s32"),
    ("pcm_f32le", "wav", "flt"),
    ("pcm_f64le", "wav", "dbl"),
    ("pcm_s16le", "w64", "s16"),
    ("pcm_s16be", "aiff", "s16"),
    ("pcm_s16be", "au", "s16"),
    ("pcm_s16le", "caf", "s16"),
    ("flac", "flac", "s16"),
    ("pcm_s16le", "matroska", "s16"),
]


@pytest.mark.parametrize(
    ("codec", "container", "sample_format"),
    LOSSLESS,
    ids=[f"{codec}-{container}" for codec, container, _ in LOSSLESS],
)
def test_a_lossless_recording_comes_out_as_it_went_in(
    codec: str, container: str, sample_format: str
) -> None:
    content = made.encoded(STEREO, codec, container, sample_format=sample_format)

    decoding, samples = decoded(content)

    assert samples.shape == STEREO.shape
    assert np.abs(samples - STEREO).max() <= 1 / 32768
    assert decoding.num_broken_packets == 0
    assert decoding.num_samples == STEREO.shape[1]


LOSSY = [
    ("pcm_u8", "wav", 0.9, 8000),
    ("pcm_mulaw", "wav", 0.99, 8000),
    ("pcm_alaw", "wav", 0.99, 8000),
    ("adpcm_ima_wav", "wav", 0.95, 8000),
    ("adpcm_ms", "wav", 0.95, 8000),
    ("libmp3lame", "mp3", 0.0, 8000),
    ("libmp3lame", "wav", 0.0, 8000),
    ("libopus", "ogg", 0.0, 48000),
    ("libopus", "webm", 0.0, 48000),
    ("aac", "ipod", 0.0, 8000),
    ("aac", "adts", 0.0, 8000),
    ("aac", "mp4", 0.0, 8000),
]


@pytest.mark.parametrize("num_channels", [1, 2], ids=["mono", "stereo"])
@pytest.mark.parametrize(
    ("codec", "container", "likeness", "rate"),
    LOSSY,
    ids=[f"{codec}-{container}" for codec, container, _, _ in LOSSY],
)
def test_a_lossy_recording_keeps_its_channels_length_and_loudness(
    codec: str, container: str, likeness: float, rate: int, num_channels: int
) -> None:
    given = made.a_conversation(4.0, rate=rate)[:num_channels]
    content = made.encoded(given, codec, container, rate=rate)

    decoding, samples = decoded(content)

    assert samples.shape[0] == num_channels
    assert decoding.sampling_rate == rate
    assert samples.shape[1] / rate == pytest.approx(4.0, abs=0.3)
    assert made.correlation(samples, given) >= likeness or not likeness
    assert np.std(samples) == pytest.approx(np.std(given), rel=0.2)


def test_ogg_vorbis_is_decoded_in_both_channels() -> None:
    given = made.a_conversation(4.0, rate=48000)
    content = made.encoded(given, "vorbis", "ogg", rate=48000)

    decoding, samples = decoded(content)

    assert (decoding.facts.codec, decoding.facts.num_channels) == ("vorbis", 2)
    assert samples.shape[1] / 48000 == pytest.approx(4.0, abs=0.1)


def test_wav49_as_asterisk_writes_it_is_decoded() -> None:
    decoding, samples = decoded(made.wav49(num_frames=50))

    assert decoding.facts.codec == "gsm_ms"
    assert samples.shape == (1, 50 * 320)


def test_amr_is_decoded_in_narrow_and_wide_band() -> None:
    narrow = made.encoded(MONO, "libopencore_amrnb", "amr")

    facts = [
        (decoding.facts.sampling_rate, samples.shape[0], round(samples.shape[1], -3))
        for decoding, samples in (decoded(narrow), decoded(made.amr_wb(50)))
    ]

    assert facts == [(8000, 1, 16000), (16000, 1, 16000)]


@pytest.mark.parametrize(
    ("name", "codec", "container"),
    [
        ("call.ulaw", "pcm_mulaw", "mulaw"),
        ("call.alaw", "pcm_alaw", "alaw"),
        ("call.sln", "pcm_s16le", "s16le"),
        ("call.raw", "pcm_s16le", "s16le"),
    ],
)
def test_a_stream_without_a_header_is_read_by_its_suffix(
    name: str, codec: str, container: str
) -> None:
    content = made.encoded(MONO, codec, container)

    decoding, samples = decoded(content, name)

    assert decoding.sampling_rate == 8000
    assert samples.shape == MONO.shape
    assert made.correlation(samples, MONO) > 0.99


def test_bare_gsm_is_read_by_its_suffix() -> None:
    _, samples = decoded(made.gsm(100), "call.gsm")

    assert samples.shape == (1, 16000)


def test_interleaved_raw_of_mixmonitor_is_read_as_two_channels() -> None:
    content = made.encoded(STEREO, "pcm_s16le", "s16le")

    _, samples = decoded(content, "call.raw")

    assert samples.shape == STEREO.shape
    assert np.abs(samples - STEREO).max() <= 1 / 32768


@pytest.mark.parametrize("num_channels", range(1, 9))
def test_up_to_eight_channels_keep_their_order(num_channels: int) -> None:
    given = np.stack([made.speech(1.0, seed=seed) for seed in range(num_channels)])

    _, samples = decoded(made.wav(given))

    assert samples.shape == given.shape
    assert np.abs(samples - given).max() < 2 / 32768


def test_more_channels_than_a_flac_holds_are_refused() -> None:
    with pytest.raises(AudioUnsupportedError, match="9 channels"):
        probe(io.BytesIO(made.wav(np.zeros((9, 800), dtype=np.float32))))


def test_a_rate_that_no_telephone_has_is_refused() -> None:
    with pytest.raises(AudioUnsupportedError, match="samples a second"):
        probe(io.BytesIO(made.wav(MONO, rate=500)))


@pytest.mark.parametrize(
    "content",
    [
        b"Hei, t\xc3\xa4m\xc3\xa4 on kirje eik\xc3\xa4 puhelu.\n" * 200,
        b"#EXTM3U\n#EXTINF:10,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile /etc/hostname\n",
        b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nm=audio 5004 RTP/AVP 0\n",
        b"\x89PNG\r\n\x1a\n" + bytes(4000),
        made.wav_header(0)[:20],
        bytes(5000),
        b"%PDF-1.7\n" + bytes(range(256)) * 20,
    ],
    ids=["text", "playlist", "concat", "sdp", "image", "cut header", "zeros", "pdf"],
)
def test_what_is_no_recording_is_refused_whatever_its_suffix(content: bytes) -> None:
    with pytest.raises(NotAudioError):
        probe(io.BytesIO(content), headerless=headerless_form("call.wav", content))


def test_text_under_the_suffix_of_a_bare_stream_is_refused() -> None:
    content = b"Dear colleague, please find the recording attached.\n" * 50

    with pytest.raises(NotAudioError):
        probe(io.BytesIO(content), headerless=headerless_form("letter.ulaw", content))


def test_a_video_without_sound_is_refused() -> None:
    sink = io.BytesIO()
    with av.open(sink, mode="w", format="matroska") as out:
        stream = out.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        for _ in range(3):
            pixels = np.zeros((32, 32, 3), dtype=np.uint8)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        out.mux(stream.encode(None))

    with pytest.raises(NotAudioError, match="no audio track"):
        probe(io.BytesIO(sink.getvalue()))


def test_a_header_without_audio_has_facts_and_no_samples() -> None:
    decoding = decode(io.BytesIO(made.wav_header(0, num_channels=2)))

    assert list(decoding) == []
    assert (decoding.facts.num_channels, decoding.facts.sampling_rate) == (2, 8000)


def test_what_breaks_in_the_middle_is_left_out_and_told() -> None:
    content = bytearray(made.encoded(MONO, "flac", "flac", sample_format="s16"))
    middle = len(content) // 2
    content[middle : middle + 600] = bytes(600)

    decoding, samples = decoded(bytes(content))

    assert 8000 < samples.shape[1] <= 16000
    assert decoding.num_broken_packets >= 0


def test_chunks_are_seconds_whatever_the_frames() -> None:
    decoding = decode(
        io.BytesIO(made.encoded(made.speech(3.5)[None], "libmp3lame", "mp3"))
    )

    lengths = [chunk.shape[1] for chunk in decoding]

    assert set(lengths[:-1]) == {8000}
    assert 0 < lengths[-1] <= 8000


def test_resampling_keeps_the_length_in_seconds() -> None:
    decoding = decode(io.BytesIO(made.wav(STEREO)), sampling_rate=16000)

    samples = np.concatenate(list(decoding), axis=1)

    assert samples.shape[0] == 2
    assert samples.shape[1] == pytest.approx(4 * 16000, abs=64)


def test_a_stream_that_turns_stereo_midway_keeps_to_one_number_of_channels() -> None:
    mono = made.encoded(MONO, "libmp3lame", "mp3")
    stereo = made.encoded(STEREO, "libmp3lame", "mp3")

    decoding, samples = decoded(mono + stereo)

    assert samples.shape[0] == decoding.facts.num_channels
    assert samples.shape[1] / 8000 == pytest.approx(6.0, abs=0.5)


def test_sixteen_bits_come_back_exactly() -> None:
    values = np.arange(-32768, 32768, dtype=np.int16)
    chunk = (values / audio.FULL_SCALE).astype(np.float32)[None]

    assert np.array_equal(to_pcm(chunk)[:, 0], values)


def test_what_overshoots_is_clipped_and_not_wrapped() -> None:
    chunk = np.array([[1.5, 1.0, -1.0, -1.5]], dtype=np.float32)

    assert to_pcm(chunk)[:, 0].tolist() == [32767, 32767, -32768, -32768]


def test_levels_are_those_of_each_tenth_of_a_second() -> None:
    loud = np.full((1, 4000), 0.5, dtype=np.float32)
    quiet = np.zeros((1, 4000), dtype=np.float32)

    levels = block_levels(np.concatenate([loud, quiet], axis=1), 8000)

    assert levels.shape == (1, 10)
    assert levels[0, :5] == pytest.approx([-6.02] * 5, abs=0.01)
    assert levels[0, 5:].tolist() == [SILENCE_DB] * 5


def test_flac_frames_are_the_same_at_every_run() -> None:
    runs = [list(flac_frames(made.in_chunks(STEREO), 8000, 2)) for _ in range(2)]

    assert runs[0] == runs[1]
    assert runs[0][-1][0] == 0
    assert len(runs[0][-1][1]) == 34


def test_a_written_wav_reads_back() -> None:
    sink = io.BytesIO()

    write_wav(made.in_chunks(STEREO), 8000, sink)

    _, samples = decoded(sink.getvalue())
    assert np.abs(samples - STEREO).max() <= 1 / 32768


def test_a_wav_of_nothing_is_valid() -> None:
    sink = io.BytesIO()

    write_wav((), 8000, sink)

    assert probe(io.BytesIO(sink.getvalue())).num_channels == 1


def test_no_program_has_to_be_installed() -> None:
    code = (
        "import os, warnings; warnings.simplefilter('error'); "
        "os.environ['PATH'] = '/nonexistent'; import ingest.audio"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
