"""The wordings of the generated set, and what each is made of.

Whoever mends the readers tunes on all but `report`. Those from `report` on were each
written by a hand that did not know the readers; `report` is only measured.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from random import Random
from types import ModuleType

from scripts.made_calls import (
    errands_fifth_en,
    errands_fifth_fi,
    errands_fifth_sv,
    errands_fourth_en,
    errands_fourth_fi,
    errands_fourth_sv,
    errands_report_en,
    errands_report_fi,
    errands_report_sv,
    errands_sixth_en,
    errands_sixth_fi,
    errands_sixth_sv,
    errands_third_en,
    errands_third_fi,
    errands_third_sv,
    phrases_en,
    phrases_fi,
    phrases_fifth_en,
    phrases_fifth_fi,
    phrases_fifth_sv,
    phrases_fourth_en,
    phrases_fourth_fi,
    phrases_fourth_sv,
    phrases_report_en,
    phrases_report_fi,
    phrases_report_sv,
    phrases_sixth_en,
    phrases_sixth_fi,
    phrases_sixth_sv,
    phrases_sv,
    phrases_third_en,
    phrases_third_fi,
    phrases_third_sv,
    spoken,
    spoken_freely,
    spoken_locally,
    spoken_mixed,
    spoken_otherwise,
)
from scripts.made_calls.people import PEOPLE, People

LANGUAGES = spoken.LANGUAGES
_PAGES = {"fi": phrases_fi, "sv": phrases_sv, "en": phrases_en}
_REPORT: dict[str, tuple[ModuleType, ModuleType]] = {
    "fi": (phrases_report_fi, errands_report_fi),
    "sv": (phrases_report_sv, errands_report_sv),
    "en": (phrases_report_en, errands_report_en),
}
_THIRD: dict[str, tuple[ModuleType, ModuleType]] = {
    "fi": (phrases_third_fi, errands_third_fi),
    "sv": (phrases_third_sv, errands_third_sv),
    "en": (phrases_third_en, errands_third_en),
}
_FOURTH: dict[str, tuple[ModuleType, ModuleType]] = {
    "fi": (phrases_fourth_fi, errands_fourth_fi),
    "sv": (phrases_fourth_sv, errands_fourth_sv),
    "en": (phrases_fourth_en, errands_fourth_en),
}
_FIFTH: dict[str, tuple[ModuleType, ModuleType]] = {
    "fi": (phrases_fifth_fi, errands_fifth_fi),
    "sv": (phrases_fifth_sv, errands_fifth_sv),
    "en": (phrases_fifth_en, errands_fifth_en),
}
_SIXTH: dict[str, tuple[ModuleType, ModuleType]] = {
    "fi": (phrases_sixth_fi, errands_sixth_fi),
    "sv": (phrases_sixth_sv, errands_sixth_sv),
    "en": (phrases_sixth_en, errands_sixth_en),
}
_TITLES = {"fi": ("lääkäri", "tohtori"), "sv": ("doktor", "läkare"), "en": ("doctor",)}
_FREE_TITLES = {
    "fi": ("", "", "lääkäri", "tohtori"),
    "sv": ("", "doktor", "doktor"),
    "en": ("doctor",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one wording says in one language.

    Attributes:
        lines: by kind of line, the ways to say it.
        services, items: by the register's word, what people call it.
        hesitations: what some lines begin with; empty where nobody hesitates.
    """

    lines: Mapping[str, tuple[str, ...]] = field(repr=False)
    services: Mapping[str, tuple[str, ...]] = field(repr=False)
    items: Mapping[str, tuple[str, ...]] = field(repr=False)
    hesitations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """How numbers, days and times are spoken; `_to` is for when it is put down."""

    amount: Callable[[Decimal, str], tuple[str, ...]]
    clock: Callable[[time, str], tuple[str, ...]]
    clock_to: Callable[[time, str], tuple[str, ...]]
    day: Callable[[date, date, str], tuple[str, ...]]
    day_to: Callable[[date, date, str], tuple[str, ...]]
    digits: Callable[[str, str, Random], str]
    birth: Callable[[date, str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Practitioner:
    """A practitioner's name as Finnish bends it.

    Attributes:
        to: allative, "to her"; `by`: adessive, "at hers"; `of`: genitive.
    """

    name: str
    to: str
    by: str
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way to word a generated set, sharing no line or name with the others.

    Attributes:
        place: 0, 1, 2 and so on; draws differ by it.
        pages: by language.
        titles: by language, what may stand before a practitioner's name.
        moved_to: by language, the streets that people move to.
        is_free: pairs questions with answers, hesitates, and orders words freely;
            such a set has the scenes of `scenes.py`, too.
    """

    name: str
    place: int
    pages: Mapping[str, Page] = field(repr=False)
    practitioners: tuple[Practitioner, ...]
    titles: Mapping[str, tuple[str, ...]]
    people: People
    moved_to: Mapping[str, tuple[str, ...]]
    forms: Forms
    is_free: bool = False


def _bent(*forms: tuple[str, str, str, str]) -> tuple[Practitioner, ...]:
    return tuple(
        Practitioner(name=name, to=to, by=by, of=of) for name, to, by, of in forms
    )


_PRACTITIONERS = _bent(
    ("Laine", "Laineelle", "Laineella", "Laineen"),
    ("Salo", "Salolle", "Salolla", "Salon"),
    ("Mattila", "Mattilalle", "Mattilalla", "Mattilan"),
    ("Kivelä", "Kivelälle", "Kivelällä", "Kivelän"),
    ("Rantanen", "Rantaselle", "Rantasella", "Rantasen"),
    ("Koski", "Koskelle", "Koskella", "Kosken"),
    ("Niemi", "Niemelle", "Niemellä", "Niemen"),
    ("Heikkinen", "Heikkiselle", "Heikkisellä", "Heikkisen"),
    ("Sjöberg", "Sjöbergille", "Sjöbergillä", "Sjöbergin"),
    ("Aalto", "Aallolle", "Aallolla", "Aallon"),
)
_REPORT_PRACTITIONERS = _bent(
    ("Hakala", "Hakalalle", "Hakalalla", "Hakalan"),
    ("Vuorinen", "Vuoriselle", "Vuorisella", "Vuorisen"),
    ("Lindroos", "Lindroosille", "Lindroosilla", "Lindroosin"),
    ("Kettunen", "Kettuselle", "Kettusella", "Kettusen"),
    ("Ojala", "Ojalalle", "Ojalalla", "Ojalan"),
    ("Pakarinen", "Pakariselle", "Pakarisella", "Pakarisen"),
    ("Ahlgren", "Ahlgrenille", "Ahlgrenilla", "Ahlgrenin"),
)
_THIRD_PRACTITIONERS = _bent(
    ("Tikkanen", "Tikkaselle", "Tikkasella", "Tikkasen"),
    ("Saarela", "Saarelalle", "Saarelalla", "Saarelan"),
    ("Nurmi", "Nurmelle", "Nurmella", "Nurmen"),
    ("Malmberg", "Malmbergille", "Malmbergillä", "Malmbergin"),
    ("Kokkonen", "Kokkoselle", "Kokkosella", "Kokkosen"),
    ("Haapala", "Haapalalle", "Haapalalla", "Haapalan"),
    ("Wahlström", "Wahlströmille", "Wahlströmillä", "Wahlströmin"),
)
_FOURTH_PRACTITIONERS = _bent(
    ("Kurki", "Kurjelle", "Kurjella", "Kurjen"),
    ("Lampinen", "Lampiselle", "Lampisella", "Lampisen"),
    ("Huttunen", "Huttuselle", "Huttusella", "Huttusen"),
    ("Ranta", "Rannalle", "Rannalla", "Rannan"),
    ("Stenberg", "Stenbergille", "Stenbergillä", "Stenbergin"),
    ("Pulkkinen", "Pulkkiselle", "Pulkkisella", "Pulkkisen"),
    ("Vaara", "Vaaralle", "Vaaralla", "Vaaran"),
)
_FIFTH_PRACTITIONERS = _bent(
    ("Lehto", "Lehdolle", "Lehdolla", "Lehdon"),
    ("Ruusunen", "Ruususelle", "Ruususella", "Ruususen"),
    ("Mäntylä", "Mäntylälle", "Mäntylällä", "Mäntylän"),
    ("Sipilä", "Sipilälle", "Sipilällä", "Sipilän"),
    ("Åkerlund", "Åkerlundille", "Åkerlundilla", "Åkerlundin"),
    ("Hirvonen", "Hirvoselle", "Hirvosella", "Hirvosen"),
    ("Kangas", "Kankaalle", "Kankaalla", "Kankaan"),
)
_SIXTH_PRACTITIONERS = _bent(
    ("Harju", "Harjulle", "Harjulla", "Harjun"),
    ("Pohjola", "Pohjolalle", "Pohjolalla", "Pohjolan"),
    ("Jääskeläinen", "Jääskeläiselle", "Jääskeläisellä", "Jääskeläisen"),
    ("Tuomi", "Tuomelle", "Tuomella", "Tuomen"),
    ("Lindholm", "Lindholmille", "Lindholmilla", "Lindholmin"),
    ("Kuokkanen", "Kuokkaselle", "Kuokkasella", "Kuokkasen"),
    ("Rauhala", "Rauhalalle", "Rauhalalla", "Rauhalan"),
)
_PLAIN = Forms(
    amount=spoken.amount_forms, clock=spoken.clock_forms, clock_to=spoken.clock_forms,
    day=spoken.day_forms, day_to=spoken.day_forms, digits=spoken.digits,
    birth=spoken.birth,
)  # fmt: skip
_FREE = Forms(
    amount=spoken_freely.amount_forms, clock=spoken_freely.clock_forms,
    clock_to=spoken_freely.clock_to, day=spoken_freely.day_forms,
    day_to=spoken_freely.day_to, digits=spoken_freely.digits,
    birth=spoken_freely.birth,
)  # fmt: skip
_OTHERWISE = Forms(
    amount=spoken_otherwise.amount_forms, clock=spoken_otherwise.clock_forms,
    clock_to=spoken_otherwise.clock_forms, day=spoken_otherwise.day_forms,
    day_to=spoken_otherwise.day_forms, digits=spoken_otherwise.digits,
    birth=spoken_otherwise.birth,
)  # fmt: skip

_MIXED = Forms(
    amount=spoken_mixed.amount_forms, clock=spoken_mixed.clock_forms,
    clock_to=spoken_freely.clock_to, day=spoken_mixed.day_forms,
    day_to=spoken_freely.day_to, digits=spoken_mixed.digits,
    birth=spoken_mixed.birth,
)  # fmt: skip
_LOCAL = Forms(
    amount=spoken_locally.amount_forms, clock=spoken_locally.clock_forms,
    clock_to=spoken_freely.clock_to, day=spoken_locally.day_forms,
    day_to=spoken_freely.day_to, digits=spoken_locally.digits,
    birth=spoken_locally.birth,
)  # fmt: skip


def _alternate(name: str, place: int) -> Wording:
    """Take every other line of the pages that two wordings share."""

    def own(pools: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        return {key: pool[place::2] or pool for key, pool in pools.items()}

    pages = {
        language: Page(
            lines=own(page.LINES), services=own(page.SERVICES), items=own(page.ITEMS)
        )
        for language, page in _PAGES.items()
    }
    return Wording(
        name=name, place=place, pages=pages, titles=_TITLES, forms=_PLAIN,
        practitioners=_PRACTITIONERS[place::2], people=PEOPLE[name],
        moved_to={
            "fi": ("Puutarhakatu",), "sv": ("Torggatan",), "en": ("Hill Street",),
        },
    )  # fmt: skip


def _own_pages(modules: Mapping[str, tuple[ModuleType, ModuleType]]) -> dict[str, Page]:
    """Take the pages of a wording that has modules of its own."""
    return {
        language: Page(
            lines={**talk.LINES, **errands.LINES}, services=errands.SERVICES,
            items=errands.ITEMS, hesitations=talk.HESITATIONS,
        )
        for language, (talk, errands) in modules.items()
    }  # fmt: skip


def _report() -> Wording:
    return Wording(
        name="report", place=2, pages=_own_pages(_REPORT), titles=_FREE_TITLES,
        forms=_FREE,
        practitioners=_REPORT_PRACTITIONERS, people=PEOPLE["report"], is_free=True,
        moved_to={
            "fi": ("Rantatie", "Koivukuja", "Vanha Hämeentie", "Kirkkotie"),
            "sv": ("Strandvägen", "Björkgränd", "Kyrkvägen"),
            "en": ("Mill Lane", "Birch Close", "Church Road"),
        },
    )  # fmt: skip


def _third() -> Wording:
    return Wording(
        name="third", place=3, pages=_own_pages(_THIRD), titles=_FREE_TITLES,
        forms=_FREE, practitioners=_THIRD_PRACTITIONERS, people=PEOPLE["third"],
        is_free=True,
        moved_to={
            "fi": ("Pihlajatie", "Kuusitie", "Ratapihankatu", "Uittamontie"),
            "sv": ("Rönngatan", "Bangårdsgatan", "Parkvägen"),
            "en": ("Rowan Drive", "Kiln Road", "Victoria Terrace"),
        },
    )  # fmt: skip


def _fourth() -> Wording:
    return Wording(
        name="fourth", place=4, pages=_own_pages(_FOURTH), titles=_FREE_TITLES,
        forms=_OTHERWISE, practitioners=_FOURTH_PRACTITIONERS,
        people=PEOPLE["fourth"], is_free=True,
        moved_to={
            "fi": ("Haapatie", "Mäntykuja", "Satamakatu", "Vanha Rantatie"),
            "sv": ("Aspvägen", "Hamngatan", "Bergsgatan"),
            "en": ("Aspen Way", "Wharf Road", "Albert Terrace"),
        },
    )  # fmt: skip


def _fifth() -> Wording:
    return Wording(
        name="fifth", place=5, pages=_own_pages(_FIFTH), titles=_FREE_TITLES,
        forms=_MIXED, practitioners=_FIFTH_PRACTITIONERS,
        people=PEOPLE["fifth"], is_free=True,
        moved_to={
            "fi": ("Vaahteratie", "Lampikuja", "Asemakatu", "Uusi Myllytie"),
            "sv": ("Lönnvägen", "Stationsgatan", "Kvarngränd"),
            "en": ("Maple Close", "Orchard Street", "Lower Mill Road"),
        },
    )  # fmt: skip


def _sixth() -> Wording:
    return Wording(
        name="sixth", place=6, pages=_own_pages(_SIXTH), titles=_FREE_TITLES,
        forms=_LOCAL, practitioners=_SIXTH_PRACTITIONERS,
        people=PEOPLE["sixth"], is_free=True,
        moved_to={
            "fi": ("Peltotie", "Navettakuja", "Kauppatori", "Vanha Kirkkopolku"),
            "sv": ("Åkervägen", "Torggränd", "Gamla Kyrkstigen"),
            "en": ("Field Lane", "Barn Close", "Old Church Path"),
        },
    )  # fmt: skip


WORDINGS: dict[str, Wording] = {
    one.name: one
    for one in (
        _alternate("tuning", 0),
        _alternate("second", 1),
        _report(),
        _third(),
        _fourth(),
        _fifth(),
        _sixth(),
    )
}


def lines_of(page: Page, key: str) -> Sequence[str]:
    """Give the ways to say something: of the whole key, or of what it ends in.

    `payment.yes` is a `yes` where a wording has none that is the payment's own.

    Raises:
        KeyError: no wording of it.
    """
    while key not in page.lines and "." in key:
        key = key.partition(".")[2]
    return page.lines[key]
