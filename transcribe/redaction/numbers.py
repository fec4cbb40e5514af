"""The fuzzy reader of spoken numbers: what digits a word is, and how surely.

whisper writes a spoken number as digits, as a word, as a word split in two, two run
together, or as something that only sounds alike: `kolmen olla yksi` for *kolme nolla
yksi*, `yhtäksään` for *yhdeksän*. Each word's letters are explained as number words
as far as they can be; the share explained is how surely the word is a number.
"""

from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from transcribe.redaction.number_words import (
    NumberWord,
    Role,
    exact_words,
    number_words,
)
from transcribe.redaction.speech import is_known, plain

SURE = 0.6
"""From this share on a word is taken for a number wherever it stands."""

MAYBE = 0.4
"""From this on it is one beside sure numbers, or in an answer to a question."""

_KNOWN_CAP = 0.45
"""Most that a word of the language gets for sounding like a number (`uusi`, `olla`)."""

_EDIT_COST = 1.5
"""Letters that one edit costs: two edits leave a four-letter word unexplained."""

_SOUNDS_ALIKE = str.maketrans("dgbwqz", "tkpvks")
_SHORTEST_FUZZY = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """A word read as a number.

    Attributes:
        digits: as they would be dialled; empty when the word is no number.
        share: 0 to 1, how much of the word is a number; 1 for digits and exact words.
        is_ordinal: `17th`, `kolmas`.
        values: the numbers in it, as units, tens and multipliers, in order.
    """

    digits: str
    share: float
    is_ordinal: bool = False
    values: tuple[NumberWord, ...] = ()


NOTHING = Reading("", 0.0)


@lru_cache(maxsize=65536)
def read_number(text: str, language: str) -> Reading:
    """Read one word as a number.

    Args:
        text: as the engine wrote it.
        language: ISO 639-1, or the empty string to try all three.
    """
    folded = plain(text)
    digits = "".join(letter for letter in folded if letter.isdigit())
    if digits:
        letters = len(folded) - len(digits)
        is_ordinal = letters > 0 and folded.endswith(("st", "nd", "rd", "th"))
        return Reading(digits, 1.0, is_ordinal)
    if not folded:
        return NOTHING
    exact = exact_words(language).get(folded)
    if exact is not None:
        return Reading(compose((exact,)), 1.0, exact.is_ordinal, (exact,))
    return _sounded(text, folded, language)


def read_joined(first: str, second: str, language: str) -> Reading:
    """Read two neighbours as one word that the engine tore apart."""
    if not plain(first).isalpha() or not plain(second).isalpha():
        return NOTHING
    if language != "fi" and is_known(first, language) and is_known(second, language):
        return NOTHING  # `found your`; in Finnish alone known words hide numbers
    return read_number(plain(first) + plain(second), language)


def compose(words: tuple[NumberWord, ...]) -> str:
    """Put number words together as digits: tens take a unit, hundreds multiply.

    `two hundred and five, seven` is 2057: what cannot belong to the number before
    begins the next.
    """
    numbers: list[int] = []
    current: int | None = None
    for word in words:
        joined = None if current is None else _joined(current, word)
        if joined is None:
            if current is not None:
                numbers.append(current)
            joined = word.value
        current = joined
    if current is not None:
        numbers.append(current)
    return "".join(str(number) for number in numbers)


def _joined(current: int, word: NumberWord) -> int | None:
    """Give the number with one more word in it, or None when it does not fit."""
    if word.role is Role.TIMES:
        return _times(current, word.value)
    if word.role is Role.PLUS_TEN:
        return current + 10 if current % 100 < 10 else None  # noqa: PLR2004 # digits
    size = 10 if word.role is Role.UNIT else 100
    if word.value == 0 or (current < 2 * size and current != 100):  # noqa: PLR2004
        return None
    return current + word.value if current % size == 0 else None


def _times(current: int, factor: int) -> int | None:
    """Multiply what stands below the factor: 1009, *hundred* is 1900."""
    below = current % 1000 if factor < 1000 else current  # noqa: PLR2004 # thousands
    if below == 0 or below >= factor:
        return None
    return current - below + below * factor


