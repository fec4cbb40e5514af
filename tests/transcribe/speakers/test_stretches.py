"""Stretches within which a speaker seldom changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custody.records.transcripts import Word
from tests.transcribe.hearing import said
from transcribe.speakers.stretches import ends_sentence, stretches_of


@given(
    st.lists(
        st.tuples(
            st.floats(0, 2), st.floats(0.05, 1), st.sampled_from(["no", "joo.", "8."])
        )
    )
)
def test_every_word_is_in_one_stretch(made: list[tuple[float, float, str]]) -> None:
    words: list[Word] = []
    clock = 0.0
    for pause, seconds, text in made:
        start = clock + pause
        clock = start + seconds
        words.append(Word(start=start, end=clock, text=text, probability=1))

    stretches = stretches_of(words)

    assert [place for one in stretches for place in one] == list(range(len(words)))
    assert all(len(one) for one in stretches)


def test_a_pause_and_the_end_of_a_sentence_cut() -> None:
    words = (*said("hei. täällä kaisa"), *said("laaksonen", 1.6))

    assert stretches_of(words) == (range(1), range(1, 3), range(3, 4))


@pytest.mark.parametrize(
    ("text", "ends"),
    [("sopii.", True), ("Sopiiko?”", True), ("8.", False), ("ja", False)],
)
def test_a_full_stop_after_digits_ends_no_sentence(text: str, *, ends: bool) -> None:
    assert ends_sentence(said(text)[0]) is ends
