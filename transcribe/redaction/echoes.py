"""Numbers said again, and numbers that the register knows: read back, or in part.

An agent reads an identifier back, or asks whether the number still ends so. Such a run
is too short to be told by itself; that it repeats what was hidden, or what the
register holds for this call's customer, tells it.
"""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from custody.records.redactions import RedactionKind
from custody.records.register import Customer
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found

FEWEST_DIGITS = 3
"""Digits of the shortest repeat: two are a clock time, an age, a price."""

FEWEST_KNOWN = 4
"""Digits of the shortest part of a number in the register that is hidden unasked."""

ALIKE = 86.0
"""Likeness of digits with one of seven misheard."""

_NUMERIC = frozenset(
    {
        RedactionKind.HENKILOTUNNUS,
        RedactionKind.PHONE,
        RedactionKind.CARD,
        RedactionKind.IBAN,
        RedactionKind.OTHER,
    }
)


def find_echoes(runs: tuple[Run, ...], found: Iterable[Found]) -> Iterator[Found]:
    """Find runs that repeat, wholly or in part, a number that is hidden already."""
    hidden = {
        word.place: one.kind for one in found for word in one.words
        if one.kind in _NUMERIC
    }  # fmt: skip
    said = [
        (hidden[run.words[0].place], run.digits)
        for run in runs
        if run.words[0].place in hidden and len(run.digits) >= FEWEST_DIGITS
    ]
    for run in runs:
        if run.is_quantity or run.words[0].place in hidden:
            continue
        for kind, digits in said:
            if is_part(run.digits, digits, fewest=FEWEST_DIGITS):
                yield Found(kind, run.words)
                break


def find_known_numbers(runs: tuple[Run, ...], person: Customer) -> Iterator[Found]:
    """Find runs that are a number of this person, or a good part of one."""
    known = [(RedactionKind.OTHER, _digits(person.customer_id))]
    known += [(RedactionKind.PHONE, _digits(_national(p))) for p in person.phones]
    code = person.henkilotunnus or ""
    known.append((RedactionKind.HENKILOTUNNUS, _digits(code)))
    for run in runs:
        if run.is_quantity:
            continue
        for kind, digits in known:
            if is_part(run.digits, digits, fewest=FEWEST_KNOWN):
                yield Found(kind, run.words)
                break


def is_part(part: str, whole: str, *, fewest: int) -> bool:
    """Tell whether digits are a stretch of a longer number, one in seven misheard."""
    if len(part) < fewest or len(whole) < fewest:
        return False
    if part in whole:
        return True
    if len(part) < 6:  # noqa: PLR2004 # too short for a digit misheard
        return False
    return fuzz.partial_ratio(part, whole) >= ALIKE and len(part) <= len(whole) + 2


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _national(phone: str) -> str:
    """Write +358401234567 as people say it: 0401234567."""
    return re.sub(r"^\+358", "0", phone)
