"""The henkilötunnus: its shape, its check character, and where it was spoken.

Source: Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 and 3 §, with the
century signs added by 690/2022 from 1 January 2023.
"""

import re
from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found

SIGNS = "+-YXWVUABCDEF"
"""Century signs: + is the 1800s, -YXWVU the 1900s, ABCDEF the 2000s."""

CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
"""The check character is the one at (nine digits as one number) modulo 31."""

_WRITTEN = re.compile(rf"(\d{{6}})([{re.escape(SIGNS)}])(\d{{3}})([0-9A-Y])")
_NUM_DAYS = 31
_NUM_MONTHS = 12


def is_identity_code(code: str) -> bool:
    """Tell whether a code is whole and its check character is right.

    Args:
        code: eleven characters, e.g. `DDMMYYCZZZQ`, upper case.
    """
    match = _WRITTEN.fullmatch(code)
    if match is None:
        return False
    head, _, individual, check = match.groups()
    return _is_day(head) and _check_character(head + individual) == check


def find_identity_codes(runs: tuple[Run, ...]) -> Iterator[Found]:
    """Find runs that are a henkilötunnus, or too near to one to be left.

    A run counts when its check character is right, or when six digits that are a day
    are followed by a sign and at least two more characters: a digit misheard must not
    unmask the rest.
    """
    for run in runs:
        if _is_sure(run) or _is_likely(run):
            yield Found(RedactionKind.HENKILOTUNNUS, run.words)


def _check_character(nine_digits: str) -> str:
    return CHECK_CHARACTERS[int(nine_digits) % len(CHECK_CHARACTERS)]


def _is_day(head: str) -> bool:
    return 1 <= int(head[:2]) <= _NUM_DAYS and 1 <= int(head[2:4]) <= _NUM_MONTHS


def _is_sure(run: Run) -> bool:
    """Right in every character; a sign that was not heard may be any."""
    letters = run.characters.upper()
    with_sign = re.search(rf"\d{{6}}[{re.escape(SIGNS)}]\d{{3}}[0-9A-Y]", letters)
    if with_sign and is_identity_code(with_sign.group()):
        return True
    without = re.search(r"(?<!\d)(\d{6})(\d{3})([0-9A-Y])(?!\d)", letters)
    if without is None:
        return False
    head, individual, check = without.groups()
    return _is_day(head) and _check_character(head + individual) == check


def _is_likely(run: Run) -> bool:
    match = re.search(rf"(\d{{6}})[{re.escape(SIGNS)}]\d\d", run.characters.upper())
    return match is not None and _is_day(match.group(1))
