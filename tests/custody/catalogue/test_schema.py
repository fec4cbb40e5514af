from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from custody.catalogue import schema
from custody.catalogue.engine import Catalogue, open_catalogue, open_postgres
from custody.catalogue.tables import metadata
from custody.errors import CatalogueNewerError
from tests.builders import A_KEY
from tests.custody.catalogue.postgres_server import PostgresServer


def _is_ours(
    _object: object, name: str | None, _kind: str, _reflected: object, _to: object
) -> bool:
    """Leave the full-text index out: it is no table of Alembic's."""
    return not (name or "").startswith(("search_raw", "search_redacted")) and (
        name != "ix_search_documents_lemmas"
    )


def test_the_migrated_tables_are_those_that_the_code_knows(
    catalogue: Catalogue,
) -> None:
    with catalogue.reading() as read:
        context = MigrationContext.configure(
            read, opts={"include_object": _is_ours, "compare_type": True}
        )
        differences = compare_metadata(context, metadata)

    assert differences == []


def test_the_newest_revision_is_the_one_that_is_looked_for() -> None:
    scripts = ScriptDirectory.from_config(schema.migration_config())

    assert scripts.get_heads() == [schema.REVISION]


def test_the_migrations_lie_inside_the_package() -> None:
    scripts = ScriptDirectory.from_config(schema.migration_config())

    assert Path(scripts.dir) == Path(schema.__file__).parent / "migrations"


def test_an_empty_file_becomes_a_catalogue_and_stays_one(tmp_path: Path) -> None:
    catalogue = open_catalogue(tmp_path / "new" / "catalogue.db", A_KEY)

    for _ in range(2):
        catalogue.migrate()

    with catalogue.reading() as read:
        assert schema.is_current(read)
        tables = set(sa.inspect(read).get_table_names())
    assert {table.name for table in metadata.sorted_tables} <= tables


@pytest.mark.live
def test_an_empty_database_becomes_a_catalogue(postgres: PostgresServer) -> None:
    catalogue = open_postgres(postgres.empty_database())

    for _ in range(2):
        catalogue.migrate()

    with catalogue.reading() as read:
        assert schema.is_current(read)
    catalogue.close()


def test_a_migration_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = open_catalogue(tmp_path / "catalogue.db", A_KEY)

    def upgrade_and_fail(work: sa.Connection, where: str) -> None:
        schema_upgrade(work, where)
        raise ZeroDivisionError

    schema_upgrade = schema.upgrade
    monkeypatch.setattr(schema, "upgrade", upgrade_and_fail)
    with pytest.raises(ZeroDivisionError):
        catalogue.migrate()

    with catalogue.reading() as read:
        assert sa.inspect(read).get_table_names() == []


def test_a_newer_catalogue_is_left_alone(catalogue: Catalogue) -> None:
    with catalogue.writing() as work:
        work.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    try:
        with pytest.raises(CatalogueNewerError):
            catalogue.migrate()
    finally:
        with catalogue.writing() as work:
            work.execute(
                sa.text("UPDATE alembic_version SET version_num = :revision"),
                {"revision": schema.REVISION},
            )
