"""Words of a call from aligned tokens."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from custody.records.transcripts import Word
from transcribe.timing import Aligned, words_in_call
from transcribe.voice_activity import Span
from transcribe.windows import plan_windows

(WINDOW,) = plan_windows([[Span(10, 12), Span(50, 53)]])


def aligned(text: str, start: float, end: float, probability: float = 0.9) -> Aligned:
    return Aligned(text=text, start=start, end=end, probability=probability)


def test_marks_hang_on_the_word_before_them() -> None:
    words = words_in_call(
        WINDOW,
        [aligned(" Hei", 0.0, 0.5), aligned(",", 0.5, 0.9, 0.1), aligned(" te", 1, 2)],
    )

    assert words == (
        Word(start=10.0, end=10.5, text="Hei,", probability=0.9),
        Word(start=11.0, end=12.0, text="te", probability=0.9),
    )


def test_parts_of_one_word_are_joined_and_no_surer_than_the_least() -> None:
    (word,) = words_in_call(
        WINDOW, [aligned(" e", 0.0, 0.2, 0.9), aligned("-lasku", 0.2, 0.8, 0.5)]
    )

    assert (word.text, word.start, word.end) == ("e-lasku", 10.0, 10.8)
    assert word.probability == 0.5


def test_marks_alone_are_no_words() -> None:
    assert words_in_call(WINDOW, [aligned(" -", 0, 1), aligned(" ", 1, 2)]) == ()


def test_nothing_aligned_is_no_words() -> None:
    assert words_in_call(WINDOW, []) == ()


@given(
    st.lists(
        st.tuples(st.floats(0, 6), st.floats(0, 2), st.floats(-0.1, 1.1)), max_size=20
    )
)
def test_words_never_overlap_whatever_the_engine_says(
    places: list[tuple[float, float, float]],
) -> None:
    found = [
        aligned(f" sana{number}", start, start + length, odds)
        for number, (start, length, odds) in enumerate(sorted(places))
    ]

    words = words_in_call(WINDOW, found)

    assert len(words) == len(found)
    assert all(word.start < word.end for word in words)
    assert all(0 <= word.probability <= 1 for word in words)
    assert all(before.end <= after.start + 1e-9 for before, after in pairwise(words))
