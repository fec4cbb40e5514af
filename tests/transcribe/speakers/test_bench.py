"""Measuring how well voices are told apart."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from custody.errors import TruthAbsentError
from custody.settings import Settings
from tests.transcribe.hearing import SAMPLES, as_flac, noise
from tests.transcribe.speakers.voices import truth
from transcribe.speakers.bench import bench_speakers

pytestmark = pytest.mark.model


def test_a_stereo_call_is_its_own_truth(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    calls.mkdir()
    shutil.copy(SAMPLES / truth("D1")["file"], calls / "call.wav")
    twice = noise(2.0, level=0.1)
    (calls / "twice.flac").write_bytes(as_flac([twice, twice], 16_000).getvalue())

    (row,) = bench_speakers(calls, Settings(workspace=tmp_path / "workspace"))

    assert (row["truth"], row["calls"]) == ("its channels", 1)
    assert row["number of voices right"] == 1
    assert isinstance(row["words right"], float)
    assert row["words right"] > 0.9


def test_a_folder_without_any_truth_is_named(tmp_path: Path) -> None:
    silence = np.zeros(16_000, dtype=np.float32)
    (tmp_path / "mono.flac").write_bytes(as_flac([silence], 16_000).getvalue())

    with pytest.raises(TruthAbsentError):
        bench_speakers(tmp_path, Settings(workspace=tmp_path))
