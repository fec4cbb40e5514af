"""Sentences of a call, and what one of them may tell: a wish, a deed, a setback."""

import re
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from functools import cached_property, lru_cache
from types import ModuleType

from analytics import (
    deed_words_en,
    deed_words_fi,
    deed_words_sv,
    wish_words_en,
    wish_words_fi,
    wish_words_sv,
)
from analytics.hearing import Passage, Stretch
from analytics.last_words import MENDS, RINGS, WAITS
from analytics.lexicon import NEGATION
from analytics.moment_words import hints_at_moment, names_clock
from analytics.phrases import says
from analytics.standard_words import STANDARD
from analytics.standing import is_question
from analytics.word_patterns import Match, find_any, plain
from custody.records.calls import PartyRole

_ASKING_FI = re.compile(r"(?<=\w{3})(k[oö])s$")
"""The "s" of familiar speech behind a question's ending: "paljonkos"."""
WORDS: dict[str, ModuleType] = {
    "fi": deed_words_fi, "sv": deed_words_sv, "en": deed_words_en,
}  # fmt: skip


WISHED: dict[str, ModuleType] = {
    "fi": wish_words_fi, "sv": wish_words_sv, "en": wish_words_en,
}  # fmt: skip


class Strength(Enum):
    """How much a piece of evidence says that something was done."""

    DONE = 3
    DOING = 2
    HINTED = 1
    SHAPED = 0
    ANSWERED = -1


class Setback(StrEnum):
    """Why nothing came of it."""

    FULL = "full"
    FAILED = "failed"
    REFUSED = "refused"
    OPEN = "open"
    HANDED_ON = "handed on"
    LEFT = "left"


@dataclass(frozen=True)
class Sentence:
    """One sentence of one party.

    Attributes:
        order: its place on the call.
        tokens: plain words, told in those that everybody uses.
    """

    order: int
    stretch: Stretch = field(repr=False)
    first: int
    last: int
    language: str

    @property
    def party(self) -> PartyRole | None:
        """Who speaks, None on mono."""
        return self.stretch.party

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Plain words."""
        words = self.stretch.words[self.first : self.last + 1]
        known = STANDARD[self.language]
        told = (plain(word.text) for word in words)
        tokens = tuple(known.get(token, token) for token in told)
        if self.language != "fi":
            return tokens
        return tuple(_ASKING_FI.sub(r"\1", token) for token in tokens)

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question."""
        if self.stretch.words[self.last].text.endswith("?"):
            return True
        is_shaped = is_question(self.passage(), self.language)
        return is_shaped and not self.is_mended  # "no, what am I saying, at nine"

    @cached_property
    def before_question(self) -> "Sentence":
        """What is stated before a question in the same breath, or the whole.

        "There, cancelled, do you need a new one?"
        """
        for last in range(self.last - 1, self.first - 1, -1):
            if self.stretch.breaks[last] and self.stretch.words[last].text[-1:] == ",":
                return replace(self, last=last)
        return self

    @property
    def is_bad_news(self) -> bool:
        """Whether its words tell that something could not be had or done."""
        return is_bad_news(self, WORDS[self.language])

    @property
    def is_good(self) -> bool:
        """Whether it holds no bad news and no "not"."""
        words = WORDS[self.language]
        if is_bad_news(self, words):
            return False
        spoken = self.stretch.words[self.first : self.last + 1]
        if not any(denies(word.text, self.language) for word in spoken):
            return True
        return find_any(words.BUSY_WITH, self.tokens) is not None

    @cached_property
    def is_mended(self) -> bool:
        """Whether an agent takes back a day or a time in it and says it anew."""
        if self.stretch.party is PartyRole.CUSTOMER:
            return False
        match = find_any(MENDS[self.language], self.tokens)
        if match is None:
            return False
        before, after = self.tokens[: match.first], self.tokens[match.last + 1 :]
        if not before and after:
            rest = replace(self, first=self.first + match.last + 1)
            before = self._before() if rest.is_good else ()
        return all(
            hints_at_moment(part, self.language) or names_clock(part, self.language)
            for part in (before, after)
        )

    def _before(self) -> tuple[str, ...]:
        """Give the plain words before it in the same breath."""
        return tuple(plain(word.text) for word in self.stretch.words[: self.first])

    def passage(self, match: Match | None = None) -> Passage:
        """Give its words, or those of a match."""
        if match is None:
            return Passage(self.stretch, self.first, self.last)
        return Passage(self.stretch, self.first + match.first, self.first + match.last)


@dataclass(frozen=True, slots=True)
class Wish:
    """A place where a kind of business was wished for or spoken of."""

    kind: str
    sentence: Sentence
    where: Passage


@dataclass(frozen=True, slots=True)
class Deed:
    """A place that tells that something was done.

    Attributes:
        kinds: what it may have been; empty for anything.
        strength: how surely it was done.
        is_taken_offer: whether it is an agent's offer that the customer agreed to.
        is_end: whether it is told with a "not": nothing is left to pay.
        is_loose: whether its words close a matter only where they speak of it.
        is_lettered: whether its letters alone were found, not its words.
    """

    kinds: frozenset[str]
    strength: Strength
    sentence: Sentence
    where: Passage
    is_taken_offer: bool = False
    is_end: bool = False
    is_lettered: bool = False
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class Blow:
    """A place that tells that nothing came of it."""

    setback: Setback
    sentence: Sentence
    where: Passage


def is_bad_news(sentence: Sentence, words: ModuleType) -> bool:
    """Tell whether words say that something could not be had or done."""
    names = ["REGRETS", "FULL", "FAILED", "REFUSED", "HANDED_ON", "OPEN"]
    if waits(sentence):
        names.remove("OPEN")
    return any(find_any(getattr(words, name), sentence.tokens) for name in names)


def waits(sentence: Sentence) -> bool:
    """Tell "one moment, I'll look into it" from "I'll look into it and ring you"."""
    tokens, language = sentence.tokens, sentence.language
    is_short = find_any(WAITS[language], tokens) is not None
    return is_short and not find_any(RINGS[language], tokens)


@lru_cache(maxsize=4096)
def denies(text: str, language: str) -> bool:
    """Tell whether a word is a "not"."""
    return says(text, NEGATION[language])
