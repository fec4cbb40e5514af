"""What each word looks like to somebody who waits for an answer.

A digit, a sign of an address, small talk, a word of the language or none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from transcribe.redaction.numbers import SURE
from transcribe.redaction.runs import read_stream
from transcribe.redaction.small_talk import is_small_talk, may_be_number
from transcribe.redaction.speech import Heard, Speech, is_known
from transcribe.redaction.symbols import is_symbol

LONGEST_SMALL_TALK = 1.2
"""Seconds of a word of small talk; a longer one stands for what was not recognised."""

DOUBTFUL = 0.4
"""Probability below which a word of the dictionary may be a digit misheard."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a word looks like: a digit, a sign of an address, small talk, a word."""

    word: Heard
    is_number: bool
    is_number_by_place: bool
    is_symbol: bool
    is_small_talk: bool
    is_known: bool


def sights_of(speech: Speech) -> dict[tuple[int, int], Sight]:
    """Look at every word of a call, by its place."""
    sights: dict[tuple[int, int], Sight] = {}
    for stream in speech.streams:
        readings = read_stream(stream, speech.language)
        sure = [reading.share >= SURE for reading in readings]
        numbers = _numbers_by_place(stream, sure)
        for word, is_number in zip(stream, numbers, strict=True):
            sights[word.place] = Sight(
                word=word,
                is_number=is_number,
                is_number_by_place=may_be_number(word),
                is_symbol=is_symbol(word),
                is_small_talk=is_small_talk(word)
                and not is_number
                and word.end - word.start <= LONGEST_SMALL_TALK,
                is_known=word.probability >= DOUBTFUL
                and is_known(word.text, speech.language),
            )
    return sights


def _numbers_by_place(stream: Sequence[Heard], sure: Sequence[bool]) -> list[bool]:
    """Tell which words are numbers, those included that are so beside a number only.

    `one` alone is small talk (*that one*), beside a digit or itself it is a digit:
    *four one one one, one two*. Without this, a card number of ones stayed audible.
    """
    numbers = [
        is_sure and not is_small_talk(word)
        for word, is_sure in zip(stream, sure, strict=True)
    ]
    doubtful = [
        is_sure and may_be_number(word)
        for word, is_sure in zip(stream, sure, strict=True)
    ]
    forward = list(pairwise(range(len(stream))))
    for here, there in (*forward, *((b, a) for a, b in reversed(forward))):
        is_twin = doubtful[here] and stream[here].plain == stream[there].plain
        if doubtful[there] and (numbers[here] or is_twin):
            numbers[there] = True
            numbers[here] = numbers[here] or is_twin
    return numbers
