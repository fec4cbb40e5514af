"""A conversation as it grows: lines of a wording, chosen and filled in."""

import random
import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from scripts.made_calls.wording import Page, Practitioner, Wording, lines_of

AGENT, CUSTOMER = "agent", "customer"
_SHARE_HESITANT = 0.25
_SHARE_BACKCHANNELS = 0.25
_SHARE_TIME_FIRST = 0.35
_SHARE_BENT = 0.5
_HESITANT = (
    ".wish", ".wish_who", ".asked", ".amount", ".guess", ".think", ".later", ".price",
    ".unsure", ".haggle", ".rather",
)  # fmt: skip
"""Kinds of lines that some people begin with a hesitation."""


@dataclass(slots=True)
class Talk:
    """A conversation as it grows, in one language and one wording.

    Attributes:
        lines: who says what, in order.
    """

    language: str
    today: date
    rng: random.Random = field(repr=False)
    wording: Wording
    lines: list[tuple[str, str]] = field(default_factory=list, repr=False)

    @property
    def _page(self) -> Page:
        return self.wording.pages[self.language]

    def say(self, party: str, key: str, **slots: str) -> None:
        """Add a line of this kind, one of its wordings."""
        wording = self.rng.choice(lines_of(self._page, key))
        if self.wording.is_free and key.endswith(_HESITANT):
            wording = self._hesitant(wording)
        self._add(party, wording, slots)
        is_wish = key.endswith((".wish", ".wish_who", ".referred"))
        if self.wording.is_free and is_wish and self._is_so(_SHARE_BACKCHANNELS):
            self._add(AGENT, self.rng.choice(lines_of(self._page, "backchannel")), {})

    def agent(self, key: str, **slots: str) -> None:
        """Add a line of the agent's."""
        self.say(AGENT, key, **slots)

    def customer(self, key: str, **slots: str) -> None:
        """Add a line of the customer's."""
        self.say(CUSTOMER, key, **slots)

    def exchange(self, ask: str, tell: str, *, asks: str = AGENT) -> None:
        """Add a question and an answer that goes with it, where they are paired."""
        tells = CUSTOMER if asks == AGENT else AGENT
        if not self.wording.is_free:
            self.say(asks, ask)
            self.say(tells, tell)
            return
        asked, told = lines_of(self._page, ask), lines_of(self._page, tell)
        place = self.rng.randrange(len(asked))
        self._add(asks, asked[place], {})
        self._add(tells, told[place], {})

    def service(self, service: str) -> str:
        """Name a service as people ask for it."""
        return self.rng.choice(self._page.services[service])

    def services(self) -> tuple[str, ...]:
        """Give the services that have words in this language."""
        return tuple(self._page.services)

    def item(self, item: str) -> str:
        """Name something to buy."""
        return self.rng.choice(self._page.items[item])

    def items(self) -> tuple[str, ...]:
        """Give what can be bought in this language."""
        return tuple(self._page.items)

    def street(self) -> str:
        """Name a street to move to."""
        streets = self.wording.moved_to[self.language]
        return streets[0] if len(streets) == 1 else self.rng.choice(streets)

    def amount(self, amount: Decimal) -> str:
        """Say an amount."""
        return self.rng.choice(self.wording.forms.amount(amount, self.language))

    def clock(self, at: time) -> str:
        """Say a time of day."""
        return self.rng.choice(self.wording.forms.clock(at, self.language))

    def day(self, day: date) -> str:
        """Say a day."""
        forms = self.wording.forms.day(day, self.today, self.language)
        return self.rng.choice(forms)

    def digits(self, text: str) -> str:
        """Say digits."""
        return self.wording.forms.digits(text, self.language, self.rng)

    def birth(self, day: date) -> str:
        """Say a date of birth."""
        return self.wording.forms.birth(day, self.language)

    def moment(self, at: datetime) -> str:
        """Say a day and a time."""
        return f"{self.day(at.date())} {self.clock(at.time())}"

    def called(self, practitioner: str) -> dict[str, str]:
        """Name a practitioner in the shapes that lines ask for."""
        one = self._practitioner(practitioner)
        title = self.rng.choice(self.wording.titles[self.language])
        named = dict.fromkeys(("who", "who_all", "who_ade", "who_gen"), one.name)
        if self.language == "fi":
            named |= {"who_all": one.to, "who_ade": one.by, "who_gen": one.of}
        return {key: f"{title} {name}".strip() for key, name in named.items()}

    def slots(self, at: datetime, practitioner: str | None) -> dict[str, str]:
        """Say an appointment in the shapes that lines ask for."""
        if self.wording.is_free:
            return self._free_slots(at, practitioner)
        day, clock = self.day(at.date()), self.clock(at.time())
        moment = f"{day} {clock}"
        told = dict.fromkeys(("slot", "slot_all", "slot_ade"), moment)
        if practitioner:
            one = self._practitioner(practitioner)
            title = self.rng.choice(self.wording.titles[self.language])
            near = {"sv": "hos", "en": "with"}.get(self.language, "")
            told = {
                "slot": f"{near} {title} {practitioner} {moment}".strip(),
                "slot_all": f"{title} {one.to} {moment}",
                "slot_ade": f"{title} {one.by} {moment}",
            }
        if self.language != "fi":
            told = dict.fromkeys(told, told["slot"])
        return {**told, "day": day, "time": clock}

    def _free_slots(self, at: datetime, practitioner: str | None) -> dict[str, str]:
        """Say an appointment with its parts in either order, the day bent or not."""
        moment = bent = self.moment(at)
        if self.language == "fi" and self._is_so(_SHARE_BENT):
            day = self.wording.forms.day_to(at.date(), self.today, self.language)
            clock = self.wording.forms.clock_to(at.time(), self.language)
            bent = f"{self.rng.choice(day)} {self.rng.choice(clock)}"
        told = {"slot": moment, "slot_all": bent, "slot_ade": moment}
        if practitioner is None:
            return told
        called = self.called(practitioner)
        near = {"sv": "hos ", "en": "with ", "fi": ""}[self.language]
        is_time_first = self._is_so(_SHARE_TIME_FIRST)
        beside = {"slot": "who", "slot_all": "who_all", "slot_ade": "who_ade"}
        for key, who in beside.items():
            parts = [f"{near}{called[who]}", told[key]]
            told[key] = " ".join(parts[::-1] if is_time_first else parts)
        return told

    def _practitioner(self, name: str) -> Practitioner:
        found = [one for one in self.wording.practitioners if one.name == name]
        return found[0]

    def _is_so(self, share: float) -> bool:
        return self.rng.random() < share

    def _hesitant(self, wording: str) -> str:
        if not self._is_so(_SHARE_HESITANT):
            return wording
        return self.rng.choice(self._page.hesitations) + _lowered(wording)

    def _add(self, party: str, wording: str, slots: dict[str, str]) -> None:
        text = wording.format(**slots)
        text = text[0].upper() + text[1:]
        self.lines.append((party, _spelt(text) if self.wording.is_free else text))


def _lowered(wording: str) -> str:
    """Begin with a small letter, but for a name and for the English `I`."""
    is_kept = wording.startswith(("{", "I ", "I'", "Kela", "FPA"))
    return wording if is_kept else wording[0].lower() + wording[1:]


def _spelt(text: str) -> str:
    """Begin each sentence with a capital, and end it with one stop."""
    text = re.sub(r"\.\.(?=\s|$)", ".", text)
    return re.sub(
        r"([?!]|(?<!\.m)\.)(\s)([a-zåäö])",
        lambda it: f"{it[1]}{it[2]}{it[3].upper()}",
        text,
    )
