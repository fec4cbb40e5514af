"""Stretches of words within which a speaker seldom changes: a sentence, a breath."""

from collections.abc import Sequence
from itertools import pairwise

from custody.records.transcripts import Word

PAUSE_SECONDS = 0.25
"""A pause this long may be a change of speaker; on the sample calls parties answer
after 0.3 to 1 s, and within a party's sentence few pauses are longer."""

_ENDINGS = (".", "?", "!", "…")
_QUOTES = "\"'”»)"


def stretches_of(words: Sequence[Word]) -> tuple[range, ...]:
    """Cut words at sentence ends and pauses.

    Args:
        words: of one channel, in order of time.

    Returns:
        Ranges of positions, in order, that together hold every word once.
    """
    cuts = [
        place
        for place in range(1, len(words))
        if is_break(words[place - 1], words[place])
    ]
    edges = [0, *cuts, len(words)]
    return tuple(range(start, stop) for start, stop in pairwise(edges) if start < stop)


def is_break(before: Word, word: Word) -> bool:
    """Tell whether a speaker may well change between two words."""
    return word.start - before.end >= PAUSE_SECONDS or ends_sentence(before)


def ends_sentence(word: Word) -> bool:
    """Tell whether the engine ended a sentence; `8.` before `30` ends none."""
    bare = word.text.rstrip(_QUOTES)
    return bare.endswith(_ENDINGS) and not bare.rstrip(".").isdigit()
