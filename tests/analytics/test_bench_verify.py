"""The bench: figures on calls with known truth, by kind of call."""

from pathlib import Path
from zoneinfo import ZoneInfo

from analytics.bench_truth import TruthCall, read_truth
from analytics.bench_verify import HeardText, bench_verify
from tests.analytics.desks import a_desk
from tests.analytics.heard import SAMPLES, golden, golden_turns


def test_true_text_shows_the_ceiling(tmp_path: Path) -> None:
    figures = bench_verify(SAMPLES, desk=a_desk(tmp_path)).all

    assert (figures.precision, figures.recall, figures.false_confirmed) == (1.0, 1.0, 0)
    assert figures.verdicts_right == 1.0
    assert [one.num_links for one in figures.reliability] == [8]


def test_what_a_recogniser_heard_is_measured_alike(tmp_path: Path) -> None:
    heard = golden("calls_heard.json")["tallenne"]

    def hear(call: TruthCall) -> HeardText:
        turns = golden_turns(heard[call.name]["channels"])
        return HeardText(language=call.language, turns=tuple(turns))

    figures = bench_verify(SAMPLES, desk=a_desk(tmp_path), hear=hear).all

    assert (figures.precision, figures.recall, figures.false_confirmed) == (1.0, 1.0, 0)


def test_kinds_of_calls_are_told_apart_and_add_up(tmp_path: Path) -> None:
    measured = bench_verify(SAMPLES, desk=a_desk(tmp_path))

    groups = dict(measured.groups)
    languages = [
        figures for label, figures in groups.items() if label.startswith("language")
    ]
    assert next(iter(groups)) == "all"
    assert groups["scenario: sample"].num_calls == measured.all.num_calls
    assert sum(one.num_calls for one in languages) == measured.all.num_calls
    assert sum(one.num_verdicts for one in languages) == measured.all.num_verdicts


def test_a_sample_is_measured_beside_the_whole_register(tmp_path: Path) -> None:
    calls = read_truth(SAMPLES, ZoneInfo("Europe/Helsinki"))[:2]

    figures = bench_verify(SAMPLES, desk=a_desk(tmp_path), chosen=calls).all

    assert (figures.num_calls, figures.links_right) == (2, 2)


def test_who_heard_nothing_has_confirmed_nothing(tmp_path: Path) -> None:
    def hear(call: TruthCall) -> HeardText:
        return HeardText(language=call.language, turns=())

    measured = bench_verify(SAMPLES, desk=a_desk(tmp_path), hear=hear)

    assert measured.all.num_confirmed == 0
    assert all(miss.read != "confirmed" for miss in measured.misses)
