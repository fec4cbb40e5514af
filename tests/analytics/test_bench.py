"""The bench: figures on truth, and how the join grows."""

from pathlib import Path

import pytest

from analytics.bench import bench_link, bench_verify, read_truth
from custody.errors import TruthUnreadableError
from tests.analytics.desks import a_desk
from tests.analytics.heard import SAMPLES, ZONE, golden, golden_turns


def test_true_text_shows_the_ceiling(tmp_path: Path) -> None:
    figures = bench_verify(SAMPLES, desk=a_desk(tmp_path))

    assert (figures.precision, figures.recall, figures.false_confirmed) == (1.0, 1.0, 0)
    assert figures.verdicts_right == 1.0
    assert figures.calibration == {9: (8, 8)}


def test_what_a_recogniser_heard_is_measured_alike(tmp_path: Path) -> None:
    heard = golden("calls_heard.json")["tallenne"]

    figures = bench_verify(
        SAMPLES,
        desk=a_desk(tmp_path),
        transcribe=lambda call: golden_turns(heard[call.name]["channels"]),
    )

    assert (figures.precision, figures.recall, figures.false_confirmed) == (1.0, 1.0, 0)


@pytest.mark.parametrize("content", [None, "not json", '[{"id": "D1"}]', "{}x"])
def test_a_folder_without_truth_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "truth.json").write_text(content, encoding="utf-8")

    with pytest.raises(TruthUnreadableError):
        read_truth(tmp_path, ZONE)


def test_the_join_is_measured_at_every_size() -> None:
    small, large = bench_link((50, 200))

    assert (small.num_transactions, large.num_transactions) == (250, 1000)
    assert large.num_pairs > small.num_pairs > 0
    assert large.join_seconds > 0
