"""How callers say who they are: customer number, identity code, birth, name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from analytics.dates import read_dates
from analytics.hearing import Hearing, Stretch
from analytics.lexicon import CUSTOMER_NUMBER_WORDS
from analytics.names import spoken_skeletons
from analytics.numerals import known_language
from analytics.phrases import find_phrases
from analytics.spoken_digits import Run, read_runs
from custody.records.calls import PartyRole

OPENING_SECONDS = 90.0
"""People say who they are in the first minute and a half."""
MAX_KEYS = 400
LEAST_DIGITS = 4
"""Digits in a row that may be a customer number though nobody called them one."""
_HETU_DIGITS = re.compile(r"^(\d{6})(\d{3})")
_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_MARKS = {1800: "+", 1900: "-", 2000: "A"}
_BIRTH_WORDS = {
    "fi": ("syntynyt", "syntymäaika", "syntymäpäivä"),
    "sv": ("född", "födelsedatum", "födelsedag"),
    "en": ("born", "date of birth", "birthday"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """What a caller said of themselves, as keys to look people up by.

    Attributes:
        numbers: customer numbers heard, the surest first; each with its fit.
        skeletons: of neighbouring words that may be a full name.
        births: dates of birth, ISO.
        codes: identity codes in normal form; whether anybody has one shows if it is
            right, for a misheard digit breaks the check character.
    """

    numbers: tuple[tuple[str, float], ...] = field(default=(), repr=False)
    skeletons: tuple[str, ...] = field(default=(), repr=False)
    births: tuple[str, ...] = field(default=(), repr=False)
    codes: tuple[str, ...] = field(default=(), repr=False)


def read_introduction(hearing: Hearing) -> Introduction:
    """Collect what callers say of themselves; the agent's own words are left out."""
    language = known_language(hearing.language)
    stretches = [
        stretch
        for stretch in hearing.stretches
        if stretch.party in {PartyRole.CUSTOMER, None}
        and stretch.start < OPENING_SECONDS
    ]
    runs = [
        (stretch, run) for stretch in stretches for run in read_runs(stretch, language)
    ]
    keys = [key for stretch in stretches for key in spoken_skeletons(stretch)]
    return Introduction(
        numbers=tuple(_numbers(runs, language)),
        skeletons=tuple(dict.fromkeys(keys))[:MAX_KEYS],
        births=tuple(_births(stretches, hearing)),
        codes=tuple(dict.fromkeys(code for _, run in runs for code in _codes(run))),
    )


def _numbers(
    runs: list[tuple[Stretch, Run]], language: str
) -> Iterator[tuple[str, float]]:
    """Give runs of digits that were called a customer number first, then the rest."""
    named = [
        (run.digits, run.fit)
        for stretch, run in runs
        if any(
            said.where.first <= run.where.first
            for said in find_phrases(
                stretch, CUSTOMER_NUMBER_WORDS[language], least=0.75
            )
        )
    ]
    others = [
        (run.digits, run.fit * 0.6)
        for _, run in runs
        if len(run.digits) >= LEAST_DIGITS
    ]
    seen: set[str] = set()
    for digits, fit in (*named, *others):
        if digits not in seen:
            seen.add(digits)
            yield digits, fit


def _codes(run: Run) -> Iterator[str]:
    """Complete nine digits to the identity codes that they may be.

    The check character follows from the digits; the century's mark is rarely heard, so
    each is tried.
    """
    found = _HETU_DIGITS.match(run.digits)
    if not found:
        return
    day, serial = found.groups()
    check = _CHECK[int(day + serial) % 31]
    for mark in _MARKS.values():
        yield f"{day}{mark}{serial}{check}"


def _births(stretches: list[Stretch], hearing: Hearing) -> Iterator[str]:
    """Give dates of birth: named as one, with a year of four digits near by."""
    language = known_language(hearing.language)
    for stretch in stretches:
        if not find_phrases(stretch, _BIRTH_WORDS[language], least=0.85):
            continue
        years = [int(year) for year in re.findall(r"(?:19|20)\d\d", stretch.spoken)]
        for heard in read_dates(stretch, language, hearing.started_at.date()):
            for year in years:
                day = heard.days[0]
                if day.day <= 28 or day.month != 2:  # noqa: PLR2004 # February's length
                    yield date(year, day.month, day.day).isoformat()
