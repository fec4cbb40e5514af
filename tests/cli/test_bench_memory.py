from pathlib import Path

import numpy as np
import pytest

from cli.bench_memory import LISTENING, bench_memory, long_call
from transcribe.bench import BenchCall
from transcribe.listening import CHUNK_SAMPLES
from transcribe.voice_activity import SAMPLING_RATE

SAMPLES = Path(__file__).parents[2] / "samples"


def a_call(num_samples: int) -> BenchCall:
    channel = np.ones(num_samples, dtype=np.float32)
    return BenchCall(
        language="fi",
        duration=num_samples / SAMPLING_RATE,
        channels=(channel, channel[:-1]),
        said=("", ""),
    )


@pytest.mark.parametrize("minutes", [0.1, 0.5, 3.0])
def test_a_long_call_lasts_as_long_as_was_asked(minutes: float) -> None:
    calls = [a_call(70_001), a_call(40_000)]

    chunks = list(long_call(calls, minutes))

    assert sum(chunk.shape[1] for chunk in chunks) == minutes * 60 * SAMPLING_RATE
    assert all(1 <= chunk.shape[1] <= CHUNK_SAMPLES for chunk in chunks)
    assert {chunk.shape[0] for chunk in chunks} == {2}


def test_without_calls_there_is_no_long_one() -> None:
    assert list(long_call([], 1)) == []


@pytest.mark.model
def test_each_stage_of_a_worker_tells_its_memory() -> None:
    rows = bench_memory(SAMPLES, 0.2)

    assert [row["part"] for row in rows] == [
        LISTENING,
        "worker: transcribe",
        "worker: analyse",
        "worker: redact",
    ]
    assert all(float(str(row["MiB with the model"])) > 0 for row in rows)
