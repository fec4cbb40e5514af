import io
from concurrent.futures import ThreadPoolExecutor

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SealBrokenError
from custody.records.ids import ObjectName, new_object_name
from custody.vault.reader import MAX_AHEAD_CHUNKS, SealedReader
from custody.vault.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, TAG_BYTES
from tests.twins import MemoryStore

IDENTITY = pyrage.x25519.Identity.generate()
PLAIN = bytes(range(256)) * 1024 + b"and a little more"
SEALED = bytes(pyrage.encrypt(PLAIN, [IDENTITY.to_public()]))
NUM_CHUNKS = 5
BODY = len(SEALED) - len(PLAIN) - TAG_BYTES * NUM_CHUNKS


def _opened(sealed: bytes, store: MemoryStore | None = None) -> SealedReader:
    store = store or MemoryStore()
    name = new_object_name()
    store.objects[name] = sealed
    return SealedReader.opened(store, name, len(sealed), str(IDENTITY))


@given(
    offset=st.integers(0, len(PLAIN) + 10),
    length=st.integers(0, len(PLAIN) + 10),
)
def test_any_range_is_the_plaintexts_range(offset: int, length: int) -> None:
    with _opened(SEALED) as reader:
        assert reader.read_at(offset, length) == PLAIN[offset : offset + length]


@given(
    steps=st.lists(
        st.tuples(st.integers(0, len(PLAIN)), st.integers(0, CHUNK_BYTES * 2)),
        max_size=8,
    )
)
def test_it_reads_as_a_file_does(steps: list[tuple[int, int]]) -> None:
    file = io.BufferedReader(_opened(SEALED))
    twin = io.BytesIO(PLAIN)

    for place, length in steps:
        assert file.seek(place) == twin.seek(place)
        assert file.read(length) == twin.read(length)
        assert file.tell() == twin.tell()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 300_001])
def test_every_length_reads_whole(size: int) -> None:
    plain = (PLAIN * 2)[:size]

    with _opened(bytes(pyrage.encrypt(plain, [IDENTITY.to_public()]))) as reader:
        assert reader.size_bytes == size
        assert reader.read() == plain
        assert reader.read(1) == b""


def test_seeking_follows_io() -> None:
    reader = _opened(SEALED)

    assert reader.seekable()
    assert reader.readable()
    assert not reader.writable()
    assert reader.seek(-5, io.SEEK_END) == len(PLAIN) - 5
    assert reader.read(5) == PLAIN[-5:]
    assert reader.seek(10) == 10
    assert reader.seek(5, io.SEEK_CUR) == 15
    assert reader.seek(len(PLAIN) + 100) == len(PLAIN) + 100
    assert reader.read(1) == b""
    with pytest.raises(ValueError, match="before the start"):
        reader.seek(-1)


def test_negative_arguments_are_refused() -> None:
    reader = _opened(SEALED)

    with pytest.raises(ValueError, match="count from 0"):
        reader.read_at(-1, 1)
    with pytest.raises(ValueError, match="count from 0"):
        reader.read_at(0, -1)


def test_a_closed_reader_gives_nothing() -> None:
    reader = _opened(SEALED)
    reader.close()

    for ask in (reader.tell, reader.read, lambda: reader.read_at(0, 1)):
        with pytest.raises(ValueError, match="closed"):
            ask()
    with pytest.raises(ValueError, match="closed"):
        reader.seek(0)
    assert reader._window == (0, b"")


def test_opening_and_a_place_in_the_middle_take_three_requests() -> None:
    store = MemoryStore()

    reader = _opened(SEALED, store)
    reader.read_at(CHUNK_BYTES + 100, CHUNK_BYTES)

    assert store.num_reads == 3
    assert store.num_bytes_read <= 1024 + 3 * SEALED_CHUNK_BYTES


def test_the_chunk_that_was_opened_is_not_fetched_again() -> None:
    store = MemoryStore()
    reader = _opened(SEALED, store)
    reader.read_at(0, 10)
    num_before = store.num_reads

    reader.read_at(10, 10)

    assert store.num_reads == num_before


def test_reading_on_in_sequence_takes_few_requests() -> None:
    plain = bytes(64 * CHUNK_BYTES)
    store = MemoryStore()
    reader = _opened(bytes(pyrage.encrypt(plain, [IDENTITY.to_public()])), store)

    while reader.read(4096):
        assert len(reader._window[1]) <= MAX_AHEAD_CHUNKS * CHUNK_BYTES

    assert store.num_reads < 12


def test_threads_read_side_by_side() -> None:
    reader = _opened(SEALED)
    places = [(place * 7919) % len(PLAIN) for place in range(200)]

    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda place: reader.read_at(place, 70_000), places))

    assert got == [PLAIN[place : place + 70_000] for place in places]


def _chunk(number: int) -> slice:
    start = BODY + number * SEALED_CHUNK_BYTES
    return slice(start, start + SEALED_CHUNK_BYTES)


def _other() -> bytes:
    return bytes(pyrage.encrypt(PLAIN, [IDENTITY.to_public()]))


