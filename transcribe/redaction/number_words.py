"""How numbers sound in Finnish, Swedish and English: words and what they stand for.

The regular words come from num2words; what it does not know, people's own short and
inflected forms (`kaks`, `seiska`, `nollan`), stands here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from num2words import num2words

from transcribe.redaction.speech import folded, plain


class Role(Enum):
    """What a number word does to the number that it is part of."""

    UNIT = "unit"
    TEEN = "teen"
    TENS = "tens"
    TIMES = "times"
    PLUS_TEN = "plus_ten"


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One number word.

    Attributes:
        form: folded by `speech.plain`.
        value: what it stands for; of TIMES, what it multiplies by.
        is_ordinal: `kolmas`, `third`: places in a date, hardly ever in an identifier.
    """

    form: str
    value: int
    role: Role
    is_ordinal: bool = False


LANGUAGES = ("fi", "sv", "en")

_SPOKEN = {
    "fi": {
        0: "nollan nol noll nollaa",
        1: "yks ykkönen yhen yhden yhdeksi",
        2: "kaks kakkonen kahden kahta",
        3: "kolm kolmonen kolmen kolmea",
        4: "nelonen neljän neljää neli",
        5: "viis vitonen viiden viittä",
        6: "kuus kutonen kuuden kuutta",
        7: "seittemän seiska seitsemää seiskan",
        8: "kaheksan kasi kahdeksaa kaheksaa",
        9: "yheksän ysi yhdeksää yheksää",
        10: "kymppi kymmenen kymmentä kymmenes",
    },
    "sv": {0: "nolla", 1: "en", 4: "fyr", 7: "sjuan", 8: "åtte", 9: "nie", 10: "tie"},
    "en": {0: "oh o nought null", 3: "tree", 9: "niner"},
}
_TIMES = {
    "fi": {
        10: "kymmentä",
        100: "sata sataa",
        1000: "tuhat tuhatta",
    },
    "sv": {100: "hundra etthundra", 1000: "tusen"},
    "en": {100: "hundred", 1000: "thousand"},
}
_LAST_UNIT = 9
_LAST_TEEN = 19


@cache
def number_words(language: str) -> tuple[NumberWord, ...]:
    """Give the number words of a language; of all three for any other."""
    if language not in LANGUAGES:
        return tuple(word for one in LANGUAGES for word in number_words(one))
    words: dict[str, NumberWord] = {}
    for value, form, is_ordinal in _forms(language):
        folded_form = plain(form)
        word = NumberWord(folded_form, value, _role(value), is_ordinal)
        words.setdefault(folded_form, word)
    for value, forms in _TIMES[language].items():
        for form in folded(forms):
            words[form] = NumberWord(form, value, Role.TIMES)
    if language == "fi":
        words["toista"] = NumberWord("toista", 10, Role.PLUS_TEN)
    return tuple(words.values())


def _forms(language: str) -> Iterator[tuple[int, str, bool]]:
    """Give value, form and whether it is an ordinal, the commonest forms first."""
    step = 10 if language == "fi" else 1  # Finnish compounds are read part by part
    for value in (*range(20), *range(20, 100, step)):
        yield value, num2words(value, lang=language), False
    for value, forms in _SPOKEN[language].items():
        for form in forms.split():
            yield value, form, False
    for value in range(1, 32):
        yield value, num2words(value, lang=language, to="ordinal"), True


@cache
def exact_words(language: str) -> dict[str, NumberWord]:
    """Give the number words by their folded form."""
    return {word.form: word for word in number_words(language)}


def _role(value: int) -> Role:
    if value <= _LAST_UNIT:
        return Role.UNIT
    return Role.TEEN if value <= _LAST_TEEN or value % 10 else Role.TENS
