"""Lines of a conversation as they are chosen and filled in."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from scripts.made_calls import phrases_en, phrases_fi, phrases_sv, spoken

AGENT, CUSTOMER = "agent", "customer"
_PAGES = {"fi": phrases_fi, "sv": phrases_sv, "en": phrases_en}

PRACTITIONERS: tuple[tuple[str, str, str], ...] = (
    ("Laine", "Laineelle", "Laineella"),
    ("Salo", "Salolle", "Salolla"),
    ("Mattila", "Mattilalle", "Mattilalla"),
    ("Kivelä", "Kivelälle", "Kivelällä"),
    ("Rantanen", "Rantaselle", "Rantasella"),
    ("Koski", "Koskelle", "Koskella"),
    ("Niemi", "Niemelle", "Niemellä"),
    ("Heikkinen", "Heikkiselle", "Heikkisellä"),
    ("Sjöberg", "Sjöbergille", "Sjöbergillä"),
    ("Aalto", "Aallolle", "Aallolla"),
)
"""Nominative, allative, adessive."""
_FORMS = {name: (to, at) for name, to, at in PRACTITIONERS}
_TITLES = {"fi": ("lääkäri", "tohtori"), "sv": ("doktor", "läkare"), "en": ("doctor",)}


@dataclass(slots=True)
class Talk:
    """A conversation as it grows, in one language and one fold of the wordings.

    Attributes:
        fold: 0 takes the even variants, 1 the odd ones.
        lines: who says what, in order.
    """

    language: str
    today: date
    rng: random.Random = field(repr=False)
    fold: int
    lines: list[tuple[str, str]] = field(default_factory=list, repr=False)

    def say(self, party: str, key: str, **slots: str) -> None:
        """Add a line of this kind, one of its wordings."""
        pool = _PAGES[self.language].LINES[key][self.fold :: 2]
        text = self.rng.choice(pool).format(**slots)
        self.lines.append((party, text[0].upper() + text[1:]))

    def agent(self, key: str, **slots: str) -> None:
        """Add a line of the agent's."""
        self.say(AGENT, key, **slots)

    def customer(self, key: str, **slots: str) -> None:
        """Add a line of the customer's."""
        self.say(CUSTOMER, key, **slots)

    def service(self, service: str) -> str:
        """Name a service as people ask for it."""
        return self._pick(_PAGES[self.language].SERVICES[service])

    def services(self) -> tuple[str, ...]:
        """Give the services that have words in this language."""
        return tuple(_PAGES[self.language].SERVICES)

    def item(self, item: str) -> str:
        """Name something to buy."""
        return self._pick(_PAGES[self.language].ITEMS[item])

    def items(self) -> tuple[str, ...]:
        """Give what can be bought in this language."""
        return tuple(_PAGES[self.language].ITEMS)

    def amount(self, amount: Decimal) -> str:
        """Say an amount."""
        return self.rng.choice(spoken.amount_forms(amount, self.language))

    def clock(self, at: time) -> str:
        """Say a time of day."""
        return self.rng.choice(spoken.clock_forms(at, self.language))

    def day(self, day: date) -> str:
        """Say a day."""
        return self.rng.choice(spoken.day_forms(day, self.today, self.language))

    def digits(self, text: str) -> str:
        """Say digits."""
        return spoken.digits(text, self.language, self.rng)

    def moment(self, at: datetime) -> str:
        """Say a day and a time."""
        return f"{self.day(at.date())} {self.clock(at.time())}"

    def slots(self, at: datetime, practitioner: str | None) -> dict[str, str]:
        """Say an appointment in the shapes that lines ask for."""
        day, clock = self.day(at.date()), self.clock(at.time())
        moment = f"{day} {clock}"
        told = dict.fromkeys(("slot", "slot_all", "slot_ade"), moment)
        if practitioner:
            title = self.rng.choice(_TITLES[self.language])
            to, beside = _FORMS[practitioner]
            near = {"sv": "hos", "en": "with"}.get(self.language, "")
            told = {
                "slot": f"{near} {title} {practitioner} {moment}".strip(),
                "slot_all": f"{title} {to} {moment}",
                "slot_ade": f"{title} {beside} {moment}",
            }
        if self.language != "fi":
            told = dict.fromkeys(told, told["slot"])
        return {**told, "day": day, "time": clock}

    def _pick(self, pool: Sequence[str]) -> str:
        """Choose of few: held-out takes the last ones, tuning the first."""
        half = pool[self.fold :: 2]
        return self.rng.choice(half or pool)
