"""Where practitioners' names stand among the words of a call, and how.

Right after a title a name may be misheard by some letters; alone it must be spelled
nearly right, and nobody's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from analytics.everyday_words import EVERYDAY
from analytics.folding import fold
from analytics.forms import FormTable
from analytics.hearing import Passage, Stretch, passage, sentence_of
from analytics.lexicon import ROLES
from analytics.names import inflected
from analytics.person_words import HONORIFICS, INTRODUCTIONS, TOWARDS
from analytics.phrases import find_phrases
from custody.records.calls import PartyRole

NAME_FIT = 0.85
"""Fit of a name right after "lääkäri" or its like: one letter of seven misheard."""
BARE_NAME_FIT = 0.86
"""Fit of a name that stands alone, where any word may stand."""
LEAST_NAME = 4
"""Folded letters from which a name is sought among any words."""
_BARE_MARGIN = 0.2
_CLITICS = ("kin", "ko", "han", "kan", "pa")
"""Folded ends that any Finnish word may take on: "Kurjellekin", "Laineelleko"."""


class How(Enum):
    """How a name stands among the words around it."""

    TITLED = "after a title"
    TOWARDS = "bent, or after a preposition"
    PLACED = "plain, in the agent's sentence with a day and time"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class FoundName:
    """One place where a name stands.

    Attributes:
        fit: 0 to 1, share of its letters that were heard.
        margin: by how much it fits better than any other practitioner's.
    """

    name: str
    fit: float
    margin: float
    where: Passage
    how: How


def find_titled(
    stretch: Stretch, table: FormTable[str], language: str
) -> Iterator[FoundName]:
    """Find names that stand right after "lääkäri" and its like."""
    for role in find_phrases(stretch, ROLES[language], least=0.8):
        reads = [
            table.read_after(stretch.text, start, edges=stretch.starts)
            for start in _starts_after(role.end, stretch)
        ]
        read = max(reads, key=lambda one: one.fit if one else 0.0)
        if read is not None and read.fit >= NAME_FIT:
            where = passage(stretch, read.start, read.end)
            if _is_introduced(where, language):
                continue
            yield FoundName(read.value, read.fit, read.margin, where, How.TITLED)


def _starts_after(end: int, stretch: Stretch) -> tuple[int, ...]:
    """Say where a name may begin after a title: at a word's beginning, if one is near.

    The title may be inflected or misheard by a letter at its end, and recognisers join
    it to the name; but of "lääkäri Salolle" no "alolle" is cut.
    """
    near = tuple(end + shift for shift in (-1, 0, 1, 2))
    return tuple(place for place in near if place in stretch.starts) or near


def find_bare(
    stretch: Stretch, known: Sequence[str], language: str
) -> Iterator[FoundName]:
    """Find names that stand alone, where they are nobody's own."""
    for index, fit, name, next_fit in _fits(stretch.tokens, known, language):
        where = Passage(stretch, index, index)
        if _is_introduced(where, language) or _is_addressed(where, language):
            continue
        how = How.TOWARDS if _is_towards(where, name, language) else How.PLAIN
        margin = min(_BARE_MARGIN, fit - next_fit)
        yield FoundName(name, fit, margin, where, how)


def _fits(
    tokens: Sequence[str], known: Sequence[str], language: str
) -> Iterator[tuple[int, float, str, float]]:
    """Give each word that is a name: its place, fit and name, and the next one's fit.

    A word of every day is none, however like a name it is. In Finnish a word is also
    compared without what any word may end in.
    """
    forms = [
        (form, place)
        for place, name in enumerate(known)
        if len(fold(name)) >= LEAST_NAME
        for form in inflected(name)
    ]
    forms += [(fold(word), len(known)) for word in EVERYDAY[language]]
    words = [
        (index, bare)
        for index, token in enumerate(tokens)
        for bare in _bare_words(token, language)
        if len(bare) >= LEAST_NAME
    ]
    if not forms or not words:
        return
    alike = cdist(
        [word for _, word in words],
        [form for form, _ in forms],
        scorer=Levenshtein.normalized_similarity,
        score_cutoff=BARE_NAME_FIT - _BARE_MARGIN,
        dtype=np.float32,
    )
    fits = np.zeros((len(tokens), len(known) + 1), dtype=np.float32)
    at = np.array([index for index, _ in words])[:, None]
    np.maximum.at(fits, (at, np.array([place for _, place in forms])[None, :]), alike)
    for index in np.flatnonzero(fits.max(axis=1) >= BARE_NAME_FIT):
        best, second, *_ = np.argsort(-fits[index], kind="stable")
        if best < len(known):
            fit, next_fit = fits[index, [best, second]]
            yield int(index), float(fit), known[best], float(next_fit)


def _bare_words(token: str, language: str) -> Iterator[str]:
    yield token
    if language == "fi":
        yield from (token[: -len(end)] for end in _CLITICS if token.endswith(end))


def _is_towards(where: Passage, name: str, language: str) -> bool:
    """Tell "Laineelle" and "with Laine" from a caller's own name."""
    word = where.stretch.tokens[where.first]
    if language == "fi":
        return word != fold(name) and word.endswith(
            ("le", "la", "lta", "n", "leko", "lako", "lekin", "lakin")
        )
    before = where.stretch.words[max(0, where.first - 1)].text.lower()
    return before in TOWARDS[language]


def _is_addressed(where: Passage, language: str) -> bool:
    """Tell "rouva Laine", who is a customer."""
    before = where.stretch.tokens[where.first - 1] if where.first else ""
    return before in {fold(one) for one in HONORIFICS[language]}


def _is_introduced(where: Passage, language: str) -> bool:
    """Tell whether somebody says a name as their own."""
    stretch = where.stretch
    if stretch.party is PartyRole.AGENT:
        return False
    role = {fold(one) for one in ROLES[language]}
    if where.first and stretch.tokens[where.first - 1] in role:
        return False
    first, last = sentence_of(stretch, where.last)
    near = stretch.words[max(first, where.first - 4) : min(last, where.last + 2) + 1]
    return any(
        word.text.lower().strip(".,") in INTRODUCTIONS[language] for word in near
    )
