"""Whether a sentence names a day and a time of day, without reading which."""

from collections.abc import Sequence
from functools import lru_cache

from analytics.calendar_words import MONTHS, RELATIVE, WEEKDAYS
from analytics.word_patterns import plain

_NEAR = {
    "fi": (
        "huomis",
        "huomen",
        "aamul",
        "iltapäiv",
        "tänään",
        "ylihuomen",
        "päivä",
        "viikon",
    ),
    "sv": (
        "morgon",
        "övermorgon",
        "idag",
        "eftermiddag",
        "förmiddag",
        "imorgon",
        "vecka",
        "måndan",
        "tisdan",
        "onsdan",
        "torsdan",
        "fredan",
    ),
    "en": ("tomorrow", "today", "afternoon", "morning", "tonight", "evening", "week"),
}
_SURE_CLOCK = frozenset({"kello", "klo", "klockan", "oclock"})
_CLOCK = {
    "fi": (
        "kello|kellon|klo|puoli|varttia|vartti|vaille|vailla|yli|tasan|tasalta|kympiltä|"
        "ysiltä|kasilta|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|"
        "yhdeksän|kymmenen|yksitoista|kaksitoista|yhdeltä|kahdelta|kolmelta|neljältä|"
        "viideltä|kuudelta|seitsemältä|kahdeksalta|yhdeksältä|kymmeneltä|yhdeltätoista|"
        "kahdeltatoista|kolmeltatoista|neljältätoista|viideltätoista|kolmetoista|"
        "neljätoista|viisitoista|kuusitoista|aamukahdeksalta|iltapäivällä|aamulla|"
        "aamupäivällä|yhteen|kahteen|kolmeen|neljään|yhdeksään|kymmeneen|kahdeksaan"
    ),
    "sv": (
        "klockan|klocka|kl|halv|kvart|prick|över|åtta|nio|tio|elva|tolv|ett|två|tre|"
        "fyra|fem|förmiddagen|eftermiddagen|förmiddag|eftermiddag|tretton|fjorton|femton"
    ),
    "en": (
        "o'clock|oclock|half|quarter|past|am|pm|noon|morning|afternoon|one|two|thirty|"
        "three|four|five|six|seven|fifteen|twenty|forty|fifty|eight|nine|ten|eleven|twelve|sharp"
    ),
}


_SPOKEN_CLOCK = {
    "fi": ("yksi", "yheks", "yhe", "kaks", "kahe", "kaheks", "kolm", "nelj", "viis",
           "viide", "kuus", "kuude", "seits", "seitt", "kymme", "vartt", "vailla"),
    "sv": ("tjugo", "femton", "tretti", "fyrti", "femti", "sexton", "sjutton"),
    "en": ("twelve", "thirty", "twenty", "midday"),
}  # fmt: skip
"""Beginnings of hours and minutes as people bend and shorten them."""


def names_moment(tokens: Sequence[str], language: str) -> bool:
    """Tell whether plain words name a day and a time of day."""
    days, _ = _stems(language)
    return any(token.startswith(days) for token in tokens) and names_clock(
        tokens, language
    )


def names_clock(tokens: Sequence[str], language: str) -> bool:
    """Tell whether plain words name a time of day, or a number that may be one."""
    _, clocks = _stems(language)
    return any(
        token in clocks
        or token.startswith(_SPOKEN_CLOCK[language])
        or any(char.isdigit() for char in token)
        for token in tokens
    )


def hints_at_moment(tokens: Sequence[str], language: str) -> bool:
    """Tell whether plain words name a day, or a time of day by its own word."""
    days, _ = _stems(language)
    return any(token.startswith(days) or token in _SURE_CLOCK for token in tokens)


@lru_cache(maxsize=4)
def _stems(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    days = [
        *WEEKDAYS[language],
        *MONTHS[language],
        *(phrase for phrase, _ in RELATIVE[language] if " " not in phrase),
        *_NEAR[language],
    ]
    return (
        tuple(dict.fromkeys(plain(day) for day in days)),
        frozenset(plain(word) for word in _CLOCK[language].split("|")),
    )
