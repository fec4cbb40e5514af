"""The text of one cell, read as what the register means by it.

Each reader gives the value, or raises `CellError` with a reason that names no value.
"""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

import phonenumbers

_YES = frozenset({"yes", "y", "true", "t", "1", "kyllä", "kylla", "k", "ja", "j", "x"})
_NO = frozenset({"no", "n", "false", "f", "0", "ei", "e", "nej"})
_CURRENCY = re.compile(r"\s*(?:€|eur|euroa|euro)\s*", re.IGNORECASE)
_NUMBER = re.compile(r"^[+-]?\d[\d\s.,'\u00a0\u202f]*$")
_HETU = re.compile(r"^(\d{6})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$")
_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURIES = {
    "+": 1800,
    **dict.fromkeys("-UVWXY", 1900),
    **dict.fromkeys("ABCDEF", 2000),
}
_LOCAL_DATES = (
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H.%M",
    "%d.%m.%Y klo %H.%M",
    "%d.%m.%Y",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d/%m/%Y",
)
_CENT = Decimal("0.01")
MAX_AMOUNT = Decimal(10) ** 12


class CellError(ValueError):
    """A cell cannot be read; its message is a reason without any value."""


def read_amount(text: str) -> Decimal:
    """Read an amount in euros, with a comma or a point before the cents.

    Raises:
        CellError: no amount, another currency, a fraction of a cent, or a single
            separator before three digits, which may part thousands or be a mistake.
    """
    bare = _CURRENCY.sub("", text.strip()).replace("\u2212", "-")
    if not _NUMBER.match(bare):
        reason = "is no amount in euros"
        raise CellError(reason)
    digits = re.sub(r"[\s'\u00a0\u202f]", "", bare)
    value = Decimal(_pointed(digits))
    if value != value.quantize(_CENT):
        reason = "has a fraction of a cent"
        raise CellError(reason)
    if abs(value) >= MAX_AMOUNT:
        reason = "is larger than any amount"
        raise CellError(reason)
    return value.quantize(_CENT)


def _pointed(digits: str) -> str:
    """Write a number with one point before its decimals and nothing else."""
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return digits
    mark, other = digits[last], "." if digits[last] == "," else ","
    if digits.count(mark) > 1:
        if other in digits:
            reason = "is no amount in euros"
            raise CellError(reason)
        return digits.replace(mark, "")
    if len(digits) - last - 1 == 3 and other not in digits:  # noqa: PLR2004 # three digits make a thousand
        reason = "may mean thousands or decimals"
        raise CellError(reason)
    return digits.replace(other, "").replace(mark, ".")


def read_moment(text: str, zone: ZoneInfo) -> tuple[datetime, str | None]:
    """Read a moment, local in `zone` where none is written, as aware UTC.

    Returns:
        The moment, and a notice when it took a decision to read it: an hour that the
        clock change skips or repeats (the first of the two is taken), or a day without
        a time.

    Raises:
        CellError: it is no date.
    """
    bare = text.strip().replace("\u00a0", " ")
    found = _parsed(bare)
    notice = None
    if len(bare) <= 10:  # noqa: PLR2004 # a day alone: 2026-03-09
        notice = "a date without a time of day"
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone)
        there_and_back = found.astimezone(UTC).astimezone(zone)
        if there_and_back.replace(tzinfo=None) != found.replace(tzinfo=None):
            notice = "an hour that the clock change skips"
        elif found.utcoffset() != found.replace(fold=1).utcoffset():
            notice = "an hour that the clock change repeats"
    return found.astimezone(UTC), notice


def _parsed(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    for form in _LOCAL_DATES:
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 # the zone is put on by the caller
        except ValueError:
            continue
    reason = "is no date and time"
    raise CellError(reason)


def read_phones(text: str, country: str) -> tuple[str, ...]:
    """Read one telephone number or several, parted by `;`, `/` or `|`, as E.164.

    Raises:
        CellError: one of them is no telephone number of any country.
    """
    parts = [part.strip() for part in re.split(r"[;/|\n]", text) if part.strip()]
    return tuple(dict.fromkeys(_phone(part, country) for part in parts))


@lru_cache(maxsize=65536)
def _phone(text: str, country: str) -> str:
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        reason = "is no telephone number"
        raise CellError(reason) from error
    if not phonenumbers.is_possible_number(number):
        reason = "is no telephone number"
        raise CellError(reason)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def read_henkilotunnus(text: str) -> str:
    """Read a Finnish personal identity code in its normal form.

    Raises:
        CellError: its form, its date or its check character is wrong.

    Source: Population Register Act 661/2009 and decree 128/2010, section 2.
    """
    normal = (
        re.sub(r"\s", "", text.upper()).replace("\u2013", "-").replace("\u2212", "-")
    )
    found = _HETU.match(normal)
    if not found:
        reason = "is no personal identity code"
        raise CellError(reason)
    day, _, serial, check = found.groups()
    try:
        birth_of(normal)
    except ValueError as error:
        reason = "holds a date that does not exist"
        raise CellError(reason) from error
    if _CHECK[int(day + serial) % 31] != check:
        reason = "has a wrong check character"
        raise CellError(reason)
    return normal


def birth_of(henkilotunnus: str) -> date:
    """Tell the date of birth in a personal identity code of normal form."""
    century = _CENTURIES[henkilotunnus[6]]
    return date(
        century + int(henkilotunnus[4:6]),
        int(henkilotunnus[2:4]),
        int(henkilotunnus[:2]),
    )


def read_yes_no(text: str) -> bool:
    """Read yes or no in Finnish, Swedish, English or digits.

    Raises:
        CellError: it is neither.
    """
    plain = text.strip().lower()
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    reason = "is neither yes nor no"
    raise CellError(reason)
