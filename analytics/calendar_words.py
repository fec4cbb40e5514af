"""What months, weekdays and near days are called, in three languages."""

from functools import lru_cache

from analytics.folding import fold

MONTHS = {
    "fi": tuple(
        stem + "kuu"
        for stem in (
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä",
            "heinä", "elo", "syys", "loka", "marras", "joulu",
        )
    ),
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    "fi": (
        "maanantai", "tiistai", "keskiviikko", "torstai",
        "perjantai", "lauantai", "sunnuntai",
    ),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": (
        "Monday", "Tuesday", "Wednesday", "Thursday",
        "Friday", "Saturday", "Sunday",
    ),
}  # fmt: skip
CASES_FI = ("na", "n", "ksi", "lle", "sta", "ta", "han", "")
RELATIVE = {
    "fi": (
        ("ylihuomenna", 2), ("ylihuominen", 2), ("ylihuomiselle", 2),
        ("huomenna", 1), ("huominen", 1), ("huomiselle", 1), ("huomisen", 1),
        ("huomista", 1), ("tänään", 0), ("tämän päivän", 0), ("viikon päästä", 7),
        ("viikon kuluttua", 7), ("kahden viikon päästä", 14),
        ("kahden viikon kuluttua", 14),
    ),
    "sv": (
        ("i övermorgon", 2), ("i morgon", 1), ("morgondagens", 1), ("i dag", 0),
        ("om en vecka", 7), ("om två veckor", 14),
    ),
    "en": (
        ("day after tomorrow", 2), ("tomorrow", 1), ("today", 0), ("in a week", 7),
        ("a week from now", 7), ("in two weeks", 14),
    ),
}  # fmt: skip


@lru_cache(maxsize=4)
def weekday_forms(language: str) -> tuple[tuple[str, int], ...]:
    """Give each weekday's folded forms with its number from Monday 0."""
    endings = (
        CASES_FI if language == "fi" else ("", "en") if language == "sv" else ("",)
    )
    forms = [
        (fold(name + ending), number)
        for number, name in enumerate(WEEKDAYS[language])
        for ending in endings
    ]
    if language == "sv":  # "tisdan", as it is spoken
        forms += [(fold(f"{name[:-1]}n"), n) for n, name in enumerate(WEEKDAYS["sv"])]
    return tuple(forms)


@lru_cache(maxsize=4)
def month_forms(language: str) -> tuple[tuple[str, int], ...]:
    """Give each month's folded forms, as they stand in a date, with its number."""
    endings = ("ta", "n", "ssa") if language == "fi" else ("",)
    return tuple(
        (fold(name + ending), number)
        for number, name in enumerate(MONTHS[language], 1)
        for ending in endings
    )
