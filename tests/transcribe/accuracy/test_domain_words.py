"""Words of the register in what was said and in what was heard."""

from pathlib import Path

import pytest

from custody.errors import TruthUnreadableError
from custody.records.transcripts import Turn
from tests.transcribe.hearing import SAMPLES, said
from transcribe.accuracy.domain_words import (
    DomainFigures,
    domain_figures,
    read_domain_words,
)
from transcribe.accuracy.measures import HeardCall
from transcribe.accuracy.truth import TruthCall, TruthTurn

WORDS = ("vastaanotto", "Mattila", "Maija", "Juha Rajala")


def counted(true: str, heard: str) -> DomainFigures:
    call = TruthCall(
        audio=Path("call.wav"), language="fi", turns=(TruthTurn(text=true),)
    )
    turns = (Turn(party=None, channel=0, words=said(heard)),) if heard else ()
    found = HeardCall(turns=turns, language="fi", num_channels=1)
    return domain_figures(call, found, WORDS)


@pytest.mark.parametrize(
    ("true", "heard", "figures"),
    [
        ("Maija puhelimessa", "maija puhelimessa", DomainFigures(1, 1, 0)),
        ("Maija puhelimessa", "mai ja puhelimessa", DomainFigures(1, 0, 0)),
        ("Aika Mattilalle", "aika mattilalle", DomainFigures(1, 1, 0)),
        ("Hyvää päivää", "Maija päivää", DomainFigures(0, 0, 1)),
        ("Aika Mattilalle", "aika Mattila", DomainFigures(1, 0, 0)),
        ("Kiitos", "", DomainFigures(0, 0, 0)),
    ],
    ids=["heard", "misheard", "inflected", "put-in", "another-form", "nothing"],
)
def test_words_are_said_heard_and_put_in(
    true: str, heard: str, figures: DomainFigures
) -> None:
    assert counted(true, heard) == figures


def test_a_word_said_once_is_heard_once_at_most() -> None:
    assert counted("Maija Maija", "maija") == DomainFigures(2, 1, 0)


def test_the_samples_register_is_read_and_shows_no_number() -> None:
    words = read_domain_words(SAMPLES)

    shown = words.of_call(next(iter(words.people)), has_people=True)

    assert words.services
    assert words.practitioners
    assert any(words.people.values())
    assert not any(letter.isdigit() for word in shown for letter in word)


def test_people_are_left_out_unless_asked_for() -> None:
    words = read_domain_words(SAMPLES)
    name = next(iter(words.people))

    everyone = words.of_call(name, has_people=True)
    organisation = words.of_call(name, has_people=False)

    assert organisation == (*words.services, *words.practitioners)
    assert everyone[: len(organisation)] == organisation


def test_a_folder_without_a_register_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TruthUnreadableError):
        read_domain_words(tmp_path)
