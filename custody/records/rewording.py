"""From a turn's text as a person typed it to the words that it changes.

Only what differs becomes a correction, so that every other word keeps the machine's
times and its doubts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby

from custody.records.corrections import Origin


@dataclass(frozen=True, slots=True)
class Change:
    """Some of the machine's words that a person had otherwise.

    Attributes:
        origin: the machine's words.
        after: what they are to be; "" for nothing.
        shown: places in the shown turn of the words that are replaced.
    """

    origin: Origin
    after: str = field(repr=False)
    shown: range


def reworded(
    shown: Sequence[str],
    origins: Sequence[Origin],
    text: str,
    *,
    hidden: frozenset[int] = frozenset(),
) -> tuple[Change, ...]:
    """Tell which of the machine's words a person changed.

    What an earlier correction wrote is changed whole or not at all. A word that was
    put in belongs to the one before it, or to the one behind when that one is hidden.

    Args:
        shown: the turn's words as the person saw them; not empty.
        origins: which of the machine's words each stands for.
        text: the turn as the person typed it.
        hidden: places of shown words that the person could not see.

    Returns:
        In order; they never overlap. Empty when nothing differs.
    """
    typed = text.split()
    same = _same(shown, typed)
    dirty = _dirty(same, len(shown), len(typed), hidden)
    blocks = [
        list(block) for _, block in groupby(range(len(shown)), origins.__getitem__)
    ]
    is_dirty = [not dirty.isdisjoint(block) for block in blocks]
    changes: list[Change] = []
    for changed, group in groupby(range(len(blocks)), is_dirty.__getitem__):
        if not changed:
            continue
        places = [place for block in group for place in blocks[block]]
        first, last = places[0], places[-1]
        begin = same[first - 1] + 1 if first else 0
        end = same[last + 1] if last + 1 < len(shown) else len(typed)
        changes.append(
            Change(
                Origin(origins[first].turn, origins[first].first, origins[last].after),
                " ".join(typed[begin:end]),
                range(first, last + 1),
            )
        )
    return tuple(changes)


def _same(shown: Sequence[str], typed: Sequence[str]) -> dict[int, int]:
    """Say of each shown word that stayed where it stands in what was typed."""
    matcher = SequenceMatcher(None, shown, typed, autojunk=False)
    return {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }


def _dirty(
    same: dict[int, int], num_shown: int, num_typed: int, hidden: frozenset[int]
) -> set[int]:
    """Give the shown words that changed, or that something was put in beside."""
    dirty = set(range(num_shown)) - same.keys()
    for behind in range(num_shown + 1):
        before = behind - 1
        if before in dirty or behind in dirty:
            continue
        begin = same[before] + 1 if before >= 0 else 0
        end = same[behind] if behind < num_shown else num_typed
        if begin < end:
            is_first = before < 0 or (before in hidden and behind < num_shown)
            dirty.add(behind if is_first else before)
    return dirty
