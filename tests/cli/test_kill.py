"""A worker killed at any edge of a stage loses nothing and repeats nothing visible."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import (
    SAMPLES,
    document,
    environment_of,
    run_tallenne,
)

EDGES = [
    (stage, edge)
    for stage in ("transcribe", "analyse", "redact")
    for edge in ("before", "after")
]
RECORDING = next(SAMPLES.glob("*-358405550199-20260310-*.wav"))


def _prepare(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for arguments in (
        ("init", "--non-interactive"),
        ("load", "customers", str(SAMPLES / "customers.csv")),
        ("load", "transactions", str(SAMPLES / "transactions.csv")),
        ("ingest", str(RECORDING), "--cdr", str(SAMPLES / "Master.csv")),
    ):
        ran = run_tallenne(folder, *arguments)
        assert ran.returncode == 0, ran.stderr


def _shown(folder: Path) -> dict[str, object]:
    """Read the call as it stands, without what differs from run to run by nature."""
    shown = document(
        run_tallenne(
            folder, "show", RECORDING.name, "--purpose", "verification", "--json"
        )
    )
    del shown["call_id"]
    del shown["transcript"]["created_at"]
    return shown


@pytest.mark.model
@pytest.mark.xdist_group("model")
def test_killed_at_each_edge_a_call_ends_as_if_nothing_had_happened(
    tmp_path: Path,
) -> None:
    quiet, stormy = tmp_path / "quiet", tmp_path / "stormy"
    _prepare(quiet)
    _prepare(stormy)
    undisturbed = run_tallenne(quiet, "work", "--until-idle")

    deaths = [
        subprocess.run(
            [sys.executable, "-m", "tests.cli.killed_worker", stage, edge],
            env=environment_of(stormy),
            cwd=Path(__file__).parents[2],
            check=False,
            timeout=600,
        ).returncode
        for stage, edge in EDGES
    ]
    survivor = run_tallenne(stormy, "work", "--until-idle")

    assert deaths == [-signal.SIGKILL] * len(EDGES)
    assert (undisturbed.returncode, survivor.returncode) == (0, 0)
    assert _shown(stormy) == _shown(quiet)
    assert run_tallenne(stormy, "audit", "verify").returncode == 0
