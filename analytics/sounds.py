"""How likely misheard letters are what somebody said: forms held against noisy text.

Every form of a table is laid over every place of a text at once. What comes of it is a
log-odds: how much likelier these letters are if the form was said there than if
anything was, by what recognisers make of letters (`analytics/letter_odds.py`). Two
forms' log-odds at one place tell which of two values was said; a letter more that fits
is worth some 2.5, one that does not some -3.

Source: Smith, Waterman (1981), "Identification of Common Molecular Subsequences", for
laying one over a part of the other; Ristad, Yianilos (1998) for costs that are learnt.
"""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

from analytics.folding import fold
from analytics.letter_odds import ADDED, HEARD_AS, LETTERS, LOST

ValueT = TypeVar("ValueT", bound=Hashable)
Floats = npt.NDArray[np.float32]
UNKNOWN = -4.0
"""Log-odds of a sign that is no letter of ours, in place of one or beside it."""
PADDING = -60.0
_PLACES = {letter: place for place, letter in enumerate(LETTERS)}


class SoundTable(Generic[ValueT]):
    """Spoken forms of many values, laid over a text at once.

    Args:
        forms: pairs of spoken form and value; one value may have several forms.
        language: ISO 639-1, whose odds apply.
        groups: for each value, which column of an opening is its own; see `gains`.
    """

    def __init__(
        self,
        forms: Iterable[tuple[str, ValueT]],
        language: str,
        groups: dict[ValueT, int] | None = None,
    ) -> None:
        """Fold the forms, keep each pair once, and look up every letter's odds."""
        pairs = list(dict.fromkeys((letters_of(form), value) for form, value in forms))
        self.values: tuple[ValueT, ...] = tuple(dict.fromkeys(v for _, v in pairs))
        order = {value: place for place, value in enumerate(self.values)}
        pairs = sorted(
            (pair for pair in pairs if pair[0]), key=lambda pair: order[pair[1]]
        )
        self._owners = np.array([order[value] for _, value in pairs], dtype=np.intp)
        self._firsts = np.flatnonzero(np.diff(self._owners, prepend=-1))
        self._ends = np.append(self._firsts[1:], len(pairs))
        self.lengths = np.array([len(form) for form, _ in pairs], dtype=np.intp)
        self._groups = (
            np.array([groups[value] for _, value in pairs], dtype=np.intp)
            if groups
            else None
        )
        self._rows = np.arange(len(pairs))
        self._lay_out([form for form, _ in pairs], language)

    def _lay_out(self, forms: list[str], language: str) -> None:
        widest = max(map(len, forms))
        codes = np.full((len(forms), widest), len(LETTERS), dtype=np.intp)
        for row, form in enumerate(forms):
            codes[row, : len(form)] = [_PLACES[letter] for letter in form]
        rows = [_tenths(row) for row in HEARD_AS[language]]
        heard = np.array([*rows, [PADDING] * len(LETTERS)], np.float32)
        lost = np.array([*_tenths(LOST[language]), 0.0], dtype=np.float32)
        self._heard = tuple(np.ascontiguousarray(heard[codes, place])
                            for place in range(len(LETTERS)))  # fmt: skip
        self._lost: Floats = np.zeros((len(forms), widest + 1), dtype=np.float32)
        np.cumsum(lost[codes], axis=1, out=self._lost[:, 1:])
        self._added = np.array(_tenths(ADDED[language]), dtype=np.float32)
        alone = np.append(heard.diagonal(-0)[: len(LETTERS)], 0.0)
        self._worth = alone[codes].sum(axis=1)

    def form_gains(self, text: str, opening: Floats | None = None) -> Floats:
        """Give every form's log-odds of ending at every place of a text.

        Args:
            text: folded letters, digits spelled out; other signs count as unknown.
            opening: what a form that begins at a place is given beforehand, for what
                was heard right before it: shape (len(text) + 1,) or, with groups,
                (len(text) + 1, groups).

        Returns:
            float32, shape (len(text) + 1, forms).
        """
        best = self._lost.copy()
        best[:, 0] += self._opened(opening, 0)
        best = np.maximum.accumulate(best - self._lost, axis=1) + self._lost
        gains = np.empty((len(text) + 1, len(self._rows)), dtype=np.float32)
        gains[0] = best[self._rows, self.lengths]
        step = np.empty_like(best)
        for place, letter in enumerate(text, 1):
            code = _PLACES.get(letter)
            np.add(best, UNKNOWN if code is None else self._added[code], out=step)
            heard = UNKNOWN if code is None else self._heard[code]
            np.maximum(step[:, 1:], best[:, :-1] + heard, out=step[:, 1:])
            step[:, 0] = self._opened(opening, place)
            step -= self._lost
            np.maximum.accumulate(step, axis=1, out=step)
            step += self._lost
            best, step = step, best
            gains[place] = best[self._rows, self.lengths]
        return gains

    def value_gains(self, form_gains: Floats) -> Floats:
        """Take each value's best form: shape (..., forms) becomes (..., values)."""
        return np.maximum.reduceat(form_gains, self._firsts, axis=-1)

    def best_form(
        self, form_gains: Floats, place: int, value: int
    ) -> tuple[int, float]:
        """Give letters and worth of the form of a value that fits best at a place.

        Its worth is the log-odds it has when every letter is heard right.
        """
        first = self._firsts[value]
        last = self._ends[value]
        best = first + int(form_gains[place, first:last].argmax())
        return int(self.lengths[best]), float(self._worth[best])

    def _opened(self, opening: Floats | None, place: int) -> "Floats | float":
        if opening is None:
            return 0.0
        given: Floats = opening[place]
        return given if self._groups is None else np.take(given, self._groups)


def letters_of(text: str) -> str:
    """Fold a text and leave out what is no letter of a spoken word."""
    return "".join(letter for letter in fold(text) if letter in _PLACES)


def _tenths(row: str) -> list[float]:
    return [int(one) / 10 for one in row.split()]
