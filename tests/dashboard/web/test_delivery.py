"""Bytes that were sent, turned into the seconds that can have been heard."""

import io

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dashboard.web.delivery import delivered_seconds, is_delivered
from transcribe.listening import Place, read_places, write_flac

RATE = 8000


def a_copy() -> bytes:
    """Four seconds of silence, then four of noise: frames of very different size."""
    noise = np.random.default_rng(7).normal(0, 0.1, (2, 4 * RATE))
    samples = np.concatenate([np.zeros((2, 4 * RATE)), noise], axis=1)
    sink = io.BytesIO()
    write_flac([samples.astype(np.float32)], RATE, sink)
    return sink.getvalue()


COPY = a_copy()
PLACES = read_places(io.BytesIO(COPY))


def test_frames_lie_one_after_another_to_the_end() -> None:
    ends = [place.after_byte for place in PLACES]

    assert [place.first_byte for place in PLACES[1:]] == ends[:-1]
    assert ends[-1] == len(COPY)
    assert PLACES[0].start == 0
    assert abs(PLACES[-1].end - 8.0) < 0.01


def test_all_bytes_are_all_seconds() -> None:
    (whole,) = delivered_seconds(PLACES, [(0, len(COPY))])

    assert whole[0] == 0
    assert abs(whole[1] - 8.0) < 0.01


def test_half_of_the_bytes_of_a_copy_are_not_half_of_its_seconds() -> None:
    (heard,) = delivered_seconds(PLACES, [(0, len(COPY) // 2)])

    assert heard[1] > 5
    assert is_delivered((heard,), [(0.0, 5.0)])
    assert not is_delivered((heard,), [(6.5, 7.5)])


def test_no_bytes_are_no_seconds() -> None:
    assert delivered_seconds(PLACES, []) == ()
    assert delivered_seconds((), [(0, 10)]) == ()
    assert not is_delivered((), [(0.0, 1.0)])


@given(
    ranges=st.lists(
        st.tuples(st.integers(0, len(COPY)), st.integers(0, len(COPY))), max_size=6
    )
)
def test_a_frame_counts_exactly_when_every_byte_of_it_was_sent(
    ranges: list[tuple[int, int]],
) -> None:
    sent = {byte for first, after in ranges for byte in range(first, after)}

    found = delivered_seconds(PLACES, ranges)

    def is_in(place: Place) -> bool:
        middle = (place.start + place.end) / 2
        return any(start <= middle < end for start, end in found)

    whole = [place for place in PLACES if is_in(place)]
    assert whole == [
        place
        for place in PLACES
        if sent.issuperset(range(place.first_byte, place.after_byte))
    ]
