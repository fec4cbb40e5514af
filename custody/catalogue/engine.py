"""The catalogue itself: one SQLCipher file, or a PostgreSQL database, same code.

Reading gives one consistent moment; writing gives one transaction, kept whole or not at
all, durable once the block has ended.
"""

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from custody.catalogue import schema
from custody.catalogue.faults import translated
from custody.catalogue.lock import WriteLock
from custody.errors import CatalogueBusyError, SettingError
from custody.records.durable import full_disk_named

PATIENCE_SECONDS: Final = 30.0
"""How long a write waits for others. The longest write of ours, a batch of a register,
takes about a second; past thirty somebody is stuck and should be told of."""

KEY_BYTES: Final = 32
POOL_SIZE: Final = 8
MAX_CONNECTIONS: Final = 40
"""Dashboard scripts run in threads, one connection each while they read."""

_WRITES: Final = "catalogue_writes"


class Catalogue:
    """What we know of calls, as rows. Safe to share between threads and over a fork."""

    def __init__(
        self,
        build: Callable[[], sa.Engine],
        *,
        where: str,
        lock: WriteLock | None = None,
    ) -> None:
        """Take what builds the engine; it is built anew in a forked child."""
        self._build = build
        self._lock = lock
        self._where = where
        self._pid = os.getpid()
        self._built = build()

    @property
    def dialect_name(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._built.dialect.name

    @contextlib.contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection that sees one moment and cannot write.

        Raises:
            CatalogueKeyError, CatalogueBusyError, CatalogueUnavailableError,
            CatalogueDamagedError, CatalogueFaultError: see `faults`.
        """
        options: dict[str, Any] = {_WRITES: False}
        if self.dialect_name == "postgresql":
            options |= {
                "isolation_level": "REPEATABLE READ",
                "postgresql_readonly": True,
            }
        with (
            translated(self._where),
            self._engine.connect() as connection,
            connection.execution_options(**options).begin(),
        ):
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give a connection that writes: all of the block's writes, or none.

        Not to be nested: the inner block would wait for the outer one.

        Raises:
            CatalogueBusyError: others wrote for longer than the patience.
            CatalogueKeyError, CatalogueUnavailableError, CatalogueDamagedError,
            CatalogueFaultError, DiskFullError: see `faults`; nothing was written.
        """
        with (
            self._locked(),
            translated(self._where),
            self._engine.connect() as connection,
            connection.execution_options(**{_WRITES: True}).begin(),
        ):
            yield connection

    def migrate(self) -> None:
        """Bring the tables up to this version's; nothing to do is the common case.

        Raises:
            CatalogueNewerError: a newer version has changed the tables.
        """
        with self.reading() as read:
            if schema.is_current(read):
                return
        with self.writing() as work:
            schema.upgrade(work, self._where)

    def erase_traces(self) -> None:
        """Take what was deleted out of the files' bytes, write-ahead log included.

        On SQLCipher deleted bytes are overwritten in the file (secure_delete) and may
        linger in the log, which is emptied here. On PostgreSQL the tables are vacuumed;
        the server's own log keeps them until it is recycled (docs/operations.md).

        Raises:
            CatalogueBusyError: a reader kept the log from being emptied.
        """
        with (
            self._locked(),
            translated(self._where),
            self._engine.connect() as connection,
        ):
            if self.dialect_name == "postgresql":
                connection.execution_options(isolation_level="AUTOCOMMIT")
                connection.exec_driver_sql("VACUUM")
                return
            raw = connection.connection.cursor()
            raw.execute("PRAGMA query_only = OFF")
            is_busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if is_busy:
                raise CatalogueBusyError(self._where)

    def close(self) -> None:
        """Close every idle connection."""
        self._engine.dispose()

    @property
    def _engine(self) -> sa.Engine:
        """The engine of this process.

        A connection must not cross a fork. The parent's engine is kept, unused: closing
        it here would close files and locks under the parent's feet.
        """
        if self._pid != os.getpid():
            _INHERITED.append(self._built)
            self._built, self._pid = self._build(), os.getpid()
        return self._built

    def _locked(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext() if self._lock is None else self._lock.held()


_INHERITED: list[sa.Engine] = []


def open_catalogue(
    path: Path, key: bytes, *, patience_seconds: float = PATIENCE_SECONDS
) -> Catalogue:
    """Open the SQLCipher file, made empty if it is not there; `migrate` makes tables.

    Args:
        path: on a local disk; `catalogue.lock` and the write-ahead log lie beside it.
        key: 32 random bytes, used as they are (no passphrase, so no derivation).
        patience_seconds: how long a write waits for other writers.

    Raises:
        DiskFullError: there is no room for the file.
        ValueError: the key has another length.
    """
    if len(key) != KEY_BYTES:
        msg = f"a catalogue's key has {KEY_BYTES} bytes"
        raise ValueError(msg)
    with full_disk_named(path.parent):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives the log and the shared memory file the mode of this one.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    return Catalogue(
        partial(_sqlcipher_engine, path, key, patience_seconds),
        where=str(path),
        lock=WriteLock(
            path.parent / "catalogue.lock", patience_seconds=patience_seconds
        ),
    )


def open_postgres(url: str) -> Catalogue:
    """Open a PostgreSQL database, reached by `psycopg`; `migrate` makes its tables.

    Args:
        url: `postgresql+psycopg://user:password@host/database`, TLS as its options say.

    Raises:
        SettingError: this is no such address.
    """
    try:
        parsed = sa.make_url(url).set(drivername="postgresql+psycopg")
    except (sa.exc.ArgumentError, ValueError) as error:
        setting, why = "catalogue_url_file", "it holds no postgresql:// address"
        raise SettingError(setting, why) from error
    return Catalogue(
        partial(_postgres_engine, parsed),
        where=f"{parsed.host or 'localhost'}/{parsed.database or ''}",
    )


def _sqlcipher_engine(path: Path, key: bytes, patience_seconds: float) -> sa.Engine:
    engine = sa.create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=partial(_connect, path, key, patience_seconds),
        poolclass=sa.QueuePool,
        **_common(patience_seconds),
    )
    sa.event.listen(engine, "begin", _begin)
    return engine


def _connect(path: Path, key: bytes, patience_seconds: float) -> Any:  # noqa: ANN401 # the package bears no types
    """Open one connection: the key first, then what every connection must hold to."""
    connection = sqlcipher.connect(
        str(path),
        isolation_level=None,  # transactions are ours alone, see _begin
        check_same_thread=False,  # the pool hands it from thread to thread, never two
        timeout=patience_seconds,
    )
    try:
        for pragma in (
            "cipher_log_level = NONE",  # it writes to standard error, ours to explain
            f"key = \"x'{key.hex()}'\"",
            "journal_mode = WAL",
            "synchronous = FULL",
            "secure_delete = ON",
            "foreign_keys = ON",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: sa.Connection) -> None:
    """Begin as reader or writer; a reader that tries to write is refused."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgres_engine(url: sa.URL) -> sa.Engine:
    milliseconds = int(PATIENCE_SECONDS * 1000)
    return sa.create_engine(
        url,
        pool_pre_ping=True,  # a server that was restarted is found out here
        connect_args={
            "connect_timeout": 10,
            "options": f"-c lock_timeout={milliseconds} -c client_encoding=UTF8",
        },
        **_common(PATIENCE_SECONDS),
    )


def _common(patience_seconds: float) -> dict[str, Any]:
    return {
        "pool_size": POOL_SIZE,
        "max_overflow": MAX_CONNECTIONS - POOL_SIZE,
        "pool_timeout": patience_seconds,
        "hide_parameters": True,  # a parameter may be a name or a number
        "json_serializer": partial(
            json.dumps, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        ),
    }
