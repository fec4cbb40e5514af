"""Opening the mart's file: one DuckDB a process, what it may do, and which version.

The inner half of the door of duckdb, see `mart.py`.
"""

import contextlib
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

import duckdb

from analytics import mart_tables as sql
from custody.errors import MartUnavailableError

SCHEMA = "mart"
MEMORY_LIMIT = "1GB"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the mart lies and how it is opened; changes as one at a rebuild."""

    file: Path
    key: str = field(repr=False)


class _Engine:
    """One in-memory DuckDB a process, with the crypto extension loaded.

    Loading it takes a tenth of a second, attaching a file a thousandth.

    Attributes:
        of_ours: the mart last seen to be of our version; a rebuilt one has another
            name and key.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.of_ours: Place | None = None
        self._pid = 0
        self._connection: duckdb.DuckDBPyConnection | None = None

    def connection(self) -> duckdb.DuckDBPyConnection:
        """Give this process's connection; a forked child opens its own."""
        if self._connection is None or self._pid != os.getpid():
            self._connection, self._pid = _new_connection(), os.getpid()
        return self._connection


_ENGINE = _Engine()


def _new_connection() -> duckdb.DuckDBPyConnection:
    """Open an in-memory DuckDB that fetches nothing and spills nothing in clear.

    Raises:
        MartUnavailableError: the package that holds the crypto extension is missing, or
            of another version. Without it DuckDB would refuse to write, or write by a
            slower library that is not meant for it.
    """
    version = f"v{duckdb.__version__}"
    extension = (
        resources.files("duckdb_extension_httpfs")
        / "extensions"
        / version
        / "httpfs.duckdb_extension"
    )
    connection = duckdb.connect(
        config={
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "memory_limit": MEMORY_LIMIT,
        }
    )
    try:
        connection.execute("LOAD '{}'".format(str(extension).replace("'", "''")))
        connection.execute("SET temp_file_encryption = true")
    except duckdb.Error as error:
        connection.close()
        why = f"DuckDB {version} has no encryption here (duckdb-extension-httpfs)"
        raise MartUnavailableError(why) from error
    return connection


@contextlib.contextmanager
def attached(place: Place, *, writes: bool) -> Iterator[duckdb.DuckDBPyConnection]:
    """Attach a mart's file while the block runs; one thread at a time.

    Raises:
        MartUnavailableError: DuckDB has no encryption here.
    """
    with _ENGINE.lock:
        connection = _ENGINE.connection()
        mode = "" if writes else ", READ_ONLY"
        path = str(place.file).replace("'", "''")
        connection.execute(f"SET temp_directory = '{path}.tmp'")
        connection.execute(
            f"ATTACH '{path}' AS {SCHEMA} (ENCRYPTION_KEY '{place.key}'{mode})"
        )
        try:
            if place != _ENGINE.of_ours and (not writes or _is_begun(place)):
                _check_version(connection)
                _ENGINE.of_ours = place
            yield connection
        finally:
            connection.execute(f"DETACH {SCHEMA}")


def _is_begun(place: Place) -> bool:
    return place.file.stat().st_size > 0


def _check_version(connection: duckdb.DuckDBPyConnection) -> None:
    """Refuse a mart of another version; a new file has no tables yet."""
    tables = connection.execute(
        "SELECT count(*) FROM duckdb_tables() WHERE database_name = ?", [SCHEMA]
    ).fetchone()
    if tables == (0,):
        return
    found = connection.execute(f"SELECT version FROM {SCHEMA}.mart_version").fetchone()  # noqa: S608 # a name of ours
    if found != (sql.SCHEMA_VERSION,):
        message = "another version's mart"
        raise duckdb.CatalogException(message)
