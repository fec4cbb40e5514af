"""A stretch's letters with its digits spelled out as they were likely said.

Recognisers write "kello 8.30" and "63 euros" and "at 230": to hold spoken forms against
that, digits become words again. A wrong guess costs every form alike.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from num2words import num2words

from analytics.folding import fold
from analytics.hearing import Passage, Stretch

_NUMBER = re.compile(r"\d+")
_POINTED = re.compile(r"(\d{1,4})[.,:](\d{2})(?!\d)")
_ORDINAL_EN = re.compile(r"(\d{1,2})(?:st|nd|rd|th|d)\b", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d.,:])(\d{1,2})([0-5]\d)(?![\d.,:])")
MOST_DIGITS = 4
"""Longer numbers were said digit by digit."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """Letters of a stretch, and which word each comes from.

    Attributes:
        owners: for each letter, the index of its word in the stretch.
    """

    stretch: Stretch = field(repr=False)
    text: str = field(repr=False)
    owners: tuple[int, ...] = field(repr=False)

    def passage(self, start: int, end: int) -> Passage:
        """Come back from offsets to words; `end` is not included."""
        first = max(0, min(start, len(self.owners) - 1))
        last = max(first, min(end, len(self.owners)) - 1)
        return Passage(self.stretch, self.owners[first], self.owners[last])

    def parts(self, spans: Iterable[tuple[int, int]]) -> Iterator["Spelled"]:
        """Cut out spans of letters; those that touch come as one."""
        left = sorted(spans)
        while left:
            start, end = left.pop(0)
            while left and left[0][0] <= end:
                end = max(end, left.pop(0)[1])
            yield Spelled(self.stretch, self.text[start:end], self.owners[start:end])


def spell(stretch: Stretch, language: str, *, as_clock: bool = False) -> Spelled:
    """Spell out a stretch.

    Args:
        stretch: whose words are taken.
        language: `fi`, `sv` or `en`.
        as_clock: read "230" as two thirty rather than as two hundred and thirty.
    """
    letters: list[str] = []
    owners: list[int] = []
    for place, word in enumerate(stretch.words):
        folded = _spelled(word.text, language, as_clock)
        letters.append(folded)
        owners.extend([place] * len(folded))
    return Spelled(stretch, "".join(letters), tuple(owners))


@lru_cache(maxsize=16384)
def _spelled(text: str, language: str, as_clock: bool) -> str:  # noqa: FBT001 # a key of the cache
    if not any(map(str.isdigit, text)):
        return fold(text)
    said = text
    if language == "en":
        said = _ORDINAL_EN.sub(
            lambda found: f" {num2words(int(found[1]), lang='en', to='ordinal')} ", said
        )
        if as_clock:
            said = _CLOCK.sub(r"\1 \2", said)
    said = _POINTED.sub(r"\1 \2", said)
    said = _NUMBER.sub(lambda found: f" {_words(found[0], language)} ", said)
    return fold(said)


def _words(digits: str, language: str) -> str:
    if len(digits) > MOST_DIGITS or (len(digits) > 1 and digits.startswith("0")):
        return " ".join(_words(digit, language) for digit in digits)
    return str(num2words(int(digits), lang=language)).replace("förtio", "fyrtio")
