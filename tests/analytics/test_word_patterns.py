"""Patterns of words: stems, parts of words, alternatives, what may stand between."""

import pytest

from analytics.word_patterns import find_pattern


@pytest.mark.parametrize(
    ("pattern", "said", "places"),
    [
        ("varau*", "yksi varauksen", (1,)),
        ("*lääk*", "se verenpainelääke loppui", (1,)),
        ("*ttua", "sain sen kirjattua", (2,)),
        ("otin|otan .. pois", "otin sen ajan nyt pois", (0, 4)),
        ("otin pois", "otin sen ajan nyt pois", None),
        ("varau*", "evarau", None),
        ("palvelusta", "balvelusta", (0,)),
        ("vaccination*", "waccinations", (0,)),
        ("ordinarie", "årdinarie", (0,)),
        ("but", "put", None),
    ],
)
def test_a_pattern_finds_its_words(
    pattern: str, said: str, places: tuple[int, ...] | None
) -> None:
    found = find_pattern(pattern, said.split())

    assert (found.places if found else None) == places
