"""Which of several like things was meant: the price or the deductible, by its name.

A value belongs to the words that name it: those right before it, or else right after,
or those of the question that it answers. What no words name belongs to nobody.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Levenshtein

from analytics.folding import fold
from analytics.hearing import OVERLAP, Passage, Stretch, sentence_of
from analytics.standing import is_correction

OURS: Final = ""
"""Owner of what is named as one of our own fields."""
MOST_COST: Final = 8.0
AFTER_COST: Final = 2.0
"""Words by which a name that follows counts as farther away: "twenty euros deductible"
is rarer than "the deductible is twenty euros"."""
APART_COST: Final = 3.0
"""The same for a comma or an "and" between the two."""
ANSWER_SECONDS: Final = 12.0
"""A value answers the words asked at most so long before it."""
ECHO_SECONDS: Final = 10.0
_AND: Final = frozenset(
    {"ja", "och", "ok", "ant", "seka", "samt", "plus", "mut", "men"}
)


SHORT: Final = 5
"""Folded letters below which a name must be a word of its own, letter for letter."""
LONG: Final = 8
"""Folded letters from which a name is found within a word, or before an ending."""
MOST_ENDING: Final = 9
"""Letters of a case and a suffix, or of the other half of a compound."""
CUE_FIT: Final = 0.84


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name a field.

    Attributes:
        owner: the field's name; `OURS` for any of ours.
    """

    owner: str
    where: Passage


def owners(
    places: Sequence[Passage],
    values: Sequence[Hashable],
    cues: Sequence[Cue],
    language: str,
) -> list[str | None]:
    """Say whose each place is: a field's name, `OURS`, or None for nobody's.

    Args:
        places: of values of one type, in order of their start.
        values: what was heard there.
        cues: of every field of that type.
        language: ISO 639-1.
    """
    given: list[str | None] = [None] * len(places)
    costs: dict[int, float] = {}
    asked: list[Cue] = []
    for cue in cues:
        near = list(_near(cue.where, places))
        if not near:
            asked.append(cue)
            continue
        cost, chosen = min(near)
        if cost < costs.get(chosen, MOST_COST + 1):
            given[chosen], costs[chosen] = cue.owner, cost
    for index, place in enumerate(places):
        if given[index] is None:
            given[index] = _carried(index, places, values, given, language)
        if given[index] is None:
            given[index] = _answered(place, places, asked)
    return given


def named_in(stretch: Stretch, phrases: Iterable[str]) -> Iterator[Passage]:
    """Find every place where one of the phrases stands, inflected or run together.

    Nothing is skipped: a field may be named twice in one breath.
    """
    for phrase in dict.fromkeys(phrases):
        folded = fold(phrase)
        length = len(phrase.split())
        for first in range(len(stretch.tokens)):
            whole = "".join(stretch.tokens[first : first + length])
            if _is_named(folded, whole):
                last = min(first + length, len(stretch.tokens)) - 1
                yield Passage(stretch, first, last)
            elif whole and folded.startswith(whole) and not stretch.breaks[first]:
                # Recognisers cut words in two: "oma vastuu".
                parts = stretch.tokens[first : first + length + 1]
                if len(parts) > length and _is_named(folded, "".join(parts)):
                    yield Passage(stretch, first, first + length)


def _is_named(phrase: str, said: str) -> bool:
    """Tell whether words are a phrase, with whatever ending, or hold it whole."""
    if len(phrase) < SHORT:
        return said == phrase
    if said.startswith(phrase) or (len(phrase) >= LONG and phrase in said):
        return len(said) - len(phrase) <= MOST_ENDING
    cut = said[: len(phrase) + 1] if len(phrase) >= LONG else said
    return (
        Levenshtein.normalized_similarity(phrase, cut, score_cutoff=CUE_FIT) >= CUE_FIT
    )


def _near(cue: Passage, places: Sequence[Passage]) -> Iterator[tuple[float, int]]:
    """Give the places that a cue may name within its sentence, each with its cost."""
    first, last = sentence_of(cue.stretch, cue.first)
    own = [
        (index, place)
        for index, place in enumerate(places)
        if place.stretch.index == cue.stretch.index
        and first <= place.last
        and place.first <= last
    ]
    before = [pair for pair in own if pair[1].last < cue.first]
    after = [pair for pair in own if pair[1].last >= cue.first]
    for index, place in (*before[-1:], *after[:1]):
        cost = _cost(cue, place)
        if cost <= MOST_COST:
            yield cost, index


def _cost(cue: Passage, place: Passage) -> float:
    is_after = place.last < cue.first
    start, end = (
        (place.last, cue.first) if is_after else (cue.last, max(place.first, cue.last))
    )
    stretch = cue.stretch
    parted = any(stretch.breaks[start:end]) or any(
        token in _AND for token in stretch.tokens[start + 1 : end]
    )
    gap = max(0, end - start - 1)
    return gap + AFTER_COST * is_after + APART_COST * parted


def _carried(
    index: int,
    places: Sequence[Passage],
    values: Sequence[Hashable],
    given: Sequence[str | None],
    language: str,
) -> str | None:
    """Give the owner of the value before, when this one corrects or repeats it."""
    if index == 0:
        return None
    place, before = places[index], places[index - 1]
    seconds = place.start - before.end
    if seconds <= ANSWER_SECONDS and is_correction(place, language):
        return given[index - 1]
    is_echo = values[index] == values[index - 1] and seconds <= ECHO_SECONDS
    return given[index - 1] if is_echo else None


def _answered(
    place: Passage, places: Sequence[Passage], asked: Sequence[Cue]
) -> str | None:
    """Give the owner of the last words that no value followed, shortly before."""
    earlier = [
        cue
        for cue in asked
        if -OVERLAP <= place.start - cue.where.end <= ANSWER_SECONDS
    ]
    if not earlier:
        return None
    last = max(earlier, key=lambda cue: cue.where.end)
    between = any(last.where.end <= one.start < place.start for one in places)
    return None if between else last.owner
