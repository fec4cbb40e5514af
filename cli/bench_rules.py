"""`tallenne bench rules`: the house's rules on what was heard and on what was said."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from analytics.bench_rules import (
    ALL,
    Outcomes,
    RuleTally,
    compare,
    outcomes_of,
    read_marks,
    should_be,
    true_text,
    wrong,
)
from analytics.bench_truth import TruthCall, read_truth
from analytics.bench_verify import HeardText
from analytics.rules.rules_file import read_rules
from cli.bench_heard import hear_calls
from cli.tables import Row
from custody.settings import read_settings

Pairs = list[tuple[TruthCall, Outcomes, Outcomes]]
AS_HEARD, AS_SAID = "as heard", "true text"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredRules:
    """Of each text the calls, what should come out of them, and what did."""

    pairs: dict[str, Pairs]

    @property
    def tallies(self) -> dict[str, dict[str, dict[str, RuleTally]]]:
        """By comparison, language and rule."""
        return {name: compare(pairs) for name, pairs in self.pairs.items()}


def rules(
    folder: Path, file: Path, kept: Path | None, *, is_text: bool
) -> MeasuredRules:
    """Put a folder's calls to the rules of a file.

    Args:
        folder: recordings and `truth.json`.
        file: the rules.
        kept: transcripts are read from here and written here; None keeps none.
        is_text: leave out what was heard.

    Raises:
        TruthUnreadableError, RulesUnreadableError, RuleInvalidError: of the files.
    """
    zone = ZoneInfo(read_settings().source_timezone)
    rulebook = read_rules(file)
    calls, marks = read_truth(folder, zone), read_marks(folder)
    should = {
        call.file: should_be(call, rulebook, zone, marks.get(call.file, {}))
        for call in calls
    }

    def read(call: TruthCall, text: HeardText) -> Outcomes:
        return outcomes_of(call, text, rulebook, zone)

    pairs: dict[str, Pairs] = {}
    if not is_text:
        heard = hear_calls(folder, calls, kept)
        pairs[AS_HEARD] = [
            (call, should[call.file], read(call, heard[call.file]))
            for call in calls
            if call.file in heard
        ]
    pairs[AS_SAID] = [
        (call, should[call.file], read(call, true_text(call))) for call in calls
    ]
    return MeasuredRules(pairs=pairs)


def rule_rows(tallies: dict[str, dict[str, RuleTally]]) -> list[Row]:
    """Give a row for each rule, all of them together last, then each language."""
    rows = [_row(name, tally) for name, tally in tallies[ALL].items() if name != ALL]
    rows.append(_row(ALL, tallies[ALL][ALL]))
    rows += [
        _row(f"{ALL}, {language}", of_language[ALL])
        for language, of_language in sorted(tallies.items())
        if language != ALL
    ]
    return rows


def miss_lines(measured: MeasuredRules) -> list[str]:
    """Tell which call and rule came out wrong, without a word that was said."""
    return [
        f"{name}: {call.name} {call.language} “{rule}” "
        f"{'held and should not' if held else 'did not hold and should'}"
        for name, pairs in measured.pairs.items()
        for call, rule, held in wrong(pairs)
    ]


def document(folder: Path, measured: MeasuredRules) -> dict[str, Any]:
    """Give everything as one document (docs/schemas/bench-rules.schema.json)."""
    return {
        "bench": "rules",
        "folder": folder.name,
        "comparisons": [
            {
                "text": name,
                "rules": [
                    {
                        "language": language,
                        "rule": rule,
                        "calls": tally.num_calls,
                        "should": tally.num_should,
                        "held": tally.num_held,
                        "right": tally.num_right,
                        "precision": tally.precision,
                        "recall": tally.recall,
                    }
                    for language, of_language in by_language.items()
                    for rule, tally in of_language.items()
                ],
            }
            for name, by_language in measured.tallies.items()
        ],
    }


def _row(name: str, tally: RuleTally) -> Row:
    return {
        "rule": name,
        "calls": tally.num_calls,
        "should hold": tally.num_should,
        "held": tally.num_held,
        "precision": tally.precision,
        "recall": tally.recall,
    }
