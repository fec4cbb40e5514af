"""E-mail addresses, written by the engine or spelt out: `matti piste virtanen ät …`."""

from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.small_talk import is_small_talk, may_be_number
from transcribe.redaction.speech import Found, Heard, Speech
from transcribe.redaction.symbols import is_at, is_dot, is_joiner, is_written_address

_BEFORE = 6
"""Words before the @ that may belong to the name: `anna maija piste korpi-`."""

_AFTER = 6
"""Words after the last sign: a host's name torn apart, and its ending."""

SURELY_SMALL = 0.5
"""Probability from which on small talk before an address is none of its names."""

_BREATH = 0.5
"""Seconds between a dot and the ending after it."""

_LONGEST_ENDING = 4


def find_emails(speech: Speech) -> Iterator[Found]:
    """Find addresses by their signs, on every party's stream."""
    for stream in speech.streams:
        for first, last in _clusters(stream):
            words = stream[first : last + 1]
            if _is_address(words):
                yield Found(RedactionKind.EMAIL, _widened(stream, first, last))


def _clusters(stream: tuple[Heard, ...]) -> Iterator[tuple[int, int]]:
    """Give first and last index of signs that stand near one another."""
    signs = [
        index
        for index, word in enumerate(stream)
        if is_at(word) or is_dot(word) or is_written_address(word)
    ]
    first = last = None
    for index in signs:
        if last is None or first is None:
            first = last = index
        elif index - last <= _AFTER and stream[index].start - stream[last].end < 5:  # noqa: PLR2004 # seconds
            last = index
        else:
            yield first, last
            first = last = index
    if first is not None and last is not None:
        yield first, last


def _is_address(words: tuple[Heard, ...]) -> bool:
    """Tell whether signs make an address: an @ with a dot, or one in writing."""
    if any("@" in word.text or is_written_address(word) for word in words):
        return True
    ats = [word for word in words if is_at(word)]
    dots = [word for word in words if is_dot(word)]
    is_finnish_at = any(word.plain not in {"at", "ad"} for word in ats)
    return (bool(ats) and (bool(dots) or is_finnish_at)) or len(dots) > 1


def _widened(stream: tuple[Heard, ...], first: int, last: int) -> tuple[Heard, ...]:
    """Take in the name before the signs and the ending after them."""
    start = first
    while start > 0 and first - start < _BEFORE:
        word = stream[start - 1]
        is_other = is_small_talk(word) and word.probability >= SURELY_SMALL
        is_other = is_other and not may_be_number(word)
        if word.ends_sentence or is_other or _is_apart(word, stream[start]):
            break
        start -= 1
    end = last
    while end + 1 < len(stream) and end - last < 2:  # noqa: PLR2004 # `esimerkki fi`
        word = stream[end + 1]
        is_ending = is_dot(stream[end]) and word.start - stream[end].end < _BREATH
        if is_ending and len(word.plain) <= _LONGEST_ENDING:
            end += 1  # `dot. Hi.` is *dot fi*
            continue
        if stream[end].ends_sentence and (end > last or not is_joiner(stream[end])):
            break
        if is_small_talk(word) or _is_apart(stream[end], word):
            break
        end += 1
    return stream[start : end + 1]


def _is_apart(before: Heard, word: Heard) -> bool:
    return word.start - before.end > 2.0  # noqa: PLR2004 # seconds
