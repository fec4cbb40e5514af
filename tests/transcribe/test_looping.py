"""Telling loops from speech by how well a text compresses."""

import pytest

from transcribe.looping import compression_ratio, is_repetitive


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
