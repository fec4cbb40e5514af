"""Rules are weighed by what each hides, and what it alone does."""

import pytest

from custody.records.redactions import Redaction, RedactionKind
from tests.transcribe.redaction.test_audio_bench import a_piece, span
from transcribe.redaction.rule_bench import RuleTally, count_rules
from transcribe.redaction.spoken_truth import SpokenTruth


def weighed(
    spans: dict[str, tuple[Redaction, ...]], without: tuple[int, ...] = ()
) -> dict[str, RuleTally]:
    pieces = (
        a_piece(0.0, 2.0),
        a_piece(2.0, 4.0, RedactionKind.PHONE),
        a_piece(4.0, 5.0, RedactionKind.NAME, is_agents=True),
    )
    truth = SpokenTruth(call="S000", file="a.wav", language="fi", pieces=pieces)
    tallies: dict[str, RuleTally] = {}
    count_rules(truth, spans, tallies, without=without)
    return tallies


def test_what_two_rules_hide_is_neithers_alone() -> None:
    told = weighed({"answer": (span(1.0, 5.0),), "phone": (span(2.0, 3.0),)})

    answer, phone = told["answer"], told["phone"]
    assert (answer.found, answer.found_alone) == pytest.approx((2.0, 1.0))
    assert (answer.lost, answer.lost_alone) == pytest.approx((1.0, 1.0))
    assert (phone.found, phone.found_alone, phone.lost) == pytest.approx((1.0, 0, 0))


def test_a_side_hidden_whole_is_no_rules_choice() -> None:
    assert weighed({"answer": (span(1.0, 5.0),)}, without=(1,)) == {}
