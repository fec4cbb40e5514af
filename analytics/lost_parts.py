"""Amounts that are what a recogniser leaves of another one."""

from decimal import Decimal

from analytics.folding import fold
from analytics.numerals import cardinal_forms

TEENS = range(13, 20)


def may_be_misheard(heard: Decimal, expected: Decimal, language: str) -> bool:
    """Tell whether one amount is what a recogniser makes of the other.

    Voice activity that starts late makes "eight euros" of "ninety-eight euros"; Finnish
    teens lose their "-toista", English ones turn to tens (fifteen, fifty).
    """
    pairs = [(int(heard), int(expected))]
    if heard % 1 and expected % 1:
        pairs.append((int(heard % 1 * 100), int(expected % 1 * 100)))
    one, other = pairs[0]
    if one == other and heard % 1 == 0 < expected % 1:
        return True  # the cents were lost
    if other in {one, 0}:
        return False
    said, written = (
        fold(cardinal_forms(number, language)[0]) for number in (one, other)
    )
    if len(said) < len(written) and (
        written.startswith(said) or written.endswith(said)
    ):
        return True
    low, high = sorted((one, other))
    return language != "fi" and low in TEENS and high == (low - 10) * 10
