"""A workspace with an invented week, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from custody.workspace.opening import Workspace, open_workspace
from tests.dashboard.invented import Clock, fill_week, settings_in


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
