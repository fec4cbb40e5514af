"""`Mitt namn är`, `ditt namn`: Swedish for *my name is*, *your name*, misheard.

The t of `mitt` swallows the n of `namn`, and what is left comes out as any short word
of its vowel: `mitt annor`, `mitt arm är`, `vid hamn`. Few neuters begin so, and nobody
says `mitt arm`.
"""

import re
from collections.abc import Sequence

from transcribe.redaction.speech import Heard, folded, is_known

FIRST = 4
"""Words of a caller within which `mitt` begins a name."""

CLEAR = 0.7
"""Probability from which on a word of the dictionary was said as it is written."""

_MY = frozenset(folded("mitt mit mett met"))
_YOUR = frozenset(folded("ditt dit mitt vid lit mett ert"))
_NAME = re.compile(r"h?n?a(mn|nor|nan|ndra|ner|nl|rm|mr|men|nr)\w{0,3}")
_IS = frozenset(folded("är er e en äre ar"))


def after_my_name(early: Sequence[Heard]) -> int | None:
    """Give the index behind a misheard `mitt namn är`; None where there is none.

    Args:
        early: a caller's first words.
    """
    for index in range(min(FIRST, len(early) - 1)):
        if early[index].plain not in _MY or not _may_be_name_is(early[index + 1]):
            continue
        after = index + 2
        is_named = after < len(early) and early[after].plain in _IS
        return after + 1 if is_named else after
    return None


def _may_be_name_is(word: Heard) -> bool:
    """Tell whether a word is what is left of `namn är`; `mitt andra barn` is clear."""
    if _NAME.fullmatch(word.plain) is None:
        return False
    return word.probability < CLEAR or not is_known(word.text, "sv")


def asks_your_name(words: Sequence[str]) -> bool:
    """Tell whether folded words of a question end as `ditt namn` does, misheard."""
    return (
        len(words) > 1 and words[-2] in _YOUR and _NAME.fullmatch(words[-1]) is not None
    )
