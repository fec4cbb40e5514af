"""A workspace of its own for each test, and `tallenne` as a user would call it."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from cli.main import main

SAMPLES = Path(__file__).parents[2] / "samples"
Tallenne = Callable[..., subprocess.CompletedProcess[str]]


def environment_of(folder: Path) -> dict[str, str]:
    """Name a workspace and a key below this folder, and nothing of the tester's own."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("TALLENNE_")
    }
    return kept | {
        "TALLENNE_WORKSPACE": str(folder / "workspace"),
        "TALLENNE_KEK_FILE": str(folder / "keys" / "kek.txt"),
        "TALLENNE_LEASE_SECONDS": "1",
        "TALLENNE_RETRY_SECONDS": "0",
    }


def run_tallenne(
    folder: Path, *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run one command in a process of its own, in an empty folder."""
    (folder / "cwd").mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-m", "cli.main", *arguments],
        env=environment_of(folder)
        | {"PYTHONPATH": str(Path(__file__).parents[2])}
        | dict(environment or {}),
        cwd=folder / "cwd",
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def document(ran: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """Read the one JSON document that a command printed."""
    read: dict[str, Any] = json.loads(ran.stdout)
    return read


def call_tallenne(
    folder: Path, *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run one command in this process, in an empty folder.

    The same `main` that a shell starts, with its exit code and what it prints; only the
    second that an interpreter takes to start is spared.
    """
    (folder / "cwd").mkdir(exist_ok=True)
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder / "cwd")
        for name in [name for name in os.environ if name.startswith("TALLENNE_")]:
            patch.delenv(name)
        for name, value in (environment_of(folder) | dict(environment or {})).items():
            patch.setenv(name, value)
        patch.setattr(sys, "argv", ["tallenne", *arguments])
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = _exit_code_of_main()
    return subprocess.CompletedProcess(
        list(arguments), code, out.getvalue(), err.getvalue()
    )


@pytest.fixture
def tallenne(tmp_path: Path) -> Tallenne:
    """Give the command with a workspace of its own."""
    return partial(call_tallenne, tmp_path)


def _exit_code_of_main() -> int:
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0
