"""Telling a text that repeats itself from one that somebody can have said."""

import re
import zlib

COMPRESSION_RATIO = 2.4
"""Above it Whisper's authors count a text as a failure.

Source: Radford et al. 2022, "Robust Speech Recognition via Large-Scale Weak
Supervision", section 4.5."""


def compression_ratio(text: str) -> float:
    """Tell how many times shorter zlib makes a text; 0 for an empty one."""
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 0.0


def is_repetitive(text: str) -> bool:
    """Tell whether a text compresses better than speech does."""
    return compression_ratio(text) > COMPRESSION_RATIO


STUCK_COPIES = 8
STUCK_RATIO = 3.0
"""What nobody says, of a text that is repetitive. Of 39 windows of noisy calls whose
text looped, 36 copied so many words or compressed so well, two were stuck in a word; of
18,636 stretches of true talk with numbers said twice and read back, none: two words
at most, 2.87."""

LONGEST_COPIED = 6
"""Words of a phrase that is looked for again right behind itself."""

_WORD = re.compile(r"\w+")
_STUCK_WORD = re.compile(r"(\w{1,8}?)\1{7,}")


def num_copied_words(text: str) -> int:
    """Count the words that say again what stands right before them, in one row.

    Of the phrase, up to LONGEST_COPIED words long, of which most is said again: "no,
    no, no" has two; "I do, I do, I do" has four.
    """
    words = _WORD.findall(text.lower())
    return max(
        (_copied(words, size) for size in range(1, LONGEST_COPIED + 1)), default=0
    )


def _copied(words: list[str], size: int) -> int:
    """Count the words of the longest row of copies of one phrase of a size."""
    longest = row = 0
    for place in range(size, len(words)):
        row = row + 1 if words[place] == words[place - size] else 0
        longest = max(longest, row)
    return longest


def is_stuck(text: str) -> bool:
    """Tell whether a text repeats itself as nobody does, however sure the model is."""
    if not is_repetitive(text):
        return False
    return (
        num_copied_words(text) >= STUCK_COPIES
        or compression_ratio(text) >= STUCK_RATIO
        or _STUCK_WORD.search(text) is not None
    )
