"""Practitioners' names in misheard letters."""

import pytest

from analytics.sounded_names import sound_out_names
from tests.analytics.heard import stretch

NAMES = ("Aalto", "Heikkinen", "Kivelä", "Koski", "Mattila", "Niemi", "Salo")


def _read(text: str, language: str) -> list[str]:
    found = sound_out_names(stretch(text), NAMES, language)
    return [one.name for one in found if one.fit >= 0.65]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "We have you with Dr. Hiking in Nunn Friday", ["Heikkinen"]),
        ("en", "So you are down with Dr. Tivill on the 10th", ["Kivelä"]),
        ("en", "It says here with Dr. Mathele on Monday", ["Mattila"]),
        ("en", "It is now with Dr. Neumion March", ["Niemi"]),
        ("fi", "miten olisi laikarisalolla torsa, ja yhdeksä", ["Salo"]),
        ("fi", "yksiä ikattohtori kivälälen, niin viikontortain", ["Kivelä"]),
    ],
)
def test_a_misheard_name_is_the_likeliest_of_the_clinics(
    language: str, text: str, names: list[str]
) -> None:
    assert _read(text, language) == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Turun Perhelääkärit, Maija puhelimessa"),
        ("fi", "Hetkinen, katson kalenterista"),
        ("fi", "Haluaisin ajan lääkärin vastaanotolle"),
        ("en", "Turku Family Doctors, Sofia speaking"),
        ("en", "You can see a doctor on Monday at ten"),
        ("sv", "Jag har en tid till läkaren på måndag"),
        ("fi", "Lääkäri Rautavaaralla olisi aika"),
    ],
)
def test_words_of_every_day_and_strange_names_are_nobody_of_the_clinic(
    language: str, text: str
) -> None:
    assert _read(text, language) == []


def test_a_clean_name_is_not_read_as_another_one_within_it() -> None:
    without = tuple(name for name in NAMES if name != "Salo")

    found = list(sound_out_names(stretch("lääkäri Salolla"), without, "fi"))

    assert all(one.name == "Aalto" for one in found)
    assert _read("lääkäri Salolla", "fi") == ["Salo"]


def test_no_names_find_nothing() -> None:
    assert list(sound_out_names(stretch("lääkäri Salolla"), (), "fi")) == []
