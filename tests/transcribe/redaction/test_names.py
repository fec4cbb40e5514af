"""Names: known, introduced, inflected and misheard."""

import pytest

from tests.builders import a_customer
from tests.transcribe.redaction.conversing import readable, speech, texts
from transcribe.redaction.introductions import find_introductions
from transcribe.redaction.names import find_names


def named(line: str, name: str, language: str = "fi") -> list[str]:
    found = find_names(speech(f"C: {line}", language=language), (name,))
    return [text for _, text in texts(found)]


@pytest.mark.parametrize(
    "form",
    ["Virtanen", "Virtasen", "Virtaselle", "Virtaselta", "virtainen", "virtasen,"],
)
def test_every_form_of_a_family_name_is_found(form: str) -> None:
    assert form in named(f"soitan rouva {form} asioissa", "Matti Virtanen")


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("matkivirtainen", "Matti Virtanen"),
        ("lisä korjonen", "Liisa Korhonen"),
        ("mati virtainen", "Matti Virtanen"),
        ("anti nieminen", "Antti Nieminen"),
        ("sari martinin", "Sari Mäkinen"),
        ("kaisa laaksonentässä", "Kaisa Laaksonen"),
        ("John Karter", "John Carter"),
    ],
)
def test_a_whole_name_is_found_as_whisper_misheard_it(heard: str, name: str) -> None:
    assert heard in named(f"päivää {heard} olen", name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("haluaisin varata ajan lääkärille maanantaina", "Matti Virtanen"),
        ("toivon että aika sopii teille hyvin", "Toivo Salo"),
        ("lääkäri Laineella olisi vapaa aika", "Liisa Korhonen"),
        ("I will wait for the bill", "Will Hill"),
    ],
)
def test_other_words_are_no_names(line: str, name: str) -> None:
    assert named(line, name, "en" if line.startswith("I ") else "fi") == []


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("fi", "Hei, täällä Matti Virtanen.", "Matti Virtanen."),
        ("fi", "Hei, tässä on lisä korjonen, minun pitäisi", "lisä korjonen,"),
        ("fi", "Hei, Sari Mäkinen. Haluaisin ostaa", "Sari Mäkinen."),
        ("fi", "Päivää, Antti Nieminen tässä.", "Antti Nieminen"),
        ("fi", "nimeni on Aino Kettunen ja soitan", "Aino Kettunen"),
        ("sv", "Hej, jag heter Nils Öhman.", "Nils Öhman."),
        ("sv", "Det här är Ulla Sandell.", "Ulla Sandell."),
        ("en", "Hello, my name is John Carter.", "John Carter."),
        ("en", "Hi, I'm Olivia Flores.", "Olivia Flores."),
        ("en", "Thank you, Olivia.", "Olivia."),
    ],
)
def test_people_who_introduce_themselves_are_found(
    language: str, line: str, name: str
) -> None:
    laid = speech(f"C: {line}", language=language)

    found = [" ".join(w.text for w in words) for words in find_introductions(laid)]
    assert name in found


def test_an_agents_introduction_is_found() -> None:
    laid = speech("A: Turun Perhelääkärit, Maija puhelimessa, hyvää päivää.")

    assert [w[0].text for w in find_introductions(laid)] == ["Maija"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fi", "Odottelin puhelimessa melkein kaksikymmentä minuuttia."),
        ("fi", "Kiettos, löysin tietonne."),
        ("fi", "Tässä on kaikki mitä tarvitaan."),
        ("sv", "Knäet har varit sjukt i två veckor."),
        ("en", "I'm really sorry to hear that."),
        ("en", "This is recorded."),
        ("en", "It's about a delay."),
    ],
)
def test_talk_that_introduces_nobody_stays(language: str, line: str) -> None:
    assert list(find_introductions(speech(f"C: {line}", language=language))) == []


def test_a_name_once_introduced_is_hidden_in_the_whole_call() -> None:
    shown = readable(
        "C: Hello, my name is Olivia Flores.",
        "A: How can I help you, Olivia?",
        language="en",
    )

    assert shown == ["Hello, my name is _ _", "How can I help you, _"]


def test_the_customer_of_the_register_is_hidden_and_the_doctor_is_not() -> None:
    shown = readable(
        "A: Varasin rouva Esimerkille ajan lääkäri Laineelle.",
        customer=a_customer(name="Aino Esimerkki"),
    )

    assert shown == ["Varasin rouva _ ajan lääkäri Laineelle."]


def test_a_name_run_together_with_its_end_is_hidden() -> None:
    heard = readable("C: Kaisa laaksonentässä, haluaisin varata ajan")

    assert heard == ["_ _ haluaisin varata ajan"]