def _sounded(text: str, folded: str, language: str) -> Reading:
    """Explain letters as number words by the cheapest cover.

    best[i] is the most letters explained among the first i, with the words that do it.
    """
    letters = folded.translate(_SOUNDS_ALIKE)
    fits = _fits(letters, language)
    best: list[tuple[float, tuple[NumberWord, ...]]] = [(0.0, ())]
    best.extend([(0.0, ())] * len(letters))
    for start in range(len(letters)):
        score, words = best[start]
        if score > best[start + 1][0] or not best[start + 1][1]:
            best[start + 1] = max(best[start + 1], (score, words), key=_score)
        for word, end, gain in fits.get(start, ()):
            if score + gain > best[end][0]:
                best[end] = (score + gain, (*words, word))
    explained, words = best[len(letters)]
    share = min(1.0, max(0.0, explained / len(letters)))
    if share < MAYBE or not words:
        return NOTHING
    is_said_so = "".join(word.form for word in words) == folded
    if not is_said_so and is_known(text, language):
        share = min(share, _KNOWN_CAP)  # `kuten` sounds like *kuuden*
    return Reading(compose(words), share, all(w.is_ordinal for w in words), words)


def _score(entry: tuple[float, tuple[NumberWord, ...]]) -> float:
    return entry[0]


@lru_cache(maxsize=8)
def _sounds(language: str) -> tuple[tuple[NumberWord, str, int], ...]:
    """Give number words long enough to be recognised by sound, and edits allowed."""
    chosen = []
    for word in number_words(language):
        form = word.form.translate(_SOUNDS_ALIKE)
        if len(form) >= _SHORTEST_FUZZY:
            chosen.append((word, form, _edits_allowed(len(form))))
        elif language in {"fi", ""} and len(form) == _SHORTEST_FUZZY - 1:
            chosen.append((word, form, 0))
    return tuple(chosen)


def _edits_allowed(length: int) -> int:
    """One edit to five letters, two to seven, three beyond."""
    return 1 if length <= 5 else 2 if length <= 7 else 3  # noqa: PLR2004 # as told


def _fits(
    letters: str, language: str
) -> dict[int, list[tuple[NumberWord, int, float]]]:
    """Find the number words that the letters sound like, by where they start.

    Returns:
        By the offset of the first letter: the word, where it ends, and how much it
        explains, in the order of the words, the shorter stretch of letters first.
    """
    sounds = _sounds(language)
    found: list[tuple[int, int, int, int]] = []
    for length, edits, indices in _by_length(language):
        slack = min(edits, 2)
        spans = [
            (start, start + size)
            for size in range(max(1, length - slack), length + slack + 1)
            for start in range(len(letters) - size + 1)
        ]
        if not spans:
            continue
        distances = cdist(
            [letters[start:end] for start, end in spans],
            [sounds[index][1] for index in indices],
            scorer=OSA.distance,
            score_cutoff=edits,
            dtype=np.uint8,
        )
        rows, columns = np.nonzero(distances <= edits)
        found += (
            (*spans[row], indices[column], int(distances[row, column]))
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        )
    fits: dict[int, list[tuple[NumberWord, int, float]]] = {}
    for start, end, index, distance in sorted(found, key=itemgetter(2, 1)):
        word, form, _ = sounds[index]
        gain = max(len(form), end - start) - _EDIT_COST * distance
        fits.setdefault(start, []).append((word, end, min(gain, end - start)))
    return fits


@lru_cache(maxsize=8)
def _by_length(language: str) -> tuple[tuple[int, int, tuple[int, ...]], ...]:
    """Gather number words by length and edits allowed: their places in `_sounds`."""
    groups: dict[tuple[int, int], list[int]] = {}
    for index, (_, form, edits) in enumerate(_sounds(language)):
        groups.setdefault((len(form), edits), []).append(index)
    return tuple((*key, tuple(indices)) for key, indices in groups.items())
