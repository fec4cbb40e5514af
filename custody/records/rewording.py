"""From turns as a person typed them to the words that they change, and whose they are.

Only what differs becomes a correction, so that every other word keeps the machine's
times and its doubts. A person types one piece for each party that spoke: a word of the
machine's is in one of them, and what is put in stands with the words beside it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import accumulate, groupby

from custody.records.corrections import Origin


@dataclass(frozen=True, slots=True)
class Change:
    """Some words, of one turn of the machine's, that a person had otherwise.

    Attributes:
        origin: the machine's words, or words that somebody had added.
        after: what they are to be; "" for nothing.
        shown: places among the shown words of those that are replaced.
    """

    origin: Origin
    after: str = field(repr=False)
    shown: range


@dataclass(frozen=True, slots=True)
class Reworded:
    """What a person made of some turns.

    Attributes:
        changes: in order; they never overlap. Empty when no word differs.
        pieces: of each shown word, in which of the typed pieces it is.
    """

    changes: tuple[Change, ...]
    pieces: tuple[int, ...]


class OneWordTwoPartiesError(ValueError):
    """Typed words of several parties stand where the machine has one word."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed, word by word, and in which piece each word stands."""

    words: tuple[str, ...] = field(repr=False)
    pieces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """Shown words that change together or not at all.

    Attributes:
        is_part: a border goes through what was one block, so that both change.
    """

    origin: Origin
    shown: range
    letters: int
    is_part: bool = False


def reworded(
    shown: Sequence[str],
    origins: Sequence[Origin],
    typed: Sequence[str],
    *,
    hidden: frozenset[int] = frozenset(),
) -> Reworded:
    """Tell which words a person changed, and in which piece every word is now.

    What an earlier correction wrote is changed whole or not at all. A word that was
    put in belongs to the one before it, or to the one behind when that one is hidden
    or the piece begins with it.

    Args:
        shown: the words of the turns as the person saw them; not empty.
        origins: which of the machine's words each stands for.
        typed: the pieces as the person typed them.
        hidden: places of shown words that the person could not see.

    Raises:
        OneWordTwoPartiesError: a piece has no word of the shown ones to stand for it.
    """
    said = _Typed(
        tuple(word for piece in typed for word in piece.split()),
        tuple(number for number, piece in enumerate(typed) for _ in piece.split()),
    )
    same = _same(shown, said.words)
    dirty = _dirty(same, len(shown), said, hidden)
    blocks = [
        part for block in _blocks(shown, origins) for part in _parted(block, same, said)
    ]
    is_dirty = [not dirty.isdisjoint(block.shown) or block.is_part for block in blocks]
    changes: list[Change] = []
    pieces = [said.pieces[same[at]] if at in same else -1 for at in range(len(shown))]
    for changed, group in groupby(range(len(blocks)), is_dirty.__getitem__):
        run = [blocks[one] for one in group]
        if not changed:
            continue
        begin, end = _bounds(run, same, len(shown), len(said.words))
        for part, among, piece in _shared(run, said, begin, end):
            changes += _changes(part, said.words[among.start : among.stop])
            for block in part:
                for place in block.shown:
                    pieces[place] = piece
    return Reworded(tuple(changes), tuple(_filled(pieces)))


def _same(shown: Sequence[str], typed: Sequence[str]) -> dict[int, int]:
    """Say of each shown word that stayed where it stands in what was typed."""
    matcher = SequenceMatcher(None, shown, typed, autojunk=False)
    return {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }


def _dirty(
    same: dict[int, int], num_shown: int, said: _Typed, hidden: frozenset[int]
) -> set[int]:
    """Give the shown words that changed, or that something was put in beside."""
    dirty = set(range(num_shown)) - same.keys()
    for behind in range(num_shown + 1):
        before = behind - 1
        if before in dirty or behind in dirty:
            continue
        begin = same[before] + 1 if before >= 0 else 0
        end = same[behind] if behind < num_shown else len(said.words)
        if begin == end:
            continue
        put_in = set(said.pieces[begin:end])
        of_before = said.pieces[same[before]] if before >= 0 else None
        of_behind = said.pieces[same[behind]] if behind < num_shown else None
        may_before = before >= 0 and before not in hidden
        if not may_before or (of_behind in put_in and of_before not in put_in):
            dirty.add(behind if of_behind is not None else before)
        elif of_behind in put_in and of_behind != of_before:
            dirty |= {before, behind}
        else:
            dirty.add(before)
    return dirty


