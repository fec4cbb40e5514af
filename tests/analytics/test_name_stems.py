"""Stems of surnames, as Finnish bends them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.folding import fold
from analytics.name_stems import stems_of
from analytics.names import inflected
from analytics.spoken_names import name_wordings

LETTERS = "aeiouyäöhjklmnprstvdgbw"


@pytest.mark.parametrize(
    ("name", "of", "to"),
    [
        ("Virtanen", "Virtasen", "Virtaselle"),
        ("Kurki", "Kurjen", "Kurjelle"),
        ("Lahti", "Lahden", "Lahdelle"),
        ("Mäki", "Mäen", "Mäelle"),
        ("Lampi", "Lammen", "Lammelle"),
        ("Koski", "Kosken", "Koskelle"),
        ("Niemi", "Niemen", "Niemelle"),
        ("Heikki", "Heikin", "Heikille"),
        ("Aalto", "Aallon", "Aallolle"),
        ("Ranta", "Rannan", "Rannalle"),
        ("Honka", "Hongan", "Hongalle"),
        ("Parta", "Parran", "Parralle"),
        ("Rauta", "Raudan", "Raudalle"),
        ("Leppä", "Lepän", "Lepälle"),
        ("Korpi", "Korven", "Korvelle"),
        ("Luku", "Luvun", "Luvulle"),
        ("Laine", "Laineen", "Laineelle"),
        ("Kangas", "Kankaan", "Kankaalle"),
        ("Hannus", "Hannuksen", "Hannukselle"),
        ("Salo", "Salon", "Salolle"),
        ("Kivelä", "Kivelän", "Kivelälle"),
        ("Sjöberg", "Sjöbergin", "Sjöbergille"),
        ("Ala-Lahti", "Ala-lahden", "Ala-lahdelle"),
    ],
)
def test_a_name_bends_as_finns_bend_it(name: str, of: str, to: str) -> None:
    assert name_wordings(name, "fi") == (name, of, to)
    assert {fold(of), fold(to)} <= set(inflected(name))


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("Hirsi", "Hirrelle"), ("Vesi", "Vedelle"), ("Sade", "Sateelle"),
        ("Haka", "Hakalle"), ("Haka", "Haalle"), ("Kauris", "Kauriille"),
        ("Toivi", "Toivilla"), ("Virtanen", "Virtasta"), ("Salo", "Salo's"),
    ],
)  # fmt: skip
def test_rarer_ways_to_bend_a_name_are_known_too(name: str, spoken: str) -> None:
    assert fold(spoken) in inflected(name)


def test_other_languages_leave_a_name_as_it_is() -> None:
    assert name_wordings("Kurki", "sv") == name_wordings("Kurki", "en") == ("Kurki",)


@given(st.text(LETTERS, min_size=1, max_size=14))
def test_every_name_has_stems_that_keep_its_beginning(name: str) -> None:
    stems = stems_of(name)

    assert stems
    assert all(stem[:1] in {name[:1], ""} for stem in stems)
