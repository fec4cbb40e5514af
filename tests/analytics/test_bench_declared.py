"""Declarations that were read against those that were made."""

import json
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from analytics.bench_declared import DeclaredFigures, DeclaredTally
from analytics.bench_truth import TruthCall, read_truth
from custody.records.declarations import Declaration, DeclarationKind
from tests.analytics.heard import SAMPLES

BAN, COMPLAINT = DeclarationKind.MARKETING_BAN, DeclarationKind.COMPLAINT


def declared(kind: DeclarationKind) -> Declaration:
    return Declaration(
        kind=kind, quote="said", party=None, channel=0, start=1.0, end=2.0,
        confidence=0.9,
    )  # fmt: skip


def truth(
    *kinds: DeclarationKind, perhaps: tuple[DeclarationKind, ...] = ()
) -> TruthCall:
    (one, *_) = read_truth(SAMPLES, ZoneInfo("Europe/Helsinki"))
    return replace(
        one,
        declared=frozenset(map(str, kinds)),
        declarable=frozenset(map(str, perhaps)),
    )


def test_right_wrong_and_missed_are_counted_by_kind() -> None:
    tally = DeclaredTally()
    tally.add(truth(BAN), [declared(BAN)])
    tally.add(truth(BAN), [declared(COMPLAINT)])

    assert tally.figures() == (
        DeclaredFigures(kind=BAN, right=1, wrong=0, missed=1),
        DeclaredFigures(kind=COMPLAINT, right=0, wrong=1, missed=0),
    )
    assert [one.recall for one in tally.figures()] == [0.5, 1.0]
    assert [one.precision for one in tally.figures()] == [1.0, 0.0]


def test_what_may_be_heard_either_way_is_neither_wrong_nor_missed() -> None:
    tally = DeclaredTally()

    missed = tally.add(truth(perhaps=(BAN,)), [declared(BAN)])

    assert (missed, tally.figures()) == ([], ())


def test_a_truth_that_tells_of_none_is_not_counted() -> None:
    tally = DeclaredTally()
    call = replace(truth(), declared=None)

    missed = tally.add(call, [declared(BAN)])

    assert (missed, tally.figures()) == ([], ())


def test_the_truth_of_declarations_is_read(tmp_path: Path) -> None:
    one = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))[0]
    one |= {"declared": ["complaint"], "declarable": ["cancellation"]}
    (tmp_path / "truth.json").write_text(json.dumps([one]), encoding="utf-8")

    (call,) = read_truth(tmp_path, ZoneInfo("Europe/Helsinki"))

    assert call.declared == frozenset({"complaint"})
    assert call.declarable == frozenset({"cancellation"})
