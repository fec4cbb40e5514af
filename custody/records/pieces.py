"""Turns parted and joined where people moved a border, or added words.

Only borders that somebody touched move: what nobody corrected keeps the machine's.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from custody.records.corrections import Correction, Origin
from custody.records.transcripts import TranscriptFlag, Turn, Word

ANSWER_PAUSE: Final = 1.0
"""Seconds of a party's pause in which added words of another part the turn: the machine
takes a pause of this length for the place of an answer, too."""
LONGEST_PAUSE: Final = 4.0
"""Seconds of a pause over which nothing is joined, as the machine joins nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A turn in the making.

    Attributes:
        origins: of each of its words.
        is_moved: somebody said whose words these are, or added them.
    """

    turn: Turn
    origins: tuple[Origin, ...]
    is_moved: bool = False


def added_piece(one: Correction) -> Piece:
    """Make a turn of words that the machine has none of; there must be some."""
    words = tuple(
        Word(start=start, end=end, text=text, probability=1.0, correction=one.number)
        for text, (start, end) in zip(
            one.after.split(), spread(one.after.split(), one.start, one.end),
            strict=True,
        )
    )  # fmt: skip
    turn = Turn(party=one.party, channel=one.channel, words=words)
    origin = Origin(turn=-1, first=0, after=0, added=one.number)
    return Piece(turn, (origin,) * len(words), is_moved=True)


def spread(
    texts: Sequence[str], start: float, end: float
) -> Iterator[tuple[float, float]]:
    """Share seconds among words by their letters: nobody has measured them."""
    letters = sum(map(len, texts))
    passed = 0
    for text in texts:
        begin = start + (end - start) * passed / letters
        passed += len(text)
        yield begin, start + (end - start) * passed / letters


def put_together(pieces: Iterable[Piece], added: Iterable[Piece]) -> list[Piece]:
    """Put added words in their places, and join what is one party's turn now.

    Returns:
        In order of start; every word of every piece, in one piece each.
    """
    parted = list(pieces)
    new = list(added)
    for one in new:
        parted = [part for piece in parted for part in _parted(piece, one)]
    return _joined(sorted([*parted, *new], key=lambda piece: piece.turn.start))


def _parted(piece: Piece, added: Piece) -> list[Piece]:
    """Part a turn where added words stand within it, if they can stand there."""
    words = piece.turn.words
    middle = (added.turn.start + added.turn.end) / 2
    place = sum((word.start + word.end) / 2 < middle for word in words)
    if place in {0, len(words)}:
        return [piece]
    pause = words[place].start - words[place - 1].end
    if piece.turn.channel != added.turn.channel and pause < ANSWER_PAUSE:
        return [piece]
    return [
        replace(
            piece,
            turn=replace(piece.turn, words=words[part]),
            origins=piece.origins[part],
        )
        for part in (slice(None, place), slice(place, None))
    ]


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in pieces:
        if joined and _is_one_turn(joined[-1], piece):
            joined[-1] = _join(joined[-1], piece)
        else:
            joined.append(piece)
    return joined


def _is_one_turn(one: Piece, other: Piece) -> bool:
    left, right = one.turn, other.turn
    pause = right.start - max(word.end for word in left.words)
    return (
        (one.is_moved or other.is_moved)
        and left.channel == right.channel
        and left.party == right.party
        and left.words[-1].start <= right.words[0].start
        and pause < LONGEST_PAUSE
    )


def _join(one: Piece, other: Piece) -> Piece:
    left, right = one.turn, other.turn
    doubts = {*left.flags, *right.flags}
    turn = replace(
        left,
        words=(*left.words, *right.words),
        flags=tuple(flag for flag in TranscriptFlag if flag in doubts),
        speaker=left.speaker if left.speaker == right.speaker else None,
    )
    return Piece(turn, (*one.origins, *other.origins), is_moved=True)
