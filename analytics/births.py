"""Dates of birth as callers say them, the year in words or figures.

"syntynyt kahdestoista lokakuuta tuhat yhdeksänsataakolmekymmentäyhdeksän", "född den
tredje juni nittonhundranittioett", "born the first of February nineteen thirty-eight".
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from num2words import num2words
from rapidfuzz import fuzz

from analytics.dates import read_dates
from analytics.folding import fold
from analytics.hearing import Hearing, Stretch
from analytics.numerals import cardinal_forms, known_language
from analytics.phrases import find_phrases
from custody.records.calls import PartyRole

OLDEST = 1900
MILLENNIUM = 2000
CENTURY = 100
ASKED_WITHIN = 12.0
"""Seconds after "and your date of birth?" in which it is told."""
YEAR_FIT = 90.0
"""Percent of a spoken year's letters that must be heard."""
BIRTH_WORDS = {
    "fi": ("syntynyt", "syntymäaika", "syntymäpäivä", "synnyin", "syntymäaikani"),
    "sv": ("född", "födelsedatum", "födelsedag", "födelsetid", "födda"),
    "en": ("born", "date of birth", "birthday", "birth date"),
}
_WRITTEN_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_WRITTEN_DATE = re.compile(
    r"(?<!\d)([0-3]?\d)[./ -]\s?([01]?\d)[./ -]\s?((?:19|20)\d\d)"
)


def read_births(stretches: Iterable[Stretch], hearing: Hearing) -> Iterator[str]:
    """Give dates of birth, ISO: named as one, or told when they were asked for.

    Args:
        stretches: of whoever may tell their own.
        hearing: the whole call, for the question before.
    """
    language = known_language(hearing.language)
    for stretch in stretches:
        if not _tells_birth(stretch, hearing, language):
            continue
        for day, month, year in _WRITTEN_DATE.findall(stretch.spoken):
            yield from _on(int(year), int(month), int(day))
        years = _years(stretch, language, hearing.started_at.year)
        if not years:
            continue
        for heard in read_dates(stretch, language, hearing.started_at.date()):
            for year in years:
                yield from _on(year, heard.days[0].month, heard.days[0].day)


def _tells_birth(stretch: Stretch, hearing: Hearing, language: str) -> bool:
    words = BIRTH_WORDS[language]
    if find_phrases(stretch, words, least=0.85):
        return True
    asked = [
        other
        for other in hearing.stretches
        if other.index < stretch.index
        and stretch.start - other.end <= ASKED_WITHIN
        and other.party is not PartyRole.CUSTOMER
    ]
    return any(find_phrases(other, words, least=0.85) for other in asked)


def _on(year: int, month: int, day: int) -> Iterator[str]:
    try:
        yield date(year, month, day).isoformat()
    except ValueError:
        return


def _years(stretch: Stretch, language: str, this_year: int) -> tuple[int, ...]:
    """Read the year that was said: written, in full words, or its last two figures."""
    written = [int(year) for year in _WRITTEN_YEAR.findall(stretch.spoken)]
    if written:
        return tuple(dict.fromkeys(written))
    full, short = _spoken_years(language, this_year)
    exact = max((form for form in full if form in stretch.text), key=len, default=None)
    if exact is not None:
        return (full[exact],)
    near = [
        (fuzz.partial_ratio(form, stretch.text, score_cutoff=YEAR_FIT), form)
        for form in full
        if len(form) <= len(stretch.text)
    ]
    fit, form = max(near, default=(0.0, ""))
    if fit >= YEAR_FIT:
        return (full[form],)
    ends = max(
        (one for one in short if stretch.text.endswith(one)), key=len, default=""
    )
    tail = short.get(ends)
    if tail is None:
        return ()
    years = (OLDEST + tail, MILLENNIUM + tail)
    return tuple(year for year in years if year <= this_year)


@lru_cache(maxsize=8)
def _spoken_years(
    language: str, this_year: int
) -> tuple[dict[str, int], dict[str, int]]:
    """Give folded forms of every year somebody may be born in, and of two figures."""
    full = {
        fold(form): year
        for year in range(OLDEST, this_year + 1)
        for form in _year_forms(year, language)
    }
    short = {
        fold(form): tail
        for tail in range(10, CENTURY)
        for form in cardinal_forms(tail, language)
    }
    return full, short


def _year_forms(year: int, language: str) -> Iterator[str]:
    century, tail = divmod(year, CENTURY)
    yield from cardinal_forms(year, language)
    for said in cardinal_forms(tail, language) if tail else ("",):
        yield from _BY_CENTURY[language](century, said)
    if language == "en":
        yield str(num2words(year, lang="en", to="year"))


def _finnish(century: int, tail: str) -> Iterator[str]:
    if century == MILLENNIUM // CENTURY:
        yield f"kaksituhatta{tail}"
        return
    for hundreds in ("yhdeksänsataa", "yheksänsataa", "yheksänsattaa"):
        yield f"tuhat {hundreds}{tail}"
        yield f"{hundreds}{tail}"


def _swedish(century: int, tail: str) -> Iterator[str]:
    yield f"{cardinal_forms(century, 'sv')[0]}hundra{tail}"
    if century == MILLENNIUM // CENTURY:
        yield f"tvåtusen{tail}"


def _english(century: int, tail: str) -> Iterator[str]:
    hundreds = cardinal_forms(century, "en")[0]
    yield f"{hundreds} hundred {tail}"
    yield f"{hundreds} hundred and {tail}"
    if tail:
        yield f"{hundreds} {tail}"
    if century == MILLENNIUM // CENTURY:
        yield f"two thousand {tail}"


_BY_CENTURY = {"fi": _finnish, "sv": _swedish, "en": _english}
