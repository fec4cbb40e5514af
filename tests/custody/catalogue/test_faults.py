import psycopg
import pytest
from psycopg import errors as postgres
from sqlalchemy import exc
from sqlcipher3 import dbapi2 as sqlcipher

from custody.catalogue.faults import translated
from custody.errors import (
    CatalogueBusyError,
    CatalogueDamagedError,
    CatalogueFaultError,
    CatalogueUnavailableError,
    DiskFullError,
    TallenneError,
)

SAID = "Key (name)=(Aino Esimerkki) already exists."


def _raised(error: Exception) -> TallenneError:
    with pytest.raises(TallenneError) as caught, translated("host/db"):
        raise error
    return caught.value


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (postgres.LockNotAvailable(SAID), CatalogueBusyError),
        (postgres.DeadlockDetected(SAID), CatalogueBusyError),
        (postgres.SerializationFailure(SAID), CatalogueBusyError),
        (postgres.TooManyConnections(SAID), CatalogueBusyError),
        (postgres.DiskFull(SAID), DiskFullError),
        (postgres.DataCorrupted(SAID), CatalogueDamagedError),
        (postgres.UniqueViolation(SAID), CatalogueFaultError),
        (postgres.NumericValueOutOfRange(SAID), CatalogueFaultError),
        (postgres.UndefinedTable(SAID), CatalogueFaultError),
        (postgres.InvalidPassword(SAID), CatalogueUnavailableError),
        (postgres.AdminShutdown(SAID), CatalogueUnavailableError),
        (psycopg.OperationalError(SAID), CatalogueUnavailableError),
        (ValueError(SAID), CatalogueFaultError),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_each_cause_has_its_own_error_and_none_quotes_a_row(
    error: Exception, expected: type[TallenneError]
) -> None:
    raised = _raised(exc.DBAPIError("INSERT", {"name": "Aino"}, error))

    assert type(raised) is expected
    assert "Aino" not in raised.message
    assert raised.__cause__ is None


def test_every_connection_in_use_is_busy() -> None:
    assert isinstance(_raised(exc.TimeoutError("pool")), CatalogueBusyError)


def test_an_error_that_is_no_databases_goes_through() -> None:
    with pytest.raises(ZeroDivisionError), translated("host/db"):
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (sqlcipher.SQLITE_BUSY | 2 << 8, CatalogueBusyError),  # a busy snapshot
        (10 | 19 << 8, DiskFullError),  # no room to enlarge the shared index
        (sqlcipher.SQLITE_FULL, DiskFullError),
        (sqlcipher.SQLITE_CORRUPT | 1 << 8, CatalogueDamagedError),
        (10, CatalogueFaultError),  # any other fault of the disk
        (None, CatalogueFaultError),
    ],
)
def test_sqlcipher_tells_its_causes_by_code(
    code: int | None, expected: type[TallenneError]
) -> None:
    error = sqlcipher.OperationalError(SAID)
    error.sqlite_errorcode = code

    assert type(_raised(exc.DBAPIError("INSERT", {}, error))) is expected
