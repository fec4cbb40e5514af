"""Was this value said, and not another of those that could stand in its place?

For choices, names and words: each value is known by its own words, in any Finnish
case. Another value contradicts only where the field is named, or when both agree on it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz.distance import Levenshtein

from analytics.cues import owners
from analytics.extra_place import Place
from analytics.folding import fold
from analytics.hearing import Hearing, Passage, Stretch
from analytics.names import inflected
from analytics.phrases import find_phrases
from analytics.reading import FieldReading, absent, unclear
from analytics.settled import Said, settle
from analytics.standing import Standing, standing_of

LEAST_FIT: Final = 0.84
OTHER_FIT: Final = 0.92
"""Another value than the register's must be nearly letter-perfect."""
FAINT_FIT: Final = 0.72
LEAST_ALONE: Final = 5
"""Folded letters of the shortest word that confirms where nothing names the field:
"fi" and "tie" are in any speech."""
UNNAMED: Final = 0.85
MARGIN: Final = 0.08
"""How much better one value must fit than any other at the same place."""
EXACT: Final = 0.99


@dataclass(frozen=True, slots=True)
class _Heard:
    value: str = field(repr=False)
    fit: float
    where: Passage


def read_listed(
    expected: str,
    listed: Mapping[str, Sequence[str]],
    place: Place,
) -> FieldReading:
    """Read one of several values.

    Args:
        expected: the register's; one of `listed`.
        listed: what each value is called.
        place: of the field.
    """
    hearing, cues = place.hearing, place.cues
    heard = sorted(
        (one for stretch in hearing.stretches for one in _in(stretch, listed)),
        key=lambda one: one.where.start,
    )
    given = owners(
        [one.where for one in heard],
        [one.value for one in heard],
        cues,
        place.language,
    )
    weighed = (
        _said(one, expected, hearing, is_named=owner is not None)
        for one, owner in zip(heard, given, strict=True)
        if one.value == expected or one.value not in place.elsewhere
    )
    said = [one for one in weighed if one is not None]
    if said:
        named = any(owner is not None for owner in given)
        return settle(
            said,
            place.language,
            sureness=1.0 if named else UNNAMED,
            is_undone=place.is_undone,
        )
    faint = [
        found.where
        for stretch in hearing.stretches
        for found in find_phrases(stretch, listed[expected], least=FAINT_FIT)
        if any(cue.where.stretch.index == stretch.index for cue in cues)
    ]
    return unclear(faint[0], confidence=0.3) if faint else absent(0.7)


def _said(
    one: _Heard, expected: str, hearing: Hearing, *, is_named: bool
) -> Said | None:
    """Weigh a value; None for another one that may be spoken of for any reason."""
    standing = standing_of(one.where, hearing)
    fits = one.value == expected
    letters = sum(len(fold(word)) for word in one.where.quote.split())
    if fits:
        is_clear = is_named or letters >= LEAST_ALONE
    else:
        is_told = is_named or standing is Standing.AGREED
        is_clear = is_told and one.fit >= OTHER_FIT
        if not is_told and letters < LEAST_ALONE:
            return None
    return Said(
        where=one.where,
        heard=one.value,
        standing=standing,
        fits=fits,
        is_clear=is_clear,
        fit=one.fit,
    )


def _in(stretch: Stretch, listed: Mapping[str, Sequence[str]]) -> Iterator[_Heard]:
    """Find the values in a stretch; of two at one place, the one that fits better."""
    found = sorted(
        (
            one
            for value, phrases in listed.items()
            for phrase in phrases
            for one in _places(stretch, value, phrase)
        ),
        key=lambda one: (-one.fit, one.where.first - one.where.last),
    )
    kept: list[_Heard] = []
    doubted: list[_Heard] = []
    for one in found:
        rivals = [other for other in kept if _meet(one.where, other.where)]
        if not rivals:
            kept.append(one)
        doubted += [
            other
            for other in rivals
            if other.value != one.value
            and other.fit - one.fit < MARGIN
            and other.where.last - other.where.first <= one.where.last - one.where.first
        ]
    yield from (one for one in kept if one not in doubted)


def _places(stretch: Stretch, value: str, phrase: str) -> Iterator[_Heard]:
    """Find a phrase, a single word of it in any of its cases."""
    if len(phrase.split()) > 1:
        for said in find_phrases(stretch, (phrase,), least=LEAST_FIT):
            yield _Heard(value, said.fit, said.where)
        return
    forms = inflected(phrase)
    for place, token in enumerate(stretch.tokens):
        fit = max(_alike(form, token) for form in forms)
        if fit >= LEAST_FIT:
            yield _Heard(value, fit, Passage(stretch, place, place))


def _alike(form: str, token: str) -> float:
    """Compare a word with a form of another; what begins with it is compound of it."""
    if len(form) >= LEAST_ALONE and token.startswith(form):
        return EXACT
    if len(form) < LEAST_ALONE:
        return 1.0 if form == token else 0.0
    return Levenshtein.normalized_similarity(form, token)


def _meet(one: Passage, other: Passage) -> bool:
    return one.first <= other.last and other.first <= one.last
