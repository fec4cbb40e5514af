"""When two texts say the same: the normalisation that error rates are counted after.

Two ways, because neither alone is fair:

- **as written**: Unicode NFKC, lower case, apostrophes left out, every other sign a
  space. `98 €` against `ninety-eight euros` is three errors.
- **as spoken**: besides, every number, in digits or in words, becomes its digits one by
  one (`14.30`, `neljätoista kolmekymmentä` and `one four three zero` are `1 4 3 0`),
  ordinals like cardinals, and `€` and `%` become words. What is lost: that 2057 was
  said as `twenty fifty-seven`. Number words are known with each run of a letter once,
  as everywhere in this room, so `nola` is `nolla`.

Nothing else is forgiven: no filler word, no spelling variant, no contraction.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from transcribe.redaction.number_words import (
    LANGUAGES,
    NumberWord,
    Role,
    exact_words,
)
from transcribe.redaction.numbers import compose
from transcribe.redaction.speech import plain

_APOSTROPHES = re.compile("['`\\u2018\\u2019\\u00b4]")
_DIGIT_TAIL = re.compile(r"(?<=\d)(st|nd|rd|th|:\w+)\b")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_SIGNS = {
    "fi": {"€": " euroa ", "%": " prosenttia "},
    "sv": {"€": " euro ", "%": " procent "},
    "en": {"€": " euros ", "%": " percent "},
}
_JOINING = {"en": "and", "sv": "och"}
"""Between a hundred and what follows: `two hundred and five`."""

_NO_NUMBER = {"en": frozenset({"o", "oh"}), "sv": frozenset({"en"}), "fi": frozenset()}
"""Number words that are far oftener something else: `oh, I see`, `en bil`."""


@dataclass(frozen=True, slots=True)
class Token:
    """What is compared: a word or a digit, and the word of the text that it is from.

    Attributes:
        source: index of that word among those given.
    """

    text: str
    source: int


def as_written(words: Sequence[str]) -> tuple[Token, ...]:
    """Fold case and punctuation, and nothing else."""
    return tuple(
        Token(part, source)
        for source, word in enumerate(words)
        for part in _plain_parts(word)
    )


def as_spoken(words: Sequence[str], language: str | None) -> tuple[Token, ...]:
    """Fold numbers besides, for the languages whose number words are known.

    Args:
        words: of a text, in order; a word may hold several parts (`16.3.`).
        language: ISO 639-1; another than fi, sv and en folds digits only.
    """
    parts = [
        Token(part, source)
        for source, word in enumerate(words)
        for part in _spoken_parts(word, language)
    ]
    return tuple(_folded(parts, language or ""))


def _plain_parts(word: str) -> list[str]:
    bare = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", word).lower())
    return re.findall(r"\w+", bare.replace("_", " "))


def _spoken_parts(word: str, language: str | None) -> list[str]:
    bare = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", word).lower())
    for sign, spoken in _SIGNS.get(language or "", {}).items():
        bare = bare.replace(sign, spoken)
    return _PARTS.findall(_DIGIT_TAIL.sub("", bare))


def _folded(parts: Sequence[Token], language: str) -> Iterator[Token]:
    """Give each run of number words as digits, everything else as it is."""
    run: list[NumberWord] = []
    source = 0
    for place, part in enumerate(parts):
        found = number_parts(part.text, language)
        if found:
            source = source if run else part.source
            run.extend(found)
            continue
        if run and _is_joining(parts, place, run, language):
            continue
        yield from _digits(compose(tuple(run)), source)
        run = []
        if part.text.isdecimal():
            yield from _digits(part.text, part.source)
        else:
            yield part
    yield from _digits(compose(tuple(run)), source)


def _is_joining(
    parts: Sequence[Token], place: int, run: Sequence[NumberWord], language: str
) -> bool:
    is_word = parts[place].text == _JOINING.get(language)
    follows = place + 1 < len(parts) and number_parts(parts[place + 1].text, language)
    return bool(is_word and run[-1].role is Role.TIMES and follows)


def _digits(digits: str, source: int) -> Iterator[Token]:
    for digit in digits:
        yield Token(str(unicodedata.digit(digit)), source)


@lru_cache(maxsize=65536)
def number_parts(word: str, language: str) -> tuple[NumberWord, ...]:
    """Read a word as number words laid end to end, exactly; empty when it is not.

    `kaksikymmentäviisi` is three. The longest number word is tried first, and what is
    left over at the end makes it no number at all.
    """
    if language not in LANGUAGES or word in _NO_NUMBER[language]:
        return ()
    return _cover(plain(word), language)


def _cover(letters: str, language: str) -> tuple[NumberWord, ...]:
    known = exact_words(language)
    for end in range(len(letters), 1, -1):
        first = known.get(letters[:end])
        if first is None:
            continue
        if end == len(letters):
            return (first,)
        rest = _cover(letters[end:], language)
        if rest:
            return (first, *rest)
    return ()
