"""Tables of spoken forms, and the one that best explains a stretch of noisy text.

A reading is contrastive: a form is taken for heard only when it fits, and when it fits
better than the form of any other value. "Forty-five" that fits well proves nothing if
"forty-six" fits as well.
"""

from collections.abc import Callable, Container, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from analytics.folding import fold

ValueT = TypeVar("ValueT", bound=Hashable)

EDIT_COST = 2.2
"""Letters of fit that one edit takes away. Below 1.5 long wrong forms beat short right
ones; above 3 one misheard vowel loses a number. Chosen on the golden transcripts."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[ValueT]):
    """What a form table reads in a stretch of folded text.

    Attributes:
        fit: 0 to 1, share of the form that was heard (1 is letter by letter).
        margin: 0 to 1, by how much of its length it fits better than any other value.
        start, end: offsets in the text, end not included.
    """

    value: ValueT
    fit: float
    margin: float
    start: int
    end: int
    rival: ValueT | None = None


class FormTable(Generic[ValueT]):
    """Spoken forms of many values, folded once and compared at once.

    Args:
        forms: pairs of spoken form and value; one value may have several forms, and
            a form that folds alike for two values counts for both.
        rarity: for a value, the letters that its forms must fit better than others',
            because it is seldom meant (an appointment at 11:05).
    """

    def __init__(
        self,
        forms: Iterable[tuple[str, ValueT]],
        rarity: Callable[[ValueT], float] | None = None,
    ) -> None:
        """Fold the forms, each pair kept once."""
        pairs = dict.fromkeys((fold(form), value) for form, value in forms)
        kept = [(form, value) for form, value in pairs if form]
        self.forms: tuple[str, ...] = tuple(form for form, _ in kept)
        self.values: tuple[ValueT, ...] = tuple(value for _, value in kept)
        order = {value: index for index, value in enumerate(dict.fromkeys(self.values))}
        self._owners = np.array([order[value] for value in self.values], dtype=np.intp)
        self._distinct = tuple(order)
        self._lengths = np.array([len(form) for form in self.forms], dtype=np.float32)
        self._handicaps = np.array(
            [rarity(value) if rarity else 0.0 for value in self.values],
            dtype=np.float32,
        )
        self.longest = int(self._lengths.max(initial=0))

    def read_before(
        self,
        text: str,
        end: int,
        *,
        edges: Container[int] = (),
        floor: int = 0,
        doubt: Callable[[ValueT], float] | None = None,
    ) -> Reading[ValueT] | None:
        """Read the value whose form ends at `end`, as before "euros" or a month.

        Args:
            text: folded letters without spaces.
            end: offset where the form must end.
            edges: offsets where words begin; to begin elsewhere costs one edit.
            floor: the form begins here at the earliest.
            doubt: letters by which a value must fit better than others here, for
                what else is known of the place (a day that is no Monday).
        """
        first = max(floor, end - self.longest - 4)
        spans = [(start, end) for start in range(first, end)]
        costs = [0.0 if start in edges else EDIT_COST for start, _ in spans]
        return self._read(text, spans, costs if edges else [0.0] * len(spans), doubt)

    def read_after(
        self, text: str, start: int, *, edges: Container[int] = ()
    ) -> Reading[ValueT] | None:
        """Read the value whose form begins at `start`, as after "o'clock at".

        Args:
            text: folded letters without spaces.
            start: offset where the form must begin.
            edges: offsets where words begin; to end elsewhere costs one edit.
        """
        last = min(len(text), start + self.longest + 4)
        spans = [(start, end) for end in range(start + 1, last + 1)]
        costs = [
            0.0 if end in edges or end == len(text) else EDIT_COST for _, end in spans
        ]
        return self._read(text, spans, costs if edges else [0.0] * len(spans))

    def _read(
        self,
        text: str,
        spans: Sequence[tuple[int, int]],
        costs: Sequence[float],
        doubt: Callable[[ValueT], float] | None = None,
    ) -> Reading[ValueT] | None:
        if not spans or not self.forms:
            return None
        windows = [text[start:end] for start, end in spans]
        edits = cdist(
            windows, self.forms, scorer=Levenshtein.distance, dtype=np.int32
        ).astype(np.float32)
        gains = self._lengths[None, :] - EDIT_COST * edits
        gains -= np.array(costs, dtype=np.float32)[:, None]
        gains -= self._handicaps[None, :]
        if doubt is not None:
            doubts = np.array([doubt(value) for value in self._distinct], np.float32)
            gains -= doubts[self._owners][None, :]
        return self._best(gains, edits, spans)

    def _best(
        self,
        gains: "np.ndarray[tuple[int, int], np.dtype[np.float32]]",
        edits: "np.ndarray[tuple[int, int], np.dtype[np.float32]]",
        spans: Sequence[tuple[int, int]],
    ) -> Reading[ValueT] | None:
        """Choose the value with the largest gain, and weigh it against the next."""
        row, column = np.unravel_index(int(gains.argmax()), gains.shape)
        best = float(gains[row, column])
        if best <= 0:
            return None
        per_value = np.full(len(self._distinct), -np.inf, dtype=np.float32)
        np.maximum.at(per_value, self._owners, gains.max(axis=0))
        winner = int(self._owners[column])
        per_value[winner] = -np.inf
        second = int(per_value.argmax())
        length = float(self._lengths[column])
        rival_gain = max(float(per_value[second]), 0.0) if len(per_value) > 1 else 0.0
        start, end = spans[int(row)]
        return Reading(
            value=self._distinct[winner],
            fit=max(0.0, 1.0 - float(edits[row, column]) / length),
            margin=(best - rival_gain) / length,
            start=start,
            end=end,
            rival=self._distinct[second] if rival_gain > 0 else None,
        )
