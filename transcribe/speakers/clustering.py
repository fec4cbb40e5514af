"""How many voices there are, and where they point; pure.

Runs of one voice alone are joined from the likest on (average linkage) into a few
groups; groups go on being joined as long as their middles are as like as those of one
voice. What the scenes tell counts a little: two of their voices are rarely one.

Source: Sokal and Michener 1958 (average linkage); Müllner 2013, "fastcluster".
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import fastcluster
import numpy as np
import numpy.typing as npt

from transcribe.speakers.encoder import NUM_DIMENSIONS, Directions, unit
from transcribe.speakers.scenes import Run, Scene

SAME_FROM = 0.83
"""Cosine of two groups' middles from which they are one voice. Measured on 92 calls of
two voices, 50 of them real (all but a few below), and on ten real voices alone (all
above), see decision 0007 (`tallenne bench speakers`)."""

ANOTHER_SAME_FROM = 0.5
"""The same for a third voice and more, which are rare on a telephone."""

FEW_SHARE = 0.1
FEW_SAME_FROM = 0.62
"""A group with less of the speech is a cough or a laugh, unless it is this unlike."""

UNSURE_FROM = 0.74
"""Two voices this alike may be one, and one voice whose halves are less alike than
UNSURE_TO may be two: flagged."""
UNSURE_TO = 0.86

FEWEST_SECONDS = 2.0
"""Of a group that counts; a voice that says less goes with the one it is likest."""

CLEAR_SECONDS = 1.0
"""Of a run that takes part; shorter ones only where no run has as much."""
SHORTEST_SECONDS = 0.4

MOST_VOICES = 8
MOST_RUNS = 1500
"""Every pair is looked at; in long calls the longest runs are enough."""

APART = 0.15
TOGETHER = 0.05
"""Off the cosine of two runs that their scene gave to two voices, and on that of two it
gave to one, which it does more easily."""

_MOST_WEIGHT = 4.0
_ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """The voices of a call, by their middles.

    Attributes:
        centres: shape (voices, NUM_DIMENSIONS), each of length 1; one row when all is
            one voice, none when there is too little speech to tell.
        likeness: the greatest cosine of two centres; of one voice, the cosine of its
            two most unlike parts, 1 where it has none.
    """

    centres: Directions = field(repr=False)
    likeness: float = 1.0

    def __len__(self) -> int:
        """Count the voices."""
        return len(self.centres)

    @property
    def are_unsure(self) -> bool:
        """Whether there may as well be one voice less or more."""
        return (
            self.likeness < UNSURE_TO
            if len(self) == 1
            else self.likeness >= UNSURE_FROM
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Runs:
    """What is grouped: directions, seconds they weigh, scene and its voice."""

    directions: Directions
    weights: npt.NDArray[np.float64]
    scenes: npt.NDArray[np.int64]
    voices: npt.NDArray[np.int64]

    def centre(self, group: npt.NDArray[np.int64]) -> Directions:
        weighed = self.directions[group] * self.weights[group, None]
        return unit(weighed.sum(axis=0))


Group = npt.NDArray[np.int64]


def find_voices(scenes: Sequence[Scene]) -> Voices:
    """Decide how many voices there are, and where their middles lie."""
    runs = _chosen(scenes)
    if not len(runs.weights):
        return Voices(centres=np.zeros((0, NUM_DIMENSIONS), np.float32))
    groups, likeness = _joined(runs, _first_groups(runs))
    centres = np.stack([runs.centre(group) for group in groups])
    return Voices(centres=_settled(runs, centres), likeness=likeness)


def _chosen(scenes: Sequence[Scene]) -> _Runs:
    """Take the runs that are long enough, the longest of too many."""
    every = [(place, run) for place, scene in enumerate(scenes) for run in scene.runs]
    for fewest in (CLEAR_SECONDS, SHORTEST_SECONDS):
        found = [one for one in every if one[1].alone_seconds >= fewest]
        if found:
            break
    found = sorted(found, key=lambda one: -one[1].alone_seconds)[:MOST_RUNS]
    return _as_rows(found)


def _as_rows(found: Sequence[tuple[int, Run]]) -> _Runs:
    directions = [run.direction for _, run in found]
    seconds = np.array([run.alone_seconds for _, run in found], dtype=np.float64)
    return _Runs(
        directions=np.array(directions, np.float32).reshape(-1, NUM_DIMENSIONS),
        weights=np.minimum(seconds, _MOST_WEIGHT),
        scenes=np.array([place for place, _ in found], dtype=np.int64),
        voices=np.array([run.voice for _, run in found], dtype=np.int64),
    )


def _first_groups(runs: _Runs) -> list[Group]:
    """Join runs until few groups are left, and leave out the smallest of these."""
    num = len(runs.weights)
    if num == 1:
        return [np.array([0])]
    cosines = runs.directions @ runs.directions.T
    is_beside = runs.scenes[:, None] == runs.scenes
    is_alike = runs.voices[:, None] == runs.voices
    cosines += is_beside * np.where(is_alike, TOGETHER, -APART)
    distances = np.maximum(0.0, 1.0 - cosines[np.triu_indices(num, 1)])
    merges = fastcluster.linkage(distances.astype(np.float64), method="average")
    groups = _cut(merges, num)
    heavy = [one for one in groups if runs.weights[one].sum() >= FEWEST_SECONDS]
    return heavy or [max(groups, key=lambda one: float(runs.weights[one].sum()))]


def _cut(merges: npt.NDArray[np.float64], num: int) -> list[Group]:
    """Undo the last joins until there are MOST_VOICES groups."""
    members: list[list[int]] = [[leaf] for leaf in range(num)]
    kept = set(range(num))
    for left, right in merges[: max(0, num - MOST_VOICES), :2].astype(np.int64):
        kept -= {int(left), int(right)}
        kept.add(len(members))
        members.append(members[left] + members[right])
    return [np.array(members[node]) for node in sorted(kept)]


def _joined(runs: _Runs, groups: list[Group]) -> tuple[list[Group], float]:
    """Join the two likest groups as long as they are one voice.

    Returns:
        The groups, and the cosine of the two last compared.
    """
    whole = float(sum(runs.weights[group].sum() for group in groups))
    likeness = 1.0
    while len(groups) > 1:
        centres = np.stack([runs.centre(group) for group in groups])
        cosines = np.tril(centres @ centres.T, -1) - 2 * np.triu(np.ones(len(groups)))
        one, other = (int(row) for row in divmod(int(cosines.argmax()), len(groups)))
        likeness = float(cosines[one, other])
        lesser = min(float(runs.weights[groups[row]].sum()) for row in (one, other))
        if likeness < _same_from(len(groups), lesser / whole):
            break
        rest = [group for row, group in enumerate(groups) if row not in {one, other}]
        groups = [*rest, np.concatenate((groups[other], groups[one]))]
    return groups, likeness


def _same_from(num_groups: int, share: float) -> float:
    same_from = SAME_FROM if num_groups == 2 else ANOTHER_SAME_FROM  # noqa: PLR2004 # two parties
    return min(same_from, FEW_SAME_FROM) if share < FEW_SHARE else same_from


def _settled(runs: _Runs, centres: Directions) -> Directions:
    """Let all runs find the middles, from where these lie.

    Source: Dhillon and Modha 2001 (spherical k-means).
    """
    for _ in range(_ROUNDS):
        nearest = (runs.directions @ centres.T).argmax(axis=1)
        groups = [np.flatnonzero(nearest == row) for row in range(len(centres))]
        centres = np.stack(
            [
                runs.centre(group) if len(group) else centre
                for group, centre in zip(groups, centres, strict=True)
            ]
        )
    return centres
