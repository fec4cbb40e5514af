"""Listening copies: what goes in comes out, in chunks, and broken ones are named."""

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.errors import ListeningCopyBrokenError
from transcribe.listening import (
    CHUNK_SAMPLES,
    ListeningFormat,
    Samples,
    read_chunks,
    read_format,
    write_flac,
)


def sixteen_bits(num_channels: int, num_samples: int, seed: int = 0) -> Samples:
    random = np.random.default_rng(seed)
    whole = random.integers(-32768, 32768, (num_channels, num_samples))
    return (whole / 32768).astype(np.float32)


def copy_of(samples: Samples, rate: int = 8000, chunk: int = 5000) -> io.BytesIO:
    sink = io.BytesIO()
    starts = range(0, samples.shape[1], chunk)
    write_flac((samples[:, at : at + chunk] for at in starts), rate, sink)
    return sink


@settings(max_examples=25)
@given(
    num_channels=st.integers(1, 8),
    num_samples=st.integers(1, 9000),
    rate=st.sampled_from([8000, 11025, 16000, 44100, 48000]),
    chunk=st.integers(1000, 9000),
)
def test_sixteen_bits_come_out_as_they_went_in(
    num_channels: int, num_samples: int, rate: int, chunk: int
) -> None:
    samples = sixteen_bits(num_channels, num_samples)

    sink = copy_of(samples, rate, chunk)

    assert read_format(sink) == ListeningFormat(
        sampling_rate=rate, num_channels=num_channels
    )
    np.testing.assert_array_equal(np.concatenate(list(read_chunks(sink)), 1), samples)


def test_chunks_are_of_one_length_but_the_last() -> None:
    sink = copy_of(sixteen_bits(2, 2 * CHUNK_SAMPLES + 10), chunk=30_000)

    shapes = [chunk.shape for chunk in read_chunks(sink)]

    assert shapes == [(2, CHUNK_SAMPLES), (2, CHUNK_SAMPLES), (2, 10)]


def test_resampling_keeps_the_duration_and_the_pitch() -> None:
    time = np.arange(16_000) / 8000
    wave = 0.5 * np.sin(2 * np.pi * 440 * time).astype(np.float32)

    doubled = np.concatenate(
        list(read_chunks(copy_of(wave[None]), sampling_rate=16_000)), axis=1
    )

    spectrum = np.abs(np.fft.rfft(doubled[0]))
    assert doubled.shape == (1, 32_000)
    assert np.fft.rfftfreq(32_000, 1 / 16_000)[spectrum.argmax()] == 440


def test_what_is_too_loud_is_clipped_not_wrapped() -> None:
    loud = np.array([[2.0, -2.0, 1.0, -1.0, 0.0]], dtype=np.float32)

    (chunk,) = read_chunks(copy_of(loud))

    top = 32767 / 32768
    assert chunk.tolist() == [[top, -1.0, top, -1.0, 0.0]]


@pytest.mark.parametrize("chunks", [[], [np.zeros((1, 0), dtype=np.float32)]])
def test_a_call_without_samples_is_a_valid_copy_without_chunks(
    chunks: list[Samples],
) -> None:
    sink = io.BytesIO()

    write_flac(chunks, 8000, sink)

    assert read_format(sink) == ListeningFormat(sampling_rate=8000, num_channels=1)
    assert list(read_chunks(sink)) == []


def test_a_copy_can_be_read_again_from_its_start() -> None:
    sink = copy_of(sixteen_bits(2, 4000))

    first, again = list(read_chunks(sink)), list(read_chunks(sink))

    np.testing.assert_array_equal(first, again)


def test_the_number_of_samples_stands_in_the_head(tmp_path: Path) -> None:
    path = tmp_path / "copy.flac"

    with path.open("wb") as sink:
        write_flac([sixteen_bits(2, 12_345)], 8000, sink)

    head = path.read_bytes()[4 + 4 : 4 + 4 + 34]  # STREAMINFO, RFC 9639 section 8.2
    assert int.from_bytes(head[13:18]) & (1 << 36) - 1 == 12_345


@pytest.mark.parametrize(
    "broken",
    [b"", b"hello " * 1000, b"fLaC" + bytes(100), b"RIFF$\0\0\0WAVEfmt "],
    ids=["empty", "text", "cut-head", "cut-wav"],
)
def test_what_is_not_audio_is_named(broken: bytes) -> None:
    with pytest.raises(ListeningCopyBrokenError, match="ingest it again"):
        read_format(io.BytesIO(broken))
    with pytest.raises(ListeningCopyBrokenError):
        list(read_chunks(io.BytesIO(broken)))


def test_the_message_names_the_call_where_it_is_known() -> None:
    error = ListeningCopyBrokenError("it cannot be decoded", "5ca1ab1e")

    assert "of call 5ca1ab1e" in str(error)
