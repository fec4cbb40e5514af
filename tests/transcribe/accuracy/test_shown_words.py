"""The bench that shows words of the register to the model."""

from pathlib import Path

import pytest

from custody.settings import Settings
from tests.transcribe.hearing import SAMPLES
from transcribe.accuracy.sets import read_set
from transcribe.accuracy.shown_words import SHOWN, shown_word_rows

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("model")]


def test_a_call_is_heard_once_in_each_way(tmp_path: Path) -> None:
    calls = [call for call in read_set(SAMPLES, tmp_path) if call.language == "fi"][:1]

    rows = shown_word_rows(SAMPLES, calls, Settings())

    assert [row["shown"] for row in rows] == list(SHOWN)
    assert {row["calls"] for row in rows} == {1}
    assert len({row["words"] for row in rows}) == 1
