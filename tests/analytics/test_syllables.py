import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.syllables import count_syllables, num_syllables


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("puhelu", "fi", 3),
        ("hyvää", "fi", 2),
        ("Perhelääkärit,", "fi", 5),
        ("kiitos", "fi", 2),
        ("päivää", "fi", 2),
        ("terveystarkastus", "fi", 5),
        ("samtalet", "sv", 3),
        ("återhörande", "sv", 5),
        ("recorded", "en", 3),
        ("take", "en", 1),
        ("called", "en", 1),
        ("table", "en", 2),
        ("tsk", "en", 1),
        ("45,50", "fi", 0),
        ("—", "fi", 0),
    ],
)
def test_syllables_are_counted_by_spelling(
    word: str, language: str, number: int
) -> None:
    assert num_syllables(word, language) == number


@given(
    words=st.lists(st.text(max_size=12), max_size=6),
    language=st.sampled_from(["fi", "sv", "en", "de", None]),
)
def test_a_text_has_the_syllables_of_its_words(
    words: list[str], language: str | None
) -> None:
    together = sum(num_syllables(word, language) for word in words)

    assert count_syllables(words, language) == together
    assert together <= sum(map(len, words)) + len(words)
