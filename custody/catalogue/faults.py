"""The door where the databases' errors become ours.

Nothing of a row passes it: statements' parameters are hidden, and what a server says of
a violated constraint, which quotes values, is cut down to the constraint's name.
"""

import contextlib
from collections.abc import Iterator
from typing import Any

import psycopg
from psycopg import errors as postgres
from sqlalchemy import exc
from sqlcipher3 import dbapi2 as sqlcipher

from custody.errors import (
    CatalogueBusyError,
    CatalogueDamagedError,
    CatalogueFaultError,
    CatalogueKeyError,
    CatalogueUnavailableError,
    DiskFullError,
    TallenneError,
)

_PRIMARY = 0xFF
"""The low byte of SQLite's extended codes is the kind. Source: sqlite.org/rescode."""


_NO_ROOM_FOR_SHARED_INDEX = 10 | 19 << 8
"""SQLITE_IOERR_SHMSIZE, which the package does not name."""


@contextlib.contextmanager
def translated(where: str) -> Iterator[None]:
    """Raise our errors for the database's, whatever happens in the block.

    Args:
        where: names the catalogue in messages: a path, or host and database.

    Raises:
        CatalogueBusyError: somebody else's write took too long, or two writes crossed.
        CatalogueKeyError: wrong key, or not a catalogue at all.
        CatalogueDamagedError: the file is damaged.
        CatalogueUnavailableError: the server does not answer.
        DiskFullError: there is no room.
        CatalogueFaultError: anything else that the database refused.
    """
    try:
        yield
    except exc.TimeoutError as error:  # every connection of the pool is in use
        raise CatalogueBusyError(where) from error
    except exc.StatementError as error:  # the database refused, or a value has no form
        # Without the cause: its text may quote what a row holds.
        raise _ours(error.orig, where) from None


def _ours(error: BaseException | None, where: str) -> TallenneError:
    if isinstance(error, sqlcipher.Error):
        return _of_sqlcipher(error, where)
    if isinstance(error, psycopg.Error):
        return _of_postgres(error, where)
    return CatalogueFaultError(where, type(error).__name__)


def _of_sqlcipher(error: Any, where: str) -> TallenneError:  # noqa: ANN401 # the package bears no types
    kinds = {
        sqlcipher.SQLITE_NOTADB: CatalogueKeyError,
        sqlcipher.SQLITE_BUSY: CatalogueBusyError,
        sqlcipher.SQLITE_LOCKED: CatalogueBusyError,
        sqlcipher.SQLITE_FULL: DiskFullError,
        sqlcipher.SQLITE_CORRUPT: CatalogueDamagedError,
        sqlcipher.SQLITE_CANTOPEN: CatalogueUnavailableError,
    }
    code = getattr(error, "sqlite_errorcode", None) or 0
    if code == _NO_ROOM_FOR_SHARED_INDEX:
        return DiskFullError(where)
    known = kinds.get(code & _PRIMARY)
    if known is not None:
        return known(where)
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    return CatalogueFaultError(where, name)


def _of_postgres(error: psycopg.Error, where: str) -> TallenneError:
    busy = (
        postgres.LockNotAvailable,
        postgres.DeadlockDetected,
        postgres.SerializationFailure,
        postgres.TooManyConnections,
    )
    if isinstance(error, busy):
        return CatalogueBusyError(where)
    if isinstance(error, postgres.DiskFull):
        return DiskFullError(where)
    if isinstance(error, postgres.DataCorrupted | postgres.IndexCorrupted):
        return CatalogueDamagedError(where)
    if isinstance(error, postgres.IntegrityConstraintViolation | psycopg.DataError):
        kind = error.diag.constraint_name or type(error).__name__
        return CatalogueFaultError(where, kind)
    if isinstance(error, psycopg.OperationalError) or error.sqlstate is None:
        return CatalogueUnavailableError(where)
    return CatalogueFaultError(where, type(error).__name__)
