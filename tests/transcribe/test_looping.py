"""Telling loops from speech by how well a text compresses."""

import pytest

from transcribe.looping import (
    compression_ratio,
    is_repetitive,
    is_stuck,
    num_copied_words,
)


def test_an_empty_text_compresses_to_nothing() -> None:
    assert compression_ratio("") == 0.0
    assert not is_repetitive("")


@pytest.mark.parametrize(
    "text",
    [
        "Turun Perhelääkärit, Maija puhelimessa, hyvää päivää.",
        "Hei hei, kiitos, hei.",
        "Four one one one, one one one one.",
    ],
)
def test_speech_is_no_loop(text: str) -> None:
    assert not is_repetitive(text)


@pytest.mark.parametrize("text", ["0,4,0,5,5,5,1,1," * 6, "Aika on viisi. " * 9])
def test_a_loop_is_one(text: str) -> None:
    assert is_repetitive(text)


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("", 0),
        ("Hyvää päivää.", 0),
        ("No, no, no!", 2),
        ("I do, I do, I do.", 4),
        ("one two three four five", 0),
        ("Kolme neljä kolme neljä kolme", 3),
    ],
)
def test_copied_words_stand_right_behind_what_they_copy(text: str, copied: int) -> None:
    assert num_copied_words(text) == copied


@pytest.mark.parametrize(
    "text",
    [
        "Hei. " + "Kaksi, " * 40,
        "No niin, " + "kun se on, " * 12,
        "Kanjorn betalapasti katsopioni" + "hilu" * 30,
        "En klos saa loppia positij" + "u" * 80,
    ],
    ids=["word", "phrase", "syllable", "letter"],
)
def test_nobody_repeats_so_often(text: str) -> None:
    assert is_stuck(text)


@pytest.mark.parametrize(
    "text",
    [
        "Se on nolla viisi nolla viisi viisi viisi. " * 2,
        "Viisi viisi viisi viisi, viisi viisi viisi viisi.",
        "Joo, joo, joo, joo, joo.",
        "Four one one one, one one one one, two three four one, one one two six.",
    ],
    ids=["number-said-twice", "eight-fives", "yes-yes", "card-of-ones"],
)
def test_a_number_said_again_is_not_stuck(text: str) -> None:
    assert not is_stuck(text)
