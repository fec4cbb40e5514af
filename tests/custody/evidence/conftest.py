"""A catalogue and a vault, empty."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custody.catalogue.engine import Catalogue
from custody.vault.vault import Vault
from tests.builders import a_catalogue
from tests.twins import MemoryStore, a_clock, a_kek


@pytest.fixture
def vault() -> Vault:
    return Vault(MemoryStore(), a_kek(), a_clock())


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = a_catalogue(tmp_path)
    yield opened
    opened.close()
