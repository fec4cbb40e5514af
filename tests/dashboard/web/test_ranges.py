import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.errors import RangeRefusedError
from dashboard.web.ranges import ByteRange, asked_range


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        pytest.param("bytes=0-", ByteRange(0, 100), id="from the start"),
        pytest.param("bytes=0-0", ByteRange(0, 1), id="one byte"),
        pytest.param("bytes=10-19", ByteRange(10, 20), id="a stretch"),
        pytest.param("bytes=90-500", ByteRange(90, 100), id="past the end is cut"),
        pytest.param("bytes=-10", ByteRange(90, 100), id="the last ones"),
        pytest.param("bytes=-500", ByteRange(0, 100), id="more than there are"),
        pytest.param(None, None, id="no header"),
        pytest.param("bytes=-", None, id="neither end"),
        pytest.param("bytes=20-10", None, id="backwards"),
        pytest.param("bytes=0-1,5-6", None, id="several at once"),
        pytest.param("seconds=0-1", None, id="another unit"),
        pytest.param("bytes=٣-٤", None, id="digits of another script"),
    ],
)
def test_a_range_header_is_read_as_the_rfc_says(
    header: str | None, asked: ByteRange | None
) -> None:
    assert asked_range(header, 100) == asked


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_a_range_outside_the_object_is_refused(header: str) -> None:
    with pytest.raises(RangeRefusedError):
        asked_range(header, 100)


def test_no_range_fits_an_empty_object() -> None:
    with pytest.raises(RangeRefusedError):
        asked_range("bytes=0-", 0)
    with pytest.raises(RangeRefusedError):
        asked_range("bytes=-5", 0)


@given(st.integers(0, 300), st.integers(0, 300), st.integers(1, 200))
def test_what_is_sent_always_lies_within_the_object(
    first: int, last: int, size_bytes: int
) -> None:
    try:
        asked = asked_range(f"bytes={first}-{last}", size_bytes)
    except RangeRefusedError:
        assert first >= size_bytes
        return

    if asked is not None:
        assert 0 <= asked.start < asked.end <= size_bytes
        assert asked.length <= last - first + 1


def test_the_answer_names_the_bytes_with_the_last_one_included() -> None:
    assert ByteRange(10, 20).content_range(100) == "bytes 10-19/100"
