"""Which tables there are: this version's, made by Alembic in one transaction."""

from typing import Final

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from custody.catalogue import hiding_tables  # noqa: F401 # makes its tables known
from custody.errors import CatalogueNewerError

REVISION: Final = "0010"
"""The newest revision in `migrations/versions`; a test holds the two together."""

_MIGRATION_LOCK: Final = 0x7A11E44E
"""Any number, the same in every version: one migration of a database at a time."""


def is_current(read: sa.Connection) -> bool:
    """Tell whether the tables are this version's."""
    if not sa.inspect(read).has_table("alembic_version"):
        return False
    found = read.execute(sa.text("SELECT version_num FROM alembic_version"))
    return found.scalars().all() == [REVISION]


def upgrade(work: sa.Connection, where: str) -> None:
    """Run the migrations that are missing, within the caller's transaction.

    Args:
        work: a writing connection; a failure leaves the tables as they were.
        where: names the catalogue in messages.

    Raises:
        CatalogueNewerError: the tables bear a revision that this version lacks.
    """
    if work.dialect.name == "postgresql":
        work.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
    config = migration_config()
    config.attributes["connection"] = work
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise CatalogueNewerError(where) from error


def migration_config() -> Config:
    """Point Alembic at the migrations inside the package, wherever it is installed."""
    config = Config()
    config.set_main_option("script_location", "custody.catalogue:migrations")
    config.set_main_option("path_separator", "os")
    return config
