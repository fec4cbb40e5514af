"""How far measures are off: what a way makes of calls whose timeline is known.

Shares and seconds by the mean of how far each call is off, and by the mean with its
sign; holds and interruptions as events, found at the right time or not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from analytics.measure_truth import TimedCall
from analytics.turn_taking import Span

PARTIES = ("agent", "customer")
OF_CALL = ("silence_share", "longest_silence_seconds", "hold_seconds", "overlap_share")
OF_PARTY = (
    "talk_share",
    "longest_quiet_seconds",
    "response_seconds",
    "median_response_seconds",
    "words_per_minute",
    "syllables_per_minute",
)
NEAR_SECONDS = 1.0
"""An interruption counts as found when it was read no further from where it was."""
SAME_HOLD = 0.5
"""Share of two holds' joint seconds that both must hold to be one and the same."""
HOLD, INTERRUPTION = "hold", "interruption"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one way makes of one call; `cut_ins` is None where it cannot tell."""

    measures: Mapping[str, float]
    holds: Sequence[Span]
    cut_ins: Sequence[tuple[str, float]] | None


@dataclass(slots=True)
class Offness:
    """How far one measure is off, over the values of many calls.

    Attributes:
        num_lacking: values that the way did not give.
    """

    trues: list[float] = field(default_factory=list)
    offs: list[float] = field(default_factory=list)
    num_lacking: int = 0

    @property
    def true_mean(self) -> float | None:
        """Mean of the true values that were measured."""
        return _mean(self.trues)

    @property
    def mean_off(self) -> float | None:
        """Mean of how far each value is off, whichever way."""
        return _mean([abs(off) for off in self.offs])

    @property
    def bias(self) -> float | None:
        """Mean of how far each value is off, with its sign."""
        return _mean(self.offs)


@dataclass(slots=True)
class Events:
    """How many events there were, how many were found, and how many of those rightly.

    Attributes:
        num_found: None where the way does not tell kinds apart.
        num_lacking: true ones on calls where the way cannot tell; not in `num_true`.
    """

    num_true: int = 0
    num_lacking: int = 0
    num_found: int | None = 0
    num_right: int = 0

    @property
    def recall(self) -> float | None:
        """Share of the true ones that were found."""
        return self.num_right / self.num_true if self.num_true else None

    @property
    def precision(self) -> float | None:
        """Share of the found ones that are true."""
        return self.num_right / self.num_found if self.num_found else None


@dataclass(slots=True)
class Figures:
    """One way over the calls of one group."""

    num_calls: int = 0
    measures: dict[str, Offness] = field(default_factory=dict)
    events: dict[str, Events] = field(default_factory=dict)


def score(
    calls: Iterable[TimedCall], readings: Mapping[str, Reading]
) -> dict[str, Figures]:
    """Hold a way's readings, by the call's file, against the truth, group by group."""
    figures: dict[str, Figures] = {}
    for call in calls:
        for group in call.groups:
            one = figures.setdefault(group, Figures())
            one.num_calls += 1
            _score_measures(call, readings[call.file], one)
            _score_events(call, readings[call.file], one)
    return figures


def _score_measures(call: TimedCall, reading: Reading, into: Figures) -> None:
    for name in OF_CALL:
        _add(into, name, call.measures.get(name), reading.measures.get(name))
    for name in OF_PARTY:
        for party in PARTIES:
            whole = f"{name}_{party}"
            _add(into, name, call.measures.get(whole), reading.measures.get(whole))


def _add(into: Figures, name: str, true: float | None, read: float | None) -> None:
    if true is None:
        return
    offness = into.measures.setdefault(name, Offness())
    if read is None:
        offness.num_lacking += 1
        return
    offness.trues.append(true)
    offness.offs.append(read - true)


def _score_events(call: TimedCall, reading: Reading, into: Figures) -> None:
    found = list(reading.holds)
    holds = into.events.setdefault(HOLD, Events())
    holds.num_true += len(call.holds)
    holds.num_found = (holds.num_found or 0) + len(found)
    for hold in call.holds:
        of_kind = into.events.setdefault(f"{HOLD}, {hold.kind}", Events(num_found=None))
        of_kind.num_true += 1
        match = next((one for one in found if _is_same(one, hold.span)), None)
        if match is not None:
            found.remove(match)
            holds.num_right += 1
            of_kind.num_right += 1
    _score_cut_ins(call, reading, into.events.setdefault(INTERRUPTION, Events()))


def _score_cut_ins(call: TimedCall, reading: Reading, events: Events) -> None:
    if reading.cut_ins is None:
        events.num_lacking += len(call.cut_ins)
        return
    left = list(reading.cut_ins)
    events.num_true += len(call.cut_ins)
    events.num_found = (events.num_found or 0) + len(left)
    for party, at in call.cut_ins:
        near = [
            one for one in left if one[0] == party and abs(one[1] - at) <= NEAR_SECONDS
        ]
        if near:
            left.remove(min(near, key=lambda one: abs(one[1] - at)))
            events.num_right += 1


def _is_same(one: Span, other: Span) -> bool:
    both = min(one[1], other[1]) - max(one[0], other[0])
    either = max(one[1], other[1]) - min(one[0], other[0])
    return both >= SAME_HOLD * either


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
