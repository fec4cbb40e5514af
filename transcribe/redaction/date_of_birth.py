"""Dates of birth: dates whose year is too long ago for an appointment.

A date asked for is found by its question (`answers.py`); here are those that are said
unasked, as `olen syntynyt kolmas tammikuuta kahdeksankymmentäkaksi` tells by itself.
"""

import re
from collections.abc import Iterator

from custody.records.redactions import RedactionKind
from transcribe.redaction.numbers import SURE, Reading, compose
from transcribe.redaction.runs import read_stream
from transcribe.redaction.speech import Found, Heard, Speech, folded

OLDEST_YEAR = 1900
_WRITTEN = re.compile(r"\D*(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})\D*")
_MONTHS = folded(
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu "
    "lokakuu marraskuu joulukuu januari februari mars april maj juni juli augusti "
    "september oktober november december january february march may june july "
    "august october"
)
_LINKS = folded("vuonna year in år of nineteen")
_FIRST_NO_DAY = 32
"""A short year from here on can be neither a day nor an hour."""


def find_birth_dates(speech: Speech, this_year: int) -> Iterator[Found]:
    """Find dates with a year before last year.

    Args:
        speech: what was said.
        this_year: of the call; dates of it and the year before may be appointments.
    """
    for stream in speech.streams:
        reads = read_stream(stream, speech.language)
        for index, word in enumerate(stream):
            written = _WRITTEN.fullmatch(word.text)
            if written and int(written.group(3)) < this_year - 1:
                yield Found(RedactionKind.DATE_OF_BIRTH, (word,))
            elif _is_month(word):
                yield from _around_month(stream, reads, index, this_year)


def _is_month(word: Heard) -> bool:
    return any(
        word.plain.startswith(month) if len(month) > 4 else word.plain == month  # noqa: PLR2004 # `maj`, `mars`
        for month in _MONTHS
    )


def _around_month(
    stream: tuple[Heard, ...],
    reads: tuple[Reading, ...],
    month: int,
    this_year: int,
) -> Iterator[Found]:
    """Read a year after a month, and take the day before it as well."""
    first_year = month + 1
    while first_year < len(stream) and stream[first_year].plain in _LINKS:
        if reads[first_year].digits:
            break
        first_year += 1
    year: list[Reading] = []
    last = first_year - 1
    for index in range(first_year, min(first_year + 5, len(stream))):
        if reads[index].share < SURE or not reads[index].digits:
            break
        year.append(reads[index])
        last = index
    if not _is_past_year(_digits(year), this_year):
        return
    first = month
    while first > 0 and (
        reads[first - 1].digits or stream[first - 1].plain in {"of", "the", "den"}
    ):
        first -= 1
    yield Found(RedactionKind.DATE_OF_BIRTH, stream[first : last + 1])


def _digits(year: list[Reading]) -> str:
    """Write a year as it was said: `two thousand` and `twenty-six` are one number."""
    if all(read.values for read in year):
        return compose(tuple(value for read in year for value in read.values))
    return "".join(read.digits for read in year)


def _is_past_year(digits: str, this_year: int) -> bool:
    """Read a year said whole (`1982`), by halves (`19 82`) or short (`82`)."""
    whole = re.search(r"(?:19|20)\d{2}", digits)
    if whole is not None:
        return OLDEST_YEAR <= int(whole.group()) < this_year - 1
    loose = re.match(r"1?0*9\d{0,2}\d{2}$|1900\d{2}$", digits)
    if loose is not None:
        return True
    return len(digits) == 2 and int(digits) >= _FIRST_NO_DAY  # noqa: PLR2004 # digits