def _blocks(shown: Sequence[str], origins: Sequence[Origin]) -> Iterator[_Block]:
    for origin, group in groupby(range(len(shown)), origins.__getitem__):
        places = list(group)
        letters = sum(len(shown[place]) for place in places)
        yield _Block(origin, range(places[0], places[-1] + 1), max(1, letters))


def _parted(block: _Block, same: dict[int, int], said: _Typed) -> Iterator[_Block]:
    """Part what an earlier correction wrote where a border goes through it.

    Each part stands for some of the machine's words, as many as its share of the words
    has it; where there are too few for that, the block stays whole and changes.
    """
    piece = [said.pieces[same[at]] if at in same else -1 for at in block.shown]
    border = next((n for n in range(1, len(piece)) if piece[n] != piece[0]), None)
    if border is None or -1 in piece:
        yield block
        return
    origin = block.origin
    num_heard = origin.after - origin.first
    if num_heard < len(set(piece)):
        yield replace(block, is_part=True)
        return
    share = round(num_heard * border / len(piece))
    middle = origin.first + min(max(share, 1), num_heard - len(set(piece)) + 1)
    at = block.shown[border]
    yield replace(
        block,
        origin=replace(origin, after=middle),
        shown=range(block.shown.start, at),
        is_part=True,
    )
    rest = replace(
        block,
        origin=replace(origin, first=middle),
        shown=range(at, block.shown.stop),
        is_part=True,
    )
    yield from _parted(rest, same, said)


def _bounds(
    run: Sequence[_Block], same: dict[int, int], num_shown: int, num_typed: int
) -> tuple[int, int]:
    first, last = run[0].shown[0], run[-1].shown[-1]
    begin = same[first - 1] + 1 if first else 0
    end = same[last + 1] if last + 1 < num_shown else num_typed
    return begin, end


def _shared(
    run: Sequence[_Block], said: _Typed, begin: int, end: int
) -> Iterator[tuple[Sequence[_Block], range, int]]:
    """Share blocks among the pieces that were typed in their place.

    Raises:
        OneWordTwoPartiesError: there are fewer blocks than pieces.
    """
    typed = [
        (piece, list(group))
        for piece, group in groupby(range(begin, end), said.pieces.__getitem__)
    ]
    if not typed:
        yield run, range(begin, begin), -1
        return
    if len(typed) > len(run):
        raise OneWordTwoPartiesError
    weights = [sum(len(said.words[at]) for at in places) for _, places in typed]
    counts = _apportioned(weights, [block.letters for block in run])
    first = 0
    for (piece, places), count in zip(typed, counts, strict=True):
        yield run[first : first + count], range(places[0], places[-1] + 1), piece
        first += count


def _apportioned(weights: Sequence[int], letters: Sequence[int]) -> list[int]:
    """Give each piece its blocks, at least one, as its letters' share has it."""
    passed = list(accumulate(letters))
    ends: list[int] = []
    wanted = 0
    for number, weight in enumerate(weights):
        wanted += weight
        aim = passed[-1] * wanted / sum(weights)
        nearest = min(range(len(passed)), key=lambda at: abs(passed[at] - aim)) + 1
        least = (ends[-1] if ends else 0) + 1
        most = len(letters) - (len(weights) - number - 1)
        ends.append(min(max(nearest, least), most))
    ends[-1] = len(letters)
    return [end - begin for begin, end in zip([0, *ends], ends, strict=False)]


def _changes(part: Sequence[_Block], typed: Sequence[str]) -> Iterator[Change]:
    """Share what was typed among the turns of the machine's that it replaces."""
    runs = [
        list(group)
        for _, group in groupby(
            part, lambda block: (block.origin.turn, block.origin.added)
        )
    ]
    letters = [sum(block.letters for block in run) for run in runs]
    passed = list(accumulate(letters))
    at = 0
    for run, until in zip(runs, passed, strict=True):
        end = round(len(typed) * until / passed[-1])
        first, last = run[0], run[-1]
        origin = Origin(
            first.origin.turn, first.origin.first, last.origin.after, first.origin.added
        )
        shown = range(first.shown[0], last.shown[-1] + 1)
        yield Change(origin, " ".join(typed[at:end]), shown)
        at = end


def _filled(pieces: Sequence[int]) -> Iterator[int]:
    """Let words that were taken out stand with those before them, or else behind."""
    last = next((piece for piece in pieces if piece >= 0), 0)
    for piece in pieces:
        last = piece if piece >= 0 else last
        yield last
