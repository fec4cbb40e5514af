import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SealBrokenError
from custody.vault.stream import (
    CHUNK_BYTES,
    NONCE_BYTES,
    SEALED_CHUNK_BYTES,
    TAG_BYTES,
    ChunkOpener,
    num_chunks,
    plain_bytes,
    sealed_payload_bytes,
)

KEY = bytes(range(32))


@pytest.mark.parametrize(
    ("size", "chunks"),
    [(0, 1), (1, 1), (65_535, 1), (65_536, 1), (65_537, 2), (131_072, 2)],
)
def test_chunks_are_counted_as_age_counts_them(size: int, chunks: int) -> None:
    assert num_chunks(size) == chunks
    assert sealed_payload_bytes(size) == NONCE_BYTES + size + TAG_BYTES * chunks


@given(size=st.integers(min_value=0, max_value=2**40))
def test_the_two_lengths_are_each_others_inverse(size: int) -> None:
    assert plain_bytes(sealed_payload_bytes(size), "object") == size


@given(length=st.integers(min_value=-100, max_value=4 * SEALED_CHUNK_BYTES))
def test_a_length_has_one_plaintext_or_is_refused(length: int) -> None:
    try:
        size = plain_bytes(length, "object")
    except SealBrokenError:
        return

    assert sealed_payload_bytes(size) == length


@pytest.mark.parametrize(
    "length",
    [
        0,
        NONCE_BYTES,
        NONCE_BYTES + TAG_BYTES - 1,
        NONCE_BYTES + SEALED_CHUNK_BYTES + 1,
        NONCE_BYTES + SEALED_CHUNK_BYTES + TAG_BYTES,
    ],
)
def test_lengths_that_no_payload_has_are_refused(length: int) -> None:
    with pytest.raises(SealBrokenError, match="length"):
        plain_bytes(length, "object")


def _sealed(number: int, *, is_last: bool, plain: bytes = b"plain") -> bytes:
    nonce = number.to_bytes(11, "big") + bytes([is_last])
    return ChaCha20Poly1305(KEY).encrypt(nonce, plain, None)


def test_a_chunk_opens_in_its_place() -> None:
    opener = ChunkOpener(KEY, 2 * CHUNK_BYTES, "object")

    assert opener.open_chunk(0, _sealed(0, is_last=False)) == b"plain"
    assert opener.open_chunk(1, _sealed(1, is_last=True)) == b"plain"


@pytest.mark.parametrize(
    ("number", "sealed"),
    [
        (0, _sealed(1, is_last=False)),
        (1, _sealed(0, is_last=False)),
        (0, _sealed(0, is_last=True)),
        (1, _sealed(1, is_last=False)),
        (0, b""),
        (0, bytes(TAG_BYTES - 1)),
    ],
    ids=["moved up", "moved down", "last too early", "end cut off", "gone", "short"],
)
def test_a_chunk_opens_nowhere_else(number: int, sealed: bytes) -> None:
    opener = ChunkOpener(KEY, 2 * CHUNK_BYTES, "object")

    with pytest.raises(SealBrokenError, match=f"chunk {number}"):
        opener.open_chunk(number, sealed)
