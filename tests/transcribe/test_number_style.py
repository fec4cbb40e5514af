"""The text that numbers are written after, and its echoes."""

import json

import pytest

from tests.transcribe.hearing import SAMPLES
from transcribe.number_style import NUMBER_STYLE, echoes


@pytest.mark.parametrize("language", sorted(NUMBER_STYLE))
def test_the_whole_text_is_its_own_echo(language: str) -> None:
    assert echoes(NUMBER_STYLE[language], language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Aika olisi kaksi, nolla, yhdeksän.", "fi"),
        ("Lasku on kuusikymmentäkaksi euroa.", "fi"),
        ("It is sixty two euros.", "en"),
        ("Det kostar sextiotvå euro.", "sv"),
    ],
)
def test_what_was_shown_is_an_echo_inside_other_words(text: str, language: str) -> None:
    assert echoes(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nolla neljä nolla viisi viisi viisi", "fi"),
        ("yhdeksänkymmentäkahdeksan euroa", "fi"),
        ("nolla", "fi"),
        ("", "en"),
        ("sixty two euros", "de"),
    ],
)
def test_other_numbers_are_none(text: str, language: str) -> None:
    assert not echoes(text, language)


def test_nothing_that_is_said_in_the_samples_was_shown() -> None:
    calls = json.loads((SAMPLES / "truth.json").read_text("utf-8"))

    spoken = [(turn["text"], call["lang"]) for call in calls for turn in call["turns"]]

    assert not [text for text, language in spoken if echoes(text, language)]
