"""Invented calls in which identifiers are spoken: lines of pieces, not yet audio.

A call has a greeting, a caller who gives a name, one or two identifiers asked for or
given, and ordinary speech between. Nothing here was said by anybody: numbers come from
ranges kept for fiction or tests (`transcribe.redaction.generated`).
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from num2words import num2words

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind as Kind
from scripts import spoken_phrases, spoken_third
from scripts.spoken_phrases import pick_fold
from transcribe.redaction.generated import (
    Line,
    Piece,
    an_identity_code,
    say_identifier,
    spoken_digits,
)

Chosen = TypeVar("Chosen")

Texts = Mapping[str, Sequence[str]]
ByKind = Mapping[str, Mapping[Kind, Sequence[str]]]

AGENT, CUSTOMER = PartyRole.AGENT, PartyRole.CUSTOMER
KINDS = (
    *(Kind.HENKILOTUNNUS, Kind.PHONE, Kind.EMAIL, Kind.HENKILOTUNNUS, Kind.CARD),
    *(Kind.DATE_OF_BIRTH, Kind.ADDRESS, Kind.HENKILOTUNNUS, Kind.IBAN, Kind.PHONE),
    *(Kind.OTHER, Kind.NAME),
)
"""Asked for in turn; the henkilötunnus, which matters most, three times as often."""

LANGUAGES = ("fi", "en", "fi", "sv")
NUMERIC = frozenset({Kind.HENKILOTUNNUS, Kind.PHONE, Kind.CARD, Kind.IBAN, Kind.OTHER})

SHARE_KNOWN = 0.5
"""Calls whose customer is in the register."""

SHARE_NAMED = 0.4
"""Calls in which the agent says the customer's name."""

SHARE_ECHOED = 0.5
"""First halves of numbers that the agent says back."""

SHARE_SPELT = 0.25
"""Letters and family names that are spelt."""

SHARE_SHORT = 0.5
"""Addresses without a postcode."""

THIRD = 2
"""The fold of `spoken_third`, which has pools of its own and uses them whole."""

SHARE_MIXED = 0.4
"""Third wording: e-mail addresses with a number after the names."""

_FEWEST_TO_SPLIT = 6
_SIGNS = {
    "fi": ("viiva", "väliviiva", "viiva", "miinus"),
    "sv": ("streck", "bindestreck"),
    "en": ("dash", "hyphen"),
}
_AT = {"fi": ("ät", "ät-merkki", "miukumauku"), "sv": ("snabel-a", "at"), "en": ("at",)}
_DOT = {"fi": "piste", "sv": "punkt", "en": "dot"}
_AS_IN = {"fi": "niin kuin", "sv": "som i", "en": "as in"}
_SPELT_NAMES = {
    "A": "Aarne", "B": "Bertta", "C": "Celsius", "D": "Daavid", "E": "Eemeli",
    "F": "Faarao", "H": "Heikki", "J": "Jussi", "K": "Kalle", "L": "Lauri",
    "M": "Matti", "N": "Niilo", "P": "Paavo", "R": "Risto", "S": "Sakari",
    "T": "Tyyne", "U": "Urho", "V": "Vihtori", "W": "Wiski", "X": "Äksä", "Y": "Yrjö",
}  # fmt: skip
"""Source: the Finnish spelling alphabet, as taught in the defence forces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenCall:
    """One invented call.

    Attributes:
        customer: full name.
        is_known: whether the customer is in the register that goes with the calls.
        agent: given name.
    """

    language: str
    customer: str = field(repr=False)
    is_known: bool
    agent: str
    lines: tuple[Line, ...] = field(repr=False)

    @property
    def num_identifiers(self) -> int:
        """How many identifiers, or parts, are spoken; agents' own names not."""
        return sum(
            piece.kind is not None and not piece.is_agents
            for line in self.lines
            for piece in line.pieces
        )


