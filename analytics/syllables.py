"""How many syllables words have: their vowel sounds, by how each language writes them.

A rate of words tells nothing between languages: one Finnish word is two English ones.
This is an estimate by spelling, for comparing like with like; digits are not counted,
for nobody knows how they were read.
"""

import re
from collections.abc import Iterable

_DIPHTHONGS = r"aa|ee|ii|oo|uu|yy|ää|öö|[aeouyäö]i|[aeio]u|[eiäö]y|ie|uo|yö"
"""Finnish: two vowels that are one syllable.

Source: Iso suomen kielioppi, section 21; the same pairs beyond the first syllable.
"""
_NUCLEI = {
    "fi": re.compile(rf"{_DIPHTHONGS}|[aeiouyäöå]"),
    "sv": re.compile(r"[aeiouyåäöé]"),
    "en": re.compile(r"[aeiouy]+"),
}
_SILENT_E = re.compile(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzcg]es$")
"""English: written and not said (`take`, `called`, `names`); `table` and `want-ed`."""
_LETTERS = re.compile(r"[^\W\d_]+")


def num_syllables(word: str, language: str | None) -> int:
    """Count a word's syllables, at least one; 0 for what has no letters."""
    letters = "".join(_LETTERS.findall(word.casefold()))
    if not letters:
        return 0
    nuclei = _NUCLEI.get(language or "fi", _NUCLEI["sv"])
    number = len(nuclei.findall(letters))
    if language == "en" and number > 1 and _SILENT_E.search(letters):
        number -= 1
    return max(1, number)


def count_syllables(words: Iterable[str], language: str | None) -> int:
    """Count the syllables of many words."""
    return sum(num_syllables(word, language) for word in words)
