"""The bench of listening: what it reads and how it counts errors."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from custody.errors import TruthUnreadableError
from transcribe.bench import _Errors, _num_edits, _plain, read_stereo_calls

SAMPLES = Path(__file__).parents[2] / "samples"


def test_every_stereo_sample_is_read_with_both_its_channels() -> None:
    calls = read_stereo_calls(SAMPLES)

    assert len(calls) == 9
    assert {len(call.channels) for call in calls} == {2}
    assert all(call.said[0] and call.said[1] for call in calls)


@pytest.mark.parametrize("content", ["", "{", '[{"file": "a.wav"}]'])
def test_a_truth_that_cannot_be_read_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "truth.json").write_text(content)

    with pytest.raises(TruthUnreadableError):
        read_stereo_calls(tmp_path)


def test_mono_calls_are_left_out(tmp_path: Path) -> None:
    turns = [{"channel": 0, "text": "hei"}]
    call = {"file": "a.mp3", "lang": "fi", "channels": 1, "turns": turns}
    (tmp_path / "truth.json").write_text(json.dumps([call]))

    assert read_stereo_calls(tmp_path) == ()


def test_letters_and_words_are_counted_apart() -> None:
    errors = _Errors()

    errors.add("fi", "Hyvää päivää.", "hyvä päivää")

    assert errors.rates() == {"CER fi": 1 / 12, "WER fi": 1 / 2}


def test_case_and_punctuation_are_no_errors() -> None:
    assert _plain("Kiitos,  HEI!") == "kiitos hei"


@given(
    true=st.text(alphabet="ab c", max_size=12),
    heard=st.text(alphabet="ab c", max_size=12),
)
def test_edits_of_letters_are_the_fewest_there_are(true: str, heard: str) -> None:
    expected = Levenshtein.distance(true, heard)

    assert _num_edits(list(true), list(heard)) == expected