class Wording(Protocol):
    """Pools of phrases, by language, that every wording has."""

    ASKED: ByKind
    GIVEN: ByKind
    LEADS: Texts
    GREETINGS: Texts
    INTRODUCTIONS: Texts
    REASONS: Texts
    KEPT: Texts
    THANKS: Texts
    NODS: Texts
    CORRECTIONS: Texts
    AGAIN: Texts
    READ_BACK: Texts
    CONFIRMED: Texts
    ABOUT: Mapping[str, Sequence[tuple[str, ...]]]
    ENDS: Texts
    AGENTS: Texts
    FIRST_NAMES: Texts
    LAST_NAMES: Texts
    STREETS: Texts
    TOWNS: Texts
    HOSTS: Sequence[str]


class CallWriter:
    """Writes calls of one fold, languages and kinds in turn."""

    def __init__(self, rng: random.Random, fold: int) -> None:
        """Take what to choose by.

        Args:
            rng: seeded; the same gives the same calls.
            fold: 0 or 1: which half of the phrases; `THIRD` for the third wording.
        """
        self._rng = rng
        self._fold = fold
        self._words: Wording = spoken_third if fold == THIRD else spoken_phrases
        self._num_calls = 0
        self._num_asked = 0

    def write(self) -> SpokenCall:
        """Write the next call."""
        language = LANGUAGES[self._num_calls % len(LANGUAGES)]
        self._num_calls += 1
        name = " ".join(
            self._choose(pool[language])
            for pool in (self._words.FIRST_NAMES, self._words.LAST_NAMES)
        )
        agent = self._choose(self._words.AGENTS[language])
        lines = [self._greeting(language, agent), self._introduction(language, name)]
        for _ in range(2):
            lines += self._exchange(language, name)
            lines.append(self._said(AGENT, self._words.KEPT[language]))
        if self._rng.random() < SHARE_NAMED:
            lines.append(self._about(language, name))
        lines.append(self._said(CUSTOMER, self._words.ENDS[language]))
        return SpokenCall(
            language=language,
            customer=name,
            is_known=self._rng.random() < SHARE_KNOWN,
            agent=agent,
            lines=tuple(lines),
        )

    def _choose(self, pool: Sequence[Chosen]) -> Chosen:
        if self._fold == THIRD:
            return self._rng.choice(pool)
        return self._rng.choice(pick_fold(pool, self._fold))

    def _said(self, party: PartyRole, pool: Sequence[str]) -> Line:
        return Line(party, (Piece(self._choose(pool)),))

    def _greeting(self, language: str, agent: str) -> Line:
        before, after = self._choose(self._words.GREETINGS[language]).split("{agent}")
        ending = re.match(r"\w*", after)
        case = ending[0] if ending else ""
        inflected = f"{_stem(agent)}{case}" if case else agent
        pieces = (
            Piece(before.strip()),
            Piece(inflected, Kind.NAME, is_agents=True),
            Piece(after[len(case) :].strip(" ,")),
        )
        return Line(AGENT, tuple(piece for piece in pieces if piece.text.strip(".")))

    def _introduction(self, language: str, name: str) -> Line:
        return Line(
            CUSTOMER,
            (
                Piece(self._choose(self._words.INTRODUCTIONS[language])),
                Piece(f"{name}.", Kind.NAME),
                Piece(self._choose(self._words.REASONS[language])),
            ),
        )

    def _about(self, language: str, name: str) -> Line:
        """Let the agent speak of the customer by name, inflected as Finnish does."""
        family = name.rsplit(maxsplit=1)[-1]
        texts = self._choose(self._words.ABOUT[language])
        stem = _stem(family)
        return Line(
            AGENT,
            tuple(
                Piece(
                    text.format(name=name, allative=f"{stem}lle", genitive=f"{stem}n"),
                    Kind.NAME if "{" in text else None,
                )
                for text in texts
            ),
        )

    def _exchange(self, language: str, name: str) -> list[Line]:
        turn = self._num_asked
        if self._fold == THIRD:  # each language comes to each kind
            turn += turn // len(KINDS)
        kind = KINDS[turn % len(KINDS)]
        self._num_asked += 1
        said = name if kind is Kind.NAME else self._identifier(language, kind)
        shapes: list[Callable[[str, Kind, str], list[Line]]] = [
            self._whole, self._whole, self._read_back, self._corrected, self._again,
        ]  # fmt: skip
        if len(said.split()) >= _FEWEST_TO_SPLIT:
            shapes += [self._in_parts, self._in_parts]
        if kind in self._words.GIVEN[language]:
            shapes.append(self._unasked)
        if kind is Kind.HENKILOTUNNUS and len(said.split()) >= _FEWEST_TO_SPLIT:
            shapes.append(self._over_speakers)
        return self._rng.choice(shapes)(language, kind, said)

    def _asked(self, language: str, kind: Kind) -> Line:
        return self._said(AGENT, self._words.ASKED[language][kind])

    def _answer(self, language: str, kind: Kind, said: str) -> Line:
        lead = self._choose(self._words.LEADS[language])
        pieces = (Piece(lead),) if lead else ()
        return Line(CUSTOMER, (*pieces, Piece(f"{said}.", kind)))

    def _whole(self, language: str, kind: Kind, said: str) -> list[Line]:
        return [
            self._asked(language, kind),
            self._answer(language, kind, said),
            self._said(AGENT, self._words.THANKS[language]),
        ]

    def _read_back(self, language: str, kind: Kind, said: str) -> list[Line]:
        before = Piece(self._choose(self._words.READ_BACK[language]))
        return [
            self._asked(language, kind),
            self._answer(language, kind, said),
            Line(AGENT, (before, Piece(f"{said}.", kind))),
            self._said(CUSTOMER, self._words.CONFIRMED[language]),
        ]

    def _corrected(self, language: str, kind: Kind, said: str) -> list[Line]:
        """A false start, then the whole."""
        words = said.split()
        start = " ".join(words[: max(1, len(words) // 3)])
        sorry = Piece(self._choose(self._words.CORRECTIONS[language]))
        pieces = (Piece(f"{start},", kind), sorry, Piece(f"{said}.", kind))
        return [self._asked(language, kind), Line(CUSTOMER, pieces)]

    def _again(self, language: str, kind: Kind, said: str) -> list[Line]:
        return [
            self._asked(language, kind),
            self._answer(language, kind, said),
            self._said(AGENT, self._words.AGAIN[language]),
            self._answer(language, kind, said),
            self._said(AGENT, self._words.THANKS[language]),
        ]

    def _in_parts(self, language: str, kind: Kind, said: str) -> list[Line]:
        """Over two turns; the agent nods, or says the first half back."""
        words = said.split()
        cut = self._rng.randint(3, len(words) - 2)
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        nod = self._said(AGENT, self._words.NODS[language])
        if kind in NUMERIC and self._rng.random() < SHARE_ECHOED:
            nod = Line(AGENT, (Piece(f"{first},", kind),))
        return [
            self._asked(language, kind),
            Line(CUSTOMER, (Piece(f"{first},", kind),)),
            nod,
            Line(CUSTOMER, (Piece(f"{second}.", kind),)),
            self._said(AGENT, self._words.THANKS[language]),
        ]

    def _over_speakers(self, language: str, kind: Kind, said: str) -> list[Line]:
        """The agent begins with what is on the screen, the customer ends it."""
        words = said.split()
        cut = len(words) // 2
        return [
            self._asked(language, kind),
            Line(AGENT, (Piece(f"{' '.join(words[:cut])},", kind),)),
            Line(CUSTOMER, (Piece(f"{' '.join(words[cut:])}.", kind),)),
            self._said(AGENT, self._words.THANKS[language]),
        ]

    def _unasked(self, language: str, kind: Kind, said: str) -> list[Line]:
        before = Piece(self._choose(self._words.GIVEN[language][kind]))
        return [
            Line(CUSTOMER, (before, Piece(f"{said}.", kind))),
            self._said(AGENT, self._words.THANKS[language]),
        ]

    def _identifier(self, language: str, kind: Kind) -> str:
        if kind is Kind.HENKILOTUNNUS:
            return self._identity_code(language)
        if kind is Kind.EMAIL:
            return self._email(language)
        if kind is Kind.ADDRESS:
            return self._address(language)
        return say_identifier(self._rng, language, kind)

    def _identity_code(self, language: str) -> str:
        code = an_identity_code(self._rng)
        sign, last = code[6], code[10]
        parts = [spoken_digits(self._rng, language, code[:6])]
        named = _SIGNS[language] if sign == "-" else ()
        parts.append(self._rng.choice(named) if named else self._letter(language, sign))
        parts.append(spoken_digits(self._rng, language, code[7:10]))
        parts.append(
            self._letter(language, last)
            if last.isalpha()
            else spoken_digits(self._rng, language, last)
        )
        return " ".join(parts)

    def _letter(self, language: str, letter: str) -> str:
        """Say a letter, now and then as in the spelling alphabet."""
        if language == "fi" and self._rng.random() < SHARE_SPELT:
            as_in = _AS_IN[language]
            if self._fold == THIRD:
                as_in = self._choose(spoken_third.AS_IN[language])
            return f"{letter} {as_in} {_SPELT_NAMES[letter]}"
        return letter

    def _email(self, language: str) -> str:
        first = self._choose(self._words.FIRST_NAMES[language]).lower()
        last = self._choose(self._words.LAST_NAMES[language]).lower()
        if self._rng.random() < SHARE_SPELT:
            last = " ".join(last.upper())
        if self._fold == THIRD:
            return self._third_email(language, first, last)
        at, dot = self._rng.choice(_AT[language]), _DOT[language]
        host = self._choose(self._words.HOSTS)
        end = self._rng.choice(("fi", "com"))
        return f"{first} {dot} {last} {at} {host} {dot} {end}"

    def _third_email(self, language: str, first: str, last: str) -> str:
        joined = self._choose(spoken_third.JOINED[language])
        number = self._rng.randint(10, 99)
        if self._rng.random() < SHARE_MIXED:
            last = f"{last} {num2words(number, lang=language)}"
        host = self._choose(spoken_third.HOSTS)
        end = self._choose(spoken_third.ENDINGS[host])
        at = self._choose(spoken_third.AT[language])
        return f"{first}{joined}{last} {at} {host} {_DOT[language]} {end}"

    def _third_address(self, language: str, street: str, number: str) -> str:
        """Say staircase and flat; the town, or not."""
        letters = spoken_third.LETTER_NAMES[language]
        said = self._choose(spoken_third.FLATS[language]).format(
            street=street,
            number=number,
            stair=letters[self._choose(tuple(letters))],
            flat=num2words(self._rng.randint(2, 60), lang=language),
        )
        if self._rng.random() < SHARE_SHORT:
            return said
        return f"{said}, {self._choose(self._words.TOWNS[language])}"

    def _address(self, language: str) -> str:
        street = self._choose(self._words.STREETS[language])
        town = self._choose(self._words.TOWNS[language])
        number = num2words(self._rng.randint(2, 48), lang=language)
        if self._fold == THIRD:
            return self._third_address(language, street, number)
        if language == "en":
            return f"{number} {street}, {town}"
        if self._rng.random() < SHARE_SHORT:
            return f"{street} {number}, {town}"
        postcode = spoken_digits(self._rng, language, f"20{self._rng.randint(1, 9)}00")
        return f"{street} {number}, {postcode} {town}"


def _stem(family: str) -> str:
    """Give the stem that Finnish case endings go to: `Nieminen`, `Niemise-`."""
    return f"{family[:-3]}se" if family.endswith("nen") else family
