"""From the engine's aligned tokens to words of a call, each with its place in time."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from custody.records.transcripts import Word
from transcribe.windows import Window

SHORTEST_SECONDS = 0.02
"""One step of the engine's clock: no word is shorter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned:
    """A word, or a punctuation mark, as the engine aligned it.

    Attributes:
        text: with a leading space where a word begins.
        start: seconds from the window's start.
        end: likewise.
        probability: 0 to 1.
    """

    text: str = field(repr=False)
    start: float
    end: float
    probability: float


def words_in_call(window: Window, aligned: Iterable[Aligned]) -> tuple[Word, ...]:
    """Join marks to their words and lay the words where they were said in the call.

    Returns:
        Words in order that never overlap, each inside one piece of the window.
    """
    words: list[Word] = []
    for one in _joined(aligned):
        place = window.in_call(one.start, one.end)
        start = max(place.start, words[-1].end if words else 0.0)
        words.append(
            Word(
                start=round(start, 3),
                end=round(max(place.end, start + SHORTEST_SECONDS), 3),
                text=one.text.strip(),
                probability=min(max(one.probability, 0.0), 1.0),
            )
        )
    return tuple(words)


def _joined(aligned: Iterable[Aligned]) -> list[Aligned]:
    """Hang what begins without a space on the word before it; drop what is empty."""
    joined: list[Aligned] = []
    for one in aligned:
        if not one.text.strip():
            continue
        if not joined or one.text.startswith(" "):
            joined.append(one)
            continue
        before = joined[-1]
        is_mark = not any(letter.isalnum() for letter in one.text)
        joined[-1] = Aligned(
            text=before.text + one.text,
            start=before.start,
            end=before.end if is_mark else one.end,
            probability=before.probability if is_mark else _lower(before, one),
        )
    return [one for one in joined if any(letter.isalnum() for letter in one.text)]


def _lower(before: Aligned, after: Aligned) -> float:
    return min(before.probability, after.probability)
