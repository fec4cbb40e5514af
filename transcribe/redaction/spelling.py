"""Spelt out: single letters in a row, which say a name that was not understood.

`Sure. My last name is … S. I. T. I. L. L. E.` Nobody says four letters one by one but
to have them written down, so that no question need have been heard.
"""

import re
from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.speech import Found, Heard, Speech

FEWEST = 3
"""Letters that are no word by themselves; two are *a.m.*, *PC*, *OK*."""

MOST_BETWEEN = 1
"""Words between two of them: `as in`, a letter misheard."""

LONGEST_BETWEEN = 3.0
"""Seconds between two of them, while the other party writes."""

_WORDS = frozenset("aieåäöyou")
"""Letters that are words too where nothing stands behind them: *I*, *a*, *å*."""

_IN_ONE_WORD = re.compile(r"[^\W\d_](-[^\W\d_]){2,}|[^\W\d_](\.[^\W\d_]){3,}\.?")


def find_spellings(speech: Speech) -> Iterator[Found]:
    """Find letters said one by one, on every party's stream."""
    for stream in speech.streams:
        for first, last in _stretches(stream):
            yield Found(RedactionKind.NAME, stream[first : last + 1])


def _stretches(stream: tuple[Heard, ...]) -> Iterator[tuple[int, int]]:
    """Give first and last index of letters that stand near one another."""
    near: list[int] = []
    for index, word in enumerate(stream):
        if _IN_ONE_WORD.fullmatch(word.text.strip(",;:!?\"'")):
            yield index, index
        if not _is_letter(word):
            continue
        if near and not _goes_on(stream, near[-1], index):
            yield from _bounds(stream, near)
            near = []
        near.append(index)
    yield from _bounds(stream, near)


def _is_letter(word: Heard) -> bool:
    return len(word.plain) == 1 and word.plain.isalpha()


def _goes_on(stream: tuple[Heard, ...], last: int, index: int) -> bool:
    pause = stream[index].start - stream[last].end
    return index - last <= MOST_BETWEEN + 1 and pause <= LONGEST_BETWEEN


def _bounds(stream: tuple[Heard, ...], near: list[int]) -> Iterator[tuple[int, int]]:
    num_sure = sum(not _is_word(stream[index]) for index in near)
    if num_sure >= FEWEST:
        yield near[0], near[-1]


def _is_word(word: Heard) -> bool:
    return word.text[-1:].isalpha() and word.text.casefold() in _WORDS
