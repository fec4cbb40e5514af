"""Telephone numbers by how they begin and how long they are.

Source: Traficom M 32 (Finnish numbers: 0 and 4 to 11 digits; +358 for abroad); ITU-T
E.164 (at most 15 digits).
"""

import re
from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found

_NUMBER = re.compile(r"(\+|00)\d{8,13}|0\d{6,11}|358\d{6,10}|46\d{8,9}|44\d{9,10}")


def find_phones(runs: tuple[Run, ...]) -> Iterator[Found]:
    """Find runs that begin and end as telephone numbers do."""
    for run in runs:
        if run.is_quantity or run.is_reference:
            continue
        digits = run.characters.replace("-", "")
        if _NUMBER.match(digits):
            yield Found(RedactionKind.PHONE, run.words)
