"""Invented conversations with spoken identifiers, for measuring redaction.

Each conversation is lines of pieces; a piece that must be hidden bears its kind. The
same seed gives the same conversations. Nothing here was said by anybody: numbers come
from ranges kept for fiction, individual numbers of identity codes from 900 to 999,
which are never issued (Digital and Population Data Services Agency, temporary codes).
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from num2words import num2words

from custody.records.calls import PartyRole
from custody.records.redactions import RedactionKind
from transcribe.redaction.card import passes_luhn
from transcribe.redaction.henkilotunnus import CHECK_CHARACTERS, SIGNS
from transcribe.redaction.phrases import ANSWERS, ASKED, DISTRACTORS, GIVEN, THANKS

AGENT = PartyRole.AGENT
CUSTOMER = PartyRole.CUSTOMER
KINDS = (
    RedactionKind.HENKILOTUNNUS,
    RedactionKind.PHONE,
    RedactionKind.EMAIL,
    RedactionKind.CARD,
    RedactionKind.IBAN,
    RedactionKind.DATE_OF_BIRTH,
    RedactionKind.ADDRESS,
    RedactionKind.NAME,
    RedactionKind.OTHER,
)

SHARE_IN_PAIRS = 0.25
"""Numbers of which pairs are said as one: `kolmekymmentäkaksi`."""

SHARE_UNASKED, SHARE_IN_PARTS, SHARE_READ_BACK = 0.15, 0.35, 0.5
"""Cumulated: identifiers given unasked, in two turns, and read back by the agent."""

_FEWEST_TO_PART = 6
_THIS_CENTURY = 2000

_DIGITS = {
    "fi": "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
    "sv": "noll ett två tre fyra fem sex sju åtta nio",
    "en": "zero one two three four five six seven eight nine",
}
_SIGN_WORDS = {
    "fi": {"-": ("viiva", "miinus", "väliviiva"), "+": ("plus",)},
    "sv": {"-": ("streck", "minus"), "+": ("plus",)},
    "en": {"-": ("dash", "hyphen", "minus"), "+": ("plus",)},
}
_AT = {
    "fi": ("ät", "ät-merkki", "miukumauku", "at"),
    "sv": ("snabel-a", "at"),
    "en": ("at",),
}
_DOT = {"fi": "piste", "sv": "punkt", "en": "dot"}
_FIRST = {
    "fi": ("Aino", "Eetu", "Hilkka", "Jorma", "Päivi", "Tuomas", "Raimo", "Sirpa"),
    "sv": ("Astrid", "Gunnar", "Ingrid", "Karl", "Linnea", "Sven", "Ulla", "Nils"),
    "en": ("Alice", "Brian", "Cynthia", "Derek", "Emily", "Frank", "Grace", "Harold"),
}
_LAST = {
    "fi": ("Hakkarainen", "Kettunen", "Lehtola", "Peltonen", "Saarinen", "Tolvanen"),
    "sv": ("Bergström", "Lindqvist", "Sandell", "Nyholm", "Wikström", "Öhman"),
    "en": ("Bradshaw", "Fletcher", "Holloway", "Pemberton", "Whitaker", "Langley"),
}
_STREETS = {
    "fi": ("Puutarhakatu", "Tuureporinkatu", "Hämeenkatu", "Koivukuja", "Rantatie"),
    "sv": ("Trädgårdsgatan", "Slottsgatan", "Björkvägen", "Strandvägen"),
    "en": ("Baker Street", "Mill Lane", "Station Road", "Orchard Avenue"),
}
_TOWNS = {"fi": "Turku", "sv": "Åbo", "en": "Turku"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line; `kind` when they must be hidden.

    Attributes:
        is_agents: whether they are the agent's own name, not a caller's.
    """

    text: str
    kind: RedactionKind | None = None
    is_agents: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What one party says at a stretch."""

    party: PartyRole
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The line as it is spoken."""
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class InventedCall:
    """One invented conversation in one language, with one identifier asked for."""

    language: str
    kind: RedactionKind
    lines: tuple[Line, ...]


