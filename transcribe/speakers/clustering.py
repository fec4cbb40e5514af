"""How many voices there are, and which moments belong to which; pure.

Voices are split in two as long as the two halves differ as two people do. Splitting
starts from whole stretches of speech (Ward's method), whose directions depend less on
what is said than those of single moments; the moments then find their centres
themselves (k-means on the sphere).

Source: Ward 1963; Müllner 2013, "fastcluster"; Dhillon and Modha 2001 (spherical
k-means).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import fastcluster
import numpy as np
import numpy.typing as npt

from custody.records.transcripts import Word
from transcribe.speakers.encoder import Directions, unit
from transcribe.speakers.moments import Moments

Labels = npt.NDArray[np.int64]

SAME_FROM = 0.85
"""Cosine of two halves' centres from which they are one voice. Measured on 54 calls of
two voices and on 108 sides of them alone (`tallenne bench speakers`)."""

FEW_MOMENTS = 0.6
"""Divided by the number of moments, taken off: a handful differ by what is said."""

UNSURE_FROM = 0.80
"""Two voices this alike may be one, and one voice whose halves are less alike than
UNSURE_TO may be two: flagged."""
UNSURE_TO = 0.91

ANOTHER_SAME_FROM = 0.65
"""The same for a third voice and more, which are rare on a telephone: no side alone
came below."""

FEWEST_SHARE = 0.12
"""A half with less of the speech is a cough or a laugh; a party's was 0.17 or more."""

FEW_SAME_FROM = 0.60
FEWEST_SECONDS = 2.0
"""Unless it is this unlike the rest, and this long: somebody who hardly speaks."""

MOST_VOICES = 4
MOST_STRETCHES = 1500
"""Ward's method looks at every pair; in long calls the longest stretches are enough."""

EDGE_SECONDS = 0.4
"""From a stretch's edge, a moment's middle, to hold nothing of the next stretch."""

