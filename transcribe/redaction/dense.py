"""Stretches that sound like numbers all along, however badly they were heard.

`On la viisin on la … yksikursin … 6 semman` is no run of digits and no words either:
hardly a word of it would be said but in a number. Such a stretch is hidden, asked for
or not, unless something beside it says that it is an amount, a date or a clock time.
"""

from collections.abc import Iterator

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from transcribe.redaction.numbers import MAYBE, SURE
from transcribe.redaction.runs import read_stream
from transcribe.redaction.small_talk import is_small_talk
from transcribe.redaction.speech import PAUSE, Found, Heard, Speech, folded
from transcribe.redaction.units import (
    announces_quantity,
    is_money,
    is_unit,
    is_written_quantity,
    names_place,
    names_reference,
)

FEWEST = 4
"""Words that are numbers, surely or not; three are a price, a date, a clock time."""

FEWEST_SURE = 2
"""Of them heard without doubt: a sentence of small words has none."""

FEWEST_OF_AGENT = 7
"""The same of agents, whose own numbers are prices and times, and who say a caller's
only after the caller, which `answers` and `echoes` follow."""

DENSE = 0.6
"""Share of a stretch's words that are."""

MOST_BETWEEN = 2
"""Words between two of them that are not."""

_BEFORE = 3
_MOMENTS = frozenset(folded("moment second sec minute hetki ögonblick sekund minut"))


def find_dense(speech: Speech) -> Iterator[Found]:
    """Find stretches of words that mostly sound like numbers."""
    for stream in speech.streams:
        reads = read_stream(stream, speech.language)
        numbers = [
            index
            for index, read in enumerate(reads)
            if read.share >= MAYBE
            and not read.is_ordinal
            and (read.share >= SURE or not is_small_talk(stream[index]))
            and not _is_one_moment(stream[index : index + 2])
        ]
        for chosen in _stretches(stream, numbers):
            sure = [index for index in chosen if reads[index].share >= SURE]
            if len(sure) < FEWEST_SURE:
                continue
            first, last = sure[0], sure[-1]
            if len(chosen) < max(_fewest(stream), DENSE * (last - first + 1)):
                continue
            if not _is_explained(stream, first, last):
                yield Found(RedactionKind.OTHER, stream[first : last + 1])


def _is_one_moment(words: tuple[Heard, ...]) -> bool:
    """Tell whether somebody only asks to wait: `one moment`, `yksi hetki`."""
    return is_small_talk(words[0]) and words[-1].plain in _MOMENTS


def _fewest(stream: tuple[Heard, ...]) -> int:
    return FEWEST_OF_AGENT if stream[0].party is PartyRole.AGENT else FEWEST


def _stretches(stream: tuple[Heard, ...], numbers: list[int]) -> Iterator[list[int]]:
    """Gather indices of number-like words that stand near one another."""
    chosen: list[int] = []
    for index in numbers:
        if chosen and (
            index - chosen[-1] > MOST_BETWEEN + 1
            or _is_over(stream[chosen[-1]])
            or stream[index].start - stream[chosen[-1]].end > 2 * PAUSE
        ):
            yield chosen
            chosen = []
        chosen.append(index)
    if chosen:
        yield chosen


def _is_over(word: Heard) -> bool:
    """Tell whether an agent's number ends here: callers' go on over sentences."""
    return word.party is PartyRole.AGENT and word.ends_sentence


def _is_explained(stream: tuple[Heard, ...], first: int, last: int) -> bool:
    """Tell whether a unit, a month or the name of a thing's number stands by."""
    within = stream[first : last + 2]
    before = stream[max(0, first - _BEFORE) : first]
    is_agents = stream[0].party is PartyRole.AGENT
    if is_agents and any(names_place(word) for word in (*before, *within)):
        return True
    return (
        any(is_unit(word) or is_money(word) for word in within)
        or any(is_written_quantity(word) for word in within)
        or any(announces_quantity(w) or names_reference(w) for w in before)
    )
