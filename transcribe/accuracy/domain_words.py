"""Words of the register in what was said and in what was heard; pure but for its files.

A word of the register counts as said where a true word is nearly it (`Mattilalle` is
`Mattila`), as heard where that very word is among those heard on the channel, and as
put in where something nearly it was heard and nothing like it was said.
"""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rapidfuzz import fuzz

from custody.errors import TruthUnreadableError
from transcribe.accuracy.measures import HeardCall
from transcribe.accuracy.truth import TruthCall
from transcribe.accuracy.wording import as_written

SAID_FROM = 70.0
"""Of 100: letters that a form of the word shares with it, its case ending aside."""
HEARD_FROM = 85.0
FEWEST_LETTERS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainWords:
    """What a register offers to show before a call.

    Attributes:
        services: of the whole organisation.
        practitioners: likewise.
        people: for each recording's name, its agent's and those of the customers with
            its caller's number.
    """

    services: tuple[str, ...]
    practitioners: tuple[str, ...]
    people: Mapping[str, tuple[str, ...]] = field(repr=False)

    def of_call(self, name: str, *, has_people: bool) -> tuple[str, ...]:
        """Give a recording's words; never an amount, a time or a number."""
        people = self.people.get(name, ()) if has_people else ()
        return (*self.services, *self.practitioners, *people)


@dataclass(frozen=True, slots=True)
class DomainFigures:
    """Words of the register: said, those of them heard, and put in where none was."""

    num_said: int = 0
    num_heard: int = 0
    num_put_in: int = 0

    def __add__(self, other: "DomainFigures") -> "DomainFigures":
        """Count two sets of calls as one."""
        return DomainFigures(
            self.num_said + other.num_said,
            self.num_heard + other.num_heard,
            self.num_put_in + other.num_put_in,
        )


def read_domain_words(folder: Path) -> DomainWords:
    """Read the register beside a set: transactions.csv, customers.csv, truth.json.

    Raises:
        TruthUnreadableError: one of them is missing or malformed.
    """
    try:
        transactions = _rows(folder / "transactions.csv")
        customers = _rows(folder / "customers.csv")
        calls = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        return DomainWords(
            services=_distinct(row["service"] for row in transactions),
            practitioners=_distinct(row["practitioner"] for row in transactions),
            people={
                call["file"]: _distinct(
                    [
                        str(call["agent"] or ""),
                        *_called(customers, str(call["caller"] or "")),
                    ]
                )
                for call in calls
            },
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TruthUnreadableError(folder, type(error).__name__) from error


def _called(customers: Sequence[Mapping[str, str]], number: str) -> list[str]:
    """Give the names of those whose number ends as the caller's does."""
    tail = _digits(number)[-7:]
    return [
        row["name"]
        for row in customers
        if len(tail) > FEWEST_LETTERS and _digits(row["phone"]).endswith(tail)
    ]


def domain_figures(
    truth: TruthCall, heard: HeardCall, words: Sequence[str]
) -> DomainFigures:
    """Count a call's words of the register, channel by channel where it has them."""
    wanted = _parts(words)
    if heard.num_channels == 1 or not truth.has_channels:
        said = [turn.text for turn in truth.turns]
        return _compared(said, [turn.text for turn in heard.turns], wanted)
    figures = DomainFigures()
    for channel in range(heard.num_channels):
        said = [turn.text for turn in truth.turns if turn.channel == channel]
        found = [turn.text for turn in heard.turns if turn.channel == channel]
        figures += _compared(said, found, wanted)
    return figures


def _compared(
    said: Sequence[str], heard: Sequence[str], wanted: Sequence[str]
) -> DomainFigures:
    true, found = _parts(said), _parts(heard)
    forms = [word for word in true if _is_near(word, wanted, SAID_FROM)]
    left = Counter(found)
    num_heard = 0
    for form in forms:
        num_heard += left[form] > 0
        left[form] -= 1
    put_in = [
        word
        for word in found
        if _is_near(word, wanted, HEARD_FROM) and not _is_near(word, true, SAID_FROM)
    ]
    return DomainFigures(len(forms), num_heard, len(put_in))


def _is_near(word: str, others: Iterable[str], fewest: float) -> bool:
    return len(word) >= FEWEST_LETTERS and any(
        fuzz.ratio(word, other) >= fewest
        for other in others
        if len(other) >= FEWEST_LETTERS
    )


def _parts(texts: Iterable[str]) -> list[str]:
    return [token.text for token in as_written(" ".join(texts).split())]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