_ROUNDS = 10
_FEWEST_CLEAR = 12
_FEWEST_MOMENTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """The voices of a call, by their centres.

    Attributes:
        centres: shape (voices, 256), each of length 1; one row when all is one voice,
            none when there is too little speech to tell.
        likeness: the greatest cosine of two centres; of one voice, the cosine of its
            two most unlike halves, 1 where it has none.
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


def find_voices(
    moments: Moments, words: Sequence[Word], stretches: Sequence[range]
) -> Voices:
    """Decide how many voices there are, and where their centres lie."""
    if len(moments) < _FEWEST_MOMENTS:
        return Voices(centres=np.zeros((0, 256), np.float32))
    spans = [_moments_of(moments, words, stretch) for stretch in stretches]
    clear = _clear(moments, words, stretches)
    groups = [clear]
    while len(groups) < MOST_VOICES:
        halves = _best_split(moments, spans, groups, len(clear))
        if halves is None:
            break
        groups = halves
    centres = unit(
        np.stack([moments.directions[group].mean(axis=0) for group in groups])
    )
    if len(centres) > 1:
        return Voices(centres=centres, likeness=_likeness(centres))
    parts = _halves(moments.directions, spans, clear)
    likeness = 1.0 if parts is None else _cosine(moments.directions, *parts)
    return Voices(centres=centres, likeness=likeness)


def _clear(
    moments: Moments, words: Sequence[Word], stretches: Sequence[range]
) -> Labels:
    """Find the moments that lie wholly within a stretch: no two voices in one."""
    clear = [
        np.arange(len(moments))[
            moments.between(
                words[stretch[0]].start + EDGE_SECONDS,
                words[stretch[-1]].end - EDGE_SECONDS,
            )
        ]
        for stretch in stretches
    ]
    found = np.concatenate(clear)
    return found if len(found) >= _FEWEST_CLEAR else np.arange(len(moments))


def _best_split(
    moments: Moments, spans: Sequence[slice], groups: Sequence[Labels], num_clear: int
) -> list[Labels] | None:
    """Split the group whose halves differ most; None when none does enough."""
    same_from = SAME_FROM if len(groups) == 1 else ANOTHER_SAME_FROM
    found: list[tuple[float, int, Labels, Labels]] = []
    for place, group in enumerate(groups):
        halves = _halves(moments.directions, spans, group)
        if halves is None:
            continue
        cosine = _cosine(moments.directions, *halves)
        if _are_two(cosine, halves, num_clear, same_from):
            found.append((cosine, place, *halves))
    if not found:
        return None
    _, place, left, right = min(found, key=lambda split: split[:2])
    return [*groups[:place], left, right, *groups[place + 1 :]]


def _are_two(
    cosine: float, halves: tuple[Labels, Labels], num_moments: int, same_from: float
) -> bool:
    fewest = min(len(half) for half in halves)
    if fewest >= FEWEST_SHARE * num_moments:
        return cosine < same_from - FEW_MOMENTS / num_moments
    return cosine < FEW_SAME_FROM and fewest * 0.2 >= FEWEST_SECONDS


def _halves(
    directions: Directions, spans: Sequence[slice], group: Labels
) -> tuple[Labels, Labels] | None:
    """Split a group of moments in two; None when it will not part."""
    inside = np.zeros(len(directions), dtype=np.bool_)
    inside[group] = True
    means, weights = [], []
    for span in spans:
        mine = np.flatnonzero(inside[span]) + span.start
        if len(mine):
            means.append(directions[mine].mean(axis=0))
            weights.append(len(mine))
    if len(means) < 2:  # noqa: PLR2004 # nothing to split
        return None
    centres = _ward(unit(np.stack(means)), np.array(weights))
    return _settled(directions, group, centres)


def _ward(means: Directions, weights: Labels) -> Directions:
    """Part stretches in two by Ward's method; the two centres, by their lengths."""
    longest = np.argsort(-weights, kind="stable")[:MOST_STRETCHES]
    means, weights = means[longest], weights[longest]
    merges = fastcluster.linkage_vector(means, method="ward")
    is_left = np.zeros(len(means), dtype=np.bool_)
    is_left[_leaves(merges, int(merges[-1, 0]), len(means))] = True
    weighed = means * weights[:, None]
    return unit(np.stack([weighed[is_left].sum(axis=0), weighed[~is_left].sum(axis=0)]))


def _leaves(merges: npt.NDArray[np.float64], node: int, num_leaves: int) -> list[int]:
    """Find what lies under a node of the tree."""
    leaves: list[int] = []
    open_nodes = [node]
    while open_nodes:
        found = open_nodes.pop()
        if found < num_leaves:
            leaves.append(found)
        else:
            open_nodes += [int(child) for child in merges[found - num_leaves, :2]]
    return leaves


def _settled(
    directions: Directions, group: Labels, centres: Directions
) -> tuple[Labels, Labels] | None:
    """Let the moments of a group find two centres, from where these lie."""
    mine = directions[group]
    is_left = np.zeros(len(group), dtype=np.bool_)
    for _ in range(_ROUNDS):
        cosines = mine @ centres.T
        found = cosines[:, 0] > cosines[:, 1]
        if not found.any() or found.all():
            return None
        if (found == is_left).all():
            break
        is_left = found
        centres = unit(
            np.stack([mine[is_left].mean(axis=0), mine[~is_left].mean(axis=0)])
        )
    return group[is_left], group[~is_left]


def _cosine(directions: Directions, left: Labels, right: Labels) -> float:
    means = [directions[half].mean(axis=0) for half in (left, right)]
    centres = unit(np.stack(means))
    return float(centres[0] @ centres[1])


def _likeness(centres: Directions) -> float:
    cosines = centres @ centres.T
    return float(np.max(cosines[~np.eye(len(centres), dtype=np.bool_)], initial=0.0))


def _moments_of(moments: Moments, words: Sequence[Word], stretch: range) -> slice:
    return moments.between(words[stretch[0]].start, words[stretch[-1]].end)
