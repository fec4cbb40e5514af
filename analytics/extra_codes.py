"""Codes of an own field as they are said one by one: digits, and letters by name."""

from collections.abc import Iterator, Sequence
from operator import ne
from typing import Final

from analytics.cues import Cue
from analytics.extra_place import Place
from analytics.extra_values import Group, HeardValue
from analytics.folding import fold
from analytics.hearing import Hearing, Stretch, passage
from analytics.numerals import digits, known_language
from analytics.reading import FieldReading
from analytics.settled import Said, settle
from analytics.spoken_digits import Run
from analytics.standing import standing_of

LEAST_DIGITS: Final = 3
TAIL_DIGITS: Final = 5
"""So many last digits of a longer code stand for the whole, as of a reference."""
LEAST_FIT: Final = 0.6
SURE_FIT: Final = 0.8
EXACT_FIT: Final = 0.97
"""One digit misheard makes another code; several at once are seldom misheard."""
SURENESS: Final = 0.95
NEAR_WORDS: Final = 12
"""Words before the digits among which the code's letters stand."""
_LETTERS: Final = {
    "fi": {
        "a": "aa", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "äf", "g": "gee",
        "h": "hoo", "i": "ii", "j": "jii", "k": "koo", "l": "äl", "m": "äm", "n": "än",
        "o": "oo", "p": "pee", "q": "kuu", "r": "är", "s": "äs", "t": "tee", "u": "uu",
        "v": "vee", "w": "kaksoisvee", "x": "äks", "y": "yy", "z": "tseta", "ä": "ää",
        "ö": "öö", "å": "ruotsalainen oo",
    },
    "sv": {
        "a": "a", "b": "be", "c": "se", "d": "de", "e": "e", "f": "eff", "g": "ge",
        "h": "hå", "i": "i", "j": "ji", "k": "kå", "l": "ell", "m": "emm", "n": "enn",
        "o": "o", "p": "pe", "q": "ku", "r": "ärr", "s": "ess", "t": "te", "u": "u",
        "v": "ve", "w": "dubbelve", "x": "ex", "y": "y", "z": "zäta", "ä": "ä",
        "ö": "ö", "å": "å",
    },
    "en": {
        "a": "ay", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "ef", "g": "gee",
        "h": "aitch", "i": "eye", "j": "jay", "k": "kay", "l": "el", "m": "em",
        "n": "en", "o": "oh", "p": "pee", "q": "cue", "r": "ar", "s": "ess", "t": "tee",
        "u": "you", "v": "vee", "w": "double you", "x": "ex", "y": "why", "z": "zed",
    },
}  # fmt: skip
"""Names of letters; those without one here are sought as they are written."""


def read_extra_code(text: str, place: Place) -> FieldReading:
    """Read a code digit by digit, its letters by their names.

    Another code contradicts only when it has as many digits and the field was named.
    """
    wanted = "".join(char for char in text if char.isdigit())
    if len(wanted) < LEAST_DIGITS:
        said = list(_short(text, place.cues, place.hearing))
    else:
        heard = (_by_digits(text, value, place) for value in place.heard(Group.CODE))
        said = [one for one in heard if one is not None]
    return settle(said, place.language, sureness=SURENESS, is_undone=place.is_undone)


def _by_digits(expected: str, value: HeardValue, place: Place) -> Said | None:
    run = value.source
    if not isinstance(run, Run) or (value.owner and not place.is_own(value)):
        return None
    wanted = "".join(char for char in expected if char.isdigit())
    is_named = place.is_own(value)
    is_whole = wanted in run.digits
    is_tail = len(wanted) > TAIL_DIGITS and wanted[-TAIL_DIGITS:] in run.digits
    if not (is_named or (is_whole and len(wanted) >= TAIL_DIGITS)):
        return None
    fits = is_whole or is_tail
    wrong = sum(map(ne, run.digits, wanted))
    is_sure = run.fit >= EXACT_FIT or (run.fit >= SURE_FIT and wrong > 1)
    other = is_sure and len(run.digits) == len(wanted)
    right = run.fit >= LEAST_FIT and (
        len(wanted) >= TAIL_DIGITS or _has_letters(expected, run, place.language)
    )
    return Said(
        where=run.where,
        heard=expected if fits else run.digits,
        standing=standing_of(run.where, place.hearing),
        fits=fits,
        is_clear=right if fits else other,
        fit=run.fit,
    )


def _has_letters(expected: str, run: Run, language: str) -> bool:
    """Tell whether a code's letters stand before its digits; without any it is True."""
    letters = "".join(char for char in expected.casefold() if char.isalpha())
    if not letters:
        return True
    where = run.where
    tokens = where.stretch.tokens[max(0, where.first - NEAR_WORDS) : where.last + 1]
    text = "".join(tokens)
    return any(form in text for form in _forms(letters, language))


def _short(expected: str, cues: Sequence[Cue], hearing: Hearing) -> Iterator[Said]:
    """Find a code of few digits or none, letter for letter, where it is named."""
    plain = "".join(char for char in expected.casefold() if char.isalnum())
    forms = _forms(plain, hearing.language)
    for cue in cues:
        for start, end in _found(cue.where.stretch, forms, cue.where.last + 1):
            where = passage(cue.where.stretch, start, end)
            yield Said(
                where=where,
                heard=expected,
                standing=standing_of(where, hearing),
                fits=True,
                is_clear=True,
                fit=0.9,
            )


def _found(
    stretch: Stretch, forms: Sequence[str], after: int
) -> Iterator[tuple[int, int]]:
    """Find a form that begins and ends with words, among the few after a place."""
    for first in range(after, min(after + NEAR_WORDS, len(stretch.tokens))):
        joined = ""
        for last in range(first, min(first + NEAR_WORDS, len(stretch.tokens))):
            joined += stretch.tokens[last]
            if joined in forms:
                yield stretch.starts[first], stretch.starts[first] + len(joined)
                return


def _forms(plain: str, language: str) -> tuple[str, ...]:
    """Write a code folded: as it is, and as it is said letter by letter."""
    known = known_language(language)
    table = digits(known)
    said = dict(reversed(list(zip(table.values, table.forms, strict=True))))
    names = _LETTERS[known]
    spelled = "".join(
        said[char] if char in said else "".join(fold(names.get(char, char)).split())
        for char in plain
    )
    return tuple(dict.fromkeys((fold(plain), spelled)))
