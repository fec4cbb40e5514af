"""The text of an amount's cell, read as euros and cents.

Only what can mean one thing is read. `1.234` can mean two; which, the file's other
rows may tell (`analytics/register_habits.py`), and nobody guesses.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from analytics.cells import CellError, UnclearCellError

MAX_AMOUNT = Decimal(10) ** 12
_CENT = Decimal("0.01")
_LETTER = r"[^\W\d_]"
_EURO = rf"(?:€|(?<!{_LETTER})(?:eur(?:oa|os|o)?)(?!{_LETTER})|(?<=[\d\s])e(?!\w))"
_EURO_BEFORE = re.compile(rf"^([-+(]*)\s*{_EURO}\s*", re.IGNORECASE)
_EURO_AFTER = re.compile(rf"\s*{_EURO}\s*([-)]*)$", re.IGNORECASE)
_EURO_ALONE = re.compile(r"(?:€|eur|euro|euroa|euros|e|978)", re.IGNORECASE)
_FOREIGN = re.compile(
    rf"[$£¥₽₺₹₩]|(?<!{_LETTER})(?:kr|kronor|krona|kruunua|dollars?|dollaria|puntaa|"
    "pounds?|sek|nok|dkk|isk|usd|gbp|chf|pln|czk|huf|ron|rub|jpy|cny|cad|aud|try|inr"
    rf")(?!{_LETTER})",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[\s'\u2019\u00a0\u202f\u2009]+")
_MINUSES = str.maketrans("\u2212\u2013\u2014\u2011", "----")
_NO_CENTS = re.compile(r"[.,]-{1,2}$")
_PLAIN = re.compile(r"(\d*)([.,])(\d+)", re.ASCII)
_THOUSAND = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_GROUPED = re.compile(
    r"([1-9]\d{0,2})(?:([ .,])(\d{3}(?:\2\d{3})*))(?:(?!\2)([.,])(\d+))?", re.ASCII
)


class DecimalMark(StrEnum):
    """What parts euros from cents."""

    COMMA = ","
    POINT = "."

    @property
    def other(self) -> "DecimalMark":
        """The mark that then parts thousands."""
        return DecimalMark.POINT if self is DecimalMark.COMMA else DecimalMark.COMMA


@dataclass(frozen=True, slots=True)
class _Number:
    """Digits as written.

    Attributes:
        whole: digits before the decimals, without separators.
        decimals: the digits after the mark, empty without one.
        mark: what parts them; None if nothing tells.
        is_unclear: `decimals` may be thousands as well.
    """

    whole: str
    decimals: str = ""
    mark: DecimalMark | None = None
    is_unclear: bool = False


def read_amount(text: str, mark: DecimalMark | None = None) -> Decimal:
    """Read an amount in euros, with a comma or a point before the cents.

    Args:
        text: of the cell; a minus may stand before or behind, or parentheses around.
        mark: decides where a separator before three digits may mean either.

    Raises:
        UnclearCellError: `mark` would be needed and is None.
        CellError: no amount, another currency, a fraction of a cent.
    """
    sign, digits = _signed(text)
    number = _number(digits)
    if number.is_unclear:
        if mark is None:
            reason = "may mean thousands or decimals"
            raise UnclearCellError(reason)
        if number.mark is not mark:
            number = _Number(number.whole + number.decimals)
    value = sign * Decimal(f"{number.whole or 0}.{number.decimals or 0}")
    if abs(value) >= MAX_AMOUNT:
        reason = "is larger than any amount"
        raise CellError(reason)
    if value != value.quantize(_CENT):
        reason = "has a fraction of a cent"
        raise CellError(reason)
    return value.quantize(_CENT)


def mark_told(text: str) -> DecimalMark | None:
    """Tell which decimal mark a cell bears witness to, None if to none."""
    try:
        number = _number(_signed(text)[1])
    except CellError:
        return None
    return None if number.is_unclear else number.mark


def is_euro(text: str) -> bool:
    """Tell whether a currency's own cell names the euro."""
    return _EURO_ALONE.fullmatch(text.strip()) is not None


def names_other_currency(text: str) -> bool:
    """Tell whether a text, a cell or a header, names a currency that is not ours."""
    return _FOREIGN.search(text) is not None


def _signed(text: str) -> tuple[int, str]:
    """Take the euro and the sign off; parentheses and a minus behind mean less."""
    bare = _SPACES.sub(" ", text.strip()).translate(_MINUSES)
    bare = _EURO_BEFORE.sub(r"\1", _EURO_AFTER.sub(r"\1", bare)).strip()
    if names_other_currency(bare):
        reason = "is in another currency than euros"
        raise CellError(reason)
    bare = _NO_CENTS.sub("", bare)
    if bare.startswith("(") and bare.endswith(")"):
        return -1, bare[1:-1].strip()
    if bare.startswith("-"):
        return -1, bare[1:].strip()
    if bare.endswith("-"):
        return -1, bare[:-1].strip()
    return 1, bare.removeprefix("+").strip()


def _number(digits: str) -> _Number:
    if digits.isascii() and digits.isdigit():
        return _Number(digits)
    if plain := _PLAIN.fullmatch(digits):
        whole, mark, decimals = plain.groups()
        is_unclear = _THOUSAND.fullmatch(digits) is not None
        return _Number(whole, decimals, DecimalMark(mark), is_unclear=is_unclear)
    if grouped := _GROUPED.fullmatch(digits):
        first, parts, rest, mark, decimals = grouped.groups()
        whole = first + rest.replace(parts, "")
        if mark:
            return _Number(whole, decimals, DecimalMark(mark))
        told = None if parts == " " else DecimalMark(parts).other
        return _Number(whole, mark=told)
    reason = "is no amount in euros"
    raise CellError(reason)
