import hashlib
import io
from pathlib import Path

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SealSourceError, SourceSizeError
from custody.vault.seal import SealingStream

IDENTITY = pyrage.x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())


@given(content=st.binary(max_size=5_000), step=st.integers(1, 3_000))
def test_sealing_then_opening_is_identity(content: bytes, step: int) -> None:
    with SealingStream(io.BytesIO(content), len(content), RECIPIENT) as stream:
        sealed = b"".join(iter(lambda: stream.read(step), b""))

    assert pyrage.decrypt(sealed, [IDENTITY]) == content


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, 1_000_000])
def test_the_length_is_known_before_the_first_byte(size: int) -> None:
    with SealingStream(io.BytesIO(bytes(size)), size, RECIPIENT) as stream:
        announced = stream.sealed_size_bytes
        was_complete = stream.is_complete
        sealed = stream.read()

        assert len(sealed) == announced
        assert (was_complete, stream.is_complete) == (False, True)
        assert stream.sealed_sha256 == hashlib.sha256(sealed).hexdigest()


@pytest.mark.parametrize("size", [0, 9, 100_000])
@pytest.mark.parametrize("announced", [10, 99_999, 5_000_000])
def test_a_source_of_another_length_never_ends_well(size: int, announced: int) -> None:
    with (
        pytest.raises(SourceSizeError),
        SealingStream(io.BytesIO(bytes(size)), announced, RECIPIENT) as stream,
    ):
        stream.read()


class _FailingSource(io.BytesIO):
    """A source on a disk that breaks after some bytes."""

    def __init__(self, num_good: int) -> None:
        super().__init__(bytes(1_000_000))
        self._num_good = num_good

    def read(self, length: int | None = -1) -> bytes:
        if self.tell() >= self._num_good:
            raise OSError(5, "Input/output error")
        return super().read(length)


@pytest.mark.parametrize("num_good", [0, 200_000])
def test_the_sources_own_error_comes_through(num_good: int) -> None:
    source = _FailingSource(num_good)

    with (
        pytest.raises(SealSourceError, match="Input/output"),
        SealingStream(source, 1_000_000, RECIPIENT) as stream,
    ):
        stream.read()


def test_a_sealing_that_writes_nothing_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pyrage, "encrypt_io", lambda *_: None)

    with pytest.raises(EOFError, match="before its header"):
        SealingStream(io.BytesIO(b""), 0, RECIPIENT)


def test_letting_go_early_leaves_no_thread_and_no_open_file() -> None:
    num_files = len(list(Path("/proc/self/fd").iterdir()))

    with SealingStream(io.BytesIO(bytes(10_000_000)), 10_000_000, RECIPIENT) as stream:
        stream.read(10)

    assert stream.closed
    assert not stream._thread.is_alive()
    assert len(list(Path("/proc/self/fd").iterdir())) <= num_files


def test_closing_twice_is_closing_once() -> None:
    stream = SealingStream(io.BytesIO(b""), 0, RECIPIENT)

    stream.close()
    stream.close()

    assert stream.readable()


def test_two_sealings_of_one_source_differ(tmp_path: Path) -> None:
    path = tmp_path / "source"
    path.write_bytes(b"the same")
    sealed = []
    for _ in range(2):
        with (
            path.open("rb") as source,
            SealingStream(source, 8, RECIPIENT) as stream,
        ):
            sealed.append(stream.read())

    assert sealed[0] != sealed[1]
