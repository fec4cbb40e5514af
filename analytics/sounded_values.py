"""The values that misheard letters say, place by place, each against the next."""

import math
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from analytics.sounds import Floats, SoundTable

ValueT = TypeVar("ValueT", bound=Hashable)
TEMPER = 0.45
"""Letters' errors come together: so much of the log-odds counts. On 93 appointments of
synthetic calls .35 lost one in twelve, .6 claimed more wrong ones."""
LEAST_SHARE = 0.5
"""Of a form's worth that must have been heard."""
MOST_READINGS, MOST_TRIES = 6, 60
AFTER = 10
"""Letters after the end of the likeliest form in which a longer one may end."""


@dataclass(frozen=True, slots=True)
class Sounded(Generic[ValueT]):
    """A value that letters say, with its offsets.

    Attributes:
        gain: log-odds that it was said here.
        margin: log-odds that it was this one rather than any other.
    """

    value: ValueT
    gain: float
    margin: float
    start: int
    end: int

    @property
    def fit(self) -> float:
        """Probability that it was this one rather than the next."""
        return probability(self.margin)


def probability(margin: float) -> float:
    """Turn log-odds between two values into the probability of the first."""
    return 1.0 / (1.0 + math.exp(-TEMPER * margin))


def readings(
    table: SoundTable[ValueT],
    forms: Floats,
    least: float,
    *,
    against: "Floats | float" = 0.0,
    is_alike: Callable[[ValueT, ValueT], bool] | None = None,
) -> Iterator[Sounded[ValueT]]:
    """Take the likeliest value of each place, none that overlap, in order.

    Args:
        table: whose values they are.
        forms: the log-odds of its forms, see `SoundTable.form_gains`.
        least: log-odds below which nothing was said.
        against: log-odds against each value, for being seldom meant.
        is_alike: whether two values are as good as one; equality when None.
    """
    values = table.value_gains(forms) - against
    best = values.max(axis=1)
    found: list[Sounded[ValueT]] = []
    for _ in range(MOST_TRIES):
        end = int(best.argmax())
        if best[end] < least or len(found) == MOST_READINGS:
            break
        best[end] = -np.inf
        winner = int(values[end].argmax())
        own = float(values[end, winner])
        length, worth = table.best_form(forms, end, winner)
        start = max(0, end - length)
        if own < LEAST_SHARE * worth or any(
            start < one.end and one.start < end for one in found
        ):
            continue
        value = table.values[winner]
        others = [
            place
            for place, other in enumerate(table.values)
            if not (is_alike(other, value) if is_alike else other == value)
        ]
        rivals = values[start + 2 : end + AFTER, others]
        rival = max(0.0, float(rivals.max(initial=0.0)))
        found.append(Sounded(value, own, own - rival, start, end))
        best[start : end + 1] = -np.inf
    yield from sorted(found, key=lambda one: one.start)
