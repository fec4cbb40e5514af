"""How often a rule comes out as it should: of what was heard, against what was said.

What should come out is what a person has marked, where the truth tells it (`rules` of a
call: name and true or false). Where it does not, it is what the rule makes of the true
text in the same words or other forms of them, nothing misheard: then not the choice of
words is measured but what a recogniser and the matching do to it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from analytics.bench_truth import TruthCall
from analytics.bench_verify import HeardText
from analytics.hearing import Hearing, hear
from analytics.rules.evaluation import evaluate
from analytics.rules.rulebook import Matching, Rule, Rulebook
from custody.errors import TruthUnreadableError
from custody.records.ids import CallId
from custody.records.transcripts import Transcript

ALL = "all"
Outcomes = Mapping[str, bool]
"""Of one call: the rule's name, and whether it held."""


@dataclass(slots=True)
class RuleTally:
    """One rule over many calls.

    Attributes:
        num_calls: on which it was looked for both ways.
        num_should: of them, where it should hold.
        num_held: where it held.
        num_right: where it held and should.
    """

    num_calls: int = 0
    num_should: int = 0
    num_held: int = 0
    num_right: int = 0

    def count(self, *, should: bool, held: bool) -> None:
        """Count one call."""
        self.num_calls += 1
        self.num_should += should
        self.num_held += held
        self.num_right += should and held

    @property
    def recall(self) -> float | None:
        """Share of the calls where it should hold on which it held."""
        return self.num_right / self.num_should if self.num_should else None

    @property
    def precision(self) -> float | None:
        """Share of the calls where it held on which it should."""
        return self.num_right / self.num_held if self.num_held else None


def outcomes_of(
    call: TruthCall, text: HeardText, rulebook: Rulebook, zone: ZoneInfo
) -> Outcomes:
    """Put one call's text to every rule."""
    heard = _hearing(call, text, zone)
    return {one.rule: one.matched for one in evaluate(heard, rulebook)}


def should_be(
    call: TruthCall, rulebook: Rulebook, zone: ZoneInfo, marks: Outcomes
) -> Outcomes:
    """Say what should come out of a call; marks count for rules that there are."""
    strict = Rulebook(tuple(_strict(rule) for rule in rulebook.rules))
    said = outcomes_of(call, true_text(call), strict, zone)
    return {rule: marks.get(rule, held) for rule, held in said.items()}


def compare(
    pairs: Iterable[tuple[TruthCall, Outcomes, Outcomes]],
) -> dict[str, dict[str, RuleTally]]:
    """Count outcomes by language and rule; under `ALL` both ways together.

    Args:
        pairs: of each call, what should come out and what did. A rule that did not
            come out because not a word was heard counts as one that did not hold.
    """
    tallies: dict[str, dict[str, RuleTally]] = {ALL: {ALL: RuleTally()}}
    for call, should, held in pairs:
        for rule, expected in should.items():
            for language in (ALL, call.language):
                of_language = tallies.setdefault(language, {ALL: RuleTally()})
                for name in (ALL, rule):
                    tally = of_language.setdefault(name, RuleTally())
                    tally.count(should=expected, held=held.get(rule, False))
    return tallies


def read_marks(folder: Path) -> Mapping[str, Outcomes]:
    """Read what a person marked, by the recording's name; empty where nothing is.

    Raises:
        TruthUnreadableError: `truth.json` is missing or not in its form.
    """
    path = folder / "truth.json"
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return {
            str(one["file"]): {str(name): bool(is_so) for name, is_so in marks.items()}
            for one in listed
            if (marks := one.get("rules"))
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TruthUnreadableError(path, type(error).__name__) from error


def true_text(call: TruthCall) -> HeardText:
    """Give the true text of a call as if it had been heard."""
    return HeardText(language=call.language, turns=call.turns)


def wrong(
    pairs: Sequence[tuple[TruthCall, Outcomes, Outcomes]],
) -> list[tuple[TruthCall, str, bool]]:
    """List every call and rule that came out otherwise than it should, and how."""
    return [
        (call, rule, held.get(rule, False))
        for call, should, held in pairs
        for rule, expected in should.items()
        if held.get(rule, False) != expected
    ]


def _strict(rule: Rule) -> Rule:
    is_heard = rule.matching is Matching.MISHEARD
    return replace(rule, matching=Matching.FORMS) if is_heard else rule


def _hearing(call: TruthCall, text: HeardText, zone: ZoneInfo) -> Hearing:
    transcript = Transcript(
        call_id=CallId("0" * 32),
        turns=tuple(text.turns),
        model="bench",
        model_sha256="0" * 64,
        engine="bench",
        language=text.language or call.language,
        language_probability=1.0,
        created_at=datetime(2000, 1, 1, tzinfo=UTC),
    )
    return hear(
        transcript, started_at=call.started_at, zone=zone, duration=call.duration
    )
