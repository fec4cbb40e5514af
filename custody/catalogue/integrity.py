"""Reading every page of the catalogue, to see that it is as it was written."""

import sqlalchemy as sa

from custody.catalogue.engine import Catalogue
from custody.errors import CatalogueDamagedError


def check_catalogue(catalogue: Catalogue) -> None:
    """Check every page's HMAC, then the structure that they make.

    Stands against: rot and tampering in pages that nobody has read lately. PostgreSQL
    keeps checksums of its own and is asked for a read only.

    Source: SQLCipher, `cipher_integrity_check`; SQLite, `integrity_check`.

    Raises:
        CatalogueDamagedError: a page is not as it was written.
    """
    with catalogue.reading() as read:
        if catalogue.dialect_name != "sqlite":
            read.execute(sa.text("SELECT 1"))
            return
        pages = read.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        structure = read.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if pages or list(structure) != ["ok"]:
        where = "(checked page by page)"
        raise CatalogueDamagedError(where)
