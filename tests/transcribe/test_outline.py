import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from transcribe.outline import outline


def test_each_stretch_shows_its_loudest_sample_whatever_its_sign() -> None:
    samples = np.array([[0.1, -0.5, 0.2, 0.3], [0.0, 0.0, -1.0, 0.25]], np.float32)

    drawn = outline([samples], num_samples=4, num_peaks=2)

    assert drawn == ((0.5, 0.3), (0.0, 1.0))


def test_a_recording_without_samples_has_no_outline() -> None:
    assert outline([], num_samples=0, num_peaks=100) == ()
    assert outline([np.zeros((1, 0), np.float32)], num_samples=0, num_peaks=9) == ()


def test_a_recording_shorter_than_the_drawing_has_one_peak_a_sample() -> None:
    samples = np.array([[0.25, 0.75]], np.float32)

    assert outline([samples], num_samples=2, num_peaks=100) == ((0.25, 0.75),)


def test_samples_beyond_the_told_length_count_to_the_last_stretch() -> None:
    samples = np.array([[0.1, 0.1, 0.1, 0.9]], np.float32)

    assert outline([samples], num_samples=2, num_peaks=2) == ((0.1, 0.9),)


def test_what_the_chunks_lack_is_drawn_as_silence() -> None:
    samples = np.array([[0.5, 0.5]], np.float32)

    assert outline([samples], num_samples=4, num_peaks=4) == ((0.5, 0.5, 0.0, 0.0),)


@given(
    lengths=st.lists(st.integers(0, 40), min_size=1, max_size=6),
    num_peaks=st.integers(1, 50),
)
def test_how_the_recording_is_cut_into_chunks_changes_nothing(
    lengths: list[int], num_peaks: int
) -> None:
    total = sum(lengths)
    whole = np.random.default_rng(7).uniform(-1, 1, (2, total)).astype(np.float32)
    chunks = np.split(whole, np.cumsum(lengths)[:-1], axis=1)

    drawn = outline(chunks, num_samples=total, num_peaks=num_peaks)

    assert drawn == outline([whole], num_samples=total, num_peaks=num_peaks)
