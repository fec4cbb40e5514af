import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import SealSourceError, SourceSizeError
from custody.vault.exact import ExactSource


@given(content=st.binary(max_size=200), step=st.integers(min_value=1, max_value=64))
def test_a_source_of_its_length_passes_unchanged(content: bytes, step: int) -> None:
    exact = ExactSource(io.BytesIO(content), len(content))

    parts = list(iter(lambda: exact.read(step), b""))

    assert b"".join(parts) == content
    assert exact.read(1) == b""


@pytest.mark.parametrize("announced", [1, 9, 11, 1000])
def test_another_length_is_told_before_the_end(announced: int) -> None:
    exact = ExactSource(io.BytesIO(bytes(10)), announced)

    with pytest.raises(SourceSizeError, match=f"the {announced} bytes"):
        list(iter(lambda: exact.read(4), b""))


class _Broken(io.BytesIO):
    def read(self, length: int | None = -1) -> bytes:
        del length
        raise OSError(5, "Input/output error")


def test_a_source_that_fails_is_told() -> None:
    with pytest.raises(SealSourceError, match="Input/output error"):
        ExactSource(_Broken(), 3).read(1)


def test_asking_for_nothing_is_not_the_end() -> None:
    exact = ExactSource(io.BytesIO(b"abc"), 3)

    assert exact.read(0) == b""
    assert exact.as_file().read() == b"abc"
