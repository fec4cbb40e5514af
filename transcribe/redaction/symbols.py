"""Words that spell an e-mail address: at, dot, and what they are called at home."""

import re

from rapidfuzz.distance import OSA

from transcribe.redaction.speech import Heard, folded, is_known

AT = folded(
    "ät at ätmerkki ät-merkki atmerkki miukumauku miuku mauku kissanhäntä snabela "
    "snabel-a snabel apinanhäntä ättä ad"
)
DOT = folded("piste pisteen pistä punkt punkten dot period")
_LONG_AT = folded("miukumauku ätmerkki snabela kissanhäntä")
_LONG_DOT = folded("piste punkt")
_LAST_OF_COMPOUND = "punkt"
_LONGEST_WITH_DOT = 9
_JOINERS = folded("alaviiva viiva väliviiva understreck streck underscore dash")
_WRITTEN = re.compile(r"\S+@\S+|\.(fi|com|se|net|org|eu|uk|nu)$")


def is_symbol(word: Heard) -> bool:
    """Tell whether a word is a sign of an e-mail address, or one written out.

    `at` alone is an English word and `ad` a Swedish one: `email.py` asks for a dot.
    """
    return is_dot(word) or is_at(word) or is_written_address(word)


def is_at(word: Heard) -> bool:
    """Tell whether a word is one of the names of @."""
    if word.plain in AT or word.text.strip() == "@":
        return True
    return _is_near(word.plain, _LONG_AT, 2)


def is_dot(word: Heard) -> bool:
    """Tell whether a word says a full stop."""
    heard = word.plain
    if heard.startswith(_LONG_DOT) and len(heard) <= _LONGEST_WITH_DOT:
        return True  # run together with what follows: `pistefi`
    if heard.endswith(_LAST_OF_COMPOUND) and not is_known(word.text, "sv"):
        return True  # run together with what is before: `karlssonpunkt`
    return heard in DOT or _is_near(heard, _LONG_DOT, 1)


def is_joiner(word: Heard) -> bool:
    """Tell whether a word says a dash or an underscore."""
    return word.plain in _JOINERS


def is_written_address(word: Heard) -> bool:
    """Tell whether the engine wrote an address or the name of a host."""
    return _WRITTEN.search(word.text.casefold().rstrip(".,;:!?")) is not None


def _is_near(heard: str, among: tuple[str, ...], edits: int) -> bool:
    """Tell whether a sign's name was heard with few letters wrong."""
    return any(OSA.distance(heard, name, score_cutoff=edits) <= edits for name in among)
