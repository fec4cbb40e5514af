"""Long numbers that nobody asked for: identifiers of some kind, unless explained.

Five digits or more that are no amount, date, clock time or reference of a thing are
somebody's: a customer number, a number misheard, half of a telephone number.
"""

from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found

FEWEST_DIGITS = 5
FEWEST_SURE = 4
LONGEST_REFERENCE = 20
"""Digits of the longest Finnish payment reference, which stays to be read."""


def find_long_numbers(runs: tuple[Run, ...]) -> Iterator[Found]:
    """Find long runs that nothing around them explains."""
    for run in runs:
        if run.is_quantity or run.is_reference:
            continue
        if len(run.digits) >= FEWEST_DIGITS and run.num_sure >= FEWEST_SURE:
            yield Found(RedactionKind.OTHER, run.words)
