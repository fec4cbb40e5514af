import hashlib
import io
import struct
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custody.errors import SourceChangedError
from ingest.audio import Samples, decode, to_pcm
from ingest.flac import FlacCopy, measure_flac
from tests.ingest import recordings as made
from transcribe.listening import read_chunks

CALL = made.a_conversation(12.0)


def a_copy(samples: Samples, *, max_held_bytes: int = 1 << 25) -> FlacCopy:
    return measure_flac(
        made.in_chunks(samples), 8000, samples.shape[0], max_held_bytes=max_held_bytes
    )


def content(copy: FlacCopy, samples: Samples) -> bytes:
    return copy.open(lambda: made.in_chunks(samples)).read()


@settings(max_examples=25, deadline=None)
@given(
    num_channels=st.integers(1, 8),
    num_samples=st.integers(0, 20_000),
    seed=st.integers(0, 1000),
)
def test_every_sample_comes_back_as_it_was(
    num_channels: int, num_samples: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    values = rng.integers(-32768, 32768, (num_channels, num_samples), dtype=np.int16)
    samples = (values / 32768).astype(np.float32)

    flac = content(a_copy(samples), samples)

    back = list(decode(io.BytesIO(flac)))
    heard = np.concatenate([to_pcm(chunk) for chunk in back]) if back else values.T
    assert np.array_equal(heard, values.T)


def test_a_copy_made_again_while_it_is_read_is_the_same_to_the_byte() -> None:
    kept, made_again = a_copy(CALL), a_copy(CALL, max_held_bytes=1000)

    assert made_again.frames is None
    assert content(made_again, CALL) == content(kept, CALL)
    assert len(content(kept, CALL)) == kept.size_bytes == made_again.size_bytes


def test_the_head_tells_the_length_and_the_checksum_of_the_samples() -> None:
    flac = content(a_copy(CALL), CALL)

    stream_info = flac[8:42]

    packed = int.from_bytes(stream_info[10:18], "big")
    assert packed & (1 << 36) - 1 == CALL.shape[1]
    assert stream_info[18:] == hashlib.md5(to_pcm(CALL).tobytes()).digest()  # noqa: S324 # FLAC's own checksum


def test_the_seek_table_points_at_frames_that_begin_where_it_says() -> None:
    copy = a_copy(CALL)
    flac = content(copy, CALL)

    table = flac[46 : len(copy.head)]
    points = list(struct.iter_unpack(">QQH", table))

    assert [sample for sample, _, _ in points] == sorted({p[0] for p in points})
    assert len(points) == 3
    for sample, offset, num_samples in points:
        frame = flac[len(copy.head) + offset :]
        assert frame[:2] == b"\xff\xf8"
        assert sample % num_samples == 0


def test_a_recording_without_samples_is_a_valid_file() -> None:
    empty = np.zeros((2, 0), dtype=np.float32)

    flac = content(a_copy(empty), empty)

    assert list(decode(io.BytesIO(flac))) == []
    assert list(read_chunks(io.BytesIO(flac))) == []


def test_transcribe_reads_what_ingest_wrote() -> None:
    flac = content(a_copy(CALL), CALL)

    back = np.concatenate(list(read_chunks(io.BytesIO(flac))), axis=1)

    assert np.array_equal(to_pcm(back), to_pcm(CALL))


@pytest.mark.parametrize("share", [0.5, 2], ids=["shorter", "longer"])
def test_a_source_that_is_not_the_same_any_more_is_noticed(share: float) -> None:
    copy = a_copy(CALL, max_held_bytes=1000)
    other = np.tile(CALL, (1, 2))[:, : int(CALL.shape[1] * share)]

    with pytest.raises(SourceChangedError):
        content(copy, other)


def test_a_long_recording_is_never_in_memory_as_a_whole() -> None:
    num_alive = 0
    peak = 0

    def chunks() -> Iterator[Samples]:
        nonlocal num_alive, peak
        for second in range(60):
            num_alive += 1
            peak = max(peak, num_alive)
            yield made.speech(1.0, seed=second)[None]
            num_alive -= 1

    copy = measure_flac(chunks(), 8000, 1, max_held_bytes=1000)
    with copy.open(chunks) as source:
        num_bytes = sum(len(piece) for piece in iter(lambda: source.read(4096), b""))

    assert num_bytes == copy.size_bytes
    assert peak == 1
