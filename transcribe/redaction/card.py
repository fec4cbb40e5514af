"""Payment card numbers: 13 to 19 digits that pass Luhn's check, or nearly so many.

Source: ISO/IEC 7812-1, annex B (the check digit); 8 to 19 digits, cards have 13 up.
"""

import re
from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found

_SHORTEST, _LONGEST = 13, 19
_LUHN_BASE = 10
_ALWAYS_FROM = 15
"""Digits from which a run starting as cards do is hidden, its check right or not."""


def passes_luhn(digits: str) -> bool:
    """Tell whether the check digit of a number is right."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value >= _LUHN_BASE else value
    return total % _LUHN_BASE == 0


def find_cards(runs: tuple[Run, ...]) -> Iterator[Found]:
    """Find runs that are a card number."""
    for run in runs:
        if _holds_card(run.digits):
            yield Found(RedactionKind.CARD, run.words)


def _holds_card(digits: str) -> bool:
    """Look for a card number anywhere in a run; digits may have been heard twice."""
    if re.match(r"[2-6]", digits) and _ALWAYS_FROM <= len(digits) <= _LONGEST:
        return True
    return any(
        digits[start] in "23456" and passes_luhn(digits[start : start + length])
        for length in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(digits) - length + 1)
    )
