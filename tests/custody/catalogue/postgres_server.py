"""A PostgreSQL server of the tests' own: Debian's binaries, a socket and no port."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

from custody.catalogue.engine import Catalogue, open_postgres
from custody.catalogue.tables import metadata

PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


class PostgresMissingError(Exception):
    """No PostgreSQL server is installed on this machine."""


class PostgresServer:
    """A running server, with one migrated database that is emptied for each test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._has_catalogue = False

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self._folder}"

    def execute(self, statement: str) -> None:
        connection = f"host={self._folder} user=postgres dbname=postgres"
        with psycopg.connect(connection, autocommit=True) as admin:
            admin.execute(statement.encode())

    def empty_database(self) -> str:
        name = f"empty_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def catalogue(self) -> Catalogue:
        if not self._has_catalogue:
            self.execute("CREATE DATABASE catalogue")
        opened = open_postgres(self.url("catalogue"))
        if not self._has_catalogue:
            opened.migrate()
            self._has_catalogue = True
        names = ", ".join(table.name for table in metadata.sorted_tables)
        with opened.writing() as work:
            work.exec_driver_sql(f"TRUNCATE {names} RESTART IDENTITY")
        return opened


@contextmanager
def a_postgres_server() -> Iterator[PostgresServer]:
    """Make a cluster, start it, and take it away again.

    Raises:
        PostgresMissingError: with what was looked for.
    """
    binaries = _binaries()
    folder = Path(tempfile.mkdtemp(prefix="tallenne-pg-"))
    as_postgres: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres")
        as_postgres = ["runuser", "-u", "postgres", "--"]
    data = folder / "data"

    def run(program: str, *arguments: str) -> None:
        command = [*as_postgres, str(binaries / program), "-D", str(data), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)

    try:
        run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses= -c unix_socket_directories={folder}"
        run(
            "pg_ctl",
            "-w",
            "-o",
            f"{options} -c fsync=off -c max_connections=60",
            "-l",
            str(folder / "log"),
            "start",
        )
        try:
            yield PostgresServer(folder)
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path:
    found = next((place for place in PLACES if (place / "initdb").exists()), None)
    if found is None:
        message = "no initdb in /usr/lib/postgresql/*/bin: install postgresql"
        raise PostgresMissingError(message)
    if os.geteuid() == 0 and shutil.which("runuser") is None:
        message = "PostgreSQL does not run as root, and there is no runuser"
        raise PostgresMissingError(message)
    return found
