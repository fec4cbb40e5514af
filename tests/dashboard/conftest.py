"""A workspace with an invented week, made once and copied for each test."""

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from custody.workspace.opening import Workspace, open_workspace
from tests.dashboard.invented import Clock, fill_week, settings_in

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _own_main_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put `__main__` back after each test.

    AppTest leaves the page's script there, and a process that a later test spawns
    would run it.
    """
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture(scope="session")
def filled_week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the week was made; copied, never written again."""
    folder = tmp_path_factory.mktemp("week")
    fill_week(folder)
    return folder


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest.fixture
def week(filled_week: Path, tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    """A workspace of the test's own, with the invented week in it."""
    folder = tmp_path / "week"
    shutil.copytree(filled_week, folder)
    workspace = open_workspace(settings_in(folder), clock=clock)
    yield workspace
    workspace.catalogue.close()


@dataclass(frozen=True, slots=True)
class LiveWeek:
    """A running dashboard on a copy of the invented week.

    Attributes:
        folder: of the copy; the test may open the workspace beside the server.
    """

    url: str
    folder: Path
    log_file: Path

    def log(self) -> str:
        """Give what the server wrote so far."""
        return self.log_file.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def live_week(
    filled_week: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveWeek]:
    """The dashboard in a process of its own, on loopback, for the live tests."""
    with served(filled_week, tmp_path_factory.mktemp("live") / "week") as live:
        yield live


@contextlib.contextmanager
def served(filled_week: Path, folder: Path) -> Iterator[LiveWeek]:
    """Serve a copy of the week, for tests that change what others would look for."""
    shutil.copytree(filled_week, folder)
    log_file = folder / "server.log"
    with (
        log_file.open("w", encoding="utf-8") as log,
        subprocess.Popen(
            [sys.executable, "-m", "tests.dashboard.serve_week", str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as server,
    ):
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        assert port, log_file.read_text(encoding="utf-8")
        yield LiveWeek(f"http://127.0.0.1:{port}", folder, log_file)
        server.terminate()
