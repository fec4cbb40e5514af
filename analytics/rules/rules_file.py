"""The file that rules are written in: read, checked, and said plainly what is wrong.

TOML, one `[[rule]]` a rule; docs/formats.md tells every key.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from analytics.rules.rulebook import (
    ANY_LANGUAGE,
    Matching,
    Rule,
    Rulebook,
    When,
    Who,
)
from custody.errors import RuleInvalidError, RulesUnreadableError
from custody.records.rules import RuleKind
from custody.settings import Settings

RULES_FILE = "rules.toml"
"""In the workspace, where the settings name no other."""
MAX_RULES = 200
"""Every call is read for each of them; nobody keeps more in mind."""
MAX_FILE_BYTES = 1_000_000

_Phrase = Annotated[str, Field(min_length=2, max_length=200, pattern=r"\w")]
_Name = Annotated[
    str, Field(min_length=1, max_length=60, pattern=r"^[^\s\x00-\x1f][^\x00-\x1f]*$")
]
_Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
_Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
_Share = Annotated[float, Field(gt=0, le=1)]


class _Written(BaseModel):
    """One rule as it stands in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: _Name
    kind: RuleKind = RuleKind.CATEGORY
    phrases: list[_Phrase] | dict[_Language, list[_Phrase]] = Field(
        default_factory=list
    )
    languages: list[_Language] = Field(default_factory=list)
    who: Who = Who.ANYBODY
    matching: Matching = Matching.MISHEARD
    first_seconds: _Seconds | None = None
    last_seconds: _Seconds | None = None
    first_share: _Share | None = None
    last_share: _Share | None = None
    after: str | None = None
    within_seconds: _Seconds | None = None
    absent: bool = False
    all_of: list[str] = Field(default_factory=list)
    any_of: list[str] = Field(default_factory=list)
    none_of: list[str] = Field(default_factory=list)

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        """Refuse what would hold always or never."""
        if not (self.phrases or self.all_of or self.any_of or self.none_of):
            message = "it needs phrases, or all_of, any_of or none_of"
            raise ValueError(message)
        if isinstance(self.phrases, dict) and not all(self.phrases.values()):
            message = "a language of its phrases has none"
            raise ValueError(message)
        if (self.after is None) != (self.within_seconds is None):
            message = "after and within_seconds go together"
            raise ValueError(message)
        if (self.absent or self.after) and not self.phrases:
            message = "absent and after speak of phrases, and it has none"
            raise ValueError(message)
        return self

    def rule(self) -> Rule:
        """Give it as the record that is evaluated."""
        by_language: dict[str, list[str]] = (
            self.phrases
            if isinstance(self.phrases, dict)
            else {ANY_LANGUAGE: self.phrases}
        )
        phrases = {name: tuple(listed) for name, listed in by_language.items()}
        when = When(
            first_seconds=self.first_seconds,
            last_seconds=self.last_seconds,
            first_share=self.first_share,
            last_share=self.last_share,
            within_seconds=self.within_seconds,
        )
        return Rule(
            name=self.name,
            kind=self.kind,
            phrases={name: listed for name, listed in phrases.items() if listed},
            languages=tuple(self.languages),
            who=self.who,
            matching=self.matching,
            when=when,
            absent=self.absent,
            after=self.after,
            all_of=tuple(self.all_of),
            any_of=tuple(self.any_of),
            none_of=tuple(self.none_of),
        )


def rules_path(settings: Settings) -> Path | None:
    """Say where the house's rules lie: where the settings say, or in the workspace.

    Returns:
        None when no file is named and the workspace has no `rules.toml`.
    """
    if settings.rules_file is not None:
        return settings.workspace / settings.rules_file.expanduser()
    usual = settings.workspace / RULES_FILE
    return usual if usual.is_file() else None


def house_rules(settings: Settings) -> Rulebook:
    """Read the rules that the settings name; none where there is no file.

    Raises:
        RulesUnreadableError: there is no such file, or it is no TOML.
        RuleInvalidError: a rule in it cannot be used.
    """
    path = rules_path(settings)
    return Rulebook() if path is None else read_rules(path)


def read_rules(path: Path) -> Rulebook:
    """Read a file of rules, all or nothing.

    Raises:
        RulesUnreadableError: there is no such file, or it is no TOML.
        RuleInvalidError: a rule in it cannot be used.
    """
    written = _tables(path)
    rules: dict[str, Rule] = {}
    for index, table in enumerate(written):
        rule = _rule(path, index, table)
        if rule.name in rules:
            raise RuleInvalidError(path, rule.name, "name", "another rule has it")
        missing = [name for name in rule.rests_on if name not in rules]
        if missing:
            why = f"no rule above it is called “{missing[0]}”"
            raise RuleInvalidError(path, rule.name, _key_of(rule, missing[0]), why)
        rules[rule.name] = rule
    return Rulebook(tuple(rules.values()))


def _tables(path: Path) -> list[object]:
    try:
        text = path.read_bytes()
        if len(text) > MAX_FILE_BYTES:
            raise RulesUnreadableError(path, "it is larger than a megabyte")
        document = tomllib.loads(text.decode("utf-8"))
    except OSError as error:
        why = "there is no such file, or it may not be read"
        raise RulesUnreadableError(path, why) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RulesUnreadableError(path, f"it is no TOML ({error})") from error
    listed = document.get("rule", [])
    others = sorted(set(document) - {"rule"})
    if others or not isinstance(listed, list):
        name = others[0] if others else "rule"
        why = f"“{name}” stands outside a [[rule]]"
        raise RulesUnreadableError(path, why)
    if len(listed) > MAX_RULES:
        raise RulesUnreadableError(path, f"it has more than {MAX_RULES} rules")
    return listed


def _rule(path: Path, index: int, table: object) -> Rule:
    name = table.get("name") if isinstance(table, Mapping) else None
    called = name if isinstance(name, str) else f"number {index + 1}"
    try:
        return _Written.model_validate(table).rule()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        key = str(first["loc"][0]) if first["loc"] else "rule"
        why = first["msg"].removeprefix("Value error, ")
        raise RuleInvalidError(path, called, key, why) from error


def _key_of(rule: Rule, name: str) -> str:
    """Say under which key a rule names another."""
    if rule.after == name:
        return "after"
    keys = {"all_of": rule.all_of, "any_of": rule.any_of, "none_of": rule.none_of}
    return next(key for key, listed in keys.items() if name in listed)
