"""Telephone numbers as switches write them, and as E.164.

Source: ITU-T E.164; Google's libphonenumber, whose tables say what is possible.
"""

import re
from dataclasses import dataclass, field

import phonenumbers

_WITHHELD = frozenset(
    {
        "",
        "-",
        "anonymous",
        "anonymous.invalid",
        "asterisk",
        "blocked",
        "dold",
        "estetty",
        "hemligt",
        "no number",
        "none",
        "null",
        "okänt",
        "private",
        "restricted",
        "s",  # Asterisk's own "start": nothing was dialled
        "salainen",
        "tuntematon",
        "unavailable",
        "unknown",
        "withheld",
        # "anonymous", "unavailable" and "restricted" typed on a telephone's keys, as
        # operators send them in the place of a number
        "266696687",
        "86282452253",
        "7378742833",
    }
)

_EMERGENCY = frozenset({"110", "112", "911", "999"})
"""Short numbers that are nobody's extension anywhere."""

_MIN_INTERNATIONAL_DIGITS = 10
"""Country code and number; shorter ones without a plus are services or extensions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number as far as it could be read.

    Attributes:
        text: E.164 where it is one; an extension or anything else as it was given;
            None when there is none.
        is_withheld: True when the switch said that it does not know or may not tell.
    """

    text: str | None = field(repr=False)
    is_withheld: bool = False


def read_number(given: str | None, country: str) -> Number:
    """Read a number as a switch writes it.

    Args:
        given: e.g. `358401234567`, `0401234567`, `00358…`, `+358…`, `sip:…@…`, `201`,
            `anonymous`; None when the source has no such field at all.
        country: ISO 3166, where numbers without a prefix belong.
    """
    if given is None:
        return Number(text=None)
    bare = _bare(given)
    if bare.lower() in _WITHHELD or bare.lstrip("+") in _WITHHELD:
        return Number(text=None, is_withheld=True)
    if is_extension(bare):
        return Number(text=bare)
    return Number(text=_e164(bare, country.upper()) or bare)


def is_extension(text: str | None) -> bool:
    """Tell whether a number is one of the house's own: 2 to 5 digits, not a 0 first."""
    return (
        text is not None
        and re.fullmatch(r"[1-9][0-9]{1,4}", text) is not None
        and text not in _EMERGENCY
    )


def _bare(given: str) -> str:
    """Take the number out of `"name" <number>`, `sip:number@host` and `tel:number`."""
    text = given.strip()
    if match := re.search(r"<([^<>]*)>\s*$", text):
        text = match.group(1).strip()
    text = re.sub(r"^(sips?|tel):", "", text, flags=re.IGNORECASE)
    text = re.split(r"[@;]", text, maxsplit=1)[0]
    return text.strip().strip('"').strip()


def _e164(bare: str, country: str) -> str | None:
    """Write as E.164, or None when it is no number that could exist.

    A number that starts with neither plus nor 0 is read in these ways, the first that
    fits: a valid one of the country with its code, whose plus was lost; a valid one of
    the country without; a valid one of the world; a possible one of the world.
    """
    digits = re.sub(r"[\s().\-/]", "", bare)
    if not re.fullmatch(r"\+?[0-9]{3,17}", digits):
        return None
    international = _without_international_prefix(digits, country)
    if international is not None:
        return _possible(f"+{international}", None)
    if digits.startswith("0"):
        return _possible(digits, country)
    return (
        _own_without_plus(digits, country)
        or _valid(digits, country)
        or _valid(f"+{digits}", None)
        or (
            _possible(f"+{digits}", None)
            if len(digits) >= _MIN_INTERNATIONAL_DIGITS
            else None
        )
    )


def _own_without_plus(digits: str, country: str) -> str | None:
    """Read a number that begins with the country's own code, as most trunks send it."""
    code = phonenumbers.country_code_for_region(country)
    if not code or not digits.startswith(str(code)):
        return None
    return _valid(f"+{digits}", None)


def _without_international_prefix(digits: str, country: str) -> str | None:
    """Give what follows `+`, or the country's own prefix for abroad such as `00`."""
    if digits.startswith("+"):
        return digits[1:]
    known = phonenumbers.PhoneMetadata.metadata_for_region(country, None)
    prefix = known.international_prefix if known else None
    # Only those that begin with 0: Finland's 994 is Azerbaijan's code as well.
    match = re.match(prefix or "00", digits)
    if match is None or not match.group().startswith("0"):
        return None
    return digits[match.end() :]


def _valid(digits: str, country: str | None) -> str | None:
    number = _parsed(digits, country)
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    return _formatted(number)


def _possible(digits: str, country: str | None) -> str | None:
    number = _parsed(digits, country)
    if number is None or not phonenumbers.is_possible_number(number):
        return None
    return _formatted(number)


def _parsed(digits: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None


def _formatted(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
