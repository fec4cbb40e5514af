"""Account numbers: IBANs by country code and length, and old Finnish ones by length.

Source: ISO 13616-1; the SWIFT IBAN registry gives Finland 18 characters, Sweden 24.
"""

import re
from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.runs import Run
from transcribe.redaction.speech import Found, Heard, Speech

_COUNTRY = re.compile(r"(FI|SE|NO|DK|EE|DE|GB)(\d{2}[0-9A-Z]{0,28})?")
_FEWEST_DIGITS = 6
"""Digits after a country code that are an account, some of them not heard."""

_LETTERS = re.compile(r"[A-Z]")


def is_iban(code: str) -> bool:
    """Tell whether a code is an IBAN by its check digits.

    Source: ISO 7064 MOD 97-10, as ISO 13616-1 prescribes.
    """
    if re.fullmatch(r"[A-Z]{2}\d{2}[0-9A-Z]{10,30}", code) is None:
        return False
    turned = code[4:] + code[:4]
    return int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def find_ibans(speech: Speech, runs: tuple[Run, ...]) -> Iterator[Found]:
    """Find runs that follow a country's letters, spelt or spoken as one word."""
    before = {
        word.place: stream[max(0, index - 3) : index]
        for stream in speech.streams
        for index, word in enumerate(stream)
    }
    for run in runs:
        letters = _country_words(before[run.words[0].place])
        starts_with_country = _COUNTRY.match(run.characters.upper()) is not None
        if len(run.digits) >= _FEWEST_DIGITS and (letters or starts_with_country):
            yield Found(RedactionKind.IBAN, (*letters, *run.words))


def _country_words(words: tuple[Heard, ...]) -> tuple[Heard, ...]:
    """Give the words before a run that spell a country: `F I`, `äffii`, `Fi`."""
    if words and words[-1].plain.upper() in {"FI", "SE", "EFI", "AFI", "EFIN"}:
        return words[-1:]
    tail = words[-2:]
    spelt = "".join(word.plain for word in tail).upper()
    return tail if len(tail) > 1 and spelt in {"FI", "SE", "EFI", "AFI"} else ()
