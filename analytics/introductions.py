"""How callers say who they are: customer number, identity code, birth, name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from analytics.births import read_births
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
ASKED_WITHIN = 10.0
"""Seconds after "and your customer number?" in which digits are taken to be it."""


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
        numbers=tuple(_numbers(runs, hearing)),
        skeletons=tuple(dict.fromkeys(keys))[:MAX_KEYS],
        births=tuple(dict.fromkeys(read_births(stretches, hearing))),
        codes=tuple(dict.fromkeys(code for _, run in runs for code in _codes(run))),
    )


def joined(introductions: Iterable[Introduction]) -> Introduction:
    """Put together what was said on the legs of one conversation."""
    every = tuple(introductions)
    if len(every) == 1:
        return every[0]
    return Introduction(
        numbers=tuple(dict.fromkeys(one for each in every for one in each.numbers)),
        skeletons=tuple(dict.fromkeys(one for each in every for one in each.skeletons)),
        births=tuple(dict.fromkeys(one for each in every for one in each.births)),
        codes=tuple(dict.fromkeys(one for each in every for one in each.codes)),
    )


def _numbers(
    runs: list[tuple[Stretch, Run]], hearing: Hearing
) -> Iterator[tuple[str, float]]:
    """Give runs of digits that were called a customer number first, then the rest."""
    named = [
        (run.digits, run.fit)
        for stretch, run in runs
        if _is_named(stretch, run, hearing)
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


def _is_named(stretch: Stretch, run: Run, hearing: Hearing) -> bool:
    """Tell whether digits were called a customer number, or asked for as one."""
    words = CUSTOMER_NUMBER_WORDS[known_language(hearing.language)]
    if any(
        said.where.first <= run.where.first
        for said in find_phrases(stretch, words, least=0.75)
    ):
        return True
    return any(
        find_phrases(other, words, least=0.8)
        for other in hearing.stretches
        if other.index < stretch.index
        and other.party is not PartyRole.CUSTOMER
        and stretch.start - other.end <= ASKED_WITHIN
    )


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