def _body_of(sealed: bytes) -> bytes:
    return sealed[len(sealed) - (len(SEALED) - BODY) :]


MUTATIONS = {
    "two chunks swapped": SEALED[:BODY]
    + SEALED[_chunk(1)]
    + SEALED[_chunk(0)]
    + SEALED[_chunk(2).start :],
    "a chunk doubled": SEALED[: _chunk(1).stop] + SEALED[_chunk(1).start :],
    "the first chunk taken out": SEALED[:BODY] + SEALED[_chunk(1).start :],
    "a middle chunk taken out": SEALED[: _chunk(1).start] + SEALED[_chunk(2).start :],
    "the last chunk cut off": SEALED[: _chunk(3).stop],
    "all chunks cut off": SEALED[:BODY],
    "one byte cut off": SEALED[:-1],
    "one byte put on": SEALED + b"\0",
    "a chunk put on": SEALED + SEALED[_chunk(0)],
    "another's chunks": SEALED[:BODY] + _body_of(_other()),
    "another's first chunk": SEALED[:BODY]
    + _body_of(_other())[:SEALED_CHUNK_BYTES]
    + SEALED[_chunk(1).start :],
    "another's header": _other()[: -len(_body_of(SEALED))] + _body_of(SEALED),
    "another's nonce": SEALED[: BODY - 16] + bytes(16) + SEALED[BODY:],
    "the last chunk in the middle": SEALED[: _chunk(2).start]
    + SEALED[_chunk(4).start :],
    "empty": b"",
    "header only": SEALED[: BODY - 16],
    "not age": bytes(len(SEALED)),
}
AT_OPENING = set(MUTATIONS) - {"two chunks swapped", "another's first chunk"}


@pytest.mark.parametrize("name", MUTATIONS)
def test_no_mutation_gives_a_byte_that_was_not_sealed_there(name: str) -> None:
    with pytest.raises(SealBrokenError):
        _opened(MUTATIONS[name]).read_at(0, CHUNK_BYTES)


@pytest.mark.parametrize("name", sorted(AT_OPENING))
def test_what_changes_the_end_is_refused_at_opening(name: str) -> None:
    with pytest.raises(SealBrokenError):
        _opened(MUTATIONS[name])


def test_a_mutation_does_not_taint_the_chunks_that_hold() -> None:
    reader = _opened(MUTATIONS["two chunks swapped"])

    assert reader.read_at(2 * CHUNK_BYTES, 100) == PLAIN[2 * CHUNK_BYTES :][:100]


SMALL = PLAIN[: 2 * CHUNK_BYTES + 500]
SMALL_SEALED = bytes(pyrage.encrypt(SMALL, [IDENTITY.to_public()]))
SMALL_BODY = len(SMALL_SEALED) - len(SMALL) - 3 * TAG_BYTES


@given(
    place=st.one_of(
        st.integers(0, SMALL_BODY + 100), st.integers(0, len(SMALL_SEALED) - 1)
    ),
    bit=st.integers(0, 7),
)
def test_no_flipped_bit_passes(place: int, bit: int) -> None:
    flipped = bytearray(SMALL_SEALED)
    flipped[place] ^= 1 << bit

    with pytest.raises(SealBrokenError):
        _opened(bytes(flipped)).read()


@given(length=st.integers(0, len(SMALL_SEALED) - 1))
def test_no_cut_is_ever_opened(length: int) -> None:
    with pytest.raises(SealBrokenError):
        _opened(SMALL_SEALED[:length])


@given(chunks=st.lists(st.integers(0, 4), max_size=6))
def test_no_arrangement_of_chunks_but_the_sealed_one_reads(chunks: list[int]) -> None:
    body = b"".join(SEALED[_chunk(number)] for number in chunks)
    if chunks == [0, 1, 2, 3, 4]:
        return

    with pytest.raises(SealBrokenError):
        _opened(SEALED[:BODY] + body).read()


class _LyingStore(MemoryStore):
    """A store that gives another length than asked for."""

    def __init__(self, change: int) -> None:
        super().__init__()
        self._change = change

    def read_range(self, name: ObjectName, start: int, length: int) -> bytes:
        return super().read_range(name, start, length)[: length + self._change] + bytes(
            max(0, self._change)
        )


@pytest.mark.parametrize("change", [-1, 1, 16, -16])
def test_a_store_that_gives_another_length_is_not_believed(change: int) -> None:
    with pytest.raises(SealBrokenError, match="another length"):
        _opened(SEALED, _LyingStore(change))


def test_a_long_header_is_fetched_whole() -> None:
    others = [pyrage.x25519.Identity.generate().to_public() for _ in range(20)]
    sealed = bytes(pyrage.encrypt(PLAIN, [*others, IDENTITY.to_public()]))

    assert _opened(sealed).read() == PLAIN


def test_a_header_beyond_the_limit_is_fetched_no_further() -> None:
    store = MemoryStore()
    endless = b"age-encryption.org/v1\n" + b"-> x\n\n" * 1_000_000

    with pytest.raises(SealBrokenError, match="no end"):
        _opened(endless, store)

    assert store.num_bytes_read < 20_000
