"""Names at the beginning of a call, whatever they were heard as."""

import pytest

from tests.transcribe.redaction.conversing import speech
from tests.transcribe.redaction.test_unread import a_call, said
from transcribe.redaction.openings import find_openings, find_openings_by_place
from transcribe.redaction.speech import lay_out


def names(text: str, *, probability: float = 0.8, channel: int = 1) -> list[str]:
    call = a_call(said(text, 3.0, probability=probability, channel=channel))
    return [
        " ".join(word.text for word in words) for words in find_openings(lay_out(call))
    ]


@pytest.mark.parametrize(
    ("said_so", "name"),
    [
        ("Täällä puhuu, eivä rantaan, minulle tuli lasku", "eivä rantaan,"),
        ("Täällä puimuu pelena heikkila, tarvitsisin", "pelena heikkila,"),
        ("Hei, täällä, Johanna Mattila, minulle tuli", "Johanna Mattila,"),
        ("Päyttäällä, pelena, karjolahinen, haluaisin", "pelena, karjolahinen,"),
        ("Hello, my name is julie roberts I would like", "julie roberts"),
        ("Hej, jag heter susan eklund, jag vill boka", "susan eklund,"),
        ("Kaivää, mimenjon, sepo nimine, haluaisin", "sepo nimine,"),
        ("Ei, äsä on antikostela, lapsella on", "antikostela,"),
        ("Hei, tästä on juhan kostela haluaisin", "juhan kostela"),
        ("Noterve, aivan turunen, mulla olis asiaa", "aivan turunen,"),
        ("Noterve, ei turunen, mulla olis asiaa", "ei turunen,"),
    ],
)
def test_the_words_after_an_announcement_are_a_name(said_so: str, name: str) -> None:
    assert names(said_so) == [name]


@pytest.mark.parametrize(
    "said_so",
    [
        "Hei, haluaisin varata ajan lääkärille",
        "Täällä haluaisin asioida",
        "Päivää, Yrmy Ohmela tässä. Sain teiltä laskun",
        "This is about my invoice",
    ],
)
def test_what_a_caller_wants_is_no_name(said_so: str) -> None:
    assert names(said_so) == []


def test_of_a_caller_hardly_understood_the_first_words_are_taken() -> None:
    assert names("Seis säkällä, he vahekilä, minulle tuli", probability=0.3) == [
        "Seis säkällä, he vahekilä,"
    ]


def test_a_greeting_before_a_family_name_is_left() -> None:
    assert "joo" not in " ".join(names("joo turunen, mulla olis asiaa"))


def test_an_agent_is_no_caller() -> None:
    assert names("Täällä puhuu eivä rantaan", channel=0) == []


def placed(*lines: str, language: str = "fi") -> list[str]:
    found = find_openings_by_place(speech(*lines, language=language))
    return [" ".join(word.text for word in words) for words in found]


def test_a_misheard_name_stands_where_names_stand() -> None:
    assert placed("C: No terve peistala, mulla olisi asiaa") == ["peistala,"]


def test_an_answer_is_no_opening() -> None:
    assert placed("A: Onko allergioita?", "C: Plovi no ulot kipä joka sano.") == []


def test_what_is_said_with_a_common_name_is_the_rest_of_it() -> None:
    laid = speech("C: Hello. It's Steven darker. I got a message", language="en")
    found = [[word.text for word in words] for words in find_openings(laid)]

    assert found == [["Steven", "darker."]]
