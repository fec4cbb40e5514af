"""Patterns of words in one sentence: stems, alternatives and what may stand between.

A pattern is written as it is said: `otin|otan .. pois` is "otin sen ajan pois" as well
as "otan pois". `varau*` is every word that begins so and `*lääk*` every word that has
it within, `..` are up to five words in between; without it one word may stand between
two (an adverb, a pronoun).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from analytics.folding import fold

NEAR_WORDS, FAR_WORDS = 1, 5
"""Words that may stand between two parts of a pattern, without and with dots."""
FOLDS_FROM = 7
"""Letters from which words that sound alike are one: "but" is not "put"."""
FORGIVES_FROM = 9
"""Folded letters from which one of a word may be misheard."""
FORGIVES_TWO_FROM = 11
_SUPPOSED_FI = ("isin", "isi", "isime", "isit", "isite", "isiko")
"""Folded endings of the Finnish conditional, a letter away from the past tense."""
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzåäö0123456789")
_FAR = ".."
_ANY_END = "*"


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One word of a pattern; the same words with the same reach are one `Part`.

    Attributes:
        whole: words, any of which it may be.
        stems: beginnings of words, any of which it may have.
        inner: parts of words, any of which it may have.
        long: folded words of `whole` that are long enough to sound alike.
        long_stems: the same of `stems`.
        begins: letters that a word may begin with, of those in `LETTERS`; all of
            them where anything may stand before an inner part.
        reach: words that may stand before it.
    """

    whole: frozenset[str]
    stems: tuple[str, ...]
    inner: tuple[str, ...]
    long: frozenset[str]
    long_stems: tuple[str, ...]
    begins: frozenset[str]
    reach: int


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern's words stand: indices among the tokens, in order."""

    places: tuple[int, ...]

    @property
    def first(self) -> int:
        """Index of the first word."""
        return self.places[0]

    @property
    def last(self) -> int:
        """Index of the last word."""
        return self.places[-1]


def listed(block: str) -> tuple[str, ...]:
    """Read patterns that stand in a block of text, a semicolon between two.

    A line that ends with a stroke goes on in the next one.
    """
    return tuple(
        " ".join(re.sub(r"\|\s+", "|", one).split()) for one in block.split(";")
    )


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Give a word without case and signs; "ändra" is not "andra"."""
    lowered = unicodedata.normalize("NFC", text.lower())
    return "".join(char for char in lowered if char.isalnum())


@lru_cache(maxsize=8192)
def compiled(pattern: str) -> tuple[Part, ...]:
    """Read a pattern's parts."""
    parts: list[Part] = []
    reach = NEAR_WORDS
    for piece in pattern.split():
        if piece == _FAR:
            reach = FAR_WORDS
            continue
        parts.append(_part(piece, reach))
        reach = NEAR_WORDS
    return tuple(parts)


@lru_cache(maxsize=8192)
def _part(piece: str, reach: int) -> Part:
    words = piece.split("|")
    whole = [one for one in words if _ANY_END not in one]
    inner = [one.strip(_ANY_END) for one in words if one.startswith(_ANY_END)]
    stems = [one.removesuffix(_ANY_END) for one in words if _ANY_END in one[1:]]
    stems = [one for one in stems if not one.startswith(_ANY_END)]
    said = [plain(one) for one in (*whole, *stems)]
    long = frozenset(fold(one) for one in whole if len(one) >= FOLDS_FROM)
    long_stems = tuple(fold(one) for one in stems if len(one) >= FOLDS_FROM)
    firsts = {one[:1] for one in said}
    sounds = {one[:1] for one in (*long, *long_stems)}
    return Part(
        whole=frozenset(map(plain, whole)),
        stems=tuple(map(plain, stems)),
        inner=tuple(map(plain, inner)),
        long=long,
        long_stems=long_stems,
        begins=frozenset(
            letter
            for letter in LETTERS
            if inner or letter in firsts or fold(letter)[:1] in sounds
        ),
        reach=reach,
    )


def find_pattern(pattern: str, tokens: Sequence[str]) -> Match | None:
    """Find the first place where a pattern is said, None when it is not.

    Args:
        pattern: see the module.
        tokens: the plain words of one sentence.
    """
    return next(_matches(compiled(pattern), tuple(tokens)), None)


def find_any(patterns: Iterable[str], tokens: Sequence[str]) -> Match | None:
    """Find the place of the first of these patterns that is said."""
    found = (find_pattern(pattern, tokens) for pattern in patterns)
    return next((one for one in found if one is not None), None)


def _matches(parts: tuple[Part, ...], tokens: tuple[str, ...]) -> Iterator[Match]:
    for start, token in enumerate(tokens):
        if _is(parts[0], token):
            places = _rest(parts[1:], tokens, start)
            if places is not None:
                yield Match((start, *places))


def _rest(
    parts: tuple[Part, ...], tokens: tuple[str, ...], after: int
) -> tuple[int, ...] | None:
    if not parts:
        return ()
    for place in range(after + 1, min(len(tokens), after + 2 + parts[0].reach)):
        if _is(parts[0], tokens[place]):
            rest = _rest(parts[1:], tokens, place)
            if rest is not None:
                return (place, *rest)
    return None


def _is(part: Part, token: str) -> bool:
    first = token[:1]
    if first in LETTERS and first not in part.begins:
        return False
    return _is_said(part, token)


@lru_cache(maxsize=65536)
def _is_said(part: Part, token: str) -> bool:
    if token in part.whole or token.startswith(part.stems):
        return True
    if part.inner and any(inner in token for inner in part.inner):
        return True
    if len(token) < FOLDS_FROM:
        return False
    folded = fold(token)
    if folded in part.long or folded.startswith(part.long_stems):
        return True
    return any(_is_misheard(one, folded) for one in part.long) or any(
        _is_misheard(one, folded[: len(one)]) for one in part.long_stems
    )


def _is_misheard(word: str, token: str) -> bool:
    """Tell whether a long word was meant by one that differs by a letter or two.

    The first letter must stand: "peruttu" and "teruttu" are one word, but so might be
    many others.
    """
    if len(word) < FORGIVES_FROM or token[:1] != word[:1]:
        return False
    if token.endswith(_SUPPOSED_FI) and not word.endswith(_SUPPOSED_FI):
        return False  # "varaisin" is a wish, "varasin" a deed
    most = 2 if len(word) >= FORGIVES_TWO_FROM else 1
    return Levenshtein.distance(word, token, score_cutoff=most) <= most
