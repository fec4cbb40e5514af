"""Names as they are said and inflected, and keys by which misheard ones are found.

"Virtaselle" is Virtanen, "Laineella" is Laine: Finnish puts case endings on a name and
changes its stem, and recognisers misspell what is left.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from analytics.folding import fold
from analytics.hearing import Passage, Stretch
from analytics.name_stems import stems_of

_ENDINGS = ("n", "a", "ta", "la", "le", "lta", "sa", "sta", "na", "ksi")
_SKELETON = str.maketrans("", "", "aeiouyhj")
LEAST_JOINED = 6
"""Folded letters of the shortest whole name that is looked for in noise."""
LEAST_PART = 3


@lru_cache(maxsize=4096)
def inflected(name: str) -> tuple[str, ...]:
    """Give a name's folded forms: itself, "Laine's", and with Finnish case endings."""
    base = fold(name)
    stems = dict.fromkeys([base, *(fold(stem) for stem in stems_of(name))])
    forms = [base, f"{base}s"]
    for stem in stems:
        forms.extend(stem + ending for ending in _ENDINGS)
    return tuple(dict.fromkeys(forms))


def name_fit(name: str, text: str) -> float:
    """Say how alike a name, in any of its cases, and folded text are, 0 to 1."""
    return max(
        Levenshtein.normalized_similarity(form, text) for form in inflected(name)
    )


def full_name_fit(name: str, stretch: Stretch) -> tuple[float, Passage | None]:
    """Find where a whole name is said: its best fit, and the words.

    The parts are compared joined, because recognisers join them, too: "anti nieminen
    päässä" and "kaisa laaksonentässä" are two names each.
    """
    parts = name.split()
    if not parts:
        return 0.0, None
    joined = "".join(fold(part) for part in parts)
    if len(joined) < LEAST_JOINED:
        return 0.0, None
    found = fuzz.partial_ratio_alignment(joined, stretch.text, score_cutoff=65)
    if found is None or found.dest_end <= found.dest_start:
        return 0.0, None
    end = min(found.dest_end, len(stretch.owners)) - 1
    where = Passage(stretch, stretch.owners[found.dest_start], stretch.owners[end])
    piece = stretch.text[found.dest_start : found.dest_end]
    share = Levenshtein.normalized_similarity(joined, piece)
    return max(share, found.score / 100 - 0.05), where


def skeleton(name: str) -> str:
    """Reduce one name to the consonants that a telephone keeps: "Virtanen" to "vrtn".

    Case endings and vowels go; what is left is compared exactly, so that a register of
    a million names can be asked by an index.
    """
    base = fold(name)
    if base.endswith("nen"):
        base = base[:-3] + "n"
    return base[:1] + base[1:].translate(_SKELETON)


def spoken_skeletons(stretch: Stretch, limit: int = 24) -> Iterator[str]:
    """Give the skeletons that pairs of neighbouring words may be the full name of.

    Each is `given|family`; stems of Finnish cases are tried for the family name.
    """
    words = [fold(word.text) for word in stretch.words[:limit]]
    for given, family in pairwise(words):
        if min(len(given), len(family)) >= LEAST_PART:
            for stem in _bare(family):
                yield f"{skeleton(given)}|{skeleton(stem)}"


def name_key(name: str) -> str | None:
    """Give the key of a customer's whole name, `given|family`; None for one word."""
    parts = [part for part in name.replace("-", " ").split() if part]
    if len(parts) == 1 or not parts:
        return None
    return f"{skeleton(parts[0])}|{skeleton(parts[-1])}"


def _bare(word: str) -> Iterator[str]:
    yield word
    for ending in ("sen", "sele", "sela", "selta", "sta"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word[: -len(ending)] + "nen"
    for ending in ("le", "la", "n"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            yield word[: -len(ending)]
