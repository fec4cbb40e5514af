"""The catalogue in both its kinds: what is claimed of it must hold on either."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custody.catalogue.engine import Catalogue
from tests.builders import a_catalogue
from tests.custody.catalogue.postgres_server import (
    PostgresMissingError,
    PostgresServer,
    a_postgres_server,
)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    try:
        with a_postgres_server() as server:
            yield server
    except PostgresMissingError as missing:
        print(f"PostgreSQL is not tried: {missing}")  # noqa: T201 # told, not silent
        pytest.skip(str(missing))


@pytest.fixture(params=["sqlcipher", pytest.param("postgres", marks=pytest.mark.live)])
def catalogue(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalogue]:
    if request.param == "sqlcipher":
        opened = a_catalogue(tmp_path)
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        opened = server.catalogue()
    yield opened
    opened.close()
