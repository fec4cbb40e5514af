"""Words that a recogniser repeats on and on: nobody said them.

A small model that cannot read a sentence of noise writes `kuusikymmentä` eight times.
In what an agent says these are no number: no identifier has three like pairs in a row.
Callers' stay, for theirs is mostly a number that was not understood. Where the sound
lies beside an identifier, it is hidden as unread (`unread.py`, `claims.py`).
"""

from collections.abc import Iterable, Iterator

from custody.records.calls import PartyRole
from transcribe.redaction.numbers import SURE, read_number
from transcribe.redaction.speech import Heard, Speech, Utterance

FEWEST = 3
"""Times in a row from which on a word of two digits or more was made up."""


def without_loops(speech: Speech) -> Speech:
    """Leave out numbers that agents seem to repeat on and on."""
    looped = {
        word.place
        for stream in speech.streams
        if stream[0].party is PartyRole.AGENT
        for word in _loops(stream, speech.language)
    }
    if not looped:
        return speech
    streams = (_kept(stream, looped) for stream in speech.streams)
    utterances = (_kept(one.words, looped) for one in speech.utterances)
    return Speech(
        tuple(stream for stream in streams if stream),
        tuple(Utterance(words) for words in utterances if words),
        speech.language,
    )


def _loops(stream: tuple[Heard, ...], language: str) -> Iterator[Heard]:
    """Give the words of every loop."""
    first = 0
    for index in range(1, len(stream) + 1):
        if index < len(stream) and stream[index].plain == stream[first].plain:
            continue
        if index - first >= FEWEST and _is_long(stream[first], language):
            yield from stream[first:index]
        first = index


def _is_long(word: Heard, language: str) -> bool:
    """Tell whether a word is a number of two digits or more."""
    read = read_number(word.text, language)
    return read.share >= SURE and len(read.digits) > 1


def _kept(words: Iterable[Heard], looped: set[tuple[int, int]]) -> tuple[Heard, ...]:
    return tuple(word for word in words if word.place not in looped)
