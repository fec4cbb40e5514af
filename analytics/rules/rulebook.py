"""What a rule is: phrases with who and when, and the other rules that it rests on."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from custody.records.rules import RuleKind

MATCHING = 2
"""Counted on where the same rules find other words, so that calls are read again."""
ANY_LANGUAGE = ""
"""Key of phrases that count on a call of any language."""


class Who(StrEnum):
    """Whose words count."""

    AGENT = "agent"
    """The house's own side: the agent, a supervisor, an announcement."""
    CUSTOMER = "customer"
    ANYBODY = "anybody"


class Matching(StrEnum):
    """How like the phrase the words must be."""

    EXACT = "exact"
    """The same words in the same form."""
    FORMS = "forms"
    """The same words in any inflected form."""
    MISHEARD = "misheard"
    """Any form, and what a recogniser may have made of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Which part of the call counts; all of it where nothing is set.

    Attributes:
        first_seconds, last_seconds: from its beginning, before its end.
        first_share, last_share: the same as a share of its length, 0 to 1.
        within_seconds: after the words of the rule named by `Rule.after`.
    """

    first_seconds: float | None = None
    last_seconds: float | None = None
    first_share: float | None = None
    last_share: float | None = None
    within_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the file.

    Attributes:
        phrases: by language (ISO 639-1, or `ANY_LANGUAGE`), any of which counts; empty
            for a rule that rests on others alone.
        languages: of calls that it is looked for on; empty for all.
        absent: it holds where none of the phrases is said.
        after: name of a rule above it, whose words must come first.
        all_of, any_of, none_of: names of rules above it.
    """

    name: str
    kind: RuleKind = RuleKind.CATEGORY
    phrases: Mapping[str, tuple[str, ...]]
    languages: tuple[str, ...] = ()
    who: Who = Who.ANYBODY
    matching: Matching = Matching.MISHEARD
    when: When = When()
    absent: bool = False
    after: str | None = None
    all_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()

    @property
    def rests_on(self) -> tuple[str, ...]:
        """Every rule it names."""
        before = () if self.after is None else (self.after,)
        return (*before, *self.all_of, *self.any_of, *self.none_of)

    def phrases_in(self, language: str) -> tuple[str, ...]:
        """Give the phrases that count on a call of this language."""
        own = self.phrases.get(language, ())
        return (*own, *self.phrases.get(ANY_LANGUAGE, ()))


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules of a file, in its order: each rests only on those above it."""

    rules: tuple[Rule, ...] = ()

    @property
    def digest(self) -> str:
        """Name what the rules find, whatever the comments; "" where there is none."""
        if not self.rules:
            return ""
        # Fields of frozen records, in the order in which they are declared.
        told = repr((MATCHING, self.rules))
        return hashlib.sha256(told.encode()).hexdigest()
