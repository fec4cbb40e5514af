"""Numbers that the recogniser wrote in digits, taken back to what was said.

Digits look exact and are not. Of a Finnish "viisikymmentäkahdeksan" whisper writes
"50,8", of "seitsemänkymmentäneljä" "7,104", of "kaksikymmentäseitsemän" "207"; what it
was sure of it wrote with a probability above one half, in every language tried.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from analytics.hearing import Passage

SURE_PROBABILITY = 0.75
DOUBTFUL_PROBABILITY = 0.45
GUESSED = 0.25
"""Least probability of the digits' words at which they count as sure, as doubtful, as
guessed. Of 40 synthetic calls the wrong digits lay below 0.45 but for three, the right
ones above but for three."""
MOST = Decimal(9999)
"""Above this a spoken amount was misheard more often than it was meant."""
_PLAIN = re.compile(r"^\d{1,4}$")
_WITH_CENTS = re.compile(r"^\d{1,4}\.\d{2}$")
_THOUSANDS = re.compile(r"^\d\.\d{3}$")
_TENS_AND_UNITS = re.compile(r"^([2-9]0)[.]([1-9])$")
_MORPHEMES = re.compile(r"^([2-9])[.]10([1-9])$")
_RUN_TOGETHER = re.compile(r"^(?:[2-9]0|[2-9]10)[1-9]$")
EVEN_FIT = 0.9


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number read back from digits.

    Attributes:
        fit: 1 when it is what it looks like, 0.9 when put together from its parts.
        is_sure: False when it may as well be another number said.
    """

    value: Decimal
    fit: float
    is_sure: bool


def read_written(digits: str, language: str) -> WrittenNumber | None:
    """Read digits with points between them; None when they are no number said.

    Args:
        digits: a comma written as a point, as folded text has it.
        language: ISO 639-1.
    """
    bare = digits.strip(".")
    if language == "fi":
        parts = _TENS_AND_UNITS.match(bare)
        if parts:
            value = Decimal(parts[1]) + Decimal(parts[2])
            return WrittenNumber(value, EVEN_FIT, is_sure=True)
        parts = _MORPHEMES.match(bare)
        if parts:
            value = Decimal(parts[1] + parts[2])
            return WrittenNumber(value, EVEN_FIT, is_sure=True)
    if _WITH_CENTS.match(bare) or _PLAIN.match(bare):
        is_one = language != "fi" or not _RUN_TOGETHER.match(bare)
        return WrittenNumber(Decimal(bare), 1.0, is_sure=is_one)
    if _THOUSANDS.match(bare) and language != "fi":
        return WrittenNumber(Decimal(bare.replace(".", "")), EVEN_FIT, is_sure=True)
    return None


def fit_of_digits(where: Passage, fit: float) -> float:
    """Lower a fit by how unsure the recogniser was of the words it wrote in digits."""
    words = where.stretch.words[where.first : where.last + 1]
    least = min(
        (word.probability for word in words if any(map(str.isdigit, word.text))),
        default=1.0,
    )
    steps = ((SURE_PROBABILITY, 1.0), (DOUBTFUL_PROBABILITY, 0.93), (GUESSED, 0.8))
    return fit * next((share for floor, share in steps if least >= floor), 0.6)
