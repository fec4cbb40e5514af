"""Where a phrase is said, roughly: stems found in misheard and wrongly split words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from analytics.folding import fold
from analytics.hearing import Passage, Stretch, passage

EXACT_BELOW = 5
"""Folded letters below which a phrase must be a word of its own, letter by letter: "no"
and "ja" are in every second word."""
AT_START_BELOW = 9
"""Folded letters below which a phrase must begin where a word begins."""


@dataclass(frozen=True, slots=True)
class Said:
    """One place where a phrase was said.

    Attributes:
        fit: 0 to 1, share of its letters that were heard.
        end: offset in the stretch's letters where it ends.
    """

    phrase: str
    fit: float
    where: Passage
    end: int


def find_phrases(
    stretch: Stretch, phrases: Iterable[str], least: float = 0.8
) -> tuple[Said, ...]:
    """Find every place in a stretch where one of the phrases is said, best first."""
    found = [said for phrase in phrases for said in _places(stretch, phrase, least)]
    found.sort(key=lambda said: (-said.fit * min(1.0, len(said.phrase) / 8), -said.fit))
    return tuple(found)


def says(text: str, phrases: Iterable[str]) -> bool:
    """Tell whether words, as written, hold one of the phrases as whole words."""
    words = " ".join(filter(None, (fold(word) for word in text.split())))
    padded = f" {words} "
    return any(
        f" {' '.join(filter(None, (fold(word) for word in phrase.split())))} " in padded
        for phrase in phrases
    )


def says_stem(text: str, stems: Iterable[str]) -> bool:
    """Tell whether any word, as written, begins with one of the stems."""
    words = [fold(word) for word in text.split()]
    return any(word.startswith(fold(stem)) for word in words for stem in stems)


def _places(stretch: Stretch, phrase: str, least: float) -> Iterator[Said]:
    folded = fold(phrase)
    if len(folded) < EXACT_BELOW:
        yield from _whole_words(stretch, phrase, folded)
        return
    text, offset = stretch.text, 0
    cutoff = 100 * (least if len(folded) >= AT_START_BELOW else max(least, 0.83))
    while len(text) - offset >= len(folded) - 2:
        found = fuzz.partial_ratio_alignment(folded, text[offset:], score_cutoff=cutoff)
        if found is None or found.dest_end <= found.dest_start:
            return
        start, end = offset + found.dest_start, offset + found.dest_end
        if len(folded) >= AT_START_BELOW or begins_word(stretch, start):
            where = passage(stretch, start, end)
            yield Said(phrase, found.score / 100, where, end)
        offset = end


def begins_word(stretch: Stretch, start: int) -> bool:
    """Tell whether letters begin where a word does, give or take one."""
    return any(offset in stretch.starts for offset in (start, start - 1, start + 1))


def _whole_words(stretch: Stretch, phrase: str, folded: str) -> Iterator[Said]:
    length = len(phrase.split())
    texts = [fold(word.text) for word in stretch.words]
    for index in range(len(texts) - length + 1):
        if "".join(texts[index : index + length]) == folded:
            where = Passage(stretch, index, index + length - 1)
            yield Said(phrase, 1.0, where, stretch.starts[index] + len(folded))
