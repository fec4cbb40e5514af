"""Digits said one by one, found in letters that a recogniser cut wherever it pleased.

"viisissä itsemaan kaksi yhtäksään" is 5729: the likeliest way to cut the letters into
digit words is found by dynamic programming, after Viterbi.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from analytics.folding import fold
from analytics.forms import EDIT_COST
from analytics.hearing import Passage, Stretch, passage
from analytics.numerals import cardinal_forms, digits

LEAST_WORDS = 2
"""Words like digits that a stretch must hold to be worth decoding."""
ALIKE = 0.7
LONGEST_GAP = 8
"""Letters that may stand between two digits of one number."""
WORD_COST = 0.5
"""Letters of fit that each digit word costs: "twenty-six" is one word, not two."""
SKIP_COST = 0.3
"""Letters of fit lost by each letter that belongs to no digit ("ja", noise)."""
_STRAY = 2
"""By how many letters a misheard digit word may be longer or shorter."""
_MOST_EDITS = 3
_LEAST_GAIN = 0.35
"""Share of a digit word's letters that must be left after its edits: one edit
in four letters, two in nine."""
_EXACT = frozenset({"kasi", "ysi", "vitonen", "seiska"})
"""Short by-names of digits, too like other words to be taken when misheard."""
_BETWEEN = {
    "fi": ("viiva", "väliviiva", "piste", "kauttaviiva"),
    "sv": ("streck", "bindestreck", "punkt"),
    "en": ("dash", "hyphen", "point", "slash"),
}
"""Words said between digits that are none; left out of the number they stand in."""

_REPEATED = {
    "fi": {"tupla": 2, "tripla": 3},
    "sv": {"dubbel": 2, "trippel": 3},
    "en": {"double": 2, "triple": 3, "treble": 3},
}
_MENDING = {
    language: frozenset(fold(words) for words in said)
    for language, said in {
        "fi": ("ei vaan", "eiku", "ei kun", "eikun", "ei", "siis", "tai siis",
               "anteeksi", "anteeks", "ei anteeksi", "ei anteeks", "korjaan", "vaan"),
        "sv": ("nej förlåt", "nej vänta", "förlåt", "nej", "jag menar", "eller alltså",
               "utan", "nej utan", "ursäkta", "nej ursäkta"),
        "en": ("no sorry", "sorry", "no wait", "no", "i mean", "sorry no", "rather",
               "correction", "no i mean", "make that"),
    }.items()
}  # fmt: skip
"""Words between two digits, and no others, by which the second replaces the first."""
_MEND = "-"
LEAST_MENDING = 5
"""Letters of words of correction that are told apart from digits: "sorry" is near
"four"; shorter ones must fill the gap between two digits."""


@dataclass(frozen=True, slots=True)
class Digit:
    """One digit, or two said as one number ("twenty-six").

    Attributes:
        start, end: offsets in the stretch's folded text.
    """

    digits: str
    fit: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """Digits said in a row.

    Attributes:
        fit: 0 to 1, of the worst-heard digit.
    """

    digits: str
    fit: float
    where: Passage


def read_runs(stretch: Stretch, language: str, least: int = 3) -> Iterator[Run]:
    """Read every run of digits in a stretch, each at least so long, in order."""
    if _num_digit_words(stretch, language) < LEAST_WORDS:
        return
    held: list[Digit] = []
    mended = 0
    for digit in decode(stretch.text, language):
        if digit.digits == _MEND:
            mended = digit.end
            continue
        if held and _is_mended(stretch, held[-1], digit, mended, language):
            held.pop()
        elif held and _is_apart(stretch, held[-1], digit):
            yield from _run(stretch, held, least)
            held = []
        held.append(digit)
    yield from _run(stretch, held, least)


def _is_mended(
    stretch: Stretch, before: Digit, after: Digit, mended: int, language: str
) -> bool:
    """Tell "nine, no sorry, three": the three stands for the nine.

    `mended` is the offset where words of correction last ended.
    """
    if not before.digits:
        return False
    between = stretch.text[before.end : after.start]
    return between in _MENDING[language] or (before.end < mended == after.start)


def _is_apart(stretch: Stretch, before: Digit, after: Digit) -> bool:
    """Tell whether a digit belongs to another number, or to no number at all."""
    if after.start - before.end > LONGEST_GAP:
        return True
    ends = stretch.words[stretch.owners[before.end - 1]].text[-1] in ".?!"
    return ends and after.fit < 1.0


def decode(text: str, language: str) -> tuple[Digit, ...]:
    """Cut folded text into digits and what is none, at the best total fit."""
    near = _near_forms(text, language)
    best: list[tuple[float, int, Digit | None]] = [(0.0, 0, None)]
    for end in range(1, len(text) + 1):
        skipped = best[end - 1][0] - (0.0 if text[end - 1] in ".:-" else SKIP_COST)
        choice: tuple[float, int, Digit | None] = (skipped, end - 1, None)
        if text[end - 1].isdigit():
            digit = Digit(text[end - 1], 1.0, end - 1, end)
            choice = (best[end - 1][0] + 3.0, end - 1, digit)
        else:
            for gain, digit in near.get(end, ()):
                total = best[digit.start][0] + gain
                if total > choice[0]:
                    choice = (total, digit.start, digit)
        best.append(choice)
    return _walk_back(best)


def _near_forms(text: str, language: str) -> dict[int, list[tuple[float, Digit]]]:
    """Find every form that stands in a text, or nearly, by where it ends.

    Returns:
        By the offset where it ends: letters of fit gained, and the digit; in the order
        of the forms, the shorter stretch of text first.
    """
    forms = _forms(language)
    found: list[tuple[int, int, int, int]] = []
    for length, group in _by_length(language).items():
        spans = [
            (end - heard, end)
            for heard in range(max(1, length - _STRAY), length + _STRAY + 1)
            for end in range(heard, len(text) + 1)
        ]
        edits = cdist(
            [text[start:end] for start, end in spans],
            [forms[index][0] for index in group.indices],
            scorer=Levenshtein.distance,
            score_cutoff=_MOST_EDITS,
            dtype=np.uint8,
        )
        rows, columns = np.nonzero(edits <= group.most_edits)
        found += (
            (spans[row][1], group.indices[column], -spans[row][0], edits[row, column])
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        )
    near: dict[int, list[tuple[float, Digit]]] = {}
    for end, index, minus_start, num_edits in sorted(found):
        form, value = forms[index]
        gain = len(form) - EDIT_COST * int(num_edits) - WORD_COST
        fit = 1.0 - int(num_edits) / len(form)
        near.setdefault(end, []).append((gain, Digit(value, fit, -minus_start, end)))
    return near


def _walk_back(best: list[tuple[float, int, Digit | None]]) -> tuple[Digit, ...]:
    found: list[Digit] = []
    position = len(best) - 1
    while position > 0:
        _, before, digit = best[position]
        if digit is not None:
            found.append(digit)
        position = before
    return tuple(reversed(found))


@lru_cache(maxsize=4)
def _forms(language: str) -> tuple[tuple[str, str], ...]:
    table = digits(language)
    singles = tuple(zip(table.forms, table.values, strict=True))
    pairs = tuple(
        (fold(form), str(number))
        for number in range(10, 100)
        for form in cardinal_forms(number, language)[:1]
    )
    between = tuple((fold(word), "") for word in _BETWEEN[language])
    repeated = tuple(
        (fold(word) + form, value * times)
        for word, times in _REPEATED[language].items()
        for form, value in singles
    )
    mending = tuple(
        (words, _MEND) for words in _MENDING[language] if len(words) >= LEAST_MENDING
    )
    return (*singles, *pairs, *repeated, *between, *mending)


@dataclass(frozen=True, slots=True)
class _Group:
    """Forms of one length.

    Attributes:
        indices: of the forms, among all of the language.
        most_edits: uint8, by which each may be misheard and is still taken.
    """

    indices: tuple[int, ...]
    most_edits: "np.ndarray[tuple[int], np.dtype[np.uint8]]"


@lru_cache(maxsize=4)
def _by_length(language: str) -> dict[int, _Group]:
    forms = _forms(language)
    return {
        length: _Group(
            indices := tuple(
                index for index, (form, _) in enumerate(forms) if len(form) == length
            ),
            np.array([_most_edits(*forms[index]) for index in indices], np.uint8),
        )
        for length in sorted({len(form) for form, _ in forms})
    }


def _most_edits(form: str, value: str) -> int:
    """Say how many edits leave enough of a form to take it for heard."""
    if form in _EXACT or value == _MEND:
        return 0
    return max(
        edits
        for edits in range(_MOST_EDITS + 1)
        if len(form) - EDIT_COST * edits >= _LEAST_GAIN * len(form)
    )


@lru_cache(maxsize=4)
def _pairs(language: str) -> frozenset[str]:
    return frozenset(form for form, value in _forms(language) if len(value) > 1)


def _num_digit_words(stretch: Stretch, language: str) -> int:
    """Count words that alone look like digits: decoding costs more than looking.

    "forty-five" is two of them.
    """
    known = digits(language).forms
    pairs = _pairs(language)
    return sum(
        (word.text[:1].isdigit() or fold(word.text) in pairs) * 2
        or any(
            Levenshtein.normalized_similarity(fold(word.text), form) >= ALIKE
            for form in known
        )
        for word in stretch.words
    )


def _run(stretch: Stretch, held: list[Digit], least: int) -> Iterator[Run]:
    digits_only = [digit for digit in held if digit.digits]
    while len(digits_only) > 1 and _is_stray(stretch, *digits_only[:2]):
        digits_only = digits_only[1:]
    said = "".join(digit.digits for digit in digits_only)
    if len(said) >= least:
        first, last = digits_only[0], digits_only[-1]
        yield Run(
            digits=said,
            fit=min(digit.fit for digit in digits_only),
            where=passage(stretch, first.start, last.end),
        )


def _is_stray(stretch: Stretch, first: Digit, second: Digit) -> bool:
    """Tell a digit that no word begins with, apart from the rest: "thaT WOuld be"."""
    if first.start in stretch.starts:
        return False
    return second.start - first.end > _STRAY or first.end - first.start <= _STRAY
