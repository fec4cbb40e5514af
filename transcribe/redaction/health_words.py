"""Which words are talk of health: how the lists of a language are written and read.

A list holds words with spaces between. `kuume*` is any word that begins so,
`*tulehdus*` any that has it within, `*särky` any that ends so, and a bare word is
itself or, by its base form, any inflection of it. A phrase is of words that follow each
other, `mår|dåligt`, with at most one other word between.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from custody.catalogue.lemmas import index_terms
from transcribe.redaction.health_medicines import BRANDS, ENDINGS, SUBSTANCES
from transcribe.redaction.speech import is_known, plain

FOLDED_FROM = 6
"""Letters from which a folded word still tells itself from others: `puutuu` (is numb)
and `puuttuu` (is missing) are both `putu`."""

FUZZY_FROM = 7
FUZZIER_FROM = 10
"""Letters from which one letter, and two, may be misheard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthWords:
    """The words of one language, as written in its list.

    Attributes:
        sure: talk of health wherever they are said.
        generic: the same, but not in an agent's question (`Onko allergioita?`).
        body: parts of the body whose names mean other things, too (`hand`, `pää`).
        trouble: what ails them, and other things, too (`vika`, `wrong`): health only
            beside a part of the body.
        phrases: of several words.
        never: words that look like the others and are not (`sairaala`), and phrases
            in which the others are something else (`flu|vaccin*`, a service).
        office: what the talk of a booking is made of; hiding stops at it.
    """

    sure: str
    generic: str
    body: str
    trouble: str
    phrases: str
    never: str
    office: str


@dataclass(frozen=True, slots=True)
class WordList:
    """Patterns, sorted by how they are compared."""

    whole: frozenset[str] = field(repr=False)
    begins: tuple[str, ...] = field(repr=False)
    within: tuple[str, ...] = field(repr=False)
    ends: tuple[str, ...] = field(repr=False)
    folded: tuple[str, ...] = field(repr=False)
    stems: tuple[str, ...] = field(repr=False)

    def has(self, text: str, language: str) -> bool:
        """Tell whether a word, in small letters, is in the list, inflected or not."""
        if (
            text in self.whole
            or text.startswith(self.begins)
            or text.endswith(self.ends)
            or any(part in text for part in self.within)
            or plain(text).startswith(self.folded)
        ):
            return True
        return any(
            base in self.whole or base.startswith(self.begins)
            for base in index_terms(text, language)
        )

    def has_misheard(self, text: str) -> bool:
        """Tell whether a word begins nearly as a long stem of the list does."""
        heard = plain(text)
        if len(heard) < FUZZY_FROM:
            return False
        return any(_is_near(heard, stem) for stem in self.stems)


def word_list(words: str) -> WordList:
    """Read a list of words as its language's file writes it."""
    patterns = words.split()
    begins = {one[:-1] for one in patterns if one.endswith("*") and one[0] != "*"}
    within = {one[1:-1] for one in patterns if one.startswith("*") and one[-1] == "*"}
    ends = {one[1:] for one in patterns if one.startswith("*") and one[-1] != "*"}
    whole = {one for one in patterns if "*" not in one}
    stems = {plain(one) for one in (*begins, *whole)}
    return WordList(
        whole=frozenset(whole),
        begins=tuple(sorted(begins)),
        within=tuple(sorted(within)),
        ends=tuple(sorted(ends)),
        folded=tuple(
            sorted(one for one in map(plain, begins) if len(one) >= FOLDED_FROM)
        ),
        stems=tuple(sorted(one for one in stems if len(one) >= FUZZY_FROM)),
    )


@lru_cache(maxsize=65536)
def is_medicine(text: str, language: str) -> bool:
    """Tell whether a word names a medicine, well heard or one letter off."""
    heard = plain(text)
    if heard.startswith(_MEDICINES) or (
        len(heard) >= FUZZY_FROM and ENDINGS.match(heard)
    ):
        return True
    is_word = len(heard) < FUZZY_FROM or is_known(text, language)
    return not is_word and any(_is_near(heard, stem) for stem in _LONG_MEDICINES)


def _is_near(heard: str, stem: str) -> bool:
    """Tell whether a word begins with a stem, a letter or two misheard.

    The first letter must be right: a small model mishears endings most, and a word
    that begins otherwise is mostly another word.
    """
    if heard[0] != stem[0]:
        return False
    most = 2 if len(stem) >= FUZZIER_FROM else 1
    lengths: Iterable[int] = range(len(stem) - 1, len(stem) + 2)
    return any(
        OSA.distance(heard[:length], stem, score_cutoff=most) <= most
        for length in lengths
        if length <= len(heard)
    )


_MEDICINES = tuple(
    sorted({plain(name) for name in f"{SUBSTANCES}{BRANDS}".split()} - {""})
)
_LONG_MEDICINES = tuple(name for name in _MEDICINES if len(name) >= FUZZY_FROM)
