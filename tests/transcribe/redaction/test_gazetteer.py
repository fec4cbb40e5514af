"""Common names: misheard, inflected, torn; everyday words and practitioners stay."""

import pytest

from tests.transcribe.redaction.conversing import speech, texts
from transcribe.redaction.gazetteer import find_common_names


def named(line: str, language: str = "fi") -> list[str]:
    found = find_common_names(speech(f"A: {line}", language=language))
    return [text for _, text in texts(found)]


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("Löysin Virtasen tiedot.", "fi", "Virtasen"),
        ("löysin korkelan tiedot", "fi", "korkelan"),
        ("varasin ajan hiltuselle nyt", "fi", "hiltuselle"),
        ("tämä on piltu Sen. varaus", "fi", "piltu Sen."),
        ("siellä oli matti virtaneen eilen", "fi", "matti virtaneen"),
        ("hän on antikoskela eikä muu", "fi", "antikoskela"),
        ("täällä on pekahitunen vaan", "fi", "pekahitunen"),
        ("Jag bokade tiden för Anders Karlsson.", "sv", "Anders Karlsson."),
        ("I booked it for David Morrison today", "en", "David Morrison"),
        ("Thank you, Mrs Walker", "en", "Walker"),
        ("please ask Theresa about it", "en", "Theresa"),
    ],
)
def test_a_common_name_is_found(line: str, language: str, name: str) -> None:
    assert name in named(line, language)


@pytest.mark.parametrize(
    "line",
    ["varasin ajan lasken Virtaselle", "se on lahjakori Virtaselle", "tori Virtanen"],
)
def test_a_word_that_is_like_a_title_is_none(line: str) -> None:
    assert named(line)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Lääkäri Virtanen soittaa teille huomenna.", "fi"),
        ("varasin ajan Läikärin Virtaselle huomenna", "fi"),
        ("otetaanko lääkkäri Virtanen vai joku muu", "fi"),
        ("tiden är hos doktår Karlsson", "sv"),
        ("Vastaanotolla on rauhallista ja pieni lahti näkyy ikkunasta.", "fi"),
        ("Kirjasin sen ja sinisen kortin.", "fi"),
        ("Se oli kortilla ja aino kirppeen mukana.", "fi"),
        ("Undersökningen kostar hundrafyrtio euro.", "sv"),
        ("The walker is green and brown, a young baker said.", "en"),
        ("I will be frank about the bill.", "en"),
    ],
)
def test_everyday_words_and_practitioners_stay(line: str, language: str) -> None:
    assert named(line, language) == []
