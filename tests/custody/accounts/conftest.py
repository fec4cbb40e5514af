"""What every test of accounts needs: a catalogue, a still clock, quick hashing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from custody.catalogue.engine import Catalogue
from custody.settings import Settings, read_settings
from tests.builders import AClock, a_catalogue


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = a_catalogue(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> AClock:
    return AClock()


@pytest.fixture(scope="session")
def hasher() -> PasswordHasher:
    """argon2id at its weakest: the tests are about what is done with the answer."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def settings() -> Settings:
    return read_settings(idle_minutes=30.0, session_hours=12.0)
