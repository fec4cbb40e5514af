"""`tallenne bench verify`: links and verdicts of a set with known truth."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from analytics.bench_declared import DeclaredFigures
from analytics.bench_scores import Miss, VerifyFigures
from analytics.bench_truth import TruthCall, read_truth
from analytics.bench_verify import HeardText, Measured, bench_verify
from analytics.desk import analytics_desk
from cli.bench_accuracy import throwaway_workspace
from cli.bench_heard import hear_calls
from cli.bench_second_hearing import FolderHearing
from custody.settings import read_settings
from transcribe.whisper import load_recogniser

Row = dict[str, str | float | int | None]
AS_HEARD, TRUE_TEXT = "as heard", "true text"
TRUE = ("confirmed", "contradicted", "absent", "unclear")
READ = (*TRUE, "unlinked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifying:
    """What is asked of the bench.

    Attributes:
        is_text_only: measure the true text alone, without listening.
        sample: calls to take at random, 0 for all.
        seed: of the sample; the same seed takes the same calls.
        transcripts: folder where transcripts are kept in plain text: for generated
            sets only.
    """

    folder: Path
    is_text_only: bool = False
    sample: int = 0
    seed: int = 0
    transcripts: Path | None = field(default=None)


def verify(asked: Verifying) -> dict[str, Measured]:
    """Measure a set on what was heard and on its true text, in that order.

    Raises:
        TruthUnreadableError, RegisterUnreadableError, RegisterColumnsError: of the set.
    """
    calls = _chosen(asked)
    measured: dict[str, Measured] = {}
    if not asked.is_text_only:
        heard = hear_calls(asked.folder, calls, asked.transcripts)
        calls = [call for call in calls if call.file in heard]

        def hear(call: TruthCall) -> HeardText:
            return heard[call.file]

        with throwaway_workspace() as workspace:
            hearing = FolderHearing(
                folder=asked.folder,
                catalogue=workspace.catalogue,
                recogniser=load_recogniser(workspace.settings),
            )
            desk = replace(analytics_desk(workspace), second_hearing=hearing)
            measured[AS_HEARD] = bench_verify(
                asked.folder, desk=desk, hear=hear, chosen=calls
            )
    with throwaway_workspace() as workspace:
        desk = analytics_desk(workspace)
        measured[TRUE_TEXT] = bench_verify(asked.folder, desk=desk, chosen=calls)
    return measured


def _chosen(asked: Verifying) -> list[TruthCall]:
    """Take a sample in order of time; legs of one conversation go together."""
    zone = ZoneInfo(read_settings().source_timezone)
    calls = list(read_truth(asked.folder, zone))
    if not 0 < asked.sample < len(calls):
        return calls
    rng = random.Random(asked.seed)  # noqa: S311 # a sample, not a secret
    own = set(rng.sample(range(len(calls)), asked.sample))
    legs = {calls[place].linked_id for place in own} - {None}
    return [
        call
        for place, call in enumerate(calls)
        if place in own or call.linked_id in legs
    ]


def rows(measured: dict[str, Measured]) -> list[Row]:
    """Give one row a text: the figures that are aimed at."""
    return [_row("text", text, one.all) for text, one in measured.items()]


def group_rows(measured: Measured) -> list[Row]:
    """Give one row a language, scenario and trap."""
    return [
        _row("calls", label.partition(": ")[2] or label, figures)
        for label, figures in measured.groups
    ]


def confusion_rows(figures: VerifyFigures) -> list[Row]:
    """Give the confusion table: a row a true verdict, a column a read one."""
    return [
        {
            "true \\ read": true,
            **{read: figures.confusion.get((true, read), 0) for read in READ},
        }
        for true in TRUE
    ]


def declared_rows(figures: Sequence[DeclaredFigures]) -> list[Row]:
    """Give one row a kind of declaration: what was read of what was declared."""
    return [
        {
            "declared": str(one.kind),
            "right": one.right,
            "wrong": one.wrong,
            "missed": one.missed,
            "precision": one.precision,
            "recall": one.recall,
        }
        for one in figures
    ]


def reliability_rows(figures: VerifyFigures) -> list[Row]:
    """Give the reliability table: what the scores promise, and what was so."""
    return [
        {
            "score": f"{one.least:.1f}-{one.most:.1f}",
            "links": one.num_links,
            "mean score": one.mean_score,
            "right": one.right_share,
        }
        for one in figures.reliability
    ]


def document(asked: Verifying, measured: dict[str, Measured]) -> dict[str, Any]:
    """Give everything as one document (docs/schemas/bench-verify.schema.json)."""
    return {
        "bench": "verifying",
        "rows": rows(measured),
        "sample": asked.sample or None,
        "seed": asked.seed if asked.sample else None,
        "texts": [
            {
                "text": text,
                "declarations": [_declared(figures) for figures in one.declared],
                "groups": [
                    {"group": label, **_told(figures)} for label, figures in one.groups
                ],
            }
            for text, one in measured.items()
        ],
        "gap": _gap(measured),
    }


def miss_lines(text: str, misses: Sequence[Miss]) -> Iterator[str]:
    """Tell what was wrong where, with the words: of calls that were invented."""
    for miss in misses:
        yield (
            f"{text}: {miss.call} {miss.language} {miss.scenario} "
            f"{miss.transaction or '-'} {miss.field}: {miss.read}, "
            f"right is {' or '.join(miss.allowed)} | register {miss.expected!r} "
            f"heard {miss.heard!r} in {miss.quote!r} | {', '.join(miss.traps)}"
        )


def _row(head: str, name: str, figures: VerifyFigures) -> Row:
    return {
        head: name,
        "count": figures.num_calls,
        "link precision": figures.precision,
        "link recall": figures.recall,
        "customer precision": figures.customer_precision,
        "customer recall": figures.customer_recall,
        "verdicts": figures.num_verdicts,
        "right": figures.verdicts_right,
        "if linked": figures.verdicts_right_if_linked,
        "unclear": figures.num_unclear,
        "confirmed": figures.num_confirmed,
        "falsely": figures.false_confirmed,
        "falsely, share": figures.false_confirmed_share,
    }


def _declared(figures: DeclaredFigures) -> dict[str, Any]:
    return {
        "kind": str(figures.kind),
        "right": figures.right,
        "wrong": figures.wrong,
        "missed": figures.missed,
        "precision": figures.precision,
        "recall": figures.recall,
    }


def _told(figures: VerifyFigures) -> dict[str, Any]:
    return {
        "calls": figures.num_calls,
        "links": {
            "right": figures.links_right,
            "wrong": figures.links_wrong,
            "missed": figures.links_missed,
            "precision": figures.precision,
            "recall": figures.recall,
        },
        "customers": {
            "right": figures.customers_right,
            "wrong": figures.customers_wrong,
            "missed": figures.customers_missed,
            "precision": figures.customer_precision,
            "recall": figures.customer_recall,
        },
        "verdicts": {
            "total": figures.num_verdicts,
            "right": figures.num_right,
            "right_share": figures.verdicts_right,
            "right_if_linked_share": figures.verdicts_right_if_linked,
            "confirmed": figures.num_confirmed,
            "false_confirmed": figures.false_confirmed,
            "false_confirmed_share": figures.false_confirmed_share,
            "on_wrong_links": figures.num_unasked,
            "confusion": [
                {"true": true, "read": read, "count": count}
                for (true, read), count in sorted(figures.confusion.items())
            ],
        },
        "calibration": {
            "brier": figures.brier,
            "expected_error": figures.calibration_error,
            "reliability": [asdict(one) for one in figures.reliability],
        },
    }


def _gap(measured: dict[str, Measured]) -> dict[str, float] | None:
    """Say what recognition costs; None when nothing was listened to."""
    if AS_HEARD not in measured:
        return None
    heard, true = measured[AS_HEARD].all, measured[TRUE_TEXT].all
    return {
        "precision": true.precision - heard.precision,
        "recall": true.recall - heard.recall,
        "verdicts_right_share": true.verdicts_right - heard.verdicts_right,
        "false_confirmed_share": heard.false_confirmed_share
        - true.false_confirmed_share,
    }
