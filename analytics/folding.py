"""Words folded to what a telephone leaves of them, so that mishearings meet.

Recognisers confuse b with p, ä with a and å with o, double what is single and split one
word in two. Both sides of every comparison are folded alike and joined without spaces:
"neljäkrymmentävisi euraa" then lies three edits from "neljäkymmentäviisi euroa".
"""

import re
import unicodedata
from functools import lru_cache

_ALIKE = str.maketrans("bgdwzcq", "pktvskk")
_NOT_HEARD = re.compile(r"[^a-z0-9]+")
_DOUBLED = re.compile(r"([a-z])\1+")
_IN_NUMBER = re.compile(r"(?<=\d)[.,:](?=\d)")
_POINT = "."


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Fold a word or phrase: lower case, no accents, no spaces, like sounds alike.

    Digits stay as they are and a point is kept between two of them ("45,50" gives
    "45.50"); letters doubled within a word become one.
    """
    lowered = unicodedata.normalize("NFKD", text.lower().replace("å", "o"))
    return "".join(_fold_word(word) for word in lowered.split())


@lru_cache(maxsize=16384)
def _fold_word(word: str) -> str:
    return _POINT.join(_fold_part(part) for part in _IN_NUMBER.split(word))


def _fold_part(part: str) -> str:
    letters = _NOT_HEARD.sub("", part.replace("x", "ks")).translate(_ALIKE)
    return _DOUBLED.sub(r"\1", letters)
