"""The text of one cell, read as what the register means by it.

Each reader gives the value, or raises `CellError` with a reason that names no value.
"""

import re
from datetime import date
from functools import lru_cache

import phonenumbers

_YES = frozenset({"yes", "y", "true", "t", "1", "kyllä", "kylla", "k", "ja", "j", "x"})
_NO = frozenset({"no", "n", "false", "f", "0", "ei", "e", "nej"})
_HETU = re.compile(r"^(\d{6})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$")
_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURIES = {
    "+": 1800,
    **dict.fromkeys("-UVWXY", 1900),
    **dict.fromkeys("ABCDEF", 2000),
}


class CellError(ValueError):
    """A cell cannot be read; its message is a reason without any value."""


class UnclearCellError(CellError):
    """A cell can be read in two ways; the file's other rows may tell which."""


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