def conversations(
    rng: random.Random, *, num: int, languages: tuple[str, ...] = ("fi", "sv", "en")
) -> Iterator[InventedCall]:
    """Make conversations, kinds and languages in turn, Finnish twice as often."""
    order = [*languages, "fi"] if "fi" in languages else [*languages]
    for index in range(num):
        language = order[index % len(order)]
        yield one_conversation(rng, language, KINDS[(index // len(order)) % len(KINDS)])


def one_conversation(
    rng: random.Random, language: str, kind: RedactionKind
) -> InventedCall:
    """Make one conversation: small talk, the identifier, and speech to be kept."""
    kept = [_line(party, text) for party, text in _distractors(rng, language)]
    lines = [kept[0], *_exchange(rng, language, kind), *kept[1:]]
    return InventedCall(language, kind, tuple(lines))


def spoken_digits(rng: random.Random, language: str, digits: str) -> str:
    """Say digits one by one, or some pairs as numbers, as people do."""
    words = _DIGITS[language].split()
    said: list[str] = []
    position = 0
    in_pairs = rng.random() < SHARE_IN_PAIRS
    while position < len(digits):
        pair = digits[position : position + 2]
        if in_pairs and len(pair) > 1 and pair[0] != "0":
            said.append(num2words(int(pair), lang=language).replace("-", " "))
            position += 2
            continue
        said.append(words[int(digits[position])])
        position += 1
    return " ".join(said)


def an_identity_code(rng: random.Random) -> str:
    """Invent a henkilötunnus with a right check character, never one of a person."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(0, 99)
    head = f"{day:02}{month:02}{year:02}"
    individual = f"{rng.randint(900, 999)}"
    sign = rng.choice([sign for sign in SIGNS if sign != "+"])
    check = CHECK_CHARACTERS[int(head + individual) % len(CHECK_CHARACTERS)]
    return f"{head}{sign}{individual}{check}"


def a_card_number(rng: random.Random) -> str:
    """Invent a card number that passes Luhn's check, in a range used for tests."""
    digits = "4000" + "".join(rng.choice("0123456789") for _ in range(11))
    for last in "0123456789":
        if passes_luhn(digits + last):
            return digits + last
    return digits + "0"


def say_identifier(rng: random.Random, language: str, kind: RedactionKind) -> str:
    """Invent an identifier of a kind, in the words in which people say it."""
    return _SPOKEN[kind](rng, language)


def _line(party: PartyRole, text: str, kind: RedactionKind | None = None) -> Line:
    return Line(party, (Piece(text, kind),))


def _distractors(rng: random.Random, language: str) -> list[tuple[PartyRole, str]]:
    texts = rng.sample(DISTRACTORS[language], 5)
    return [
        (AGENT if index % 2 == 0 else CUSTOMER, text)
        for index, text in enumerate(texts)
    ]


def _exchange(rng: random.Random, language: str, kind: RedactionKind) -> list[Line]:
    """Ask for an identifier and give it: at once, in parts, read back, or unasked."""
    said = say_identifier(rng, language, kind)
    words = said.split()
    shape = rng.random()
    if shape < SHARE_UNASKED and kind is not RedactionKind.OTHER:
        before = rng.choice(GIVEN[language][kind])
        return [Line(CUSTOMER, (Piece(before), Piece(said, kind)))]
    asked = _line(AGENT, rng.choice(ASKED[language][kind]))
    if shape < SHARE_IN_PARTS and len(words) >= _FEWEST_TO_PART:
        return [asked, *_in_parts(rng, language, kind, words), _thanks(rng, language)]
    lead = rng.choice(ANSWERS[language])
    answer = Line(
        CUSTOMER, (*((Piece(lead),) if lead else ()), Piece(f"{said}.", kind))
    )
    if shape < SHARE_READ_BACK and kind in _NUMERIC:
        return [asked, answer, _line(AGENT, f"{said}.", kind), _thanks(rng, language)]
    return [asked, answer, _thanks(rng, language)]


def _in_parts(
    rng: random.Random, language: str, kind: RedactionKind, words: list[str]
) -> list[Line]:
    cut = rng.randint(2, len(words) - 2)
    lines = [_line(CUSTOMER, " ".join(words[:cut]), kind)]
    if kind in _NUMERIC and rng.choice((True, False)):
        lines.append(_line(AGENT, " ".join(words[:cut]), kind))
    else:
        lines.append(_line(AGENT, {"fi": "Joo.", "sv": "Ja.", "en": "Yes."}[language]))
    return [*lines, _line(CUSTOMER, " ".join(words[cut:]), kind)]


def _thanks(rng: random.Random, language: str) -> Line:
    return _line(AGENT, rng.choice(THANKS[language]))


def _say_identity_code(rng: random.Random, language: str) -> str:
    code = an_identity_code(rng)
    sign, last = code[6], code[10]
    sign_words = _SIGN_WORDS[language].get(sign)
    return " ".join(
        (
            spoken_digits(rng, language, code[:6]),
            rng.choice(sign_words) if sign_words else sign,
            spoken_digits(rng, language, code[7:10]),
            last if last.isalpha() else spoken_digits(rng, language, last),
        )
    )


def _say_phone(rng: random.Random, language: str) -> str:
    digits = rng.choice(("040", "044", "050", "045")) + "".join(
        rng.choice("0123456789") for _ in range(7)
    )
    return spoken_digits(rng, language, digits)


def _say_email(rng: random.Random, language: str) -> str:
    first, last = rng.choice(_FIRST[language]), rng.choice(_LAST[language])
    dot = _DOT[language]
    host = rng.choice(("example", "esimerkki", "posti", "mail"))
    end = rng.choice(("fi", "com"))
    at = rng.choice(_AT[language])
    return f"{first.lower()} {dot} {last.lower()} {at} {host} {dot} {end}"


def _say_card(rng: random.Random, language: str) -> str:
    number = a_card_number(rng)
    return ", ".join(
        spoken_digits(rng, language, number[start : start + 4])
        for start in range(0, 16, 4)
    )


def _say_iban(rng: random.Random, language: str) -> str:
    digits = "".join(rng.choice("0123456789") for _ in range(16))
    letters = rng.choice(("F I", "FI"))
    return f"{letters} {spoken_digits(rng, language, digits)}"


def _say_birth_date(rng: random.Random, language: str) -> str:
    day, month = rng.randint(1, 28), rng.randint(1, 12)
    year = rng.randint(1935, 2008)
    if language == "fi":
        spoken_day = num2words(day, lang="fi", to="ordinal")
        spoken_month = f"{_month('fi', month)}kuuta"
        spoken_year = f"tuhat yhdeksänsataa {num2words(year % 100, lang='fi')}"
        if year >= _THIS_CENTURY:
            spoken_year = f"kaksituhatta {num2words(year % 100, lang='fi')}"
        return f"{spoken_day} {spoken_month} {spoken_year}"
    spoken_day = num2words(day, lang=language, to="ordinal")
    joined = "" if language == "sv" else "of "
    century = num2words(year // 100, lang=language)
    tail = num2words(year % 100, lang=language)
    middle = "hundra" if language == "sv" else ""
    month_name = _month(language, month)
    return f"{spoken_day} {joined}{month_name} {century}{middle} {tail}".replace(
        "  ", " "
    )


def _month(language: str, month: int) -> str:
    return _MONTH_NAMES[language].split()[month - 1]


def _say_address(rng: random.Random, language: str) -> str:
    street = rng.choice(_STREETS[language])
    number = num2words(rng.randint(2, 48), lang=language)
    town = _TOWNS[language]
    if language == "en":
        return f"{number} {street}, {town}"
    postcode = spoken_digits(rng, language, f"20{rng.randint(1, 9)}00")
    return f"{street} {number}, {postcode} {town}"


def _say_name(rng: random.Random, language: str) -> str:
    return f"{rng.choice(_FIRST[language])} {rng.choice(_LAST[language])}"


def _say_customer_number(rng: random.Random, language: str) -> str:
    return spoken_digits(rng, language, f"{rng.randint(1000, 999999)}")


_MONTH_NAMES = {
    "fi": "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    "sv": (
        "januari februari mars april maj juni juli augusti september oktober november "
        "december"
    ),
    "en": (
        "January February March April May June July August September October November "
        "December"
    ),
}
_NUMERIC = {
    RedactionKind.HENKILOTUNNUS,
    RedactionKind.PHONE,
    RedactionKind.CARD,
    RedactionKind.IBAN,
    RedactionKind.OTHER,
}
_SPOKEN: dict[RedactionKind, Callable[[random.Random, str], str]] = {
    RedactionKind.HENKILOTUNNUS: _say_identity_code,
    RedactionKind.PHONE: _say_phone,
    RedactionKind.EMAIL: _say_email,
    RedactionKind.CARD: _say_card,
    RedactionKind.IBAN: _say_iban,
    RedactionKind.DATE_OF_BIRTH: _say_birth_date,
    RedactionKind.ADDRESS: _say_address,
    RedactionKind.NAME: _say_name,
    RedactionKind.OTHER: _say_customer_number,
}
