"""Names: inflected, joined and misheard."""

import pytest

from analytics.folding import fold
from analytics.names import (
    full_name_fit,
    inflected,
    name_fit,
    name_key,
    spoken_skeletons,
)
from tests.analytics.heard import stretch


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("Laine", "Laineelle"),
        ("Virtanen", "Virtaselle"),
        ("Salo", "Salolla"),
        ("Koskinen", "Koskisen"),
        ("Carter", "Carterille"),
    ],
)
def test_a_name_is_known_in_its_cases(name: str, spoken: str) -> None:
    assert fold(spoken) in inflected(name)
    assert name_fit(name, fold(spoken)) == 1.0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Matti Virtanen", "Hei, täällä matkivirtainen."),
        ("Liisa Korhonen", "Hei, liissa korjonen, olen todella"),
        ("Kaisa Laaksonen", "Kaisa laaksonentässä asiakas"),
        ("Sari Mäkinen", "Hei, Sari Maakinen. Haluaisin"),
    ],
)
def test_a_misheard_whole_name_is_found(name: str, text: str) -> None:
    fit, where = full_name_fit(name, stretch(text))

    assert fit >= 0.78
    assert where is not None


def test_another_name_is_not_found() -> None:
    fit, _ = full_name_fit("Kaisa Laaksonen", stretch("Hei, täällä Matti Virtanen"))

    assert fit < 0.78


def test_one_word_is_no_whole_name() -> None:
    assert name_key("Cher") is None
    assert full_name_fit("", stretch("hei"))[0] == 0.0


def test_the_skeleton_of_a_spoken_name_meets_the_registers() -> None:
    spoken = set(spoken_skeletons(stretch("tässä Anni Virtaselle kiitos")))

    assert name_key("Anni Virtanen") in spoken
